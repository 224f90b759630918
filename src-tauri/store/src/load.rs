use std::collections::{BTreeMap, HashMap};

use rusqlite::{Row as SqlRow, params_from_iter};
use sonae_domain::{Answer, Answers, CompanyFile, EntityKind, Flow, FlowId, Row, RowId, Sheet};

use crate::record::from_word;
use crate::{
    CompanyStore, StoreError, action, evidence, issue, person, persona_group, persona_note, rating, review,
    step,
};

impl CompanyStore {
    /// Everything in the file.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn load(&self) -> Result<CompanyFile, StoreError> {
        // One transaction, so that another window's edit cannot fall between two of these reads.
        let transaction = self.db.unchecked_transaction()?;
        let file = self.load_in_transaction().map_err(|error| self.explain(error));
        drop(transaction);
        file
    }

    fn load_in_transaction(&self) -> Result<CompanyFile, StoreError> {
        let mut file = CompanyFile::default();
        for kind in [
            EntityKind::Answer,
            EntityKind::Person,
            EntityKind::Persona,
            EntityKind::PersonaNote,
            EntityKind::PersonaGroup,
            EntityKind::Flow,
            EntityKind::Asset,
            EntityKind::Risk,
            EntityKind::Measure,
            EntityKind::Control,
            EntityKind::Requirement,
            EntityKind::ClauseEdit,
            EntityKind::LeftOut,
            EntityKind::Action,
            EntityKind::Evidence,
            EntityKind::Rating,
            EntityKind::Review,
            EntityKind::Issue,
            EntityKind::DocumentCare,
            EntityKind::Acknowledgement,
            EntityKind::TrainingRole,
            EntityKind::SkillNeed,
            EntityKind::SkillRating,
            EntityKind::TrainingSession,
            EntityKind::ComprehensionTest,
            EntityKind::TestAttempt,
            EntityKind::DrillRun,
        ] {
            self.load_kind(&mut file, kind)?;
        }
        Ok(file)
    }

    /// Reads the records of a kind, with those that are parts of the same whole.
    pub(crate) fn load_kind(&self, file: &mut CompanyFile, kind: EntityKind) -> Result<(), StoreError> {
        match kind {
            EntityKind::Answer | EntityKind::Row => file.answers = self.load_answers(None)?,
            EntityKind::Person => file.people = self.people()?,
            EntityKind::Persona => file.personas = self.personas()?,
            EntityKind::PersonaNote => {
                file.persona_notes = self.all(
                    &format!(
                        "SELECT {} FROM persona_note ORDER BY position, id",
                        persona_note::COLUMNS
                    ),
                    |row| Ok(persona_note::read_row(row)?.note),
                )?;
            }
            EntityKind::PersonaGroup => {
                file.persona_groups = self.all(
                    &format!(
                        "SELECT {} FROM persona_group ORDER BY position, id",
                        persona_group::COLUMNS
                    ),
                    |row| Ok(persona_group::read_row(row)?.group),
                )?;
            }
            EntityKind::Flow | EntityKind::Step => file.flows = self.flows()?,
            EntityKind::Asset => file.assets = self.assets()?,
            EntityKind::Risk => file.risks = self.sheets()?,
            EntityKind::Measure => file.measures = self.sheets()?,
            EntityKind::Control => file.controls = self.sheets()?,
            EntityKind::Requirement => file.requirements = self.sheets()?,
            EntityKind::ClauseEdit => file.clauses = self.sheets()?,
            EntityKind::LeftOut => {
                file.left_out = self.all("SELECT name FROM left_out ORDER BY id", |row| Ok(row.get(0)?))?;
            }
            EntityKind::Action => {
                file.actions = self.all(
                    &format!("SELECT {} FROM action ORDER BY action", action::COLUMNS),
                    |row| Ok(action::read_row(row)?.0),
                )?;
            }
            EntityKind::Evidence => {
                file.evidence = self.all(
                    &format!("SELECT {} FROM evidence ORDER BY position, id", evidence::COLUMNS),
                    |row| Ok(evidence::read_row(row)?.evidence),
                )?;
            }
            EntityKind::Rating => {
                file.ratings = self.all(
                    &format!("SELECT {} FROM rating ORDER BY outcome", rating::COLUMNS),
                    |row| Ok(rating::read_row(row)?.0),
                )?;
            }
            EntityKind::Review => {
                file.reviews = self.all(
                    &format!("SELECT {} FROM review ORDER BY date, id", review::COLUMNS),
                    |row| Ok(review::read_row(row)?.0),
                )?;
            }
            EntityKind::Issue => {
                file.issues = self.all(
                    &format!("SELECT {} FROM issue ORDER BY position, id", issue::COLUMNS),
                    |row| Ok(issue::read_row(row)?.issue),
                )?;
            }
            EntityKind::DocumentCare => file.documents = self.sheets()?,
            EntityKind::Acknowledgement => file.acknowledgements = self.sheets()?,
            EntityKind::TrainingRole => file.training_roles = self.sheets()?,
            EntityKind::SkillNeed => file.skill_needs = self.sheets()?,
            EntityKind::SkillRating => file.skill_ratings = self.sheets()?,
            EntityKind::TrainingSession => file.sessions = self.sheets()?,
            EntityKind::ComprehensionTest => file.tests = self.sheets()?,
            EntityKind::TestAttempt => file.attempts = self.sheets()?,
            EntityKind::DrillRun => file.drills = self.sheets()?,
            // It says what the record of changes knows, and nothing of the company.
            EntityKind::Merge => {}
        }
        Ok(())
    }

    pub(crate) fn all<T>(
        &self,
        sql: &str,
        mut read: impl FnMut(&SqlRow<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read(row)?);
        }
        Ok(found)
    }

    /// The answers on all worksheets, or on one.
    pub(crate) fn load_answers(&self, worksheet: Option<&str>) -> Result<Answers, StoreError> {
        let (only, of) = match worksheet {
            Some(worksheet) => (" WHERE worksheet = ?1", vec![worksheet]),
            None => ("", Vec::new()),
        };
        let mut answers = Answers::default();
        // Cells by their row first: a table may have thousands of rows.
        let mut cells: HashMap<String, BTreeMap<String, Answer>> = HashMap::new();
        let mut statement = self
            .db
            .prepare_cached(&format!("SELECT worksheet, row, field, value FROM answer{only}"))?;
        let mut found = statement.query(params_from_iter(&of))?;
        while let Some(cell) = found.next()? {
            let row = cell.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
            let value = serde_json::from_str(cell.get_ref(3)?.as_str().map_err(rusqlite::Error::from)?)?;
            if row.is_empty() {
                let sheet = answers.0.entry(cell.get(0)?).or_default();
                sheet.fields.insert(cell.get(2)?, value);
            } else if let Some(fields) = cells.get_mut(row) {
                fields.insert(cell.get(2)?, value);
            } else {
                let row = row.to_owned();
                cells.insert(row, BTreeMap::from([(cell.get(2)?, value)]));
            }
        }
        let mut statement = self.db.prepare_cached(&format!(
            "SELECT worksheet, field, id FROM sheet_row{only} ORDER BY worksheet, field, position, id"
        ))?;
        let mut rows = statement.query(params_from_iter(&of))?;
        while let Some(row) = rows.next()? {
            let (worksheet, field, id): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let sheet: &mut Sheet = answers.0.entry(worksheet).or_default();
            let fields = cells.remove(&id).unwrap_or_default();
            sheet.rows.entry(field).or_default().push(Row {
                id: RowId(id),
                fields,
            });
        }
        Ok(answers)
    }

    fn people(&self) -> Result<Vec<sonae_domain::Person>, StoreError> {
        self.all(
            &format!("SELECT {} FROM person ORDER BY position, id", person::COLUMNS),
            |row| Ok(person::read_row(row)?.person),
        )
    }

    fn personas(&self) -> Result<Vec<sonae_domain::Persona>, StoreError> {
        self.all("SELECT sheet FROM persona ORDER BY position, id", |row| {
            Ok(serde_json::from_str(&row.get::<_, String>(0)?)?)
        })
    }

    fn assets(&self) -> Result<Vec<sonae_domain::InformationAsset>, StoreError> {
        self.all("SELECT sheet FROM asset ORDER BY position, id", |row| {
            Ok(serde_json::from_str(&row.get::<_, String>(0)?)?)
        })
    }

    fn flows(&self) -> Result<Vec<Flow>, StoreError> {
        let mut flows = self.all(
            "SELECT id, name, kind, based_on FROM flow ORDER BY position, id",
            |row| {
                Ok(Flow {
                    id: FlowId(row.get(0)?),
                    name: row.get(1)?,
                    kind: from_word(row.get(2)?)?,
                    based_on: row.get::<_, Option<String>>(3)?.map(FlowId),
                    steps: Vec::new(),
                })
            },
        )?;
        let steps = self.all(
            &format!("SELECT {} FROM step ORDER BY position, id", step::COLUMNS),
            step::read_row,
        )?;
        for record in steps {
            if let Some(flow) = flows.iter_mut().find(|flow| flow.id == record.flow) {
                flow.steps.push(record.step);
            }
        }
        Ok(flows)
    }
}
