//! Append-only migrations, all in one transaction. `rusqlite_migration` counts in `user_version`, which here says
//! which apps may open the file; so the count is kept in the table `meta` instead.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{StoreError, header};

/// All migrations, the oldest first. One that was released is never changed.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/01-first.sql"),
    include_str!("migrations/02-guide.sql"),
    include_str!("migrations/03-information.sql"),
];

/// How many migrations the file has seen; `None` when it does not say, as no file of ours.
pub(crate) fn applied(db: &Connection) -> Result<Option<usize>, StoreError> {
    if !db.table_exists(None, "meta")? {
        return Ok(None);
    }
    let count: Option<String> = db
        .query_row("SELECT value FROM meta WHERE key = 'schema'", [], |row| {
            row.get(0)
        })
        .optional()?;
    Ok(count.and_then(|count| count.parse().ok()))
}

/// Fills a new file: marked and complete, or empty.
pub(crate) fn found(db: &mut Connection, migrations: &[&str]) -> Result<(), StoreError> {
    let transaction = db.transaction()?;
    transaction.pragma_update(None, "application_id", header::APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", header::COMPATIBILITY)?;
    run(&transaction, migrations, 0)?;
    Ok(transaction.commit()?)
}

/// Brings the file up to date: all of it or nothing. A file that has seen more than we know stays as it is.
pub(crate) fn migrate(db: &mut Connection, migrations: &[&str], from: usize) -> Result<(), StoreError> {
    let transaction = db.transaction()?;
    run(&transaction, migrations, from)?;
    Ok(transaction.commit()?)
}

fn run(db: &Connection, migrations: &[&str], from: usize) -> Result<(), StoreError> {
    for migration in migrations.iter().skip(from) {
        db.execute_batch(migration)?;
    }
    db.execute(
        "INSERT INTO meta (key, value) VALUES ('schema', ?1)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        params![from.max(migrations.len()).to_string()],
    )?;
    Ok(())
}
