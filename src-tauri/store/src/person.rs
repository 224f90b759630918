use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{EntityKind, Person, PersonId};

use crate::action::ActionRecord;
use crate::record::Record;
use crate::{Edit, StoreError};

/// A person with the place in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PersonRecord {
    #[serde(flatten)]
    pub person: Person,
    pub position: f64,
}

impl Record for PersonRecord {
    const KIND: EntityKind = EntityKind::Person;

    fn id(&self) -> String {
        self.person.id.to_string()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        Ok(db
            .prepare_cached("SELECT name, role, contact, position FROM person WHERE id = ?1")?
            .query_row([id], |row| {
                Ok(PersonRecord {
                    person: Person {
                        id: id.into(),
                        name: row.get(0)?,
                        role: row.get(1)?,
                        contact: row.get(2)?,
                    },
                    position: row.get(3)?,
                })
            })
            .optional()?)
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        let Person {
            id,
            name,
            role,
            contact,
        } = &self.person;
        db.prepare_cached(
            "INSERT INTO person (id, name, role, contact, position) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role,
                 contact = excluded.contact, position = excluded.position",
        )?
        .execute(params![id.as_str(), name, role, contact, self.position])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM person WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}

impl Edit<'_> {
    /// Stores a person.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_person(&mut self, person: &Person) -> Result<(), StoreError> {
        let position = match PersonRecord::read(self.db, person.id.as_str())? {
            Some(before) => before.position,
            None => self.last_position("SELECT max(position) FROM person", &[])?,
        };
        self.put(&PersonRecord {
            person: person.clone(),
            position,
        })
    }

    /// Removes a person. What the person owned has no owner then, and answers that named the person are open
    /// again; undo brings all of it back.
    ///
    /// # Errors
    /// `NotFound` when there is no such person.
    pub fn remove_person(&mut self, id: &PersonId) -> Result<(), StoreError> {
        let actions: Vec<String> = self
            .db
            .prepare_cached("SELECT action FROM action WHERE owner = ?1 OR ask = ?1")?
            .query_map([id.as_str()], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for action in actions {
            if let Some(mut record) = ActionRecord::read(self.db, &action)? {
                record.0.owner = record.0.owner.filter(|owner| owner != id);
                if record.0.ask == id.as_str() {
                    record.0.ask.clear();
                }
                self.put(&record)?;
            }
        }
        self.leave_unowned(id)?;
        self.leave_risks(id)?;
        self.leave_controls(id)?;
        self.leave_documents(id)?;
        self.leave_acknowledgements(id)?;
        self.forget_answers_naming(id.as_str())?;
        self.take::<PersonRecord>(id.as_str())
    }
}
