use rusqlite::Row as SqlRow;
use sonae_domain::{Answers, CompanyFile, Flow, FlowId, Row, RowId, Sheet};

use crate::record::from_word;
use crate::{CompanyStore, StoreError, action, issue, step};

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
        Ok(CompanyFile {
            answers: self.answers()?,
            people: self.people()?,
            personas: self.personas()?,
            flows: self.flows()?,
            actions: self.all(
                &format!("SELECT {} FROM action ORDER BY action", action::COLUMNS),
                |row| Ok(action::read_row(row)?.0),
            )?,
            issues: self.all(
                &format!("SELECT {} FROM issue ORDER BY position", issue::COLUMNS),
                |row| Ok(issue::read_row(row)?.issue),
            )?,
            ..CompanyFile::default()
        })
    }

    fn all<T>(
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

    fn answers(&self) -> Result<Answers, StoreError> {
        let mut answers = Answers::default();
        let sheet_rows = self.all(
            "SELECT worksheet, field, id FROM sheet_row ORDER BY worksheet, field, position, id",
            |row| {
                Ok((
                    row.get::<_, String>(0)?,
                    row.get::<_, String>(1)?,
                    RowId(row.get(2)?),
                ))
            },
        )?;
        for (worksheet, field, id) in sheet_rows {
            let sheet: &mut Sheet = answers.0.entry(worksheet).or_default();
            sheet
                .rows
                .entry(field)
                .or_default()
                .push(Row { id, ..Row::default() });
        }
        let cells = self.all("SELECT worksheet, row, field, value FROM answer", |row| {
            let value = serde_json::from_str(&row.get::<_, String>(3)?)?;
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, String>(2)?,
                value,
            ))
        })?;
        for (worksheet, row, field, value) in cells {
            let sheet = answers.0.entry(worksheet).or_default();
            if row.is_empty() {
                sheet.fields.insert(field, value);
                continue;
            }
            let owner = sheet
                .rows
                .values_mut()
                .flatten()
                .find(|candidate| candidate.id.as_str() == row);
            if let Some(owner) = owner {
                owner.fields.insert(field, value);
            }
        }
        Ok(answers)
    }

    fn people(&self) -> Result<Vec<sonae_domain::Person>, StoreError> {
        self.all(
            "SELECT id, name, role, contact FROM person ORDER BY position",
            |row| {
                Ok(sonae_domain::Person {
                    id: sonae_domain::PersonId(row.get(0)?),
                    name: row.get(1)?,
                    role: row.get(2)?,
                    contact: row.get(3)?,
                })
            },
        )
    }

    fn personas(&self) -> Result<Vec<sonae_domain::Persona>, StoreError> {
        self.all("SELECT sheet FROM persona ORDER BY position", |row| {
            Ok(serde_json::from_str(&row.get::<_, String>(0)?)?)
        })
    }

    fn flows(&self) -> Result<Vec<Flow>, StoreError> {
        let mut flows = self.all(
            "SELECT id, name, kind, based_on FROM flow ORDER BY position",
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
