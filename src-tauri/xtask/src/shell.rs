//! Starting other programs: every one from the top of the repository, shown before it runs.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The top of the repository.
pub fn top() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.ancestors().nth(2).unwrap_or(xtask).to_path_buf()
}

/// Where cargo builds to.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => top().join(folder),
        None => top().join("target"),
    }
}

/// A binary that cargo built.
pub fn built(profile: &str, name: &str) -> PathBuf {
    target()
        .join(profile)
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A program with arguments, to be run at the top.
pub fn command<S: AsRef<OsStr>>(
    program: impl AsRef<OsStr>,
    arguments: impl IntoIterator<Item = S>,
) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(top());
    command
}

/// The cargo that runs us. What it told us about ourselves is not passed on: build scripts may look at it.
pub fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = command(program, arguments);
    for (name, _) in std::env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"))
        {
            command.env_remove(name);
        }
    }
    command
}

/// npm in a folder of ours.
pub fn npm<S: AsRef<OsStr>>(folder: &str, arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = command(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments);
    command.current_dir(top().join(folder));
    command
}

/// Runs it and insists that it succeeds.
pub fn run(command: &mut Command) -> Result<()> {
    show(command);
    let status = command
        .status()
        .with_context(|| format!("{} cannot be started", name_of(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", name_of(command));
    }
    Ok(())
}

/// Runs it, passes its lines on and shows them to `each`; says whether it succeeded.
pub fn run_with_lines(command: &mut Command, mut each: impl FnMut(&str)) -> Result<bool> {
    show(command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} cannot be started", name_of(command)))?;
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            println!("{}", line.trim_end_matches('\r'));
            each(&line);
        }
    }
    Ok(child.wait()?.success())
}

/// What it prints, or nothing when it cannot be run or fails.
pub fn answer_of(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program, arguments).stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn show(command: &Command) {
    let arguments: Vec<_> = command.get_args().map(OsStr::to_string_lossy).collect();
    println!("$ {} {}", name_of(command), arguments.join(" "));
}

fn name_of(command: &Command) -> String {
    Path::new(command.get_program())
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
