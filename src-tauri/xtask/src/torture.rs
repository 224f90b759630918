//! `cargo xtask torture`: what `cargo xtask test` does with faults in short, at full length. It kills processes, breaks
//! disks, flips bits and feeds importers with rubbish; hours may pass.

use anyhow::{Result, bail};

use crate::shell::{cargo, run_with_lines};
use crate::tally::{Counted, Tally};

/// Name of each trial, its package, its program and what of the program belongs to it.
const TRIALS: [(&str, &str, &str, &str); 4] = [
    ("crash", "sonae-tests", "suite", "crash::"),
    ("faults", "sonae-faulty-disk", "faults", ""),
    ("damage", "sonae-tests", "suite", "damage::"),
    ("fuzz", "sonae-tests", "suite", "fuzz::"),
];
/// So long each importer is fed, in minutes.
const MINUTES: &str = "10";

/// Runs all trials, or those of the names given. Figures stand in what they print.
pub fn torture(names: &[String]) -> Result<()> {
    let minutes = std::env::var("SONAE_FUZZ_MINUTES").unwrap_or_else(|_| MINUTES.to_owned());
    let mut tally = Tally::default();
    for (name, package, program, tests) in TRIALS {
        if !names.is_empty() && !names.iter().any(|wanted| wanted == name) {
            continue;
        }
        tally.many(name, || {
            let mut counted = Counted::default();
            let mut trial = cargo(["test", "--package", package, "--test", program, tests]);
            trial
                .args(["--", "--nocapture", "--test-threads", "2"])
                .env("SONAE_TORTURE", "1")
                .env("SONAE_FUZZ_MINUTES", &minutes);
            counted.succeeded = run_with_lines(&mut trial, |line| counted.add_line(line))?;
            Ok(counted)
        });
    }
    println!("\n{} passed, {} failed", tally.passed, tally.failed);
    match tally.failed {
        0 => Ok(()),
        _ => bail!("{}", tally.where_failed.join(", ")),
    }
}
