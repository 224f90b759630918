//! The companies of a library: where their files are, and what can be said of them while they are closed.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Library, StoreError};

/// A company that was opened here.
#[derive(Clone, Debug, PartialEq)]
pub struct Recent {
    /// Its file.
    pub path: PathBuf,
    /// Its name when it was last open.
    pub name: String,
    /// When it was last opened.
    pub opened_at: Timestamp,
    /// When it was last opened or changed here.
    pub visited_at: Timestamp,
    /// Whether it is a sample.
    pub sample: bool,
    /// By what its file is known again elsewhere; none when it was last open in a version that did not note it.
    pub origin: Option<String>,
    /// How it stood when it was last open; none of one with a passphrase.
    pub standing: Option<CompanyStanding>,
    /// Words of whoever keeps the library, by which companies are found.
    pub tags: Vec<String>,
}

impl Recent {
    /// Whether nothing of the company is in the list but where it is, what its file is called and when it was open: it had a
    /// passphrase when it was last seen.
    pub fn is_concealed(&self) -> bool {
        self.origin
            .as_deref()
            .is_some_and(crate::origin::is_of_passphrase)
    }
}

/// How a company stood when it was last open. Nothing of what is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompanyStanding {
    /// What is due first.
    pub due: Option<NextDue>,
    /// Actions that are done.
    pub done: u32,
    /// Actions in all.
    pub of: u32,
}

/// What is due first in a company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextDue {
    /// The day; of something that takes a whole month, its first.
    pub date: Date,
    /// Whether no day of the month is fixed.
    pub whole_month: bool,
    /// What sort of thing it is, as the calendar calls it.
    pub kind: String,
}

/// A company is opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    /// Its file.
    pub path: PathBuf,
    /// What it is called in the list.
    pub name: String,
    /// Now.
    pub at: Timestamp,
    /// Whether it is a sample.
    pub sample: bool,
    /// By what its file is known again elsewhere.
    pub origin: Option<String>,
}

const COLUMNS: &str = "path, name, opened_at, visited_at, sample, origin, standing, tags";

