//! The guide's state in a company's file: evidence, ratings, reviews, and files of the version before them.

use std::path::{Path, PathBuf};

use jiff::civil::date;
use sonae_domain::{
    ActionState, AssetId, Depth, Evidence, EvidenceKind, InformationAsset, LONGEST_EVIDENCE, Level, Progress,
    Rating, Review, Risk,
};
use sonae_store::{CompanyStore, Stamp, StoreError};

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

fn add_photo(store: &mut CompanyStore, id: &str, bytes: &[u8]) -> Result<Evidence, StoreError> {
    store.edit(&stamp(), "evidence", |edit| {
        let evidence = Evidence {
            id: id.into(),
            action: "gv-understand-3".into(),
            name: "掲示.jpg".into(),
            added: date(2026, 11, 20),
            kind: edit.keep_bytes(bytes)?,
        };
        edit.put_evidence(&evidence)?;
        Ok(evidence)
    })
}

fn sha_of(evidence: &Evidence) -> &str {
    match &evidence.kind {
        EvidenceKind::File { sha256, .. } => sha256,
        EvidenceKind::Link { .. } => panic!("a file was added"),
    }
}

#[test]
fn a_photo_comes_back_byte_by_byte_also_after_it_was_removed_and_taken_back() {
    let (_folder, path, mut store) = new_company();
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let evidence = add_photo(&mut store, "e1", &bytes).unwrap();
    let length = |path: &Path| std::fs::metadata(path).unwrap().len();
    let with_one = length(&path);
    assert!(with_one > 100_000, "the photo is in the file itself");
    add_photo(&mut store, "e2", &bytes).unwrap();
    assert_eq!(store.bytes(sha_of(&evidence)).unwrap(), bytes);
    assert!(length(&path) < with_one + 50_000, "the same photo is kept once");

    store
        .edit(&stamp(), "evidence-removed", |edit| {
            edit.remove_evidence(&evidence.id)
        })
        .unwrap();
    assert_eq!(store.load().unwrap().evidence.len(), 1);
    store.undo(&stamp()).unwrap();
    assert_eq!(store.load().unwrap().evidence[0], evidence);
    drop(store);
    let store = CompanyStore::open(&path, &stamp()).unwrap();
    assert_eq!(store.bytes(sha_of(&evidence)).unwrap(), bytes);
    assert!(store.check().unwrap().problems.is_empty());
}

#[test]
fn a_file_that_is_too_long_is_refused_and_nothing_is_kept() {
    let (_folder, path, mut store) = new_company();
    let film = vec![0; usize::try_from(LONGEST_EVIDENCE).unwrap() + 1];
    let refused = add_photo(&mut store, "film", &film).unwrap_err();
    assert_eq!(refused.code(), "too-large");
    assert_eq!(refused.args()["most"], "10");
    assert!(store.load().unwrap().evidence.is_empty());
    assert!(std::fs::metadata(&path).unwrap().len() < LONGEST_EVIDENCE);
}

#[test]
fn evidence_that_is_no_longer_what_it_was_is_found() {
    let (_folder, path, mut store) = new_company();
    let evidence = add_photo(&mut store, "e", b"as it was").unwrap();
    drop(store);
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute("UPDATE blob SET bytes = x'00'", [])
        .unwrap();
    let store = CompanyStore::open(&path, &stamp()).unwrap();
    assert_eq!(
        store.bytes(sha_of(&evidence)).unwrap_err().code(),
        "evidence-changed"
    );
    assert_eq!(store.check().unwrap().problems.len(), 1);
}

#[test]
fn what_is_said_of_actions_outcomes_and_reviews_comes_back() {
    let (_folder, path, mut store) = new_company();
    let state = ActionState {
        action: "gv-understand-1".into(),
        progress: Progress::Done,
        repeat: Some(6),
        done_on: Some(date(2026, 11, 20)),
        notes: "朝礼で話した".into(),
        ..ActionState::default()
    };
    let own_depth = ActionState {
        action: "gv-understand-2".into(),
        depth: Some(Depth::Comprehensive),
        ..ActionState::default()
    };
    let rating = Rating {
        outcome: "GV.OC-01".into(),
        current: Some(Level::Partly),
        target: None,
        note: "店だけ".into(),
    };
    let review = Review {
        id: "r".into(),
        date: date(2026, 11, 20),
        new_year: true,
        levels: [("GV.OC-01".to_owned(), Level::Partly)].into(),
    };
    store
        .edit(&stamp(), "review", |edit| {
            edit.put_action(&state)?;
            edit.put_action(&own_depth)?;
            edit.put_rating(&rating)?;
            edit.put_review(&review)
        })
        .unwrap();
    drop(store);
    let file = CompanyStore::open(&path, &stamp()).unwrap().load().unwrap();
    assert_eq!(file.actions, [state, own_depth]);
    assert_eq!(file.ratings, [rating]);
    assert_eq!(file.reviews, [review]);
}

