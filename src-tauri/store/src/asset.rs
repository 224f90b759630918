use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{AssetId, EntityKind, InformationAsset, PersonId};

use crate::current::Touched;
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

    fn touched(before: Option<&Self>, after: Option<&Self>) -> Option<Touched> {
        let id = before.or(after)?.asset.id.clone();
        Some(match (before, after) {
            (Some(before), Some(after)) if before.position == after.position => Touched::Asset(id),
            _ => Touched::AssetPlace(id),
        })
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

    /// Moves a line above another, or to the end. One line is written, unless there is no number left between its
    /// neighbours.
    ///
    /// # Errors
    /// `NotFound` when one of them is not there.
    pub fn move_asset(&mut self, id: &AssetId, before: Option<&AssetId>) -> Result<(), StoreError> {
        let read = |id: &AssetId| {
            AssetRecord::read(self.db, id.as_str())?.ok_or_else(|| StoreError::NotFound(id.to_string()))
        };
        let moved = read(id)?;
        let position = match before {
            // Above itself is where it stands.
            Some(before) if before == id => return Ok(()),
            None => {
                let last = self.asset_ids(
                    "SELECT id FROM asset ORDER BY position DESC, id DESC LIMIT 1",
                    &[],
                )?;
                if last.first().is_some_and(|last| last == id.as_str()) {
                    return Ok(());
                }
                self.last_position("SELECT max(position) FROM asset", &[])?
            }
            Some(before) => {
                let below = read(before)?;
                let above: Option<(String, f64)> = self
                    .db
                    .prepare_cached(
                        "SELECT id, position FROM asset WHERE (position, id) < (?1, ?2)
                         ORDER BY position DESC, id DESC LIMIT 1",
                    )?
                    .query_row(params![below.position, before.as_str()], |row| {
                        Ok((row.get(0)?, row.get(1)?))
                    })
                    .optional()?;
                match above {
                    None => below.position - 1.0,
                    Some((above, _)) if above == id.as_str() => return Ok(()),
                    Some((_, above)) => {
                        let between = above.midpoint(below.position);
                        if between <= above || between >= below.position {
                            return self.renumber_assets(id, before);
                        }
                        between
                    }
                }
            }
        };
        self.put(&AssetRecord { position, ..moved })
    }

    /// Numbers all lines anew with one of them above another.
    fn renumber_assets(&mut self, id: &AssetId, before: &AssetId) -> Result<(), StoreError> {
        let mut order = self.asset_ids("SELECT id FROM asset ORDER BY position, id", &[])?;
        order.retain(|other| other != id.as_str());
        let at = order.iter().position(|other| other == before.as_str());
        order.insert(at.unwrap_or(order.len()), id.to_string());
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
