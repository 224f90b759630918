//! Trials that need to see inside an open file.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sonae_domain::{Answer, Person};

use crate::migration::MIGRATIONS;
use crate::{CompanyStore, Stamp, newest_good_backup};

fn stamp() -> Stamp {
    Stamp {
        at: "2026-11-20T03:00:00Z".parse().unwrap(),
        who: "店長".into(),
    }
}

fn new_file() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("みなと.sonae");
    let mut store = CompanyStore::create(&path, &stamp()).unwrap();
    say(&mut store, "みなと").unwrap();
    (folder, path)
}

fn say(store: &mut CompanyStore, text: &str) -> Result<(), crate::StoreError> {
    store.edit(&stamp(), "answer", |edit| {
        edit.set_answer("company", None, "name", Some(Answer::Text(text.into())))
    })
}

fn said(store: &CompanyStore) -> String {
    store
        .load()
        .unwrap()
        .answers
        .text("company", "name")
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn on_a_full_disk_nothing_is_lost_and_writing_goes_on_when_there_is_room() {
    let (_folder, path) = new_file();
    let mut store = CompanyStore::open(&path, &stamp()).unwrap();
    let changes = store.changes(0).unwrap();
    let pages: i64 = store
        .db
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    store
        .db
        .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))
        .unwrap();

    let long = "お客様の情報".repeat(5_000);
    assert_eq!(say(&mut store, &long).unwrap_err().code(), "disk-full");
    assert_eq!(said(&store), "みなと");
    assert_eq!(store.changes(0).unwrap(), changes, "half of an edit is no edit");
    assert!(store.check().unwrap().problems.is_empty());

    store
        .db
        .query_row("PRAGMA max_page_count = 1000000", [], |_| Ok(()))
        .unwrap();
    say(&mut store, &long).unwrap();
    drop(store);
    assert_eq!(said(&CompanyStore::open(&path, &stamp()).unwrap()), long);
}

#[test]
fn an_older_file_is_backed_up_and_brought_up_to_date() {
    let (_folder, path) = new_file();
    let migrations = [MIGRATIONS, &["ALTER TABLE person ADD COLUMN birthday TEXT"]].concat();
    let store = CompanyStore::open_with(&path, &stamp(), &migrations).unwrap();
    assert!(store.db.column_exists(None, "person", "birthday").unwrap());
    assert_eq!(said(&store), "みなと");
    drop(store);

    let backup = newest_good_backup(&path).unwrap();
    let before = CompanyStore::open_read_only(&backup.path).unwrap();
    assert!(!before.db.column_exists(None, "person", "birthday").unwrap());
    assert_eq!(said(&before), "みなと");

    // The addition does not shut older apps out, and what they do not know stays.
    let mut older = CompanyStore::open(&path, &stamp()).unwrap();
    older
        .db
        .execute(
            "INSERT INTO person (id, name, role, contact, position, birthday) VALUES ('p', '港', '', '', 1, '1970-01-01')",
            [],
        )
        .unwrap();
    let person = Person {
        id: "p".into(),
        name: "港 一郎".into(),
        ..Person::default()
    };
    older
        .edit(&stamp(), "person", |edit| edit.put_person(&person))
        .unwrap();
    let birthday: String = older
        .db
        .query_row("SELECT birthday FROM person", [], |row| row.get(0))
        .unwrap();
    assert_eq!(birthday, "1970-01-01");
    drop(older);
    let count = std::fs::read_dir(backup.path.parent().unwrap()).unwrap().count();
    drop(CompanyStore::open_with(&path, &stamp(), &migrations).unwrap());
    assert_eq!(
        std::fs::read_dir(backup.path.parent().unwrap()).unwrap().count(),
        count,
        "it is up to date"
    );
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let (_folder, path) = new_file();
    let before = std::fs::read(&path).unwrap();
    let migrations = [
        MIGRATIONS,
        &[
            "ALTER TABLE person ADD COLUMN birthday TEXT",
            "DROP TABLE nothing",
        ],
    ]
    .concat();
    assert!(CompanyStore::open_with(&path, &stamp(), &migrations).is_err());
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(said(&CompanyStore::open(&path, &stamp()).unwrap()), "みなと");
}

