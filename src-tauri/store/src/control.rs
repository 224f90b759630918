use sonae_domain::{ControlDecision, ControlRef, EntityKind, Measure, MeasureId, PersonId, Risk};

use crate::record::Record;
use crate::sheet::{Sheet, SheetRecord};
use crate::{Edit, StoreError};

impl Sheet for Measure {
    const KIND: EntityKind = EntityKind::Measure;
    const TABLE: &'static str = "measure";

    fn id(&self) -> String {
        self.id.to_string()
    }
}

impl Sheet for ControlDecision {
    const KIND: EntityKind = EntityKind::Control;
    const TABLE: &'static str = "control";

    fn id(&self) -> String {
        self.control.to_string()
    }
}

impl Edit<'_> {
    /// Stores a measure of the company's own.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_measure(&mut self, measure: &Measure) -> Result<(), StoreError> {
        self.put_sheet(measure)
    }

    /// Removes a measure, also from the risks and the steps that named it and from what was decided about it; undo brings all of it
    /// back.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_measure(&mut self, id: &MeasureId) -> Result<(), StoreError> {
        let control = ControlRef::Own(id.clone());
        let word = control.to_string();
        self.change_sheets::<Risk>(
            "SELECT id FROM risk WHERE EXISTS (SELECT 1 FROM json_each(sheet, '$.controls') WHERE value = ?1)",
            &word,
            |risk| risk.controls.retain(|own| *own != control),
        )?;
        self.take_control_off_steps(&control)?;
        self.take_sheets::<ControlDecision>("SELECT id FROM control WHERE id = ?1", &word)?;
        self.take::<SheetRecord<Measure>>(id.as_str())
    }

    /// Stores what was decided about a control; what says nothing is not kept.
    ///
    /// # Errors
    /// `NotFound` when its owner is nobody of the company.
    pub fn put_control(&mut self, decision: &ControlDecision) -> Result<(), StoreError> {
        if let Some(owner) = &decision.owner {
            self.require_person(owner)?;
        }
        if *decision != ControlDecision::open(decision.control.clone()) {
            return self.put_sheet(decision);
        }
        match SheetRecord::<ControlDecision>::read(self.db, &decision.id())? {
            Some(_) => self.take::<SheetRecord<ControlDecision>>(&decision.id()),
            None => Ok(()),
        }
    }

    /// A person who is going answers for no control any more.
    pub(crate) fn leave_controls(&mut self, person: &PersonId) -> Result<(), StoreError> {
        self.change_sheets::<ControlDecision>(
            "SELECT id FROM control WHERE owner = ?1",
            person.as_str(),
            |decision| decision.owner = None,
        )
    }
}