impl Library {
    /// Companies that were opened here, the one opened last first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn recent(&self) -> Result<Vec<Recent>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM recent ORDER BY opened_at DESC, path");
        let mut statement = self.db.prepare(&sql)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The company of a file; none when it is not in the list.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn listed(&self, path: &Path) -> Result<Option<Recent>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM recent WHERE path = ?1");
        Ok(self.db.query_row(&sql, [text(path)], read).optional()?)
    }

    /// Remembers a company as the latest.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn remember(&self, visit: &Visit) -> Result<(), StoreError> {
        self.db.execute(
            "INSERT INTO recent (path, name, opened_at, visited_at, sample, origin) VALUES (?1, ?2, ?3, ?3, ?4, ?5)
             ON CONFLICT (path) DO UPDATE SET name = excluded.name, opened_at = excluded.opened_at,
                 visited_at = excluded.visited_at, sample = excluded.sample, visited_before = recent.opened_at,
                 -- Another company that took the place of one is not known by its words.
                 tags = CASE WHEN recent.origin <> excluded.origin THEN NULL ELSE recent.tags END,
                 standing = CASE WHEN recent.origin <> excluded.origin THEN NULL ELSE recent.standing END,
                 origin = excluded.origin",
            params![
                text(&visit.path),
                visit.name,
                visit.at.to_string(),
                visit.sample,
                visit.origin
            ],
        )?;
        Ok(())
    }

    /// Notes how a company stands and when it was last changed; nothing happens when it is not in the list.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn note_standing(
        &self,
        path: &Path,
        standing: &CompanyStanding,
        changed: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        let Some(known) = self.listed(path)? else {
            return Ok(());
        };
        let visited = changed.map_or(known.visited_at, |changed| changed.max(known.visited_at));
        if known.standing.as_ref() == Some(standing) && visited == known.visited_at {
            return Ok(());
        }
        self.db.execute(
            "UPDATE recent SET standing = ?2, visited_at = ?3 WHERE path = ?1",
            params![text(path), serde_json::to_string(standing)?, visited.to_string()],
        )?;
        Ok(())
    }

    /// Has nothing of a company in the list but where it is, what its file is called and when it was open: it has a
    /// passphrase.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn conceal(&self, path: &Path, name: &str, origin: Option<&str>) -> Result<(), StoreError> {
        self.db.execute(
            "UPDATE recent SET name = ?2, origin = ?3, standing = NULL, tags = NULL WHERE path = ?1",
            params![text(path), name, origin],
        )?;
        Ok(())
    }

    /// Calls a company differently and knows it by something else; nothing happens when it is not in the list.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn rename(&self, path: &Path, name: &str, origin: Option<&str>) -> Result<(), StoreError> {
        self.db.execute(
            "UPDATE recent SET name = ?2, origin = ?3 WHERE path = ?1",
            params![text(path), name, origin],
        )?;
        Ok(())
    }

    /// Gives a company its tags, in the place of those it has.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn set_tags(&self, path: &Path, tags: &[String]) -> Result<(), StoreError> {
        let tags = match tags {
            [] => None,
            tags => Some(serde_json::to_string(tags)?),
        };
        self.db.execute(
            "UPDATE recent SET tags = ?2 WHERE path = ?1",
            params![text(path), tags],
        )?;
        Ok(())
    }

    /// Has a company where its file is now. Where that place is in the list already, the two become one, with the tags of
    /// both.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn moved(&self, from: &Path, to: &Path) -> Result<(), StoreError> {
        let (Some(before), there) = (self.listed(from)?, self.listed(to)?) else {
            return Ok(());
        };
        let transaction = self.db.unchecked_transaction()?;
        match there {
            Some(there) => {
                let mut tags = there.tags;
                tags.extend(before.tags);
                let tags = sonae_domain::tidy_tags(&tags);
                transaction.execute("DELETE FROM recent WHERE path = ?1", [text(from)])?;
                self.set_tags(to, &tags)?;
            }
            None => {
                let sql = "UPDATE recent SET path = ?2 WHERE path = ?1";
                transaction.execute(sql, [text(from), text(to)])?;
            }
        }
        let sql = "UPDATE OR REPLACE setting SET key = ?2 WHERE key = ?1";
        transaction.execute(sql, [of_company(from), of_company(to)])?;
        let sql = "UPDATE kept_key SET path = ?2 WHERE path = ?1";
        transaction.execute(sql, [text(from), text(to)])?;
        Ok(transaction.commit()?)
    }

    /// When a company was open here before it was opened last; none when it was not.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn visited_before(&self, path: &Path) -> Result<Option<Timestamp>, StoreError> {
        let sql = "SELECT visited_before FROM recent WHERE path = ?1";
        let found: Option<Option<String>> = self
            .db
            .query_row(sql, [text(path)], |row| row.get(0))
            .optional()?;
        Ok(found.flatten().and_then(|at| at.parse().ok()))
    }

    /// Forgets a company; its file stays.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn forget(&self, path: &Path) -> Result<(), StoreError> {
        let transaction = self.db.unchecked_transaction()?;
        transaction.execute("DELETE FROM recent WHERE path = ?1", [text(path)])?;
        transaction.execute("DELETE FROM setting WHERE key = ?1", [of_company(path)])?;
        Ok(transaction.commit()?)
    }

    /// What became of restoring a company's backups for a trial; none when it was not tried.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn restore_trial(&self, path: &Path) -> Result<Option<Value>, StoreError> {
        self.setting(&of_company(path))
    }

    /// Notes what became of restoring a company's backups for a trial.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub fn note_restore_trial(&self, path: &Path, value: &Value) -> Result<(), StoreError> {
        self.set_setting(&of_company(path), value)
    }
}

/// The setting that is of a company: it goes with it.
fn of_company(path: &Path) -> String {
    format!("restore-trial:{}", path.display())
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// What cannot be read any more is as if it had never been noted: the list is there to help, and must never fail for that.
fn read(row: &Row<'_>) -> rusqlite::Result<Recent> {
    let moment = |text: Option<String>| text.and_then(|text| text.parse().ok());
    let opened_at = moment(row.get(2)?).unwrap_or(Timestamp::UNIX_EPOCH);
    let standing: Option<String> = row.get(6)?;
    let tags: Option<String> = row.get(7)?;
    Ok(Recent {
        path: PathBuf::from(row.get::<_, String>(0)?),
        name: row.get(1)?,
        opened_at,
        visited_at: moment(row.get(3)?).unwrap_or(opened_at),
        sample: row.get(4)?,
        origin: row.get(5)?,
        standing: standing.and_then(|text| serde_json::from_str(&text).ok()),
        tags: tags
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default(),
    })
}
