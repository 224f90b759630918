//! The passphrase of a company's file: chosen, changed, removed.

use sonae_api::{PassphraseSet, WireError, file, passphrases};

use crate::arguments::PassphraseVerb;
use crate::run::print;
use crate::secrets;

/// Carries out what was asked and prints the spare key, this once.
///
/// # Errors
/// `passphrase-left` after the key was printed, when backups could not be read and are as they were.
pub fn carry_out(what: PassphraseVerb) -> Result<(), WireError> {
    let stamp = file::stamp_now();
    let set = match what {
        PassphraseVerb::Set { file, next, backups } => {
            let next = secrets::new(next.passphrase_file.as_deref())?;
            passphrases::set(&file, &next, &backups.folders, &stamp)?
        }
        PassphraseVerb::Change { file, next, backups } => {
            let next = secrets::new(next.passphrase_file.as_deref())?;
            passphrases::change(&file, &next, &backups.folders, &stamp)?
        }
        PassphraseVerb::Remove { file, backups } => passphrases::remove(&file, &backups.folders, &stamp)?,
    };
    let PassphraseSet { code, left, .. } = set;
    if let Some(code) = code {
        print(&code)?;
    }
    match left.first() {
        None => Ok(()),
        Some(first) => Err(WireError::new("passphrase-left")
            .with("count", left.len())
            .with("first", first)),
    }
}
