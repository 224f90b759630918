//! A company with a passphrase through the one door: set, locked, unlocked, changed, removed; and while it is locked
//! nothing of it can be had.

use std::path::Path;

use serde_json::json;
use sonae_api::{Api, file, passphrases};
use sonae_tests::locked::{OTHER, SECRET, locked_company, names_somebody, somebody, unlock};
use sonae_tests::{begun, call, noon, put_person, refused};

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
    let opened = unlock(&api, &path, SECRET);
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
    unlock(&api, &path, SECRET);
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
    assert_eq!(
        refused(&api, "set_passphrase", json!({ "current": "", "next": OTHER })),
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
    let changed = call(&api, "set_passphrase", json!({ "current": code, "next": OTHER }));
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
    let removed = call(&api, "remove_passphrase", json!({ "current": OTHER }));
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
    unlock(&api, &path, SECRET);
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
fn from_a_terminal_it_is_chosen_changed_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    put_person(&api, somebody());
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
    assert!(!names_somebody(&away) && !names_somebody(path));
    assert_eq!(
        refused(passphrases::set(path, SECRET, &elsewhere, &stamp)),
        "has-passphrase"
    );
    sonae_store::forget_key(path);
    assert_eq!(refused(change(OTHER)), "passphrase-needed");
    file::unlock(path, SECRET).unwrap();
    let changed = change(OTHER).unwrap();
    assert_ne!(changed.code, set.code);
    sonae_store::forget_key(path);
    assert_eq!(file::unlock(path, SECRET).unwrap_err().code, "wrong-passphrase");
    assert_eq!(
        refused(passphrases::remove(path, &elsewhere, &stamp)),
        "passphrase-needed"
    );
    file::unlock(path, &changed.code.unwrap()).unwrap();
    assert_eq!(passphrases::remove(path, &elsewhere, &stamp).unwrap().code, None);
    assert!(names_somebody(&away) && names_somebody(path));
    let missing = folder.path().join("ない.sonae");
    assert_eq!(
        refused(passphrases::remove(&missing, &elsewhere, &stamp)),
        "missing"
    );
}
