//! What a company's file promises, tried on real files.

use std::path::{Path, PathBuf};

use sonae_domain::{
    ActionState, Answer, CompanyFile, Employment, Flow, InformationAsset, Person, Persona, RowId, Step,
    StepId,
};
use sonae_store::{CompanyStore, Stamp, StoreError, newest_good_backup, restore_backup};

fn stamp_at(at: &str) -> Stamp {
    Stamp {
        at: at.parse().expect("the moment parses"),
        who: "店長".into(),
    }
}

fn stamp() -> Stamp {
    stamp_at("2026-11-20T03:00:00Z")
}

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Place {
            folder: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("みなと.sonae")
    }
}

fn set(store: &mut CompanyStore, field: &str, text: &str) {
    store
        .edit(&stamp(), "answer", |edit| {
            edit.set_answer("company", None, field, Some(Answer::Text(text.into())))
        })
        .expect("the answer is stored");
}

fn name(store: &CompanyStore) -> Option<String> {
    store
        .load()
        .expect("the file loads")
        .answers
        .text("company", "name")
        .map(str::to_owned)
}

#[test]
fn a_file_that_is_copied_while_it_is_open_has_everything_that_was_stored() {
    let place = Place::new();
    let mut store = CompanyStore::create(&place.file(), &stamp()).expect("the file is created");
    set(&mut store, "name", "青木建具");
    let stick = place.folder.path().join("stick.sonae");
    std::fs::copy(place.file(), &stick).expect("the file is copied");
    let copy = CompanyStore::open(&stick, &stamp()).expect("the copy opens");
    assert_eq!(name(&copy).as_deref(), Some("青木建具"));
}

fn code(path: &Path) -> &'static str {
    match CompanyStore::open(path, &stamp()) {
        Ok(_) => "opened",
        Err(error) => error.code(),
    }
}

/// A company with one of everything.
fn full() -> CompanyFile {
    let step = |id: &str, actor: &str| Step {
        id: id.into(),
        actor: actor.into(),
        ..Step::default()
    };
    serde_json::from_value(serde_json::json!({
        "format": "sonae-company", "version": 1,
        "answers": { "company": { "fields": { "name": "みなと", "security-officer": "p1" } },
            "plan": { "rows": { "topics": [ { "id": "r1", "fields": { "topic": "a" } }, { "id": "r2", "fields": {} } ] } } },
        "people": [Person { id: "p1".into(), name: "港 一郎".into(), joined: Some("2026-04-01".parse().expect("a day")),
            employment: Some(Employment::Regular), duties: vec!["kiln".into()], ..Person::default() }],
        "personas": [Persona { id: "c1".into(), name: "岬 ひろ".into(), ..Persona::default() }],
        "flows": [Flow { id: "f1".into(), name: "店で買う".into(), steps: vec![step("s1", "客"), step("s2", "店")], ..Flow::default() }],
        "assets": [InformationAsset { id: "n1".into(), name: "名簿".into(), owner: Some("p1".into()), ..InformationAsset::default() }],
        "training_roles": [{ "id": "kiln", "name": "窯の番", "like": "shop-sales" }],
        "skill_needs": [{ "role": "kiln", "skill": "lock-screen", "level": 2 }],
        "skill_ratings": [{ "person": "p1", "skill": "lock-screen", "own": 2, "lead": 1 }],
        "tests": [{ "id": "t2", "repeats": "t1" }, { "id": "t1", "questions": ["q"], "seed": 7 }],
        "sessions": [{ "id": "u1", "attendees": [{ "person": "p1", "name": "港 一郎", "attendance": "present" }], "test": "t1" }],
        "attempts": [{ "id": "a1", "test": "t1", "person": "p1", "name": "港 一郎", "answers": { "q": ["a"] } }],
        "drills": [{ "id": "d1", "participants": [{ "person": "p1", "name": "港 一郎" }], "findings": [{ "text": "貼る", "owner": "p1" }] }],
        "actions": [ActionState { action: "gv-understand-1".into(), owner: Some("p1".into()), ..ActionState::default() }],
    }))
    .expect("the example is a company")
}

