//! Opening a company's file, and refusing to without changing it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension};
use sonae_domain::BackupBefore;

use crate::company_store::Access;
use crate::connect::connect;
use crate::lock::Lock;
use crate::mark::{Known, Mark};
use crate::migration::{self, MIGRATIONS};
use crate::{
    CompanyStore, PassingFolder, Stamp, StoreError, backup, backup_name, bare, chain, header, key_ring, mark,
    moved_backups, passphrase, recode, shape,
};

const WRITE: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
const LOOK: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
/// What SQLite keeps beside a file.
pub(crate) const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

impl CompanyStore {
    /// Creates a company's file.
    ///
    /// # Errors
    /// `ExistsAlready` when there is a file of that name; otherwise what the disk says. No file is left behind.
    pub fn create(path: &Path, stamp: &Stamp) -> Result<Self, StoreError> {
        if path.exists() {
            return Err(StoreError::ExistsAlready(path.to_owned()));
        }
        let lock = Lock::take(path, stamp)?;
        // Made here and not by SQLite, so that a file which appeared meanwhile is never written into.
        std::fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(path)
            .map_err(|error| StoreError::io(path, error))?;
        let known = Known::without(path);
        match write_new(path) {
            Ok(db) => Ok(CompanyStore::new(
                db,
                path,
                Access::Write { _lock: lock },
                Some(known),
            )),
            Err(error) => {
                let _ = std::fs::remove_file(path);
                for ending in COMPANIONS {
                    let _ = std::fs::remove_file(companion(path, ending));
                }
                Err(error)
            }
        }
    }

    /// Opens a company's file for editing.
    ///
    /// # Errors
    /// One variant for each reason a person can act on; the file is then as it was.
    pub fn open(path: &Path, stamp: &Stamp) -> Result<Self, StoreError> {
        Self::open_with(path, stamp, MIGRATIONS)
    }

    pub(crate) fn open_with(path: &Path, stamp: &Stamp, migrations: &[&str]) -> Result<Self, StoreError> {
        inspect(path)?;
        if !mark::is_open_here(path) && header::forbids_writing(path) {
            return Err(damage(path));
        }
        let metadata = std::fs::metadata(path).map_err(|error| StoreError::io(path, error))?;
        if metadata.permissions().readonly() {
            return Err(StoreError::ReadOnly(path.to_owned()));
        }
        let lock = Lock::take(path, stamp)?;
        recode::remove_unfinished(path);
        moved_backups::bring_along(path);
        let known = Known::of(path)?;
        let db = open_writable(path, stamp, migrations).map_err(|error| explain(path, error))?;
        if let Ok(Some(mark)) = Mark::of_file(path) {
            bare::note_mark(path, Some(mark));
        }
        Ok(CompanyStore::new(
            db,
            path,
            Access::Write { _lock: lock },
            Some(known),
        ))
    }

    /// Opens a company's file only to look: while another window has it, or from a medium that cannot be written.
    ///
    /// # Errors
    /// As [`CompanyStore::open`], but never `AlreadyOpen` or `ReadOnly`.
    pub fn open_read_only(path: &Path) -> Result<Self, StoreError> {
        inspect(path)?;
        let known = Known::of(path)?;
        match look(path, LOOK) {
            // It lacks tables that are read here. It must not be changed, so a copy is brought up to date.
            Ok((_, from)) if from < MIGRATIONS.len() => Self::look_at_copy(path),
            Ok((db, _)) => Ok(CompanyStore::new(db, path, Access::Look, Some(known))),
            Err(error) if needs_room(&error) => Self::look_at_copy(path),
            Err(error) => Err(explain(path, error)),
        }
    }

    /// Looks at a file that this program may have open for writing.
    pub(crate) fn look_beside(path: &Path) -> Result<Self, StoreError> {
        // To read its bytes and close it again would let go of the locks that this program holds on it.
        let is_open = mark::is_open_here(path);
        let known = Known::of(path)?;
        let looked = reading(path).and_then(|db| Ok((migration::applied(&db)?, db)));
        match looked {
            Ok((Some(from), db)) if from >= MIGRATIONS.len() => {
                Ok(CompanyStore::new(db, path, Access::Look, Some(known)))
            }
            Ok((Some(_), _)) => Self::look_at_copy(path),
            Ok((None, _)) => Err(damage(path)),
            Err(error) if needs_room(&error) && !is_open => Self::look_at_copy(path),
            Err(error) => Err(explain(path, error)),
        }
    }

