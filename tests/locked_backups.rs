//! Backups of a company with a passphrase: under it, from before it, under an earlier one, and a file without it in the
//! company's place.

use std::path::{Path, PathBuf};

use serde_json::json;
use sonae_api::{Api, file, passphrases};
use sonae_tests::locked::{OTHER, SECRET, locked_company, names_somebody, somebody, unlock};
use sonae_tests::{begun, call, put_person, refused};

#[test]
fn backups_are_made_with_the_passphrase_and_come_back_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, _) = locked_company(folder.path());
    let backup = call(&api, "back_up", json!({ "job": "b" }));
    assert!(!names_somebody(Path::new(backup["path"].as_str().unwrap())));
    call(&api, "close_company", json!({}));
    let whole = std::fs::read(&path).unwrap();
    let mut damaged = whole.clone();
    damaged[whole.len() / 2] ^= 1;
    std::fs::write(&path, damaged).unwrap();
    assert_eq!(
        refused(
            &api,
            "unlock_company",
            json!({ "path": path, "passphrase": SECRET })
        ),
        "damaged"
    );
    let restored = call(&api, "restore_backup", json!({ "path": path }));
    assert_eq!(restored["opened"]["name"], json!("みなと食品"));
    assert_eq!(restored["opened"]["has_passphrase"], json!(true));
}

/// A company with a passphrase, and a backup from before it was chosen, carried into the folder of its backups by hand as the
/// newest; gives where that is.
fn with_bare_backup(folder: &Path) -> (Api, String, PathBuf) {
    let (api, path) = begun(folder, "みなと食品");
    put_person(&api, somebody());
    let made = call(&api, "back_up", json!({ "job": "b" }));
    let made = made["path"].as_str().unwrap();
    let away = folder.join("手元の控え.sonae");
    std::fs::copy(made, &away).unwrap();
    call(&api, "set_passphrase", json!({ "current": "", "next": SECRET }));
    call(&api, "back_up", json!({ "job": "b" }));
    let carried = Path::new(made).with_file_name("会社-20261120-040000.sonae");
    std::fs::copy(&away, &carried).unwrap();
    (api, path, carried)
}

#[test]
fn a_backup_from_before_the_passphrase_is_told_and_comes_back_under_it() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, carried) = with_bare_backup(folder.path());
    let locks = locks(&api);
    let bare = locks.iter().filter(|(lock, _)| lock == "bare").count();
    assert_eq!((bare, locks[0].0.as_str()), (1, "bare"), "{locks:?}");
    assert!(names_somebody(&carried));
    let trial = call(&api, "try_restoring", json!({ "backup": carried }));
    assert_eq!(trial["failed"], json!(null));

    let back = call(&api, "go_back_to_backup", json!({ "path": carried }));
    assert_eq!(back["opened"]["has_passphrase"], json!(true));
    assert_eq!(back["opened"]["file"]["people"][0]["name"], json!("三浦"));
    assert!(!names_somebody(Path::new(&path)));

    let copy = folder.path().join("写し.sonae");
    let opened = call(&api, "open_backup", json!({ "backup": carried, "path": copy }));
    assert_eq!(opened["has_passphrase"], json!(true));
    assert!(!names_somebody(&copy));
    // The copy is worked in as any other: its backups need the key as well, also while the file before is closed.
    call(&api, "back_up", json!({ "job": "b" }));
    for path in [copy.display().to_string(), path] {
        call(&api, "close_company", json!({}));
        assert_eq!(
            refused(&api, "open_company", json!({ "path": path })),
            "passphrase-needed"
        );
        unlock(&api, &path, SECRET);
    }
}

/// What each backup is locked with, the newest first, and where it is.
fn locks(api: &Api) -> Vec<(String, String)> {
    let listed = call(api, "backups", json!({}));
    let word = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let backups = listed["backups"].as_array().unwrap().iter();
    backups
        .map(|one| (word(&one["lock"]), word(&one["path"])))
        .collect()
}

#[test]
fn backups_without_the_passphrase_get_it_with_a_press() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _, carried) = with_bare_backup(folder.path());
    let done = call(&api, "relock_backups", json!({ "earlier": null }));
    assert_eq!(done, json!({ "count": 1, "left": [] }));
    assert!(!names_somebody(&carried));
    assert!(locks(&api).iter().all(|(lock, _)| lock == "present"));
    let back = call(&api, "go_back_to_backup", json!({ "path": carried }));
    assert_eq!(back["opened"]["file"]["people"][0]["name"], json!("三浦"));
}

