use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::StoreError;

/// Marks a SQLite file as a company of ours: "SONA". The number is part of the file format and never changes.
pub(crate) const APPLICATION_ID: i32 = 0x534F_4E41;
/// An app refuses files whose `user_version` is higher. It moves only when older apps must refuse: new tables and
/// columns do not move it, so it is not the count of migrations (that is `schema` in the table `meta`). A migration
/// that must move it also says `PRAGMA user_version`, and this constant follows.
pub(crate) const COMPATIBILITY: i32 = 1;

/// Looks at the first bytes of a file without opening it as a database: nothing can be changed by looking.
///
/// # Errors
/// `NotOurs` and `NewerVersion`; otherwise what the disk says.
pub(crate) fn inspect(path: &Path) -> Result<(), StoreError> {
    let mut header = [0_u8; 100];
    let mut file = File::open(path).map_err(|error| StoreError::io(path, error))?;
    match file.read_exact(&mut header) {
        Ok(()) if header.starts_with(b"SQLite format 3\0") => {}
        // A folder cannot be read; a shorter file ends too early; a stick that fails says so.
        Err(error) if file_fails(&error) => return Err(StoreError::io(path, error)),
        _ => return Err(StoreError::NotOurs(path.to_owned())),
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

/// Whether a file says of itself that SQLite must not write it. Ours never do: bits flipped there, and the rest can be read.
pub(crate) fn forbids_writing(path: &Path) -> bool {
    let mut header = [0_u8; 20];
    // Offset from the SQLite file format: 18, the version for writing; 1 with a journal, 2 with a write-ahead log.
    File::open(path).is_ok_and(|mut file| file.read_exact(&mut header).is_ok())
        && !(1..=2).contains(&header[18])
}

fn file_fails(error: &std::io::Error) -> bool {
    !matches!(
        error.kind(),
        std::io::ErrorKind::UnexpectedEof | std::io::ErrorKind::IsADirectory
    )
}

/// As [`inspect`], through the database: what a crash left beside the file counts too.
pub(crate) fn inspect_open(db: &rusqlite::Connection, path: &Path) -> Result<(), StoreError> {
    let number = |name| db.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    if number("application_id")? != APPLICATION_ID {
        return Err(StoreError::NotOurs(path.to_owned()));
    }
    if number("user_version")? > COMPATIBILITY {
        return Err(StoreError::NewerVersion(path.to_owned()));
    }
    Ok(())
}
