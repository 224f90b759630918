//! The command line of Sonae: the same use cases as the window, for scripts, tests and batch export.

#![cfg_attr(test, allow(clippy::expect_used, reason = "a test stops where it fails"))]

mod arguments;
mod passphrase;
mod run;
mod secrets;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let arguments = match arguments::Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if !error.use_stderr() => {
            // Help and version were asked for: a pipe that closed early is no reason to fail.
            let _ = error.print();
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            let text = error.to_string();
            let line = text.lines().next().unwrap_or_default();
            eprintln!("{} (sonae --help)", line.trim_start_matches("error: "));
            return ExitCode::from(2);
        }
    };
    match run::run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(line) => {
            eprintln!("{line}");
            ExitCode::FAILURE
        }
    }
}
