use std::collections::BTreeSet;

use sonae_domain::{
    Acknowledgement, BackupBefore, ClauseEdit, CompanyFile, ComprehensionTest, ControlDecision, DocumentCare,
    DrillRun, Measure, Requirement, Risk, RowId, SkillNeed, SkillRating, TestAttempt, TrainingRole,
    TrainingSession,
};

use crate::action::ActionRecord;
use crate::answer::AnswerRecord;
use crate::asset::AssetRecord;
use crate::evidence::EvidenceRecord;
use crate::flow::FlowRecord;
use crate::issue::IssueRecord;
use crate::left_out::LeftOutRecord;
use crate::person::PersonRecord;
use crate::persona::PersonaRecord;
use crate::persona_group::PersonaGroupRecord;
use crate::persona_note::PersonaNoteRecord;
use crate::rating::RatingRecord;
use crate::record::Record;
use crate::review::ReviewRecord;
use crate::row::RowRecord;
use crate::sheet::SheetRecord;
use crate::step::StepRecord;
use crate::{CompanyStore, Edit, Stamp, StoreError};

impl CompanyStore {
    /// Puts a company in the place of what the file holds, as one edit: it can be taken back. Records without an id
    /// get one. What was there is kept in a backup first.
    ///
    /// # Errors
    /// `UsedTwice` when one id names two records of a kind, `NotFound` when an action is owned by nobody there or a
    /// note placed into no group there;
    /// otherwise what the disk says. Then nothing was changed.
    pub fn import(&mut self, stamp: &Stamp, file: &CompanyFile) -> Result<(), StoreError> {
        if !self.is_read_only() && self.has_changes()? {
            self.back_up_before(BackupBefore::Import, stamp)?;
        }
        self.edit(stamp, "import", |edit| {
            edit.clear()?;
            edit.fill(file)
        })
    }

    fn has_changes(&self) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM change)";
        Ok(self.db.query_row(sql, [], |row| row.get(0))?)
    }
}

/// Ids of one kind in what is imported.
#[derive(Default)]
struct Ids(BTreeSet<String>);

impl Ids {
    /// The id, or a new one where there is none.
    fn take(&mut self, id: &str) -> Result<String, StoreError> {
        let id = if id.is_empty() {
            uuid::Uuid::now_v7().to_string()
        } else {
            id.to_owned()
        };
        match self.0.insert(id.clone()) {
            true => Ok(id),
            false => Err(StoreError::UsedTwice(id)),
        }
    }

    /// As [`Ids::take`] for what is named by two ids, written `one/other`.
    fn take_pair(&mut self, id: &str) -> Result<(), StoreError> {
        match id.rsplit_once('/') {
            Some((one, other)) if !one.is_empty() && !other.is_empty() => {
                if self.0.insert(id.to_owned()) {
                    Ok(())
                } else {
                    Err(StoreError::UsedTwice(id.to_owned()))
                }
            }
            _ => Err(StoreError::NotFound(id.to_owned())),
        }
    }

    /// As [`Ids::take`] for records that nothing refers to: an id that cannot be used is replaced.
    fn take_or_new(&mut self, id: &str) -> String {
        // The place of an answer is written `worksheet/row/field`.
        let usable = !id.is_empty() && !id.contains('/') && !self.0.contains(id);
        let id = if usable {
            id.to_owned()
        } else {
            uuid::Uuid::now_v7().to_string()
        };
        self.0.insert(id.clone());
        id
    }
}

