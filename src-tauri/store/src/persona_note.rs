use rusqlite::{Connection, OptionalExtension, Row as SqlRow, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{CleanPhoto, EntityKind, PersonaGroupId, PersonaNote, PersonaNoteId, Photo};

use crate::record::{Record, from_word, word};
use crate::{Edit, StoreError};

/// A note about customers with its place in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PersonaNoteRecord {
    pub note: PersonaNote,
    pub position: f64,
}

pub(crate) const COLUMNS: &str = "id, kind, text, source, date, groups, photos, position";

pub(crate) fn read_row(row: &SqlRow<'_>) -> Result<PersonaNoteRecord, StoreError> {
    let date: Option<String> = row.get(4)?;
    let note = PersonaNote {
        id: PersonaNoteId(row.get(0)?),
        kind: from_word(row.get(1)?)?,
        text: row.get(2)?,
        source: row.get(3)?,
        date: date.map(from_word).transpose()?,
        groups: serde_json::from_str(&row.get::<_, String>(5)?)?,
        photos: serde_json::from_str(&row.get::<_, String>(6)?)?,
    };
    Ok(PersonaNoteRecord {
        note,
        position: row.get(7)?,
    })
}

impl Record for PersonaNoteRecord {
    const KIND: EntityKind = EntityKind::PersonaNote;

    fn id(&self) -> String {
        self.note.id.to_string()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        db.prepare_cached(&format!("SELECT {COLUMNS} FROM persona_note WHERE id = ?1"))?
            .query_row([id], |row| Ok(read_row(row)))
            .optional()?
            .transpose()
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        let note = &self.note;
        db.prepare_cached(&format!(
            "INSERT INTO persona_note ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, text = excluded.text, source = excluded.source,
                 date = excluded.date, groups = excluded.groups, photos = excluded.photos,
                 position = excluded.position"
        ))?
        .execute(params![
            note.id.as_str(),
            word(&note.kind)?,
            note.text,
            note.source,
            note.date.map(|date| date.to_string()),
            serde_json::to_string(&note.groups)?,
            serde_json::to_string(&note.photos)?,
            self.position
        ])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM persona_note WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}

impl Edit<'_> {
    /// Stores a note about customers.
    ///
    /// # Errors
    /// `NotFound` when it is placed into a group that is not there.
    pub fn put_persona_note(&mut self, note: &PersonaNote) -> Result<(), StoreError> {
        self.require_groups(&note.groups)?;
        let position = match PersonaNoteRecord::read(self.db, note.id.as_str())? {
            Some(before) => before.position,
            None => self.last_position("SELECT max(position) FROM persona_note", &[])?,
        };
        self.put(&PersonaNoteRecord {
            note: note.clone(),
            position,
        })
    }

    /// Keeps a photo and puts it on a note, after those that are there.
    ///
    /// # Errors
    /// `TooLarge` when it is longer than what is kept, `NotFound` when there is no such note.
    pub fn add_note_photo(&mut self, note: &PersonaNoteId, photo: &CleanPhoto) -> Result<(), StoreError> {
        let (sha256, size) = self.keep_blob(&photo.bytes)?;
        let mut record = self.note(note)?;
        record.note.photos.push(Photo {
            sha256,
            size,
            format: photo.format,
            width: photo.width,
            height: photo.height,
            shows: String::new(),
        });
        self.put(&record)
    }

    /// Takes a photo off a note; its bytes stay for taking that back.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_note_photo(&mut self, note: &PersonaNoteId, sha256: &str) -> Result<(), StoreError> {
        let mut record = self.note(note)?;
        let before = record.note.photos.len();
        record.note.photos.retain(|photo| photo.sha256 != sha256);
        if record.note.photos.len() == before {
            return Err(StoreError::NotFound(sha256.to_owned()));
        }
        self.put(&record)
    }

    fn note(&self, id: &PersonaNoteId) -> Result<PersonaNoteRecord, StoreError> {
        PersonaNoteRecord::read(self.db, id.as_str())?.ok_or_else(|| StoreError::NotFound(id.to_string()))
    }

    /// Removes a note.
    ///
    /// # Errors
    /// `NotFound` when there is no such note.
    pub fn remove_persona_note(&mut self, id: &PersonaNoteId) -> Result<(), StoreError> {
        self.take::<PersonaNoteRecord>(id.as_str())
    }

    /// Takes all notes out of a group.
    pub(crate) fn empty_group(&mut self, group: &PersonaGroupId) -> Result<(), StoreError> {
        for id in self.naming_group("SELECT id, groups FROM persona_note", group)? {
            if let Some(mut record) = PersonaNoteRecord::read(self.db, &id)? {
                record.note.groups.retain(|own| own != group);
                self.put(&record)?;
            }
        }
        Ok(())
    }
}
