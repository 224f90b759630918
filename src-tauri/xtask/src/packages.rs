//! Every package that Sonae is made of or made with, from the lock files: nothing is asked of a registry.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::frontend::{E2E, UI};
use crate::shell::{cargo, top};

/// What Sonae is built for.
const TARGETS: [&str; 4] = [
    "x86_64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "x86_64-apple-darwin",
    "aarch64-apple-darwin",
];

/// Packages that say their licence only in a file beside them, as it was read there.
const BESIDE: [(&str, &str); 1] = [("svelte-toolbelt", "MIT")];

/// What a package is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// It is in what people install.
    Shipped,
    /// It only builds, tests or checks.
    Tool,
}

/// A package of somebody else's.
#[derive(Clone, Debug)]
pub struct Package {
    /// `pkg:cargo/serde@1.0.0`: names it everywhere.
    pub purl: String,
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// SPDX expression; empty when it says none.
    pub licence: String,
    /// How its archive is hashed and the hash in hexadecimal.
    pub hash: Option<(&'static str, String)>,
    /// What it is for.
    pub used: Use,
    /// Other packages that it needs, by `purl`.
    pub needs: BTreeSet<String>,
}

/// All packages, by `purl`, and which of them Sonae needs itself.
#[derive(Debug, Default)]
pub struct Packages {
    /// All of them.
    pub all: BTreeMap<String, Package>,
    /// What our own packages name.
    pub own: BTreeSet<String>,
}

/// Reads the lock files.
pub fn packages() -> Result<Packages> {
    let mut packages = Packages::default();
    rust(&mut packages)?;
    npm(UI, &mut packages)?;
    npm(E2E, &mut packages)?;
    Ok(packages)
}

fn rust(packages: &mut Packages) -> Result<()> {
    let metadata = metadata(&[])?;
    let sums = checksums()?;
    let found: BTreeMap<&str, &Value> = list(&metadata["packages"])
        .filter_map(|package| Some((package["id"].as_str()?, package)))
        .collect();
    let nodes: BTreeMap<&str, &Value> = list(&metadata["resolve"]["nodes"])
        .filter_map(|node| Some((node["id"].as_str()?, node)))
        .collect();
    let shipped = shipped(&metadata_of_targets()?);
    let purl = |id: &str| {
        let package = found.get(id)?;
        // A package without a source is one of ours.
        package["source"].as_str()?;
        Some(format!(
            "pkg:cargo/{}@{}",
            text(&package["name"]),
            text(&package["version"])
        ))
    };
    for (id, node) in &nodes {
        let needs = list(&node["deps"]).filter_map(|need| purl(need["pkg"].as_str()?));
        let (Some(own), Some(package)) = (purl(id), found.get(id)) else {
            packages.own.extend(needs);
            continue;
        };
        let (name, version) = (text(&package["name"]), text(&package["version"]));
        let sum = sums.get(&(name.clone(), version.clone()));
        packages.all.insert(
            own.clone(),
            Package {
                purl: own,
                hash: sum.map(|sum| ("SHA-256", sum.clone())),
                licence: spdx(package["license"].as_str().unwrap_or_default()),
                used: if shipped.contains(*id) {
                    Use::Shipped
                } else {
                    Use::Tool
                },
                needs: needs.collect(),
                name,
                version,
            },
        );
    }
    Ok(())
}

/// What cargo knows of the packages. Those for other systems may have to be fetched first, by their hashes.
fn metadata(targets: &[&str]) -> Result<Value> {
    let mut complaint = String::new();
    for more in [&["--offline"][..], &[]] {
        let mut ask = cargo(["metadata", "--format-version", "1", "--locked"]);
        ask.args(more);
        for target in targets {
            ask.args(["--filter-platform", target]);
        }
        let output = ask.output()?;
        if output.status.success() {
            return Ok(serde_json::from_slice(&output.stdout)?);
        }
        complaint = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    }
    bail!("cargo metadata: {complaint}")
}

/// What is built for the systems that Sonae is made for: libraries also name packages for telephones.
fn metadata_of_targets() -> Result<Value> {
    metadata(&TARGETS)
}

/// What is reached from the app and the command line without what only builds or tests, by the ids of cargo.
fn shipped(metadata: &Value) -> BTreeSet<String> {
    let is_ours = |id: &str| {
        list(&metadata["packages"]).any(|package| {
            package["id"] == id && matches!(package["name"].as_str(), Some("sonae-app" | "sonae-cli"))
        })
    };
    let nodes: BTreeMap<&str, &Value> = list(&metadata["resolve"]["nodes"])
        .filter_map(|node| Some((node["id"].as_str()?, node)))
        .collect();
    let mut open: Vec<&str> = nodes.keys().copied().filter(|id| is_ours(id)).collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !reached.insert(id.to_owned()) {
            continue;
        }
        let Some(node) = nodes.get(id) else { continue };
        for need in list(&node["deps"]) {
            let runs = list(&need["dep_kinds"]).any(|kind| kind["kind"].is_null());
            if let (true, Some(id)) = (runs, need["pkg"].as_str()) {
                open.push(id);
            }
        }
    }
    reached
}

/// SHA-256 of each archive, by name and version.
fn checksums() -> Result<BTreeMap<(String, String), String>> {
    let lock: toml::Table = read("Cargo.lock")?.parse()?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    let word = |package: &toml::Value, name: &str| Some(package.get(name)?.as_str()?.to_owned());
    let sums = packages.into_iter().flatten().filter_map(|package| {
        Some((
            (word(package, "name")?, word(package, "version")?),
            word(package, "checksum")?,
        ))
    });
    Ok(sums.collect())
}

