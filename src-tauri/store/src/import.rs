use sonae_domain::{CompanyFile, RowId};

use crate::action::ActionRecord;
use crate::answer::AnswerRecord;
use crate::flow::FlowRecord;
use crate::issue::IssueRecord;
use crate::person::PersonRecord;
use crate::persona::PersonaRecord;
use crate::record::Record;
use crate::row::RowRecord;
use crate::step::StepRecord;
use crate::{CompanyStore, Edit, Stamp, StoreError};

impl CompanyStore {
    /// Puts a company in the place of what the file holds, as one edit: it can be taken back. Records without an id
    /// get one.
    ///
    /// # Errors
    /// What the disk says; then nothing was changed.
    pub fn import(&mut self, stamp: &Stamp, file: &CompanyFile) -> Result<(), StoreError> {
        self.edit(stamp, "import", |edit| {
            edit.clear()?;
            edit.fill(file)
        })
    }
}

fn id_or_new(id: &str) -> String {
    if id.is_empty() { uuid::Uuid::now_v7().to_string() } else { id.to_owned() }
}

impl Edit<'_> {
    /// Removes everything, dependants first.
    fn clear(&mut self) -> Result<(), StoreError> {
        self.clear_kind::<AnswerRecord>("SELECT worksheet || '/' || row || '/' || field FROM answer")?;
        self.clear_kind::<RowRecord>("SELECT id FROM sheet_row")?;
        self.clear_kind::<ActionRecord>("SELECT action FROM action")?;
        self.clear_kind::<StepRecord>("SELECT id FROM step")?;
        self.clear_kind::<FlowRecord>("SELECT id FROM flow")?;
        self.clear_kind::<PersonaRecord>("SELECT id FROM persona")?;
        self.clear_kind::<PersonRecord>("SELECT id FROM person")?;
        self.clear_kind::<IssueRecord>("SELECT id FROM issue")
    }

    fn clear_kind<R: Record>(&mut self, sql: &str) -> Result<(), StoreError> {
        let ids: Vec<String> =
            self.db.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        for id in ids {
            self.take::<R>(&id)?;
        }
        Ok(())
    }

    fn fill(&mut self, file: &CompanyFile) -> Result<(), StoreError> {
        for person in &file.people {
            let mut person = person.clone();
            person.id.0 = id_or_new(&person.id.0);
            self.put_person(&person)?;
        }
        for persona in &file.personas {
            let mut persona = persona.clone();
            persona.id.0 = id_or_new(&persona.id.0);
            self.put_persona(&persona)?;
        }
        for flow in &file.flows {
            let mut flow = flow.clone();
            flow.id.0 = id_or_new(&flow.id.0);
            self.put_flow(&flow)?;
            for step in &flow.steps {
                let mut step = step.clone();
                step.id.0 = id_or_new(&step.id.0);
                self.put_step(&flow.id, &step, None)?;
            }
        }
        for state in &file.actions {
            self.put_action(state)?;
        }
        for issue in &file.issues {
            let mut issue = issue.clone();
            issue.id.0 = id_or_new(&issue.id.0);
            self.add_issue(&issue)?;
        }
        for (worksheet, sheet) in &file.answers.0 {
            for (field, answer) in &sheet.fields {
                self.set_answer(worksheet, None, field, Some(answer.clone()))?;
            }
            for (field, rows) in &sheet.rows {
                for row in rows {
                    let id = RowId(id_or_new(row.id.as_str()));
                    self.put_row(worksheet, field, &id)?;
                    for (column, answer) in &row.fields {
                        self.set_answer(worksheet, Some(&id), column, Some(answer.clone()))?;
                    }
                }
            }
        }
        Ok(())
    }
}
