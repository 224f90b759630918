use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sonae_domain::{BackupBefore, BackupLock};
use sonae_store::{BackupPlaces, BackupPlan, CompanyStore, ListedBackup, SecondPlace};
use ts_rs::TS;

use super::{JobArgs, Nothing, PathArgs, SavedFile, Stored};
use crate::call::Call;
use crate::error::WireError;

const SECOND: &str = "backup-second";
const LIMIT: &str = "backup-limit";
/// How many MiB the backups of a company may take unless something else was set.
const USUAL_LIMIT: u32 = 1024;
const MIB: u64 = 1024 * 1024;

/// The backups of the open company, and what this machine wants of backups.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BackupsView {
    /// The folder beside the company's file that holds them.
    pub folder: String,
    /// The newest first.
    pub backups: Vec<BackupEntry>,
    /// The second place; null when none was chosen.
    pub second: Option<SecondView>,
    /// How many MiB they may take in each place; null: as many as are kept by age.
    pub limit: Option<u32>,
    /// Whether one is being made now.
    pub making: bool,
    /// Why there is no backup since the last try: words `backups-failed-<code>` or those of the error; null when all is well.
    pub failed: Option<String>,
}

/// A backup.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BackupEntry {
    /// Where it is.
    pub path: String,
    /// When it was made: UTC, RFC 3339.
    pub at: String,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// When it was last looked through, UTC; null when it was not.
    pub checked: Option<String>,
    /// Whether it was not whole then.
    pub damaged: bool,
    /// Whether it is in the second place.
    pub second: bool,
    /// Before what it was made, where it is an extra one: words `backups-before-<before>`.
    pub before: Option<BackupBefore>,
    /// What it is locked with: words `backups-lock-<lock>` for what is not the present passphrase. One without gets that when
    /// it is gone back to; one with an earlier passphrase has to be relocked before anything is done with it.
    pub lock: BackupLock,
}

/// The second place for backups.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SecondView {
    /// The folder that was chosen.
    pub path: String,
    /// Whether it is there now.
    pub present: bool,
    /// Whether the last backup since the company was opened is there, too.
    pub last: SecondState,
}

/// What became of the last backup in the second place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SecondState {
    /// None was made since the company was opened or the place was chosen.
    Unknown,
    /// It is there.
    Kept,
    /// The place was not there then.
    Absent,
    /// It could not be written there.
    Failed,
}

/// Chooses a second place.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BackupPlace {
    /// A folder: on a USB memory stick, on a share; null for none.
    pub path: Option<String>,
}

/// How much room backups may take.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BackupLimit {
    /// In MiB, for a company and a place; null: as many as are kept by age.
    pub limit: Option<u32>,
}

/// What was found when a backup was looked through.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CheckedBackup {
    /// Whether it opens and is whole.
    pub whole: bool,
}

impl From<ListedBackup> for BackupEntry {
    fn from(backup: ListedBackup) -> Self {
        BackupEntry {
            path: backup.path.display().to_string(),
            at: backup.at.to_string(),
            bytes: backup.bytes,
            checked: backup.checked.map(|at| at.to_string()),
            damaged: backup.damaged,
            second: backup.second,
            before: backup.before,
            lock: backup.lock,
        }
    }
}

/// The backups there are.
pub fn backups(call: &Call<'_>, _: Nothing) -> Result<BackupsView, WireError> {
    let (folder, plan, outcome, making, places) = call.company(|company| {
        Ok((
            company.backup_folder(),
            company.backup_plan(),
            company.backup_outcome(),
            company.is_backing_up(),
            company.backup_places()?,
        ))
    })?;
    let last = match outcome.as_ref().map(|outcome| outcome.second) {
        None | Some(SecondPlace::None) => SecondState::Unknown,
        Some(SecondPlace::Kept) => SecondState::Kept,
        Some(SecondPlace::Absent) => SecondState::Absent,
        Some(SecondPlace::Failed(_)) => SecondState::Failed,
    };
    Ok(BackupsView {
        folder: folder.display().to_string(),
        backups: places.all().into_iter().map(BackupEntry::from).collect(),
        second: plan.second.as_deref().map(|place| SecondView {
            path: place.display().to_string(),
            present: place.is_dir(),
            last,
        }),
        limit: plan.limit.and_then(|bytes| u32::try_from(bytes / MIB).ok()),
        making,
        failed: outcome.and_then(|outcome| outcome.failed).map(str::to_owned),
    })
}

