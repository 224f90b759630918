//! A file that cannot be used is refused with a reason, and is then as it was, bit for bit.

use std::path::{Path, PathBuf};

use sonae_domain::{Answer, CompanyFile, Flow, Person, Step};
use sonae_store::{CompanyStore, Stamp, StoreError, restore_backup};

fn stamp() -> Stamp {
    Stamp {
        at: "2026-11-20T03:00:00Z".parse().expect("the moment parses"),
        who: "店長".into(),
    }
}

fn company(name: &str) -> CompanyFile {
    let mut company = CompanyFile::default();
    let sheet = company.answers.0.entry("company".into()).or_default();
    sheet.fields.insert("name".into(), Answer::Text(name.into()));
    for number in 0..40 {
        let id = format!("r{number}");
        company.people.push(Person {
            id: id.as_str().into(),
            name: name.repeat(20),
            ..Person::default()
        });
        let step = Step {
            id: id.as_str().into(),
            text: name.repeat(20),
            ..Step::default()
        };
        company.flows.push(Flow {
            id: id.as_str().into(),
            steps: vec![step],
            ..Flow::default()
        });
    }
    company
}

fn new_file(folder: &Path) -> PathBuf {
    let path = folder.join("みなと.sonae");
    CompanyStore::create(&path, &stamp())
        .expect("a new file")
        .import(&stamp(), &company("みなと"))
        .expect("it is filled");
    path
}

fn companion(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Everything in a folder, by name.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut contents: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder")
        .map(|entry| entry.expect("an entry"))
        .filter(|entry| entry.path().is_file())
        .map(|entry| {
            let bytes = std::fs::read(entry.path()).expect("it can be read");
            (entry.file_name().to_string_lossy().into_owned(), bytes)
        })
        .collect();
    contents.sort();
    contents
}

/// Refuses to open, both ways, and leaves the folder as it is.
fn refused(path: &Path) -> [StoreError; 2] {
    let folder = path.parent().expect("it is in a folder");
    let before = contents(folder);
    let writing = CompanyStore::open(path, &stamp())
        .err()
        .expect("it cannot be edited");
    assert!(
        contents(folder) == before,
        "trying to edit changed something: {writing}"
    );
    let looking = CompanyStore::open_read_only(path)
        .err()
        .expect("it cannot be looked at");
    assert!(
        contents(folder) == before,
        "trying to look changed something: {looking}"
    );
    [writing, looking]
}

#[test]
fn a_database_of_another_program_is_not_ours() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("other.sonae");
    let db = rusqlite::Connection::open(&path).expect("a database");
    db.execute_batch("CREATE TABLE song (name TEXT)")
        .expect("a table");
    drop(db);
    assert!(refused(&path).iter().all(|error| error.code() == "not-ours"));
}

#[test]
fn a_folder_is_not_ours() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("folder.sonae");
    std::fs::create_dir(&path).expect("a folder");
    let error = CompanyStore::open(&path, &stamp()).err().expect("it is refused");
    assert!(["not-ours", "read-only"].contains(&error.code()), "{error}");
}

#[test]
fn a_file_that_bears_our_mark_but_not_our_tables_is_damaged() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("a.sonae");
    let db = rusqlite::Connection::open(&path).expect("a database");
    db.execute_batch(
        "PRAGMA application_id = 0x534F4E41; PRAGMA user_version = 1; CREATE TABLE song (name TEXT)",
    )
    .expect("a table");
    drop(db);
    assert!(
        refused(&path)
            .iter()
            .all(|error| error.code() == "damaged-no-backup")
    );
}

#[test]
fn a_file_cut_anywhere_is_never_opened_in_part() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = new_file(folder.path());
    let whole = std::fs::read(&path).expect("it is there");
    for eighth in 0..8 {
        std::fs::write(&path, &whole[..whole.len() * eighth / 8]).expect("it is cut");
        for error in refused(&path) {
            let code = if eighth == 0 {
                "not-ours"
            } else {
                "damaged-no-backup"
            };
            assert_eq!(error.code(), code, "{eighth}/8");
        }
    }
}

#[test]
fn a_file_with_flipped_bits_is_refused_or_shows_what_was_stored() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = new_file(folder.path());
    let whole = std::fs::read(&path).expect("it is there");
    let pages = whole.len() / 4096;
    assert!(pages > 8, "{pages} pages");
    let mut refusals = 0;
    for page in 0..pages {
        let mut bytes = whole.clone();
        // The beginning of a page says what is on it.
        let at = page * 4096 + if page == 0 { 100 } else { 0 };
        for byte in &mut bytes[at..at + 8] {
            *byte ^= 0xFF;
        }
        std::fs::write(&path, &bytes).expect("it is damaged");
        match CompanyStore::open(&path, &stamp()) {
            Ok(store) => drop(store.load().expect("what opens can be read")),
            Err(error) => {
                refusals += 1;
                assert_eq!(error.code(), "damaged-no-backup", "page {page}: {error}");
                assert_eq!(std::fs::read(&path).expect("it is there"), bytes, "page {page}");
            }
        }
    }
    assert!(
        refusals + 1 >= pages,
        "only {refusals} of {pages} damaged pages were noticed"
    );
}

