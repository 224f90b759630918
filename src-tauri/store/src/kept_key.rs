//! Keys that the operating system keeps for its user, so that a company's file opens without its passphrase being typed.
//!
//! What is kept is the key of the database and no more: it opens this file, its backups and its copies, but it says neither
//! the passphrase nor the recovery code, and with neither of them nobody changes the passphrase or takes it off. It goes
//! under a name that follows from the salt of the file, which everybody can read there: another passphrase is another
//! name, so that a key is never tried on a file that it does not fit.

use std::path::Path;

use zeroize::Zeroizing;

use crate::file_key::FileKey;
use crate::mark::Mark;
use crate::passphrase::marks;
use crate::{StoreError, key_ring};

/// A key of the open company, to be given to whoever keeps it.
pub struct KeyToKeep {
    /// The name under which it is kept.
    pub name: String,
    /// The key, and what shows that it is whole.
    pub key: Zeroizing<Vec<u8>>,
}

/// The names under which keys for a company's file would be kept, the one of the file itself first; empty when it has no
/// passphrase.
///
/// # Errors
/// What the disk says.
pub fn kept_key_names(path: &Path) -> Result<Vec<String>, StoreError> {
    Ok(marks(path)?.iter().map(name).collect())
}

/// The key of a company's file that is unlocked here.
///
/// # Errors
/// `PassphraseNeeded` when it is not unlocked, or has no passphrase at all; otherwise what the disk says.
pub fn key_to_keep(path: &Path) -> Result<KeyToKeep, StoreError> {
    let needed = || StoreError::PassphraseNeeded(path.to_owned());
    let mark = Mark::of_file(path)?.ok_or_else(needed)?;
    let key = key_ring::key_for(mark, path)?;
    Ok(KeyToKeep {
        name: name(&mark),
        key: key.to_keep(),
    })
}

/// Puts a key that was kept on the ring, as [`crate::unlock`] does with a passphrase.
///
/// # Errors
/// `WrongKeptKey` when it is not whole, or of another file or passphrase; otherwise what the disk says.
pub fn unlock_with_kept(path: &Path, kept: &[u8]) -> Result<(), StoreError> {
    let key = marks(path)?
        .into_iter()
        .find_map(|mark| FileKey::from_kept(mark, kept));
    let key = key.ok_or_else(|| StoreError::WrongKeptKey(path.to_owned()))?;
    key_ring::add(key);
    Ok(())
}

fn name(mark: &Mark) -> String {
    mark.salt().iter().map(|byte| format!("{byte:02x}")).collect()
}
