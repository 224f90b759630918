//! Roles, skills, sessions, tests and drills, each kept as a sheet of its own.

mod drill;
mod role;
mod session;
mod skill;
mod test;

use sonae_domain::{DrillRun, PersonId, SkillRating, TestAttempt, TrainingSession};

use crate::{Edit, StoreError};

impl Edit<'_> {
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
}
