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
/// The one that backups had before.
const EARLIER: &str = "SONAE_EARLIER_PASSPHRASE";

/// The passphrase of the company's file; none when it was not given.
pub fn present() -> Option<String> {
    std::env::var(PRESENT).ok()
}

/// The passphrase of another copy; none when it was not given.
pub fn other(file: Option<&Path>) -> Result<Option<String>, WireError> {
    given(file, OTHER)
}

/// The passphrase that backups had before; none when it was not given.
pub fn earlier(file: Option<&Path>) -> Result<Option<String>, WireError> {
    given(file, EARLIER)
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

fn given(file: Option<&Path>, variable: &str) -> Result<Option<String>, WireError> {
    match file {
        Some(file) => first_line(file).map(Some),
        None => Ok(std::env::var(variable).ok()),
    }
}

/// The first line of a file, without the mark that some editors put before a text.
///
/// # Errors
/// `bad-secret-file` when it is not text.
pub fn first_line(path: &Path) -> Result<String, WireError> {
    let text = read(path).map_err(|error| match error.code.as_str() {
        "bad-import" => WireError::new("bad-secret-file").with("path", path.display()),
        _ => error,
    })?;
    let text = text.trim_start_matches('\u{feff}');
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_editor_puts_around_a_passphrase_is_none_of_it() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("secret.txt");
        let first = |bytes: &[u8]| {
            std::fs::write(&path, bytes).expect("it is written");
            first_line(&path).map_err(|error| error.code)
        };
        assert_eq!(
            first("\u{feff}赤い長ぐつ\r\n二行目".as_bytes()),
            Ok("赤い長ぐつ".into())
        );
        assert_eq!(first(b"boots\n"), Ok("boots".into()));
        assert_eq!(first(b"\xff\xfeb\0o\0"), Err("bad-secret-file".into()));
    }
}
