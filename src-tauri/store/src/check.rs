use std::collections::BTreeSet;

use rusqlite::Connection;
use sonae_domain::EntityKind;

use crate::edit_log::is_as_recorded;
use crate::kinds::of_kind;
use crate::record::from_word;
use crate::{CompanyStore, StoreError};

/// What is wrong with a company's file; empty when all is well.
#[derive(Clone, Debug, Default)]
pub struct CheckReport {
    /// One line each, naming ids only.
    pub problems: Vec<String>,
}

/// References that the tables cannot hold by themselves: what is found points to nothing.
const DANGLING: [(&str, &str); 14] = [
    (
        "the answer {} stands in a row that is not there",
        "SELECT worksheet || '.' || field FROM answer
         WHERE row <> '' AND NOT EXISTS
             (SELECT 1 FROM sheet_row WHERE id = answer.row AND worksheet = answer.worksheet)",
    ),
    (
        "the flow {} is based on a flow that is not there",
        "SELECT id FROM flow
         WHERE based_on IS NOT NULL AND based_on NOT IN (SELECT id FROM flow)",
    ),
    (
        "the step {} goes to a step that is not there",
        "SELECT DISTINCT step.id FROM step, json_each(step.goes_to) AS way
         WHERE way.value ->> 'step' IS NOT NULL AND way.value ->> 'step' NOT IN (SELECT id FROM step)",
    ),
    (
        "the step {} was copied from a step that is not there",
        "SELECT id FROM step WHERE ancestor IS NOT NULL AND ancestor NOT IN (SELECT id FROM step)",
    ),
    (
        "the note {} was placed into a group that is not there",
        "SELECT DISTINCT persona_note.id FROM persona_note, json_each(persona_note.groups) AS own
         WHERE own.value NOT IN (SELECT id FROM persona_group)",
    ),
    (
        "the persona {} stands for a group that is not there",
        "SELECT DISTINCT persona.id FROM persona, json_each(persona.sheet, '$.groups') AS own
         WHERE own.value NOT IN (SELECT id FROM persona_group)",
    ),
    (
        "the risk {} names a measure that is not there",
        "SELECT DISTINCT risk.id FROM risk, json_each(risk.sheet, '$.controls') AS own
         WHERE own.value LIKE 'own:%' AND substr(own.value, 5) NOT IN (SELECT id FROM measure)",
    ),
    (
        "the step {} names a measure that is not there",
        "SELECT DISTINCT step.id FROM step, json_each(step.controls) AS own
         WHERE own.value LIKE 'own:%' AND substr(own.value, 5) NOT IN (SELECT id FROM measure)",
    ),
    (
        "something was decided about {}, which is not there",
        "SELECT id FROM control WHERE id LIKE 'own:%' AND substr(id, 5) NOT IN (SELECT id FROM measure)",
    ),
    (
        "the evidence {} is a file that is not in here",
        "SELECT id FROM evidence WHERE sha256 IS NOT NULL AND sha256 NOT IN (SELECT sha256 FROM blob)",
    ),
    (
        "the note {} has a photo that is not in here",
        "SELECT DISTINCT persona_note.id FROM persona_note, json_each(persona_note.photos) AS own
         WHERE own.value ->> 'sha256' NOT IN (SELECT sha256 FROM blob)",
    ),
    (
        "the logo named by {} is not in here",
        "SELECT worksheet || '.' || field FROM answer
         WHERE worksheet = 'document-settings' AND field = 'logo' AND json_type(value) = 'text'
             AND value ->> '$' NOT IN (SELECT sha256 FROM blob)",
    ),
    (
        "the PDF of the issue {} is not in here",
        "SELECT id FROM issue
         WHERE sheet ->> '$.pdf.sha256' IS NOT NULL AND sheet ->> '$.pdf.sha256' NOT IN (SELECT sha256 FROM blob)",
    ),
    (
        // One that came in with an import rests on the record of another file.
        "the issue {} was made on a record of changes that is not this one",
        "SELECT id FROM issue
         WHERE coalesce(sheet ->> '$.trail', '') <> ''
             AND sheet ->> '$.trail' NOT IN (SELECT link FROM edit WHERE link IS NOT NULL)
             AND EXISTS (SELECT 1 FROM change JOIN edit ON edit.id = change.edit
                         WHERE kind = 'issue' AND record = issue.id AND label = 'document-issued')",
    ),
];

/// References to what is not there, one line each.
pub(crate) fn lost_references(db: &Connection) -> Result<BTreeSet<String>, StoreError> {
    let mut lost = BTreeSet::new();
    let mut statement = db.prepare("PRAGMA foreign_key_check")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(2)?)))?;
    for row in rows {
        let (table, parent) = row?;
        lost.insert(format!("a {table} refers to a {parent} that is not there"));
    }
    for (problem, sql) in DANGLING {
        let mut statement = db.prepare(sql)?;
        for id in statement.query_map([], |row| row.get::<_, String>(0))? {
            lost.insert(problem.replace("{}", &id?));
        }
    }
    Ok(lost)
}

impl CompanyStore {
    /// Looks at every page and every reference.
    ///
    /// # Errors
    /// When the file cannot be read at all.
    pub fn check(&self) -> Result<CheckReport, StoreError> {
        let mut problems = Vec::new();
        let mut statement = self.db.prepare("PRAGMA integrity_check")?;
        let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
        for line in lines {
            let line = line?;
            if line != "ok" {
                problems.push(line);
            }
        }
        problems.extend(lost_references(&self.db)?);
        if let Err(error) = self.load() {
            problems.push(format!("the records cannot be read: {error}"));
        }
        let mut statement = self.db.prepare("SELECT sha256 FROM blob")?;
        let kept: Vec<String> = statement
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for sha in kept {
            if self.bytes(&sha).is_err() {
                problems.push(format!("the kept file {sha} is not what it was"));
            }
        }
        if let Some(broken) = self.broken_link()? {
            problems.push(format!(
                "the record of changes does not fit from edit {} on ({}, {})",
                broken.edit, broken.at, broken.label
            ));
        }
        for (kind, id) in self.altered_records()? {
            problems.push(format!("the {kind} {id} is not what its last change made it"));
        }
        Ok(CheckReport { problems })
    }

    /// Records that are not what the last of their changes made them, altered by something else than this program: kind
    /// and id of each.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn altered_records(&self) -> Result<Vec<(String, String)>, StoreError> {
        let mut statement = self.db.prepare(
            "SELECT kind, record, after FROM change
             WHERE seq IN (SELECT max(seq) FROM change GROUP BY kind, record)
                 AND edit > (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'chain-from')",
        )?;
        let mut altered = Vec::new();
        let rows = statement.query_map([], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, Option<String>>(2)?,
            ))
        })?;
        for row in rows {
            let (word, id, after) = row?;
            // A kind that only a newer version knows is for that version to judge.
            let Ok(kind) = from_word::<EntityKind>(word.clone()) else {
                continue;
            };
            if !of_kind!(kind, is_as_recorded(&self.db, &id, after.as_deref()))? {
                altered.push((word, id));
            }
        }
        Ok(altered)
    }
}