    /// SQLite makes companions beside a file even to read it. Where that is not possible, a copy is read, together
    /// with what a crash may have left beside the file: nothing that was stored is missing. So is a file of an older
    /// version.
    pub(crate) fn look_at_copy(path: &Path) -> Result<Self, StoreError> {
        let (folder, copy) = passing_copy(path)?;
        let (mut db, from) = look(&copy, WRITE).map_err(|error| explain(path, error))?;
        if from < MIGRATIONS.len() {
            migration::migrate(&mut db, MIGRATIONS, from)?;
        }
        Ok(CompanyStore::new(
            db,
            path,
            Access::LookAtCopy { copy: folder },
            None,
        ))
    }

    /// An error of SQLite while the file is open, as something a person can act on.
    pub(crate) fn explain(&self, error: StoreError) -> StoreError {
        explain(&self.path, error)
    }
}

/// Where a passing copy is in its folder.
pub(crate) fn copy_in(folder: &PassingFolder) -> PathBuf {
    folder.path().join("copy.sonae")
}

/// A copy of a file, with what a crash may have left beside it, in a folder that goes when it is dropped. It can be written,
/// whatever may be done with the file.
pub(crate) fn passing_copy(path: &Path) -> Result<(PassingFolder, PathBuf), StoreError> {
    let folder = PassingFolder::make(&std::env::temp_dir())?;
    let copy = copy_in(&folder);
    let take = |from: &Path, to: &Path| {
        std::fs::File::create(to)
            .and_then(|mut into| std::io::copy(&mut std::fs::File::open(from)?, &mut into))
            .map_err(|error| StoreError::io(path, error))
    };
    take(path, &copy)?;
    // What several processes share of it is made anew.
    for ending in COMPANIONS.iter().filter(|ending| **ending != "-shm") {
        let beside = companion(path, ending);
        if beside.exists() {
            take(&beside, &companion(&copy, ending))?;
        }
    }
    Ok((folder, copy))
}

fn write_new(path: &Path) -> Result<Connection, StoreError> {
    let mut db = Connection::open_with_flags(path, WRITE)?;
    configure(&db)?;
    // Before WAL is switched on, so that the mark is in the file itself and can be read without SQLite.
    migration::found(&mut db, MIGRATIONS)?;
    write_ahead(&db)?;
    Ok(db)
}

pub(crate) fn open_writable(
    path: &Path,
    stamp: &Stamp,
    migrations: &[&str],
) -> Result<Connection, StoreError> {
    let crashed = std::fs::metadata(companion(path, "-wal")).is_ok_and(|wal| wal.len() > 0);
    let mut db = connect(path, WRITE)?;
    if db.is_readonly("main")? {
        return Err(StoreError::ReadOnly(path.to_owned()));
    }
    // Closing a file moves into it what a crash left beside it. Not before it is known to be whole.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, crashed)?;
    configure(&db)?;
    let from = verify(&db, path)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    if from < migrations.len() {
        let folder = backup_name::folder(path);
        let before = Some(BackupBefore::Update);
        backup::write(&db, path, &folder, None, before, stamp, &mut |_, _| true)?;
        migration::migrate(&mut db, migrations, from)?;
    } else if !shape::is_complete(&db)? {
        return Err(damage(path));
    }
    write_ahead(&db)?;
    // It keeps nobody from opening: the next edit tries again.
    let sealed = db
        .transaction()
        .map_err(StoreError::from)
        .and_then(|transaction| {
            chain::seal(&transaction)?;
            Ok(transaction.commit()?)
        });
    if let Err(error) = sealed {
        tracing::warn!(code = error.code(), "links of the chain of changes are missing");
    }
    Ok(db)
}

/// A connection that only reads, beside the one that may be writing. It is opened by SQLite alone: to open the file in
/// another way and close it again would let go of the locks that this program holds on it.
pub(crate) fn reading(path: &Path) -> Result<Connection, StoreError> {
    let db = connect(path, LOOK)?;
    configure(&db)?;
    Ok(db)
}

/// As [`reading`], by a connection that tidies up when it is the last one.
pub(crate) fn beside_work(path: &Path) -> Result<Connection, StoreError> {
    let db = connect(path, WRITE)?;
    configure(&db)?;
    db.pragma_update(None, "query_only", true)?;
    Ok(db)
}

