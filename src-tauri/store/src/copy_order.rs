//! A copy of a file that is open and may be worked in meanwhile, which is to leave: read through a connection of its own.

use std::path::{Path, PathBuf};

use crate::mark::Known;
use crate::place::Place;
use crate::{CompanyStore, Stamp, StoreError, backup, open};

/// All that is needed to make a copy: it can be made on any thread while the file is worked in. Its key stays at hand until
/// this is let go of, also where the file is closed before.
pub struct CopyOrder {
    path: PathBuf,
    stamp: Stamp,
    place: Option<Place>,
    _known: Known,
}

impl CompanyStore {
    /// What is needed to copy the file while it is worked in; none where nothing is stored in it any more, because it can only be
    /// looked at or another file is in its place: then [`CompanyStore::copy_out`] keeps nobody waiting, and copies what is open.
    pub fn copy_order(&self, stamp: &Stamp) -> Option<CopyOrder> {
        let known = self.known.as_ref().filter(|_| !self.is_read_only())?;
        self.require_in_place().ok()?;
        Some(CopyOrder {
            path: self.path.clone(),
            stamp: stamp.clone(),
            place: self.place,
            _known: known.again(),
        })
    }
}

impl CopyOrder {
    /// Makes the copy in `folder`: it is checked as a backup is, and is none. `progress` is told pages done and pages in all, and
    /// stops the work by returning false. Where it is.
    ///
    /// # Errors
    /// `Replaced` when the file that was open is not at its path any more, `Cancelled`; otherwise what the disk says. No half a
    /// copy is left.
    pub fn carry_out(
        &self,
        folder: &Path,
        progress: &mut dyn FnMut(i32, i32) -> bool,
    ) -> Result<PathBuf, StoreError> {
        // For writing, though nothing is written: where the company is closed meanwhile, this is the last one to close the file,
        // which leaves one whole file and nothing beside it.
        let db = open::beside_work(&self.path)?;
        // Asked once it is open: what is in its place now is what is read.
        if Place::at(&self.path) != self.place {
            return Err(StoreError::Replaced(self.path.clone()));
        }
        Ok(backup::write(&db, &self.path, folder, None, None, &self.stamp, progress)?.path)
    }
}
