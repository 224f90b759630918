use rusqlite::{Connection, OptionalExtension, Row as SqlRow, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{EntityKind, PersonaGroup, PersonaGroupId, Viewpoint};

use crate::persona::PersonaRecord;
use crate::record::{Record, from_word, word};
use crate::{Edit, StoreError};

/// A group of customers with its place in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PersonaGroupRecord {
    pub group: PersonaGroup,
    pub position: f64,
}

pub(crate) const COLUMNS: &str = "id, view, own_view, name, position";

pub(crate) fn read_row(row: &SqlRow<'_>) -> Result<PersonaGroupRecord, StoreError> {
    let group = PersonaGroup {
        id: PersonaGroupId(row.get(0)?),
        view: from_word(row.get(1)?)?,
        own_view: row.get(2)?,
        name: row.get(3)?,
    };
    Ok(PersonaGroupRecord {
        group,
        position: row.get(4)?,
    })
}

impl Record for PersonaGroupRecord {
    const KIND: EntityKind = EntityKind::PersonaGroup;

    fn id(&self) -> String {
        self.group.id.to_string()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        db.prepare_cached(&format!("SELECT {COLUMNS} FROM persona_group WHERE id = ?1"))?
            .query_row([id], |row| Ok(read_row(row)))
            .optional()?
            .transpose()
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        db.prepare_cached(&format!(
            "INSERT INTO persona_group ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO UPDATE SET view = excluded.view, own_view = excluded.own_view,
                 name = excluded.name, position = excluded.position"
        ))?
        .execute(params![
            self.group.id.as_str(),
            word(&self.group.view)?,
            self.group.own_view,
            self.group.name,
            self.position
        ])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM persona_group WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}

impl Edit<'_> {
    /// Stores a group of customers.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_persona_group(&mut self, group: &PersonaGroup) -> Result<(), StoreError> {
        let position = match PersonaGroupRecord::read(self.db, group.id.as_str())? {
            Some(before) => before.position,
            None => self.last_position("SELECT max(position) FROM persona_group", &[])?,
        };
        self.put(&PersonaGroupRecord {
            group: group.clone(),
            position,
        })
    }

    /// Calls an own viewpoint differently; where the new name is known already, the two become one.
    ///
    /// # Errors
    /// What the disk says.
    pub fn rename_viewpoint(&mut self, from: &str, to: &str) -> Result<(), StoreError> {
        let ids: Vec<String> = self
            .db
            .prepare_cached(
                "SELECT id FROM persona_group WHERE view = ?1 AND trim(own_view) = ?2 ORDER BY position",
            )?
            .query_map(params![word(&Viewpoint::Own)?, from.trim()], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for id in ids {
            if let Some(mut record) = PersonaGroupRecord::read(self.db, &id)? {
                record.group.own_view = to.trim().to_owned();
                self.put(&record)?;
            }
        }
        Ok(())
    }

    /// Removes a group; its notes and personas stay, without it.
    ///
    /// # Errors
    /// `NotFound` when there is no such group.
    pub fn remove_persona_group(&mut self, id: &PersonaGroupId) -> Result<(), StoreError> {
        self.empty_group(id)?;
        for persona in self.naming_group("SELECT id, coalesce(sheet -> 'groups', '[]') FROM persona", id)? {
            if let Some(mut record) = PersonaRecord::read(self.db, &persona)? {
                record.persona.groups.retain(|own| own != id);
                self.put(&record)?;
            }
        }
        self.take::<PersonaGroupRecord>(id.as_str())
    }

    /// The records whose list of groups names this one; `sql` gives ids and lists.
    pub(crate) fn naming_group(&self, sql: &str, group: &PersonaGroupId) -> Result<Vec<String>, StoreError> {
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let groups: Vec<PersonaGroupId> = serde_json::from_str(&row.get::<_, String>(1)?)?;
            if groups.contains(group) {
                found.push(row.get(0)?);
            }
        }
        Ok(found)
    }

    /// Nothing is placed into a group that is not there.
    pub(crate) fn require_groups(&self, groups: &[PersonaGroupId]) -> Result<(), StoreError> {
        for id in groups {
            if PersonaGroupRecord::read(self.db, id.as_str())?.is_none() {
                return Err(StoreError::NotFound(id.to_string()));
            }
        }
        Ok(())
    }
}
