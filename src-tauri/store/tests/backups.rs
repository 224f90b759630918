//! Backups: made beside the work, thinned by the rule, kept in a second place, looked through, and restored for a trial.

use std::path::Path;
use std::time::{Duration, Instant};

use sonae_domain::{CompanyFile, Evidence, Person};
use sonae_store::{
    BackupPlan, CompanyStore, SecondPlace, TrialStep, go_back_to, look_through, newest_good_backup,
    set_passphrase, try_restoring,
};

use crate::shop::{at, back_up, begun, noon, said, say};

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    names
}

#[test]
fn one_is_made_after_a_days_first_change_and_an_hour_later_while_work_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, path) = begun(folder.path());
    assert!(
        names(&store.backup_folder()).is_empty(),
        "a company of one edit needs none"
    );
    for (moment, made) in [
        ("2026-11-20T03:00:00Z", 1),
        ("2026-11-20T03:10:00Z", 1),
        ("2026-11-20T03:59:59Z", 1),
        ("2026-11-20T04:00:00Z", 2),
        ("2026-11-21T01:00:00Z", 3),
        ("2026-11-21T01:30:00Z", 3),
    ] {
        say(&mut store, moment, &at(moment));
        store.wait_for_backup();
        assert_eq!(names(&store.backup_folder()).len(), made, "{moment}");
    }
    let newest = newest_good_backup(&path).unwrap();
    assert_eq!(newest.at, "2026-11-21 01:00");
    assert_eq!(
        said(&newest.path),
        "2026-11-21T01:00:00Z",
        "the first change of the day is in it"
    );
    drop(store);
    let mut store = CompanyStore::open(&path, &noon()).unwrap();
    say(&mut store, "開き直した", &at("2026-11-21T01:40:00Z"));
    store.wait_for_backup();
    assert_eq!(
        names(&store.backup_folder()).len(),
        3,
        "what was made before it was opened counts"
    );
}

#[test]
fn a_window_that_closes_at_once_still_leaves_the_backup() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, path) = begun(folder.path());
    say(&mut store, "二つ目", &noon());
    drop(store);
    let newest = newest_good_backup(&path).unwrap();
    assert_eq!(said(&newest.path), "二つ目");
    assert_eq!(
        names(folder.path()),
        ["みなと-backups", "みなと.sonae"],
        "one whole file and its backups"
    );
}

#[test]
fn a_month_of_days_is_kept_and_the_limit_takes_the_oldest() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = begun(folder.path());
    for day in 1..=20 {
        let stamp = at(&format!("2026-12-{day:02}T01:00:00Z"));
        say(&mut store, &format!("{day}日"), &stamp);
        store.wait_for_backup();
    }
    let all = store.backup_places().unwrap().all();
    assert_eq!(all.len(), 20);
    assert!(
        all.iter()
            .all(|backup| backup.checked.is_some() && !backup.damaged)
    );
    let limit = all.iter().take(5).map(|backup| backup.bytes).sum::<u64>();
    store.set_backup_plan(BackupPlan {
        limit: Some(limit),
        ..BackupPlan::default()
    });
    back_up(&store, &at("2026-12-21T01:00:00Z"));
    let left: Vec<String> = store
        .backup_places()
        .unwrap()
        .all()
        .iter()
        .map(|one| one.at.to_string())
        .collect();
    assert_eq!(left.first().map(String::as_str), Some("2026-12-21T01:00:00Z"));
    assert!((4..=5).contains(&left.len()), "{left:?}");
}

#[test]
fn the_second_place_gets_each_backup_and_its_absence_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (store, path) = begun(folder.path());
    let stick = folder.path().join("stick");
    store.set_backup_plan(BackupPlan {
        second: Some(stick.clone()),
        ..BackupPlan::default()
    });
    let beside = back_up(&store, &noon());
    assert_eq!(store.backup_outcome().unwrap().second, SecondPlace::Absent);
    assert_eq!(
        said(&beside),
        "みなと",
        "the one beside the file is made all the same"
    );

    std::fs::create_dir(&stick).unwrap();
    back_up(&store, &at("2026-11-20T05:00:00Z"));
    assert_eq!(store.backup_outcome().unwrap().second, SecondPlace::Kept);
    let there: Vec<_> = store
        .backup_places()
        .unwrap()
        .all()
        .into_iter()
        .filter(|one| one.second)
        .collect();
    assert_eq!(there.len(), 1);
    assert_eq!(said(&there[0].path), "みなと");

    // Another company whose file has the same name has a folder of its own there.
    let elsewhere = folder.path().join("elsewhere");
    std::fs::create_dir(&elsewhere).unwrap();
    let mut other = CompanyStore::create(&elsewhere.join("みなと.sonae"), &noon()).unwrap();
    say(&mut other, "別の会社", &noon());
    other.set_backup_plan(BackupPlan {
        second: Some(stick.clone()),
        limit: Some(0),
        ..BackupPlan::default()
    });
    back_up(&other, &at("2026-11-20T06:00:00Z"));
    assert_eq!(names(&stick).len(), 2);
    assert_eq!(
        store.backup_places().unwrap().all().len(),
        3,
        "and takes away none of the others"
    );
    drop(store);
    assert!(newest_good_backup(&path).is_some());
}

