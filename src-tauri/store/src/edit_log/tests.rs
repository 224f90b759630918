use sonae_domain::{Answer, EntityKind, Person};

use super::{EditsWanted, MOST_CHANGES};
use crate::{CompanyStore, Stamp, StoreError};

fn stamp(day: u8) -> Stamp {
    Stamp {
        at: format!("2026-11-{day:02}T03:00:00Z").parse().unwrap(),
        who: "店長".into(),
    }
}

fn say(store: &mut CompanyStore, day: u8, field: &str, text: &str) {
    store
        .edit(&stamp(day), "answer", |edit| {
            edit.set_answer("company", None, field, Some(Answer::Text(text.into())))
        })
        .unwrap();
}

fn said(store: &CompanyStore, field: &str) -> Option<String> {
    let file = store.load().unwrap();
    file.answers.text("company", field).map(str::to_owned)
}

fn three_days() -> (tempfile::TempDir, CompanyStore) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("みなと.sonae");
    let mut store = CompanyStore::create(&path, &stamp(1)).unwrap();
    say(&mut store, 1, "name", "みなと");
    say(&mut store, 2, "representative", "港 一郎");
    say(&mut store, 3, "name", "港商店");
    (folder, store)
}

fn all() -> EditsWanted {
    EditsWanted {
        most: 100,
        ..EditsWanted::default()
    }
}

#[test]
fn edits_are_read_newest_first_by_time_kind_and_record_a_page_at_a_time() {
    let (_folder, mut store) = three_days();
    let person = Person {
        id: "p".into(),
        name: "小野".into(),
        ..Person::default()
    };
    store
        .edit(&stamp(4), "person", |edit| edit.put_person(&person))
        .unwrap();
    let ids = |wanted: EditsWanted| -> Vec<i64> {
        store.edits(&wanted).unwrap().iter().map(|edit| edit.id).collect()
    };
    assert_eq!(ids(all()), [4, 3, 2, 1]);
    let since = Some("2026-11-03T00:00:00Z".parse().unwrap());
    assert_eq!(ids(EditsWanted { since, ..all() }), [4, 3]);
    let kind = Some(EntityKind::Answer);
    assert_eq!(ids(EditsWanted { kind, ..all() }), [3, 2, 1]);
    let record = Some("company//name".to_owned());
    assert_eq!(
        ids(EditsWanted {
            kind,
            record,
            ..all()
        }),
        [3, 1]
    );
    assert_eq!(ids(EditsWanted { most: 2, ..all() }), [4, 3]);
    assert_eq!(
        ids(EditsWanted {
            before: Some(3),
            most: 2,
            ..all()
        }),
        [2, 1]
    );
    let edits = store.edits(&all()).unwrap();
    assert_eq!((edits[0].changes.len(), edits[0].count), (1, 1));
    assert_eq!(edits[0].changes[0].kind, EntityKind::Person);
}

#[test]
fn what_was_taken_back_says_so() {
    let (_folder, mut store) = three_days();
    store.undo(&stamp(4)).unwrap();
    let edits = store.edits(&all()).unwrap();
    let labels: Vec<(&str, bool)> = edits
        .iter()
        .map(|edit| (edit.label.as_str(), edit.taken_back))
        .collect();
    assert_eq!(
        labels,
        [
            ("undo", false),
            ("answer", true),
            ("answer", false),
            ("answer", false)
        ]
    );
}

#[test]
fn an_edit_before_the_last_is_taken_back_alone() {
    let (_folder, mut store) = three_days();
    store.revert(&stamp(4), 2).unwrap();
    assert_eq!(said(&store, "representative"), None);
    assert_eq!(said(&store, "name").as_deref(), Some("港商店"));
    // That too is an edit: it is recorded and can be taken back.
    assert_eq!(store.undo(&stamp(4)).unwrap().as_deref(), Some("reverted"));
    assert_eq!(said(&store, "representative").as_deref(), Some("港 一郎"));
    assert!(store.check().unwrap().problems.is_empty());
}

#[test]
fn an_edit_over_which_another_was_made_is_not_taken_back() {
    let (_folder, mut store) = three_days();
    let refused = store.revert(&stamp(4), 1).unwrap_err();
    assert!(matches!(refused, StoreError::ChangedSince(1)), "{refused:?}");
    assert_eq!(said(&store, "name").as_deref(), Some("港商店"));
    assert!(matches!(
        store.revert(&stamp(4), 99),
        Err(StoreError::NotFound(_))
    ));
}

#[test]
fn an_earlier_value_and_a_removed_record_come_back() {
    let (_folder, mut store) = three_days();
    let history = store.history(EntityKind::Answer, "company//name").unwrap();
    store.restore(&stamp(4), history[1].seq).unwrap();
    assert_eq!(said(&store, "name").as_deref(), Some("みなと"));

    let person = Person {
        id: "p".into(),
        name: "小野".into(),
        ..Person::default()
    };
    store
        .edit(&stamp(5), "person", |edit| edit.put_person(&person))
        .unwrap();
    store
        .edit(&stamp(6), "person-removed", |edit| {
            edit.remove_person(&"p".into())
        })
        .unwrap();
    let removed = store.history(EntityKind::Person, "p").unwrap();
    store.restore(&stamp(7), removed[1].seq).unwrap();
    assert_eq!(store.load().unwrap().people, [person]);
    assert!(matches!(
        store.restore(&stamp(7), 9_999),
        Err(StoreError::NotFound(_))
    ));
}

#[test]
fn an_edit_of_many_changes_tells_some_of_them_and_how_many_there_are() {
    let (_folder, mut store) = three_days();
    store
        .edit(&stamp(4), "import", |edit| {
            for number in 0..MOST_CHANGES + 5 {
                edit.set_answer(
                    "company",
                    None,
                    &format!("field-{number}"),
                    Some(Answer::Text("x".into())),
                )?;
            }
            Ok(())
        })
        .unwrap();
    let edit = &store.edits(&EditsWanted { most: 1, ..all() }).unwrap()[0];
    assert_eq!((edit.changes.len(), edit.count), (MOST_CHANGES, MOST_CHANGES + 5));
}

#[test]
fn of_an_edit_with_many_changes_a_record_sees_its_own() {
    let (_folder, mut store) = three_days();
    store
        .edit(&stamp(4), "people", |edit| {
            (0..MOST_CHANGES + 5).try_for_each(|number| {
                edit.put_person(&Person {
                    id: format!("p{number}").as_str().into(),
                    name: format!("{number}番"),
                    ..Person::default()
                })
            })
        })
        .unwrap();
    let last = format!("p{}", MOST_CHANGES + 4);
    let edits = store
        .edits(&EditsWanted {
            kind: Some(EntityKind::Person),
            record: Some(last.clone()),
            ..all()
        })
        .unwrap();
    let ids: Vec<&str> = edits[0].changes.iter().map(|change| change.id.as_str()).collect();
    assert_eq!((edits.len(), ids), (1, vec![last.as_str()]));
}
