//! The record of changes as people read it: edit by edit, the newest first; and taking one back that is not the last.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, named_params};
use sonae_domain::{Change, EntityKind};

use crate::edit::Undoable;
use crate::history::Turn;
use crate::kinds::of_kind;
use crate::record::{Record, from_word, word};
use crate::{CompanyStore, Stamp, StoreError, change};

/// An edit: what one command did.
#[derive(Clone, Debug, PartialEq)]
pub struct EditEntry {
    /// Its number; it grows with time.
    pub id: i64,
    /// When: UTC, RFC 3339.
    pub at: String,
    /// By whom; may be empty.
    pub who: String,
    /// What it was, as undo names it.
    pub label: String,
    /// Whether it was taken back.
    pub taken_back: bool,
    /// What it changed, at most [`MOST_CHANGES`]; where one record is wanted, what became of that one.
    pub changes: Vec<Change>,
    /// How many changes it has in all.
    pub count: usize,
}

/// Which edits are wanted: all that fit everything that is said.
#[derive(Clone, Debug, Default)]
pub struct EditsWanted {
    /// Made at this moment or later.
    pub since: Option<Timestamp>,
    /// With a lower number: the next page of a list.
    pub before: Option<i64>,
    /// That changed a record of this kind.
    pub kind: Option<EntityKind>,
    /// That changed this record of the kind.
    pub record: Option<String>,
    /// At most so many.
    pub most: usize,
}

/// An edit tells so many of its changes: an import has thousands.
pub const MOST_CHANGES: usize = 40;

impl CompanyStore {
    /// The edits that are wanted, the newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn edits(&self, wanted: &EditsWanted) -> Result<Vec<EditEntry>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT id, at, who, label, state FROM edit
             WHERE (:since IS NULL OR at >= :since) AND (:before IS NULL OR id < :before)
                 AND (:kind IS NULL OR EXISTS (
                     SELECT 1 FROM change WHERE edit = edit.id AND kind = :kind
                         AND (:record IS NULL OR record = :record)))
             ORDER BY id DESC LIMIT :most",
        )?;
        let rows = statement.query_map(
            named_params! {
                ":since": wanted.since.map(|since| since.to_string()),
                ":before": wanted.before,
                ":kind": wanted.kind.as_ref().map(word).transpose()?,
                ":record": wanted.record,
                ":most": i64::try_from(wanted.most).unwrap_or(i64::MAX),
            },
            |row| {
                Ok(EditEntry {
                    id: row.get(0)?,
                    at: row.get(1)?,
                    who: row.get(2)?,
                    label: row.get(3)?,
                    taken_back: matches!(row.get::<_, i64>(4)?, 1 | 2),
                    changes: Vec::new(),
                    count: 0,
                })
            },
        )?;
        let mut edits: Vec<EditEntry> = rows.collect::<Result<_, _>>()?;
        let kind: Option<String> = wanted.kind.as_ref().map(word).transpose()?;
        let only = kind.as_deref().zip(wanted.record.as_deref());
        for edit in &mut edits {
            edit.changes = change::of_edit(&self.db, edit.id, only, MOST_CHANGES)?;
            edit.count = self
                .db
                .prepare_cached("SELECT count(*) FROM change WHERE edit = ?1")?
                .query_row([edit.id], |row| row.get::<_, i64>(0))?
                .try_into()
                .unwrap_or(usize::MAX);
        }
        Ok(edits)
    }

    /// When a document was last issued; none while none was.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn last_issued_at(&self) -> Result<Option<String>, StoreError> {
        let sql = "SELECT at FROM edit WHERE label = 'document-issued' ORDER BY id DESC LIMIT 1";
        Ok(self.db.query_row(sql, [], |row| row.get(0)).optional()?)
    }

    /// Makes what an edit changed what it was before it, though other things were changed since.
    ///
    /// # Errors
    /// `ChangedSince` when one of its records is no longer what the edit made of it, `NotFound` when there is no such edit;
    /// otherwise what the disk says. Then nothing was changed.
    pub fn revert(&mut self, stamp: &Stamp, edit: i64) -> Result<(), StoreError> {
        let turns = self.turns(edit, true)?;
        if turns.is_empty() {
            return Err(StoreError::NotFound(edit.to_string()));
        }
        let others = self.changed_after(edit)?;
        if others > 0 {
            return Err(StoreError::ChangedSince(others));
        }
        self.edit_with(stamp, "reverted", Undoable::Yes, |edit| {
            turns.into_iter().try_for_each(|turn| edit.restore(turn))
        })
    }

    /// Makes a record again what it was before one of its changes, or what it was when it was removed.
    ///
    /// # Errors
    /// `NotFound` when there is no such change; otherwise what the disk says. Then nothing was changed.
    pub fn restore(&mut self, stamp: &Stamp, change: i64) -> Result<(), StoreError> {
        let found = self
            .db
            .query_row(
                "SELECT kind, record, before FROM change WHERE seq = ?1",
                [change],
                |row| {
                    Ok((
                        row.get::<_, String>(0)?,
                        row.get(1)?,
                        row.get::<_, Option<String>>(2)?,
                    ))
                },
            )
            .optional()?;
        let Some((kind, id, before)) = found else {
            return Err(StoreError::NotFound(change.to_string()));
        };
        let turn = Turn {
            kind: from_word(kind).map_err(|_| StoreError::NewerVersion(self.path.clone()))?,
            id,
            value: before.map(|value| serde_json::from_str(&value)).transpose()?,
        };
        self.edit_with(stamp, "restored", Undoable::Yes, |edit| edit.restore(turn))
    }

    /// How many records of an edit are no longer what it made of them.
    fn changed_after(&self, edit: i64) -> Result<usize, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT kind, record, after FROM change
             WHERE seq IN (SELECT max(seq) FROM change WHERE edit = ?1 GROUP BY kind, record)",
        )?;
        let rows = statement.query_map([edit], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, Option<String>>(2)?,
            ))
        })?;
        let mut others = 0;
        for row in rows {
            let (kind, id, after) = row?;
            let kind: EntityKind =
                from_word(kind).map_err(|_| StoreError::NewerVersion(self.path.clone()))?;
            if !of_kind!(kind, is_as_recorded(&self.db, &id, after.as_deref()))? {
                others += 1;
            }
        }
        Ok(others)
    }
}

/// Whether a record is what one of its changes made it. What can no longer be read is something else.
pub(crate) fn is_as_recorded<R: Record>(
    db: &rusqlite::Connection,
    id: &str,
    after: Option<&str>,
) -> Result<bool, StoreError> {
    let recorded: Result<Option<R>, _> = after.map(serde_json::from_str).transpose();
    Ok(match recorded {
        Ok(recorded) => R::read(db, id)? == recorded,
        Err(_) => false,
    })
}

#[cfg(test)]
mod tests;
