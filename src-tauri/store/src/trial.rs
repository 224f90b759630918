//! Restoring a backup for a trial: to a private place, opened there, compared with the file of today, and removed.

use std::path::Path;

use rusqlite::params;

use crate::backup_list::note;
use crate::{CompanyStore, PassingFolder, Stamp, StoreError, copy_backup};

/// How far a trial came, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TrialStep {
    /// The backup was restored to a place of its own.
    Restored,
    /// The file that came out opens for editing and everything in it can be read.
    Opened,
    /// Its pages, its references, its kept files and its record of changes are whole.
    Whole,
    /// It holds what the file of today held then.
    Compared,
}

/// What a trial found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// The step that failed; none when all went well.
    pub failed: Option<TrialStep>,
    /// How many records came out.
    pub records: u64,
    /// How many kept files came out.
    pub kept_files: u64,
    /// The number of the last edit in it.
    pub edits: i64,
    /// How many edits the file of today has beyond it.
    pub since: i64,
}

/// Restores a backup of `present` into a new folder within `within`, opens and compares it, and removes it again. What was
/// found of the backup is noted beside it. Neither the backup nor the file of today is changed.
///
/// # Errors
/// When there is no room for it, or when the file of today cannot be read: then nothing is known.
pub fn try_restoring(
    backup: &Path,
    present: &Path,
    within: &Path,
    stamp: &Stamp,
) -> Result<Trial, StoreError> {
    // Nobody else may look into it, and it goes however this ends.
    let place = PassingFolder::make(within)?;
    let restored = place.path().join("restored.sonae");
    let trial = in_place(backup, &restored, present, stamp)?;
    note(
        backup,
        trial.failed.is_none_or(|step| step > TrialStep::Whole),
        stamp,
    );
    place.close()?;
    Ok(trial)
}

fn in_place(backup: &Path, restored: &Path, present: &Path, stamp: &Stamp) -> Result<Trial, StoreError> {
    let mut trial = Trial {
        failed: None,
        records: 0,
        kept_files: 0,
        edits: 0,
        since: 0,
    };
    let stopped = |step, trial: Trial| {
        Ok(Trial {
            failed: Some(step),
            ..trial
        })
    };
    match copy_backup(backup, present, restored) {
        Ok(()) => {}
        Err(error) if surroundings(&error) => return Err(error),
        Err(_) => return stopped(TrialStep::Restored, trial),
    }
    let opened = CompanyStore::open(restored, stamp).and_then(|store| {
        store.load()?;
        Ok(store)
    });
    let store = match opened {
        Ok(store) => store,
        Err(error) if surroundings(&error) => return Err(error),
        Err(_) => return stopped(TrialStep::Opened, trial),
    };
    let counts = store.counts_at(i64::MAX)?;
    trial.records = counts.iter().map(|(_, count)| count).sum();
    trial.kept_files = store.kept_files()?;
    let head = store.chain_head()?.unwrap_or_default();
    trial.edits = head.edit;

    let today = CompanyStore::look_beside(present)?;
    let found = store.check()?.problems;
    // What is wrong in the file of today as well is told there; the backup is then as good as the file.
    if !found.is_empty() {
        let known = today.check()?.problems;
        if found.iter().any(|problem| !known.contains(problem)) {
            return stopped(TrialStep::Whole, trial);
        }
    }
    let is_part = head.link.is_empty() || today.has_link(&head.link)?;
    if !is_part || today.counts_at(head.edit)? != counts {
        return stopped(TrialStep::Compared, trial);
    }
    trial.since = today.chain_head()?.unwrap_or_default().edit - head.edit;
    Ok(trial)
}

/// Whether the machine is at fault and not the backup, or another passphrase opens it.
fn surroundings(error: &StoreError) -> bool {
    error.is_of_the_machine() || matches!(error, StoreError::PassphraseNeeded(_))
}

impl CompanyStore {
    /// How many records of each kind there were after an edit, by the record of changes.
    fn counts_at(&self, edit: i64) -> Result<Vec<(String, u64)>, StoreError> {
        let mut statement = self.db.prepare(
            "SELECT kind, count(*) FROM change
             WHERE seq IN (SELECT max(seq) FROM change WHERE edit <= ?1 GROUP BY kind, record)
                 AND after IS NOT NULL
             GROUP BY kind ORDER BY kind",
        )?;
        let rows = statement.query_map(params![edit], |row| {
            Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs()))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn kept_files(&self) -> Result<u64, StoreError> {
        let count: i64 = self
            .db
            .query_row("SELECT count(*) FROM blob", [], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }
}
