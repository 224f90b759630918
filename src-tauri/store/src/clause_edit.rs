use sonae_domain::{ClauseEdit, ClauseEditId, EntityKind};

use crate::sheet::{Sheet, SheetRecord};
use crate::{Edit, StoreError};

impl Sheet for ClauseEdit {
    const KIND: EntityKind = EntityKind::ClauseEdit;
    const TABLE: &'static str = "clause_edit";

    fn id(&self) -> String {
        self.id.to_string()
    }
}

impl Edit<'_> {
    /// Stores what was changed about a clause; a change that says nothing is forgotten.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_clause(&mut self, edit: &ClauseEdit) -> Result<(), StoreError> {
        if edit.says_nothing() {
            return self
                .take_sheets::<ClauseEdit>("SELECT id FROM clause_edit WHERE id = ?1", edit.id.as_str());
        }
        self.put_sheet(edit)
    }

    /// Takes back what was changed about a clause: it is again as the template has it, or gone if it was the company's own.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_clause(&mut self, id: &ClauseEditId) -> Result<(), StoreError> {
        self.take::<SheetRecord<ClauseEdit>>(id.as_str())
    }
}