#[test]
fn what_was_stored_is_found_again_and_the_file_travels_alone() {
    let place = Place::new();
    let mut store = CompanyStore::create(&place.file(), &stamp()).expect("a new file");
    store.import(&stamp(), &full()).expect("the company is stored");
    let stored = store.load().expect("it loads");
    drop(store);
    let elsewhere = place.folder.path().join("stick.sonae");
    std::fs::copy(place.file(), &elsewhere).expect("the one file is copied");
    let copy = CompanyStore::open(&elsewhere, &stamp()).expect("the copy opens by itself");
    assert_eq!(copy.load().expect("and loads"), stored);
    assert_eq!(stored, full(), "nothing was added or lost on the way");
}

#[test]
fn a_new_file_never_replaces_another() {
    let place = Place::new();
    std::fs::write(place.file(), "a letter").expect("a file is there");
    let error = CompanyStore::create(&place.file(), &stamp())
        .err()
        .expect("it is refused");
    assert_eq!(error.code(), "exists-already");
    assert_eq!(
        std::fs::read(place.file()).expect("it is still there"),
        b"a letter"
    );
}

#[test]
fn every_change_is_recorded_with_before_and_after() {
    let place = Place::new();
    let mut store = CompanyStore::create(&place.file(), &stamp()).expect("a new file");
    set(&mut store, "name", "みなと");
    set(&mut store, "name", "みなと食品");
    set(&mut store, "name", "みなと食品");
    let changes = store.changes(0).expect("the record is read");
    assert_eq!(changes.len(), 2, "saying the same again is no change");
    assert_eq!(changes[1].who, "店長");
    assert_eq!(
        changes[1].before.as_ref().map(|json| json["value"].clone()),
        Some("みなと".into())
    );
    assert_eq!(
        changes[1].after.as_ref().map(|json| json["value"].clone()),
        Some("みなと食品".into())
    );
}

#[test]
fn undo_and_redo_work_across_a_restart() {
    let place = Place::new();
    let mut store = CompanyStore::create(&place.file(), &stamp()).expect("a new file");
    set(&mut store, "name", "一");
    set(&mut store, "name", "二");
    drop(store);
    let mut store = CompanyStore::open(&place.file(), &stamp()).expect("it opens");
    assert_eq!(store.undo(&stamp()).expect("undo"), Some("answer".into()));
    assert_eq!(name(&store).as_deref(), Some("一"));
    assert_eq!(store.undo(&stamp()).expect("undo"), Some("answer".into()));
    assert_eq!(name(&store), None);
    assert_eq!(store.undo(&stamp()).expect("nothing is left"), None);
    store.redo(&stamp()).expect("redo");
    store.redo(&stamp()).expect("redo");
    assert_eq!(name(&store).as_deref(), Some("二"));
    store.undo(&stamp()).expect("undo");
    set(&mut store, "name", "三");
    assert_eq!(store.redo(&stamp()).expect("a new edit ends redo"), None);
    assert_eq!(name(&store).as_deref(), Some("三"));
}

#[test]
fn a_removed_person_leaves_no_trace_and_comes_back_whole() {
    let place = Place::new();
    let mut store = CompanyStore::create(&place.file(), &stamp()).expect("a new file");
    store.import(&stamp(), &full()).expect("the company is stored");
    let before = store.load().expect("it loads");
    store
        .edit(&stamp(), "person-removed", |edit| {
            edit.remove_person(&"p1".into())
        })
        .expect("removed");
    let without = store.load().expect("it loads");
    assert_eq!(without.actions[0].owner, None);
    assert_eq!(without.assets[0].owner, None);
    assert_eq!(without.answers.get("company", "security-officer"), None);
    assert!(store.check().expect("it can be checked").problems.is_empty());
    store.undo(&stamp()).expect("undo");
    assert_eq!(store.load().expect("it loads"), before);
}

