//! The keys of files that were unlocked, for as long as this process may use them.
//!
//! A company's file, its backups and the copies that are made of it all bear the same mark. So whatever in here opens one
//! of them asks the ring, and no way to a backup or a copy can forget the key; without it nothing of them can be read.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::StoreError;
use crate::file_key::FileKey;
use crate::mark::{self, Mark};

static RING: Mutex<Vec<Held>> = Mutex::new(Vec::new());

struct Held {
    key: FileKey,
    /// Until somebody forgets it, and not only for as long as another copy is read.
    stays: bool,
}

fn ring() -> MutexGuard<'static, Vec<Held>> {
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
    let ring = ring();
    ring.iter()
        .find(|held| held.key.mark() == mark)
        .map(|held| held.key.clone())
}

/// Puts a key on the ring.
pub(crate) fn add(key: FileKey) {
    let mut ring = ring();
    match ring.iter_mut().find(|own| own.key.mark() == key.mark()) {
        Some(own) => own.stays = true,
        None => ring.push(Held { key, stays: true }),
    }
}

/// Puts a key on the ring that is to be given back with [`give_back`].
pub(crate) fn lend(key: FileKey) {
    let mut ring = ring();
    if !ring.iter().any(|own| own.key.mark() == key.mark()) {
        ring.push(Held { key, stays: false });
    }
}

/// Takes a key off the ring that was only lent.
pub(crate) fn give_back(mark: Mark) {
    ring().retain(|own| own.key.mark() != mark || own.stays);
}

/// Takes the key of a company's file off the ring: it, its backups and its copies can be opened again only with the
/// passphrase. The key of a file that is open here stays, also when another file has the same.
pub fn forget_key(path: &Path) {
    let own = Mark::of_file(path).ok().flatten();
    // One that can be read no more may have been unlocked by what its backups say.
    own.into_iter()
        .chain(crate::passphrase::marks_of_backups(path))
        .filter(|mark| !mark::is_in_use(*mark))
        .for_each(forget);
}

/// Takes a key off the ring.
pub(crate) fn forget(mark: Mark) {
    ring().retain(|own| own.key.mark() != mark);
}
