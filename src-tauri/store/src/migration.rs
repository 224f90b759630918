//! Append-only migrations, all in one transaction. `rusqlite_migration` counts in `user_version`, which here says
//! which apps may open the file; so the count is kept in the table `meta` instead.

use rusqlite::{Connection, OptionalExtension, params};

use crate::StoreError;

const MIGRATIONS: [&str; 1] = [include_str!("migrations/01-first.sql")];

/// How many migrations the file has seen.
pub(crate) fn applied(db: &Connection) -> Result<usize, StoreError> {
    if !db.table_exists(None, "meta")? {
        return Ok(0);
    }
    let count: Option<String> =
        db.query_row("SELECT value FROM meta WHERE key = 'schema'", [], |row| row.get(0)).optional()?;
    Ok(count.and_then(|count| count.parse().ok()).unwrap_or(0))
}

/// Whether the file needs any.
pub(crate) fn pending(db: &Connection) -> Result<bool, StoreError> {
    Ok(applied(db)? < MIGRATIONS.len())
}

/// Brings the file up to date: all of it or nothing.
pub(crate) fn migrate(db: &mut Connection) -> Result<(), StoreError> {
    let from = applied(db)?;
    let transaction = db.transaction()?;
    for migration in MIGRATIONS.iter().skip(from) {
        transaction.execute_batch(migration)?;
    }
    transaction.execute(
        "INSERT INTO meta (key, value) VALUES ('schema', ?1)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        params![from.max(MIGRATIONS.len()).to_string()],
    )?;
    Ok(transaction.commit()?)
}
