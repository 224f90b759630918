use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use crate::connect::{connect, connect_copy};
use crate::lock::Lock;
use crate::open::{COMPANIONS, companion, whole};
use crate::{Stamp, StoreError, header};

/// How many backups are kept.
const KEPT: usize = 20;
/// Pages copied between two looks at whether to stop.
const PAGES_A_STEP: i32 = 64;
/// How the name of a backup begins while it is being written.
const UNFINISHED: &str = ".backup-";

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
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Removes what a crash left of a backup that was being written.
pub(crate) fn remove_unfinished(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
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
        .prefix(UNFINISHED)
        .suffix(".part")
        .tempfile_in(folder)
        .map_err(|error| StoreError::io(folder, error))?;
    let passing = file.into_temp_path();
    copy(db, path, &passing, progress)?;
    let copied = connect(&passing, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    whole(&copied).map_err(|_| StoreError::BackupUnreadable(passing.to_path_buf()))?;
    drop(copied);
    let target = free_name(folder, &format!("{}-{}", stem(path), dated(stamp)));
    // Renaming over nothing: not every stick can rename without replacing.
    passing
        .persist(&target)
        .map_err(|error| StoreError::io(&target, error.error))?;
    settle(folder);
    thin(path, folder, &target);
    Ok(target)
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

/// `20261120-143205`: UTC, and a name that every system allows.
fn dated(stamp: &Stamp) -> String {
    stamp.at.strftime("%Y%m%d-%H%M%S").to_string()
}

/// `<stem>.sonae`, with a number when that is taken.
fn free_name(folder: &Path, stem: &str) -> PathBuf {
    let mut name = folder.join(format!("{stem}.sonae"));
    let mut count = 1;
    while name.exists() {
        count += 1;
        name = folder.join(format!("{stem}-{count}.sonae"));
    }
    name
}

/// What the name of a backup says.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Dated {
    /// `20261120`.
    day: String,
    /// `143205`.
    time: String,
    /// 1, or more for another one in the same second.
    count: u32,
}

/// Reads `shop-20261120-143205.sonae` or `shop-20261120-143205-2.sonae`; `None` when it is no backup of that file.
fn read_name(path: &Path, backup: &Path) -> Option<Dated> {
    let name = backup.file_name()?.to_str()?;
    let rest = name
        .strip_suffix(".sonae")?
        .strip_prefix(&stem(path))?
        .strip_prefix('-')?;
    let mut parts = rest.split('-');
    let digits = |part: Option<&str>, count: usize| {
        part.filter(|part| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit()))
            .map(str::to_owned)
    };
    let (day, time) = (digits(parts.next(), 8)?, digits(parts.next(), 6)?);
    let count = match parts.next() {
        None => 1,
        Some(count) => count.parse().ok()?,
    };
    parts.next().is_none().then_some(Dated { day, time, count })
}

/// Backups of a file, the newest first, by the date in their names.
fn backups(path: &Path, folder: &Path) -> Vec<(Dated, PathBuf)> {
    let mut found: Vec<(Dated, PathBuf)> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((read_name(path, &entry.path())?, entry.path())))
        .collect();
    found.sort_by(|one, other| other.cmp(one));
    found
}

/// The backups beside a company's file, the newest first, whether they can be read or not.
pub(crate) fn all(path: &Path) -> Vec<PathBuf> {
    backups(path, &folder(path))
        .into_iter()
        .map(|(_, backup)| backup)
        .collect()
}

/// The folder in which a file is.
pub(crate) fn beside(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Keeps the newest and the one just made, whatever the clock says.
fn thin(path: &Path, folder: &Path, made: &Path) {
    for (_, old) in backups(path, folder).into_iter().skip(KEPT) {
        if old == made {
            continue;
        }
        if let Err(error) = std::fs::remove_file(&old) {
            tracing::warn!(%error, "an old backup could not be removed");
        }
    }
}

/// The newest backup beside a company's file that is ours and whole.
pub fn newest_good_backup(path: &Path) -> Option<BackupInfo> {
    backups(path, &folder(path))
        .into_iter()
        .find(|(_, backup)| is_good(backup))
        .map(|(dated, path)| {
            let (day, time) = (&dated.day, &dated.time);
            let at = format!(
                "{}-{}-{} {}:{}",
                &day[..4],
                &day[4..6],
                &day[6..],
                &time[..2],
                &time[2..4]
            );
            BackupInfo { path, at }
        })
}

fn is_good(backup: &Path) -> bool {
    header::inspect(backup).is_ok()
        && connect(backup, OpenFlags::SQLITE_OPEN_READ_ONLY)
            .and_then(|db| whole(&db))
            .is_ok()
}

/// Puts a backup in the place of a damaged file. The damaged file is kept beside it; returns under which name.
///
/// # Errors
/// `BackupUnreadable` when the backup is not whole, `AlreadyOpen` when the file is open in a window; otherwise what
/// the disk says. The damaged file is never lost.
pub fn restore_backup(backup: &Path, target: &Path, stamp: &Stamp) -> Result<PathBuf, StoreError> {
    if !is_good(backup) {
        return Err(StoreError::BackupUnreadable(backup.to_owned()));
    }
    let _lock = Lock::take(target, stamp)?;
    let folder = target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let aside = free_name(folder, &format!("{}-damaged-{}", stem(target), dated(stamp)));
    let fresh = tempfile::Builder::new()
        .prefix(".restore-")
        .tempfile_in(folder)
        .map_err(|error| StoreError::io(folder, error))?
        .into_temp_path();
    std::fs::copy(backup, &fresh).map_err(|error| StoreError::io(target, error))?;
    sync(&fresh)?;
    // Whoever could read and write the damaged file can do so with the restored one.
    if let Ok(metadata) = std::fs::metadata(target) {
        let _ = std::fs::set_permissions(&fresh, metadata.permissions());
    }
    if target.exists() {
        std::fs::rename(target, &aside).map_err(|error| StoreError::io(target, error))?;
    }
    // Companions of the damaged file must not be replayed into the restored one.
    for ending in COMPANIONS {
        let _ = std::fs::rename(companion(target, ending), companion(&aside, ending));
    }
    if let Err(error) = fresh.persist(target) {
        for ending in ["", "-wal", "-shm", "-journal"] {
            let _ = std::fs::rename(companion(&aside, ending), companion(target, ending));
        }
        return Err(StoreError::io(target, error.error));
    }
    settle(folder);
    Ok(aside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_belongs_to_the_file_of_its_whole_name() {
        let shop = Path::new("みなと.sonae");
        for (name, ours) in [
            ("みなと-20261120-143205.sonae", true),
            ("みなと-20261120-143205-2.sonae", true),
            ("みなと-2-20261120-143205.sonae", false),
            ("みなと-damaged-20261120-143205.sonae", false),
            ("みなと-20261120-143205.sonae-wal", false),
            ("みなと-２０２６1120-143205.sonae", false),
        ] {
            assert_eq!(read_name(shop, Path::new(name)).is_some(), ours, "{name}");
        }
    }

    #[test]
    fn the_tenth_backup_in_a_second_is_newer_than_the_second() {
        let shop = Path::new("a.sonae");
        let count = |name| read_name(shop, Path::new(name)).expect("it is a backup");
        assert!(count("a-20261120-143205-10.sonae") > count("a-20261120-143205-2.sonae"));
        assert!(count("a-20261120-143205-2.sonae") > count("a-20261120-143205.sonae"));
    }
}
