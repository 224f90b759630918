//! Append-only migrations, all in one transaction. `rusqlite_migration` counts in `user_version`, which here says
//! which apps may open the file; so the count is kept in the table `meta` instead.

use std::path::PathBuf;

use rusqlite::{Connection, OptionalExtension, params};

use crate::{StoreError, header, shape};

/// All migrations, the oldest first. One that was released is never changed.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/01-first.sql"),
    include_str!("migrations/02-guide.sql"),
    include_str!("migrations/03-information.sql"),
    include_str!("migrations/04-persona-notes.sql"),
    include_str!("migrations/05-risks.sql"),
    include_str!("migrations/06-steps.sql"),
    include_str!("migrations/07-register.sql"),
    include_str!("migrations/08-photos-and-viewpoints.sql"),
    include_str!("migrations/09-life-of-documents.sql"),
    include_str!("migrations/10-clauses.sql"),
    include_str!("migrations/11-education.sql"),
    include_str!("migrations/12-chain.sql"),
    include_str!("migrations/13-merge.sql"),
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

/// Brings the file up to date: all of it or nothing, and nothing when it then lacks what it should have. A file that has seen more than we know stays as it is.
pub(crate) fn migrate(db: &mut Connection, migrations: &[&str], from: usize) -> Result<(), StoreError> {
    let transaction = db.transaction()?;
    run(&transaction, migrations, from)?;
    if !shape::is_complete(&transaction)? {
        return Err(StoreError::Damaged {
            path: PathBuf::new(),
            backup: None,
            backup_at: String::new(),
        });
    }
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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn a_step_of_an_earlier_file_has_no_effect_no_control_and_begins_no_part() {
        let mut db = Connection::open_in_memory().unwrap();
        found(&mut db, &MIGRATIONS[..4]).unwrap();
        db.execute_batch(
            r#"INSERT INTO flow (id, name, kind, position) VALUES ('f', '店で買う', 'as-is', 1);
               INSERT INTO step (id, flow, position, actor, text, trigger, medium, tool, information, goes_to)
                   VALUES ('s', 'f', 1, '店の人', '包む', '', 'hand', '', '[]', '[]')"#,
        )
        .unwrap();
        migrate(&mut db, MIGRATIONS, 4).unwrap();
        let step = <crate::step::StepRecord as crate::record::Record>::read(&db, "s")
            .unwrap()
            .unwrap()
            .step;
        assert_eq!(
            (step.text.as_str(), step.effect.as_str(), step.phase.as_str()),
            ("包む", "", "")
        );
        assert!(step.controls.is_empty());
    }

    #[test]
    fn notes_of_a_sheet_become_notes_of_a_group_that_the_persona_stands_for() {
        let mut db = Connection::open_in_memory().unwrap();
        found(&mut db, &MIGRATIONS[..2]).unwrap();
        db.execute_batch(
            r#"INSERT INTO persona (id, name, sheet, position) VALUES
                ('a', '山田', '{"id":"a","group":"常連","notes":[
                    {"text":"一","source":"売り場","date":"2026-10-17"}, {"text":"二","source":"","date":null}]}', 1),
                ('b', '岬', '{"id":"b","group":"","notes":[{"text":"三"}]}', 2),
                ('c', '無口', '{"id":"c","notes":[]}', 3)"#,
        )
        .unwrap();
        migrate(&mut db, MIGRATIONS, 2).unwrap();
        let list = |sql: &str| -> Vec<String> {
            let mut statement = db.prepare(sql).unwrap();
            let rows = statement.query_map([], |row| row.get(0)).unwrap();
            rows.collect::<Result<_, _>>().unwrap()
        };
        assert_eq!(
            list("SELECT id || ' ' || view || ' ' || name FROM persona_group ORDER BY position"),
            ["a-group own 常連", "b-group own 岬"]
        );
        assert_eq!(
            list(
                "SELECT text || source || coalesce(date, '-') || kind || groups FROM persona_note ORDER BY position"
            ),
            [
                r#"一売り場2026-10-17other["a-group"]"#,
                r#"二-other["a-group"]"#,
                r#"三-other["b-group"]"#
            ]
        );
        assert_eq!(
            list("SELECT coalesce(sheet ->> 'groups', 'none') FROM persona ORDER BY position"),
            [r#"["a-group"]"#, r#"["b-group"]"#, "none"]
        );
    }
}
