use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags};

use crate::lock::Lock;
use crate::{StoreError, backup, header, migration};

/// When something happened and by whom: the clock and the name come from the caller.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// When.
    pub at: Timestamp,
    /// By whom, as set in the settings; may be empty.
    pub who: String,
}

/// A company's file, open.
pub struct CompanyStore {
    pub(crate) db: Connection,
    pub(crate) path: PathBuf,
    read_only: bool,
    // Released after the database is closed: fields are dropped in order.
    _lock: Option<Lock>,
}

impl CompanyStore {
    /// Creates a company's file.
    ///
    /// # Errors
    /// `ExistsAlready` when there is a file of that name; otherwise what the disk says. No file is left behind.
    pub fn create(path: &Path, stamp: &Stamp) -> Result<Self, StoreError> {
        if path.exists() {
            return Err(StoreError::ExistsAlready(path.to_owned()));
        }
        let lock = Lock::take(path, &stamp.at.to_string())?;
        let created = Self::write_new(path);
        if created.is_err() {
            let _ = std::fs::remove_file(path);
        }
        let mut db = created?;
        prepare(&db)?;
        migration::migrate(&mut db)?;
        Ok(CompanyStore { db, path: path.to_owned(), read_only: false, _lock: Some(lock) })
    }

    fn write_new(path: &Path) -> Result<Connection, StoreError> {
        // Made here and not by SQLite, so that a file which appeared meanwhile is never written into.
        std::fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(path)
            .map_err(|error| StoreError::io(path, error))?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = Connection::open_with_flags(path, flags).map_err(|error| cannot_open(path, error))?;
        // Before WAL is switched on, so that the mark is in the file itself and can be read without SQLite.
        db.pragma_update(None, "application_id", header::APPLICATION_ID)?;
        db.pragma_update(None, "user_version", header::COMPATIBILITY)?;
        Ok(db)
    }

    /// Opens a company's file for editing.
    ///
    /// # Errors
    /// One variant for each reason a person can act on; the file is then as it was.
    pub fn open(path: &Path, stamp: &Stamp) -> Result<Self, StoreError> {
        inspect(path)?;
        let metadata = std::fs::metadata(path).map_err(|error| StoreError::io(path, error))?;
        if metadata.permissions().readonly() {
            return Err(StoreError::ReadOnly(path.to_owned()));
        }
        let lock = Lock::take(path, &stamp.at.to_string())?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut db = Connection::open_with_flags(path, flags).map_err(|error| cannot_open(path, error))?;
        let ready = (|| {
            whole(&db)?;
            prepare(&db)?;
            if migration::pending(&db)? {
                backup::write(&db, path, &backup::folder(path), stamp, &mut |_, _| true)?;
                migration::migrate(&mut db)?;
            }
            Ok(())
        })();
        ready.map_err(|error| damaged(path, error))?;
        Ok(CompanyStore { db, path: path.to_owned(), read_only: false, _lock: Some(lock) })
    }

    /// Opens a company's file only to look: while another window has it, or from a medium that cannot be written.
    ///
    /// # Errors
    /// As [`CompanyStore::open`], but never `AlreadyOpen` or `ReadOnly`.
    pub fn open_read_only(path: &Path) -> Result<Self, StoreError> {
        inspect(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let open = |db: Connection| whole(&db).map(|()| db);
        let db = match Connection::open_with_flags(path, flags).map_err(StoreError::from).and_then(open) {
            Ok(db) => db,
            // A WAL file needs its companions beside it; where they cannot be made, nobody can be writing either.
            Err(error) => {
                let uri = format!("file:{}?immutable=1", uri_path(path));
                let flags = flags | OpenFlags::SQLITE_OPEN_URI;
                match Connection::open_with_flags(uri, flags).map_err(StoreError::from).and_then(open) {
                    Ok(db) => db,
                    Err(_) => return Err(damaged(path, error)),
                }
            }
        };
        Ok(CompanyStore { db, path: path.to_owned(), read_only: true, _lock: None })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it can only be looked at.
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Where its backups are: a folder beside it.
    pub fn backup_folder(&self) -> PathBuf {
        backup::folder(&self.path)
    }

    /// Makes a dated backup in `folder`, checked by opening it, and removes all but the newest twenty.
    /// `progress` is told pages done and pages in all, and stops the work by returning false.
    ///
    /// # Errors
    /// `Cancelled`; otherwise what the disk says. No half-written backup is left.
    pub fn backup(
        &self,
        folder: &Path,
        stamp: &Stamp,
        progress: &mut dyn FnMut(i32, i32) -> bool,
    ) -> Result<PathBuf, StoreError> {
        backup::write(&self.db, &self.path, folder, stamp, progress)
    }
}

impl Drop for CompanyStore {
    fn drop(&mut self) {
        if !self.read_only {
            // So that the one file is the whole company and can be copied to a stick.
            let _ = self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        }
    }
}

/// Looks at the header; a file that was ours and has a good backup counts as damaged, not as foreign.
fn inspect(path: &Path) -> Result<(), StoreError> {
    match header::inspect(path) {
        Err(StoreError::NotOurs(path)) => match backup::newest_good_backup(&path) {
            Some(_) => Err(damage(&path)),
            None => Err(StoreError::NotOurs(path)),
        },
        other => other,
    }
}

fn prepare(db: &Connection) -> Result<(), StoreError> {
    db.busy_timeout(Duration::from_secs(5))?;
    db.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    // An edit that was acknowledged survives a power cut.
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", true)?;
    // What a file claims about itself is not trusted to run functions.
    db.pragma_update(None, "trusted_schema", false)?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Whether all pages can be read and make sense.
pub(crate) fn whole(db: &Connection) -> Result<(), StoreError> {
    let verdict: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    match verdict.as_str() {
        "ok" => Ok(()),
        _ => Err(StoreError::Damaged { path: PathBuf::new(), backup: None, backup_at: String::new() }),
    }
}

fn damage(path: &Path) -> StoreError {
    let backup = backup::newest_good_backup(path);
    StoreError::Damaged {
        path: path.to_owned(),
        backup_at: backup.as_ref().map(|backup| backup.at.clone()).unwrap_or_default(),
        backup: backup.map(|backup| backup.path),
    }
}

fn damaged(path: &Path, error: StoreError) -> StoreError {
    use rusqlite::ErrorCode;
    match error {
        StoreError::Damaged { .. } | StoreError::Value(_) => damage(path),
        StoreError::Sqlite(error) => match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => damage(path),
            _ => cannot_open(path, error),
        },
        other => other,
    }
}

fn cannot_open(path: &Path, error: rusqlite::Error) -> StoreError {
    use rusqlite::ErrorCode;
    match error.sqlite_error_code() {
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => StoreError::ReadOnly(path.to_owned()),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::AlreadyOpen {
            path: path.to_owned(),
            holder: String::new(),
            since: String::new(),
        },
        _ => StoreError::from(error),
    }
}

/// A path as the path of a URI.
fn uri_path(path: &Path) -> String {
    let mut uri = String::new();
    for byte in path.to_string_lossy().replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    // `C:/…` needs a slash before the drive.
    if uri.as_bytes().get(1) == Some(&b':') { format!("/{uri}") } else { uri }
}
