//! The keys of files that were unlocked, for as long as this process may use them.
//!
//! A company's file, its backups and the copies that are made of it all bear the same mark. So whatever in here opens one
//! of them asks the ring, and no way to a backup or a copy can forget the key; without it nothing of them can be read.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::StoreError;
use crate::file_key::FileKey;
use crate::mark::Mark;

static RING: Mutex<Vec<FileKey>> = Mutex::new(Vec::new());

fn ring() -> MutexGuard<'static, Vec<FileKey>> {
    RING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The key for files of that mark.
///
/// # Errors
/// `PassphraseNeeded` when it is not on the ring.
pub(crate) fn key_for(mark: Mark, path: &Path) -> Result<FileKey, StoreError> {
    find(mark).ok_or_else(|| StoreError::PassphraseNeeded(path.to_owned()))
}

/// The key for files of that mark, if it is on the ring.
pub(crate) fn find(mark: Mark) -> Option<FileKey> {
    ring().iter().find(|key| key.mark() == mark).cloned()
}

/// Puts a key on the ring.
pub(crate) fn add(key: FileKey) {
    let mut ring = ring();
    if !ring.iter().any(|own| own.mark() == key.mark()) {
        ring.push(key);
    }
}

/// Takes the key of a company's file off the ring: it, its backups and its copies can be opened again only with the
/// passphrase.
pub fn forget_key(path: &Path) {
    if let Ok(Some(mark)) = Mark::of_file(path) {
        forget(mark);
    }
}

/// Takes a key off the ring.
pub(crate) fn forget(mark: Mark) {
    ring().retain(|key| key.mark() != mark);
}
