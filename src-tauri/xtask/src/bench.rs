//! `cargo xtask bench`: figures of the release build on this machine. It prints and judges nothing.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::shell::{built, cargo, command, run, target};
use crate::{frontend, setup};

const STARTS: usize = 7;
const UNTIL_IDLE: Duration = Duration::from_secs(4);

/// Builds the release app and measures it.
pub fn bench() -> Result<()> {
    setup::everything()?;
    frontend::build()?;
    run(&mut cargo(["build", "--release", "--package", "sonae-app"]))?;
    let app = built("release", "sonae-app");

    println!("\n## The window");
    let display = Display::open()?;
    let folder = target().join("bench");
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
        let (mut window, took) = start(&app, &display, &folder)?;
        starts.push(took);
        if starts.len() == STARTS {
            std::thread::sleep(UNTIL_IDLE);
            match memory_of(window.id()) {
                Some(kib) => println!("memory of all processes, idle: {} MiB (PSS)", kib / 1024),
                None => println!("memory: this system does not say"),
            }
        }
        window.kill()?;
        window.wait()?;
    }
    starts.sort();
    let ms = |index: usize| starts.get(index).map_or(0, Duration::as_millis);
    println!(
        "start to first content: {} ms (of {STARTS}: {}–{} ms)",
        ms(STARTS / 2),
        ms(0),
        ms(STARTS - 1)
    );
    println!(
        "size of the program: {:.1} MB",
        app.metadata()?.len() as f64 / 1e6
    );

    println!("\n## Edits and papers");
    for example in ["measure", "measure_education"] {
        run(&mut cargo([
            "run",
            "--release",
            "--quiet",
            "--package",
            "sonae-api",
            "--example",
            example,
        ]))?;
    }
    Ok(())
}

/// Starts the app and waits until it says that the first content is painted.
fn start(app: &Path, display: &Display, folder: &Path) -> Result<(Child, Duration)> {
    let mut start = Command::new(app);
    start
        .env("SONAE_BENCH", "1")
        .env("SONAE_DATA_DIR", folder)
        .stdout(Stdio::piped());
    if let Some(name) = &display.name {
        start.env("DISPLAY", name).env_remove("WAYLAND_DISPLAY");
    }
    let began = Instant::now();
    let mut window = start.spawn().context("the app cannot be started")?;
    let lines = BufReader::new(window.stdout.take().context("the app has no output")?).lines();
    for line in lines.map_while(Result::ok) {
        if line == "ready" {
            return Ok((window, began.elapsed()));
        }
    }
    window.wait()?;
    anyhow::bail!("the app ended before it was ready")
}

/// A display of its own on Linux; elsewhere the one that is there.
struct Display {
    name: Option<String>,
    server: Option<Child>,
}

impl Display {
    fn open() -> Result<Self> {
        if !cfg!(target_os = "linux") {
            return Ok(Display {
                name: None,
                server: None,
            });
        }
        let mut server = command(
            "Xvfb",
            [
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1600x1000x24",
                "-nolisten",
                "tcp",
            ],
        )
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("Xvfb cannot be started")?;
        let mut number = String::new();
        BufReader::new(server.stdout.take().context("Xvfb has no output")?).read_line(&mut number)?;
        Ok(Display {
            name: Some(format!(":{}", number.trim())),
            server: Some(server),
        })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if let Some(server) = &mut self.server {
            // It ends with us in any case.
            server.kill().unwrap_or_default();
            let _ = server.wait();
        }
    }
}

/// Proportional memory of a process and all its descendants in KiB; `None` where the system has no /proc.
fn memory_of(process: u32) -> Option<u64> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for entry in std::fs::read_dir("/proc").ok()?.filter_map(Result::ok) {
        let Some(id) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse::<u32>().ok())
        else {
            continue;
        };
        let Ok(stat) = std::fs::read_to_string(entry.path().join("stat")) else {
            continue;
        };
        // The name in brackets may hold spaces; the parent is the second word after it.
        let parent = stat
            .rsplit_once(')')
            .and_then(|(_, rest)| rest.split_whitespace().nth(1)?.parse().ok());
        if let Some(parent) = parent {
            children.entry(parent).or_default().push(id);
        }
    }
    let mut family = vec![process];
    let mut sum = 0;
    while let Some(id) = family.pop() {
        family.extend(children.remove(&id).unwrap_or_default());
        let rollup = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
        let pss = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
        sum += pss
            .and_then(|pss| pss.split_whitespace().next()?.parse::<u64>().ok())
            .unwrap_or(0);
    }
    Some(sum)
}
