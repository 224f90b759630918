//! What is in a file, in figures: by them a copy is known to be the same.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};

use crate::StoreError;

/// Rows of every table, bytes of the kept files, and the last link of the record of changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Inventory {
    rows: BTreeMap<String, u64>,
    kept_bytes: u64,
    link: Option<String>,
}

impl Inventory {
    /// Counts what is there. Within a transaction it also settles which state of the file is meant.
    pub(crate) fn of(db: &Connection) -> Result<Self, StoreError> {
        let mut statement = db.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
        )?;
        let tables: Vec<String> = statement
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let mut rows = BTreeMap::new();
        for table in tables {
            let sql = format!("SELECT count(*) FROM \"{}\"", table.replace('"', "\"\""));
            let count: i64 = db.query_row(&sql, [], |row| row.get(0))?;
            rows.insert(table, count.unsigned_abs());
        }
        let kept_bytes = match rows.contains_key("blob") {
            true => db.query_row("SELECT coalesce(sum(length(bytes)), 0) FROM blob", [], |row| {
                row.get::<_, i64>(0)
            })?,
            false => 0,
        };
        // A file of an early version has no links yet.
        let link = match db.column_exists(None, "edit", "link") {
            Ok(true) => db
                .query_row(
                    "SELECT link FROM edit WHERE link IS NOT NULL ORDER BY id DESC LIMIT 1",
                    [],
                    |row| row.get(0),
                )
                .optional()?,
            _ => None,
        };
        Ok(Inventory {
            rows,
            kept_bytes: kept_bytes.unsigned_abs(),
            link,
        })
    }
}