fn npm(folder: &str, packages: &mut Packages) -> Result<()> {
    let lock: Value = serde_json::from_str(&read(&format!("{folder}/package-lock.json"))?)?;
    let entries = lock["packages"]
        .as_object()
        .with_context(|| format!("{folder}/package-lock.json names no packages"))?;
    let purl = |place: &str| {
        let name = name_of(place)?;
        let version = entries.get(place)?["version"].as_str()?;
        Some(format!("pkg:npm/{}@{version}", name.replacen('@', "%40", 1)))
    };
    for (place, entry) in entries {
        let names = [
            "dependencies",
            "optionalDependencies",
            "devDependencies",
            "peerDependencies",
        ]
        .into_iter()
        .filter_map(|kind| entry[kind].as_object())
        .flat_map(|names| names.keys());
        let needs: BTreeSet<String> = names
            .filter_map(|name| purl(&place_of(entries, place, name)?))
            .collect();
        let Some(own) = purl(place) else {
            packages.own.extend(needs);
            continue;
        };
        let is_tool = folder == E2E || entry["dev"] == true;
        let used = if is_tool { Use::Tool } else { Use::Shipped };
        let package = packages.all.entry(own.clone()).or_insert_with(|| Package {
            purl: own,
            name: name_of(place).unwrap_or_default().to_owned(),
            version: text(&entry["version"]),
            licence: licence_of(place, entry),
            hash: entry["integrity"].as_str().and_then(integrity),
            used,
            needs: BTreeSet::new(),
        });
        package.used = package.used.min(used);
        package.needs.extend(needs);
    }
    Ok(())
}

/// The licence that the lock file names; otherwise the one that lies beside the package.
fn licence_of(place: &str, entry: &Value) -> String {
    let beside = || {
        let found = BESIDE.iter().find(|(name, _)| name_of(place) == Some(*name));
        found.map_or("", |(_, licence)| *licence)
    };
    spdx(entry["license"].as_str().unwrap_or_else(beside))
}

/// `a/node_modules/@b/c` is `@b/c`; nothing for our own package at the top.
fn name_of(place: &str) -> Option<&str> {
    place.rsplit_once("node_modules/").map(|(_, name)| name)
}

/// Where a package finds another one: beside itself, or further out.
fn place_of(entries: &serde_json::Map<String, Value>, from: &str, name: &str) -> Option<String> {
    let mut around = from;
    loop {
        let place = match around {
            "" => format!("node_modules/{name}"),
            around => format!("{around}/node_modules/{name}"),
        };
        if entries.contains_key(&place) {
            return Some(place);
        }
        if around.is_empty() {
            // Optional for another system.
            return None;
        }
        around = around
            .rsplit_once("/node_modules/")
            .map_or("", |(outer, _)| outer);
    }
}

/// `sha512-<base64>` as the name of the hash and its figures.
fn integrity(text: &str) -> Option<(&'static str, String)> {
    let (kind, sum) = text.split_once('-')?;
    let kind = match kind {
        "sha512" => "SHA-512",
        "sha256" => "SHA-256",
        "sha1" => "SHA-1",
        _ => return None,
    };
    let bytes = STANDARD.decode(sum).ok()?;
    Some((kind, bytes.iter().map(|byte| format!("{byte:02x}")).collect()))
}

/// An expression as SPDX writes it: a slash was once used for OR.
fn spdx(licence: &str) -> String {
    let parts: Vec<&str> = licence.split('/').map(str::trim).collect();
    parts.join(" OR ")
}

fn read(path: &str) -> Result<String> {
    let path = top().join(path);
    read_at(&path)
}

fn read_at(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_is_found_with_its_hash_and_what_it_needs() -> Result<()> {
        let packages = packages()?;
        let lock: toml::Table = read("Cargo.lock")?.parse()?;
        let locked = lock["package"].as_array().into_iter().flatten();
        let outside = locked.filter(|package| package.get("source").is_some()).count();
        let found = packages
            .all
            .keys()
            .filter(|purl| purl.starts_with("pkg:cargo/"))
            .count();
        assert_eq!(found, outside, "as many as in Cargo.lock");
        for package in packages.all.values() {
            assert!(package.hash.is_some(), "{} has no hash", package.purl);
            for need in &package.needs {
                assert!(packages.all.contains_key(need), "{} needs {need}", package.purl);
            }
        }
        let used = |name: &str| {
            let mut named = packages.all.values().filter(|package| package.name == name);
            named.next().map(|package| package.used)
        };
        assert_eq!(used("rusqlite"), Some(Use::Shipped));
        assert_eq!(used("proptest"), Some(Use::Tool));
        assert_eq!(
            used("reqwest"),
            Some(Use::Tool),
            "nothing that is shipped speaks HTTP"
        );
        assert_eq!(used("@fluent/bundle"), Some(Use::Shipped));
        assert_eq!(used("vite"), Some(Use::Tool));
        Ok(())
    }

    #[test]
    fn a_hash_of_npm_is_read() {
        assert_eq!(integrity("sha1-AAEC/w=="), Some(("SHA-1", "000102ff".to_owned())));
        assert_eq!(integrity("md5-AAEC"), None);
    }
}
