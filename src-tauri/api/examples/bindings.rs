//! Writes the TypeScript bindings to the path given, or with `--check` says whether the file there is current.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = arguments.iter().any(|argument| argument == "--check");
    let Some(path) = arguments.iter().find(|argument| !argument.starts_with("--")) else {
        eprintln!("usage: bindings [--check] PATH");
        return ExitCode::FAILURE;
    };
    let text = sonae_api::bindings::typescript();
    if check {
        // Git may have checked the file out with the line ends of Windows.
        let current = std::fs::read_to_string(path)
            .unwrap_or_default()
            .replace("\r\n", "\n");
        if current == text {
            return ExitCode::SUCCESS;
        }
        eprintln!("{path} is stale: run `cargo xtask bindings`");
        return ExitCode::FAILURE;
    }
    match std::fs::write(path, text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{path}: {error}");
            ExitCode::FAILURE
        }
    }
}
