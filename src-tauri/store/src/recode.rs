//! Giving a company's file a passphrase, another one or none: everything is written anew into another file, compared with
//! the old one, and only then put in its place.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};
use tempfile::TempPath;
use zeroize::Zeroizing;

use crate::connect::{attach_target, connect};
use crate::file_key::{FileKey, NewKey};
use crate::lock::Lock;
use crate::mark::Mark;
use crate::migration::MIGRATIONS;
use crate::open::{open_writable, whole};
use crate::passphrase::normal;
use crate::restore::unfinished_copy;
use crate::{Stamp, StoreError, backup, backup_name, bare, is_good_passphrase, key_ring, moved_backups};

/// What became of a file that was given a passphrase, another one or none.
#[derive(Debug)]
pub struct Recoded {
    /// The code that opens the file when the passphrase is forgotten; none when it has no passphrase any more. It is kept
    /// nowhere: whoever loses it must choose another passphrase to have another one.
    pub code: Option<Zeroizing<String>>,
    /// How many backups are now as the file is.
    pub backups: usize,
    /// Backups that could not be read and were left as they were.
    pub left: Vec<PathBuf>,
}

/// Encrypts a company's file and its backups with a passphrase, or with another one than before: those in the folder beside
/// it, those in the folders `elsewhere`, and what was put aside when a backup took the place of the file. The key that the
/// file has now must be on the ring, and the file open nowhere. `progress` is told files done and files in all.
///
/// # Errors
/// `WeakPassphrase`, `PassphraseNeeded`, `AlreadyOpen`, `ReadOnly`, `DiskFull`; then the file is as it was.
pub fn set_passphrase(
    path: &Path,
    passphrase: &str,
    elsewhere: &[PathBuf],
    stamp: &Stamp,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Recoded, StoreError> {
    if !is_good_passphrase(passphrase) {
        return Err(StoreError::WeakPassphrase);
    }
    let new = NewKey::new(&normal(passphrase))?;
    let recoded = recode(path, Some(&new.key), elsewhere, stamp, progress)?;
    Ok(Recoded {
        code: Some(new.code),
        ..recoded
    })
}

/// Writes a company's file and its backups in the clear again. As [`set_passphrase`] otherwise.
///
/// # Errors
/// As [`set_passphrase`].
pub fn remove_passphrase(
    path: &Path,
    elsewhere: &[PathBuf],
    stamp: &Stamp,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Recoded, StoreError> {
    recode(path, None, elsewhere, stamp, progress)
}

/// As [`set_passphrase`], with the key that the file shall have, or none. Says no code.
///
/// # Errors
/// As [`set_passphrase`].
pub(crate) fn recode(
    path: &Path,
    key: Option<&FileKey>,
    elsewhere: &[PathBuf],
    stamp: &Stamp,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Recoded, StoreError> {
    let _lock = Lock::take(path, stamp)?;
    let folders: Vec<PathBuf> = [backup_name::folder(path)]
        .into_iter()
        .chain(elsewhere.iter().cloned())
        .collect();
    let mut behind = Vec::new();
    for folder in elsewhere {
        if let Err(error) = moved_backups::bring_along_to(path, folder) {
            tracing::warn!(kind = ?error.kind(), "backups could not be brought along");
            behind.extend(moved_backups::left_behind(path, folder));
        }
    }
    for folder in [backup_name::beside(path)].iter().chain(&folders) {
        remove_unfinished_in(folder, path);
    }
    close_whole(path, stamp)?;
    let before = Mark::of_file(path)?;
    let mut backups: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| backup_name::all(path, folder))
        .collect();
    let aside = backup_name::put_aside(path);
    backups.extend(aside.iter().cloned());
    let of = backups.len() + 1;
    progress(0, of);
    // The way back is open until the last step: what fails before it leaves the old file and the old key.
    let fresh = beside_anew(path, path, key)?;
    key.cloned().into_iter().for_each(key_ring::add);
    put_in_place(fresh, path)?;
    bare::note_mark(path, key.map(FileKey::mark));
    progress(1, of);
    let mut recoded = Recoded {
        code: None,
        backups: 0,
        left: behind,
    };
    for (done, backup) in backups.into_iter().enumerate() {
        if bears(&backup, key) {
            recoded.backups += 1;
            continue;
        }
        // What was put aside may be open elsewhere as a company of its own.
        let lock = match aside.contains(&backup) {
            true => Lock::take(&backup, stamp).map(Some),
            false => Ok(None),
        };
        match lock.and_then(|_lock| anew_in_place(path, &backup, key)) {
            Ok(()) => recoded.backups += 1,
            Err(error) => {
                tracing::warn!(code = error.code(), "a backup was left as it was");
                recoded.left.push(backup);
            }
        }
        progress(done + 2, of);
    }
    before.into_iter().for_each(key_ring::forget);
    folders.iter().for_each(|folder| backup::settle(folder));
    Ok(recoded)
}

/// Brings everything that stands beside the file into it, so that it alone is the company.
fn close_whole(path: &Path, stamp: &Stamp) -> Result<(), StoreError> {
    let db = open_writable(path, stamp, MIGRATIONS).map_err(|error| crate::open::explain(path, error))?;
    let mode: String = db
        .query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))
        .map_err(|error| crate::open::explain(path, error.into()))?;
    db.close().map_err(|(_, error)| error)?;
    match mode.as_str() {
        "delete" => Ok(()),
        // Somebody looks at it; what stands in the companions would be lost to him, or come back into another file.
        _ => Err(StoreError::AlreadyOpen {
            path: path.to_owned(),
            holder: String::new(),
            computer: String::new(),
            pid: 0,
            since: String::new(),
        }),
    }
}

