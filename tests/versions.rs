//! A file saved by any earlier version opens in this one, with a dated backup of what it was. For each migration
//! `tests/fixtures/versions` keeps a file that has seen the migrations up to it; what it must hold stands here.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use sonae_api::{Lang, WireError, file, newer};
use sonae_domain::{Answer, CompanyFile};
use sonae_store::{CompanyStore, Stamp, newest_good_backup};

fn top() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn stamp() -> Stamp {
    Stamp {
        at: "2026-11-28T01:00:00Z".parse().expect("the moment parses"),
        who: "店長".into(),
    }
}

/// The numbers with which the names of files in a folder begin.
fn numbers(folder: &str) -> BTreeSet<usize> {
    let entries = std::fs::read_dir(top().join(folder)).expect("the folder is there");
    entries
        .filter_map(|entry| {
            let name = entry.expect("an entry").file_name();
            name.to_str()?.get(..2)?.parse().ok()
        })
        .collect()
}

fn fixture(number: usize) -> PathBuf {
    top().join(format!("tests/fixtures/versions/{number:02}.sonae"))
}

/// A copy of a fixture in a folder of its own.
fn copy(number: usize) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("架空屋.sonae");
    std::fs::copy(fixture(number), &path).expect("the fixture is copied");
    (folder, path)
}

/// How many records of the kinds that came with a migration a file of that version holds.
fn came_with(number: usize, file: &CompanyFile) -> Vec<usize> {
    match number {
        1 => vec![
            file.people.len(),
            file.flows.len(),
            file.personas.len(),
            file.actions.len(),
        ],
        2 => vec![file.ratings.len(), file.reviews.len()],
        3 => vec![file.assets.len()],
        4 => vec![file.persona_notes.len(), file.persona_groups.len()],
        5 => vec![
            file.risks.len(),
            file.measures.len(),
            file.controls.len(),
            file.requirements.len(),
        ],
        6 => vec![
            file.flows
                .iter()
                .flat_map(|flow| &flow.steps)
                .filter(|step| !step.phase.is_empty())
                .count(),
        ],
        7 => vec![file.left_out.len()],
        8 => vec![file.issues.len()],
        9 => vec![file.documents.len(), file.acknowledgements.len()],
        10 => vec![file.clauses.len()],
        11 => vec![
            file.training_roles.len(),
            file.skill_needs.len(),
            file.skill_ratings.len(),
            file.tests.len(),
            file.sessions.len(),
            file.attempts.len(),
            file.drills.len(),
        ],
        _ => vec![file.people.len()],
    }
}

#[test]
fn there_is_a_file_of_every_earlier_version() {
    let migrations = numbers("src-tauri/store/src/migrations");
    let newest = migrations.last().expect("there are migrations");
    let kept = numbers("tests/fixtures/versions");
    let missing: Vec<_> = migrations
        .iter()
        .filter(|number| *number < newest && !kept.contains(number))
        .collect();
    assert!(
        missing.is_empty(),
        "keep a file that has seen the migrations up to {missing:?} in tests/fixtures/versions"
    );
}

#[test]
fn a_file_of_every_earlier_version_opens_with_a_dated_backup_and_loses_nothing() {
    let newest = numbers("src-tauri/store/src/migrations").len();
    for number in numbers("tests/fixtures/versions") {
        let (_folder, path) = copy(number);
        let before = std::fs::read(&path).expect("it is there");
        let looked = CompanyStore::open_read_only(&path).expect("it can be looked at");
        let looked = looked.load().expect("it loads");
        assert_eq!(
            std::fs::read(&path).expect("it is there"),
            before,
            "{number}: looking changes nothing"
        );
        assert!(
            came_with(number, &looked).into_iter().all(|count| count > 0),
            "{number}: {:?}",
            came_with(number, &looked)
        );

        let mut store = CompanyStore::open(&path, &stamp()).expect("it opens");
        assert!(store.load().expect("it loads") == looked, "{number}");
        let problems = store.check().expect("it can be checked").problems;
        assert_eq!(problems, Vec::<String>::new(), "{number}");
        if number < newest {
            let backup = newest_good_backup(&path).expect("a backup from before");
            let name = backup.path.file_name().expect("a name").to_string_lossy();
            assert!(name.contains("20261128-010000"), "{number}: {name}");
            let kept = CompanyStore::open_read_only(&backup.path).expect("it opens");
            assert!(kept.load().expect("it loads") == looked, "{number}");
        }
        // It goes on as any other: an edit, taken back.
        store
            .edit(&stamp(), "answer", |edit| {
                edit.set_answer("company", None, "mission", Some(Answer::Text("続ける".into())))
            })
            .expect("it is stored");
        store.undo(&stamp()).expect("it is taken back");
        assert!(store.load().expect("it loads") == looked, "{number}");
        drop(store);
        assert_eq!(
            file::check(&path).expect("it can be checked"),
            Vec::<String>::new()
        );
    }
}

#[test]
fn a_file_of_a_newer_version_is_refused_with_words_and_stays_as_it_is() {
    let (_folder, path) = copy(12);
    let mut bytes = std::fs::read(&path).expect("it is there");
    // The number that says which versions may open it.
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(&path, &bytes).expect("it is written");
    for refused in [
        CompanyStore::open(&path, &stamp()).err(),
        CompanyStore::open_read_only(&path).err(),
    ] {
        let error = WireError::from(refused.expect("it is refused"));
        assert_eq!(error.code, "newer-version");
        assert!(file::words_for(&error, Lang::Ja).contains("新しい"));
        assert!(file::words_for(&error, Lang::En).contains("newer"));
    }
    assert_eq!(std::fs::read(&path).expect("it is there"), bytes);
    let beside = std::fs::read_dir(path.parent().expect("a folder")).expect("the folder");
    assert_eq!(beside.count(), 1, "nothing was made beside it");
}

#[test]
fn a_file_of_a_newer_version_is_written_out_in_words_with_everything_in_it() {
    let (_folder, path) = copy(12);
    let mut bytes = std::fs::read(&path).expect("it is there");
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(&path, &bytes).expect("it is written");
    let target = tempfile::tempdir().expect("a folder");
    let name = match &file::show(&fixture(12)).expect("it loads").answers.0["company"].fields["name"] {
        Answer::Text(name) => name.clone(),
        other => panic!("{other:?}"),
    };
    for (lang, folder, called, label) in [
        (Lang::Ja, "架空屋 の中身", "中身", "会社の名前"),
        (Lang::En, "Contents of 架空屋", "Contents", "Company name"),
    ] {
        let out = newer::read_out(&path, target.path(), lang).expect("it is written out");
        assert_eq!(out, target.path().join(folder));
        let read =
            |ending: &str| std::fs::read_to_string(out.join(format!("{called}.{ending}"))).expect("a text");
        let said = read("txt");
        assert!(said.contains(&format!("\n{label}\n    {name}\n")), "{said}");
        // The record of changes is for programs.
        assert!(!said.contains("sha256") && !said.contains("\"before\""), "{said}");
        let whole: serde_json::Value = serde_json::from_str(&read("json")).expect("it is JSON");
        assert!(
            whole["change"]
                .as_array()
                .is_some_and(|changes| !changes.is_empty())
        );
        let again = newer::read_out(&path, target.path(), lang).expect_err("it is there");
        assert_eq!(again.code, "exists-already");
    }
    assert_eq!(std::fs::read(&path).expect("it is there"), bytes);
}
