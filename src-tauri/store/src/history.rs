use rusqlite::{OptionalExtension, params};
use serde_json::Value;
use sonae_domain::EntityKind;

use crate::edit::Undoable;
use crate::kinds::of_kind;
use crate::record::{Record, from_word};
use crate::{CompanyStore, Edit, Stamp, StoreError};

/// One change of an edit: which record, and what it shall be.
pub(crate) struct Turn {
    pub kind: EntityKind,
    pub id: String,
    pub value: Option<Value>,
}

impl CompanyStore {
    /// Takes the last edit back as a whole, and records that it did; also after a restart. Gives the edit's label,
    /// or nothing when there is nothing left to take back.
    ///
    /// # Errors
    /// What the disk says; then nothing was changed.
    pub fn undo(&mut self, stamp: &Stamp) -> Result<Option<String>, StoreError> {
        self.turn(
            stamp,
            "SELECT id, label FROM edit WHERE state = 0 ORDER BY id DESC LIMIT 1",
            1,
        )
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// As [`CompanyStore::undo`].
    pub fn redo(&mut self, stamp: &Stamp) -> Result<Option<String>, StoreError> {
        self.turn(
            stamp,
            "SELECT id, label FROM edit WHERE state = 1 ORDER BY id LIMIT 1",
            0,
        )
    }

    /// Finds an edit and turns its records to what they were (state 1) or became (state 0).
    fn turn(&mut self, stamp: &Stamp, find: &str, state: i64) -> Result<Option<String>, StoreError> {
        let found: Option<(i64, String)> = self
            .db
            .query_row(find, [], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((id, label)) = found else { return Ok(None) };
        let back = state == 1;
        let turns = self.turns(id, back)?;
        let name = if back { "undo" } else { "redo" };
        self.edit_with(stamp, name, Undoable::No, |edit| {
            for turn in turns {
                edit.restore(turn)?;
            }
            edit.keep();
            edit.db
                .execute("UPDATE edit SET state = ?1 WHERE id = ?2", params![state, id])?;
            Ok(())
        })?;
        Ok(Some(label))
    }

    pub(crate) fn turns(&self, edit: i64, back: bool) -> Result<Vec<Turn>, StoreError> {
        let sql = match back {
            true => "SELECT kind, record, before FROM change WHERE edit = ?1 ORDER BY seq DESC",
            false => "SELECT kind, record, after FROM change WHERE edit = ?1 ORDER BY seq",
        };
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([edit], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, Option<String>>(2)?,
            ))
        })?;
        rows.map(|row| {
            let (kind, id, value) = row?;
            let value = value.map(|value| serde_json::from_str(&value)).transpose()?;
            // A kind that we do not know can be taken back only by the version that does.
            let kind = from_word(kind).map_err(|_| StoreError::NewerVersion(self.path.clone()))?;
            Ok(Turn { kind, id, value })
        })
        .collect()
    }
}

impl Edit<'_> {
    pub(crate) fn restore(&mut self, turn: Turn) -> Result<(), StoreError> {
        of_kind!(turn.kind, restore(self, turn))
    }
}

fn restore<R: Record>(edit: &mut Edit<'_>, turn: Turn) -> Result<(), StoreError> {
    match turn.value {
        Some(value) => edit.put(&serde_json::from_value::<R>(value)?),
        None if R::read(edit.db, &turn.id)?.is_some() => edit.take::<R>(&turn.id),
        None => Ok(()),
    }
}
