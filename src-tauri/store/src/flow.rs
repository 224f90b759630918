use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{EntityKind, Flow, FlowId, FlowKind};

use crate::record::{Record, from_word, word};
use crate::step::StepRecord;
use crate::{Edit, StoreError};

/// A flow without its steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct FlowRecord {
    pub id: FlowId,
    pub name: String,
    pub kind: FlowKind,
    pub based_on: Option<FlowId>,
    pub position: f64,
}

impl Record for FlowRecord {
    const KIND: EntityKind = EntityKind::Flow;

    fn id(&self) -> String {
        self.id.to_string()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        let found: Option<(String, String, Option<String>, f64)> = db
            .prepare_cached("SELECT name, kind, based_on, position FROM flow WHERE id = ?1")?
            .query_row([id], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })
            .optional()?;
        let Some((name, kind, based_on, position)) = found else {
            return Ok(None);
        };
        let based_on = based_on.map(FlowId);
        Ok(Some(FlowRecord {
            id: id.into(),
            name,
            kind: from_word(kind)?,
            based_on,
            position,
        }))
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        let based_on = self.based_on.as_ref().map(FlowId::as_str);
        db.prepare_cached(
            "INSERT INTO flow (id, name, kind, based_on, position) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
                 based_on = excluded.based_on, position = excluded.position",
        )?
        .execute(params![
            self.id.as_str(),
            self.name,
            word(&self.kind)?,
            based_on,
            self.position
        ])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM flow WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}

impl Edit<'_> {
    /// Stores a flow without touching its steps.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_flow(&mut self, flow: &Flow) -> Result<(), StoreError> {
        let position = match FlowRecord::read(self.db, flow.id.as_str())? {
            Some(before) => before.position,
            None => self.last_position("SELECT max(position) FROM flow", &[])?,
        };
        let Flow {
            id,
            name,
            kind,
            based_on,
            ..
        } = flow.clone();
        self.put(&FlowRecord {
            id,
            name,
            kind,
            based_on,
            position,
        })
    }

    /// Removes a flow with its steps. Flows that were based on it stand by themselves then.
    ///
    /// # Errors
    /// `NotFound` when there is no such flow.
    pub fn remove_flow(&mut self, id: &FlowId) -> Result<(), StoreError> {
        for step in self.step_ids(id)? {
            self.forget_step(&step)?;
            self.take::<StepRecord>(step.as_str())?;
        }
        let based: Vec<String> = self
            .db
            .prepare_cached("SELECT id FROM flow WHERE based_on = ?1")?
            .query_map([id.as_str()], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for flow in based {
            if let Some(record) = FlowRecord::read(self.db, &flow)? {
                self.put(&FlowRecord {
                    based_on: None,
                    ..record
                })?;
            }
        }
        self.forget_answers_naming(id.as_str())?;
        self.take::<FlowRecord>(id.as_str())
    }
}
