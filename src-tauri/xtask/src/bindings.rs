//! The TypeScript side of the list of commands.

use anyhow::Result;

use crate::shell::{cargo, run};

const FILE: &str = "ui/src/bindings/index.ts";

/// Writes it anew.
pub fn write() -> Result<()> {
    make(&[])
}

/// Fails when it is stale.
pub fn are_current() -> Result<()> {
    make(&["--check"])
}

fn make(options: &[&str]) -> Result<()> {
    run(cargo([
        "run",
        "--quiet",
        "--package",
        "sonae-api",
        "--example",
        "bindings",
        "--",
    ])
    .args(options)
    .arg(FILE))
}
