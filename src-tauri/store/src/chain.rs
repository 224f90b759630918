//! The record of changes as a chain: the link of each edit is a hash of what it changed and of the link before it, so
//! that nothing in the past can become something else without all that follows not fitting any more.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde_json::Value;

use crate::{CompanyStore, StoreError, sha256};

/// The last link of the chain: who notes it can tell later whether the record up to here is still the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChainHead {
    /// The number of its edit.
    pub edit: i64,
    /// When that was: UTC, RFC 3339.
    pub at: String,
    /// The link: SHA-256 in hexadecimal.
    pub link: String,
}

/// Where a chain does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenLink {
    /// The first edit whose link is not what its changes and the link before say.
    pub edit: i64,
    /// When it is said to have been: UTC, RFC 3339.
    pub at: String,
    /// What it is said to have been, as undo names it.
    pub label: String,
}

/// What a link is made of. Its canonical JSON (RFC 8785) is what is hashed, so that the names of these fields and what
/// is in them are part of the file's format.
#[derive(Serialize)]
struct Sealed<'a> {
    previous: &'a str,
    edit: i64,
    at: &'a str,
    who: &'a str,
    label: &'a str,
    changes: Vec<SealedChange>,
}

#[derive(Serialize)]
struct SealedChange {
    kind: String,
    record: String,
    before: Value,
    after: Value,
}

struct EditRow {
    id: i64,
    at: String,
    who: String,
    label: String,
    link: Option<String>,
}

impl CompanyStore {
    /// The last link; none while nothing was changed.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn chain_head(&self) -> Result<Option<ChainHead>, StoreError> {
        let found = self.db.query_row(
            "SELECT id, at, link FROM edit WHERE link IS NOT NULL ORDER BY id DESC LIMIT 1",
            [],
            |row| {
                Ok(ChainHead {
                    edit: row.get(0)?,
                    at: row.get(1)?,
                    link: row.get(2)?,
                })
            },
        );
        Ok(found.optional()?)
    }

    /// The first link: files that have it in common are copies of one company. None while nothing was changed.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn first_link(&self) -> Result<Option<String>, StoreError> {
        let sql = "SELECT link FROM edit WHERE link IS NOT NULL ORDER BY id LIMIT 1";
        Ok(self.db.query_row(sql, [], |row| row.get(0)).optional()?)
    }

    /// Whether a link is one of the chain: what a paper says of the record when it was issued.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn has_link(&self, link: &str) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM edit WHERE link = ?1)";
        Ok(self.db.query_row(sql, [link], |row| row.get(0))?)
    }

    /// Makes every link again and says where the chain first does not fit.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn broken_link(&self) -> Result<Option<BrokenLink>, StoreError> {
        broken_link(&self.db)
    }
}

/// Makes the links that are missing at the end: that of the edit just made, and those of edits that a version wrote which
/// knew of no chain.
pub(crate) fn seal(db: &Connection) -> Result<(), StoreError> {
    let last = "SELECT id, link FROM edit WHERE link IS NOT NULL ORDER BY id DESC LIMIT 1";
    let last: Option<(i64, String)> = db
        .query_row(last, [], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (from, mut previous) = last.unwrap_or_default();
    for row in edits(db, from)? {
        previous = link(db, &row, &previous)?;
        keep(db, row.id, &previous)?;
    }
    Ok(())
}

/// The number and the link of every edit, all made again; none when the chain does not fit.
pub(crate) fn links(db: &Connection) -> Result<Option<Vec<(i64, String)>>, StoreError> {
    if broken_link(db)?.is_some() {
        return Ok(None);
    }
    let mut links: Vec<(i64, String)> = Vec::new();
    for row in edits(db, 0)? {
        let own = match row.link {
            Some(link) => link,
            // An older version wrote it, and the file is only looked at.
            None => {
                let previous = links.last().map(|(_, link)| link.as_str()).unwrap_or_default();
                link(db, &row, previous)?
            }
        };
        links.push((row.id, own));
    }
    Ok(Some(links))
}

fn broken_link(db: &Connection) -> Result<Option<BrokenLink>, StoreError> {
    let mut previous = String::new();
    let mut rows = edits(db, 0)?.into_iter().peekable();
    while let Some(row) = rows.next() {
        let right = link(db, &row, &previous)?;
        // Those at the end that have none yet get theirs when the file is opened for writing.
        let is_open = row.link.is_none() && rows.peek().is_none_or(|next| next.link.is_none());
        if row.link.as_ref() != Some(&right) && !is_open {
            return Ok(Some(BrokenLink {
                edit: row.id,
                at: row.at,
                label: row.label,
            }));
        }
        previous = right;
    }
    Ok(None)
}

fn edits(db: &Connection, after: i64) -> Result<Vec<EditRow>, StoreError> {
    let mut statement = db.prepare("SELECT id, at, who, label, link FROM edit WHERE id > ?1 ORDER BY id")?;
    let rows = statement.query_map([after], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<EditRow> {
    Ok(EditRow {
        id: row.get(0)?,
        at: row.get(1)?,
        who: row.get(2)?,
        label: row.get(3)?,
        link: row.get(4)?,
    })
}

fn keep(db: &Connection, edit: i64, link: &str) -> Result<(), StoreError> {
    db.prepare_cached("UPDATE edit SET link = ?1 WHERE id = ?2")?
        .execute(params![link, edit])?;
    Ok(())
}

fn link(db: &Connection, row: &EditRow, previous: &str) -> Result<String, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT kind, record, before, after FROM change WHERE edit = ?1 ORDER BY seq")?;
    let changes = statement.query_map([row.id], |row| {
        Ok((
            row.get(0)?,
            row.get(1)?,
            row.get::<_, Option<String>>(2)?,
            row.get::<_, Option<String>>(3)?,
        ))
    })?;
    let value = |text: Option<String>| match text {
        Some(text) => serde_json::from_str(&text),
        None => Ok(Value::Null),
    };
    let changes: Result<Vec<SealedChange>, StoreError> = changes
        .map(|change| {
            let (kind, record, before, after) = change?;
            Ok(SealedChange {
                kind,
                record,
                before: value(before)?,
                after: value(after)?,
            })
        })
        .collect();
    let sealed = Sealed {
        previous,
        edit: row.id,
        at: &row.at,
        who: &row.who,
        label: &row.label,
        changes: changes?,
    };
    Ok(sha256(&serde_json_canonicalizer::to_vec(&sealed)?))
}

#[cfg(test)]
mod tests;
