//! By what a company's file is known again when it was moved or its name was changed.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension};

use crate::mark::{Known, Mark};
use crate::open::{reading, tidy_after_looking};
use crate::{CompanyStore, StoreError, header, mark, sha256};

/// How the code of a file with a passphrase begins.
const WITH_PASSPHRASE: &str = "mark:";

/// What a file says of the company that it holds, without being opened for work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The same in every copy of one company. Of a file with a passphrase it follows from the salt that stands readable in
    /// it, and says nothing of the company.
    pub code: Option<String>,
    /// When it was last changed: UTC, RFC 3339; none of a file with a passphrase.
    pub changed_at: Option<String>,
}

impl CompanyStore {
    /// By what this file is known again elsewhere; none while nothing was changed in it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn origin(&self) -> Result<Option<String>, StoreError> {
        match Mark::of_file(&self.path)? {
            Some(mark) => Ok(Some(of_mark(&mark))),
            None => Ok(self.first_link()?.map(|link| of_link(&link))),
        }
    }
}

/// What a file that is not open says of its company. It stays as it is, whatever is in it; of one with a passphrase only the
/// first bytes are read.
///
/// # Errors
/// `NotOurs` when it is no company's file, `AlreadyOpen` when it is open in this window; otherwise what the disk says.
pub fn look_for_origin(path: &Path) -> Result<Origin, StoreError> {
    if mark::is_open_here(path) {
        return Err(StoreError::AlreadyOpen {
            path: path.to_owned(),
            holder: String::new(),
            computer: String::new(),
            pid: 0,
            since: String::new(),
        });
    }
    header::inspect(path)?;
    if let Some(mark) = Mark::of_file(path)? {
        return Ok(Origin {
            code: Some(of_mark(&mark)),
            changed_at: None,
        });
    }
    let _known = Known::of(path)?;
    let mut db = reading(path)?;
    let found = read(&db);
    tidy_after_looking(&mut db, path);
    found
}

fn read(db: &Connection) -> Result<Origin, StoreError> {
    let first = "SELECT link FROM edit WHERE link IS NOT NULL ORDER BY id LIMIT 1";
    let last = "SELECT at FROM edit ORDER BY id DESC LIMIT 1";
    let text = |sql| db.query_row(sql, [], |row| row.get::<_, String>(0)).optional();
    Ok(Origin {
        code: text(first)?.map(|link| of_link(&link)),
        changed_at: text(last)?,
    })
}

/// Whether a code is that of a file with a passphrase.
pub(crate) fn is_of_passphrase(code: &str) -> bool {
    code.starts_with(WITH_PASSPHRASE)
}

fn of_link(link: &str) -> String {
    format!("link:{link}")
}

fn of_mark(mark: &Mark) -> String {
    format!("{WITH_PASSPHRASE}{}", sha256(mark.salt()))
}
