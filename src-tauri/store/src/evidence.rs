use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sonae_domain::{EntityKind, Evidence, EvidenceId, EvidenceKind, LONGEST_EVIDENCE};

use crate::record::{Record, from_word};
use crate::{CompanyStore, Edit, StoreError};

/// A piece of evidence with its place in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct EvidenceRecord {
    pub evidence: Evidence,
    pub position: f64,
}

pub(crate) const COLUMNS: &str = "id, action, name, added, url, sha256, size, position";

pub(crate) fn read_row(row: &Row<'_>) -> Result<EvidenceRecord, StoreError> {
    let kind = match row.get::<_, Option<String>>(4)? {
        Some(url) => EvidenceKind::Link { url },
        None => EvidenceKind::File {
            sha256: row.get(5)?,
            size: row.get::<_, i64>(6)?.unsigned_abs(),
        },
    };
    Ok(EvidenceRecord {
        evidence: Evidence {
            id: EvidenceId(row.get(0)?),
            action: row.get(1)?,
            name: row.get(2)?,
            added: from_word(row.get(3)?)?,
            kind,
        },
        position: row.get(7)?,
    })
}

impl Record for EvidenceRecord {
    const KIND: EntityKind = EntityKind::Evidence;

    fn id(&self) -> String {
        self.evidence.id.to_string()
    }

    fn read(db: &Connection, id: &str) -> Result<Option<Self>, StoreError> {
        db.prepare_cached(&format!("SELECT {COLUMNS} FROM evidence WHERE id = ?1"))?
            .query_row([id], |row| Ok(read_row(row)))
            .optional()?
            .transpose()
    }

    fn write(&self, db: &Connection) -> Result<(), StoreError> {
        let evidence = &self.evidence;
        let (url, sha256, size) = match &evidence.kind {
            EvidenceKind::Link { url } => (Some(url), None, None),
            EvidenceKind::File { sha256, size } => (None, Some(sha256), i64::try_from(*size).ok()),
        };
        db.prepare_cached(&format!(
            "INSERT INTO evidence ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (id) DO UPDATE SET action = excluded.action, name = excluded.name, added = excluded.added,
                 url = excluded.url, sha256 = excluded.sha256, size = excluded.size, position = excluded.position"
        ))?
        .execute(params![
            evidence.id.as_str(),
            evidence.action,
            evidence.name,
            evidence.added.to_string(),
            url,
            sha256,
            size,
            self.position,
        ])?;
        Ok(())
    }

    fn remove(db: &Connection, id: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM evidence WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}

/// SHA-256 in hexadecimal: the name by which kept bytes are found.
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

impl Edit<'_> {
    /// Keeps the bytes of a file as evidence.
    ///
    /// # Errors
    /// `TooLarge` when it is longer than [`LONGEST_EVIDENCE`].
    pub fn keep_bytes(&mut self, bytes: &[u8]) -> Result<EvidenceKind, StoreError> {
        let (sha256, size) = self.keep_blob(bytes)?;
        Ok(EvidenceKind::File { sha256, size })
    }

    /// Keeps bytes once, however often they come; says by what name they are found again, and how many they are.
    pub(crate) fn keep_blob(&mut self, bytes: &[u8]) -> Result<(String, u64), StoreError> {
        let size = bytes.len() as u64;
        if size > LONGEST_EVIDENCE {
            return Err(StoreError::TooLarge(size));
        }
        let sha256 = sha256(bytes);
        self.db
            .prepare_cached("INSERT INTO blob (sha256, bytes) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
            .execute(params![sha256, bytes])?;
        Ok((sha256, size))
    }

    /// Stores a piece of evidence.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_evidence(&mut self, evidence: &Evidence) -> Result<(), StoreError> {
        let position = match EvidenceRecord::read(self.db, evidence.id.as_str())? {
            Some(record) => record.position,
            None => self.last_position("SELECT max(position) FROM evidence", &[])?,
        };
        self.put(&EvidenceRecord {
            evidence: evidence.clone(),
            position,
        })
    }

    /// Removes a piece of evidence; its bytes stay for taking that back.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    pub fn remove_evidence(&mut self, id: &EvidenceId) -> Result<(), StoreError> {
        self.take::<EvidenceRecord>(id.as_str())
    }
}

impl CompanyStore {
    /// The bytes of a kept file, as they were when it was added.
    ///
    /// # Errors
    /// `NotFound` when they are not in this file, `Changed` when they are no longer what they were.
    pub fn bytes(&self, sha: &str) -> Result<Vec<u8>, StoreError> {
        let bytes: Option<Vec<u8>> = self
            .db
            .prepare_cached("SELECT bytes FROM blob WHERE sha256 = ?1")?
            .query_row([sha], |row| row.get(0))
            .optional()?;
        let bytes = bytes.ok_or_else(|| StoreError::NotFound(sha.to_owned()))?;
        match sha256(&bytes) == sha {
            true => Ok(bytes),
            false => Err(StoreError::Changed(sha.to_owned())),
        }
    }
}
