mod kept_key;

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, ErrorCode, OptionalExtension, params};

use crate::StoreError;
use crate::open::{COMPANIONS, companion, whole};

/// What this machine remembers: recent companies and settings. No content of a company is in it but the name.
pub struct Library {
    db: Connection,
}

/// A company that was opened here.
#[derive(Clone, Debug, PartialEq)]
pub struct Recent {
    /// Its file.
    pub path: PathBuf,
    /// Its name when it was last open.
    pub name: String,
    /// When it was last open.
    pub opened_at: Timestamp,
    /// Whether it is a sample.
    pub sample: bool,
}

impl Library {
    /// Opens the library in a folder; a new one when there is none, or when the one there cannot be read: it is
    /// only a convenience and must never keep the program from starting. The unreadable one is kept aside.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join("library.sonae-library");
        match Self::open_file(&path) {
            Err(error) if unreadable(&error) => {
                let aside = folder.join("library-damaged.sonae-library");
                std::fs::rename(&path, &aside).map_err(|error| StoreError::io(&path, error))?;
                for ending in COMPANIONS {
                    // What belongs to the old one must not be played into the new one.
                    let _ = std::fs::rename(companion(&path, ending), companion(&aside, ending));
                }
                Self::open_file(&path)
            }
            opened => opened,
        }
    }

    fn open_file(path: &Path) -> Result<Self, StoreError> {
        let db = Connection::open(path)?;
        db.busy_timeout(Duration::from_secs(5))?;
        whole(&db)?;
        db.execute_batch(
            "CREATE TABLE IF NOT EXISTS recent (
                 path TEXT PRIMARY KEY, name TEXT NOT NULL, opened_at TEXT NOT NULL, sample INTEGER NOT NULL
             ) STRICT;
             CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;",
        )?;
        kept_key::found(&db)?;
        if !db.column_exists(None, "recent", "visited_before")? {
            db.execute_batch("ALTER TABLE recent ADD COLUMN visited_before TEXT")?;
        }
        Ok(Library { db })
    }

    /// Companies that were opened here, the latest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn recent(&self) -> Result<Vec<Recent>, StoreError> {
        let mut statement = self
            .db
            .prepare("SELECT path, name, opened_at, sample FROM recent ORDER BY opened_at DESC, path")?;
        let rows = statement.query_map([], |row| {
            Ok(Recent {
                path: PathBuf::from(row.get::<_, String>(0)?),
                name: row.get(1)?,
                opened_at: row.get::<_, String>(2)?.parse().unwrap_or(Timestamp::UNIX_EPOCH),
                sample: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Remembers a company as the latest.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn remember(&self, recent: &Recent) -> Result<(), StoreError> {
        self.db.execute(
            "INSERT INTO recent (path, name, opened_at, sample) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (path) DO UPDATE SET name = excluded.name, opened_at = excluded.opened_at,
                 sample = excluded.sample, visited_before = recent.opened_at",
            params![
                recent.path.to_string_lossy(),
                recent.name,
                recent.opened_at.to_string(),
                recent.sample
            ],
        )?;
        Ok(())
    }

    /// Calls a company differently; nothing happens when it was never open here.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn rename(&self, path: &Path, name: &str) -> Result<(), StoreError> {
        self.db.execute(
            "UPDATE recent SET name = ?2 WHERE path = ?1",
            params![path.to_string_lossy(), name],
        )?;
        Ok(())
    }

    /// When a company was open here before it was opened last; none when it was not.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn visited_before(&self, path: &Path) -> Result<Option<Timestamp>, StoreError> {
        let found: Option<Option<String>> = self
            .db
            .query_row(
                "SELECT visited_before FROM recent WHERE path = ?1",
                [path.to_string_lossy()],
                |row| row.get(0),
            )
            .optional()?;
        Ok(found.flatten().and_then(|at| at.parse().ok()))
    }

    /// Forgets a company; its file stays.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn forget(&self, path: &Path) -> Result<(), StoreError> {
        self.db
            .execute("DELETE FROM recent WHERE path = ?1", [path.to_string_lossy()])?;
        Ok(())
    }

    /// A setting; `None` when it was never set.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn setting(&self, key: &str) -> Result<Option<serde_json::Value>, StoreError> {
        let value: Option<String> = self
            .db
            .query_row("SELECT value FROM setting WHERE key = ?1", [key], |row| {
                row.get(0)
            })
            .optional()?;
        Ok(value.map(|value| serde_json::from_str(&value)).transpose()?)
    }

    /// Keeps a setting; null forgets it.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn set_setting(&self, key: &str, value: &serde_json::Value) -> Result<(), StoreError> {
        if value.is_null() {
            self.db.execute("DELETE FROM setting WHERE key = ?1", [key])?;
            return Ok(());
        }
        self.db.execute(
            "INSERT INTO setting (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            params![key, value.to_string()],
        )?;
        Ok(())
    }
}

/// Whether the file itself is at fault, and not that another window is writing or the disk is full.
fn unreadable(error: &StoreError) -> bool {
    match error {
        StoreError::Damaged { .. } => true,
        StoreError::Sqlite(error) => {
            matches!(
                error.sqlite_error_code(),
                Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase)
            )
        }
        _ => false,
    }
}
