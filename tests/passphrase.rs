//! A company with a passphrase through the one door: set, locked, unlocked, changed, removed; and while it is locked
//! nothing of it can be had.

use std::path::{Path, PathBuf};

use serde_json::json;
use sonae_api::{Api, file, passphrases};
use sonae_tests::{begun, call, noon, put_person, refused};

const SECRET: &str = "三毛猫と赤い長ぐつの朝市";

fn locked_company(folder: &Path) -> (Api, String, String) {
    let (api, path) = begun(folder, "みなと食品");
    put_person(
        &api,
        json!({ "id": "", "name": "三浦", "role": "店長", "contact": "" }),
    );
    let set = call(&api, "set_passphrase", json!({ "current": "", "next": SECRET }));
    let code = set["code"].as_str().expect("a code").to_owned();
    (api, path, code)
}

#[test]
fn while_it_is_locked_nothing_of_it_can_be_had() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, _) = locked_company(folder.path());
    let opened = call(&api, "company", json!({}));
    assert_eq!(opened["has_passphrase"], json!(true));
    assert_eq!(opened["file"]["people"][0]["name"], json!("三浦"));
    // What was searched is in memory.
    let hits = call(&api, "search", json!({ "query": "三浦", "lang": "ja" }));
    assert!(hits.to_string().contains("三浦"));
    call(&api, "lock_company", json!({}));
    for (name, args) in [
        ("company", json!({})),
        ("home", json!({})),
        ("undo", json!({})),
        ("change_log", json!({ "since": null, "before": null })),
    ] {
        let code = match api.call(name, args, &|_| {}) {
            Err(error) => error.code,
            Ok(value) => panic!("{name} gave {value}"),
        };
        assert!(code == "no-company" || code == "bad-request", "{name}: {code}");
    }
    let hits = call(&api, "search", json!({ "query": "三浦", "lang": "ja" }));
    assert!(!hits.to_string().contains("三浦"));
    assert_eq!(
        call(&api, "locked_company", json!({})),
        json!({ "path": path, "read_only": false })
    );
    assert_eq!(
        refused(&api, "open_company", json!({ "path": path })),
        "passphrase-needed"
    );
    assert_eq!(
        refused(
            &api,
            "unlock_company",
            json!({ "path": path, "passphrase": "ちがう言葉を打ちました" })
        ),
        "wrong-passphrase"
    );
    let opened = call(
        &api,
        "unlock_company",
        json!({ "path": path, "passphrase": SECRET }),
    );
    assert_eq!(opened["name"], json!("みなと食品"));
    assert_eq!(call(&api, "locked_company", json!({})), json!(null));
}

#[test]
fn what_the_company_is_called_is_not_left_on_the_machine() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, _) = locked_company(folder.path());
    let recent = call(&api, "recent", json!({}));
    assert_eq!(
        recent[0]["name"],
        json!("会社"),
        "the name of the file, which everybody sees"
    );
    call(&api, "close_company", json!({}));
    drop(api);
    let api = Api::with_clock(folder.path().join("data"), noon).unwrap();
    assert_eq!(
        refused(&api, "open_company", json!({ "path": path })),
        "passphrase-needed"
    );
    call(
        &api,
        "unlock_company",
        json!({ "path": path, "passphrase": SECRET }),
    );
    assert_eq!(call(&api, "recent", json!({}))[0]["name"], json!("会社"));
    let name = "みなと食品".as_bytes();
    for entry in std::fs::read_dir(folder.path().join("data")).unwrap().flatten() {
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        assert!(
            !bytes.windows(name.len()).any(|part| part == name),
            "{}",
            entry.path().display()
        );
    }
    call(&api, "remove_passphrase", json!({ "current": SECRET }));
    assert_eq!(call(&api, "recent", json!({}))[0]["name"], json!("みなと食品"));
}

