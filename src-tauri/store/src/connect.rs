use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::file_key::FileKey;
use crate::mark::Mark;
use crate::{StoreError, key_ring};

/// So much of a file stays readable: SQLite's header with the mark, and no word of the company.
const CLEAR_HEADER: i32 = 96;

/// Opens a company's file, a backup or a copy as a database, with the key from the ring where it has a passphrase. Nothing
/// in this crate opens such a file in another way.
///
/// # Errors
/// `PassphraseNeeded` when the key is not on the ring; otherwise what SQLite says.
pub(crate) fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
    let mark = Mark::of_file(path)?;
    let key = mark.map(|mark| key_ring::key_for(mark, path)).transpose()?;
    let db = Connection::open_with_flags(path, flags)?;
    if let Some(key) = &key {
        unlock(&db, key)?;
    }
    Ok(db)
}

/// Opens an empty file that is to become a copy of another, page by page: with the same key.
///
/// # Errors
/// As [`connect`].
pub(crate) fn connect_copy(of: &Path, target: &Path) -> Result<Connection, StoreError> {
    let mark = Mark::of_file(of)?;
    let key = mark.map(|mark| key_ring::key_for(mark, of)).transpose()?;
    let db = Connection::open(target)?;
    if let Some(key) = &key {
        unlock(&db, key)?;
    }
    Ok(db)
}

fn unlock(db: &Connection, key: &FileKey) -> Result<(), StoreError> {
    // Damage is said by us and in words; it would be told on standard error before.
    db.pragma_update(None, "cipher_log_level", "NONE")?;
    db.pragma_update(None, "key", key.literal().as_str())?;
    // As SQLCipher 4 writes files, whatever a later one does by itself.
    db.pragma_update(None, "cipher_compatibility", 4)?;
    db.pragma_update(None, "cipher_plaintext_header_size", CLEAR_HEADER)?;
    // What SQLite puts aside while it works would not be encrypted on the disk.
    db.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(())
}

/// Puts a new file beside an open one, as `target` of the same connection: encrypted with a key, or in the clear.
///
/// # Errors
/// What SQLite says.
pub(crate) fn attach_target(db: &Connection, path: &Path, key: Option<&FileKey>) -> Result<(), StoreError> {
    let literal = key.map(FileKey::literal);
    let literal = literal.as_ref().map_or("", |literal| literal.as_str());
    let place = path.to_str().ok_or_else(|| StoreError::Io {
        path: path.to_owned(),
        source: std::io::Error::from(std::io::ErrorKind::InvalidFilename),
    })?;
    db.execute("ATTACH DATABASE ?1 AS target KEY ?2", [place, literal])?;
    if key.is_some() {
        db.pragma_update(Some("target"), "cipher_compatibility", 4)?;
        db.pragma_update(Some("target"), "cipher_plaintext_header_size", CLEAR_HEADER)?;
    }
    Ok(())
}
