//! Backups of files whose names were changed, and names as disks compare them.

use std::path::{Path, PathBuf};

use sonae_store::{BackupPlan, CompanyStore, SecondPlace, has_passphrase, set_passphrase};

use crate::shop::{at, back_up, noon, say};

fn begun(path: &Path, second: Option<&Path>) -> CompanyStore {
    let mut store = CompanyStore::create(path, &noon()).unwrap();
    store.set_backup_plan(plan(second));
    say(&mut store, "みなと", &noon());
    store.wait_for_backup();
    store
}

fn plan(second: Option<&Path>) -> BackupPlan {
    BackupPlan {
        second: second.map(Path::to_owned),
        machine: "abcd".into(),
        ..BackupPlan::default()
    }
}

fn folders(within: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(within)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect()
}

#[test]
fn backups_in_a_second_place_go_along_when_it_is_there_again() {
    let folder = tempfile::tempdir().unwrap();
    let (stick, away) = (folder.path().join("stick"), folder.path().join("away"));
    std::fs::create_dir(&stick).unwrap();
    let path = folder.path().join("みなと.sonae");
    let store = begun(&path, Some(&stick));
    back_up(&store, &at("2026-11-20T04:00:00Z"));
    assert_eq!(store.backup_outcome().unwrap().second, SecondPlace::Kept);
    drop(store);
    std::fs::rename(&stick, &away).unwrap();

    // Renamed twice meanwhile.
    let names = ["港.sonae", "港食品.sonae"].map(|name| folder.path().join(name));
    let mut now = path;
    for name in names {
        std::fs::rename(&now, &name).unwrap();
        drop(CompanyStore::open(&name, &noon()).unwrap());
        now = name;
    }
    std::fs::rename(&away, &stick).unwrap();
    let store = CompanyStore::open(&now, &noon()).unwrap();
    store.set_backup_plan(plan(Some(&stick)));
    let own = store.folder_in(&stick).unwrap();
    let there = |store: &CompanyStore| {
        let all = store.backup_places().unwrap().all();
        all.into_iter().filter(|one| one.second).count()
    };
    let before = there(&store);
    assert!(before > 0);
    assert_eq!(folders(&stick), [own.as_path()]);
    back_up(&store, &at("2026-11-20T05:00:00Z"));
    assert_eq!(there(&store), before + 1);
    assert_eq!(folders(&stick), [own.as_path()]);
}

#[test]
fn a_passphrase_reaches_backups_that_were_not_brought_along_yet() {
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let path = folder.path().join("みなと.sonae");
    let store = begun(&path, Some(&stick));
    back_up(&store, &at("2026-11-20T04:00:00Z"));
    drop(store);
    let renamed = folder.path().join("港.sonae");
    std::fs::rename(&path, &renamed).unwrap();
    let store = CompanyStore::open(&renamed, &noon()).unwrap();
    store.set_backup_plan(plan(Some(&stick)));
    let own = store.folder_in(&stick).unwrap();
    drop(store);
    let secret = "三毛猫と赤い長ぐつの朝市";
    let recoded = set_passphrase(
        &renamed,
        secret,
        std::slice::from_ref(&own),
        &noon(),
        &mut |_, _| {},
    )
    .unwrap();
    assert!(recoded.left.is_empty());
    let backups: Vec<PathBuf> = folders(&own)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "sonae"))
        .collect();
    assert!(!backups.is_empty());
    for backup in backups {
        assert!(has_passphrase(&backup), "{}", backup.display());
    }
}

/// A copy beside the company has the same code, and a folder of its own.
#[test]
fn a_file_that_got_the_former_name_keeps_its_backups() {
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let path = folder.path().join("みなと.sonae");
    let store = begun(&path, Some(&stick));
    back_up(&store, &at("2026-11-20T04:00:00Z"));
    let own = store.folder_in(&stick).unwrap();
    drop(store);
    let renamed = folder.path().join("港.sonae");
    std::fs::rename(&path, &renamed).unwrap();
    drop(CompanyStore::open(&renamed, &noon()).unwrap());
    std::fs::copy(&renamed, &path).unwrap();
    let store = CompanyStore::open(&renamed, &noon()).unwrap();
    store.set_backup_plan(plan(Some(&stick)));
    assert!(store.backup_places().unwrap().all().iter().all(|one| !one.second));
    assert!(own.is_dir());
}

/// Copies of one company on one machine have the same code and the same machine: only the place of the file tells them apart.
#[test]
fn a_copy_in_another_folder_keeps_its_backups() {
    let folder = tempfile::tempdir().unwrap();
    let [stick, one, two] = ["stick", "one", "two"].map(|name| folder.path().join(name));
    for made in [&stick, &one, &two] {
        std::fs::create_dir(made).unwrap();
    }
    let path = one.join("みなと.sonae");
    let store = begun(&path, None);
    back_up(&store, &at("2026-11-20T04:00:00Z"));
    drop(store);
    let copy = two.join("みなと.sonae");
    std::fs::copy(&path, &copy).unwrap();
    let renamed = one.join("みなと-old.sonae");
    std::fs::rename(&path, &renamed).unwrap();
    let store = CompanyStore::open(&copy, &noon()).unwrap();
    store.set_backup_plan(plan(Some(&stick)));
    back_up(&store, &at("2026-11-20T05:00:00Z"));
    let own = store.folder_in(&stick).unwrap();
    drop(store);
    let store = CompanyStore::open(&renamed, &noon()).unwrap();
    store.set_backup_plan(plan(Some(&stick)));
    assert!(store.backup_places().unwrap().all().iter().all(|one| !one.second));
    back_up(&store, &at("2026-11-20T06:00:00Z"));
    assert_eq!(folders(&stick).len(), 2);
    assert!(own.is_dir());
}

#[test]
fn backups_are_found_by_names_that_disks_take_for_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Ga\u{304c}.sonae");
    let store = begun(&path, None);
    back_up(&store, &at("2026-11-20T04:00:00Z"));
    let before = store.backup_places().unwrap().all().len();
    let own = store.backup_folder();
    drop(store);
    for backup in folders(&own) {
        let name = backup.file_name().unwrap().to_string_lossy().into_owned();
        let other = name.replace("Ga\u{304c}", "gA\u{304b}\u{3099}");
        std::fs::rename(&backup, own.join(other)).unwrap();
    }
    let store = CompanyStore::open(&path, &noon()).unwrap();
    assert_eq!(store.backup_places().unwrap().all().len(), before);
}