/// The file and the count of migrations it has seen.
fn look(path: &Path, flags: OpenFlags) -> Result<(Connection, usize), StoreError> {
    let mut db = connect(path, flags)?;
    let verified = configure(&db).and_then(|()| verify(&db, path)).and_then(|from| {
        match from < MIGRATIONS.len() || shape::is_complete(&db)? {
            true => Ok(from),
            false => Err(damage(path)),
        }
    });
    if verified.is_err() {
        tidy_after_looking(&mut db, path);
    }
    verified.map(|from| (db, from))
}

/// Looks at the header; a file that was ours and has a good backup counts as damaged, not as foreign.
fn inspect(path: &Path) -> Result<(), StoreError> {
    if let Ok(Some(mark)) = Mark::of_file(path)
        && key_ring::is_leaving(mark)
    {
        return Err(StoreError::PassphraseNeeded(path.to_owned()));
    }
    if mark::is_open_here(path) {
        return Ok(());
    }
    match header::inspect(path) {
        // Only with the passphrase can be said whether there is a good one: one from before it is no answer.
        Err(StoreError::NotOurs(path)) if passphrase::backups_need_it(&path) => {
            Err(StoreError::PassphraseNeeded(path))
        }
        Err(StoreError::NotOurs(path)) => match backup::newest_good_backup(&path) {
            Some(_) => match Mark::of_file(&path) {
                Ok(Some(mark)) => key_ring::key_for(mark, &path).and(Err(damage(&path))),
                _ => Err(damage(&path)),
            },
            None => Err(StoreError::NotOurs(path)),
        },
        Err(error) => Err(error),
        Ok(()) => match Mark::of_file(path) {
            Err(StoreError::Damaged { .. }) => match passphrase::backups_need_it(path) {
                true => Err(StoreError::PassphraseNeeded(path.to_owned())),
                false => Err(damage(path)),
            },
            Ok(Some(mark)) => key_ring::key_for(mark, path).map(drop),
            other => other.map(drop),
        },
    }
}

/// Whether the file is ours, whole and for this version. Gives the count of migrations it has seen.
fn verify(db: &Connection, path: &Path) -> Result<usize, StoreError> {
    header::inspect_open(db, path)?;
    whole(db)?;
    migration::applied(db)?.ok_or_else(|| damage(path))
}

pub(crate) fn configure(db: &Connection) -> Result<(), StoreError> {
    db.busy_timeout(Duration::from_secs(5))?;
    // An edit that was acknowledged survives a power cut; macOS needs to be told twice.
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "fullfsync", true)?;
    db.pragma_update(None, "checkpoint_fullfsync", true)?;
    db.pragma_update(None, "foreign_keys", true)?;
    // What a file claims about itself is not trusted to run anything: files of ours have no triggers and no views.
    db.pragma_update(None, "trusted_schema", false)?;
    db.pragma_update(None, "cell_size_check", true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(())
}

fn write_ahead(db: &Connection) -> Result<(), StoreError> {
    let mode: String = db.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode == "wal"
        && let Some(path) = db.path()
    {
        // Left by a program that was killed while it changed from the one to the other. What counted in it has been taken
        // back by now, and nothing writes one from here on.
        let _ = std::fs::remove_file(companion(Path::new(path), "-journal"));
    }
    Ok(())
}

/// Fails unless all pages can be read and make sense.
pub(crate) fn whole(db: &Connection) -> Result<(), StoreError> {
    match passes(db, "PRAGMA quick_check(1)")? {
        true => Ok(()),
        false => Err(StoreError::Damaged {
            path: PathBuf::new(),
            backup: None,
            backup_at: String::new(),
        }),
    }
}

/// Whether a file passes a check of SQLite. What is wrong is looked at twice: a disk that read wrongly once is no reason to
/// call a file damaged.
pub(crate) fn passes(db: &Connection, check: &str) -> Result<bool, StoreError> {
    let verdict = || db.query_row(check, [], |row| row.get::<_, String>(0));
    if verdict().is_ok_and(|verdict| verdict == "ok") {
        return Ok(true);
    }
    // So that every page is read anew.
    db.query_row("PRAGMA shrink_memory", [], |_| Ok(())).optional()?;
    Ok(verdict()? == "ok")
}

