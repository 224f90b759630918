use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use rusqlite::Connection;
use sonae_domain::BackupBefore;

use crate::backup_desk::{BackupOutcome, Desk, SecondPlace};
use crate::current::Loaded;
use crate::lock::Lock;
use crate::mark::{Known, Mark};
use crate::open::copy_in;
use crate::place::Place;
use crate::{PassingFolder, StoreError, backup, backup_name, key_ring};

/// When something happened and by whom: the clock and the name come from the caller.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// When.
    pub at: Timestamp,
    /// By whom, as set in the settings; may be empty.
    pub who: String,
}

/// A company's file, open.
pub struct CompanyStore {
    pub(crate) db: Connection,
    pub(crate) path: PathBuf,
    pub(crate) access: Access,
    pub(crate) loaded: RefCell<Option<Loaded>>,
    pub(crate) desk: Arc<Desk>,
    /// Which file was opened.
    pub(crate) place: Option<Place>,
    /// Let go of after the database is closed.
    pub(crate) known: Option<Known>,
}

/// What may be done with an open file, and what is held for it. Let go of after the database is closed: fields are
/// dropped in order.
pub(crate) enum Access {
    /// Changes are allowed; nobody else has the lock.
    Write { _lock: Lock },
    /// Only looking.
    Look,
    /// Only looking, at a copy: the file is where nothing can be written.
    LookAtCopy { copy: PassingFolder },
}

impl CompanyStore {
    pub(crate) fn new(db: Connection, path: &Path, access: Access, known: Option<Known>) -> Self {
        CompanyStore {
            db,
            path: path.to_owned(),
            access,
            loaded: RefCell::new(None),
            desk: Arc::default(),
            place: Place::at(path),
            known,
        }
    }

    /// Closes the file so that only its passphrase opens it again; also where it cannot be reached any more.
    pub fn lock_up(self) {
        let mark = match &self.access {
            Access::LookAtCopy { copy } => Mark::of_file(&copy_in(copy)).ok().flatten(),
            _ => self.known.as_ref().and_then(Known::mark),
        };
        let path = self.path.clone();
        drop(self);
        mark.into_iter().for_each(key_ring::let_go);
        key_ring::forget_key(&path);
    }

    /// Keeps its key at hand for as long as it is the company at work, also where a file that bears the same mark, such as the one
    /// it was copied from, was locked up meanwhile: it may be closed and opened again.
    pub fn keep_at_hand(&self) {
        let mark = self.known.as_ref().and_then(Known::mark);
        mark.into_iter().for_each(key_ring::keep);
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it can only be looked at.
    pub fn is_read_only(&self) -> bool {
        !matches!(self.access, Access::Write { .. })
    }

    /// Fails when the file that is open is not at its path any more: what is written would be lost.
    ///
    /// # Errors
    /// `Replaced`.
    pub(crate) fn require_in_place(&self) -> Result<(), StoreError> {
        match Place::at(&self.path) == self.place {
            true => Ok(()),
            false => Err(StoreError::Replaced(self.path.clone())),
        }
    }

    /// Where its backups are: a folder beside it.
    pub fn backup_folder(&self) -> PathBuf {
        backup_name::folder(&self.path)
    }

    /// Makes a dated backup in `folder`, checked by opening it, and lets go of those that are not needed any more.
    /// `progress` is told pages done and pages in all, and stops the work by returning false.
    ///
    /// # Errors
    /// `Cancelled`; otherwise what the disk says. No half-written backup is left.
    pub fn backup(
        &self,
        folder: &Path,
        stamp: &Stamp,
        progress: &mut dyn FnMut(i32, i32) -> bool,
    ) -> Result<PathBuf, StoreError> {
        let claim = self.desk.claim();
        if !self.is_read_only() && folder == self.backup_folder() {
            backup_name::remove_unfinished(folder);
        }
        let limit = self.desk.plan().limit;
        let made = backup::write(&self.db, &self.path, folder, limit, None, stamp, progress)?;
        claim.note(BackupOutcome {
            at: stamp.at,
            failed: None,
            second: SecondPlace::None,
        });
        Ok(made.path)
    }

    /// Makes a copy of the whole file in `folder`, which is to leave: it is checked as a backup is, and is none. Nobody works in
    /// the file meanwhile; where somebody may, there is [`CompanyStore::copy_order`].
    ///
    /// # Errors
    /// As [`CompanyStore::backup`].
    pub fn copy_out(
        &self,
        folder: &Path,
        stamp: &Stamp,
        progress: &mut dyn FnMut(i32, i32) -> bool,
    ) -> Result<PathBuf, StoreError> {
        Ok(backup::write(&self.db, &self.path, folder, None, None, stamp, progress)?.path)
    }

    /// Makes an extra backup beside the file before something that changes much. It is none of those that are due, so that the
    /// next of them is made as if this were not there, with what was changed in it.
    ///
    /// # Errors
    /// What the disk says: then what was to be done is not done either.
    pub(crate) fn back_up_before(&self, before: BackupBefore, stamp: &Stamp) -> Result<(), StoreError> {
        if self.is_read_only() {
            return Err(StoreError::ReadOnly(self.path.clone()));
        }
        let _claim = self.desk.claim();
        let folder = self.backup_folder();
        backup_name::remove_unfinished(&folder);
        let limit = self.desk.plan().limit;
        let on = &mut |_, _| true;
        backup::write(&self.db, &self.path, &folder, limit, Some(before), stamp, on)?;
        Ok(())
    }
}

impl Drop for CompanyStore {
    fn drop(&mut self) {
        self.desk.close();
        match self.access {
            // So that the one file is the whole company and can be copied to a stick.
            Access::Write { .. } => {
                let _ = self
                    .db
                    .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
            }
            Access::Look => crate::open::tidy_after_looking(&mut self.db, &self.path),
            Access::LookAtCopy { .. } => {}
        }
    }
}