#[test]
fn where_nothing_can_be_written_beside_a_file_a_copy_shows_all_that_was_stored() {
    let (folder, path) = new_file();
    let mut store = CompanyStore::open(&path, &stamp()).unwrap();
    say(&mut store, "みなと食品").unwrap();
    // As after a crash: the last edit is only in what stands beside the file.
    let left = crashed(&path, folder.path());
    drop(store);
    let before = bytes(&left);
    let looking = CompanyStore::look_at_copy(&left).unwrap();
    assert_eq!(said(&looking), "みなと食品");
    assert!(looking.is_read_only());
    assert_eq!(looking.path(), left);
    drop(looking);
    assert_eq!(bytes(&left), before);
    assert!(!crate::open::companion(&left, "-shm").exists());
}

#[test]
fn a_newer_version_that_crashed_is_recognised_by_what_it_left_beside_the_file() {
    let (folder, path) = new_file();
    let db = Connection::open(&path).unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    let left = crashed(&path, folder.path());
    drop(db);
    let before = bytes(&left);
    assert_eq!(
        CompanyStore::open(&left, &stamp()).err().unwrap().code(),
        "newer-version"
    );
    assert_eq!(bytes(&left), before);
    assert_eq!(
        CompanyStore::open_read_only(&left).err().unwrap().code(),
        "newer-version"
    );
    assert_eq!(bytes(&left), before);
}

#[test]
fn a_file_cannot_bring_triggers_that_run() {
    let (_folder, path) = new_file();
    let db = Connection::open(&path).unwrap();
    db.execute_batch("CREATE TRIGGER evil AFTER INSERT ON answer BEGIN DELETE FROM answer; END")
        .unwrap();
    drop(db);
    let mut store = CompanyStore::open(&path, &stamp()).unwrap();
    let mission = Some(Answer::Text("a".into()));
    store
        .edit(&stamp(), "answer", |edit| {
            edit.set_answer("company", None, "mission", mission)
        })
        .unwrap();
    assert_eq!(said(&store), "みなと");
}

#[test]
fn while_a_file_is_open_its_edits_go_ahead_of_it_and_reach_the_disk() {
    let (_folder, path) = new_file();
    let store = CompanyStore::open(&path, &stamp()).unwrap();
    let text = |name| {
        store
            .db
            .pragma_query_value(None, name, |row| row.get::<_, String>(0))
            .unwrap()
    };
    let number = |name| {
        store
            .db
            .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
            .unwrap()
    };
    assert_eq!(text("journal_mode"), "wal");
    assert_eq!(number("synchronous"), 2, "FULL");
    assert_eq!(number("foreign_keys"), 1);
    assert_eq!(number("application_id"), 0x534F_4E41);
    assert_eq!(number("user_version"), 1);
    let loose: i64 = store
        .db
        .query_row("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(loose, 0, "every table is STRICT");
}

#[test]
fn a_store_can_be_used_by_any_thread() {
    fn is_send<T: Send>() {}
    is_send::<CompanyStore>();
    is_send::<crate::Library>();
}

/// What a crash would leave now: the file and what stands beside it, under another name.
fn crashed(path: &Path, folder: &Path) -> PathBuf {
    let left = folder.join("left.sonae");
    std::fs::copy(path, &left).unwrap();
    let wal = crate::open::companion(path, "-wal");
    assert!(std::fs::metadata(&wal).unwrap().len() > 0);
    std::fs::copy(wal, crate::open::companion(&left, "-wal")).unwrap();
    left
}

fn bytes(path: &Path) -> [Vec<u8>; 2] {
    [path.to_owned(), crate::open::companion(path, "-wal")].map(|path| std::fs::read(path).unwrap())
}
