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
        _ => {
            let marks = marks_of_backups(company);
            match marks.iter().find_map(|mark| key_ring::find(*mark)) {
                None if !marks.is_empty() => Err(StoreError::PassphraseNeeded(company.to_owned())),
                found => Ok(found),
            }
        }
    }
}

/// Beside the backups of a file: the mark that the file bears, which everybody can read in it as well. So it is known what is
/// missing when a copy without a passphrase was put in its place.
const NAME: &str = ".passphrase";

/// Whether a company's file, or a backup of it, has no passphrase though the company has one, as far as what lies beside it
/// says: what was noted there, the newest backup, or the file that this is a backup of.
pub fn is_bare(path: &Path) -> bool {
    !missing_marks(path).is_empty()
}

/// Gives a file that is bare the passphrase that the company has, also in its backups.
///
/// # Errors
/// `WrongPassphrase` when it is another one; otherwise as [`crate::set_passphrase`]. Then the file is as it was.
pub fn cover(path: &Path, typed: &str, stamp: &Stamp) -> Result<(), StoreError> {
    let marks = missing_marks(path);
    for mark in &marks {
        if let Some(key) = fitting(*mark, typed)? {
            return recode(path, Some(&key), &[], stamp, &mut |_, _| {}).map(drop);
        }
    }
    match marks.is_empty() {
        true => Ok(()),
        false => Err(StoreError::WrongPassphrase(path.to_owned())),
    }
}

/// Takes a file that is bare for what it is: somebody was told and wants it without a passphrase.
pub fn leave_bare(path: &Path) {
    note_mark(path, None);
}

/// Notes which mark a file bears, where it has backups already. Only a convenience: without it the backups are asked.
pub(crate) fn note_mark(path: &Path, mark: Option<Mark>) {
    let note = backup_name::folder(path).join(NAME);
    let noted = match mark {
        None => std::fs::remove_file(&note),
        Some(mark) if noted(path) == Some(mark) || !backup_name::folder(path).is_dir() => Ok(()),
        Some(mark) => std::fs::write(&note, mark.bytes()),
    };
    if let Err(error) = noted
        && error.kind() != std::io::ErrorKind::NotFound
    {
        tracing::debug!(kind = ?error.kind(), "what a file is opened with could not be noted");
    }
}

fn noted(path: &Path) -> Option<Mark> {
    let bytes = std::fs::read(backup_name::folder(path).join(NAME)).ok()?;
    Mark::of_bytes(&bytes)
}

/// The marks that a file without a passphrase may lack, the likeliest first, each once.
fn missing_marks(path: &Path) -> Vec<Mark> {
    // One that is open here is not looked at beside SQLite, and was looked at before.
    let is_plain =
        !mark::is_open_here(path) && header::inspect(path).is_ok() && matches!(Mark::of_file(path), Ok(None));
    if !is_plain {
        return Vec::new();
    }
    let backups = backup_name::backups(path, &backup_name::folder(path));
    let newest = backups.first().map(|(_, backup)| backup.clone());
    let others = newest.into_iter().chain(backup_name::company_of(path));
    let mut marks = Vec::new();
    for mark in noted(path)
        .into_iter()
        .chain(others.filter_map(|other| Mark::of_file(&other).ok().flatten()))
    {
        if !marks.contains(&mark) {
            marks.push(mark);
        }
    }
    marks
}
