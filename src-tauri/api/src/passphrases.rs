//! The passphrase of a company's file, without a window. The key that the file has now has to be at hand (`file::unlock`).

use std::path::{Path, PathBuf};

use sonae_domain::{CompanyFile, StrengthLevel};
use sonae_store::{BackupPlaces, Recoded, Stamp, has_passphrase};

use crate::commands::{PassphraseSet, RelockedBackups};
use crate::error::WireError;
use crate::{file, package};

/// Gives a file without a passphrase one; its backups beside it and in the folders `elsewhere` are written anew, too.
///
/// # Errors
/// `has-passphrase`, `passphrase-weak`; otherwise what the disk says. Then the file is as it was.
pub fn set(
    path: &Path,
    next: &str,
    elsewhere: &[PathBuf],
    stamp: &Stamp,
) -> Result<PassphraseSet, WireError> {
    if has_passphrase(path) {
        return Err(WireError::new("has-passphrase").with("path", path.display()));
    }
    give(path, next, elsewhere, stamp)
}

/// Gives a file with a passphrase another one. As [`set`] otherwise.
///
/// # Errors
/// `no-passphrase`, `passphrase-needed`, `passphrase-weak`; otherwise what the disk says. Then the file is as it was.
pub fn change(
    path: &Path,
    next: &str,
    elsewhere: &[PathBuf],
    stamp: &Stamp,
) -> Result<PassphraseSet, WireError> {
    require_one(path)?;
    give(path, next, elsewhere, stamp)
}

/// Writes a file and its backups in the clear again.
///
/// # Errors
/// `no-passphrase`, `passphrase-needed`; otherwise what the disk says. Then the file is as it was.
pub fn remove(path: &Path, elsewhere: &[PathBuf], stamp: &Stamp) -> Result<PassphraseSet, WireError> {
    require_one(path)?;
    let recoded = sonae_store::remove_passphrase(path, elsewhere, stamp, &mut |_, _| {})?;
    Ok(told(recoded, false))
}

/// Locks the backups of a file, beside it and in the folders `elsewhere`, as the file is locked now: those from before its
/// passphrase, and those under an earlier one that `earlier`, or its spare key, opens.
///
/// # Errors
/// `missing`, `passphrase-needed`; `wrong-passphrase` when `earlier` opens none of those that ask for one.
pub fn relock(
    path: &Path,
    earlier: Option<&str>,
    elsewhere: &[PathBuf],
) -> Result<RelockedBackups, WireError> {
    require_there(path)?;
    let backups = BackupPlaces::of_file(path, elsewhere).all();
    Ok(sonae_store::relock_backups(path, &backups, earlier, &mut |_, _| {})?.into())
}

/// Refuses a passphrase that is guessed at once, also from the names in the company.
///
/// # Errors
/// `passphrase-weak`.
pub(crate) fn require_strong(next: &str, company: &CompanyFile) -> Result<(), WireError> {
    match sonae_domain::passphrase_strength(next, &package::known_names(company)).level {
        StrengthLevel::Weak => Err(WireError::new("passphrase-weak")),
        _ => Ok(()),
    }
}

/// What became of a file, as it is told.
pub(crate) fn told(recoded: Recoded, second_absent: bool) -> PassphraseSet {
    PassphraseSet {
        code: recoded.code.map(|code| code.to_string()),
        backups: recoded.backups,
        left: recoded
            .left
            .iter()
            .map(|path| path.display().to_string())
            .collect(),
        second_absent,
    }
}

fn give(path: &Path, next: &str, elsewhere: &[PathBuf], stamp: &Stamp) -> Result<PassphraseSet, WireError> {
    require_strong(next, &file::show(path)?)?;
    let recoded = sonae_store::set_passphrase(path, next, elsewhere, stamp, &mut |_, _| {})?;
    Ok(told(recoded, false))
}

fn require_one(path: &Path) -> Result<(), WireError> {
    // A file that is not there has none either, and that is what is to be said.
    require_there(path)?;
    match has_passphrase(path) {
        true => Ok(()),
        false => Err(WireError::new("no-passphrase").with("path", path.display())),
    }
}

fn require_there(path: &Path) -> Result<(), WireError> {
    std::fs::metadata(path)
        .map(drop)
        .map_err(|error| WireError::io(path, &error))
}
