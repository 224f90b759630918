use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::advisory::Advisory;
use crate::shell::{command, top};

/// Where the database is at home.
pub const URL: &str = "https://github.com/rustsec/advisory-db";
/// The note in a copy that says where it is from.
const SOURCE: &str = "source.toml";

/// Where a copy is from.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// The commit of the database.
    pub commit: String,
    /// The day of that commit.
    pub day: String,
}

/// Whether there is a copy in the folder.
pub fn is_in(folder: &Path) -> bool {
    folder.join(SOURCE).is_file()
}

/// Makes the copy in `folder` anew from a clone, with or without a work tree: what its newest commit says of packages that
/// are in `Cargo.lock`.
///
/// # Errors
/// When that is no clone of the database, or what the disk says; then the old copy may be gone.
pub fn renew(from: &Path, folder: &Path) -> Result<()> {
    let from = top().join(from);
    let git = |arguments: &[&str]| {
        let output = command("git", ["-C"])
            .arg(&from)
            .args(arguments)
            .output()
            .context("git cannot be started")?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            bail!("{}: {}", from.display(), said.trim());
        }
        Ok(String::from_utf8(output.stdout)?)
    };
    let commit = git(&["log", "-1", "--format=%H %cs"])?;
    let (commit, day) = commit.trim().split_once(' ').context("there is no commit")?;
    let listed = git(&["ls-tree", "-r", "--name-only", "HEAD", "crates/"])?;
    let locked = locked()?;
    let wanted: Vec<&str> = listed.lines().filter(|path| is_wanted(path, &locked)).collect();
    if wanted.is_empty() {
        bail!(
            "{}: this is no clone of {URL}, or no package is in it",
            from.display()
        );
    }
    if folder.exists() {
        // Only what is a copy is removed.
        if !is_in(folder) && std::fs::read_dir(folder)?.next().is_some() {
            bail!("{} has something else in it", folder.display());
        }
        std::fs::remove_dir_all(folder)?;
    }
    for path in &wanted {
        let out = folder.join(path);
        std::fs::create_dir_all(out.parent().unwrap_or(folder))?;
        std::fs::write(&out, git(&["show", &format!("HEAD:{path}")])?)?;
    }
    let note = format!(
        "# The RustSec Advisory Database, public domain (CC0 1.0): the advisories on packages in Cargo.lock, as they are there.\n\
         source = \"{URL}\"\ncommit = \"{commit}\"\nday = \"{day}\"\n"
    );
    std::fs::write(folder.join(SOURCE), note)?;
    println!("{}: {} advisories of {day}", folder.display(), wanted.len());
    Ok(())
}

/// Reads the copy: where it is from, and all that was not withdrawn.
///
/// # Errors
/// When something of it cannot be read.
pub fn read(folder: &Path) -> Result<(Source, Vec<Advisory>)> {
    let note: toml::Table = std::fs::read_to_string(folder.join(SOURCE))?.parse()?;
    let word = |name: &str| -> Result<String> {
        let value = note.get(name).and_then(toml::Value::as_str);
        Ok(value
            .with_context(|| format!("{SOURCE} has no {name}"))?
            .to_owned())
    };
    let source = Source {
        commit: word("commit")?,
        day: word("day")?,
    };
    let mut advisories = Vec::new();
    for package in std::fs::read_dir(folder.join("crates"))? {
        for page in std::fs::read_dir(package?.path())? {
            let path = page?.path();
            let text = std::fs::read_to_string(&path)?;
            let read = Advisory::read(&text).with_context(|| path.display().to_string())?;
            advisories.extend(read);
        }
    }
    advisories.sort_by(|a, b| a.id.cmp(&b.id));
    Ok((source, advisories))
}

/// Names of the packages in `Cargo.lock`.
fn locked() -> Result<BTreeSet<String>> {
    let lock: toml::Table = std::fs::read_to_string(top().join("Cargo.lock"))?.parse()?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    Ok(packages
        .into_iter()
        .flatten()
        .filter_map(|package| Some(package.get("name")?.as_str()?.to_owned()))
        .collect())
}

/// Whether a path of the database is an advisory on one of the packages.
fn is_wanted(path: &str, locked: &BTreeSet<String>) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    match parts[..] {
        ["crates", package, page] => page.ends_with(".md") && locked.contains(package),
        _ => false,
    }
}
