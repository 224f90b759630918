use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{EntityKind, Persona, PersonaId};

use crate::record::Record;
use crate::{Edit, StoreError};

/// A persona with the place in the list. Its sheet is kept as JSON: nothing refers to a part of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PersonaRecord {
    pub persona: Persona,
    pub position: f64,
}

impl Record for PersonaRecord {
    const KIND: EntityKind = EntityKind::Persona;

    fn id(&self) -> String {
        self.persona.id.to_string()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        let found: Option<(String, f64)> = db
            .prepare_cached("SELECT sheet, position FROM persona WHERE id = ?1")?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((sheet, position)) = found else {
            return Ok(None);
        };
        Ok(Some(PersonaRecord {
            persona: serde_json::from_str(&sheet)?,
            position,
        }))
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        let Persona { id, name, age, .. } = &self.persona;
        db.prepare_cached(
            "INSERT INTO persona (id, name, age, sheet, position) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, age = excluded.age, sheet = excluded.sheet,
                 position = excluded.position",
        )?
        .execute(params![
            id.as_str(),
            name,
            age,
            serde_json::to_string(&self.persona)?,
            self.position
        ])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM persona WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}

impl Edit<'_> {
    /// Stores a persona.
    ///
    /// # Errors
    /// `NotFound` when it stands for a group that is not there.
    pub fn put_persona(&mut self, persona: &Persona) -> Result<(), StoreError> {
        self.require_groups(&persona.groups)?;
        let position = match PersonaRecord::read(self.db, persona.id.as_str())? {
            Some(before) => before.position,
            None => self.last_position("SELECT max(position) FROM persona", &[])?,
        };
        self.put(&PersonaRecord {
            persona: persona.clone(),
            position,
        })
    }

    /// Removes a persona; answers that named it are open again.
    ///
    /// # Errors
    /// `NotFound` when there is no such persona.
    pub fn remove_persona(&mut self, id: &PersonaId) -> Result<(), StoreError> {
        self.forget_answers_naming(id.as_str())?;
        self.take::<PersonaRecord>(id.as_str())
    }
}
