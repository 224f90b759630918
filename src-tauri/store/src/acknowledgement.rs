use sonae_domain::{Acknowledgement, AcknowledgementId, EntityKind, PersonId};

use crate::issue::IssueRecord;
use crate::record::Record;
use crate::sheet::{Sheet, SheetRecord};
use crate::{Edit, StoreError};

impl Sheet for Acknowledgement {
    const KIND: EntityKind = EntityKind::Acknowledgement;
    const TABLE: &'static str = "acknowledgement";

    fn id(&self) -> String {
        self.id.to_string()
    }
}

impl Edit<'_> {
    /// Stores that somebody has read an issued document.
    ///
    /// # Errors
    /// `NotFound` when the issue or the person is not there.
    pub fn put_acknowledgement(&mut self, acknowledgement: &Acknowledgement) -> Result<(), StoreError> {
        if IssueRecord::read(self.db, acknowledgement.issue.as_str())?.is_none() {
            return Err(StoreError::NotFound(acknowledgement.issue.to_string()));
        }
        if let Some(person) = &acknowledgement.person {
            self.require_person(person)?;
        }
        self.put_sheet(acknowledgement)
    }

    /// Removes an acknowledgement.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_acknowledgement(&mut self, id: &AcknowledgementId) -> Result<(), StoreError> {
        self.take::<SheetRecord<Acknowledgement>>(id.as_str())
    }

    /// What a person who is going has read stays read, under the name.
    pub(crate) fn leave_acknowledgements(&mut self, person: &PersonId) -> Result<(), StoreError> {
        self.change_sheets::<Acknowledgement>(
            "SELECT id FROM acknowledgement WHERE person = ?1",
            person.as_str(),
            |read| read.person = None,
        )
    }
}
