//! `cargo xtask audit-npm`: what the npm registry knows against the packages in our lock files. It asks a network, so it is
//! run by hand: before a release, and when a lock file changed. What `cargo xtask test` holds without one: versions come
//! from the lock files (`npm ci`) and every archive has its hash there.

use anyhow::{Result, bail};

use crate::frontend::{E2E, UI};
use crate::shell::{npm, run};

/// Fails when the registry knows of something, in the window's packages or in those that drive it.
pub fn run_audit() -> Result<()> {
    let folders = [UI, E2E];
    let failed: Vec<&str> = folders
        .into_iter()
        .filter(|folder| {
            println!("{folder}/package-lock.json");
            run(&mut npm(folder, ["audit", "--package-lock-only"])).is_err()
        })
        .collect();
    if !failed.is_empty() {
        bail!("known of packages in, or not answered for: {}", failed.join(", "));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::shell::top;

    /// The hash is what ties a version to its bytes: `npm ci` refuses others.
    #[test]
    fn every_archive_of_npm_is_locked_with_its_hash() -> Result<()> {
        for folder in [UI, E2E] {
            let text = std::fs::read_to_string(top().join(folder).join("package-lock.json"))?;
            let lock: Value = serde_json::from_str(&text)?;
            assert_eq!(lock["lockfileVersion"], 3, "{folder}");
            let mut seen = 0;
            for (place, entry) in lock["packages"].as_object().into_iter().flatten() {
                if place.is_empty() {
                    continue;
                }
                seen += 1;
                let hash = entry["integrity"].as_str().unwrap_or_default();
                assert!(hash.starts_with("sha512-"), "{folder}: {place} has “{hash}”");
                assert!(entry["version"].is_string(), "{folder}: {place}");
                assert_ne!(entry["link"], true, "{folder}: {place} comes from a folder");
                // Without an address it comes from the registry that is set up, by its name; a git or a folder would stand here.
                assert_eq!(entry["resolved"], Value::Null, "{folder}: {place}");
            }
            assert!(seen > 10, "{folder}");
        }
        Ok(())
    }

    /// What is written in `package.json` is what was locked: a range that the lock file does not know would be fetched anew.
    #[test]
    fn what_is_asked_for_is_what_is_locked() -> Result<()> {
        for folder in [UI, E2E] {
            let read = |name: &str| -> Result<Value> {
                let text = std::fs::read_to_string(top().join(folder).join(name))?;
                Ok(serde_json::from_str(&text)?)
            };
            let (asked, lock) = (read("package.json")?, read("package-lock.json")?);
            for kind in ["dependencies", "devDependencies"] {
                assert_eq!(asked[kind], lock["packages"][""][kind], "{folder}: {kind}");
            }
        }
        Ok(())
    }
}
