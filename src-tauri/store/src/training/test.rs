use sonae_domain::{
    ComprehensionTest, ComprehensionTestId, EntityKind, TestAttempt, TestAttemptId, TrainingSession,
};

use crate::current::Touched;
use crate::record::Record;
use crate::sheet::{Sheet, SheetRecord};
use crate::{Edit, StoreError};

impl Sheet for ComprehensionTest {
    const KIND: EntityKind = EntityKind::ComprehensionTest;
    const TABLE: &'static str = "comprehension_test";

    fn id(&self) -> String {
        self.id.to_string()
    }
}

impl Sheet for TestAttempt {
    const KIND: EntityKind = EntityKind::TestAttempt;
    const TABLE: &'static str = "test_attempt";

    fn id(&self) -> String {
        self.id.to_string()
    }

    fn changed(&self) -> Touched {
        Touched::TestAttempt(self.id.clone())
    }
}

impl Edit<'_> {
    /// Stores a test.
    ///
    /// # Errors
    /// `NotFound` when the test that it repeats is not there.
    pub fn put_test(&mut self, test: &ComprehensionTest) -> Result<(), StoreError> {
        if let Some(repeated) = &test.repeats {
            self.require_test(repeated)?;
        }
        self.put_sheet(test)
    }

    /// Removes a test with all that was answered in it; sessions and tests that named it name none.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_test(&mut self, id: &ComprehensionTestId) -> Result<(), StoreError> {
        self.take_sheets::<TestAttempt>("SELECT id FROM test_attempt WHERE test = ?1", id.as_str())?;
        self.change_sheets::<TrainingSession>(
            "SELECT id FROM training_session WHERE test = ?1",
            id.as_str(),
            |session| session.test = None,
        )?;
        self.change_sheets::<ComprehensionTest>(
            "SELECT id FROM comprehension_test WHERE json_extract(sheet, '$.repeats') = ?1",
            id.as_str(),
            |test| test.repeats = None,
        )?;
        self.take::<SheetRecord<ComprehensionTest>>(id.as_str())
    }

    /// Stores what somebody answered in a test.
    ///
    /// # Errors
    /// `NotFound` when the test or the person is not there.
    pub fn put_attempt(&mut self, attempt: &TestAttempt) -> Result<(), StoreError> {
        self.require_test(&attempt.test)?;
        if let Some(person) = &attempt.person {
            self.require_person(person)?;
        }
        self.put_sheet(attempt)
    }

    /// Removes what somebody answered.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_attempt(&mut self, id: &TestAttemptId) -> Result<(), StoreError> {
        self.take::<SheetRecord<TestAttempt>>(id.as_str())
    }

    pub(super) fn require_test(&self, id: &ComprehensionTestId) -> Result<(), StoreError> {
        match SheetRecord::<ComprehensionTest>::read(self.db, id.as_str())? {
            Some(_) => Ok(()),
            None => Err(StoreError::NotFound(id.to_string())),
        }
    }
}
