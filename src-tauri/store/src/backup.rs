//! Making a backup: copied from one state of the file, checked by opening it, and only then named.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};
use sonae_domain::{BackupBefore, DatedBackup};

use crate::backup_name::{UNFINISHED, backups, folder, free_name, named};
use crate::backup_note::{self, Note};
use crate::connect::{connect, connect_copy};
use crate::inventory::Inventory;
use crate::open::{COMPANIONS, companion, passes, whole};
use crate::{Stamp, StoreError, header};

/// Pages copied between two looks at whether to stop.
const PAGES_A_STEP: i32 = 64;

/// A backup that can be read.
#[derive(Clone, Debug)]
pub struct BackupInfo {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made, from its name: `YYYY-MM-DD HH:MM`, UTC.
    pub at: String,
}

/// A backup that was just made, with what it holds.
pub(crate) struct Made {
    pub path: PathBuf,
    pub inventory: Inventory,
}

/// Makes a backup in a folder and lets go of those that are not needed any more. `before` says why, where it is an extra one.
pub(crate) fn write(
    db: &Connection,
    path: &Path,
    folder: &Path,
    limit: Option<u64>,
    before: Option<BackupBefore>,
    stamp: &Stamp,
    progress: &mut dyn FnMut(i32, i32) -> bool,
) -> Result<Made, StoreError> {
    std::fs::create_dir_all(folder).map_err(|error| StoreError::io(folder, error))?;
    // Written under a passing name in the same folder, and named only when it is whole and checked.
    let passing = passing(folder)?;
    // One state of the file from beginning to end, also while it is written into.
    let state = match db.is_autocommit() {
        true => Some(db.unchecked_transaction()?),
        false => None,
    };
    let inventory = Inventory::of(db)?;
    let name = passing.to_path_buf();
    let named = copy(db, path, &passing, progress).and_then(|()| {
        drop(state);
        settle_in(passing, (folder, &named(path, stamp, before)), &inventory, stamp)
    });
    // What SQLite leaves beside a copy that came to nothing, such as on a disk that is full, goes as well.
    for ending in COMPANIONS {
        let _ = std::fs::remove_file(companion(&name, ending));
    }
    let named = named?;
    thin(path, folder, limit, stamp);
    Ok(Made {
        path: named,
        inventory,
    })
}

/// A name in the folder that nobody takes for a backup; what is left of it when the work is given up goes.
pub(crate) fn passing(folder: &Path) -> Result<tempfile::TempPath, StoreError> {
    let file = tempfile::Builder::new()
        .prefix(UNFINISHED)
        .suffix(".part")
        .tempfile_in(folder)
        .map_err(|error| StoreError::io(folder, error))?;
    Ok(file.into_temp_path())
}

/// Checks what was copied and gives it its name: in that folder, the name without its ending.
pub(crate) fn settle_in(
    passing: tempfile::TempPath,
    (folder, name): (&Path, &str),
    inventory: &Inventory,
    stamp: &Stamp,
) -> Result<PathBuf, StoreError> {
    verify(&passing, Some(inventory))?;
    let target = free_name(folder, name);
    // Renaming over nothing: not every stick can rename without replacing.
    passing
        .persist(&target)
        .map_err(|error| StoreError::io(&target, error.error))?;
    settle(folder);
    backup_note::keep(folder, &target, Note::good(stamp.at));
    Ok(target)
}