#[test]
fn a_file_of_the_first_version_opens_also_where_it_may_not_be_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.sonae");
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/versions/01.sonae");
    std::fs::copy(fixture, &path).unwrap();
    let before = std::fs::read(&path).unwrap();
    let looked = CompanyStore::open_read_only(&path).unwrap().load().unwrap();
    assert_eq!(looked.answers.text("company", "name"), Some("架空屋"));
    assert_eq!(std::fs::read(&path).unwrap(), before, "looking changes nothing");

    let opened = CompanyStore::open(&path, &stamp()).unwrap().load().unwrap();
    assert_eq!(opened, looked);
    assert!(!opened.actions.is_empty());
    assert!(opened.actions.iter().all(|state| state.depth.is_some()));
}

#[test]
fn a_file_from_before_the_register_opens_and_takes_its_first_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.sonae");
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/versions/02.sonae");
    std::fs::copy(fixture, &path).unwrap();
    let before = std::fs::read(&path).unwrap();
    let looked = CompanyStore::open_read_only(&path).unwrap().load().unwrap();
    assert_eq!(looked.answers.text("company", "name"), Some("架空屋"));
    assert_eq!((looked.reviews.len(), looked.assets.len()), (1, 0));
    assert_eq!(std::fs::read(&path).unwrap(), before, "looking changes nothing");

    let mut store = CompanyStore::open(&path, &stamp()).unwrap();
    assert_eq!(store.load().unwrap(), looked);
    let asset = InformationAsset {
        id: "n1".into(),
        name: "届け先".into(),
        owner: Some("p1".into()),
        ..InformationAsset::default()
    };
    store
        .edit(&stamp(), "asset", |edit| edit.put_asset(&asset))
        .unwrap();
    assert_eq!(store.load().unwrap().assets, [asset]);
    store.undo(&stamp()).unwrap();
    assert_eq!(store.load().unwrap(), looked);
}

#[test]
fn a_file_from_before_risks_opens_and_takes_its_first_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.sonae");
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/versions/04.sonae");
    std::fs::copy(fixture, &path).unwrap();
    let before = std::fs::read(&path).unwrap();
    let looked = CompanyStore::open_read_only(&path).unwrap().load().unwrap();
    assert_eq!(looked.assets.len(), 1);
    assert_eq!((looked.risks.len(), looked.left_out.len()), (0, 0));
    let steps: Vec<_> = looked.flows.iter().flat_map(|flow| &flow.steps).collect();
    assert!(!steps.is_empty());
    assert!(
        steps
            .iter()
            .all(|step| step.effect.is_empty() && step.controls.is_empty())
    );
    assert!(!looked.persona_notes.is_empty());
    assert!(looked.persona_notes.iter().all(|note| note.photos.is_empty()));
    assert_eq!(std::fs::read(&path).unwrap(), before, "looking changes nothing");

    let mut store = CompanyStore::open(&path, &stamp()).unwrap();
    assert_eq!(store.load().unwrap(), looked);
    let risk = Risk {
        id: "r1".into(),
        asset: "n1".into(),
        owner: Some("p1".into()),
        ..Risk::default()
    };
    store.edit(&stamp(), "risk", |edit| edit.put_risk(&risk)).unwrap();
    assert_eq!(store.load().unwrap().risks, [risk]);
    store.undo(&stamp()).unwrap();
    assert_eq!(store.load().unwrap(), looked);
    assert!(store.check().unwrap().problems.is_empty());
}

#[test]
fn lines_of_the_register_keep_the_order_they_are_given() {
    let (_folder, _path, mut store) = new_company();
    let asset = |id: &str| InformationAsset {
        id: id.into(),
        ..InformationAsset::default()
    };
    store
        .edit(&stamp(), "asset", |edit| {
            ["a", "b", "c"]
                .iter()
                .try_for_each(|id| edit.put_asset(&asset(id)))
        })
        .unwrap();
    let mut order_after = |id: &str, before: Option<&str>| {
        let before = before.map(AssetId::from);
        store
            .edit(&stamp(), "asset-moved", |edit| {
                edit.move_asset(&id.into(), before.as_ref())
            })
            .unwrap();
        let lines = store.load().unwrap().assets;
        lines.into_iter().map(|line| line.id.0).collect::<String>()
    };
    assert_eq!(order_after("c", Some("a")), "cab");
    assert_eq!(order_after("c", None), "abc");
    assert_eq!(order_after("b", Some("b")), "abc");
    let nobody = InformationAsset {
        owner: Some("nobody".into()),
        ..asset("d")
    };
    let refused = store.edit(&stamp(), "asset", |edit| edit.put_asset(&nobody));
    assert_eq!(refused.unwrap_err().code(), "not-found");
}
