//! The tables and columns that this version reads. What a table is called and which columns it has stands in the file
//! too, as text: a bit that flips there leaves all pages in order and yet nothing can be read.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use rusqlite::Connection;

use crate::StoreError;
use crate::migration::{self, MIGRATIONS};

/// Table and column.
type Columns = BTreeSet<(String, String)>;

/// Whether a file that is up to date has every table with every column. It may have more: a newer version added them.
pub(crate) fn is_complete(db: &Connection) -> Result<bool, StoreError> {
    static WANTED: OnceLock<Columns> = OnceLock::new();
    let wanted = match WANTED.get() {
        Some(wanted) => wanted,
        None => {
            let mut fresh = Connection::open_in_memory()?;
            migration::found(&mut fresh, MIGRATIONS)?;
            WANTED.get_or_init(|| columns(&fresh).unwrap_or_default())
        }
    };
    Ok(wanted.is_subset(&columns(db)?))
}

fn columns(db: &Connection) -> Result<Columns, StoreError> {
    let mut statement = db.prepare(
        "SELECT own.name, part.name FROM sqlite_schema AS own, pragma_table_xinfo(own.name) AS part
         WHERE own.type = 'table'",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_is_complete_and_one_that_lacks_a_column_is_not() {
        let mut db = Connection::open_in_memory().unwrap();
        migration::found(&mut db, MIGRATIONS).unwrap();
        assert!(is_complete(&db).unwrap());
        db.execute_batch("ALTER TABLE person ADD COLUMN birthday TEXT")
            .unwrap();
        assert!(is_complete(&db).unwrap(), "a newer version may have added it");
        db.execute_batch("ALTER TABLE person RENAME COLUMN contact TO contacu")
            .unwrap();
        assert!(!is_complete(&db).unwrap());
    }
}
