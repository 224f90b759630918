//! Scenarios in the real window.

use std::path::{Path, PathBuf};

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
    build_app(Build::Debug)?;
    let counted = scenarios(names, Build::Debug, None)?;
    if !counted.succeeded {
        bail!("{} scenarios failed; pictures are in target/e2e", counted.failed);
    }
    Ok(())
}

/// `cargo xtask sockets`: runs the scenarios, or those named, and shows that no process of the app opens a socket to a
/// network. With `--release` the app is the one that people get, and the scenarios are those it can be driven by.
pub fn sockets(arguments: &[String]) -> Result<()> {
    if !is_possible_here() {
        bail!("the window can only be driven on Linux");
    }
    let (options, mut names): (Vec<String>, Vec<String>) = arguments
        .iter()
        .cloned()
        .partition(|argument| argument == "--release");
    let build = match options.is_empty() {
        true => Build::Debug,
        false => Build::Release,
    };
    if build == Build::Release && names.is_empty() {
        names = WITHOUT_DIALOGS.map(str::to_owned).to_vec();
    }
    setup::everything()?;
    frontend::build()?;
    build_app(build)?;
    let Some(folder) = sockets::folder()? else {
        bail!("strace is not installed");
    };
    sockets::alone(&folder, build)?;
    let counted = scenarios(&names, build, Some(&folder))?;
    sockets::judge(&folder)?;
    if !counted.succeeded {
        bail!("{} scenarios failed; pictures are in target/e2e", counted.failed);
    }
    Ok(())
}

/// How the app is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// Its file dialogs can be answered by the scenarios.
    Debug,
    /// As people get it.
    Release,
}

impl Build {
    /// The app.
    pub fn app(self) -> PathBuf {
        match self {
            Self::Debug => built("debug", "sonae-app"),
            Self::Release => built("release", "sonae-app"),
        }
    }
}

/// Scenarios that ask for no file, for only the debug build lets its dialogs be answered. `accessible` goes to every screen,
/// in both languages.
const WITHOUT_DIALOGS: [&str; 3] = ["accessible", "clauses", "window"];

/// The app with the built pages in it.
pub fn build_app(build: Build) -> Result<()> {
    let options: &[&str] = match build {
        Build::Debug => &[],
        Build::Release => &["--release"],
    };
    run(cargo(["build", "--package", "sonae-app"]).args(options))
}

/// Runs the scenarios, on a display and a session bus of their own. Their system calls are written down in `trace`.
pub fn scenarios(names: &[String], build: Build, trace: Option<&Path>) -> Result<Counted> {
    let mut counted = Counted::default();
    let mut node = command("node", ["tests/e2e/run.mjs"]);
    node.args(names)
        .env("SONAE_APP", build.app())
        .env("SONAE_DRIVER", setup::driver())
        .env("SONAE_E2E_OUT", crate::shell::target().join("e2e"));
    if let Some(folder) = trace {
        node.env("SONAE_E2E_TRACE", folder);
    }
    counted.succeeded = run_with_lines(&mut node, |line| counted.add_line(line))?;
    Ok(counted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_release_build_is_driven_only_where_no_file_is_asked_for() -> Result<()> {
        for name in WITHOUT_DIALOGS {
            let path = crate::shell::top().join(format!("tests/e2e/scenarios/{name}.mjs"));
            let text = std::fs::read_to_string(path)?;
            for asks in ["begin(", "beginWith(", "answerOpen(", "dialogs"] {
                assert!(!text.contains(asks), "{name}: {asks}");
            }
        }
        Ok(())
    }
}
