use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::StoreError;

/// Marks a SQLite file as a company of ours: "SONA". The number is part of the file format and never changes.
pub(crate) const APPLICATION_ID: i32 = 0x534F_4E41;
/// An app refuses files whose `user_version` is higher. It moves only when older apps must refuse: new tables and
/// columns do not move it, so it is not the count of migrations (that is `schema` in the table `meta`).
pub(crate) const COMPATIBILITY: i32 = 1;

/// Looks at the first bytes of a file without opening it as a database: nothing can be changed by looking.
///
/// # Errors
/// `NotOurs` and `NewerVersion`; otherwise what the disk says.
pub(crate) fn inspect(path: &Path) -> Result<(), StoreError> {
    let mut header = [0_u8; 100];
    let mut file = File::open(path).map_err(|error| StoreError::io(path, error))?;
    if file.read_exact(&mut header).is_err() || !header.starts_with(b"SQLite format 3\0") {
        return Err(StoreError::NotOurs(path.to_owned()));
    }
    // Offsets from the SQLite file format: 60 user version, 68 application id, both big-endian.
    let number = |at: usize| i32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    if number(68) != APPLICATION_ID {
        return Err(StoreError::NotOurs(path.to_owned()));
    }
    if number(60) > COMPATIBILITY {
        return Err(StoreError::NewerVersion(path.to_owned()));
    }
    Ok(())
}
