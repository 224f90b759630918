//! What records are now and what they were after an edit, as JSON.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde_json::Value;
use sonae_domain::EntityKind;

use super::{Key, MergeAuthor};
use crate::kinds::of_kind;
use crate::record::{Record, from_word};
use crate::{CompanyStore, StoreError};

/// What became of a record after an edit.
pub(super) struct Changed {
    /// What it was then.
    pub before: Option<Value>,
    /// The last edit that changed it.
    pub edit: i64,
    /// Who made that edit, and when.
    pub by: MergeAuthor,
}

/// The records that were changed after an edit.
pub(super) fn changed_after(store: &CompanyStore, edit: i64) -> Result<BTreeMap<Key, Changed>, StoreError> {
    let mut statement = store.db.prepare_cached(
        "SELECT kind, record, before, edit, at, who FROM change JOIN edit ON edit.id = change.edit
         WHERE edit > ?1 ORDER BY seq",
    )?;
    let rows = statement.query_map([edit], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, Option<String>>(2)?,
            row.get::<_, i64>(3)?,
            MergeAuthor {
                at: row.get(4)?,
                who: row.get(5)?,
            },
        ))
    })?;
    let mut changed: BTreeMap<Key, Changed> = BTreeMap::new();
    for row in rows {
        let (kind, id, before, edit, by) = row?;
        // What only a newer version knows can be taken in only by that version.
        let kind: EntityKind = from_word(kind).map_err(|_| StoreError::NewerVersion(store.path.clone()))?;
        if let Some(own) = changed.get_mut(&(kind, id.clone())) {
            (own.edit, own.by) = (edit, by);
            continue;
        }
        let before = match before {
            Some(text) => Some(of_kind!(kind, as_written_now(&text))?),
            None => None,
        };
        changed.insert((kind, id), Changed { before, edit, by });
    }
    Ok(changed)
}

/// A record as it is now.
pub(super) fn current(db: &Connection, (kind, id): &Key) -> Result<Option<Value>, StoreError> {
    of_kind!(*kind, read(db, id))
}

fn read<R: Record>(db: &Connection, id: &str) -> Result<Option<Value>, StoreError> {
    Ok(R::read(db, id)?.as_ref().map(serde_json::to_value).transpose()?)
}

/// A record of the past as this version would write it, so that what an older version wrote differently is no change. What
/// this version cannot read stays as it was.
fn as_written_now<R: Record>(text: &str) -> Result<Value, StoreError> {
    match serde_json::from_str::<R>(text) {
        Ok(record) => Ok(serde_json::to_value(record)?),
        Err(_) => Ok(serde_json::from_str(text)?),
    }
}
