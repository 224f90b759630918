//! Roles, skills, sessions, tests and drills, each kept as a sheet of its own.

use rusqlite::params_from_iter;
use sonae_domain::{
    ComprehensionTest, ComprehensionTestId, DrillRun, DrillRunId, EntityKind, PersonId, SkillNeed,
    SkillRating, TestAttempt, TestAttemptId, TrainingRole, TrainingRoleId, TrainingSession,
    TrainingSessionId,
};

use crate::current::Touched;
use crate::record::Record;
use crate::sheet::{Sheet, SheetRecord};
use crate::{Edit, StoreError};

impl Sheet for TrainingRole {
    const KIND: EntityKind = EntityKind::TrainingRole;
    const TABLE: &'static str = "training_role";

    fn id(&self) -> String {
        self.id.to_string()
    }
}

impl Sheet for SkillNeed {
    const KIND: EntityKind = EntityKind::SkillNeed;
    const TABLE: &'static str = "skill_need";

    fn id(&self) -> String {
        SkillNeed::id(self)
    }
}

impl Sheet for SkillRating {
    const KIND: EntityKind = EntityKind::SkillRating;
    const TABLE: &'static str = "skill_rating";

    fn id(&self) -> String {
        SkillRating::id(self)
    }

    fn changed(&self) -> Touched {
        Touched::SkillRating(SkillRating::id(self))
    }
}

impl Sheet for TrainingSession {
    const KIND: EntityKind = EntityKind::TrainingSession;
    const TABLE: &'static str = "training_session";

    fn id(&self) -> String {
        self.id.to_string()
    }
}

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

impl Sheet for DrillRun {
    const KIND: EntityKind = EntityKind::DrillRun;
    const TABLE: &'static str = "drill_run";

    fn id(&self) -> String {
        self.id.to_string()
    }
}

impl Edit<'_> {
    /// Stores a role of the company's own.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_training_role(&mut self, role: &TrainingRole) -> Result<(), StoreError> {
        self.put_sheet(role)
    }

    /// Removes a role of the company's own with what it needs; nobody has it any more.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_training_role(&mut self, id: &TrainingRoleId) -> Result<(), StoreError> {
        self.take_sheets::<SkillNeed>("SELECT id FROM skill_need WHERE role = ?1", id.as_str())?;
        self.leave_duty(id.as_str())?;
        self.take::<SheetRecord<TrainingRole>>(id.as_str())
    }

    /// Stores the level of a skill that a role needs here.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_skill_need(&mut self, need: &SkillNeed) -> Result<(), StoreError> {
        self.put_sheet(need)
    }

    /// Forgets what was said about a need: the role needs again what is usual. Nothing happens where nothing was said.
    ///
    /// # Errors
    /// What the disk says.
    pub fn forget_skill_need(&mut self, id: &str) -> Result<(), StoreError> {
        self.take_sheets::<SkillNeed>("SELECT id FROM skill_need WHERE id = ?1", id)
    }

    /// Stores how well somebody can do something; a rating that says nothing is forgotten.
    ///
    /// # Errors
    /// `NotFound` when the person is not there.
    pub fn put_skill_rating(&mut self, rating: &SkillRating) -> Result<(), StoreError> {
        self.require_person(&rating.person)?;
        if rating.says_nothing() {
            return self
                .take_sheets::<SkillRating>("SELECT id FROM skill_rating WHERE id = ?1", &rating.id());
        }
        self.put_sheet(rating)
    }

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

    fn require_test(&self, id: &ComprehensionTestId) -> Result<(), StoreError> {
        match SheetRecord::<ComprehensionTest>::read(self.db, id.as_str())? {
            Some(_) => Ok(()),
            None => Err(StoreError::NotFound(id.to_string())),
        }
    }

    /// What a person who is going was taught and answered stays, under the name; how well that person could do things
    /// goes.
    pub(crate) fn leave_training(&mut self, person: &PersonId) -> Result<(), StoreError> {
        let id = person.as_str();
        self.take_sheets::<SkillRating>("SELECT id FROM skill_rating WHERE person = ?1", id)?;
        self.change_sheets::<TestAttempt>("SELECT id FROM test_attempt WHERE person = ?1", id, |attempt| {
            attempt.person = None
        })?;
        self.change_sheets::<TrainingSession>(
            "SELECT DISTINCT session.id FROM training_session AS session, json_each(session.sheet, '$.attendees') AS one
             WHERE json_extract(one.value, '$.person') = ?1",
            id,
            |session| {
                let own = session
                    .attendees
                    .iter_mut()
                    .filter(|one| one.person.as_ref() == Some(person));
                own.for_each(|one| one.person = None);
            },
        )?;
        self.change_sheets::<DrillRun>(
            "SELECT id FROM drill_run WHERE instr(sheet, json_quote(?1)) > 0",
            id,
            |drill| {
                for one in &mut drill.participants {
                    one.person = one.person.take().filter(|own| own != person);
                }
                for finding in &mut drill.findings {
                    finding.owner = finding.owner.take().filter(|own| own != person);
                }
            },
        )
    }

    /// Takes a role from all who have it.
    fn leave_duty(&mut self, role: &str) -> Result<(), StoreError> {
        let having: Vec<String> = self
            .db
            .prepare_cached(
                "SELECT DISTINCT person.id FROM person, json_each(person.duties) AS duty WHERE duty.value = ?1",
            )?
            .query_map(params_from_iter([role]), |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for id in having {
            if let Some(mut record) = crate::person::PersonRecord::read(self.db, &id)? {
                record.person.duties.retain(|duty| duty != role);
                self.put(&record)?;
            }
        }
        Ok(())
    }
}