#[test]
fn it_is_changed_and_removed_only_by_who_knows_it_and_the_company_stays_open() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, code) = locked_company(folder.path());
    let next = "harbour lamps at dusk";
    assert_eq!(
        refused(&api, "set_passphrase", json!({ "current": "", "next": next })),
        "wrong-passphrase"
    );
    assert_eq!(
        refused(&api, "remove_passphrase", json!({ "current": "" })),
        "wrong-passphrase"
    );
    assert_eq!(
        refused(
            &api,
            "set_passphrase",
            json!({ "current": SECRET, "next": "みじかい" })
        ),
        "passphrase-weak"
    );
    // The code is as good as the passphrase: that is how a forgotten one is replaced.
    let changed = call(&api, "set_passphrase", json!({ "current": code, "next": next }));
    assert_ne!(changed["code"], json!(code));
    assert_eq!(
        call(&api, "company", json!({}))["file"]["people"][0]["name"],
        json!("三浦")
    );
    call(&api, "lock_company", json!({}));
    assert_eq!(
        refused(
            &api,
            "unlock_company",
            json!({ "path": path, "passphrase": SECRET })
        ),
        "wrong-passphrase"
    );
    call(
        &api,
        "unlock_company",
        json!({ "path": path, "passphrase": changed["code"] }),
    );
    let removed = call(&api, "remove_passphrase", json!({ "current": next }));
    assert_eq!(removed["code"], json!(null));
    assert_eq!(refused(&api, "lock_company", json!({})), "no-passphrase");
    call(&api, "close_company", json!({}));
    call(&api, "open_company", json!({ "path": path }));
}

#[test]
fn the_recovery_sheet_is_printed_only_with_its_code() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _, code) = locked_company(folder.path());
    let out = folder.path().join("予備の鍵.pdf");
    let args = |code: &str| json!({ "code": code, "lang": "ja", "path": out });
    assert_eq!(
        refused(
            &api,
            "save_recovery_sheet",
            args("0000-0000-0000-0000-0000-0000-0000")
        ),
        "wrong-passphrase"
    );
    assert!(!out.exists());
    call(&api, "save_recovery_sheet", args(&code));
    assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF"));
}

#[test]
fn another_company_that_is_opened_locks_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, _) = locked_company(folder.path());
    let other = folder.path().join("別の会社.sonae");
    call(&api, "new_company", json!({ "path": other, "name": "別の会社" }));
    assert_eq!(
        refused(&api, "open_company", json!({ "path": path })),
        "passphrase-needed"
    );
    // The one at hand stays open when another one does not open.
    assert_eq!(call(&api, "company", json!({}))["name"], json!("別の会社"));
}

#[test]
fn backups_are_made_with_the_passphrase_and_come_back_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, _) = locked_company(folder.path());
    let backup = call(&api, "back_up", json!({ "job": "b" }));
    let bytes = std::fs::read(backup["path"].as_str().unwrap()).unwrap();
    assert!(!bytes.windows(6).any(|part| part == "三浦".as_bytes()));
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

#[test]
fn a_passphrase_is_judged_also_by_the_names_in_the_company() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = begun(folder.path(), "みなと食品");
    for (typed, strength) in [
        ("ねこ", "weak"),
        ("000000000000", "weak"),
        ("みなと食品みなと食品", "weak"),
        (SECRET, "fair"),
    ] {
        let judged = call(&api, "package_strength", json!({ "passphrase": typed }));
        assert_eq!(judged["level"], json!(strength), "{typed}");
    }
}

#[test]
fn without_a_window_it_opens_with_the_passphrase_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, code) = locked_company(folder.path());
    call(&api, "close_company", json!({}));
    let path = Path::new(&path);
    assert_eq!(
        file::show(path).expect_err("it is locked").code,
        "passphrase-needed"
    );
    file::unlock(path, &code).expect("the code opens it");
    assert_eq!(file::show(path).expect("it is read").people.len(), 1);
    assert_eq!(file::check(path).expect("it is checked"), Vec::<String>::new());
    sonae_store::forget_key(path);
}

