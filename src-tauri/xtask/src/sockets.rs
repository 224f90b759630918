//! The proof that no process of the app opens a socket to a network: the system calls of all that runs in an e2e run, written
//! down by `strace`, and read here.
//!
//! To be steered by its driver, the web view opens a door on 127.0.0.1 and comes in by it itself; an app that nobody steers
//! has none. So it is also started without a driver, and then there may be no such socket at all.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::e2e::Build;
use crate::shell::{answer_of, command, target};

/// So long the app runs without a driver, in seconds.
const ALONE: &str = "15";

/// Where the system calls of an e2e run are written down; `None` where there is no `strace`, or the system lets nobody
/// look. What an earlier run left is removed.
pub fn folder() -> Result<Option<PathBuf>> {
    let look = ["-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "true"];
    if answer_of("strace", &look).is_none() {
        println!("strace cannot be used here: sockets are not looked at.");
        return Ok(None);
    }
    let folder = target().join("sockets");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    Ok(Some(folder))
}

/// Starts the app without a driver and lets it stand for a while.
pub fn alone(folder: &Path, build: Build) -> Result<()> {
    let out = folder.join("alone.strace");
    let mut start = command(
        "timeout",
        ["--signal=TERM", ALONE, "xvfb-run", "-a", "dbus-run-session", "--"],
    );
    start
        .args(["strace", "-f", "--seccomp-bpf", "-qq", "-e", "signal=none"])
        .args(["-e", "trace=%process,socket,connect,bind", "-o"])
        .arg(&out)
        .arg(build.app())
        .env("SONAE_DATA_DIR", folder.join("alone"))
        .env_remove("WAYLAND_DISPLAY");
    let status = start.status().context("the app cannot be started under strace")?;
    // 124: it still stood when its time was over.
    if status.code() != Some(124) {
        bail!("the app ended by itself: {status}");
    }
    Ok(())
}

/// Reads all that was written down; an error names the sockets that should not be.
pub fn judge(folder: &Path) -> Result<()> {
    let mut seen = Seen::default();
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_none_or(|ending| ending != "strace") {
            continue;
        }
        let text = String::from_utf8_lossy(&std::fs::read(&path)?).into_owned();
        let found = read(&text);
        let driven = !path.ends_with("alone.strace");
        seen.apps += found.apps;
        seen.processes += found.processes;
        seen.calls += found.calls;
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        wrong.extend(
            found
                .faults(driven)
                .into_iter()
                .map(|line| format!("{name}: {line}")),
        );
    }
    if seen.apps == 0 {
        bail!("no start of the app was written down");
    }
    if !wrong.is_empty() {
        bail!("sockets to a network:\n{}", wrong.join("\n"));
    }
    println!(
        "{} starts of the app, {} processes, {} sockets opened, none to a network",
        seen.apps, seen.processes, seen.calls
    );
    Ok(())
}

/// What the app and its processes did, as written down.
#[derive(Debug, Default)]
struct Seen {
    /// How often the app was started.
    apps: usize,
    /// Processes that ran a program of their own in it, the app itself included.
    processes: usize,
    /// Sockets of all kinds.
    calls: usize,
    /// Sockets of the internet: program and line.
    internet: Vec<String>,
    /// Doors that the app itself opened on 127.0.0.1, by their ports.
    doors: BTreeSet<u16>,
    /// How often such a door was opened or gone in by.
    uses: usize,
    /// Doors elsewhere, and ways out.
    out: Vec<String>,
}

impl Seen {
    fn faults(&self, driven: bool) -> Vec<String> {
        let mut faults = self.out.clone();
        // Each socket is the door or goes in by it; one that is neither could speak to anybody.
        if !driven || self.doors.len() > self.apps || self.internet.len() > self.uses {
            faults.extend(self.internet.iter().cloned());
        }
        faults
    }
}

/// Reads what strace wrote: `PID call(...) = result`, a line a call.
fn read(text: &str) -> Seen {
    let lines: Vec<(u32, &str)> = text.lines().filter_map(split).collect();
    let mut parents: HashMap<u32, u32> = HashMap::new();
    let mut programs: HashMap<u32, Vec<(usize, &str)>> = HashMap::new();
    for (at, (id, call)) in lines.iter().enumerate() {
        if let Some(program) = started(call) {
            programs.entry(*id).or_default().push((at, program));
        }
        if let Some(child) = child(call) {
            parents.insert(child, *id);
        }
    }
    let tree = Tree { parents, programs };
    let mut seen = Seen::default();
    for (at, (id, call)) in lines.iter().enumerate() {
        if !tree.is_in_app(*id, at) {
            continue;
        }
        if let Some(program) = started(call) {
            seen.processes += 1;
            seen.apps += usize::from(is_app(program));
        }
        let line = || format!("{} {call}", tree.program(*id, at).unwrap_or("?"));
        let internet = call.contains("AF_INET") || call.contains("AF_PACKET");
        if call.starts_with("socket(") {
            seen.calls += 1;
            if internet {
                seen.internet.push(line());
            }
        }
        if internet && (call.starts_with("bind(") || call.starts_with("connect(")) {
            let port = port(call).filter(|_| call.contains("inet_addr(\"127.0.0.1\")"));
            let opens = call.starts_with("bind(") && tree.program(*id, at).is_some_and(is_app);
            let is_door = match port {
                Some(port) if opens && port > 0 => {
                    seen.doors.insert(port);
                    true
                }
                Some(port) => call.starts_with("connect(") && seen.doors.contains(&port),
                None => false,
            };
            match is_door {
                true => seen.uses += 1,
                false => seen.out.push(line()),
            }
        }
    }
    seen
}

