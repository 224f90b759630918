use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{EntityKind, Issue, IssueId};

use crate::record::{Record, from_word, word};
use crate::{Edit, StoreError};

/// An issued document with its place in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct IssueRecord {
    pub issue: Issue,
    pub position: f64,
}

pub(crate) const COLUMNS: &str = "id, document, lang, date, draft, digest, position";

pub(crate) fn read_row(row: &Row<'_>) -> Result<IssueRecord, StoreError> {
    Ok(IssueRecord {
        issue: Issue {
            id: IssueId(row.get(0)?),
            document: row.get(1)?,
            lang: from_word(row.get(2)?)?,
            date: from_word(row.get(3)?)?,
            draft: row.get(4)?,
            digest: row.get(5)?,
        },
        position: row.get(6)?,
    })
}

impl Record for IssueRecord {
    const KIND: EntityKind = EntityKind::Issue;

    fn id(&self) -> String {
        self.issue.id.to_string()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        db.prepare_cached(&format!("SELECT {COLUMNS} FROM issue WHERE id = ?1"))?
            .query_row([id], |row| Ok(read_row(row)))
            .optional()?
            .transpose()
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        let Issue {
            id,
            document,
            lang,
            date,
            draft,
            digest,
        } = &self.issue;
        db.prepare_cached(&format!(
            "INSERT INTO issue ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (id) DO UPDATE SET document = excluded.document, lang = excluded.lang,
                 date = excluded.date, draft = excluded.draft, digest = excluded.digest,
                 position = excluded.position"
        ))?
        .execute(params![
            id.as_str(),
            document,
            word(lang)?,
            date.to_string(),
            draft,
            digest,
            self.position
        ])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM issue WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}

impl Edit<'_> {
    /// Notes that a document was issued.
    ///
    /// # Errors
    /// What the disk says.
    pub fn add_issue(&mut self, issue: &Issue) -> Result<(), StoreError> {
        let position = self.last_position("SELECT max(position) FROM issue", &[])?;
        self.put(&IssueRecord {
            issue: issue.clone(),
            position,
        })
    }
}
