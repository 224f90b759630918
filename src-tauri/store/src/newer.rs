//! What is in a file that a newer version made: read as it is, without knowing what it means, so that nobody is kept from
//! what they wrote until their Sonae is newer too.

use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use serde_json::{Map, Value};

use crate::open::{configure, passing_copy, whole};
use crate::{StoreError, connect, header};

/// Everything in a file, table by table.
#[derive(Clone, Debug)]
pub struct NewerContents {
    /// Its tables by name.
    pub tables: Vec<NewerTable>,
    /// Files that are kept in it: evidence and issued papers.
    pub files: Vec<NewerFile>,
}

/// A table as it stands in the file.
#[derive(Clone, Debug)]
pub struct NewerTable {
    /// Its name in the file.
    pub name: String,
    /// Its lines: columns in their order. What is JSON in the file is so here; of bytes the name of their file stands.
    pub rows: Vec<Map<String, Value>>,
}

/// Bytes out of a table.
#[derive(Clone, Debug)]
pub struct NewerFile {
    /// A name that is fit for any disk.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Reads out a file that [`crate::CompanyStore::open`] refuses as `NewerVersion`. A private copy is read; nothing is made
/// beside the file and nothing in it changes.
///
/// # Errors
/// `NotOurs`, `PassphraseNeeded`, `Damaged`; `NewerVersion` when it is locked in a way that is not known here.
pub fn read_newer(path: &Path) -> Result<NewerContents, StoreError> {
    match header::inspect(path) {
        Ok(()) | Err(StoreError::NewerVersion(_)) => {}
        Err(error) => return Err(error),
    }
    let (_folder, copy) = passing_copy(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
    let read = || {
        let db = connect::connect(&copy, flags)?;
        configure(&db)?;
        whole(&db)?;
        contents(&db)
    };
    read().map_err(|error| about(path, error))
}

/// People know the file, not its copy.
fn about(path: &Path, error: StoreError) -> StoreError {
    match error {
        StoreError::PassphraseNeeded(_) => StoreError::PassphraseNeeded(path.to_owned()),
        StoreError::NewerVersion(_) => StoreError::NewerVersion(path.to_owned()),
        other => crate::open::explain(path, other),
    }
}

fn contents(db: &Connection) -> Result<NewerContents, StoreError> {
    let mut tables = Vec::new();
    let mut files = Vec::new();
    let mut names = db.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let names = names
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    for name in names {
        let mut lines = db.prepare(&format!("SELECT * FROM \"{}\"", name.replace('"', "\"\"")))?;
        let columns: Vec<String> = lines.column_names().into_iter().map(str::to_owned).collect();
        let mut found = lines.query([])?;
        let mut rows = Vec::new();
        while let Some(line) = found.next()? {
            let mut row = Map::new();
            for (at, column) in columns.iter().enumerate() {
                let value = match line.get_ref(at)? {
                    ValueRef::Null => Value::Null,
                    ValueRef::Integer(number) => number.into(),
                    ValueRef::Real(number) => number.into(),
                    ValueRef::Text(text) => structured(&String::from_utf8_lossy(text)),
                    ValueRef::Blob(bytes) => {
                        let name = format!("{:03}{}", files.len() + 1, ending(bytes));
                        files.push(NewerFile {
                            name: name.clone(),
                            bytes: bytes.to_owned(),
                        });
                        name.into()
                    }
                };
                row.insert(column.clone(), value);
            }
            rows.push(row);
        }
        tables.push(NewerTable { name, rows });
    }
    Ok(NewerContents { tables, files })
}

/// Text that is an object or a list in JSON, as such.
fn structured(text: &str) -> Value {
    match text.starts_with(['{', '[', '"']) {
        true => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
        false => text.into(),
    }
}

/// What the file of these bytes is called at its end, so that a program opens it: by what they begin with.
fn ending(bytes: &[u8]) -> &'static str {
    match bytes {
        [b'%', b'P', b'D', b'F', ..] => ".pdf",
        [0x89, b'P', b'N', b'G', ..] => ".png",
        [0xFF, 0xD8, 0xFF, ..] => ".jpg",
        [b'P', b'K', 3, 4, ..] => ".zip",
        _ => ".bin",
    }
}
