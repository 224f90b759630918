//! Which keys the operating system keeps for companies of this machine: names and files, never a key. So the key store is
//! asked only when somebody wants a key of it, and a key that nobody needs any more is found again.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};

use super::Library;
use crate::StoreError;

pub(super) fn found(db: &Connection) -> Result<(), StoreError> {
    db.execute_batch(
        "CREATE TABLE IF NOT EXISTS kept_key (name TEXT PRIMARY KEY, path TEXT NOT NULL) STRICT;",
    )?;
    Ok(())
}

/// The setting that says that notes were lost, so that keys may be kept that are noted nowhere: the names that were looked after
/// since.
const LOST: &str = "kept-keys-lost";

impl Library {
    /// Notes that the notes of kept keys were lost with the library in which they were.
    pub(super) fn kept_keys_were_lost(&self) -> Result<(), StoreError> {
        self.set_setting(LOST, &serde_json::json!([]))
    }

    /// Those of these names under which a key may be kept though nothing is noted of it; none of them, unless notes were lost.
    /// Each is told once.
    ///
    /// # Errors
    /// When the library cannot be used.
    pub fn perhaps_kept(&self, names: Vec<String>) -> Result<Vec<String>, StoreError> {
        let Some(serde_json::Value::Array(mut seen)) = self.setting(LOST)? else {
            return Ok(Vec::new());
        };
        let mut perhaps = Vec::new();
        for name in names {
            let value = serde_json::Value::from(name.as_str());
            if !seen.contains(&value) && self.kept_key_of(&name)?.is_none() {
                seen.push(value);
                perhaps.push(name);
            }
        }
        if !perhaps.is_empty() {
            self.set_setting(LOST, &serde_json::Value::Array(seen))?;
        }
        Ok(perhaps)
    }

    /// The names of keys that are kept for a company's file, whatever opens it today.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn kept_keys(&self, path: &Path) -> Result<Vec<String>, StoreError> {
        let mut statement = self
            .db
            .prepare("SELECT name FROM kept_key WHERE path = ?1 ORDER BY name")?;
        let rows = statement.query_map([path.to_string_lossy()], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// For which file a key of that name is kept; none when there is no such key.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn kept_key_of(&self, name: &str) -> Result<Option<PathBuf>, StoreError> {
        let mut statement = self.db.prepare("SELECT path FROM kept_key WHERE name = ?1")?;
        let mut rows = statement.query_map([name], |row| row.get::<_, String>(0))?;
        Ok(rows.next().transpose()?.map(PathBuf::from))
    }

    /// Remembers that a key of that name is kept for a company's file, which may have been moved since.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn remember_kept_key(&self, name: &str, path: &Path) -> Result<(), StoreError> {
        self.db.execute(
            "INSERT INTO kept_key (name, path) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET path = excluded.path",
            params![name, path.to_string_lossy()],
        )?;
        Ok(())
    }

    /// Forgets that a key of that name is kept.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn forget_kept_key(&self, name: &str) -> Result<(), StoreError> {
        self.db.execute("DELETE FROM kept_key WHERE name = ?1", [name])?;
        Ok(())
    }
}