/// Who started whom, and which programs they ran.
struct Tree<'a> {
    parents: HashMap<u32, u32>,
    programs: HashMap<u32, Vec<(usize, &'a str)>>,
}

impl<'a> Tree<'a> {
    /// The program that a process ran at a line; that of its parent before it ran one of its own.
    fn program(&self, mut id: u32, at: usize) -> Option<&'a str> {
        for _ in 0..1_000 {
            let mut own = self.programs.get(&id).into_iter().flatten();
            if let Some((_, program)) = own.rfind(|(line, _)| *line <= at) {
                return Some(program);
            }
            id = *self.parents.get(&id)?;
        }
        None
    }

    /// Whether a process is the app or was started by it.
    fn is_in_app(&self, mut id: u32, at: usize) -> bool {
        for _ in 0..1_000 {
            let own = self.programs.get(&id).into_iter().flatten();
            if own.clone().any(|(line, program)| *line <= at && is_app(program)) {
                return true;
            }
            match self.parents.get(&id) {
                Some(parent) => id = *parent,
                None => return false,
            }
        }
        false
    }
}

fn is_app(program: &str) -> bool {
    program.rsplit('/').next() == Some("sonae-app")
}

fn split(line: &str) -> Option<(u32, &str)> {
    let (id, call) = line.trim_start().split_once(' ')?;
    Some((id.parse().ok()?, call.trim_start()))
}

/// The port of an address.
fn port(call: &str) -> Option<u16> {
    call.split("htons(").nth(1)?.split(')').next()?.parse().ok()
}

/// The program of a successful `execve`.
fn started(call: &str) -> Option<&str> {
    let rest = call.strip_prefix("execve(\"")?;
    let failed = call.contains(") = -1 ");
    rest.split('"').next().filter(|_| !failed)
}

/// The process or thread that a call made; also where its end is written on a line of its own.
fn child(call: &str) -> Option<u32> {
    let named = call.trim_start_matches("<... ");
    let makes = ["clone", "fork", "vfork"]
        .iter()
        .any(|name| named.starts_with(name));
    let (_, result) = call.rsplit_once(" = ").filter(|_| makes)?;
    result
        .split_whitespace()
        .next()?
        .parse()
        .ok()
        .filter(|id| *id > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRIVEN: &str = "\
10 execve(\"/usr/bin/tauri-driver\", [], 0x7f) = 0
10 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3
10 connect(3, {sa_family=AF_INET, sin_port=htons(1), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0
10 vfork( <unfinished ...>
11 execve(\"/target/debug/sonae-app\", [], 0x7f) = 0
10 <... vfork resumed>) = 11
11 socket(AF_UNIX, SOCK_STREAM, 0) = 3
11 clone3({flags=CLONE_VM}, 88) = 12
12 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 4
12 bind(4, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0
11 clone(child_stack=NULL) = 13
13 execve(\"/usr/lib/WebKitNetworkProcess\", [], 0x7f) = 0
11 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 5
11 connect(5, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr(\"127.0.0.1\")}, 16 <unfinished ...>
";

    #[test]
    fn the_door_of_the_driver_is_the_only_one_and_only_where_there_is_a_driver() {
        let seen = read(DRIVEN);
        assert_eq!((seen.apps, seen.processes, seen.calls), (1, 2, 3));
        assert_eq!(seen.doors, [9].into());
        assert!(seen.faults(true).is_empty(), "{:?}", seen.faults(true));
        assert!(!seen.faults(false).is_empty());
    }

    #[test]
    fn a_way_out_is_found_whoever_of_the_app_takes_it() {
        for line in [
            "13 socket(AF_INET6, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 5\n",
            "12 connect(4, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"192.0.2.1\")}, 16) = 0\n",
            "13 connect(4, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0\n",
            "13 bind(4, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0\n",
            "11 bind(4, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr(\"0.0.0.0\")}, 16) = 0\n",
        ] {
            let seen = read(&format!("{DRIVEN}{line}"));
            assert!(!seen.faults(true).is_empty(), "{line}");
        }
    }

    #[test]
    fn what_the_driver_does_is_not_the_apps() {
        let seen = read(&format!(
            "{DRIVEN}10 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 7\n"
        ));
        assert!(seen.faults(true).is_empty());
    }
}
