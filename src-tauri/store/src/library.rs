mod kept_key;

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OptionalExtension, params};

use crate::StoreError;
use crate::open::{COMPANIONS, companion, whole};

/// What this machine remembers: companies that were opened here and settings. Of what is in a company it holds the name, how
/// far it is and when its next thing is due; of one with a passphrase not even these.
pub struct Library {
    pub(crate) db: Connection,
}

/// What later versions came to know of a company, in the order they did.
const COLUMNS: [(&str, &str); 5] = [
    ("visited_before", "TEXT"),
    ("visited_at", "TEXT"),
    ("origin", "TEXT"),
    ("standing", "TEXT"),
    ("tags", "TEXT"),
];

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
                let library = Self::open_file(&path)?;
                library.kept_keys_were_lost()?;
                Ok(library)
            }
            opened => opened,
        }
    }

    fn open_file(path: &Path) -> Result<Self, StoreError> {
        let db = Connection::open(path)?;
        db.busy_timeout(Duration::from_secs(5))?;
        whole(&db)?;
        // What is taken out, such as the name of a company that was given a passphrase, is written over.
        db.pragma_update(None, "secure_delete", true)?;
        db.execute_batch(
            "CREATE TABLE IF NOT EXISTS recent (
                 path TEXT PRIMARY KEY, name TEXT NOT NULL, opened_at TEXT NOT NULL, sample INTEGER NOT NULL
             ) STRICT;
             CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;",
        )?;
        kept_key::found(&db)?;
        for (column, kind) in COLUMNS {
            if !db.column_exists(None, "recent", column)? {
                db.execute_batch(&format!("ALTER TABLE recent ADD COLUMN {column} {kind}"))?;
            }
        }
        Ok(Library { db })
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
