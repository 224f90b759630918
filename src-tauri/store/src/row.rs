use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{EntityKind, RowId};

use crate::answer::AnswerRecord;
use crate::current::Touched;
use crate::record::Record;
use crate::{Edit, StoreError};

/// A row of a table on a worksheet. Its cells are answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct RowRecord {
    pub id: RowId,
    pub worksheet: String,
    pub field: String,
    pub position: f64,
}

impl Record for RowRecord {
    const KIND: EntityKind = EntityKind::Row;

    fn id(&self) -> String {
        self.id.to_string()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        Ok(db
            .prepare_cached("SELECT worksheet, field, position FROM sheet_row WHERE id = ?1")?
            .query_row([id], |row| {
                Ok(RowRecord {
                    id: id.into(),
                    worksheet: row.get(0)?,
                    field: row.get(1)?,
                    position: row.get(2)?,
                })
            })
            .optional()?)
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        db.prepare_cached(
            "INSERT INTO sheet_row (id, worksheet, field, position) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (id) DO UPDATE SET worksheet = excluded.worksheet, field = excluded.field,
                 position = excluded.position",
        )?
        .execute(params![
            self.id.as_str(),
            self.worksheet,
            self.field,
            self.position
        ])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM sheet_row WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }

    fn touched(before: Option<&Self>, after: Option<&Self>) -> Option<Touched> {
        before.or(after).map(|row| Touched::Sheet(row.worksheet.clone()))
    }
}

impl Edit<'_> {
    /// Adds a row to a table, after the row given or at the end.
    ///
    /// # Errors
    /// `NotFound` when the row above is not there.
    pub fn add_row(
        &mut self,
        worksheet: &str,
        field: &str,
        after: Option<&RowId>,
    ) -> Result<RowId, StoreError> {
        let id = RowId(uuid::Uuid::now_v7().to_string());
        self.put_row(worksheet, field, &id)?;
        if let Some(after) = after {
            let mut order = self.row_ids(worksheet, field)?;
            order.retain(|row| row != &id);
            let at = order.iter().position(|row| row == after);
            let at = at.ok_or_else(|| StoreError::NotFound(after.to_string()))?;
            order.insert(at + 1, id.clone());
            self.order_rows(&order)?;
        }
        Ok(id)
    }

    pub(crate) fn put_row(&mut self, worksheet: &str, field: &str, id: &RowId) -> Result<(), StoreError> {
        let position = self.last_position(
            "SELECT max(position) FROM sheet_row WHERE worksheet = ?1 AND field = ?2",
            &[worksheet, field],
        )?;
        let (worksheet, field) = (worksheet.to_owned(), field.to_owned());
        self.put(&RowRecord {
            id: id.clone(),
            worksheet,
            field,
            position,
        })
    }

    /// Removes a row with its answers.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_row(&mut self, id: &RowId) -> Result<(), StoreError> {
        let cells: Vec<String> = self
            .db
            .prepare_cached("SELECT worksheet || '/' || row || '/' || field FROM answer WHERE row = ?1")?
            .query_map([id.as_str()], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for cell in cells {
            self.take::<AnswerRecord>(&cell)?;
        }
        self.take::<RowRecord>(id.as_str())
    }

    /// Moves a row above another of its table, or to the end.
    ///
    /// # Errors
    /// `NotFound` when one of them is not there.
    pub fn move_row(&mut self, id: &RowId, before: Option<&RowId>) -> Result<(), StoreError> {
        let row = self.require_row(id)?;
        let mut order = self.row_ids(&row.worksheet, &row.field)?;
        order.retain(|other| other != id);
        let at = match before {
            None => order.len(),
            Some(before) => order
                .iter()
                .position(|other| other == before)
                .ok_or_else(|| StoreError::NotFound(before.to_string()))?,
        };
        order.insert(at, id.clone());
        self.order_rows(&order)
    }

    pub(crate) fn require_row(&self, id: &RowId) -> Result<RowRecord, StoreError> {
        RowRecord::read(self.db, id.as_str())?.ok_or_else(|| StoreError::NotFound(id.to_string()))
    }

    fn row_ids(&self, worksheet: &str, field: &str) -> Result<Vec<RowId>, StoreError> {
        Ok(self
            .db
            .prepare_cached(
                "SELECT id FROM sheet_row WHERE worksheet = ?1 AND field = ?2 ORDER BY position, id",
            )?
            .query_map([worksheet, field], |row| row.get(0).map(RowId))?
            .collect::<Result<_, _>>()?)
    }

    /// Numbers the rows in the order given; rows that stand right already are not touched.
    fn order_rows(&mut self, order: &[RowId]) -> Result<(), StoreError> {
        let mut position = 0.0;
        for id in order {
            position += 1.0;
            let row = self.require_row(id)?;
            self.put(&RowRecord { position, ..row })?;
        }
        Ok(())
    }
}
