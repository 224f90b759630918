//! Files without a passphrase of a company that has one: backups and copies from before it was chosen.

use std::path::Path;

use crate::file_key::FileKey;
use crate::mark::{self, Mark};
use crate::passphrase::{fitting, marks_of_backups};
use crate::recode::recode;
use crate::{Stamp, StoreError, backup_name, header, key_ring};

/// The key that a company's file has now; none when it has no passphrase. A file that does not say it any more has that of its
/// backups with which they were unlocked: to restore it from one without would take the passphrase away.
///
/// # Errors
/// `PassphraseNeeded` when the key is not at hand.
pub(crate) fn present_key(company: &Path) -> Result<Option<FileKey>, StoreError> {
    match Mark::of_file(company) {
        Ok(Some(mark)) => key_ring::key_for(mark, company).map(Some),
        Ok(None) if mark::is_open_here(company) || header::inspect(company).is_ok() => Ok(None),
        _ => Ok(marks_of_backups(company).into_iter().find_map(key_ring::find)),
    }
}

/// Whether a company's file, or a backup of it, has no passphrase though the company has one, as far as what lies beside it
/// says: the newest backup, or the file that this is a backup of.
pub fn is_bare(path: &Path) -> bool {
    missing_mark(path).is_some()
}

/// Gives a file that is bare the passphrase that the company has, also in its backups.
///
/// # Errors
/// `WrongPassphrase` when it is another one; otherwise as [`crate::set_passphrase`]. Then the file is as it was.
pub fn cover(path: &Path, typed: &str, stamp: &Stamp) -> Result<(), StoreError> {
    let Some(mark) = missing_mark(path) else {
        return Ok(());
    };
    let key = fitting(mark, typed)?.ok_or_else(|| StoreError::WrongPassphrase(path.to_owned()))?;
    recode(path, Some(&key), &[], stamp, &mut |_, _| {}).map(drop)
}

/// The mark that a file without a passphrase should bear.
fn missing_mark(path: &Path) -> Option<Mark> {
    // One that is open here is not looked at beside SQLite, and was looked at before.
    let is_plain =
        !mark::is_open_here(path) && header::inspect(path).is_ok() && matches!(Mark::of_file(path), Ok(None));
    if !is_plain {
        return None;
    }
    let backups = backup_name::backups(path, &backup_name::folder(path));
    let newest = backups.first().map(|(_, backup)| backup.clone());
    newest
        .into_iter()
        .chain(backup_name::company_of(path))
        .find_map(|other| Mark::of_file(&other).ok().flatten())
}