#[test]
fn backups_without_the_passphrase_get_it_also_where_another_passphrase_is_forgotten() {
    for typed in [None, Some("ちがう言葉を打ちました")] {
        let folder = tempfile::tempdir().unwrap();
        let (api, _, carried) = with_bare_backup(folder.path());
        let newest = locks(&api)[1].1.clone();
        let kept = std::fs::read(&newest).unwrap();
        let set = json!({ "current": SECRET, "next": OTHER });
        call(&api, "set_passphrase", set);
        // As they were before: one with the passphrase of then, one without any.
        std::fs::write(&newest, kept).unwrap();
        let plain = folder.path().join("手元の控え.sonae");
        std::fs::copy(plain, &carried).unwrap();
        match typed {
            None => {
                let done = call(&api, "relock_backups", json!({ "earlier": null }));
                assert_eq!(done["count"], json!(1));
            }
            Some(_) => {
                let relock = json!({ "earlier": typed });
                assert_eq!(refused(&api, "relock_backups", relock), "wrong-passphrase");
            }
        }
        assert!(!names_somebody(&carried));
        let left: Vec<_> = locks(&api)
            .into_iter()
            .filter(|(lock, _)| lock != "present")
            .collect();
        assert_eq!(left, [("earlier".to_owned(), newest)]);
    }
}

#[test]
fn backups_that_were_not_there_when_the_passphrase_changed_are_told_and_relocked() {
    // Another passphrase, and none at all.
    for removed in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let (api, path, _) = locked_company(folder.path());
        let (stick, away) = (folder.path().join("stick"), folder.path().join("away"));
        std::fs::create_dir(&stick).unwrap();
        call(&api, "set_backup_place", json!({ "path": stick }));
        call(&api, "back_up", json!({ "job": "b" }));
        std::fs::rename(&stick, &away).unwrap();
        let set = match removed {
            false => call(
                &api,
                "set_passphrase",
                json!({ "current": SECRET, "next": OTHER }),
            ),
            true => call(&api, "remove_passphrase", json!({ "current": SECRET })),
        };
        assert_eq!(set["second_absent"], json!(true));
        std::fs::rename(&away, &stick).unwrap();

        let before = locks(&api);
        let earlier: Vec<&str> = before
            .iter()
            .filter(|(lock, _)| lock == "earlier")
            .map(|(_, path)| path.as_str())
            .collect();
        assert!(
            !earlier.is_empty() && earlier.iter().all(|path| Path::new(path).starts_with(&stick)),
            "{before:?}"
        );
        let bytes = std::fs::read(earlier[0]).unwrap();
        assert_eq!(
            refused(&api, "go_back_to_backup", json!({ "path": earlier[0] })),
            "passphrase-needed"
        );
        // A trial takes one that can be used.
        let trial = call(&api, "try_restoring", json!({ "backup": null }));
        assert_eq!(trial["failed"], json!(null));
        let relock = |typed: &str| json!({ "earlier": typed });
        assert_eq!(
            refused(&api, "relock_backups", relock("ちがう言葉を打ちました")),
            "wrong-passphrase"
        );
        assert_eq!(std::fs::read(earlier[0]).unwrap(), bytes, "it was not touched");
        let done = call(&api, "relock_backups", relock(SECRET));
        assert_eq!(done, json!({ "count": earlier.len(), "left": [] }));
        assert!(locks(&api).iter().all(|(lock, _)| lock == "present"));
        assert_eq!(names_somebody(Path::new(earlier[0])), removed);
        let back = call(&api, "go_back_to_backup", json!({ "path": earlier[0] }));
        assert_eq!(back["opened"]["has_passphrase"], json!(!removed));
        assert_eq!(back["opened"]["file"]["people"][0]["name"], json!("三浦"));

        // What was typed is at hand no longer than that.
        call(&api, "close_company", json!({}));
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(
            refused(&api, "open_company", json!({ "path": path })),
            "passphrase-needed"
        );
    }
}

