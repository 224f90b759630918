//! The clock goes backwards: it was set wrong, or the battery is empty. The record keeps the order in which things were
//! done, and no backup is lost for the date in its name.

use sonae_domain::Answer;
use sonae_store::{BackupPlan, CompanyStore, Stamp, StoreError};

fn at(moment: &str) -> Stamp {
    Stamp {
        at: moment.parse().expect("the moment parses"),
        who: "店長".into(),
    }
}

fn say(store: &mut CompanyStore, moment: &str, text: &str) -> Result<(), StoreError> {
    store.edit(&at(moment), "answer", |edit| {
        edit.set_answer("company", None, "name", Some(Answer::Text(text.into())))
    })
}

fn said(store: &CompanyStore) -> String {
    let file = store.load().expect("it loads");
    file.answers
        .text("company", "name")
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn what_was_done_last_is_last_whatever_the_clock_says() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("みなと.sonae");
    let mut store = CompanyStore::create(&path, &at("2026-11-20T03:00:00Z")).expect("a new file");
    say(&mut store, "2026-11-20T03:00:00Z", "一").expect("stored");
    say(&mut store, "1970-01-01T00:00:00Z", "二").expect("stored in the past");
    say(&mut store, "2038-01-19T03:14:08Z", "三").expect("stored in the future");
    say(&mut store, "2026-11-20T03:00:01Z", "四").expect("stored now");
    drop(store);

    let mut store = CompanyStore::open(&path, &at("2001-01-01T00:00:00Z")).expect("it opens");
    assert_eq!(said(&store), "四");
    let undone = at("1999-12-31T23:59:59Z");
    for before in ["三", "二", "一"] {
        store.undo(&undone).expect("it is taken back");
        assert_eq!(said(&store), before);
    }
    for after in ["二", "三", "四"] {
        store.redo(&undone).expect("it is done again");
        assert_eq!(said(&store), after);
    }
    let changes = store.changes(0).expect("the record is read");
    let numbers: Vec<i64> = changes
        .iter()
        .filter_map(|change| change.edit.parse().ok())
        .collect();
    assert_eq!(numbers.len(), changes.len());
    assert!(numbers.is_sorted(), "{numbers:?}");
    let problems = store.check().expect("it can be checked").problems;
    assert_eq!(problems, Vec::<String>::new());
}

#[test]
fn a_backup_made_while_the_clock_is_behind_stays() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("みなと.sonae");
    let mut store = CompanyStore::create(&path, &at("2026-11-20T03:00:00Z")).expect("a new file");
    say(&mut store, "2026-11-20T03:00:00Z", "一").expect("stored");
    let backups = store.backup_folder();
    for day in 1..=25 {
        let future = at(&format!("2036-01-{day:02}T00:00:00Z"));
        store
            .backup(&backups, &future, &mut |_, _| true)
            .expect("a backup dated in the future");
    }
    say(&mut store, "2026-11-21T03:00:00Z", "二").expect("stored");
    // Also where there is room for few.
    for (moment, limit) in [("2026-11-21T04:00:00Z", None), ("2026-11-21T06:00:00Z", Some(1))] {
        store.set_backup_plan(BackupPlan {
            limit,
            ..BackupPlan::default()
        });
        let made = store
            .backup(&backups, &at(moment), &mut |_, _| true)
            .expect("a backup");
        let copy = CompanyStore::open_read_only(&made).expect("it is there and opens");
        assert_eq!(said(&copy), "二");
    }
}
