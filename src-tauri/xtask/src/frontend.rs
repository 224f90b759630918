//! What Node does: the window's pages, and the driver of the real window.

use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;

use crate::shell::{npm, run, top};

/// The folder of the window's pages.
pub const UI: &str = "ui";
/// The folder of the scenarios in the real window.
pub const E2E: &str = "tests/e2e";

/// Gets the packages of the window, exactly those of the lock file.
pub fn install() -> Result<()> {
    install_in(UI)
}

/// Gets the packages of the scenarios.
pub fn install_e2e() -> Result<()> {
    install_in(E2E)
}

/// Builds `ui/dist`, which the app embeds.
pub fn build() -> Result<()> {
    install()?;
    run(&mut npm(UI, ["run", "build"]))
}

fn install_in(folder: &str) -> Result<()> {
    let wanted = top().join(folder).join("package-lock.json");
    // npm writes this file last, so it also tells an interrupted installation.
    let present = top().join(folder).join("node_modules/.package-lock.json");
    if changed(&present) >= changed(&wanted) && present.exists() {
        return Ok(());
    }
    run(&mut npm(folder, ["ci", "--no-audit", "--no-fund"]))
}

fn changed(path: &Path) -> SystemTime {
    path.metadata()
        .and_then(|file| file.modified())
        .unwrap_or(SystemTime::UNIX_EPOCH)
}