#[test]
fn a_full_second_place_that_is_a_file_is_told_and_keeps_nobody_from_working() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = begun(folder.path());
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let own = store.folder_in(&stick).unwrap();
    std::fs::write(&own, "in the way").unwrap();
    store.set_backup_plan(BackupPlan {
        second: Some(stick),
        ..BackupPlan::default()
    });
    say(&mut store, "続ける", &noon());
    store.wait_for_backup();
    let outcome = store.backup_outcome().unwrap();
    assert_eq!(outcome.failed, None);
    assert!(
        matches!(outcome.second, SecondPlace::Failed(_)),
        "{:?}",
        outcome.second
    );
}

/// What is read there waits until somebody writes it: so does a share that does not answer.
#[cfg(unix)]
#[test]
fn a_second_place_that_does_not_answer_keeps_nobody_from_an_import() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = begun(folder.path());
    let stick = folder.path().join("stick");
    let own = store.folder_in(&stick).unwrap();
    std::fs::create_dir_all(&own).unwrap();
    let hangs = own.join(".looked-through.json");
    let made = std::process::Command::new("mkfifo").arg(&hangs).status().unwrap();
    assert!(made.success());
    store.set_backup_plan(BackupPlan {
        second: Some(stick),
        ..BackupPlan::default()
    });
    say(&mut store, "続ける", &noon());
    store.import(&noon(), &CompanyFile::default()).unwrap();
    assert!(store.is_backing_up(), "it is still being carried");
    assert_eq!(store.backup_outcome().unwrap().second, SecondPlace::None);

    let answers = std::fs::OpenOptions::new().write(true).open(&hangs).unwrap();
    drop(answers);
    store.wait_for_backup();
    assert_eq!(store.backup_outcome().unwrap().second, SecondPlace::Kept);
}

#[test]
fn a_backup_that_cannot_be_made_is_told_and_every_edit_is_stored() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, path) = begun(folder.path());
    std::fs::write(store.backup_folder(), "in the way").unwrap();
    say(&mut store, "二", &noon());
    store.wait_for_backup();
    let outcome = store.backup_outcome().unwrap();
    assert!(outcome.failed.is_some());
    say(&mut store, "三", &at("2026-11-20T03:05:00Z"));
    store.wait_for_backup();
    assert_eq!(
        store.backup_outcome().unwrap(),
        outcome,
        "it is not tried at every edit"
    );
    std::fs::remove_file(store.backup_folder()).unwrap();
    say(&mut store, "四", &at("2026-11-20T03:10:00Z"));
    store.wait_for_backup();
    assert_eq!(store.backup_outcome().unwrap().failed, None);
    drop(store);
    assert_eq!(said(&path), "四");
}

#[test]
fn an_import_leaves_what_was_there_in_a_backup() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, path) = begun(folder.path());
    store.import(&noon(), &CompanyFile::default()).unwrap();
    store.wait_for_backup();
    let oldest = store.backup_places().unwrap().all().pop().unwrap();
    assert_eq!(said(&oldest.path), "みなと");
    drop(store);
    assert_eq!(said(&path), "");
}

#[test]
fn a_backup_whose_pages_changed_is_found_and_the_next_older_one_is_offered() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, path) = begun(folder.path());
    let older = back_up(&store, &noon());
    say(&mut store, "新しい", &noon());
    let newer = back_up(&store, &at("2026-11-20T08:00:00Z"));
    let mut bytes = std::fs::read(&newer).unwrap();
    let length = bytes.len();
    bytes[length / 2..length / 2 + 8_192].fill(0xAA);
    std::fs::write(&newer, &bytes).unwrap();
    assert!(!look_through(&newer, &noon()).unwrap());
    assert!(look_through(&older, &noon()).unwrap());
    let listed = store.backup_places().unwrap().all();
    assert!(listed[0].damaged && !listed[1].damaged);
    assert_eq!(newest_good_backup(&path).unwrap().path, older);
    let trial = try_restoring(&newer, &path, &folder.path().join("trials"), &noon()).unwrap();
    assert!(trial.failed.is_some());
    drop(store);
    assert_eq!(
        go_back_to(&newer, &path, &noon()).unwrap_err().code(),
        "no-backup"
    );
    assert_eq!(said(&path), "新しい", "the file is as it was");
}

