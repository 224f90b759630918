use sonae_domain::Answer;

use crate::migration::{MIGRATIONS, found};
use crate::{CompanyStore, Stamp};

fn stamp() -> Stamp {
    Stamp {
        at: "2026-11-20T03:00:00Z".parse().unwrap(),
        who: "店長".into(),
    }
}

fn say(store: &mut CompanyStore, text: &str) {
    store
        .edit(&stamp(), "answer", |edit| {
            edit.set_answer("company", None, "name", Some(Answer::Text(text.into())))
        })
        .unwrap();
}

fn three_edits() -> (tempfile::TempDir, CompanyStore) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("みなと.sonae");
    let mut store = CompanyStore::create(&path, &stamp()).unwrap();
    for text in ["みなと", "みなと商店", "港商店"] {
        say(&mut store, text);
    }
    (folder, store)
}

#[test]
fn every_edit_has_its_link_also_one_that_takes_back() {
    let (_folder, mut store) = three_edits();
    let third = store.chain_head().unwrap().unwrap();
    store.undo(&stamp()).unwrap();
    let head = store.chain_head().unwrap().unwrap();
    assert_eq!((third.edit, head.edit), (3, 4));
    assert_eq!(head.link.len(), 64);
    assert_ne!(head.link, third.link);
    assert!(store.has_link(&third.link).unwrap());
    assert!(!store.has_link("0000").unwrap());
    assert_eq!(store.broken_link().unwrap(), None);
    assert!(store.check().unwrap().problems.is_empty());
}

/// The links are part of the format: other versions must come to the same.
#[test]
fn a_link_is_the_hash_of_canonical_json() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sonae");
    let mut store = CompanyStore::create(&path, &stamp()).unwrap();
    say(&mut store, "みなと");
    let written = "{\"at\":\"2026-11-20T03:00:00Z\",\"changes\":[{\"after\":AFTER,\"before\":null,\"kind\":\"answer\",\
                   \"record\":\"RECORD\"}],\"edit\":1,\"label\":\"answer\",\"previous\":\"\",\"who\":\"店長\"}";
    let (record, after): (String, String) = store
        .db
        .query_row("SELECT record, after FROM change", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    let after: serde_json::Value = serde_json::from_str(&after).unwrap();
    let after = serde_json_canonicalizer::to_string(&after).unwrap();
    let written = written.replace("AFTER", &after).replace("RECORD", &record);
    assert_eq!(
        store.chain_head().unwrap().unwrap().link,
        crate::sha256(written.as_bytes())
    );
}

#[test]
fn whatever_is_altered_in_the_past_is_found_where_it_is() {
    for (sql, edit) in [
        (
            r#"UPDATE change SET after = replace(after, 'みなと商店', '他人') WHERE edit = 2"#,
            2,
        ),
        ("UPDATE change SET before = NULL WHERE edit = 3", 3),
        ("UPDATE edit SET who = '別の人' WHERE id = 1", 1),
        ("UPDATE edit SET at = '2025-01-01T00:00:00Z' WHERE id = 2", 2),
        (
            "DELETE FROM change WHERE edit = 2; DELETE FROM edit WHERE id = 2",
            3,
        ),
        ("DELETE FROM change WHERE edit = 2", 2),
        ("UPDATE edit SET link = NULL WHERE id = 2", 2),
        (
            "INSERT INTO change (edit, kind, record, after) VALUES (1, 'person', 'x', '{}')",
            1,
        ),
    ] {
        let (_folder, store) = three_edits();
        store.db.execute_batch(sql).unwrap();
        let broken = store.broken_link().unwrap().unwrap();
        assert_eq!(broken.edit, edit, "{sql}");
        let problems = store.check().unwrap().problems;
        assert!(
            problems
                .iter()
                .any(|problem| problem.contains(&format!("edit {edit}"))),
            "{problems:?}"
        );
    }
}

#[test]
fn a_record_that_was_altered_past_its_history_is_found() {
    let (_folder, store) = three_edits();
    store
        .db
        .execute_batch(r#"UPDATE answer SET value = '"他人"' WHERE field = 'name'"#)
        .unwrap();
    assert_eq!(store.broken_link().unwrap(), None);
    let problems = store.check().unwrap().problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].contains("answer"), "{problems:?}");
}

#[test]
fn a_file_without_a_chain_gets_one_when_it_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sonae");
    {
        let mut db = rusqlite::Connection::open(&path).unwrap();
        found(&mut db, &MIGRATIONS[..11]).unwrap();
        db.execute_batch(
            r#"INSERT INTO edit (at, who, label) VALUES ('2026-01-01T00:00:00Z', 'a', 'answer'), ('2026-01-02T00:00:00Z', 'a', 'answer');
               INSERT INTO change (edit, kind, record, after) VALUES (1, 'answer', 'company//name', '{"b":1,"a":2.5}')"#,
        )
        .unwrap();
    }
    let mut store = CompanyStore::open(&path, &stamp()).unwrap();
    assert_eq!(store.chain_head().unwrap().unwrap().edit, 2);
    assert_eq!(store.broken_link().unwrap(), None);
    // As an older version would, that knows nothing of it.
    store
        .db
        .execute_batch("INSERT INTO edit (at, who, label) VALUES ('2026-01-03T00:00:00Z', 'a', 'answer')")
        .unwrap();
    assert_eq!(store.broken_link().unwrap(), None);
    drop(store);
    store = CompanyStore::open(&path, &stamp()).unwrap();
    assert_eq!(store.chain_head().unwrap().unwrap().edit, 3);
    say(&mut store, "みなと");
    assert_eq!(store.chain_head().unwrap().unwrap().edit, 4);
    assert_eq!(store.broken_link().unwrap(), None);
}