/// A company with a passphrase, and a backup from before it was chosen, carried into the folder of its backups by hand as the
/// newest; gives where that is.
fn with_bare_backup(folder: &Path) -> (Api, String, PathBuf) {
    let (api, path) = begun(folder, "みなと食品");
    let person = json!({ "id": "", "name": "三浦", "role": "店長", "contact": "" });
    put_person(&api, person);
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

/// Whether words of the company can be read in a file.
fn is_readable(path: &Path) -> bool {
    let name = "三浦".as_bytes();
    let bytes = std::fs::read(path).unwrap();
    bytes.windows(name.len()).any(|part| part == name)
}

#[test]
fn a_backup_from_before_the_passphrase_is_told_and_comes_back_under_it() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, carried) = with_bare_backup(folder.path());
    let locks = locks(&api);
    let bare = locks.iter().filter(|(lock, _)| lock == "bare").count();
    assert_eq!((bare, locks[0].0.as_str()), (1, "bare"), "{locks:?}");
    assert!(is_readable(&carried));
    let trial = call(&api, "try_restoring", json!({ "backup": carried }));
    assert_eq!(trial["failed"], json!(null));

    let back = call(&api, "go_back_to_backup", json!({ "path": carried }));
    assert_eq!(back["opened"]["has_passphrase"], json!(true));
    assert_eq!(back["opened"]["file"]["people"][0]["name"], json!("三浦"));
    assert!(!is_readable(Path::new(&path)));

    let copy = folder.path().join("写し.sonae");
    let opened = call(&api, "open_backup", json!({ "backup": carried, "path": copy }));
    assert_eq!(opened["has_passphrase"], json!(true));
    assert!(!is_readable(&copy));
    // The copy is worked in as any other: its backups need the key as well, also while the file before is closed.
    call(&api, "back_up", json!({ "job": "b" }));
    for path in [copy.display().to_string(), path] {
        call(&api, "close_company", json!({}));
        assert_eq!(
            refused(&api, "open_company", json!({ "path": path })),
            "passphrase-needed"
        );
        call(
            &api,
            "unlock_company",
            json!({ "path": path, "passphrase": SECRET }),
        );
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
    assert!(!is_readable(&carried));
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
        let set = json!({ "current": SECRET, "next": "harbour lamps at dusk" });
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
        assert!(!is_readable(&carried));
        let left: Vec<_> = locks(&api)
            .into_iter()
            .filter(|(lock, _)| lock != "present")
            .collect();
        assert_eq!(left, [("earlier".to_owned(), newest)]);
    }
}

#[test]
fn a_locked_company_stays_locked_wherever_its_file_was_meanwhile() {
    let folder = tempfile::tempdir().unwrap();
    let (stick, away) = (folder.path().join("stick"), folder.path().join("away"));
    std::fs::create_dir(&stick).unwrap();
    let (api, path, _) = locked_company(&stick);
    let open = json!({ "path": path });

    // Locked while its stick was pulled out.
    std::fs::rename(&stick, &away).unwrap();
    call(&api, "lock_company", json!({}));
    call(&api, "leave_locked_company", json!({ "path": path }));
    std::fs::rename(&away, &stick).unwrap();
    assert_eq!(refused(&api, "open_company", open.clone()), "passphrase-needed");

    // Locked while a copy of it was being looked at.
    call(
        &api,
        "unlock_company",
        json!({ "path": path, "passphrase": SECRET }),
    );
    let copy = stick.join("写し.sonae");
    std::fs::copy(&path, &copy).unwrap();
    let looked = sonae_store::CompanyStore::open_read_only(&copy).unwrap();
    call(&api, "lock_company", json!({}));
    drop(looked);
    assert_eq!(refused(&api, "open_company", open), "passphrase-needed");
}

#[test]
fn a_company_that_cannot_be_opened_anew_stays_open_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (owner, path) = begun(folder.path(), "みなと食品");
    let looking = Api::with_clock(folder.path().join("elsewhere"), noon).unwrap();
    call(
        &looking,
        "open_company",
        json!({ "path": path, "read_only": true }),
    );
    assert_eq!(
        refused(&looking, "open_company", json!({ "path": path })),
        "already-open"
    );
    assert_eq!(call(&looking, "company", json!({}))["read_only"], json!(true));
    // Who only looks makes no backups, and clears nothing away among those of the other.
    let made = call(&owner, "back_up", json!({ "job": "b" }));
    let half = Path::new(made["path"].as_str().unwrap()).with_file_name(".backup-x.part");
    std::fs::write(&half, "half").unwrap();
    assert_eq!(refused(&looking, "back_up", json!({ "job": "b" })), "read-only");
    assert!(half.exists());
}

