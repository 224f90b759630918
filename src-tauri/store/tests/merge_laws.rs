//! Laws of taking another copy in, for whatever two people did to two copies of one company: it comes out the same from
//! either side, nothing refers to what is not there, nothing is lost, a second time changes nothing, and it can be taken
//! back.

use std::path::{Path, PathBuf};

use proptest::collection::vec;
use proptest::prelude::*;
use sonae_domain::{CompanyFile, MergeChoice, Person};
use sonae_store::{CompanyStore, MergeChoices, MergePlan, StoreError};

use crate::deeds::{Deed, deed, do_it, stamp};

fn act(store: &mut CompanyStore, deeds: Vec<Deed>) {
    let mut past: Vec<CompanyFile> = Vec::new();
    for deed in deeds {
        let now = store.load().expect("it loads");
        past.push(now.clone());
        let done = match deed {
            Deed::Undo => store.undo(&stamp()).map(drop),
            Deed::Redo => store.redo(&stamp()).map(drop),
            Deed::Import(state) => {
                let company = past.get(usize::from(state)).unwrap_or(&now);
                store.import(&stamp(), company)
            }
            deed => store.edit(&stamp(), "deed", |edit| do_it(edit, &now, deed)),
        };
        match done {
            Ok(()) | Err(StoreError::NotFound(_)) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

fn open(path: &Path) -> CompanyStore {
    CompanyStore::open(path, &stamp()).expect("it opens")
}

/// A copy of a closed file under another name.
fn copy(path: &Path, name: &str) -> PathBuf {
    let to = path.with_file_name(name);
    std::fs::copy(path, &to).expect("it is copied");
    to
}

/// Decides about a conflict, the same from either side: `bits` for the first copy or the second.
fn decide(plan: &MergePlan, bits: u32, is_first: bool) -> MergeChoices {
    let choice = |id: &str| {
        let sum: u32 = id.bytes().map(u32::from).sum();
        let first = (bits >> (sum % 32)) & 1 == 0;
        if first == is_first {
            MergeChoice::Mine
        } else {
            MergeChoice::Theirs
        }
    };
    plan.conflicts
        .iter()
        .map(|conflict| (conflict.id.clone(), choice(&conflict.id)))
        .collect()
}

/// Takes another copy in and gives the plan as it was decided.
fn take_in(path: &Path, other: &Path, bits: u32, is_first: bool) -> MergePlan {
    let mut store = open(path);
    let other = CompanyStore::open_read_only(other).expect("the other can be looked at");
    let plan = store
        .merge_plan(&other, &MergeChoices::new())
        .expect("there is a plan");
    let choices = decide(&plan, bits, is_first);
    let before = store.load().expect("it loads");
    let count = store.changes(0).expect("the record is read").len();
    store
        .merge(&stamp(), &other, (&plan.own_head, &plan.their_head), &choices)
        .expect("it is taken in");
    let problems = store.check().expect("it can be checked").problems;
    assert!(problems.is_empty(), "{problems:?}");

    let again = store
        .merge_plan(&other, &MergeChoices::new())
        .expect("there is a plan");
    assert!(again.changes.is_empty(), "{:?}", again.changes);
    assert!(again.conflicts.is_empty(), "{:?}", again.conflicts);
    assert_eq!((again.their_edits, again.files), (0, 0));

    if store.changes(0).expect("the record is read").len() > count {
        let after = store.load().expect("it loads");
        assert_eq!(*store.current().expect("it is at hand"), after);
        assert_eq!(store.undo(&stamp()).expect("undo").as_deref(), Some("merged"));
        assert_eq!(store.load().expect("it loads"), before);
        let anew = store
            .merge_plan(&other, &MergeChoices::new())
            .expect("there is a plan");
        assert_eq!(anew.conflicts.len(), plan.conflicts.len());
        store.redo(&stamp()).expect("redo");
        assert_eq!(store.load().expect("it loads"), after);
    }
    plan
}

fn load(path: &Path) -> CompanyFile {
    let store = CompanyStore::open_read_only(path).expect("it can be looked at");
    store.load().expect("it loads")
}

/// Both take in the other as it was before; they are the same then.
fn exchange(first: &Path, second: &Path, bits: u32) -> MergePlan {
    let (first_was, second_was) = (copy(first, "first-was.sonae"), copy(second, "second-was.sonae"));
    let here = take_in(first, &second_was, bits, true);
    let there = take_in(second, &first_was, bits, false);
    let ids = |plan: &MergePlan| {
        let mut ids: Vec<String> = plan
            .conflicts
            .iter()
            .map(|conflict| conflict.id.clone())
            .collect();
        ids.sort();
        ids
    };
    assert_eq!(ids(&here), ids(&there));
    for conflict in &here.conflicts {
        let other = there.conflicts.iter().find(|other| other.id == conflict.id);
        assert_eq!(other.map(|other| other.newer.turned()), Some(conflict.newer));
    }
    assert_eq!(load(first), load(second));
    here
}

fn find(file: &CompanyFile, id: &str) -> Option<Person> {
    file.people
        .iter()
        .find(|person| person.id.as_str() == id)
        .cloned()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_copies_become_one(
        before in vec(deed(), 0..16), mine in vec(deed(), 0..12), theirs in vec(deed(), 0..12),
        later in (vec(deed(), 0..8), vec(deed(), 0..8)), between in 0..4_u8, bits in any::<u32>(), more_bits in any::<u32>()
    ) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let first = folder.path().join("first.sonae");
        let mut store = CompanyStore::create(&first, &stamp()).expect("a new file");
        let begun = vec![Deed::Person(9, "港".into())];
        act(&mut store, begun.into_iter().chain(before).collect());
        drop(store);
        let base = load(&first);
        let second = copy(&first, "second.sonae");
        act(&mut open(&first), mine);
        // What both do alike from the beginning is one history, and what they had in common is then more than `base`.
        let apart = vec![Deed::Person(7, "岸".into())];
        act(&mut open(&second), apart.into_iter().chain(theirs).collect());
        let (own, other) = (load(&first), load(&second));

        let plan = exchange(&copy(&first, "a.sonae"), &copy(&second, "b.sonae"), bits);
        let merged = load(&folder.path().join("a.sonae"));
        for number in [0, 1, 2, 9] {
            let id = format!("p{number}");
            let [base, own, other, got] = [&base, &own, &other, &merged].map(|file| find(file, &id));
            let asked = plan.conflicts.iter().any(|conflict| conflict.record == id);
            if !asked {
                prop_assert_eq!(got, if own == base { other } else { own });
            }
        }

        // Both go on, having taken in nothing, one the other, or each the other; then all of it once more.
        if between == 1 || between == 3 {
            take_in(&first, &second, bits, true);
        }
        match between {
            2 => drop(take_in(&second, &first, bits, false)),
            3 => drop(std::fs::copy(folder.path().join("b.sonae"), &second)),
            _ => {}
        }
        act(&mut open(&first), later.0);
        act(&mut open(&second), later.1);
        exchange(&first, &second, more_bits);
    }
}

#[test]
fn a_copy_that_something_else_altered_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let first = folder.path().join("first.sonae");
    let mut store = CompanyStore::create(&first, &stamp()).expect("a new file");
    act(
        &mut store,
        vec![Deed::Person(1, "港".into()), Deed::Person(2, "岬".into())],
    );
    drop(store);
    let refused = |name: &str, sql: &str| {
        let path = copy(&first, name);
        let altered = rusqlite::Connection::open(&path).expect("it is SQLite");
        altered.execute(sql, []).expect("it is altered");
        drop(altered);
        let other = CompanyStore::open_read_only(&path).expect("it can be looked at");
        let error = open(&first)
            .merge_plan(&other, &MergeChoices::new())
            .expect_err("it is refused");
        assert_eq!(error.code(), "merge-broken");
    };
    refused("record.sonae", "UPDATE person SET role = '社長'");
    refused("chain.sonae", "UPDATE edit SET who = '別の人' WHERE id = 2");
}
