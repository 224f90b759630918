//! `cargo xtask test`: the set-up and every test there is. However early something fails, the last line says how many
//! passed and failed.

use anyhow::{Context, Result, bail};

use crate::e2e::Build;
use crate::shell::{cargo, npm, run, run_with_lines, target};
use crate::tally::{Counted, Tally};
use crate::{advisories, check, e2e, frontend, setup, sockets};

/// Runs everything; an error when anything failed.
pub fn test() -> Result<()> {
    let mut tally = Tally::default();
    stages(&mut tally);
    if !tally.where_failed.is_empty() {
        println!("\nFailed: {}", tally.where_failed.join(", "));
    }
    println!("\n{} passed, {} failed", tally.passed, tally.failed);
    if tally.failed > 0 {
        bail!("not everything passed")
    } else {
        Ok(())
    }
}

fn stages(tally: &mut Tally) {
    // The set-up is no test: it counts only when it fails.
    let mut set_up = Tally::default();
    set_up.one("set-up", setup::everything);
    // The app embeds the pages, so they come first.
    set_up.one("pages of the window", frontend::build);
    tally.failed += set_up.failed;
    tally.where_failed.append(&mut set_up.where_failed);

    check::all(tally, true);
    match advisories::has_copy() {
        true => drop(tally.one("advisories", advisories::check)),
        false => println!(
            "\nNo copy of the advisories is here, so the packages are not held against them: cargo xtask advisories"
        ),
    }
    tally.many("Rust tests", rust_tests);
    tally.many("UI tests", ui_tests);
    if e2e::is_possible_here() {
        let built = tally.one("app", app_beside_tests);
        if built {
            let trace = sockets::folder().ok().flatten();
            tally.many("e2e in the real window", || {
                e2e::scenarios(&[], Build::Debug, trace.as_deref())
            });
            if let Some(folder) = trace {
                tally.one("no socket to a network", || {
                    sockets::alone(&folder, Build::Debug)?;
                    sockets::judge(&folder)
                });
            }
        }
    } else {
        println!("\nThe window is not driven here: only Linux has a driver for it.");
        tally.one("app", app_beside_tests);
    }
}

/// The whole workspace at once, so that nothing is built twice with other features.
fn rust_tests() -> Result<Counted> {
    let mut counted = Counted::default();
    let mut tests = cargo(["test", "--workspace", "--no-fail-fast"]);
    counted.succeeded = run_with_lines(&mut tests, |line| counted.add_line(line))?;
    Ok(counted)
}

/// The app, in one go with the tests that are built already: alone, its crates would have fewer features and be built once
/// more.
fn app_beside_tests() -> Result<()> {
    run(&mut cargo(["build", "--workspace", "--bins", "--tests"]))
}

fn ui_tests() -> Result<Counted> {
    let report = target().join("ui-tests.json");
    if report.exists() {
        std::fs::remove_file(&report)?;
    }
    let mut tests = npm(
        frontend::UI,
        ["test", "--", "--reporter=default", "--reporter=json"],
    );
    tests.arg(format!("--outputFile.json={}", report.display()));
    let succeeded = run_with_lines(&mut tests, |_| ())?;
    let text = std::fs::read_to_string(&report).context("the UI tests left no report")?;
    let report: serde_json::Value = serde_json::from_str(&text)?;
    let number = |name: &str| report[name].as_u64().unwrap_or_default();
    Ok(Counted {
        passed: number("numPassedTests"),
        failed: number("numFailedTests"),
        succeeded,
    })
}
