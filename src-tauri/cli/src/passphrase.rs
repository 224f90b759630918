//! The passphrase of a company's file: chosen, changed, removed, given to backups that have another one.

use sonae_api::{PassphraseSet, WireError, file, passphrases};

use crate::arguments::PassphraseVerb;
use crate::run::print;
use crate::secrets;

/// Carries out what was asked and prints the spare key, this once; of backups that are relocked their number.
///
/// # Errors
/// `passphrase-left` after that was printed, when backups could not be read and are as they were.
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
        PassphraseVerb::Relock {
            file,
            earlier_passphrase_file,
            backups,
        } => {
            let earlier = secrets::earlier(earlier_passphrase_file.as_deref())?;
            let done = passphrases::relock(&file, earlier.as_deref(), &backups.folders)?;
            print(&done.count.to_string())?;
            return none_left(&done.left);
        }
    };
    let PassphraseSet { code, left, .. } = set;
    if let Some(code) = code {
        print(&code)?;
    }
    none_left(&left)
}

fn none_left(left: &[String]) -> Result<(), WireError> {
    match left.first() {
        None => Ok(()),
        Some(first) => Err(WireError::new("passphrase-left")
            .with("count", left.len())
            .with("first", first)),
    }
}
