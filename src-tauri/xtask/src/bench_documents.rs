//! `cargo xtask bench documents`: making papers, and the same long text by other programs as whole processes. These are
//! looked for and never needed. It prints and judges nothing.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::shell::{cargo, command, run, target, top};

/// Runs of each program; the median counts.
const RUNS: usize = 7;
/// Characters of the documents that show how time grows: the last is about 2,000 pages.
const LENGTHS: [&str; 3] = ["100000", "1000000", "2800000"];

/// Builds the example and measures it and its peers.
pub fn bench() -> Result<()> {
    run(&mut cargo([
        "build",
        "--release",
        "--package",
        "sonae-documents",
        // With it libraries have the same features as in the app.
        "--package",
        "sonae-api",
        "--example",
        "papers",
    ]))?;
    let papers = target()
        .join("release/examples")
        .join(format!("papers{}", std::env::consts::EXE_SUFFIX));
    let folder = target().join("bench-documents");
    std::fs::create_dir_all(&folder)?;
    let file = |name: &str| folder.join(name);

    println!("\n## Every document of the sample");
    run(&mut command(&papers, [] as [&str; 0]))?;

    println!("\n## Length");
    for length in LENGTHS {
        let path = file("length.pdf");
        run(command(&papers, ["pages"]).arg(path).arg(length))?;
    }

    println!("\n## 100,000 characters of Japanese, whole processes (median of {RUNS})");
    for name in ["text.html", "text.typ"] {
        run(command(&papers, ["text"]).arg(file(name)))?;
    }
    let own = measured(
        "Sonae",
        command(&papers, ["text"]).arg(file("sonae.pdf")),
        &file("sonae.pdf"),
    )?
    .context("the example did not run")?;
    let fonts = top().join("assets/fonts");
    let python = python();
    let script =
        "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]])";
    let mut typst = command(&python, ["-c", script]);
    typst.args([file("text.typ"), file("typst.pdf"), fonts]);
    let script = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])";
    let mut weasyprint = command(&python, ["-c", script]);
    weasyprint.args([file("text.html"), file("weasyprint.pdf")]);
    let peers = [
        ("Typst", Some(typst), "typst.pdf"),
        ("WeasyPrint", Some(weasyprint), "weasyprint.pdf"),
        ("Chromium", chromium(&folder), "chromium.pdf"),
    ];
    for (name, start, pdf) in peers {
        let pdf = file(pdf);
        let figures = match start {
            Some(mut start) => measured(name, &mut start, &pdf)?,
            None => None,
        };
        match figures {
            Some((time, size)) => println!(
                "  {name} takes {:.1} times as long and {:.2} times as much room",
                time.as_secs_f64() / own.0.as_secs_f64(),
                size as f64 / own.1 as f64
            ),
            None => println!("{name}: not installed"),
        }
    }
    Ok(())
}

/// Python with what is measured: where `SONAE_BENCH_PYTHON` says, or the one of the system.
fn python() -> PathBuf {
    std::env::var_os("SONAE_BENCH_PYTHON").map_or_else(|| "python3".into(), PathBuf::from)
}

fn chromium(folder: &Path) -> Option<Command> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let there = |name: &&&str| Command::new(name).arg("--version").output().is_ok();
    let name = names.iter().find(there)?;
    let mut start = command(
        name,
        [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
        ],
    );
    start.arg(format!(
        "--print-to-pdf={}",
        folder.join("chromium.pdf").display()
    ));
    start.arg(folder.join("text.html"));
    Some(start)
}

/// Time, memory and size of what a program makes; `None` when it cannot be started or makes nothing.
fn measured(name: &str, start: &mut Command, pdf: &Path) -> Result<Option<(Duration, u64)>> {
    let mut times = Vec::new();
    let mut most = 0;
    for _ in 0..RUNS {
        if pdf.exists() {
            std::fs::remove_file(pdf)?;
        }
        start.stdout(Stdio::null()).stderr(Stdio::null());
        let began = Instant::now();
        let Ok(mut child) = start.spawn() else {
            return Ok(None);
        };
        // The high-water mark of a process is read while it lives.
        let ended = loop {
            most = most.max(memory(child.id()));
            if let Some(status) = child.try_wait()? {
                break status;
            }
            std::thread::sleep(Duration::from_millis(1));
        };
        times.push(began.elapsed());
        if !ended.success() || !pdf.exists() {
            return Ok(None);
        }
    }
    times.sort();
    let (time, size) = (times[RUNS / 2], pdf.metadata()?.len());
    let memory = match most {
        0 => "this system does not say its memory".to_owned(),
        most => format!("at most {} MiB", most / 1024),
    };
    println!(
        "{name}: {:.0} ms, {} KiB, {memory}",
        time.as_secs_f64() * 1000.0,
        size / 1024
    );
    Ok(Some((time, size)))
}

/// The most memory that a process has had so far, in KiB; 0 where the system does not say.
fn memory(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}
