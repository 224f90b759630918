//! `cargo xtask sbom`: what Sonae is made of as CycloneDX 1.6, for Rust, npm and the fonts. It is made from the lock files
//! alone, so that the same lock files give the same file.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::packages::{Package, Use, packages};
use crate::shell::{target, top};

/// Writes it; to `target/sonae.cdx.json` unless another path is given.
pub fn write(arguments: &[String]) -> Result<()> {
    let path = arguments
        .first()
        .map_or_else(|| target().join("sonae.cdx.json"), PathBuf::from);
    let bom = bom()?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(&path, format!("{}\n", serde_json::to_string_pretty(&bom)?))
        .with_context(|| format!("{} cannot be written", path.display()))?;
    let count = bom["components"].as_array().map_or(0, Vec::len);
    println!("{}: {count} components", path.display());
    Ok(())
}

fn bom() -> Result<Value> {
    let packages = packages()?;
    let mut components: Vec<Value> = packages.all.values().map(component).collect();
    components.extend(fonts()?);
    let version = version()?;
    let own = format!("pkg:generic/sonae@{version}");
    let mut dependencies = vec![json!({ "ref": own, "dependsOn": packages.own })];
    dependencies.extend(
        packages
            .all
            .values()
            .map(|package| json!({ "ref": package.purl, "dependsOn": package.needs })),
    );
    Ok(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "sonae",
                "version": version,
                "purl": own,
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            },
        },
        "components": components,
        "dependencies": dependencies,
    }))
}

fn component(package: &Package) -> Value {
    // A name with a scope is written in two parts.
    let (group, name) = match package.name.rsplit_once('/') {
        Some((group, name)) => (Some(group), name),
        None => (None, package.name.as_str()),
    };
    let mut component = json!({
        "type": "library",
        "bom-ref": package.purl,
        "name": name,
        "version": package.version,
        "purl": package.purl,
        "scope": match package.used {
            Use::Shipped => "required",
            Use::Tool => "excluded",
        },
    });
    if let Some(group) = group {
        component["group"] = json!(group);
    }
    if let Some((kind, sum)) = &package.hash {
        component["hashes"] = json!([{ "alg": kind, "content": sum }]);
    }
    if !package.licence.is_empty() {
        component["licenses"] = json!([{ "expression": package.licence }]);
    }
    component
}

/// The fonts that are shipped, by the hash of their files.
fn fonts() -> Result<Vec<Value>> {
    let folder = top().join("assets/fonts");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "ttf"))
        .collect();
    paths.sort();
    paths.iter().map(|path| font(path)).collect()
}

fn font(path: &Path) -> Result<Value> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let bytes = std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let sum: String = Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Ok(json!({
        "type": "file",
        "bom-ref": format!("font:{name}"),
        "name": name,
        "scope": "required",
        "hashes": [{ "alg": "SHA-256", "content": sum }],
        "licenses": [{ "expression": "OFL-1.1" }],
    }))
}

fn version() -> Result<String> {
    let manifest: toml::Table = std::fs::read_to_string(top().join("Cargo.toml"))?.parse()?;
    let version = manifest["workspace"]["package"]["version"].as_str();
    Ok(version.context("the workspace has no version")?.to_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What the schema of CycloneDX 1.6 demands of the parts that are written here.
    #[test]
    fn the_list_is_cyclonedx() -> Result<()> {
        let bom = bom()?;
        assert_eq!(bom["bomFormat"], "CycloneDX");
        assert_eq!(bom["specVersion"], "1.6");
        assert!(bom["version"].as_u64().is_some_and(|version| version >= 1));
        let components: Vec<&Value> = bom["components"].as_array().into_iter().flatten().collect();
        assert!(components.len() > 500);
        let mut refs: BTreeSet<&str> = BTreeSet::new();
        refs.extend(bom["metadata"]["component"]["bom-ref"].as_str());
        for component in &components {
            let own = component["bom-ref"].as_str().unwrap_or_default();
            assert!(refs.insert(own), "{own} stands there twice or has no name");
            let known = [
                "type", "bom-ref", "name", "group", "version", "purl", "scope", "hashes", "licenses",
            ];
            let fields = component.as_object().into_iter().flatten();
            for (field, value) in fields {
                assert!(known.contains(&field.as_str()), "{own} has {field}");
                assert!(
                    value.is_array() || value.as_str().is_some_and(|text| !text.is_empty()),
                    "{own} {field}"
                );
            }
            assert!(["library", "file"].iter().any(|kind| component["type"] == *kind));
            assert!(
                ["required", "excluded"]
                    .iter()
                    .any(|scope| component["scope"] == *scope)
            );
            for hash in component["hashes"].as_array().into_iter().flatten() {
                let length = match hash["alg"].as_str() {
                    Some("SHA-1") => 40,
                    Some("SHA-256") => 64,
                    Some("SHA-512") => 128,
                    other => panic!("{own}: {other:?}"),
                };
                let content = hash["content"].as_str().unwrap_or_default();
                assert_eq!(content.len(), length, "{own}");
                assert!(content.bytes().all(|byte| byte.is_ascii_hexdigit()), "{own}");
            }
            let licences = component["licenses"].as_array().map_or(0, Vec::len);
            assert_eq!(licences, 1, "{own} has one expression");
            if let Some(purl) = component["purl"].as_str() {
                assert!(
                    purl.starts_with("pkg:cargo/") || purl.starts_with("pkg:npm/"),
                    "{purl}"
                );
                assert!(
                    !purl
                        .trim_start_matches("pkg:npm/")
                        .trim_start_matches("%40")
                        .contains(['%', ' ']),
                    "{purl}"
                );
            }
        }
        let mut described = BTreeSet::new();
        for dependency in bom["dependencies"].as_array().into_iter().flatten() {
            let own = dependency["ref"].as_str().unwrap_or_default();
            assert!(refs.contains(own) && described.insert(own), "{own}");
            for need in dependency["dependsOn"].as_array().into_iter().flatten() {
                assert!(
                    need.as_str().is_some_and(|need| refs.contains(need)),
                    "{own} needs {need}"
                );
            }
        }
        Ok(())
    }

    #[test]
    fn the_same_lock_files_give_the_same_list() -> Result<()> {
        assert_eq!(bom()?, bom()?);
        Ok(())
    }
}
