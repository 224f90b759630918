//! A file of a newer version is read out as it stands, with what this version does not know; and it stays as it is.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sonae_domain::{Answer, Evidence};
use sonae_store::{
    CompanyStore, NewerContents, Stamp, StoreError, forget_key, read_newer, set_passphrase, unlock,
};

const SECRET: &str = "三毛猫と赤い長ぐつの朝市";

fn stamp() -> Stamp {
    Stamp {
        at: "2026-11-20T03:00:00Z".parse().expect("the moment parses"),
        who: "店長".into(),
    }
}

/// A company with an answer and a kept paper.
fn company(folder: &Path) -> PathBuf {
    let path = folder.join("みなと.sonae");
    let mut store = CompanyStore::create(&path, &stamp()).expect("a new file");
    let name = Answer::Text("みなと".into());
    let edit = store.edit(&stamp(), "evidence", |edit| {
        edit.set_answer("company", None, "name", Some(name))?;
        let evidence = Evidence {
            id: "e1".into(),
            action: "GV.1".into(),
            name: "契約書.pdf".into(),
            added: jiff::civil::date(2026, 11, 20),
            kind: edit.keep_bytes(b"%PDF-1.7 contract")?,
        };
        edit.put_evidence(&evidence)
    });
    edit.expect("it is stored");
    path
}

/// The number by which older versions refuse a file: in the header, which is clear in every file.
fn make_newer(path: &Path) {
    let mut bytes = std::fs::read(path).expect("it is there");
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(path, bytes).expect("it is written");
}

fn lines<'a>(contents: &'a NewerContents, table: &str) -> &'a [serde_json::Map<String, serde_json::Value>] {
    let found = contents.tables.iter().find(|one| one.name == table);
    &found.expect("the table is there").rows
}

#[test]
fn what_a_newer_version_wrote_is_read_out_and_its_file_stays_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = company(folder.path());
    let db = Connection::open(&path).expect("a database");
    db.execute_batch(
        "PRAGMA journal_mode = DELETE;
         CREATE TABLE \"lamp \"\"new\"\"\" (id TEXT, glow REAL, parts TEXT);
         INSERT INTO \"lamp \"\"new\"\"\" VALUES ('l1', 0.5, '{\"shade\":[\"red\"]}');
         PRAGMA user_version = 99;",
    )
    .expect("a table of the future");
    drop(db);
    let before = std::fs::read(&path).expect("it is there");
    let beside = std::fs::read_dir(folder.path()).expect("the folder").count();

    let refused = CompanyStore::open(&path, &stamp())
        .err()
        .map(|error| error.code());
    assert_eq!(refused, Some("newer-version"));
    let contents = read_newer(&path).expect("it is read out");
    let lamp = &lines(&contents, "lamp \"new\"")[0];
    assert_eq!(lamp["glow"], 0.5);
    assert_eq!(lamp["parts"]["shade"][0], "red");
    assert_eq!(lines(&contents, "answer")[0]["value"], "みなと");
    let kept = lines(&contents, "blob")[0]["bytes"].as_str().expect("a name");
    assert_eq!(kept, "001.pdf");
    assert_eq!(contents.files[0].bytes, b"%PDF-1.7 contract");

    assert_eq!(std::fs::read(&path).expect("it is there"), before);
    assert_eq!(
        std::fs::read_dir(folder.path()).expect("the folder").count(),
        beside
    );
}

#[test]
fn a_newer_file_with_a_passphrase_is_read_out_only_with_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = company(folder.path());
    set_passphrase(&path, SECRET, &[], &stamp(), &mut |_, _| {}).expect("it is encrypted");
    forget_key(&path);
    make_newer(&path);
    assert!(matches!(read_newer(&path), Err(StoreError::PassphraseNeeded(named)) if named == path));
    assert!(unlock(&path, "harbour lamps at dusk").is_err());
    unlock(&path, SECRET).expect("it is the passphrase");
    let contents = read_newer(&path).expect("it is read out");
    assert_eq!(lines(&contents, "answer")[0]["value"], "みなと");
}

#[test]
fn what_is_damaged_or_not_ours_is_not_read_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = company(folder.path());
    make_newer(&path);
    let mut bytes = std::fs::read(&path).expect("it is there");
    let half = bytes.len() / 2;
    bytes.truncate(half);
    std::fs::write(&path, &bytes).expect("it is written");
    assert!(matches!(read_newer(&path), Err(StoreError::Damaged { path: named, .. }) if named == path));
    std::fs::write(&path, "a letter").expect("it is written");
    assert!(matches!(read_newer(&path), Err(StoreError::NotOurs(named)) if named == path));
}
