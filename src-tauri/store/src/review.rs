use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{EntityKind, Review, ReviewId};

use crate::record::{Record, from_word};
use crate::{Edit, StoreError};

/// A review of the profile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct ReviewRecord(pub Review);

pub(crate) const COLUMNS: &str = "id, date, new_year, levels";

pub(crate) fn read_row(row: &Row<'_>) -> Result<ReviewRecord, StoreError> {
    Ok(ReviewRecord(Review {
        id: ReviewId(row.get(0)?),
        date: from_word(row.get(1)?)?,
        new_year: row.get(2)?,
        levels: serde_json::from_str(&row.get::<_, String>(3)?)?,
    }))
}

impl Record for ReviewRecord {
    const KIND: EntityKind = EntityKind::Review;

    fn id(&self) -> String {
        self.0.id.to_string()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        db.prepare_cached(&format!("SELECT {COLUMNS} FROM review WHERE id = ?1"))?
            .query_row([id], |row| Ok(read_row(row)))
            .optional()?
            .transpose()
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        db.prepare_cached(&format!(
            "INSERT INTO review ({COLUMNS}) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (id) DO UPDATE SET date = excluded.date, new_year = excluded.new_year,
                 levels = excluded.levels"
        ))?
        .execute(params![
            self.0.id.as_str(),
            self.0.date.to_string(),
            self.0.new_year,
            serde_json::to_string(&self.0.levels)?
        ])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM review WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}

impl Edit<'_> {
    /// Stores a review.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_review(&mut self, review: &Review) -> Result<(), StoreError> {
        self.put(&ReviewRecord(review.clone()))
    }

    /// Removes a review.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_review(&mut self, id: &ReviewId) -> Result<(), StoreError> {
        self.take::<ReviewRecord>(id.as_str())
    }
}