#[test]
fn rows_and_steps_keep_the_order_they_are_given() {
    let place = Place::new();
    let mut store = CompanyStore::create(&place.file(), &stamp()).expect("a new file");
    store.import(&stamp(), &full()).expect("the company is stored");
    let added = store
        .edit(&stamp(), "rows", |edit| {
            edit.move_row(&RowId::from("r2"), Some(&RowId::from("r1")))?;
            edit.put_step(
                &"f1".into(),
                &Step {
                    id: "s3".into(),
                    ..Step::default()
                },
                Some(&StepId::from("s1")),
            )?;
            edit.add_row("plan", "topics", Some(&RowId::from("r2")))
        })
        .expect("they move");
    let file = store.load().expect("it loads");
    let rows: Vec<&str> = file
        .answers
        .rows("plan", "topics")
        .iter()
        .map(|row| row.id.as_str())
        .collect();
    assert_eq!(rows, ["r2", added.as_str(), "r1"]);
    let steps: Vec<&str> = file.flows[0].steps.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(steps, ["s1", "s3", "s2"]);
}

#[test]
fn an_edit_that_fails_changes_nothing() {
    let place = Place::new();
    let mut store = CompanyStore::create(&place.file(), &stamp()).expect("a new file");
    let result = store.edit(&stamp(), "answer", |edit| {
        edit.set_answer("company", None, "name", Some(Answer::Text("半分".into())))?;
        edit.remove_persona(&"nobody".into())
    });
    assert_eq!(result.expect_err("nobody cannot be removed").code(), "not-found");
    assert_eq!(name(&store), None);
    assert!(store.changes(0).expect("the record is read").is_empty());
}

#[test]
fn a_file_that_is_not_ours_is_refused_and_left_as_it_is() {
    let place = Place::new();
    let other = rusqlite_file(&place.folder.path().join("other.sonae"));
    for (file, bytes) in [
        ("empty", Vec::new()),
        ("letter", b"Dear shop,".to_vec()),
        ("database", other),
    ] {
        let path = place.folder.path().join(format!("{file}.sonae"));
        std::fs::write(&path, &bytes).expect("the file is written");
        assert_eq!(code(&path), "not-ours", "{file}");
        assert_eq!(
            std::fs::read(&path).expect("it is there"),
            bytes,
            "{file} was not touched"
        );
    }
    assert_eq!(code(&place.folder.path().join("gone.sonae")), "missing");
}

/// The bytes of a SQLite file that somebody else made: ours with another mark.
fn rusqlite_file(path: &Path) -> Vec<u8> {
    drop(CompanyStore::create(path, &stamp()).expect("a new file"));
    let mut bytes = std::fs::read(path).expect("it is there");
    bytes[68..72].copy_from_slice(&7_u32.to_be_bytes());
    bytes
}

#[test]
fn a_file_from_a_newer_version_is_refused_and_left_as_it_is() {
    let place = Place::new();
    drop(CompanyStore::create(&place.file(), &stamp()).expect("a new file"));
    let mut bytes = std::fs::read(place.file()).expect("it is there");
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(place.file(), &bytes).expect("it is written");
    assert_eq!(code(&place.file()), "newer-version");
    assert_eq!(std::fs::read(place.file()).expect("it is there"), bytes);
}

#[test]
fn what_a_killed_program_left_beside_the_file_and_means_nothing_any_more_is_removed() {
    let place = Place::new();
    let mut store = CompanyStore::create(&place.file(), &stamp()).expect("a new file");
    set(&mut store, "name", "みなと");
    drop(store);
    // Begun and not filled: SQLite takes nothing back from it, and leaves it.
    let journal = place.file().with_extension("sonae-journal");
    std::fs::write(&journal, [0; 512]).expect("it is written");
    let store = CompanyStore::open(&place.file(), &stamp()).expect("it opens");
    assert_eq!(name(&store).as_deref(), Some("みなと"));
    assert!(!journal.exists());
}

