use rusqlite::params_from_iter;
use sonae_domain::{EntityKind, SkillNeed, TrainingRole, TrainingRoleId};

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
