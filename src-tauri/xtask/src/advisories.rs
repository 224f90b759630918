//! `cargo xtask advisories`: what the RustSec database says against the packages in `Cargo.lock`, from a copy of it on this
//! machine: nothing is asked of a network.
//!
//! The copy is made from a clone, `cargo xtask advisories --from CLONE`, and lies in `target/advisories`, or where
//! `SONAE_ADVISORIES` says. It has only the advisories on packages that are locked here, as they are there, and the day of
//! the clone. What we live with stands in `deny.toml` with a reason and a day, for us and for cargo-deny.

mod advisory;
mod copy;
mod exception;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::packages::{Package, packages};
use crate::shell::{target, top};
use advisory::{Advisory, Kind};
use copy::Source;
use exception::Exception;

/// Checks against the copy, or makes the copy anew `--from` a clone and then checks.
pub fn run(arguments: &[String]) -> Result<()> {
    match arguments {
        [] => {}
        [flag, from] if flag == "--from" => copy::renew(Path::new(from), &folder())?,
        _ => bail!("cargo xtask advisories [--from CLONE]"),
    }
    match has_copy() {
        true => check(),
        false => bail!(
            "there is no copy of the advisories at {}; clone {} and run: cargo xtask advisories --from CLONE",
            folder().display(),
            copy::URL
        ),
    }
}

/// Whether there is a copy to check against.
pub fn has_copy() -> bool {
    copy::is_in(&folder())
}

/// Fails when an advisory speaks against a package and is no exception of ours.
pub fn check() -> Result<()> {
    let folder = folder();
    let (source, advisories) = copy::read(&folder)?;
    let packages = packages()?;
    let locked: Vec<&Package> = packages
        .all
        .values()
        .filter(|package| package.purl.starts_with("pkg:cargo/"))
        .collect();
    let exceptions = exception::read(&std::fs::read_to_string(top().join("deny.toml"))?)?;
    let verdict = Verdict::of(&advisories, &locked, &packages.own, &exceptions)?;
    verdict.print(&source, &advisories, &locked);
    match verdict.faults.is_empty() {
        true => Ok(()),
        false => bail!(
            "advisories against what is locked:\n{}",
            verdict.faults.join("\n")
        ),
    }
}

fn folder() -> PathBuf {
    match std::env::var_os("SONAE_ADVISORIES") {
        Some(folder) => top().join(folder),
        None => target().join("advisories"),
    }
}

/// What follows from the advisories for the packages.
#[derive(Debug, Default)]
struct Verdict {
    /// What may not be.
    faults: Vec<String>,
    /// What an exception allows.
    allowed: Vec<String>,
    /// What nobody cares for any more, that packages of others need.
    resting: Vec<String>,
    /// Exceptions for which there is no advisory.
    idle: Vec<String>,
}

impl Verdict {
    /// What harms, or breaks the rules of memory, may not be anywhere; what nobody cares for any more may not be among what
    /// we name ourselves (`own`, by purl). `deny.toml` says the same to cargo-deny.
    fn of(
        advisories: &[Advisory],
        locked: &[&Package],
        own: &BTreeSet<String>,
        exceptions: &[Exception],
    ) -> Result<Self> {
        let mut verdict = Self::default();
        let mut met: BTreeSet<&str> = BTreeSet::new();
        for package in locked {
            for advisory in advisories.iter().filter(|one| one.package == package.name) {
                if !advisory.holds_for(&package.version)? {
                    continue;
                }
                met.insert(&advisory.id);
                let line = format!(
                    "{} {}: {} {}",
                    package.name, package.version, advisory.id, advisory.title
                );
                if let Some(exception) = exceptions.iter().find(|exception| exception.id == advisory.id) {
                    verdict.allowed.push(format!("{line} ({})", exception.reason));
                    continue;
                }
                match advisory.kind {
                    Kind::Notice => verdict.resting.push(line),
                    Kind::Unmaintained if !own.contains(&package.purl) => verdict.resting.push(line),
                    Kind::Harm | Kind::Unsound | Kind::Unmaintained => verdict.faults.push(line),
                }
            }
        }
        verdict.idle = exceptions
            .iter()
            .filter(|exception| !met.contains(exception.id.as_str()))
            .map(|exception| exception.id.clone())
            .collect();
        Ok(verdict)
    }

    fn print(&self, source: &Source, advisories: &[Advisory], locked: &[&Package]) {
        println!(
            "{} packages against {} advisories of {} ({})",
            locked.len(),
            advisories.len(),
            source.day,
            source.commit
        );
        for (heading, lines) in [
            ("allowed in deny.toml", &self.allowed),
            ("nobody cares for them any more, others need them", &self.resting),
            ("in deny.toml, but no advisory says so here", &self.idle),
        ] {
            if !lines.is_empty() {
                println!("{heading}:\n  {}", lines.join("\n  "));
            }
        }
    }
}

#[cfg(test)]
mod tests;
