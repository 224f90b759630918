use std::fmt::Debug;

use rusqlite::{Connection, OptionalExtension, params};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sonae_domain::EntityKind;

use crate::current::Touched;
use crate::record::Record;
use crate::{CompanyStore, Edit, StoreError};

/// A noun that is kept as one JSON sheet in a table `id, sheet, position`: nothing refers to a part of it.
pub(crate) trait Sheet: Clone + Debug + PartialEq + Serialize + DeserializeOwned {
    /// Its kind in the record of changes.
    const KIND: EntityKind;
    /// Its table.
    const TABLE: &'static str;
    /// What names it among its kind.
    fn id(&self) -> String;
    /// What is read again after it was changed in its place.
    fn changed(&self) -> Touched {
        Touched::Kind(Self::KIND)
    }
}

/// A sheet with its place among its kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound = "T: Sheet")]
pub(crate) struct SheetRecord<T: Sheet> {
    pub sheet: T,
    pub position: f64,
}

impl<T: Sheet> Record for SheetRecord<T> {
    const KIND: EntityKind = T::KIND;

    fn id(&self) -> String {
        self.sheet.id()
    }

    fn touched(before: Option<&Self>, after: Option<&Self>) -> Option<Touched> {
        Some(match (before, after) {
            (Some(before), Some(after)) if before.position == after.position => after.sheet.changed(),
            _ => Touched::Kind(T::KIND),
        })
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        let sql = format!("SELECT sheet, position FROM {} WHERE id = ?1", T::TABLE);
        let found: Option<(String, f64)> = db
            .prepare_cached(&sql)?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((sheet, position)) = found else {
            return Ok(None);
        };
        let sheet = serde_json::from_str(&sheet)?;
        Ok(Some(SheetRecord { sheet, position }))
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        let sql = format!(
            "INSERT INTO {} (id, sheet, position) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET sheet = excluded.sheet, position = excluded.position",
            T::TABLE
        );
        let sheet = serde_json::to_string(&self.sheet)?;
        db.prepare_cached(&sql)?
            .execute(params![self.id(), sheet, self.position])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", T::TABLE))?
            .execute([id])?;
        Ok(())
    }
}

impl CompanyStore {
    /// All sheets of a kind, in their order.
    pub(crate) fn sheets<T: Sheet>(&self) -> Result<Vec<T>, StoreError> {
        let sql = format!("SELECT sheet FROM {} ORDER BY position, id", T::TABLE);
        self.all(&sql, |row| {
            Ok(serde_json::from_str(
                row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?,
            )?)
        })
    }
}

impl Edit<'_> {
    /// Stores a sheet: in its place when it is there, otherwise at the end.
    pub(crate) fn put_sheet<T: Sheet>(&mut self, sheet: &T) -> Result<(), StoreError> {
        let position = match SheetRecord::<T>::read(self.db, &sheet.id())? {
            Some(before) => before.position,
            None => self.last_position(&format!("SELECT max(position) FROM {}", T::TABLE), &[])?,
        };
        self.put(&SheetRecord {
            sheet: sheet.clone(),
            position,
        })
    }

    /// Changes the sheets whose ids a query finds.
    pub(crate) fn change_sheets<T: Sheet>(
        &mut self,
        sql: &str,
        of: &str,
        mut change: impl FnMut(&mut T),
    ) -> Result<(), StoreError> {
        for id in self.sheet_ids(sql, of)? {
            if let Some(mut record) = SheetRecord::<T>::read(self.db, &id)? {
                change(&mut record.sheet);
                self.put(&record)?;
            }
        }
        Ok(())
    }

    /// Removes the sheets whose ids a query finds.
    pub(crate) fn take_sheets<T: Sheet>(&mut self, sql: &str, of: &str) -> Result<(), StoreError> {
        for id in self.sheet_ids(sql, of)? {
            self.take::<SheetRecord<T>>(&id)?;
        }
        Ok(())
    }

    fn sheet_ids(&self, sql: &str, of: &str) -> Result<Vec<String>, StoreError> {
        Ok(self
            .db
            .prepare_cached(sql)?
            .query_map([of], |row| row.get(0))?
            .collect::<Result<_, _>>()?)
    }
}
