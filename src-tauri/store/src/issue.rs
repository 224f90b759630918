use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use sonae_domain::{Approval, EntityKind, Fact, Issue, IssueId, KeptPdf, Passage, Withdrawal};

use crate::record::{Record, from_word, word};
use crate::{Edit, StoreError};

/// An issued document with its place in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct IssueRecord {
    pub issue: Issue,
    pub position: f64,
}

pub(crate) const COLUMNS: &str = "id, document, lang, date, draft, digest, sheet, position";

/// What of an issue has no column of its own.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct IssueSheet {
    version: u32,
    approval: Option<Approval>,
    enacted: Option<jiff::civil::Date>,
    note: String,
    withdrawn: Option<Withdrawal>,
    pdf: Option<KeptPdf>,
    passages: Vec<Passage>,
    facts: Vec<Fact>,
    trail: String,
}

pub(crate) fn read_row(row: &Row<'_>) -> Result<IssueRecord, StoreError> {
    let sheet: IssueSheet = serde_json::from_str(row.get_ref(6)?.as_str().map_err(rusqlite::Error::from)?)?;
    Ok(IssueRecord {
        issue: Issue {
            id: IssueId(row.get(0)?),
            document: row.get(1)?,
            lang: from_word(row.get(2)?)?,
            date: from_word(row.get(3)?)?,
            draft: row.get(4)?,
            digest: row.get(5)?,
            version: sheet.version,
            approval: sheet.approval,
            enacted: sheet.enacted,
            note: sheet.note,
            withdrawn: sheet.withdrawn,
            pdf: sheet.pdf,
            passages: sheet.passages,
            facts: sheet.facts,
            trail: sheet.trail,
        },
        position: row.get(7)?,
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
        let issue = self.issue.clone();
        let sheet = IssueSheet {
            version: issue.version,
            approval: issue.approval,
            enacted: issue.enacted,
            note: issue.note,
            withdrawn: issue.withdrawn,
            pdf: issue.pdf,
            passages: issue.passages,
            facts: issue.facts,
            trail: issue.trail,
        };
        db.prepare_cached(&format!(
            "INSERT INTO issue ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (id) DO UPDATE SET document = excluded.document, lang = excluded.lang,
                 date = excluded.date, draft = excluded.draft, digest = excluded.digest,
                 sheet = excluded.sheet, position = excluded.position"
        ))?
        .execute(params![
            issue.id.as_str(),
            issue.document,
            word(&issue.lang)?,
            issue.date.to_string(),
            issue.draft,
            issue.digest,
            serde_json::to_string(&sheet)?,
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

    /// Keeps the bytes of an issued PDF, apart from what is read with the company.
    ///
    /// # Errors
    /// `TooLarge` when it is longer than what is kept.
    pub fn keep_pdf(&mut self, bytes: &[u8]) -> Result<KeptPdf, StoreError> {
        let (sha256, size) = self.keep_blob(bytes)?;
        Ok(KeptPdf { sha256, size })
    }

    /// Withdraws an issue; it stays in the list.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn withdraw_issue(&mut self, id: &IssueId, withdrawal: Withdrawal) -> Result<(), StoreError> {
        let mut record =
            IssueRecord::read(self.db, id.as_str())?.ok_or_else(|| StoreError::NotFound(id.to_string()))?;
        record.issue.withdrawn = Some(withdrawal);
        self.put(&record)
    }
}