/// How the name of a file begins that is being written anew for a company's file.
fn unfinished(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    format!(".{name}.recode-")
}

/// Removes what a crash left: from then on nobody needs it. Whoever asks for it has the lock.
pub(crate) fn remove_unfinished(path: &Path) {
    for folder in [backup_name::beside(path), backup_name::folder(path)] {
        remove_unfinished_in(&folder, path);
    }
}

fn remove_unfinished_in(folder: &Path, path: &Path) {
    let ours = [unfinished(path), unfinished_copy(path)];
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if ours.iter().any(|own| name.starts_with(own)) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Whether a file opens with a key already. One that is in the clear is always written anew: nothing says so more surely.
fn bears(path: &Path, key: Option<&FileKey>) -> bool {
    key.is_some_and(|key| matches!(Mark::of_file(path), Ok(Some(mark)) if mark == key.mark()))
}

/// Writes a backup of a company's file anew, with a key or in the clear, and puts that in its place.
pub(crate) fn anew_in_place(company: &Path, backup: &Path, key: Option<&FileKey>) -> Result<(), StoreError> {
    put_in_place(beside_anew(company, backup, key)?, backup)
}

/// Writes a file anew beside itself.
fn beside_anew(company: &Path, path: &Path, key: Option<&FileKey>) -> Result<TempPath, StoreError> {
    written_anew(path, &backup_name::beside(path), &unfinished(company), key)
}

/// Writes a file anew into a folder under a passing name, encrypted with a key or in the clear, and compares the two row by
/// row. With a key it has to be on the ring before the new file is opened.
pub(crate) fn written_anew(
    path: &Path,
    folder: &Path,
    prefix: &str,
    key: Option<&FileKey>,
) -> Result<TempPath, StoreError> {
    let fresh = tempfile::Builder::new()
        .prefix(prefix)
        .tempfile_in(folder)
        .map_err(|error| StoreError::io(folder, error))?
        .into_temp_path();
    let db = connect(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    // What is not whole is left as it is, not made to look whole.
    whole(&db).map_err(|_| StoreError::BackupUnreadable(path.to_owned()))?;
    attach_target(&db, &fresh, key)?;
    db.query_row("PRAGMA target.journal_mode = OFF", [], |_| Ok(()))?;
    db.query_row("SELECT sqlcipher_export('target')", [], |_| Ok(()))?;
    for number in ["application_id", "user_version"] {
        let value: i32 = db.pragma_query_value(None, number, |row| row.get(0))?;
        db.pragma_update(Some("target"), number, value)?;
    }
    compare(&db).map_err(|_| StoreError::BackupUnreadable(path.to_owned()))?;
    db.execute("DETACH DATABASE target", [])?;
    db.close().map_err(|(_, error)| error)?;
    if let Some(key) = key {
        key.mark().write(&fresh)?;
    }
    backup::sync(&fresh)?;
    Ok(fresh)
}

/// Whether all rows of all tables of `main` are in `target`, and no more.
fn compare(db: &Connection) -> Result<(), StoreError> {
    let tables: Vec<String> = db
        .prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for table in tables {
        let table = table.replace('"', "\"\"");
        let same: bool = db.query_row(
            &format!(
                "SELECT (SELECT count(*) FROM main.\"{table}\") = (SELECT count(*) FROM target.\"{table}\")
                     AND NOT EXISTS (SELECT * FROM main.\"{table}\" EXCEPT SELECT * FROM target.\"{table}\")"
            ),
            [],
            |row| row.get(0),
        )?;
        if !same {
            return Err(StoreError::Changed(table));
        }
    }
    Ok(())
}

/// Opens a new file as everybody will, and looks at all of it.
pub(crate) fn require_whole(fresh: &Path, path: &Path) -> Result<(), StoreError> {
    let db = connect(
        fresh,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    whole(&db).map_err(|_| StoreError::BackupUnreadable(path.to_owned()))?;
    crate::header::inspect_open(&db, path)?;
    Ok(db.close().map_err(|(_, error)| error)?)
}

/// Looks at all of the new file and puts it in the place of the old one.
fn put_in_place(fresh: TempPath, path: &Path) -> Result<(), StoreError> {
    require_whole(&fresh, path)?;
    if let Ok(metadata) = std::fs::metadata(path) {
        let _ = std::fs::set_permissions(&fresh, metadata.permissions());
    }
    fresh
        .persist(path)
        .map_err(|error| StoreError::io(path, error.error))?;
    backup::settle(&backup_name::beside(path));
    Ok(())
}
