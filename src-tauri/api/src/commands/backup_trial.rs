use std::path::Path;

use serde::{Deserialize, Serialize};
use sonae_domain::{TrialRecord, TrialStanding};
use sonae_store::{ListedBackup, SecondPlace, TrialStep};
use ts_rs::TS;

use super::backups::listed;
use super::{BackupEntry, Nothing};
use crate::call::Call;
use crate::error::WireError;

/// Restores a backup for a trial.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TryRestoring {
    /// Which one, by its path; null: the newest.
    pub backup: Option<String>,
}

/// What a trial found.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RestoreTrial {
    /// The backup that was restored.
    pub backup: BackupEntry,
    /// The step that failed: words `backups-step-<step>`; null when all went well.
    pub failed: Option<TrialStepName>,
    /// How many records came out.
    #[ts(type = "number")]
    pub records: u64,
    /// How many kept files came out.
    #[ts(type = "number")]
    pub kept_files: u64,
    /// How many edits its record of changes has.
    #[ts(type = "number")]
    pub edits: i64,
    /// How many edits the company has beyond it.
    #[ts(type = "number")]
    pub since: i64,
    /// The next older backup, when this one cannot be used.
    pub older: Option<BackupEntry>,
}

/// A step of a trial.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TrialStepName {
    /// Restored to a place of its own.
    Restored,
    /// Opened.
    Opened,
    /// Whole in itself.
    Whole,
    /// The same as the company was.
    Compared,
}

impl From<TrialStep> for TrialStepName {
    fn from(step: TrialStep) -> Self {
        match step {
            TrialStep::Restored => TrialStepName::Restored,
            TrialStep::Opened => TrialStepName::Opened,
            TrialStep::Whole => TrialStepName::Whole,
            TrialStep::Compared => TrialStepName::Compared,
        }
    }
}

/// Whether the company can be had back.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BackupStanding {
    /// When the newest backup was made, UTC; null while there is none.
    pub newest: Option<String>,
    /// What is known of restoring it.
    pub trial: TrialStanding,
    /// Whether a trial is called for: the last one failed or is too long ago, or there has been none for a week.
    pub called_for: bool,
    /// When restoring last went well, UTC.
    pub tried: Option<String>,
    /// Whether the last backup could not be made.
    pub failed: bool,
    /// Whether the second place was not there for the last backup.
    pub absent: bool,
}

/// Restores a backup to a private place, opens it there, compares it with the company of today, and removes it. What was
/// found is remembered on this machine.
pub fn try_restoring(call: &Call<'_>, args: TryRestoring) -> Result<RestoreTrial, WireError> {
    let (present, places) =
        call.company(|company| Ok((company.path().to_owned(), company.backup_places()?)))?;
    let all = places.all();
    let backup = match &args.backup {
        Some(path) => listed(call, path)?,
        None => newest(&all).ok_or_else(|| WireError::new("no-backup-yet"))?,
    };
    let stamp = call.api.stamp();
    // The company is not held meanwhile: work goes on.
    let trial = sonae_store::try_restoring(&backup.path, &present, &call.api.trials_folder(), &stamp)?;

    let mut record = record(call, &present)?;
    match trial.failed {
        // What failed before is settled, whatever the clock says.
        None => {
            record = TrialRecord {
                succeeded: Some(stamp.at),
                failed: None,
            }
        }
        Some(_) => record.failed = Some(stamp.at),
    }
    let value = serde_json::to_value(record).unwrap_or_default();
    call.api.library().note_restore_trial(&present, &value)?;
    let older = trial
        .failed
        .and_then(|_| older_than(&backup, &all))
        .map(BackupEntry::from);
    Ok(RestoreTrial {
        failed: trial.failed.map(TrialStepName::from),
        records: trial.records,
        kept_files: trial.kept_files,
        edits: trial.edits,
        since: trial.since,
        older,
        backup: listed(call, &backup.path.display().to_string())
            .unwrap_or(backup)
            .into(),
    })
}

/// Whether the company can be had back from its backups, for the home screen. It looks only beside the file: asked after
/// every edit, it must not wait for a share.
pub fn backup_standing(call: &Call<'_>, _: Nothing) -> Result<BackupStanding, WireError> {
    let (path, places, outcome) = call.company(|company| {
        Ok((
            company.path().to_owned(),
            company.backup_places()?,
            company.backup_outcome(),
        ))
    })?;
    let all = places.beside();
    let record = record(call, &path)?;
    let now = call.api.now().timestamp();
    Ok(BackupStanding {
        newest: newest(&all).map(|backup| backup.at.to_string()),
        trial: record.standing(now),
        called_for: record.is_called_for(all.last().map(|oldest| oldest.at), now),
        tried: record.succeeded.map(|at| at.to_string()),
        failed: outcome.as_ref().is_some_and(|outcome| outcome.failed.is_some()),
        absent: outcome.is_some_and(|outcome| outcome.second == SecondPlace::Absent),
    })
}

/// The newest backup from which the company may be had back.
fn newest(all: &[ListedBackup]) -> Option<ListedBackup> {
    all.iter().find(|backup| backup.is_usable()).cloned()
}

/// The next older such one, wherever it is.
pub(crate) fn older_than(backup: &ListedBackup, all: &[ListedBackup]) -> Option<ListedBackup> {
    let place = all.iter().position(|own| own.path == backup.path)?;
    all.iter().skip(place + 1).find(|own| own.is_usable()).cloned()
}

fn record(call: &Call<'_>, path: &Path) -> Result<TrialRecord, WireError> {
    let kept = call.api.library().restore_trial(path)?;
    // What cannot be read is as if it had never been tried.
    Ok(kept
        .and_then(|kept| serde_json::from_value(kept).ok())
        .unwrap_or_default())
}
