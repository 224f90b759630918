//! Backups that are not locked as the company is: from before its passphrase was chosen, or out of reach when it changed, on
//! a stick that was not plugged in.

use std::path::{Path, PathBuf};

use sonae_domain::BackupLock;

use crate::mark::Mark;
use crate::recode::anew_in_place;
use crate::{ListedBackup, PassingKey, StoreError, key_ring};

/// What became of backups that were to be locked as the company is.
#[derive(Debug, Default)]
pub struct Relocked {
    /// How many are now.
    pub count: usize,
    /// Those that could not be read or written and are as they were.
    pub left: Vec<PathBuf>,
}

/// What a backup is locked with, beside the mark that its company bears now. One that cannot be read is found out elsewhere.
pub(crate) fn lock_of(backup: &Path, present: Option<Mark>) -> BackupLock {
    match Mark::of_file(backup) {
        Ok(own) if own == present => BackupLock::Present,
        Ok(None) => BackupLock::Bare,
        Ok(Some(_)) => BackupLock::Earlier,
        Err(_) => BackupLock::Present,
    }
}

/// Locks backups of a company's file as it is locked now, or unlocks them when it has no passphrase any more. `typed` is the
/// passphrase that they had before, or its recovery code; those that it does not open stay as they are. `progress` is told
/// backups done and backups in all.
///
/// # Errors
/// `WrongPassphrase` when something was typed and opens none of those that ask for it: those that ask for nothing are locked
/// then all the same. `PassphraseNeeded` when the key of the company is not at hand.
pub fn relock_backups(
    company: &Path,
    backups: &[ListedBackup],
    typed: Option<&str>,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Relocked, StoreError> {
    let present = Mark::of_file(company)?;
    let key = match present {
        Some(mark) => Some(key_ring::key_for(mark, company)?),
        None => None,
    };
    let earlier: Vec<&Path> = of_lock(backups, BackupLock::Earlier);
    let keys = typed.map_or_else(|| Ok(Keys::default()), |typed| Keys::of(&earlier, typed))?;
    let mut others = of_lock(backups, BackupLock::Bare);
    others.extend(earlier.iter().filter(|backup| keys.open(backup)));
    let mut relocked = Relocked::default();
    for (done, backup) in others.iter().enumerate() {
        // Another passphrase was chosen meanwhile: what is written from here on must not have the one before.
        if Mark::of_file(company)? != present {
            break;
        }
        progress(done, others.len());
        // A folder may have been named twice.
        if matches!(Mark::of_file(backup), Ok(own) if own == present) {
            continue;
        }
        match anew_in_place(company, backup, key.as_ref()) {
            Ok(()) => relocked.count += 1,
            Err(error) => {
                tracing::warn!(code = error.code(), "a backup was left as it was");
                relocked.left.push(backup.to_path_buf());
            }
        }
    }
    match earlier.first() {
        Some(first) if typed.is_some() && keys.marks.is_empty() => {
            Err(StoreError::WrongPassphrase(first.to_path_buf()))
        }
        _ => Ok(relocked),
    }
}

fn of_lock(backups: &[ListedBackup], lock: BackupLock) -> Vec<&Path> {
    let locked = backups.iter().filter(|backup| backup.lock == lock);
    locked.map(|backup| backup.path.as_path()).collect()
}

/// What was typed opens, at hand for as long as this is held.
#[derive(Default)]
struct Keys {
    marks: Vec<Mark>,
    lent: Vec<PassingKey>,
}

impl Keys {
    /// Tries what was typed on each mark that the backups bear, once: to make a key takes a while.
    fn of(backups: &[&Path], typed: &str) -> Result<Self, StoreError> {
        let mut keys = Keys::default();
        let mut tried: Vec<Mark> = Vec::new();
        for backup in backups {
            let Some(mark) = mark_of(backup).filter(|mark| !tried.contains(mark)) else {
                continue;
            };
            tried.push(mark);
            match PassingKey::of(backup, typed) {
                Ok(key) => {
                    keys.lent.push(key);
                    keys.marks.push(mark);
                }
                Err(StoreError::WrongPassphrase(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(keys)
    }

    fn open(&self, backup: &Path) -> bool {
        mark_of(backup).is_some_and(|mark| self.marks.contains(&mark))
    }
}

/// The mark of a backup; none when it cannot be read, which it is told for when it is used.
fn mark_of(backup: &Path) -> Option<Mark> {
    Mark::of_file(backup).ok().flatten()
}