/// Reading a WAL file leaves empty companions behind, because a reader may not remove them. When nobody else has
/// the file and nothing is in them, they go.
pub(crate) fn tidy_after_looking(db: &mut Connection, path: &Path) {
    let wal = companion(path, "-wal");
    if let Ok(memory) = Connection::open_in_memory() {
        drop(std::mem::replace(db, memory));
    }
    if !std::fs::metadata(&wal).is_ok_and(|wal| wal.len() == 0) {
        return;
    }
    // The last to close a file removes them; SQLite knows whether this is the last.
    if let Ok(last) = connect(path, WRITE) {
        let _ = last.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()));
    }
}

/// `shop.sonae-wal` for `shop.sonae`.
pub(crate) fn companion(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn damage(path: &Path) -> StoreError {
    let backup = backup::newest_good_backup(path);
    StoreError::Damaged {
        path: path.to_owned(),
        backup_at: backup
            .as_ref()
            .map(|backup| backup.at.clone())
            .unwrap_or_default(),
        backup: backup.map(|backup| backup.path),
    }
}

pub(crate) fn explain(path: &Path, error: StoreError) -> StoreError {
    let code = match &error {
        // A statement that SQLite does not understand, with where in it.
        StoreError::Sqlite(rusqlite::Error::SqlInputError { error, .. }) => Some(error.code),
        StoreError::Sqlite(error) => error.sqlite_error_code(),
        StoreError::Damaged { backup: None, .. } => Some(ErrorCode::DatabaseCorrupt),
        _ => None,
    };
    match code {
        // A page that was read wrongly once cannot be decrypted: no reason to call the file damaged. It is looked at anew.
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::OutOfMemory)
            if passphrase::has_passphrase(path) && !is_damaged_indeed(path) =>
        {
            let failed = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_IOERR);
            StoreError::Sqlite(rusqlite::Error::SqliteFailure(failed, Some(error.to_string())))
        }
        // Also when our own statements do not fit the tables: what these are is text in the file, where bits may flip.
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::Unknown) => damage(path),
        // As SQLite says that a page cannot be decrypted. The key is known to be the right one.
        Some(ErrorCode::OutOfMemory) if passphrase::has_passphrase(path) => damage(path),
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => StoreError::ReadOnly(path.to_owned()),
        // Another program than ours, such as a database browser: it does not know our lock.
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::AlreadyOpen {
            path: path.to_owned(),
            holder: String::new(),
            computer: String::new(),
            pid: 0,
            since: String::new(),
        },
        _ => error,
    }
}

/// Whether a file with a passphrase is damaged also when it is looked at anew, and it is not the disk that fails.
fn is_damaged_indeed(path: &Path) -> bool {
    match reading(path).and_then(|db| whole(&db)) {
        Ok(()) | Err(StoreError::Io { .. } | StoreError::Missing(_) | StoreError::DiskFull) => false,
        Err(StoreError::Sqlite(error)) => !matches!(
            error.sqlite_error_code(),
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen)
        ),
        Err(_) => true,
    }
}

/// Whether SQLite could not read a file for want of a place for its companions.
fn needs_room(error: &StoreError) -> bool {
    let StoreError::Sqlite(error) = error else {
        return matches!(error, StoreError::DiskFull);
    };
    matches!(
        error.sqlite_error_code(),
        Some(
            ErrorCode::CannotOpen
                | ErrorCode::ReadOnly
                | ErrorCode::PermissionDenied
                | ErrorCode::SystemIoFailure
        )
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passing_copy_of_a_protected_file_can_be_brought_up_to_date() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("みなと.sonae");
        std::fs::write(&path, "old").expect("it is written");
        std::fs::write(companion(&path, "-wal"), "left").expect("it is written");
        for path in [path.clone(), companion(&path, "-wal")] {
            let mut permissions = std::fs::metadata(&path).expect("it is there").permissions();
            permissions.set_readonly(true);
            std::fs::set_permissions(&path, permissions).expect("it is protected");
        }
        let (_folder, copy) = passing_copy(&path).expect("it is copied");
        for (path, holds) in [(copy.clone(), "old"), (companion(&copy, "-wal"), "left")] {
            let metadata = std::fs::metadata(&path).expect("it is there");
            assert!(!metadata.permissions().readonly(), "{}", path.display());
            assert_eq!(std::fs::read_to_string(&path).expect("it is read"), holds);
        }
    }
}
