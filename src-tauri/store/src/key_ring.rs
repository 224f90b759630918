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
    /// Forgotten already, but for a file that is still open: it goes with that.
    leaves: bool,
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
        // What was typed wrongly may make a key that is recognised as the right one.
        Some(own) => {
            *own = Held {
                key,
                stays: true,
                leaves: false,
            }
        }
        None => ring.push(Held {
            key,
            stays: true,
            leaves: false,
        }),
    }
}

/// Puts a key on the ring that is to be given back with [`give_back`].
pub(crate) fn lend(key: FileKey) {
    let mut ring = ring();
    if !ring.iter().any(|own| own.key.mark() == key.mark()) {
        ring.push(Held {
            key,
            stays: false,
            leaves: false,
        });
    }
}

/// Takes a key off the ring that was only lent.
pub(crate) fn give_back(mark: Mark) {
    ring().retain(|own| own.key.mark() != mark || own.stays);
}

/// Takes the key of a company's file off the ring: it, its backups and its copies can be opened again only with the
/// passphrase. The key of a file that is open here, also of another one with the same, goes when that is closed.
pub fn forget_key(path: &Path) {
    let own = Mark::of_file(path).ok().flatten();
    // One that can be read no more may have been unlocked by what its backups say.
    own.into_iter()
        .chain(crate::passphrase::marks_of_backups(path))
        .for_each(let_go);
}

/// Takes a key off the ring now, or as soon as no file that bears its mark is open here any more.
pub(crate) fn let_go(mark: Mark) {
    match mark::is_in_use(mark) {
        false => forget(mark),
        true => ring()
            .iter_mut()
            .filter(|own| own.key.mark() == mark)
            .for_each(|own| own.leaves = true),
    }
}

/// Whether a key is to go as soon as what still reads with it has ended: nothing is opened with it any more.
pub(crate) fn is_leaving(mark: Mark) -> bool {
    ring().iter().any(|own| own.key.mark() == mark && own.leaves)
}

/// Takes back that a key is to go.
pub(crate) fn keep(mark: Mark) {
    ring()
        .iter_mut()
        .filter(|own| own.key.mark() == mark)
        .for_each(|own| own.leaves = false);
}

/// The last file that bears a mark was closed.
pub(crate) fn closed(mark: Mark) {
    ring().retain(|own| own.key.mark() != mark || !own.leaves);
}

/// Takes a key off the ring.
pub(crate) fn forget(mark: Mark) {
    ring().retain(|own| own.key.mark() != mark);
}
