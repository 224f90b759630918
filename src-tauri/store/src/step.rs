use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{ControlRef, EntityKind, FlowId, Step, StepId};

use crate::flow::FlowRecord;
use crate::record::{Record, from_word, word};
use crate::{Edit, StoreError};

/// A step with its place in its flow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct StepRecord {
    pub flow: FlowId,
    pub position: f64,
    pub step: Step,
}

pub(crate) const COLUMNS: &str = "id, flow, position, actor, text, trigger, medium, tool, information, goes_to, ancestor, effect, controls, phase";

pub(crate) fn read_row(row: &Row<'_>) -> Result<StepRecord, StoreError> {
    let ancestor: Option<String> = row.get(10)?;
    Ok(StepRecord {
        flow: FlowId(row.get(1)?),
        position: row.get(2)?,
        step: Step {
            id: StepId(row.get(0)?),
            actor: row.get(3)?,
            text: row.get(4)?,
            trigger: row.get(5)?,
            medium: from_word(row.get(6)?)?,
            tool: row.get(7)?,
            information: serde_json::from_str(&row.get::<_, String>(8)?)?,
            goes_to: serde_json::from_str(&row.get::<_, String>(9)?)?,
            ancestor: ancestor.map(StepId),
            effect: row.get(11)?,
            controls: serde_json::from_str(&row.get::<_, String>(12)?)?,
            phase: row.get(13)?,
        },
    })
}

impl Record for StepRecord {
    const KIND: EntityKind = EntityKind::Step;

    fn id(&self) -> String {
        self.step.id.to_string()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        db.prepare_cached(&format!("SELECT {COLUMNS} FROM step WHERE id = ?1"))?
            .query_row([id], |row| Ok(read_row(row)))
            .optional()?
            .transpose()
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        let step = &self.step;
        db.prepare_cached(&format!(
            "INSERT INTO step ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
             ON CONFLICT (id) DO UPDATE SET flow = excluded.flow, position = excluded.position,
                 actor = excluded.actor, text = excluded.text, trigger = excluded.trigger,
                 medium = excluded.medium, tool = excluded.tool, information = excluded.information,
                 goes_to = excluded.goes_to, ancestor = excluded.ancestor, effect = excluded.effect,
                 controls = excluded.controls, phase = excluded.phase"
        ))?
        .execute(params![
            step.id.as_str(),
            self.flow.as_str(),
            self.position,
            step.actor,
            step.text,
            step.trigger,
            word(&step.medium)?,
            step.tool,
            serde_json::to_string(&step.information)?,
            serde_json::to_string(&step.goes_to)?,
            step.ancestor.as_ref().map(StepId::as_str),
            step.effect,
            serde_json::to_string(&step.controls)?,
            step.phase,
        ])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM step WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}

impl Edit<'_> {
    /// Stores a step: in its place when it is there, otherwise after the step given or at the end.
    ///
    /// # Errors
    /// `NotFound` when the flow or the step above is not there.
    pub fn put_step(&mut self, flow: &FlowId, step: &Step, after: Option<&StepId>) -> Result<(), StoreError> {
        if FlowRecord::read(self.db, flow.as_str())?.is_none() {
            return Err(StoreError::NotFound(flow.to_string()));
        }
        let before = StepRecord::read(self.db, step.id.as_str())?;
        let position = match &before {
            Some(before) => before.position,
            None => self.last_position("SELECT max(position) FROM step WHERE flow = ?1", &[flow.as_str()])?,
        };
        self.put(&StepRecord {
            flow: flow.clone(),
            position,
            step: step.clone(),
        })?;
        let (None, Some(after)) = (before, after) else {
            return Ok(());
        };
        let mut order = self.step_ids(flow)?;
        order.retain(|id| id != &step.id);
        let at = order.iter().position(|id| id == after);
        order.insert(
            at.ok_or_else(|| StoreError::NotFound(after.to_string()))? + 1,
            step.id.clone(),
        );
        self.order_steps(flow, &order)
    }

    /// Removes a step, and the branches of other steps that led to it; undo brings all of it back.
    ///
    /// # Errors
    /// `NotFound` when it is not a step of the flow.
    pub fn remove_step(&mut self, flow: &FlowId, step: &StepId) -> Result<(), StoreError> {
        self.require_step(flow, step)?;
        self.forget_step(step)?;
        self.take::<StepRecord>(step.as_str())
    }

    /// Takes away what names a step that is going: branches to it, copies that remember it.
    pub(crate) fn forget_step(&mut self, going: &StepId) -> Result<(), StoreError> {
        let naming: Vec<String> = self
            .db
            .prepare_cached(
                "SELECT id FROM step WHERE id <> ?1 AND (ancestor = ?1 OR EXISTS
                     (SELECT 1 FROM json_each(step.goes_to) AS way WHERE way.value ->> 'step' = ?1))",
            )?
            .query_map([going.as_str()], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for id in naming {
            if let Some(mut record) = StepRecord::read(self.db, &id)? {
                record.step.goes_to.retain(|way| way.step.as_ref() != Some(going));
                record.step.ancestor = record.step.ancestor.filter(|ancestor| ancestor != going);
                self.put(&record)?;
            }
        }
        Ok(())
    }

    /// Puts the steps of a flow into the order given. Steps that are not named keep their order behind the others.
    ///
    /// # Errors
    /// `NotFound` when one is not a step of the flow.
    pub fn order_steps(&mut self, flow: &FlowId, order: &[StepId]) -> Result<(), StoreError> {
        let others: Vec<StepId> = self
            .step_ids(flow)?
            .into_iter()
            .filter(|step| !order.contains(step))
            .collect();
        let mut position = 0.0;
        for step in order.iter().chain(&others) {
            position += 1.0;
            let record = self.require_step(flow, step)?;
            self.put(&StepRecord { position, ..record })?;
        }
        Ok(())
    }

    pub(crate) fn step_ids(&self, flow: &FlowId) -> Result<Vec<StepId>, StoreError> {
        Ok(self
            .db
            .prepare_cached("SELECT id FROM step WHERE flow = ?1 ORDER BY position, id")?
            .query_map([flow.as_str()], |row| row.get(0).map(StepId))?
            .collect::<Result<_, _>>()?)
    }

    fn require_step(&self, flow: &FlowId, step: &StepId) -> Result<StepRecord, StoreError> {
        StepRecord::read(self.db, step.as_str())?
            .filter(|record| &record.flow == flow)
            .ok_or_else(|| StoreError::NotFound(step.to_string()))
    }

    /// A control that is going changes no step any more.
    pub(crate) fn take_control_off_steps(&mut self, going: &ControlRef) -> Result<(), StoreError> {
        let naming: Vec<String> = self
            .db
            .prepare_cached(
                "SELECT id FROM step WHERE EXISTS
                     (SELECT 1 FROM json_each(step.controls) AS own WHERE own.value = ?1)",
            )?
            .query_map([going.to_string()], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for id in naming {
            if let Some(mut record) = StepRecord::read(self.db, &id)? {
                record.step.controls.retain(|own| own != going);
                self.put(&record)?;
            }
        }
        Ok(())
    }
}