#[test]
fn what_a_crash_left_beside_a_damaged_file_is_kept_with_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = new_file(folder.path());
    let mut store = CompanyStore::open(&path, &stamp()).expect("it opens");
    let backup = store
        .backup(&store.backup_folder(), &stamp(), &mut |_, _| true)
        .expect("a backup");
    store
        .edit(&stamp(), "answer", |edit| {
            edit.set_answer("company", None, "mission", Some(Answer::YesNo(true)))
        })
        .expect("stored");
    let left = folder.path().join("left").join("みなと.sonae");
    std::fs::create_dir(folder.path().join("left")).expect("a folder");
    std::fs::copy(companion(&path, "-wal"), companion(&left, "-wal")).expect("as after a crash");
    let mut bytes = std::fs::read(&path).expect("it is there");
    drop(store);
    let last = bytes.len() - 3 * 4096;
    bytes[last..].fill(0xAA);
    std::fs::write(&left, &bytes).expect("it is damaged");
    let wal = std::fs::read(companion(&left, "-wal")).expect("it is there");

    let error = CompanyStore::open(&left, &stamp()).err().expect("it is damaged");
    assert_eq!(error.code(), "damaged-no-backup");
    assert_eq!(std::fs::read(&left).expect("it is there"), bytes);
    assert_eq!(std::fs::read(companion(&left, "-wal")).expect("it is there"), wal);

    let aside = restore_backup(&backup, &left, &stamp()).expect("it is restored");
    assert_eq!(std::fs::read(companion(&aside, "-wal")).expect("kept"), wal);
    assert!(
        !companion(&left, "-wal").exists(),
        "nothing of the damaged file is played into the restored one"
    );
    let store = CompanyStore::open(&left, &stamp()).expect("it opens");
    assert_eq!(store.load().expect("it loads"), company("みなと"));
}

#[test]
fn a_file_that_may_only_be_read_can_be_looked_at() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = new_file(folder.path());
    let mut permissions = std::fs::metadata(&path).expect("it is there").permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).expect("it may only be read");
    let before = contents(folder.path());
    assert_eq!(
        CompanyStore::open(&path, &stamp()).err().expect("refused").code(),
        "read-only"
    );
    let mut store = CompanyStore::open_read_only(&path).expect("looking is allowed");
    assert_eq!(store.load().expect("it loads"), company("みなと"));
    assert_eq!(
        store.undo(&stamp()).expect_err("only looking").code(),
        "read-only"
    );
    drop(store);
    assert!(contents(folder.path()) == before, "looking left something behind");
}

#[test]
fn looking_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = new_file(folder.path());
    let before = contents(folder.path());
    let store = CompanyStore::open_read_only(&path).expect("it opens");
    assert_eq!(store.load().expect("it loads"), company("みなと"));
    drop(store);
    assert_eq!(contents(folder.path()).len(), 1);
    assert!(contents(folder.path()) == before);
    drop(CompanyStore::open(&path, &stamp()).expect("it opens"));
    assert!(
        contents(folder.path()) == before,
        "neither does opening without a change"
    );
}

#[test]
fn one_window_looks_while_another_edits_and_sees_the_edits() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = new_file(folder.path());
    let looking = CompanyStore::open_read_only(&path).expect("it opens");
    let mut store = CompanyStore::open(&path, &stamp()).expect("looking keeps nobody from editing");
    store
        .edit(&stamp(), "answer", |edit| {
            edit.set_answer("company", None, "name", Some(Answer::Text("みなと食品".into())))
        })
        .expect("stored");
    assert_eq!(
        looking.load().expect("it loads").answers.text("company", "name"),
        Some("みなと食品")
    );
    drop(store);
    drop(looking);
    assert_eq!(contents(folder.path()).len(), 1, "the last to leave tidies up");
}

#[test]
fn a_lock_left_by_a_crash_keeps_nobody_out_and_a_link_has_the_same_lock() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = new_file(folder.path());
    std::fs::write(folder.path().join(".みなと.sonae.lock"), "").expect("left by a crash");
    std::fs::write(folder.path().join(".みなと.sonae.holder"), "{").expect("half-written by a crash");
    let store = CompanyStore::open(&path, &stamp()).expect("it opens");
    let around = folder
        .path()
        .join(".")
        .join("..")
        .join(folder.path().file_name().expect("a name"))
        .join("みなと.sonae");
    match CompanyStore::open(&around, &stamp()) {
        Err(StoreError::AlreadyOpen { holder, pid, .. }) => {
            assert_eq!((holder.as_str(), pid), ("店長", std::process::id()));
        }
        other => panic!("it is open already: {:?}", other.err()),
    }
    assert_eq!(
        restore_backup(&path, &path, &stamp())
            .expect_err("it is open")
            .code(),
        "already-open"
    );
    drop(store);
    assert_eq!(contents(folder.path()).len(), 1);
}

#[test]
fn an_import_that_does_not_hold_together_changes_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = new_file(folder.path());
    let mut store = CompanyStore::open(&path, &stamp()).expect("it opens");
    let mut twice = company("二");
    twice.people.push(twice.people[0].clone());
    assert_eq!(
        store
            .import(&stamp(), &twice)
            .expect_err("one id, two people")
            .code(),
        "bad-import"
    );
    assert_eq!(store.load().expect("it loads"), company("みなと"));
}
