//! `cargo xtask fuzz`: every importer fed by libFuzzer, which looks at what of the code each file reaches and goes on from
//! those that reached something new. What is found lies in `target/fuzz`.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::setup;
use crate::shell::{cargo, run, target, top};

/// Where the targets are, as a workspace of its own.
const FOLDER: &str = "tests/fuzz";
/// So long each importer is fed, in minutes.
const MINUTES: u64 = 10;

/// Feeds all importers, or those named, one after the other.
pub fn fuzz(names: &[String]) -> Result<()> {
    let minutes = match std::env::var("SONAE_FUZZ_MINUTES") {
        Ok(text) => text.parse()?,
        Err(_) => MINUTES,
    };
    let known = importers()?;
    if let Some(unknown) = names.iter().find(|name| !known.contains(name)) {
        bail!("{unknown} is none of {}", known.join(", "));
    }
    setup::to_fuzz()?;
    let mut stumbled = Vec::new();
    for name in known {
        if (names.is_empty() || names.contains(&name)) && run(&mut feed(&name, minutes)?).is_err() {
            stumbled.push(name);
        }
    }
    match stumbled.is_empty() {
        true => Ok(()),
        false => bail!(
            "stumbled: {}; over what, is in {}",
            stumbled.join(", "),
            found().display()
        ),
    }
}

/// The names of the targets.
fn importers() -> Result<Vec<String>> {
    let folder = top().join(FOLDER).join("targets");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        names.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
    }
    names.sort();
    Ok(names)
}

fn found() -> PathBuf {
    target().join("fuzz")
}

fn feed(name: &str, minutes: u64) -> Result<std::process::Command> {
    let corpus = found().join("corpus").join(name);
    std::fs::create_dir_all(&corpus)?;
    let mut feed = cargo(["fuzz", "run", "--fuzz-dir", FOLDER]);
    // With the stable compiler there is no sanitizer; of our own code none is unsafe.
    feed.args(["--sanitizer", "none", "--target-dir"])
        .arg(target().join("fuzz-build"))
        .arg(name)
        .arg(corpus);
    let kept = top().join(FOLDER).join("corpus").join(name);
    if kept.exists() {
        feed.arg(kept);
    }
    feed.args(["--", "-len_control=0", "-max_len=1000000", "-timeout=60"])
        .args(["-rss_limit_mb=4096", "-print_final_stats=1"])
        .arg(format!("-max_total_time={}", minutes * 60))
        .arg(format!("-artifact_prefix={}/{name}-", found().display()))
        .env("PATH", setup::with_tools()?);
    Ok(feed)
}
