use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{ActionState, EntityKind, PersonId};

use crate::record::{Record, from_word, word};
use crate::{Edit, StoreError};

/// The state of an action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct ActionRecord(pub ActionState);

pub(crate) const COLUMNS: &str = "action, progress, depth, ticked, owner, due, evidence, reason, ask, repeat, done_on, notes, follows_path";

pub(crate) fn read_row(row: &Row<'_>) -> Result<ActionRecord, StoreError> {
    let date = |column: usize| -> Result<_, StoreError> {
        row.get::<_, Option<String>>(column)?.map(from_word).transpose()
    };
    let follows_path: bool = row.get(12)?;
    let depth = (!follows_path).then(|| row.get::<_, String>(2)).transpose()?;
    Ok(ActionRecord(ActionState {
        action: row.get(0)?,
        progress: from_word(row.get(1)?)?,
        depth: depth.map(from_word).transpose()?,
        ticked: serde_json::from_str(&row.get::<_, String>(3)?)?,
        owner: row.get::<_, Option<String>>(4)?.map(PersonId),
        due: date(5)?,
        evidence: row.get(6)?,
        reason: row.get(7)?,
        ask: row.get(8)?,
        repeat: row.get(9)?,
        done_on: date(10)?,
        notes: row.get(11)?,
    }))
}

impl Record for ActionRecord {
    const KIND: EntityKind = EntityKind::Action;

    fn id(&self) -> String {
        self.0.action.clone()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        db.prepare_cached(&format!("SELECT {COLUMNS} FROM action WHERE action = ?1"))?
            .query_row([id], |row| Ok(read_row(row)))
            .optional()?
            .transpose()
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        let state = &self.0;
        db.prepare_cached(&format!(
            "INSERT INTO action ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
             ON CONFLICT (action) DO UPDATE SET progress = excluded.progress, depth = excluded.depth,
                 ticked = excluded.ticked, owner = excluded.owner, due = excluded.due,
                 evidence = excluded.evidence, reason = excluded.reason, ask = excluded.ask,
                 repeat = excluded.repeat, done_on = excluded.done_on, notes = excluded.notes,
                 follows_path = excluded.follows_path"
        ))?
        .execute(params![
            state.action,
            word(&state.progress)?,
            word(&state.depth.unwrap_or_default())?,
            serde_json::to_string(&state.ticked)?,
            state.owner.as_ref().map(PersonId::as_str),
            state.due.map(|due| due.to_string()),
            state.evidence,
            state.reason,
            state.ask,
            state.repeat,
            state.done_on.map(|done| done.to_string()),
            state.notes,
            state.depth.is_none(),
        ])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM action WHERE action = ?1")?
            .execute([id])?;
        Ok(())
    }
}

impl Edit<'_> {
    /// Stores the state of an action.
    ///
    /// # Errors
    /// `NotFound` when its owner is nobody of the company.
    pub fn put_action(&mut self, state: &ActionState) -> Result<(), StoreError> {
        if let Some(owner) = &state.owner
            && crate::person::PersonRecord::read(self.db, owner.as_str())?.is_none()
        {
            return Err(StoreError::NotFound(owner.to_string()));
        }
        self.put(&ActionRecord(state.clone()))
    }
}