#[test]
fn a_damaged_file_is_not_replaced_by_a_backup_without_its_passphrase() {
    // A page, and what shows that the mark in the header is whole: then only the backups say what opens it.
    for damaged in [5_000..5_001, 73..74, 0..1, 0..100] {
        let folder = tempfile::tempdir().unwrap();
        let (api, path, _) = with_bare_backup(folder.path());
        call(&api, "close_company", json!({}));
        let mut bytes = std::fs::read(&path).unwrap();
        match damaged.len() {
            1 => bytes[damaged.start] ^= 0x55,
            _ => bytes[damaged.clone()].fill(0),
        }
        std::fs::write(&path, bytes).unwrap();
        let open = json!({ "path": path });
        assert_eq!(
            refused(&api, "open_company", open),
            "passphrase-needed",
            "{damaged:?}"
        );
        let unlock = json!({ "path": path, "passphrase": SECRET });
        assert_eq!(refused(&api, "unlock_company", unlock), "damaged", "{damaged:?}");
        let restored = call(&api, "restore_backup", json!({ "path": path }));
        assert_eq!(restored["opened"]["has_passphrase"], json!(true), "{damaged:?}");
        assert!(!names_somebody(Path::new(&path)));
    }
}

#[test]
fn a_damaged_file_opens_its_backups_also_where_some_have_an_earlier_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, _) = locked_company(folder.path());
    let made = call(&api, "back_up", json!({ "job": "b" }));
    let made = Path::new(made["path"].as_str().unwrap()).to_owned();
    let earlier = std::fs::read(&made).unwrap();
    call(
        &api,
        "set_passphrase",
        json!({ "current": SECRET, "next": OTHER }),
    );
    std::fs::write(made.with_file_name("会社-20261119-040000.sonae"), earlier).unwrap();
    call(&api, "close_company", json!({}));
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[73] ^= 0x55;
    std::fs::write(&path, bytes).unwrap();
    let unlock = json!({ "path": path, "passphrase": OTHER });
    assert_eq!(refused(&api, "unlock_company", unlock), "damaged");
    let file = Path::new(&path);
    file::unlock(file, OTHER).expect("a terminal takes it as well");
    let restored = call(&api, "restore_backup", json!({ "path": path }));
    assert_eq!(restored["opened"]["has_passphrase"], json!(true));
    call(&api, "close_company", json!({}));
    let unlock = json!({ "path": path, "passphrase": OTHER });
    assert_eq!(
        call(&api, "unlock_company", unlock)["file"]["people"][0]["name"],
        "三浦"
    );
}

#[test]
fn a_file_that_was_put_in_the_place_of_the_company_without_its_passphrase_is_told_before_it_opens() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, carried) = with_bare_backup(folder.path());
    call(&api, "close_company", json!({}));
    // Also while the newest backup is one without.
    std::fs::copy(&carried, &path).unwrap();
    let before = std::fs::read(&path).unwrap();
    let open = json!({ "path": path });
    assert_eq!(refused(&api, "open_company", open.clone()), "bare-file");
    let with = |passphrase: &str| json!({ "path": path, "passphrase": passphrase });
    assert_eq!(
        refused(&api, "unlock_company", with("ちがう言葉を打ちました")),
        "wrong-passphrase"
    );
    assert_eq!(std::fs::read(&path).unwrap(), before, "it was not touched");
    let opened = call(&api, "unlock_company", with(SECRET));
    assert_eq!(opened["has_passphrase"], json!(true));
    assert!(!names_somebody(Path::new(&path)));
    call(&api, "close_company", json!({}));
    assert_eq!(refused(&api, "open_company", open), "passphrase-needed");

    // Whoever wants it as it is can have it.
    std::fs::write(&path, before).unwrap();
    let opened = call(&api, "open_company", json!({ "path": path, "bare": true }));
    assert_eq!(opened["has_passphrase"], json!(false));
}

#[test]
fn what_a_company_was_opened_with_is_known_without_its_backups_and_forgotten_with_its_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, carried) = with_bare_backup(folder.path());
    call(&api, "close_company", json!({}));
    let plain = std::fs::read(&carried).unwrap();
    for entry in std::fs::read_dir(carried.parent().unwrap()).unwrap().flatten() {
        if entry.path().extension().is_some() && !entry.file_name().to_string_lossy().starts_with('.') {
            std::fs::remove_file(entry.path()).unwrap();
        }
    }
    std::fs::write(&path, &plain).unwrap();
    let open = json!({ "path": path });
    assert_eq!(refused(&api, "open_company", open.clone()), "bare-file");
    let unlock = json!({ "path": path, "passphrase": SECRET });
    assert_eq!(
        call(&api, "unlock_company", unlock)["has_passphrase"],
        json!(true)
    );
    call(&api, "remove_passphrase", json!({ "current": SECRET }));
    call(&api, "close_company", json!({}));
    call(&api, "open_company", open.clone());
    call(&api, "close_company", json!({}));
    std::fs::write(&path, &plain).unwrap();
    call(&api, "open_company", open);
}