/// Makes a dated backup of the open company, checked by opening it, and keeps it in the second place as well. Work goes on
/// meanwhile.
pub fn back_up(call: &Call<'_>, args: JobArgs) -> Result<SavedFile, WireError> {
    let job = call.api.jobs.begin(&args.job);
    let stamp = call.api.stamp();
    let order = call.company(|company| Ok(company.backup_order(&stamp)?))?;
    let path = order.carry_out(&mut |done, of| {
        (call.progress)(serde_json::json!({ "done": done, "of": of }));
        !job.is_cancelled()
    })?;
    Ok(SavedFile {
        path: path.display().to_string(),
    })
}

/// Looks a backup through: whether it opens and all of it makes sense.
pub fn check_backup(call: &Call<'_>, args: PathArgs) -> Result<CheckedBackup, WireError> {
    let backup = listed(call, &args.path)?;
    let whole = sonae_store::look_through(&backup.path, &call.api.stamp())?;
    Ok(CheckedBackup { whole })
}

/// Chooses a second place for backups, or none. Those that are there already stay.
pub fn set_backup_place(call: &Call<'_>, args: BackupPlace) -> Result<Stored, WireError> {
    if let Some(path) = &args.path {
        let place = Path::new(path);
        if !place.is_dir() {
            return Err(WireError::new("backup-place-missing").with("path", path));
        }
        call.company(|company| match is_beside(company, place) {
            true => Err(WireError::new("backup-place-same").with("path", path)),
            false => Ok(()),
        })?;
    }
    let value = serde_json::to_value(&args.path).unwrap_or_default();
    call.api.library().set_setting(SECOND, &value)?;
    keep_to(call)
}

/// Chooses how much room backups may take. Those that are too many go when the next one is made.
pub fn set_backup_limit(call: &Call<'_>, args: BackupLimit) -> Result<Stored, WireError> {
    // Nothing set means the usual limit, so that none is a word of its own.
    let value = serde_json::json!(args.limit.unwrap_or(0));
    call.api.library().set_setting(LIMIT, &value)?;
    keep_to(call)
}

/// What this machine wants of backups of a company's file. Those of a sample stay where they are made.
pub(crate) fn plan(call: &Call<'_>, path: &Path) -> Result<BackupPlan, WireError> {
    let library = call.api.library();
    let second = library.setting(SECOND)?;
    let limit = library.setting(LIMIT)?;
    let limit = limit
        .and_then(|limit| limit.as_u64())
        .unwrap_or(USUAL_LIMIT.into());
    Ok(BackupPlan {
        machine: library.machine()?,
        second: second
            .as_ref()
            .and_then(|second| second.as_str())
            .map(PathBuf::from)
            .filter(|_| !call.api.is_sample(path)),
        limit: (limit > 0).then_some(limit.saturating_mul(MIB)),
    })
}

/// The backup of the open company at a path: nothing else on the disk is touched on the word of a path.
pub(crate) fn listed(call: &Call<'_>, path: &str) -> Result<ListedBackup, WireError> {
    places(call)?
        .all()
        .into_iter()
        .find(|backup| backup.path == Path::new(path))
        .ok_or_else(|| WireError::new("missing").with("path", path))
}

pub(crate) fn places(call: &Call<'_>) -> Result<BackupPlaces, WireError> {
    call.company(|company| Ok(company.backup_places()?))
}

fn keep_to(call: &Call<'_>) -> Result<Stored, WireError> {
    if let Some(company) = call.api.open_company().as_ref() {
        company.set_backup_plan(plan(call, company.path())?);
    }
    Ok(call.stored())
}

/// Whether a place is where the company's file or its backups are already.
fn is_beside(company: &CompanyStore, place: &Path) -> bool {
    let Ok(place) = place.canonicalize() else {
        return false;
    };
    let own = company.backup_folder();
    [company.path().parent(), Some(own.as_path())]
        .into_iter()
        .flatten()
        .filter_map(|folder| folder.canonicalize().ok())
        .any(|folder| folder == place)
}