#[test]
fn backups_that_were_not_there_when_the_passphrase_changed_are_told_and_relocked() {
    const NEXT: &str = "harbour lamps at dusk";
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
            false => call(&api, "set_passphrase", json!({ "current": SECRET, "next": NEXT })),
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
        assert_eq!(is_readable(Path::new(earlier[0])), removed);
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
        assert!(!is_readable(Path::new(&path)));
    }
}

#[test]
fn a_damaged_file_opens_its_backups_also_where_some_have_an_earlier_passphrase() {
    const NEXT: &str = "harbour lamps at dusk";
    let folder = tempfile::tempdir().unwrap();
    let (api, path, _) = locked_company(folder.path());
    let made = call(&api, "back_up", json!({ "job": "b" }));
    let made = Path::new(made["path"].as_str().unwrap()).to_owned();
    let earlier = std::fs::read(&made).unwrap();
    call(&api, "set_passphrase", json!({ "current": SECRET, "next": NEXT }));
    std::fs::write(made.with_file_name("会社-20261119-040000.sonae"), earlier).unwrap();
    call(&api, "close_company", json!({}));
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[73] ^= 0x55;
    std::fs::write(&path, bytes).unwrap();
    let unlock = json!({ "path": path, "passphrase": NEXT });
    assert_eq!(refused(&api, "unlock_company", unlock), "damaged");
    let file = Path::new(&path);
    file::unlock(file, NEXT).expect("a terminal takes it as well");
    let restored = call(&api, "restore_backup", json!({ "path": path }));
    assert_eq!(restored["opened"]["has_passphrase"], json!(true));
    call(&api, "close_company", json!({}));
    let unlock = json!({ "path": path, "passphrase": NEXT });
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
    assert!(!is_readable(Path::new(&path)));
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
fn from_a_terminal_it_is_chosen_changed_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    let person = json!({ "id": "", "name": "三浦", "role": "店長", "contact": "" });
    put_person(&api, person);
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let made = call(&api, "back_up", json!({ "job": "b" }));
    let away = stick.join("会社-20261119-030000.sonae");
    std::fs::copy(made["path"].as_str().unwrap(), &away).unwrap();
    call(&api, "close_company", json!({}));
    let (path, elsewhere) = (Path::new(&path), [stick]);
    let stamp = file::stamp_now();
    let refused = |result: Result<_, sonae_api::WireError>| result.map(drop).unwrap_err().code;
    let change = |next: &str| passphrases::change(path, next, &elsewhere, &stamp);
    assert_eq!(refused(change(SECRET)), "no-passphrase");
    assert_eq!(
        refused(passphrases::set(path, "みなと食品三浦三浦", &elsewhere, &stamp)),
        "passphrase-weak",
        "names in the company are guessed at once"
    );
    let set = passphrases::set(path, SECRET, &elsewhere, &stamp).unwrap();
    assert_eq!((set.backups, set.left.len()), (3, 0));
    assert!(!is_readable(&away) && !is_readable(path));
    assert_eq!(
        refused(passphrases::set(path, SECRET, &elsewhere, &stamp)),
        "has-passphrase"
    );
    sonae_store::forget_key(path);
    assert_eq!(refused(change("harbour lamps at dusk")), "passphrase-needed");
    file::unlock(path, SECRET).unwrap();
    let changed = change("harbour lamps at dusk").unwrap();
    assert_ne!(changed.code, set.code);
    sonae_store::forget_key(path);
    assert_eq!(file::unlock(path, SECRET).unwrap_err().code, "wrong-passphrase");
    assert_eq!(
        refused(passphrases::remove(path, &elsewhere, &stamp)),
        "passphrase-needed"
    );
    file::unlock(path, &changed.code.unwrap()).unwrap();
    assert_eq!(passphrases::remove(path, &elsewhere, &stamp).unwrap().code, None);
    assert!(is_readable(&away) && is_readable(path));
    let missing = folder.path().join("ない.sonae");
    assert_eq!(
        refused(passphrases::remove(&missing, &elsewhere, &stamp)),
        "missing"
    );
}
