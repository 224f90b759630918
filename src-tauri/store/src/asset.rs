use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{AssetId, EntityKind, InformationAsset, PersonId};

use crate::record::Record;
use crate::{Edit, StoreError};

/// A line of the register of information with its place in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct AssetRecord {
    pub asset: InformationAsset,
    pub position: f64,
}

impl Record for AssetRecord {
    const KIND: EntityKind = EntityKind::Asset;

    fn id(&self) -> String {
        self.asset.id.to_string()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        let found: Option<(String, f64)> = db
            .prepare_cached("SELECT sheet, position FROM asset WHERE id = ?1")?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((sheet, position)) = found else {
            return Ok(None);
        };
        Ok(Some(AssetRecord {
            asset: serde_json::from_str(&sheet)?,
            position,
        }))
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        let InformationAsset { id, name, owner, .. } = &self.asset;
        db.prepare_cached(
            "INSERT INTO asset (id, name, owner, sheet, position) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, owner = excluded.owner, sheet = excluded.sheet,
                 position = excluded.position",
        )?
        .execute(params![
            id.as_str(),
            name,
            owner.as_ref().map(PersonId::as_str),
            serde_json::to_string(&self.asset)?,
            self.position
        ])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM asset WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}

impl Edit<'_> {
    /// Stores a line of the register: in its place when it is there, otherwise at the end.
    ///
    /// # Errors
    /// `NotFound` when its owner is nobody of the company.
    pub fn put_asset(&mut self, asset: &InformationAsset) -> Result<(), StoreError> {
        if let Some(owner) = &asset.owner {
            self.require_person(owner)?;
        }
        let position = match AssetRecord::read(self.db, asset.id.as_str())? {
            Some(before) => before.position,
            None => self.last_position("SELECT max(position) FROM asset", &[])?,
        };
        self.put(&AssetRecord {
            asset: asset.clone(),
            position,
        })
    }

    /// Removes a line of the register, with its risks and the requirements that protect it; undo brings all of it back.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_asset(&mut self, id: &AssetId) -> Result<(), StoreError> {
        self.forget_requirements_of(id)?;
        self.forget_risks_of(id)?;
        self.take::<AssetRecord>(id.as_str())
    }

    /// Moves a line above another, or to the end. Only lines that do not stand right already are written.
    ///
    /// # Errors
    /// `NotFound` when one of them is not there.
    pub fn move_asset(&mut self, id: &AssetId, before: Option<&AssetId>) -> Result<(), StoreError> {
        let mut order = self.asset_ids("SELECT id FROM asset ORDER BY position, id", &[])?;
        let from = order.iter().position(|other| other == id.as_str());
        let moved = order.remove(from.ok_or_else(|| StoreError::NotFound(id.to_string()))?);
        let at = match before {
            None => order.len(),
            // Above itself is where it stands.
            Some(before) if before == id => from.unwrap_or(0),
            Some(before) => order
                .iter()
                .position(|other| other == before.as_str())
                .ok_or_else(|| StoreError::NotFound(before.to_string()))?,
        };
        order.insert(at, moved);
        let mut position = 0.0;
        for id in order {
            position += 1.0;
            if let Some(record) = AssetRecord::read(self.db, &id)? {
                self.put(&AssetRecord { position, ..record })?;
            }
        }
        Ok(())
    }

    /// What a person owned is owned by nobody.
    pub(crate) fn leave_unowned(&mut self, owner: &PersonId) -> Result<(), StoreError> {
        for id in self.asset_ids("SELECT id FROM asset WHERE owner = ?1", &[owner.as_str()])? {
            if let Some(mut record) = AssetRecord::read(self.db, &id)? {
                record.asset.owner = None;
                self.put(&record)?;
            }
        }
        Ok(())
    }

    fn asset_ids(&self, sql: &str, args: &[&str]) -> Result<Vec<String>, StoreError> {
        Ok(self
            .db
            .prepare_cached(sql)?
            .query_map(rusqlite::params_from_iter(args), |row| row.get(0))?
            .collect::<Result<_, _>>()?)
    }
}
