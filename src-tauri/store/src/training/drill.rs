use sonae_domain::{DrillRun, DrillRunId, EntityKind};

use crate::sheet::{Sheet, SheetRecord};
use crate::{Edit, StoreError};

impl Sheet for DrillRun {
    const KIND: EntityKind = EntityKind::DrillRun;
    const TABLE: &'static str = "drill_run";

    fn id(&self) -> String {
        self.id.to_string()
    }
}

impl Edit<'_> {
    /// Stores a drill.
    ///
    /// # Errors
    /// `NotFound` when somebody who takes part or sees to what follows is not there.
    pub fn put_drill(&mut self, drill: &DrillRun) -> Result<(), StoreError> {
        let participants = drill.participants.iter().filter_map(|one| one.person.as_ref());
        let owners = drill.findings.iter().filter_map(|finding| finding.owner.as_ref());
        for person in participants.chain(owners) {
            self.require_person(person)?;
        }
        self.put_sheet(drill)
    }

    /// Removes a drill.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_drill(&mut self, id: &DrillRunId) -> Result<(), StoreError> {
        self.take::<SheetRecord<DrillRun>>(id.as_str())
    }
}
