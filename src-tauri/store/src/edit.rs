use rusqlite::{Transaction, params};
use sonae_domain::EntityKind;

use crate::current::Touched;
use crate::record::{Record, word};
use crate::{CompanyStore, Stamp, StoreError, chain};

/// What one command does, in one transaction: all of it is stored with its record, or nothing.
pub struct Edit<'a> {
    pub(crate) db: &'a Transaction<'a>,
    id: i64,
    changed: bool,
    touched: Vec<Touched>,
}

/// Whether an edit can be taken back.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Undoable {
    Yes,
    /// Notes and takings-back: they are recorded, but undo passes over them.
    No,
}

/// Labels that undo passes over: a company that exists, a paper that was printed.
const NOT_UNDOABLE: [&str; 2] = ["company-created", "issued"];

impl CompanyStore {
    /// Makes an edit. `label` is a code by which undo names it.
    ///
    /// # Errors
    /// Whatever `f` says or the disk does; then nothing was changed.
    pub fn edit<T>(
        &mut self,
        stamp: &Stamp,
        label: &str,
        f: impl FnOnce(&mut Edit<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let undoable = if NOT_UNDOABLE.contains(&label) {
            Undoable::No
        } else {
            Undoable::Yes
        };
        self.edit_with(stamp, label, undoable, f)
    }

    pub(crate) fn edit_with<T>(
        &mut self,
        stamp: &Stamp,
        label: &str,
        undoable: Undoable,
        f: impl FnOnce(&mut Edit<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        if self.is_read_only() {
            return Err(StoreError::ReadOnly(self.path.clone()));
        }
        self.require_in_place()?;
        self.keep_only_if_current();
        let (value, made) = self
            .edit_in_transaction(stamp, label, undoable, f)
            .map_err(|error| self.explain(error))?;
        if let Some(edit) = made {
            self.back_up_if_due(stamp, edit);
        }
        Ok(value)
    }

    /// The value, and the number of the edit when one was made.
    fn edit_in_transaction<T>(
        &mut self,
        stamp: &Stamp,
        label: &str,
        undoable: Undoable,
        f: impl FnOnce(&mut Edit<'_>) -> Result<T, StoreError>,
    ) -> Result<(T, Option<i64>), StoreError> {
        let transaction = self.db.transaction()?;
        let state = if undoable == Undoable::Yes { 0 } else { 3 };
        transaction
            .prepare_cached("INSERT INTO edit (at, who, label, state) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![stamp.at.to_string(), stamp.who, label, state])?;
        let mut edit = Edit {
            id: transaction.last_insert_rowid(),
            db: &transaction,
            changed: false,
            touched: Vec::new(),
        };
        let value = f(&mut edit)?;
        let (id, changed, touched) = (edit.id, edit.changed, edit.touched);
        if !changed {
            // Nothing was said that was not said before: leave no trace of it.
            return Ok((value, None));
        }
        if undoable == Undoable::Yes {
            // What was taken back before a new edit cannot be done again.
            transaction
                .prepare_cached("UPDATE edit SET state = 2 WHERE state = 1 AND id < ?1")?
                .execute([id])?;
        }
        chain::seal(&transaction)?;
        transaction.commit()?;
        self.refresh(&touched);
        self.settle();
        Ok((value, Some(id)))
    }

    /// Moves what was stored from the write-ahead log into the file itself: people copy the one file to a stick, also
    /// while it is open. The edit is on the disk either way, so a failure loses nothing and the next edit tries again.
    fn settle(&self) {
        let settled = self
            .db
            .query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
        if let Err(error) = settled {
            tracing::warn!(%error, "the write-ahead log stays as it is");
        }
    }
}

impl Edit<'_> {
    /// Stores a record with its change. What is already so is left alone.
    pub(crate) fn put<R: Record>(&mut self, record: &R) -> Result<(), StoreError> {
        let before = R::read(self.db, &record.id())?;
        if before.as_ref() == Some(record) {
            return Ok(());
        }
        record.write(self.db)?;
        self.record(R::KIND, &record.id(), before.as_ref(), Some(record))
    }

    /// Removes a record with its change.
    pub(crate) fn take<R: Record>(&mut self, id: &str) -> Result<(), StoreError> {
        let before = R::read(self.db, id)?.ok_or_else(|| StoreError::NotFound(id.to_owned()))?;
        R::remove(self.db, id)?;
        self.record(R::KIND, id, Some(&before), None)
    }

    fn record<R: Record>(
        &mut self,
        kind: EntityKind,
        id: &str,
        before: Option<&R>,
        after: Option<&R>,
    ) -> Result<(), StoreError> {
        let json = |record: Option<&R>| record.map(serde_json::to_string).transpose();
        self.db
            .prepare_cached(
                "INSERT INTO change (edit, kind, record, before, after) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![self.id, word(&kind)?, id, json(before)?, json(after)?])?;
        self.changed = true;
        self.touched.extend(R::touched(before, after));
        Ok(())
    }

    /// Keeps the edit even if no record differs: taking back something that is so already still counts.
    pub(crate) fn keep(&mut self) {
        self.changed = true;
    }

    /// The position behind the last: `sql` gives the last position, `args` say of which part of a table.
    pub(crate) fn last_position(&self, sql: &str, args: &[&str]) -> Result<f64, StoreError> {
        let last: Option<f64> = self
            .db
            .prepare_cached(sql)?
            .query_row(rusqlite::params_from_iter(args), |row| row.get(0))?;
        Ok(last.unwrap_or(0.0) + 1.0)
    }
}
