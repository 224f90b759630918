//! A company with a passphrase through the one door: set, locked, unlocked, changed, removed; and while it is locked
//! nothing of it can be had.

use std::path::Path;

use serde_json::json;
use sonae_api::{Api, file};
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
