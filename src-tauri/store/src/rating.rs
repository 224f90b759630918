use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{EntityKind, Rating};

use crate::record::{Record, from_word, word};
use crate::{Edit, StoreError};

/// What was said about an outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct RatingRecord(pub Rating);

pub(crate) const COLUMNS: &str = "outcome, current, target, note";

pub(crate) fn read_row(row: &Row<'_>) -> Result<RatingRecord, StoreError> {
    let level = |column: usize| row.get::<_, Option<String>>(column);
    Ok(RatingRecord(Rating {
        outcome: row.get(0)?,
        current: level(1)?.map(from_word).transpose()?,
        target: level(2)?.map(from_word).transpose()?,
        note: row.get(3)?,
    }))
}

impl Record for RatingRecord {
    const KIND: EntityKind = EntityKind::Rating;

    fn id(&self) -> String {
        self.0.outcome.clone()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        db.prepare_cached(&format!("SELECT {COLUMNS} FROM rating WHERE outcome = ?1"))?
            .query_row([id], |row| Ok(read_row(row)))
            .optional()?
            .transpose()
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        let level = |level: &Option<sonae_domain::Level>| level.as_ref().map(word).transpose();
        db.prepare_cached(&format!(
            "INSERT INTO rating ({COLUMNS}) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (outcome) DO UPDATE SET current = excluded.current, target = excluded.target,
                 note = excluded.note"
        ))?
        .execute(params![
            self.0.outcome,
            level(&self.0.current)?,
            level(&self.0.target)?,
            self.0.note
        ])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM rating WHERE outcome = ?1")?
            .execute([id])?;
        Ok(())
    }
}

impl Edit<'_> {
    /// Stores what is said about an outcome.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_rating(&mut self, rating: &Rating) -> Result<(), StoreError> {
        self.put(&RatingRecord(rating.clone()))
    }
}
