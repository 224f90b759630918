use jiff::Timestamp;
use rusqlite::{Connection, Row, params};
use sonae_domain::{Change, EntityKind};

use crate::record::{from_word, word};
use crate::{CompanyStore, StoreError};

impl CompanyStore {
    /// The changes after the one numbered `after_seq` (0 for all), oldest first. Left out are kinds of records that
    /// only a newer version knows.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn changes(&self, after_seq: i64) -> Result<Vec<Change>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT seq, edit, at, who, kind, record, before, after
             FROM change JOIN edit ON edit.id = change.edit WHERE seq > ?1 ORDER BY seq",
        )?;
        let rows = statement.query_map([after_seq], |row| Ok(read(row).transpose()))?;
        rows.filter_map(|row| row.unwrap_or_else(|error| Some(Err(error.into()))))
            .collect()
    }

    /// The records of a kind that were changed since then, each once.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn changed_since(&self, kind: EntityKind, since: Timestamp) -> Result<Vec<String>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT DISTINCT record FROM change JOIN edit ON edit.id = change.edit
             WHERE kind = ?1 AND at >= ?2 ORDER BY record",
        )?;
        let rows = statement.query_map([word(&kind)?, since.to_string()], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The changes of one record, oldest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn history(&self, kind: EntityKind, record: &str) -> Result<Vec<Change>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT seq, edit, at, who, kind, record, before, after
             FROM change JOIN edit ON edit.id = change.edit WHERE kind = ?1 AND record = ?2 ORDER BY seq",
        )?;
        let rows = statement.query_map([word(&kind)?, record.to_owned()], |row| Ok(read(row).transpose()))?;
        rows.filter_map(|row| row.unwrap_or_else(|error| Some(Err(error.into()))))
            .collect()
    }
}

/// The first changes of an edit, in their order; of one record (its kind and its id) only those.
pub(crate) fn of_edit(
    db: &Connection,
    edit: i64,
    only: Option<(&str, &str)>,
    most: usize,
) -> Result<Vec<Change>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT seq, edit, at, who, kind, record, before, after
         FROM change JOIN edit ON edit.id = change.edit
         WHERE edit = ?1 AND (?2 IS NULL OR (kind = ?2 AND record = ?3)) ORDER BY seq LIMIT ?4",
    )?;
    let (kind, record) = only.unzip();
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![edit, kind, record, most], |row| Ok(read(row).transpose()))?;
    rows.filter_map(|row| row.unwrap_or_else(|error| Some(Err(error.into()))))
        .collect()
}

fn read(row: &Row<'_>) -> Result<Option<Change>, StoreError> {
    let Ok(kind) = from_word(row.get(4)?) else {
        return Ok(None);
    };
    let json = |index: usize| -> Result<Option<serde_json::Value>, StoreError> {
        let text: Option<String> = row.get(index)?;
        Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
    };
    Ok(Some(Change {
        seq: row.get(0)?,
        edit: row.get::<_, i64>(1)?.to_string(),
        at: row.get(2)?,
        who: row.get(3)?,
        kind,
        id: row.get(5)?,
        before: json(6)?,
        after: json(7)?,
    }))
}
