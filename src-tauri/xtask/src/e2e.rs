//! Scenarios in the real window.

use std::path::Path;

use anyhow::{Result, bail};

use crate::shell::{built, cargo, command, run, run_with_lines};
use crate::tally::Counted;
use crate::{frontend, setup, sockets};

/// Only Linux has a driver for its web view that comes with the system.
pub fn is_possible_here() -> bool {
    cfg!(target_os = "linux")
}

/// `cargo xtask e2e`: builds what it needs and runs the scenarios, or those named.
pub fn e2e(names: &[String]) -> Result<()> {
    if !is_possible_here() {
        bail!("the window can only be driven on Linux");
    }
    setup::everything()?;
    frontend::build()?;
    build_app()?;
    let counted = scenarios(names, None)?;
    if !counted.succeeded {
        bail!("{} scenarios failed; pictures are in target/e2e", counted.failed);
    }
    Ok(())
}

/// `cargo xtask sockets`: runs the scenarios, or those named, and shows that no process of the app opens a socket to a
/// network.
pub fn sockets(names: &[String]) -> Result<()> {
    if !is_possible_here() {
        bail!("the window can only be driven on Linux");
    }
    setup::everything()?;
    frontend::build()?;
    build_app()?;
    let Some(folder) = sockets::folder()? else {
        bail!("strace is not installed");
    };
    sockets::alone(&folder)?;
    let counted = scenarios(names, Some(&folder))?;
    sockets::judge(&folder)?;
    if !counted.succeeded {
        bail!("{} scenarios failed; pictures are in target/e2e", counted.failed);
    }
    Ok(())
}

/// The app with the built pages in it. Debug: its file dialogs can be answered by the scenarios.
pub fn build_app() -> Result<()> {
    run(&mut cargo(["build", "--package", "sonae-app"]))
}

/// Runs the scenarios, on a display and a session bus of their own. Their system calls are written down in `trace`.
pub fn scenarios(names: &[String], trace: Option<&Path>) -> Result<Counted> {
    let mut counted = Counted::default();
    let mut node = command("node", ["tests/e2e/run.mjs"]);
    node.args(names)
        .env("SONAE_APP", built("debug", "sonae-app"))
        .env("SONAE_DRIVER", setup::driver())
        .env("SONAE_E2E_OUT", crate::shell::target().join("e2e"));
    if let Some(folder) = trace {
        node.env("SONAE_E2E_TRACE", folder);
    }
    counted.succeeded = run_with_lines(&mut node, |line| counted.add_line(line))?;
    Ok(counted)
}
