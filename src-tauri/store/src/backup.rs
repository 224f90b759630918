use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use crate::company_store::whole;
use crate::{Stamp, StoreError, header};

/// How many backups are kept.
const KEPT: usize = 20;
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

/// The folder beside a company's file that holds its backups.
pub(crate) fn folder(path: &Path) -> PathBuf {
    path.with_file_name(format!("{}-backups", stem(path)))
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

pub(crate) fn write(
    db: &Connection,
    path: &Path,
    folder: &Path,
    stamp: &Stamp,
    progress: &mut dyn FnMut(i32, i32) -> bool,
) -> Result<PathBuf, StoreError> {
    std::fs::create_dir_all(folder).map_err(|error| StoreError::io(folder, error))?;
    // Written under a passing name in the same folder, and named only when it is whole and checked.
    let file = tempfile::Builder::new()
        .prefix(".backup-")
        .suffix(".part")
        .tempfile_in(folder)
        .map_err(|error| StoreError::io(folder, error))?;
    let passing = file.into_temp_path();
    copy(db, &passing, progress)?;
    let copied = Connection::open_with_flags(&passing, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    whole(&copied).map_err(|_| StoreError::BackupUnreadable(passing.to_path_buf()))?;
    drop(copied);
    let target = free_name(path, folder, stamp);
    passing.persist_noclobber(&target).map_err(|error| StoreError::io(&target, error.error))?;
    thin(path, folder);
    Ok(target)
}

fn copy(
    db: &Connection,
    target: &Path,
    progress: &mut dyn FnMut(i32, i32) -> bool,
) -> Result<(), StoreError> {
    let mut to = Connection::open(target)?;
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
    let file = std::fs::File::open(target).map_err(|error| StoreError::io(target, error))?;
    file.sync_all().map_err(|error| StoreError::io(target, error))
}

/// `shop-20261120-143205.sonae`; a second one in the same second gets a number.
fn free_name(path: &Path, folder: &Path, stamp: &Stamp) -> PathBuf {
    let at = stamp.at.strftime("%Y%m%d-%H%M%S");
    let stem = stem(path);
    let first = folder.join(format!("{stem}-{at}.sonae"));
    if !first.exists() {
        return first;
    }
    (2..)
        .map(|count| folder.join(format!("{stem}-{at}-{count}.sonae")))
        .find(|name| !name.exists())
        .unwrap_or(first)
}

/// Backups of a file, the newest first, by the date in their names.
fn backups(path: &Path, folder: &Path) -> Vec<PathBuf> {
    let prefix = format!("{}-", stem(path));
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|candidate| {
            let name = candidate.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            name.strip_prefix(&prefix).is_some_and(|rest| {
                rest.ends_with(".sonae") && rest.len() >= 21 && rest.starts_with(|c: char| c.is_ascii_digit())
            })
        })
        .collect();
    found.sort_by_key(|path| std::cmp::Reverse(stem(path)));
    found
}

fn thin(path: &Path, folder: &Path) {
    for old in backups(path, folder).into_iter().skip(KEPT) {
        if let Err(error) = std::fs::remove_file(&old) {
            tracing::warn!(%error, "an old backup could not be removed");
        }
    }
}

fn date_in_name(path: &Path, backup: &Path) -> String {
    let name = stem(backup);
    let digits = name.strip_prefix(&format!("{}-", stem(path))).unwrap_or_default();
    match (digits.get(0..4), digits.get(4..6), digits.get(6..8), digits.get(9..11), digits.get(11..13)) {
        (Some(year), Some(month), Some(day), Some(hour), Some(minute)) => {
            format!("{year}-{month}-{day} {hour}:{minute}")
        }
        _ => String::new(),
    }
}

/// The newest backup beside a company's file that is ours and whole.
pub fn newest_good_backup(path: &Path) -> Option<BackupInfo> {
    backups(path, &folder(path)).into_iter().find(|backup| is_good(backup)).map(|backup| BackupInfo {
        at: date_in_name(path, &backup),
        path: backup,
    })
}

fn is_good(backup: &Path) -> bool {
    header::inspect(backup).is_ok()
        && Connection::open_with_flags(backup, OpenFlags::SQLITE_OPEN_READ_ONLY)
            .map_err(StoreError::from)
            .and_then(|db| whole(&db))
            .is_ok()
}

/// Puts a backup in the place of a damaged file. The damaged file is kept beside it; returns under which name.
///
/// # Errors
/// `BackupUnreadable` when the backup is not whole; otherwise what the disk says. The damaged file is never lost.
pub fn restore_backup(backup: &Path, target: &Path, stamp: &Stamp) -> Result<PathBuf, StoreError> {
    if !is_good(backup) {
        return Err(StoreError::BackupUnreadable(backup.to_owned()));
    }
    let at = stamp.at.strftime("%Y%m%d-%H%M%S");
    let aside = target.with_file_name(format!("{}-damaged-{at}.sonae", stem(target)));
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let fresh = tempfile::Builder::new()
        .prefix(".restore-")
        .tempfile_in(folder)
        .map_err(|error| StoreError::io(folder, error))?;
    std::fs::copy(backup, fresh.path()).map_err(|error| StoreError::io(target, error))?;
    if target.exists() {
        std::fs::rename(target, &aside).map_err(|error| StoreError::io(target, error))?;
    }
    // Companions of the damaged file must not be replayed into the restored one.
    for ending in ["-wal", "-shm"] {
        let mut companion = target.as_os_str().to_owned();
        companion.push(ending);
        let mut kept = aside.as_os_str().to_owned();
        kept.push(ending);
        let _ = std::fs::rename(companion, kept);
    }
    fresh.persist(target).map_err(|error| StoreError::io(target, error.error))?;
    Ok(aside)
}
