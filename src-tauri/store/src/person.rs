use rusqlite::{Connection, OptionalExtension, Row as SqlRow, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{EntityKind, Person, PersonId};

use crate::action::ActionRecord;
use crate::record::{Record, from_word, word};
use crate::{Edit, StoreError};

/// A person with the place in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PersonRecord {
    #[serde(flatten)]
    pub person: Person,
    pub position: f64,
}

pub(crate) const COLUMNS: &str = "id, name, role, contact, joined, last_day, employment, duties, position";

pub(crate) fn read_row(row: &SqlRow<'_>) -> Result<PersonRecord, StoreError> {
    let day = |at: usize| -> Result<_, StoreError> {
        let day: Option<String> = row.get(at)?;
        day.map(from_word).transpose()
    };
    let employment: Option<String> = row.get(6)?;
    Ok(PersonRecord {
        person: Person {
            id: PersonId(row.get(0)?),
            name: row.get(1)?,
            role: row.get(2)?,
            contact: row.get(3)?,
            joined: day(4)?,
            left: day(5)?,
            employment: employment.map(from_word).transpose()?,
            duties: serde_json::from_str(&row.get::<_, String>(7)?)?,
        },
        position: row.get(8)?,
    })
}

impl Record for PersonRecord {
    const KIND: EntityKind = EntityKind::Person;

    fn id(&self) -> String {
        self.person.id.to_string()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        db.prepare_cached(&format!("SELECT {COLUMNS} FROM person WHERE id = ?1"))?
            .query_row([id], |row| Ok(read_row(row)))
            .optional()?
            .transpose()
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        let person = &self.person;
        db.prepare_cached(&format!(
            "INSERT INTO person ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role,
                 contact = excluded.contact, joined = excluded.joined, last_day = excluded.last_day,
                 employment = excluded.employment, duties = excluded.duties, position = excluded.position"
        ))?
        .execute(params![
            person.id.as_str(),
            person.name,
            person.role,
            person.contact,
            person.joined.map(|day| day.to_string()),
            person.left.map(|day| day.to_string()),
            person.employment.as_ref().map(word).transpose()?,
            serde_json::to_string(&person.duties)?,
            self.position
        ])?;
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
        self.leave_training(id)?;
        self.forget_answers_naming(id.as_str())?;
        self.take::<PersonRecord>(id.as_str())
    }
}