/// Whether a backup opens, all its pages make sense, and it holds what it should.
pub(crate) fn verify(backup: &Path, wanted: Option<&Inventory>) -> Result<(), StoreError> {
    header::inspect(backup)?;
    let db = connect(backup, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let is_whole = passes(&db, "PRAGMA integrity_check(1)").map_err(|error| unreadable(backup, error))?;
    let found = Inventory::of(&db).map_err(|error| unreadable(backup, error))?;
    let is_same = wanted.is_none_or(|wanted| *wanted == found);
    match is_whole && is_same {
        true => Ok(()),
        false => Err(StoreError::BackupUnreadable(backup.to_owned())),
    }
}

/// That a backup is not whole; a disk or a share that does not answer says nothing of it.
fn unreadable(backup: &Path, error: StoreError) -> StoreError {
    match error.is_of_the_machine() || matches!(error, StoreError::PassphraseNeeded(_)) {
        true => error,
        false => StoreError::BackupUnreadable(backup.to_owned()),
    }
}

fn copy(
    db: &Connection,
    path: &Path,
    target: &Path,
    progress: &mut dyn FnMut(i32, i32) -> bool,
) -> Result<(), StoreError> {
    // What has a passphrase has it in every copy.
    let mut to = connect_copy(path, target)?;
    {
        let backup = Backup::new(db, &mut to)?;
        loop {
            let result = backup.step(PAGES_A_STEP)?;
            let state = backup.progress();
            if !progress(state.pagecount - state.remaining, state.pagecount) {
                return Err(StoreError::Cancelled);
            }
            match result {
                StepResult::Done => break,
                StepResult::Busy | StepResult::Locked => std::thread::sleep(Duration::from_millis(20)),
                _ => {}
            }
        }
    }
    // A single file that needs no companions: it will be copied, mailed and kept on sticks.
    to.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    to.close().map_err(|(_, error)| error)?;
    sync(target)
}

/// Waits until a file is on the disk.
pub(crate) fn sync(path: &Path) -> Result<(), StoreError> {
    // For writing, because some systems refuse otherwise.
    let file = std::fs::OpenOptions::new()
        .write(true)
        .open(path)
        .map_err(|error| StoreError::io(path, error))?;
    file.sync_all().map_err(|error| StoreError::io(path, error))
}

/// Waits until a rename is on the disk, where a folder can be waited for.
pub(crate) fn settle(folder: &Path) {
    if let Ok(folder) = std::fs::File::open(folder) {
        let _ = folder.sync_all();
    }
}

/// Lets go of backups by the rule. One that cannot be removed is no reason to fail.
pub(crate) fn thin(path: &Path, folder: &Path, limit: Option<u64>, stamp: &Stamp) {
    let mut found = backups(path, folder);
    found.reverse();
    let notes = backup_note::read(folder);
    let dated: Vec<DatedBackup> = found
        .iter()
        .map(|(dated, backup)| DatedBackup {
            at: dated.at,
            bytes: bytes(backup),
            damaged: notes.of(backup).is_some_and(|note| note.damaged),
            extra: dated.before.is_some(),
        })
        .collect();
    for index in sonae_domain::superfluous(&dated, stamp.at, limit) {
        if let Some((_, old)) = found.get(index)
            && let Err(error) = std::fs::remove_file(old)
        {
            tracing::warn!(kind = ?error.kind(), "an old backup could not be removed");
        }
    }
    backup_note::forget_gone(folder);
}

pub(crate) fn bytes(file: &Path) -> u64 {
    std::fs::metadata(file).map_or(0, |metadata| metadata.len())
}

/// The newest backup beside a company's file that is ours and whole.
pub fn newest_good_backup(path: &Path) -> Option<BackupInfo> {
    backups(path, &folder(path))
        .into_iter()
        .find(|(_, backup)| is_good(backup))
        .map(|(dated, path)| BackupInfo {
            path,
            at: dated.at.strftime("%Y-%m-%d %H:%M").to_string(),
        })
}

pub(crate) fn is_good(backup: &Path) -> bool {
    require_good(backup).is_ok()
}

/// Fails unless a backup opens: one that another passphrase opens is not called damaged.
pub(crate) fn require_good(backup: &Path) -> Result<(), StoreError> {
    let opened = header::inspect(backup)
        .and_then(|()| connect(backup, OpenFlags::SQLITE_OPEN_READ_ONLY))
        .and_then(|db| whole(&db));
    opened.map_err(|error| unreadable(backup, error))
}