impl Edit<'_> {
    /// Removes everything, dependants first.
    fn clear(&mut self) -> Result<(), StoreError> {
        self.clear_kind::<AnswerRecord>("SELECT worksheet || '/' || row || '/' || field FROM answer")?;
        self.clear_kind::<RowRecord>("SELECT id FROM sheet_row")?;
        self.clear_kind::<ActionRecord>("SELECT action FROM action")?;
        self.clear_kind::<SheetRecord<TestAttempt>>("SELECT id FROM test_attempt")?;
        self.clear_kind::<SheetRecord<TrainingSession>>("SELECT id FROM training_session")?;
        self.clear_kind::<SheetRecord<ComprehensionTest>>("SELECT id FROM comprehension_test")?;
        self.clear_kind::<SheetRecord<DrillRun>>("SELECT id FROM drill_run")?;
        self.clear_kind::<SheetRecord<SkillRating>>("SELECT id FROM skill_rating")?;
        self.clear_kind::<SheetRecord<SkillNeed>>("SELECT id FROM skill_need")?;
        self.clear_kind::<SheetRecord<TrainingRole>>("SELECT id FROM training_role")?;
        self.clear_kind::<SheetRecord<Acknowledgement>>("SELECT id FROM acknowledgement")?;
        self.clear_kind::<SheetRecord<DocumentCare>>("SELECT id FROM document_care")?;
        self.clear_kind::<SheetRecord<ClauseEdit>>("SELECT id FROM clause_edit")?;
        self.clear_kind::<SheetRecord<Requirement>>("SELECT id FROM requirement")?;
        self.clear_kind::<SheetRecord<ControlDecision>>("SELECT id FROM control")?;
        self.clear_kind::<SheetRecord<Risk>>("SELECT id FROM risk")?;
        self.clear_kind::<SheetRecord<Measure>>("SELECT id FROM measure")?;
        self.clear_kind::<AssetRecord>("SELECT id FROM asset")?;
        self.clear_kind::<LeftOutRecord>("SELECT id FROM left_out")?;
        self.clear_kind::<EvidenceRecord>("SELECT id FROM evidence")?;
        self.clear_kind::<RatingRecord>("SELECT outcome FROM rating")?;
        self.clear_kind::<ReviewRecord>("SELECT id FROM review")?;
        self.clear_kind::<StepRecord>("SELECT id FROM step")?;
        self.clear_kind::<FlowRecord>("SELECT id FROM flow")?;
        self.clear_kind::<PersonaNoteRecord>("SELECT id FROM persona_note")?;
        self.clear_kind::<PersonaRecord>("SELECT id FROM persona")?;
        self.clear_kind::<PersonaGroupRecord>("SELECT id FROM persona_group")?;
        self.clear_kind::<PersonRecord>("SELECT id FROM person")?;
        self.clear_kind::<IssueRecord>("SELECT id FROM issue")
    }

    fn clear_kind<R: Record>(&mut self, sql: &str) -> Result<(), StoreError> {
        let ids: Vec<String> = self
            .db
            .prepare(sql)?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for id in ids {
            self.take::<R>(&id)?;
        }
        Ok(())
    }

    fn fill(&mut self, file: &CompanyFile) -> Result<(), StoreError> {
        let mut ids = Ids::default();
        for person in &file.people {
            let mut person = person.clone();
            person.id.0 = ids.take(&person.id.0)?;
            self.put_person(&person)?;
        }
        let mut ids = Ids::default();
        for group in &file.persona_groups {
            let mut group = group.clone();
            group.id.0 = ids.take(&group.id.0)?;
            self.put_persona_group(&group)?;
        }
        let mut ids = Ids::default();
        for note in &file.persona_notes {
            let mut note = note.clone();
            note.id.0 = ids.take(&note.id.0)?;
            self.put_persona_note(&note)?;
        }
        let mut ids = Ids::default();
        for persona in &file.personas {
            let mut persona = persona.clone();
            persona.id.0 = ids.take(&persona.id.0)?;
            self.put_persona(&persona)?;
        }
        let (mut ids, mut step_ids) = (Ids::default(), Ids::default());
        for flow in &file.flows {
            let mut flow = flow.clone();
            flow.id.0 = ids.take(&flow.id.0)?;
            self.put_flow(&flow)?;
            for step in &flow.steps {
                let mut step = step.clone();
                step.id.0 = step_ids.take(&step.id.0)?;
                self.put_step(&flow.id, &step, None)?;
            }
        }
        let mut ids = Ids::default();
        for asset in &file.assets {
            let mut asset = asset.clone();
            asset.id.0 = ids.take(&asset.id.0)?;
            self.put_asset(&asset)?;
        }
        self.fill_risks(file)?;
        for name in &file.left_out {
            self.leave_out(name)?;
        }
        let mut ids = Ids::default();
        for state in &file.actions {
            ids.take(&state.action)?;
            self.put_action(state)?;
        }
        let mut ids = Ids::default();
        for evidence in &file.evidence {
            let mut evidence = evidence.clone();
            evidence.id.0 = ids.take(&evidence.id.0)?;
            self.put_evidence(&evidence)?;
        }
        let mut ids = Ids::default();
        for rating in &file.ratings {
            ids.take(&rating.outcome)?;
            self.put_rating(rating)?;
        }
        let mut ids = Ids::default();
        for review in &file.reviews {
            let mut review = review.clone();
            review.id.0 = ids.take(&review.id.0)?;
            self.put_review(&review)?;
        }
        let mut ids = Ids::default();
        for edit in &file.clauses {
            let mut edit = edit.clone();
            edit.id.0 = ids.take(&edit.id.0)?;
            self.put_clause(&edit)?;
        }
        let mut ids = Ids::default();
        for issue in &file.issues {
            let mut issue = issue.clone();
            issue.id.0 = ids.take(&issue.id.0)?;
            self.add_issue(&issue)?;
        }
        self.fill_documents(file)?;
        self.fill_training(file)?;
        let mut ids = Ids::default();
        for (worksheet, sheet) in &file.answers.0 {
            for (field, answer) in &sheet.fields {
                self.set_answer(worksheet, None, field, Some(answer.clone()))?;
            }
            for (field, rows) in &sheet.rows {
                for row in rows {
                    let id = RowId(ids.take_or_new(row.id.as_str()));
                    self.put_row(worksheet, field, &id)?;
                    for (column, answer) in &row.fields {
                        self.set_answer(worksheet, Some(&id), column, Some(answer.clone()))?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Who sees to documents, and who has read them.
    fn fill_documents(&mut self, file: &CompanyFile) -> Result<(), StoreError> {
        let mut ids = Ids::default();
        for care in &file.documents {
            ids.take(&care.document)?;
            self.put_document_care(care)?;
        }
        let mut ids = Ids::default();
        for read in &file.acknowledgements {
            let mut read = read.clone();
            read.id.0 = ids.take(&read.id.0)?;
            self.put_acknowledgement(&read)?;
        }
        Ok(())
    }

    /// Roles, skills, sessions, tests and drills.
    fn fill_training(&mut self, file: &CompanyFile) -> Result<(), StoreError> {
        let mut ids = Ids::default();
        for role in &file.training_roles {
            let mut role = role.clone();
            role.id.0 = ids.take(&role.id.0)?;
            self.put_training_role(&role)?;
        }
        let mut ids = Ids::default();
        for need in &file.skill_needs {
            ids.take_pair(&need.id())?;
            self.put_skill_need(need)?;
        }
        let mut ids = Ids::default();
        for rating in &file.skill_ratings {
            ids.take_pair(&rating.id())?;
            self.put_skill_rating(rating)?;
        }
        // A test may repeat one that stands below it.
        let mut ids = Ids::default();
        for test in &file.tests {
            let mut test = test.clone();
            test.id.0 = ids.take(&test.id.0)?;
            test.repeats = None;
            self.put_test(&test)?;
        }
        for test in file.tests.iter().filter(|test| test.repeats.is_some()) {
            self.put_test(test)?;
        }
        let mut ids = Ids::default();
        for session in &file.sessions {
            let mut session = session.clone();
            session.id.0 = ids.take(&session.id.0)?;
            self.put_session(&session)?;
        }
        let mut ids = Ids::default();
        for attempt in &file.attempts {
            let mut attempt = attempt.clone();
            attempt.id.0 = ids.take(&attempt.id.0)?;
            self.put_attempt(&attempt)?;
        }
        let mut ids = Ids::default();
        for drill in &file.drills {
            let mut drill = drill.clone();
            drill.id.0 = ids.take(&drill.id.0)?;
            self.put_drill(&drill)?;
        }
        Ok(())
    }

    /// Risks, measures, controls and requirements.
    fn fill_risks(&mut self, file: &CompanyFile) -> Result<(), StoreError> {
        let mut ids = Ids::default();
        for risk in &file.risks {
            let mut risk = risk.clone();
            risk.id.0 = ids.take(&risk.id.0)?;
            self.put_risk(&risk)?;
        }
        let mut ids = Ids::default();
        for measure in &file.measures {
            let mut measure = measure.clone();
            measure.id.0 = ids.take(&measure.id.0)?;
            self.put_measure(&measure)?;
        }
        let mut ids = Ids::default();
        for decision in &file.controls {
            ids.take(&decision.control.to_string())?;
            self.put_control(decision)?;
        }
        let mut ids = Ids::default();
        for requirement in &file.requirements {
            let mut requirement = requirement.clone();
            requirement.id.0 = ids.take(&requirement.id.0)?;
            self.put_requirement(&requirement)?;
        }
        Ok(())
    }
}
