//! Build, run, test, check and measure Sonae: `cargo xtask VERB`. One file a verb.

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

mod advisories;
mod audit_npm;
mod bench;
mod bench_documents;
mod bindings;
mod check;
mod e2e;
mod frontend;
mod fuzz;
mod licences;
mod packages;
mod run;
mod sbom;
mod setup;
mod shell;
mod sockets;
mod tally;
mod test;
mod torture;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask VERB
  run [--release]   install what is missing, build, and open the app; without a display, write the sample's papers to ./out
  test              install what is missing and run everything; the last line says how many passed and failed
  check             format, lints, types and stale bindings, without the window
  e2e [NAME...]     build the app and drive the real window; NAME limits it to scenarios with that name
  bindings          write ui/src/bindings from the list of commands
  bench [documents] measure start, memory, edits, exports and size of the release build; or only documents, and a long
                    text against Typst, WeasyPrint and Chromium where these are installed
  advisories        hold the locked packages against a copy of the RustSec database; --from CLONE makes that copy anew
  audit-npm         ask the npm registry what it knows against the locked packages (the only verb that speaks to a network)
  sbom [FILE]       write what Sonae is made of (CycloneDX 1.6) to target/sonae.cdx.json or FILE
  sockets [NAME...] e2e as above, and the proof that no process of the app opens a socket to a network; --release takes the
                    app that people get, and what it can be driven by
  torture [NAME...] faults at full length: crash, faults, damage, fuzz; NAME limits it to those (SONAE_FUZZ_MINUTES: 10)
  fuzz [NAME...]    every importer, or those named, fed by libFuzzer (SONAE_FUZZ_MINUTES: 10)
  ci-setup          only install what building and testing need";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (verb, rest) = match arguments.split_first() {
        Some((verb, rest)) => (verb.as_str(), rest),
        None => ("", &[][..]),
    };
    let outcome = match verb {
        "run" => run::run(rest),
        "test" => test::test(),
        "check" => check::check(),
        "e2e" => e2e::e2e(rest),
        "advisories" => advisories::run(rest),
        "audit-npm" => audit_npm::run_audit(),
        "bindings" => bindings::write(),
        "bench" if rest.iter().any(|name| name == "documents") => bench_documents::bench(),
        "bench" => bench::bench(),
        "sbom" => sbom::write(rest),
        "sockets" => e2e::sockets(rest),
        "fuzz" => fuzz::fuzz(rest),
        "torture" => torture::torture(rest),
        "ci-setup" => setup::everything(),
        _ => {
            println!("{USAGE}");
            return if verb.is_empty() || verb.contains("help") {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(2)
            };
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cargo xtask {verb}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
