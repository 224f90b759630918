//! Opening what has a passphrase.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use sonae_domain::StrengthLevel;
use zeroize::Zeroizing;

use crate::file_key::FileKey;
use crate::mark::Mark;
use crate::{StoreError, backup_name, header, key_ring, recovery_code};

/// Whether a passphrase is good enough for a file that others may get hold of.
pub fn is_good_passphrase(typed: &str) -> bool {
    sonae_domain::passphrase_strength(typed, &[]).level > StrengthLevel::Weak
}

/// As it counts: wide and narrow letters are the same, blanks around it do not matter.
pub(crate) fn normal(typed: &str) -> Zeroizing<String> {
    Zeroizing::new(sonae_domain::tidy_passphrase(typed))
}

/// Whether a company's file asks for a passphrase. One that cannot be read does not.
pub fn has_passphrase(path: &Path) -> bool {
    matches!(Mark::of_file(path), Ok(Some(_)))
}

/// Puts the key of a company's file on the ring, so that it and its backups can be opened. `typed` is the passphrase or the
/// recovery code. A file without a passphrase needs no key.
///
/// # Errors
/// `WrongPassphrase` when it opens neither the file nor, where the file does not say any more what opens it, one of its
/// backups; otherwise what the disk says.
pub fn unlock(path: &Path, typed: &str) -> Result<(), StoreError> {
    keys_for(path, typed)?.into_iter().for_each(key_ring::add);
    Ok(())
}

/// The keys that what was typed makes for a file. None for a file without a passphrase.
///
/// # Errors
/// As [`unlock`].
pub(crate) fn keys_for(path: &Path, typed: &str) -> Result<Vec<FileKey>, StoreError> {
    let marks = marks(path)?;
    let mut keys = Vec::new();
    for mark in &marks {
        keys.extend(fitting(*mark, typed)?);
    }
    match keys.is_empty() && !marks.is_empty() {
        true => Err(StoreError::WrongPassphrase(path.to_owned())),
        false => Ok(keys),
    }
}

/// The marks of the keys that a company's file asks for: its own, or where it does not say any more what opens it, those
/// of its backups, for what it held may be in one of them. None when it has no passphrase.
///
/// # Errors
/// What the disk says.
pub(crate) fn marks(path: &Path) -> Result<Vec<Mark>, StoreError> {
    match Mark::of_file(path) {
        Ok(Some(mark)) => Ok(vec![mark]),
        Ok(None) if header::inspect(path).is_ok() => Ok(Vec::new()),
        // The file is damaged, no company's any more, or gone.
        Ok(None) | Err(StoreError::Damaged { .. } | StoreError::Missing(_)) => Ok(marks_of_backups(path)),
        Err(error) => Err(error),
    }
}

/// Whether something is the passphrase or the recovery code of a file, also while its key is on the ring: asked before the
/// passphrase is changed or removed.
///
/// # Errors
/// `WrongPassphrase` when it is not.
pub fn check_passphrase(path: &Path, typed: &str) -> Result<(), StoreError> {
    match Mark::of_file(path)? {
        None => Ok(()),
        Some(mark) => match fitting(mark, typed)? {
            Some(_) => Ok(()),
            None => Err(StoreError::WrongPassphrase(path.to_owned())),
        },
    }
}

/// Whether a file that cannot be read, or is gone, has backups with passphrases, and none of these is at hand. With one of
/// them whoever typed it goes on: he may not know the others.
pub fn backups_need_it(path: &Path) -> bool {
    let marks = marks_of_backups(path);
    !marks.is_empty() && marks.iter().all(|mark| key_ring::find(*mark).is_none())
}

/// The marks of a file's backups, each once, the newest backup first.
pub(crate) fn marks_of_backups(path: &Path) -> Vec<Mark> {
    let mut seen = BTreeSet::new();
    let backups: Vec<PathBuf> = backup_name::all(path, &backup_name::folder(path));
    backups
        .iter()
        .filter_map(|backup| Mark::of_file(backup).ok().flatten())
        .filter(|mark| seen.insert(mark.salt().to_vec()))
        .collect()
}

/// The key of a mark that what was typed is, as passphrase or as recovery code; none when it is neither.
///
/// # Errors
/// When the system gives no memory.
pub(crate) fn fitting(mark: Mark, typed: &str) -> Result<Option<FileKey>, StoreError> {
    if recovery_code::read(typed).is_some()
        && let Some(key) = FileKey::from_code(mark, typed)
    {
        return Ok(Some(key));
    }
    FileKey::from_passphrase(mark, &normal(typed))
}