#[test]
fn a_backup_that_is_opened_where_it_lies_is_told_to_have_no_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _, carried) = with_bare_backup(folder.path());
    assert_eq!(
        refused(&api, "open_company", json!({ "path": carried })),
        "bare-file"
    );
    assert_eq!(
        call(&api, "company", json!({}))["name"],
        json!("みなと食品"),
        "the company at hand stays open"
    );
}

#[test]
fn a_copy_opened_from_a_backup_goes_on_after_the_company_it_came_from_was_locked_up() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, _) = locked_company(folder.path());
    let made = call(&api, "back_up", json!({ "job": "b" }));
    let copy = folder.path().join("写し.sonae");
    call(
        &api,
        "open_backup",
        json!({ "backup": made["path"], "path": copy }),
    );

    // Both close the copy for a moment and open it again.
    let own = call(&api, "back_up", json!({ "job": "b" }));
    let back = call(&api, "go_back_to_backup", json!({ "path": own["path"] }));
    assert_eq!(back["opened"]["file"]["people"][0]["name"], json!("三浦"));
    call(
        &api,
        "set_passphrase",
        json!({ "current": SECRET, "next": OTHER }),
    );
    call(&api, "back_up", json!({ "job": "b" }));

    // The company it came from has its own passphrase still, and the copy is locked when it is left.
    let open = |path: &Path| json!({ "path": path });
    let path = Path::new(&path);
    assert_eq!(refused(&api, "open_company", open(path)), "passphrase-needed");
    unlock(&api, path, SECRET);
    assert_eq!(refused(&api, "open_company", open(&copy)), "passphrase-needed");
    unlock(&api, &copy, OTHER);
}

#[test]
fn from_a_terminal_backups_get_the_passphrase_that_the_company_has_now() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, carried) = with_bare_backup(folder.path());
    let earlier = locks(&api)[1].1.clone();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let away = stick.join(Path::new(&earlier).file_name().unwrap());
    std::fs::copy(&earlier, &away).unwrap();
    call(
        &api,
        "set_passphrase",
        json!({ "current": SECRET, "next": OTHER }),
    );
    call(&api, "close_company", json!({}));
    std::fs::copy(folder.path().join("手元の控え.sonae"), &carried).unwrap();

    let path = Path::new(&path);
    let relock = |typed: Option<&str>| {
        // The folder beside the file is named as well: each backup counts once.
        let elsewhere = [stick.clone(), carried.parent().unwrap().to_owned()];
        let done = passphrases::relock(path, typed, &elsewhere).map_err(|error| error.code)?;
        assert_eq!(done.left, Vec::<String>::new());
        Ok::<usize, String>(done.count)
    };
    assert_eq!(relock(None), Err("passphrase-needed".to_owned()));
    file::unlock(path, OTHER).unwrap();
    assert_eq!(relock(None), Ok(1));
    assert!(!names_somebody(&carried));
    assert_eq!(
        relock(Some("ちがう言葉を打ちました")),
        Err("wrong-passphrase".to_owned())
    );
    assert_eq!(relock(Some(SECRET)), Ok(1));
    assert_eq!(relock(Some(SECRET)), Ok(0), "none is left that asks for it");
    sonae_store::forget_key(path);
    file::unlock(&away, OTHER).expect("it has the present passphrase");
    sonae_store::forget_key(&away);
    let missing = passphrases::relock(&folder.path().join("ない.sonae"), None, &[]);
    assert_eq!(missing.unwrap_err().code, "missing");
}

#[test]
fn a_company_with_a_passphrase_that_was_deleted_comes_back_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, carried) = with_bare_backup(folder.path());
    call(&api, "close_company", json!({}));
    std::fs::remove_file(&path).unwrap();
    let open = json!({ "path": path });
    // Though one of its backups asks for nothing.
    assert_eq!(refused(&api, "open_company", open.clone()), "passphrase-needed");
    let unlock = |typed: &str| json!({ "path": path, "passphrase": typed });
    assert_eq!(
        refused(&api, "unlock_company", unlock("ちがう言葉を打ちました")),
        "wrong-passphrase"
    );
    assert_eq!(
        refused(&api, "unlock_company", unlock(SECRET)),
        "missing-has-backup"
    );
    let restored = call(&api, "restore_backup", open.clone());
    assert_eq!(restored["opened"]["has_passphrase"], json!(true));
    assert!(!names_somebody(Path::new(&path)) && carried.exists());
    call(&api, "close_company", json!({}));
    assert_eq!(refused(&api, "open_company", open), "passphrase-needed");
}
