//! Putting a backup in the place of a company's file. What was there is never lost, and what has a passphrase keeps it: a
//! backup from before the passphrase was chosen gets the present one.

use std::path::{Path, PathBuf};

use crate::backup::{require_good, settle, sync};
use crate::backup_name::{dated, free_name, stem};
use crate::lock::Lock;
use crate::mark::Mark;
use crate::open::{COMPANIONS, companion};
use crate::{Stamp, StoreError, bare, recode};

/// Puts a backup in the place of a damaged file. The damaged file is kept beside it; returns under which name.
///
/// # Errors
/// `BackupUnreadable` when the backup is not whole, `PassphraseNeeded` when another passphrase opens it, `AlreadyOpen` when the file is open in a window; otherwise what
/// the disk says. The damaged file is never lost.
pub fn restore_backup(backup: &Path, target: &Path, stamp: &Stamp) -> Result<PathBuf, StoreError> {
    put_back(backup, target, "damaged", stamp)
}

/// Goes back to a backup though the file is whole. The file as it was is kept beside it; returns under which name.
///
/// # Errors
/// As [`restore_backup`].
pub fn go_back_to(backup: &Path, target: &Path, stamp: &Stamp) -> Result<PathBuf, StoreError> {
    put_back(backup, target, "before", stamp)
}

/// Copies a backup of `company` to a place of its own, so that it can be looked at without touching that file; with the
/// passphrase that the company has now.
///
/// # Errors
/// `BackupUnreadable` when the backup is not whole, `ExistsAlready` when there is a file of that name; otherwise what the
/// disk says. No half a file is left.
pub fn copy_backup(backup: &Path, company: &Path, target: &Path) -> Result<(), StoreError> {
    require_good(backup)?;
    if target.exists() {
        return Err(StoreError::ExistsAlready(target.to_owned()));
    }
    let fresh = fresh_copy(backup, company, target)?;
    fresh
        .persist_noclobber(target)
        .map_err(|error| StoreError::io(target, error.error))?;
    settle(folder_of(target));
    Ok(())
}

fn put_back(backup: &Path, target: &Path, word: &str, stamp: &Stamp) -> Result<PathBuf, StoreError> {
    require_good(backup)?;
    let _lock = Lock::take(target, stamp)?;
    let folder = folder_of(target);
    let aside = free_name(folder, &format!("{}-{word}-{}", stem(target), dated(stamp)));
    let fresh = fresh_copy(backup, target, target)?;
    // Whoever could read and write the file before can do so with the restored one.
    if let Ok(metadata) = std::fs::metadata(target) {
        let _ = std::fs::set_permissions(&fresh, metadata.permissions());
    }
    if target.exists() {
        std::fs::rename(target, &aside).map_err(|error| StoreError::io(target, error))?;
    }
    // Companions of the file before must not be replayed into the restored one.
    for ending in COMPANIONS {
        let _ = std::fs::rename(companion(target, ending), companion(&aside, ending));
    }
    if let Err(error) = fresh.persist(target) {
        for ending in ["", "-wal", "-shm", "-journal"] {
            let _ = std::fs::rename(companion(&aside, ending), companion(target, ending));
        }
        return Err(StoreError::io(target, error.error));
    }
    settle(folder);
    Ok(aside)
}

fn folder_of(target: &Path) -> &Path {
    target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// The backup under a passing name in the folder where it shall be, on the disk. One without a passphrase gets that of the
/// company.
fn fresh_copy(backup: &Path, company: &Path, target: &Path) -> Result<tempfile::TempPath, StoreError> {
    let folder = folder_of(target);
    if Mark::of_file(backup)?.is_none()
        && let Some(key) = bare::present_key(company)?
    {
        let fresh = recode::written_anew(backup, folder, ".restore-", Some(&key))?;
        recode::require_whole(&fresh, backup)?;
        return Ok(fresh);
    }
    let fresh = tempfile::Builder::new()
        .prefix(".restore-")
        .tempfile_in(folder)
        .map_err(|error| StoreError::io(folder, error))?
        .into_temp_path();
    std::fs::copy(backup, &fresh).map_err(|error| StoreError::io(target, error))?;
    sync(&fresh)?;
    Ok(fresh)
}