#[test]
fn a_trial_restores_opens_compares_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, path) = begun(folder.path());
    let person = Person {
        id: "p".into(),
        name: "港 一郎".into(),
        ..Person::default()
    };
    store
        .edit(&noon(), "person", |edit| edit.put_person(&person))
        .unwrap();
    let backup = back_up(&store, &noon());
    say(&mut store, "そのあと", &noon());
    let trials = folder.path().join("trials");
    let before = std::fs::read(&backup).unwrap();
    let trial = try_restoring(&backup, &path, &trials, &noon()).unwrap();
    assert_eq!(trial.failed, None);
    assert_eq!((trial.records, trial.edits, trial.since), (2, 2, 1));
    assert!(names(&trials).is_empty());
    assert_eq!(std::fs::read(&backup).unwrap(), before);
    say(&mut store, "まだ書ける", &noon());
}

#[test]
fn a_trial_tells_a_backup_of_another_company_and_one_that_was_altered() {
    let folder = tempfile::tempdir().unwrap();
    let (store, path) = begun(folder.path());
    let trials = folder.path().join("trials");
    let elsewhere = folder.path().join("elsewhere");
    std::fs::create_dir(&elsewhere).unwrap();
    let mut other = CompanyStore::create(&elsewhere.join("みなと.sonae"), &noon()).unwrap();
    say(&mut other, "別の会社", &noon());
    let foreign = back_up(&other, &noon());
    let trial = try_restoring(&foreign, &path, &trials, &noon()).unwrap();
    assert_eq!(trial.failed, Some(TrialStep::Compared));

    let altered = back_up(&store, &noon());
    let db = rusqlite::Connection::open(&altered).unwrap();
    db.execute("UPDATE answer SET value = '\"ほか\"'", []).unwrap();
    drop(db);
    let trial = try_restoring(&altered, &path, &trials, &noon()).unwrap();
    assert_eq!(trial.failed, Some(TrialStep::Whole));
}

#[test]
fn a_backup_that_an_earlier_passphrase_opens_is_not_called_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let (store, path) = begun(folder.path());
    drop(store);
    set_passphrase(&path, "三毛猫と赤い長ぐつの朝市", &[], &noon(), &mut |_, _| {}).unwrap();
    let store = CompanyStore::open(&path, &noon()).unwrap();
    let backup = back_up(&store, &noon());
    let trials = folder.path().join("trials");
    let trial = try_restoring(&backup, &path, &trials, &noon()).unwrap();
    assert_eq!(trial.failed, None, "what has a passphrase is restored with it");
    drop(store);
    // As on a stick that was not there when the passphrase was changed.
    let earlier = std::fs::read(&backup).unwrap();
    set_passphrase(&path, "harbour lamps at dusk", &[], &noon(), &mut |_, _| {}).unwrap();
    std::fs::write(&backup, earlier).unwrap();
    let store = CompanyStore::open(&path, &noon()).unwrap();
    for error in [
        try_restoring(&backup, &path, &trials, &noon()).unwrap_err(),
        look_through(&backup, &noon()).unwrap_err(),
    ] {
        assert_eq!(error.code(), "passphrase-needed");
    }
    assert!(!store.backup_places().unwrap().all()[0].damaged);
}

#[test]
fn going_back_keeps_the_file_as_it_was_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, path) = begun(folder.path());
    let backup = back_up(&store, &noon());
    say(&mut store, "あとで書いた", &noon());
    drop(store);
    let aside = go_back_to(&backup, &path, &noon()).unwrap();
    assert_eq!(
        (said(&path).as_str(), said(&aside).as_str()),
        ("みなと", "あとで書いた")
    );
    assert_eq!(aside.file_name().unwrap(), "みなと-before-20261120-030000.sonae");
}

/// With 64 MB of kept files a backup takes long; edits meanwhile do not.
#[test]
fn edits_go_on_while_a_backup_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, path) = begun(folder.path());
    for number in 0..8_u8 {
        let bytes = vec![number; 8 << 20];
        store
            .edit(&noon(), "evidence-added", |edit| {
                let kind = edit.keep_bytes(&bytes)?;
                edit.put_evidence(&Evidence {
                    id: format!("e{number}").as_str().into(),
                    action: "gv-understand-1".into(),
                    name: "写真.jpg".into(),
                    added: "2026-11-20".parse().unwrap(),
                    kind,
                })
            })
            .unwrap();
    }
    store.wait_for_backup();
    let order = store.backup_order(&at("2026-11-20T09:00:00Z")).unwrap();
    let making = std::thread::spawn(move || order.carry_out(&mut |_, _| true));
    let mut meanwhile = 0;
    let mut longest = Duration::ZERO;
    while !making.is_finished() {
        let began = Instant::now();
        say(&mut store, &meanwhile.to_string(), &at("2026-11-20T09:00:00Z"));
        longest = longest.max(began.elapsed());
        meanwhile += 1;
    }
    let backup = making.join().unwrap().unwrap();
    println!("{meanwhile} edits meanwhile, the longest {longest:?}");
    assert!(meanwhile > 2, "{meanwhile} edits while the backup was made");
    assert!(
        CompanyStore::open_read_only(&backup)
            .unwrap()
            .check()
            .unwrap()
            .problems
            .is_empty()
    );
    drop(store);
    assert_eq!(said(&path), (meanwhile - 1).to_string());
}
