//! `cargo xtask run`: the app in its window, or the main job without one.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::shell::{built, cargo, command, run as sh, top};
use crate::{frontend, setup};

const LANGUAGES: [&str; 2] = ["ja", "en"];

/// Installs what is missing, builds and opens the app.
pub fn run(arguments: &[String]) -> Result<()> {
    if !has_display() {
        return without_display();
    }
    let release = arguments.iter().any(|argument| argument == "--release");
    setup::to_build()?;
    frontend::build()?;
    let options: &[&str] = if release { &["--release"] } else { &[] };
    sh(cargo(["build", "--package", "sonae-app"]).args(options))?;
    sh(&mut command(
        built(if release { "release" } else { "debug" }, "sonae-app"),
        [""; 0],
    ))
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// The main job on the sample company, in both languages, through the same use cases as the window.
fn without_display() -> Result<()> {
    println!("There is no display, so no window can open.");
    println!("The main job is carried out on the sample company instead; its papers go to ./out.\n");
    sh(&mut cargo(["build", "--package", "sonae-cli"]))?;
    let out = top().join("out");
    std::fs::create_dir_all(&out).with_context(|| format!("{} cannot be created", out.display()))?;
    let samples = first_words(&["list", "samples"])?;
    let sample = samples.first().context("there is no sample company")?;
    let documents = first_words(&["list", "documents"])?;
    for lang in LANGUAGES {
        let company = out.join(format!("{sample}-{lang}.sonae"));
        remove_former(&company)?;
        sh(sonae(&["new"])
            .arg(&company)
            .args(["--sample", sample, "--lang", lang]))?;
        sh(sonae(&["check"]).arg(&company))?;
        for document in &documents {
            let paper = out.join(format!("{document}-{lang}.pdf"));
            sh(sonae(&["export"])
                .arg(&company)
                .args([document, "--lang", lang, "--out"])
                .arg(&paper))?;
        }
    }
    println!("\nWritten to ./out:");
    let mut names: Vec<String> = std::fs::read_dir(&out)?
        .filter_map(|file| Some(file.ok()?.file_name().to_string_lossy().into_owned()))
        .collect();
    names.sort();
    names.iter().for_each(|name| println!("  {name}"));
    Ok(())
}

fn sonae(arguments: &[&str]) -> Command {
    command(built("debug", "sonae"), arguments)
}

/// The ids that `sonae list` prints.
fn first_words(arguments: &[&str]) -> Result<Vec<String>> {
    let output = sonae(arguments).output()?;
    if !output.status.success() {
        bail!(
            "sonae {}: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect())
}

/// What an earlier run left: a company's file is never written over.
fn remove_former(company: &Path) -> Result<()> {
    for end in ["", "-wal", "-shm"] {
        let mut path = company.as_os_str().to_owned();
        path.push(end);
        if Path::new(&path).exists() {
            std::fs::remove_file(&path)?;
        }
    }
    Ok(())
}
