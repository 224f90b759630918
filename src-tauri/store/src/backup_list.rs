//! The backups there are, and looking one through again.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use sonae_domain::{BackupBefore, BackupLock};

use crate::backup::{bytes, verify};
use crate::backup_desk::BackupPlan;
use crate::backup_name::{backups, folder};
use crate::backup_note::{self, Note};
use crate::mark::Mark;
use crate::{CompanyStore, Stamp, StoreError, backup_lock, moved_backups};

/// A backup of a company's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedBackup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made, by its name.
    pub at: Timestamp,
    /// Its length.
    pub bytes: u64,
    /// When it was last looked through; none when it is not known.
    pub checked: Option<Timestamp>,
    /// Whether it was not whole then.
    pub damaged: bool,
    /// Whether it is in the second place.
    pub second: bool,
    /// Before what it was made, where it is an extra one.
    pub before: Option<BackupBefore>,
    /// What it is locked with.
    pub lock: BackupLock,
}

impl ListedBackup {
    /// Whether the company may be had back from it as it is: it is not known to be damaged, and not locked otherwise.
    pub fn is_usable(&self) -> bool {
        !self.damaged && self.lock != BackupLock::Earlier
    }
}

/// Where the backups of a company's file are. To look there may take long when a share does not answer: it is done
/// without the open file.
#[derive(Clone, Debug)]
pub struct BackupPlaces {
    path: PathBuf,
    beside: PathBuf,
    elsewhere: Vec<PathBuf>,
    may_write: bool,
}

impl BackupPlaces {
    /// Those of a closed file: beside it, and folders elsewhere that hold backups of it.
    pub fn of_file(path: &Path, elsewhere: &[PathBuf]) -> Self {
        BackupPlaces {
            path: path.to_owned(),
            beside: folder(path),
            elsewhere: elsewhere.to_owned(),
            may_write: true,
        }
    }

    /// The backups beside the file, the newest first.
    pub fn beside(&self) -> Vec<ListedBackup> {
        list(&self.path, &self.beside, false)
    }

    /// The backups beside the file and in the second place, the newest first; of the same moment the one beside it first.
    /// A place that is not there has none.
    pub fn all(&self) -> Vec<ListedBackup> {
        let mut listed = self.beside();
        for folder in &self.elsewhere {
            // They are not looked for by who only looks: they are brought along by who makes the next.
            if self.may_write
                && let Err(error) = moved_backups::bring_along_to(&self.path, folder)
            {
                tracing::warn!(kind = ?error.kind(), "backups could not be brought along");
            }
            listed.extend(list(&self.path, folder, true));
        }
        listed.sort_by_key(|backup| Reverse(backup.at));
        listed
    }
}

impl CompanyStore {
    /// Where its backups are.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn backup_places(&self) -> Result<BackupPlaces, StoreError> {
        let second = self.desk.plan().second;
        Ok(BackupPlaces {
            path: self.path.clone(),
            beside: folder(&self.path),
            elsewhere: second
                .map(|place| self.folder_in(&place))
                .transpose()?
                .into_iter()
                .collect(),
            may_write: !self.is_read_only(),
        })
    }

    /// What this machine wants of its backups.
    pub fn backup_plan(&self) -> BackupPlan {
        self.desk.plan()
    }
}

fn list(path: &Path, folder: &Path, second: bool) -> Vec<ListedBackup> {
    let notes = backup_note::read(folder);
    let present = Mark::of_file(path).ok().flatten();
    backups(path, folder)
        .into_iter()
        .map(|(dated, backup)| {
            let note = notes.of(&backup);
            ListedBackup {
                at: dated.at,
                bytes: bytes(&backup),
                checked: note.map(|note| note.at),
                damaged: note.is_some_and(|note| note.damaged),
                second,
                before: dated.before,
                lock: backup_lock::lock_of(&backup, present),
                path: backup,
            }
        })
        .collect()
}

/// Looks a backup through: whether it opens and all its pages make sense. What was found is noted beside it.
///
/// # Errors
/// When it cannot be read for another reason than that it is damaged.
pub fn look_through(backup: &Path, stamp: &Stamp) -> Result<bool, StoreError> {
    let is_whole = match verify(backup, None) {
        Ok(()) => true,
        Err(StoreError::BackupUnreadable(_) | StoreError::NotOurs(_)) => false,
        Err(StoreError::Sqlite(error)) if is_damage(&error) => false,
        Err(error) => return Err(error),
    };
    note(backup, is_whole, stamp);
    Ok(is_whole)
}

pub(crate) fn note(backup: &Path, is_whole: bool, stamp: &Stamp) {
    let note = match is_whole {
        true => Note::good(stamp.at),
        false => Note::damaged(stamp.at),
    };
    if let Some(folder) = backup.parent() {
        backup_note::keep(folder, backup, note);
    }
}

fn is_damage(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
    matches!(error.sqlite_error_code(), Some(DatabaseCorrupt | NotADatabase))
}
