//! Versions of documents in a company's file, who sees to them and who has read them.

use std::path::{Path, PathBuf};

use jiff::civil::date;
use sonae_domain::{Acknowledgement, DocumentCare, Issue, Lang, Person};
use sonae_store::{CompanyStore, Stamp};

fn stamp() -> Stamp {
    Stamp {
        at: "2026-11-20T03:00:00Z".parse().expect("the moment parses"),
        who: "店長".into(),
    }
}

fn new_company() -> (tempfile::TempDir, PathBuf, CompanyStore) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("みなと.sonae");
    let store = CompanyStore::create(&path, &stamp()).expect("the file is created");
    (folder, path, store)
}

#[test]
fn a_file_from_before_versions_opens_and_takes_its_first_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.sonae");
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/versions/08.sonae");
    std::fs::copy(fixture, &path).unwrap();
    let before = std::fs::read(&path).unwrap();
    let looked = CompanyStore::open_read_only(&path).unwrap().load().unwrap();
    assert_eq!(looked.issues.len(), 2);
    assert!(
        looked
            .issues
            .iter()
            .all(|issue| !issue.is_version() && issue.pdf.is_none())
    );
    assert_eq!(looked.next_version("basic-policy"), 1);
    assert!(looked.documents.is_empty() && looked.acknowledgements.is_empty());
    assert_eq!(std::fs::read(&path).unwrap(), before, "looking changes nothing");

    let mut store = CompanyStore::open(&path, &stamp()).unwrap();
    assert_eq!(store.load().unwrap(), looked);
    let mut issue = Issue {
        version: 1,
        ..Issue::export(
            "i3".into(),
            "basic-policy",
            (Lang::Ja, date(2026, 11, 27)),
            "d3".into(),
        )
    };
    store
        .edit(&stamp(), "document-issued", |edit| {
            issue.pdf = Some(edit.keep_pdf(b"%PDF as issued")?);
            edit.add_issue(&issue)
        })
        .unwrap();
    assert_eq!(store.load().unwrap().issues[2], issue);
    assert_eq!(store.load().unwrap().next_version("basic-policy"), 2);
    let kept = issue.pdf.as_ref().unwrap();
    assert_eq!(store.bytes(&kept.sha256).unwrap(), b"%PDF as issued");
    store.undo(&stamp()).unwrap();
    assert_eq!(store.load().unwrap(), looked);
    store.redo(&stamp()).unwrap();
    assert_eq!(store.bytes(&kept.sha256).unwrap(), b"%PDF as issued");
    assert!(store.check().unwrap().problems.is_empty());
}

#[test]
fn whoever_goes_sees_to_no_document_and_has_still_read_what_was_read() {
    let (_folder, _path, mut store) = new_company();
    store
        .edit(&stamp(), "deed", |edit| {
            edit.put_person(&Person {
                id: "p1".into(),
                name: "三浦".into(),
                ..Person::default()
            })?;
            edit.put_document_care(&DocumentCare {
                owner: Some("p1".into()),
                ..DocumentCare::of("basic-policy")
            })?;
            edit.add_issue(&Issue::export(
                "i1".into(),
                "basic-policy",
                (Lang::Ja, date(2026, 11, 27)),
                String::new(),
            ))?;
            edit.put_acknowledgement(&Acknowledgement {
                id: "k1".into(),
                issue: "i1".into(),
                person: Some("p1".into()),
                name: "三浦".into(),
                on: date(2026, 11, 27),
            })
        })
        .unwrap();
    store
        .edit(&stamp(), "person-removed", |edit| {
            edit.remove_person(&"p1".into())
        })
        .unwrap();
    let file = store.load().unwrap();
    assert_eq!(file.document("basic-policy").owner, None);
    assert_eq!(file.acknowledgements[0].person, None);
    assert_eq!(file.acknowledgements[0].name, "三浦");
    let nowhere = Acknowledgement {
        issue: "nothing".into(),
        ..file.acknowledgements[0].clone()
    };
    let refused = store.edit(&stamp(), "read", |edit| edit.put_acknowledgement(&nowhere));
    assert_eq!(refused.unwrap_err().code(), "not-found");
}
