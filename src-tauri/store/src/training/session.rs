use sonae_domain::{EntityKind, TrainingSession, TrainingSessionId};

use crate::sheet::{Sheet, SheetRecord};
use crate::{Edit, StoreError};

impl Sheet for TrainingSession {
    const KIND: EntityKind = EntityKind::TrainingSession;
    const TABLE: &'static str = "training_session";

    fn id(&self) -> String {
        self.id.to_string()
    }
}

impl Edit<'_> {
    /// Stores a session of teaching.
    ///
    /// # Errors
    /// `NotFound` when somebody who is to come, or its test, is not there.
    pub fn put_session(&mut self, session: &TrainingSession) -> Result<(), StoreError> {
        for person in session.attendees.iter().filter_map(|one| one.person.as_ref()) {
            self.require_person(person)?;
        }
        if let Some(test) = &session.test {
            self.require_test(test)?;
        }
        self.put_sheet(session)
    }

    /// Removes a session.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_session(&mut self, id: &TrainingSessionId) -> Result<(), StoreError> {
        self.take::<SheetRecord<TrainingSession>>(id.as_str())
    }
}