#[test]
fn a_second_window_is_told_and_may_look() {
    let place = Place::new();
    let mut store = CompanyStore::create(&place.file(), &stamp()).expect("a new file");
    set(&mut store, "name", "みなと");
    match CompanyStore::open(&place.file(), &stamp()) {
        Err(StoreError::AlreadyOpen { since, .. }) => assert_eq!(since, "2026-11-20T03:00:00Z"),
        other => panic!("it is open already: {:?}", other.err()),
    }
    let mut looking = CompanyStore::open_read_only(&place.file()).expect("looking is allowed");
    assert_eq!(name(&looking).as_deref(), Some("みなと"));
    let refused = looking.edit(&stamp(), "answer", |edit| {
        edit.set_answer("company", None, "name", None)
    });
    assert_eq!(refused.expect_err("only looking").code(), "read-only");
    drop(store);
    assert_eq!(code(&place.file()), "opened", "the lock is gone with the window");
}

#[test]
fn a_damaged_file_offers_its_newest_good_backup_and_is_kept() {
    let place = Place::new();
    let mut store = CompanyStore::create(&place.file(), &stamp()).expect("a new file");
    set(&mut store, "name", "みなと");
    let backup = store
        .backup(&store.backup_folder(), &stamp(), &mut |_, _| true)
        .expect("a backup");
    drop(store);
    let whole = std::fs::read(place.file()).expect("it is there");
    for damage in ["header", "page", "cut"] {
        let mut bytes = whole.clone();
        match damage {
            "header" => bytes[..64].fill(0),
            "page" => bytes[4096..12_288].fill(0xAA),
            _ => bytes.truncate(whole.len() / 2),
        }
        std::fs::write(place.file(), &bytes).expect("it is damaged");
        match CompanyStore::open(&place.file(), &stamp()) {
            Err(StoreError::Damaged {
                backup: Some(found),
                backup_at,
                ..
            }) => {
                assert_eq!(found, backup, "{damage}");
                assert_eq!(backup_at, "2026-11-20 03:00");
            }
            other => panic!("{damage}: it is damaged: {:?}", other.err()),
        }
        assert_eq!(
            std::fs::read(place.file()).expect("it is there"),
            bytes,
            "{damage}: looking changed nothing"
        );
        let found = newest_good_backup(&place.file()).expect("the backup is good");
        let at = stamp_at(match damage {
            "header" => "2026-11-21T00:00:00Z",
            "page" => "2026-11-22T00:00:00Z",
            _ => "2026-11-23T00:00:00Z",
        });
        let aside = restore_backup(&found.path, &place.file(), &at).expect("it is restored");
        assert_eq!(std::fs::read(aside).expect("the damaged file is kept"), bytes);
        let store = CompanyStore::open(&place.file(), &stamp()).expect("the restored file opens");
        assert_eq!(name(&store).as_deref(), Some("みなと"));
    }
}

#[test]
fn a_cancelled_backup_leaves_nothing() {
    let place = Place::new();
    let store = CompanyStore::create(&place.file(), &stamp()).expect("a new file");
    let folder = store.backup_folder();
    let error = store
        .backup(&folder, &stamp(), &mut |_, _| false)
        .expect_err("cancelled");
    assert_eq!(error.code(), "cancelled");
    assert_eq!(std::fs::read_dir(folder).expect("the folder").count(), 0);
}

#[test]
fn reading_a_reference_to_nothing_is_reported_by_check() {
    let place = Place::new();
    let mut store = CompanyStore::create(&place.file(), &stamp()).expect("a new file");
    let mut company = full();
    company.flows[0].steps[0].goes_to = vec![sonae_domain::Branch {
        step: Some("gone".into()),
        condition: String::new(),
    }];
    store.import(&stamp(), &company).expect("stored");
    let problems = store.check().expect("checked").problems;
    assert_eq!(problems, ["the step s1 goes to a step that is not there"]);
}
