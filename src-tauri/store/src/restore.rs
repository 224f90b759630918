//! Putting a backup in the place of a company's file. What was there is never lost, and what has a passphrase keeps it: a
//! backup from before the passphrase was chosen gets the present one.

use std::fs::File;
use std::path::{Path, PathBuf};

use crate::backup::{require_good, settle};
use crate::backup_name::{dated, free_name, stem};
use crate::lock::Lock;
use crate::mark::Mark;
use crate::open::{COMPANIONS, companion};
use crate::{Stamp, StoreError, bare, put_new, recode};

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
    require_no_companions(target)?;
    let fresh = fresh_copy(backup, company, target)?;
    if let Ok(metadata) = std::fs::metadata(company) {
        let _ = std::fs::set_permissions(&fresh, metadata.permissions());
    }
    put_new(fresh, target).map_err(|error| StoreError::io(target, error))?;
    settle(folder_of(target));
    Ok(())
}

/// Fails when there is something beside a free name that a killed program left of another file of that name: SQLite would
/// read it into the new one.
///
/// # Errors
/// `ExistsAlready`, with the name of what is there.
pub fn require_no_companions(target: &Path) -> Result<(), StoreError> {
    let mut left = COMPANIONS.iter().map(|ending| companion(target, ending));
    match left.find(|left| left.exists()) {
        Some(left) => Err(StoreError::ExistsAlready(left)),
        None => Ok(()),
    }
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
    // Under both names until the new one is in its place: a power cut meanwhile leaves a company where people look for it.
    if target.exists() {
        keep_also_as(target, &aside)?;
    }
    // Companions of the file before must not be replayed into the restored one.
    for ending in COMPANIONS {
        let _ = std::fs::rename(companion(target, ending), companion(&aside, ending));
    }
    if let Err(error) = fresh.persist(target) {
        for ending in COMPANIONS {
            let _ = std::fs::rename(companion(&aside, ending), companion(target, ending));
        }
        let _ = std::fs::remove_file(&aside);
        return Err(StoreError::io(target, error.error));
    }
    settle(folder);
    Ok(aside)
}

/// Has a file under another name as well, where the disk can do that, and as a copy where not.
fn keep_also_as(path: &Path, aside: &Path) -> Result<(), StoreError> {
    let io = |error| StoreError::io(path, error);
    if std::fs::hard_link(path, aside).is_ok() {
        return Ok(());
    }
    let mut from = File::open(path).map_err(io)?;
    let mut into = File::create_new(aside).map_err(io)?;
    let copied = std::io::copy(&mut from, &mut into).and_then(|_| into.sync_all());
    if copied.is_err() {
        let _ = std::fs::remove_file(aside);
    }
    copied.map_err(io)
}

fn folder_of(target: &Path) -> &Path {
    target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// How the name of a copy begins that is to become a file.
pub(crate) fn unfinished_copy(target: &Path) -> String {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    format!(".{name}.restore-")
}

/// The backup under a passing name in the folder where it shall be, on the disk. One without a passphrase gets that of the
/// company.
fn fresh_copy(backup: &Path, company: &Path, target: &Path) -> Result<tempfile::TempPath, StoreError> {
    let folder = folder_of(target);
    if Mark::of_file(backup)?.is_none()
        && let Some(key) = bare::present_key(company)?
    {
        let fresh = recode::written_anew(backup, folder, &unfinished_copy(target), Some(&key))?;
        recode::require_whole(&fresh, backup)?;
        return Ok(fresh);
    }
    let mut fresh = tempfile::Builder::new()
        .prefix(&unfinished_copy(target))
        .tempfile_in(folder)
        .map_err(|error| StoreError::io(folder, error))?;
    // The bytes and no more: a backup may be protected from being written.
    File::open(backup)
        .and_then(|mut from| std::io::copy(&mut from, fresh.as_file_mut()))
        .and_then(|_| fresh.as_file().sync_all())
        .map_err(|error| StoreError::io(target, error))?;
    Ok(fresh.into_temp_path())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_aside_stays_in_its_place_until_the_other_one_is_there() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (path, aside) = (folder.path().join("a.sonae"), folder.path().join("b.sonae"));
        std::fs::write(&path, "company").expect("it is written");
        keep_also_as(&path, &aside).expect("it has two names");
        for path in [&path, &aside] {
            assert_eq!(std::fs::read(path).expect("it is there"), b"company");
        }
        // Nothing is written over.
        std::fs::write(&aside, "another").expect("it is written");
        assert!(keep_also_as(&path, &aside).is_err());
    }
}
