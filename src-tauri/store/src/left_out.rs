use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{EntityKind, InformationAsset};

use crate::record::Record;
use crate::{Edit, StoreError};

/// Information that the register shall not have, however often a flow or a persona speaks of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct LeftOutRecord {
    pub name: String,
}

impl Record for LeftOutRecord {
    const KIND: EntityKind = EntityKind::LeftOut;

    fn id(&self) -> String {
        InformationAsset::name_key(&self.name)
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        let name = db
            .prepare_cached("SELECT name FROM left_out WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        Ok(name.map(|name| LeftOutRecord { name }))
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        db.prepare_cached(
            "INSERT INTO left_out (id, name) VALUES (?1, ?2)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name",
        )?
        .execute(params![self.id(), self.name])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM left_out WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}

impl Edit<'_> {
    /// Notes that the register shall not have information of this name. A blank name is nothing.
    ///
    /// # Errors
    /// What the disk says.
    pub fn leave_out(&mut self, name: &str) -> Result<(), StoreError> {
        let record = LeftOutRecord {
            name: name.trim().to_owned(),
        };
        match record.id().is_empty() {
            true => Ok(()),
            false => self.put(&record),
        }
    }

    /// Offers information of this name again.
    ///
    /// # Errors
    /// `NotFound` when it was not left out.
    pub fn offer_again(&mut self, name: &str) -> Result<(), StoreError> {
        self.take::<LeftOutRecord>(&InformationAsset::name_key(name))
    }
}
