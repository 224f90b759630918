use sonae_domain::{DocumentCare, EntityKind, PersonId};

use crate::sheet::Sheet;
use crate::{Edit, StoreError};

impl Sheet for DocumentCare {
    const KIND: EntityKind = EntityKind::DocumentCare;
    const TABLE: &'static str = "document_care";

    fn id(&self) -> String {
        self.document.clone()
    }
}

impl Edit<'_> {
    /// Stores who sees to a document and how far it is.
    ///
    /// # Errors
    /// `NotFound` when its owner is not there.
    pub fn put_document_care(&mut self, care: &DocumentCare) -> Result<(), StoreError> {
        if let Some(owner) = &care.owner {
            self.require_person(owner)?;
        }
        self.put_sheet(care)
    }

    /// A person who is going sees to no document any more.
    pub(crate) fn leave_documents(&mut self, person: &PersonId) -> Result<(), StoreError> {
        self.change_sheets::<DocumentCare>(
            "SELECT id FROM document_care WHERE owner = ?1",
            person.as_str(),
            |care| care.owner = None,
        )
    }
}
