//! What must be on the machine besides Rust, Node and git. On Debian and Ubuntu it is installed when we may; elsewhere
//! we say exactly what to install.

use std::process::Stdio;

use anyhow::{Context, Result, bail};

use crate::frontend;
use crate::shell::{answer_of, cargo, command, run, target};

/// To build the app with its window.
const TO_BUILD: &[&str] = &["build-essential", "perl", "pkg-config", "libwebkit2gtk-4.1-dev"];
/// To drive the window and to look into the papers.
const TO_TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "dbus-x11",
    "fonts-morisawa-bizud-gothic",
    "poppler-utils",
    "qpdf",
    "strace",
];
const DRIVER_VERSION: &str = "2.1.0";
const FUZZER_VERSION: &str = "0.13.2";

/// Everything that building and testing need.
pub fn everything() -> Result<()> {
    to_build()?;
    to_test()?;
    frontend::install()?;
    frontend::install_e2e()
}

/// What the web view needs to be built.
pub fn to_build() -> Result<()> {
    node()?;
    match std::env::consts::OS {
        "linux" => packages(TO_BUILD),
        "macos" if answer_of("xcode-select", &["-p"]).is_none() => bail!("run: xcode-select --install"),
        "windows"
            if answer_of("where", &["link.exe"]).is_none() && std::env::var_os("VSINSTALLDIR").is_none() =>
        {
            // Rust finds Visual Studio by itself, so this may be a false alarm: the build will tell.
            println!(
                "If linking fails, install the Visual Studio Build Tools with “Desktop development with C++”."
            );
            Ok(())
        }
        _ => Ok(()),
    }
}

/// What driving the window needs. Only Linux can do it: macOS has no driver for its web view.
pub fn to_test() -> Result<()> {
    if !crate::e2e::is_possible_here() {
        return Ok(());
    }
    packages(TO_TEST)?;
    if !driver().exists() {
        install_tool("tauri-driver", DRIVER_VERSION)?;
    }
    Ok(())
}

/// What guided fuzzing needs.
pub fn to_fuzz() -> Result<()> {
    if !tool("cargo-fuzz").exists() {
        install_tool("cargo-fuzz", FUZZER_VERSION)?;
    }
    Ok(())
}

/// A program of others that we drive the tests by; as it is used for minutes, it is built quickly rather than to be quick.
fn install_tool(name: &str, version: &str) -> Result<()> {
    run(cargo([
        "install",
        name,
        "--version",
        version,
        "--locked",
        "--debug",
        "--root",
    ])
    .arg(target().join("tools")))
}

fn tool(name: &str) -> std::path::PathBuf {
    target()
        .join("tools/bin")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The `PATH` with our tools in front.
pub fn with_tools() -> Result<std::ffi::OsString> {
    let before = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(target().join("tools/bin")).chain(std::env::split_paths(&before));
    Ok(std::env::join_paths(folders)?)
}

/// Where our tauri-driver is.
pub fn driver() -> std::path::PathBuf {
    tool("tauri-driver")
}

/// Node is the one thing that cannot be had from here.
pub fn node() -> Result<()> {
    let version =
        answer_of("node", &["--version"]).context("Node 20 or newer is needed: https://nodejs.org")?;
    let major: u32 = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .unwrap_or_default()
        .parse()
        .unwrap_or(0);
    if major < 20 {
        bail!("Node 20 or newer is needed, this is {version}: https://nodejs.org");
    }
    Ok(())
}

fn packages(wanted: &[&str]) -> Result<()> {
    if answer_of("apt-get", &["--version"]).is_none() {
        return other_linux(wanted);
    }
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let by_hand = format!(
        "sudo apt-get install --no-install-recommends {}",
        missing.join(" ")
    );
    let Some(prefix) = may_install() else {
        bail!("system packages are missing and we may not install them; run: {by_hand}");
    };
    let apt = |arguments: &[&str]| {
        let mut words: Vec<&str> = prefix.to_vec();
        words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        words.extend(arguments);
        let (program, rest) = words
            .split_first()
            .map_or(("apt-get", &[][..]), |(first, rest)| (*first, rest));
        run(&mut command(program, rest))
    };
    // An old list of packages may still do, so only the installation counts.
    if let Err(error) = apt(&["update"]) {
        println!("{error:#}");
    }
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(&missing);
    apt(&install).with_context(|| format!("run by hand: {by_hand}"))
}

fn is_installed(package: &str) -> bool {
    answer_of("dpkg-query", &["-W", "-f", "${db:Status-Status}", package])
        .is_some_and(|status| status == "installed")
}

/// Root, or sudo that asks for no password: what to put before apt-get.
fn may_install() -> Option<&'static [&'static str]> {
    if answer_of("id", &["-u"]).is_some_and(|id| id == "0") {
        return Some(&[]);
    }
    let sudo = command("sudo", ["-n", "true"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    sudo.is_ok_and(|status| status.success())
        .then_some(&["sudo", "-n"])
}

/// Elsewhere we look for the one library that everything hangs on and say what to install.
fn other_linux(wanted: &[&str]) -> Result<()> {
    let has_library = answer_of("pkg-config", &["--exists", "webkit2gtk-4.1"]).is_some();
    let has_driver = command("WebKitWebDriver", ["--version"])
        .stdout(Stdio::null())
        .status()
        .is_ok();
    let testing = wanted.contains(&"xvfb");
    if (testing && has_driver) || (!testing && has_library) {
        return Ok(());
    }
    let what = match testing {
        false => {
            "Fedora: sudo dnf install webkit2gtk4.1-devel gcc\nArch: sudo pacman -S webkit2gtk-4.1 base-devel"
        }
        true => {
            "Fedora: sudo dnf install webkit2gtk-driver xorg-x11-server-Xvfb xauth dbus-daemon morisawa-biz-ud-gothic-fonts poppler-utils qpdf\n\
             Arch: sudo pacman -S webkit2gtk-4.1 xorg-server-xvfb xorg-xauth dbus poppler qpdf, and the BIZ UD fonts"
        }
    };
    bail!("system packages are missing; install them and come back:\n{what}");
}
