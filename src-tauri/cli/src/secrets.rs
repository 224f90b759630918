//! Where secrets are read from. Never from an argument: those can be read by everybody on the machine, and stay in the
//! history of the shell.

use std::path::Path;

use sonae_api::WireError;

use crate::run::read;

/// The passphrase of the company's file that a verb is about, or its recovery code.
const PRESENT: &str = "SONAE_PASSPHRASE";
/// The one that it shall have.
const NEW: &str = "SONAE_NEW_PASSPHRASE";
/// That of another copy which is taken in.
const OTHER: &str = "SONAE_OTHER_PASSPHRASE";

/// The passphrase of the company's file; none when it was not given.
pub fn present() -> Option<String> {
    std::env::var(PRESENT).ok()
}

/// The passphrase of another copy; none when it was not given.
pub fn other(file: Option<&Path>) -> Result<Option<String>, WireError> {
    match file {
        Some(file) => first_line(file).map(Some),
        None => Ok(std::env::var(OTHER).ok()),
    }
}

/// A new passphrase.
///
/// # Errors
/// `no-new-passphrase` when none was given.
pub fn new(file: Option<&Path>) -> Result<String, WireError> {
    match file {
        Some(file) => first_line(file),
        None => std::env::var(NEW).map_err(|_| WireError::new("no-new-passphrase")),
    }
}

/// The first line of a file.
pub fn first_line(path: &Path) -> Result<String, WireError> {
    Ok(read(path)?.lines().next().unwrap_or_default().to_owned())
}
