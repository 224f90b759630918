use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{Answer, EntityKind, RowId};

use crate::current::Touched;
use crate::record::Record;
use crate::{Edit, StoreError};

/// An answer with its place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct AnswerRecord {
    pub worksheet: String,
    /// Empty for a question outside tables.
    pub row: String,
    pub field: String,
    pub value: Answer,
}

impl AnswerRecord {
    /// Worksheet, row and field of an id, `worksheet/row/field`.
    pub(crate) fn place(id: &str) -> [&str; 3] {
        let mut parts = id.splitn(3, '/');
        [(); 3].map(|()| parts.next().unwrap_or_default())
    }
}

fn id(worksheet: &str, row: &str, field: &str) -> String {
    format!("{worksheet}/{row}/{field}")
}

impl Record for AnswerRecord {
    const KIND: EntityKind = EntityKind::Answer;

    fn id(&self) -> String {
        id(&self.worksheet, &self.row, &self.field)
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        let [worksheet, row, field] = Self::place(id);
        let value: Option<String> = db
            .prepare_cached("SELECT value FROM answer WHERE worksheet = ?1 AND row = ?2 AND field = ?3")?
            .query_row(params![worksheet, row, field], |row| row.get(0))
            .optional()?;
        let Some(value) = value else { return Ok(None) };
        Ok(Some(AnswerRecord {
            worksheet: worksheet.to_owned(),
            row: row.to_owned(),
            field: field.to_owned(),
            value: serde_json::from_str(&value)?,
        }))
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        db.prepare_cached(
            "INSERT INTO answer (worksheet, row, field, value) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (worksheet, row, field) DO UPDATE SET value = excluded.value",
        )?
        .execute(params![
            self.worksheet,
            self.row,
            self.field,
            serde_json::to_string(&self.value)?
        ])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        let [worksheet, row, field] = Self::place(id);
        db.prepare_cached("DELETE FROM answer WHERE worksheet = ?1 AND row = ?2 AND field = ?3")?
            .execute(params![worksheet, row, field])?;
        Ok(())
    }

    fn touched(before: Option<&Self>, after: Option<&Self>) -> Option<Touched> {
        before.or(after).map(|answer| Touched::Answer(answer.id()))
    }
}

impl Edit<'_> {
    /// Stores an answer, or takes it away.
    ///
    /// # Errors
    /// `NotFound` when the row is not there, on this worksheet.
    pub fn set_answer(
        &mut self,
        worksheet: &str,
        row: Option<&RowId>,
        field: &str,
        answer: Option<Answer>,
    ) -> Result<(), StoreError> {
        if let Some(id) = row
            && self.require_row(id)?.worksheet != worksheet
        {
            return Err(StoreError::NotFound(id.to_string()));
        }
        let row = row.map(RowId::as_str).unwrap_or_default();
        match answer {
            Some(value) => self.put(&AnswerRecord {
                worksheet: worksheet.to_owned(),
                row: row.to_owned(),
                field: field.to_owned(),
                value,
            }),
            None => {
                let id = id(worksheet, row, field);
                match AnswerRecord::read(self.db, &id)? {
                    Some(_) => self.take::<AnswerRecord>(&id),
                    None => Ok(()),
                }
            }
        }
    }

    /// Keeps a picture and answers a question with it. The one that answered it before stays for taking that back.
    ///
    /// # Errors
    /// `TooLarge` when it is longer than what is kept.
    pub fn answer_with_picture(
        &mut self,
        worksheet: &str,
        field: &str,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        let (sha256, _) = self.keep_blob(bytes)?;
        self.set_answer(worksheet, None, field, Some(Answer::Text(sha256)))
    }

    /// Takes away the answers that name a record which is going; わからない stays, without the one to ask.
    pub(crate) fn forget_answers_naming(&mut self, record: &str) -> Result<(), StoreError> {
        let to_ask: Vec<String> = self
            .db
            .prepare_cached(
                "SELECT worksheet || '/' || row || '/' || field FROM answer
                 WHERE json_type(value) = 'object' AND value ->> 'ask' = ?1",
            )?
            .query_map([record], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for id in to_ask {
            if let Some(mut answer) = AnswerRecord::read(self.db, &id)? {
                answer.value = Answer::unknown();
                self.put(&answer)?;
            }
        }
        let value = serde_json::to_string(record)?;
        let found: Vec<String> = self
            .db
            .prepare_cached("SELECT worksheet || '/' || row || '/' || field FROM answer WHERE value = ?1")?
            .query_map([value], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for id in found {
            self.take::<AnswerRecord>(&id)?;
        }
        Ok(())
    }
}
