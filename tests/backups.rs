//! Backups through the one door: made beside the work, kept in a second place, restored for a trial, gone back to.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use sonae_api::Api;
use sonae_tests::{begun, call, noon, refused};

fn say(api: &Api, field: &str, answer: &str) {
    call(
        api,
        "set_answer",
        json!({ "worksheet": "company", "field": field, "answer": answer }),
    );
}

fn said(api: &Api, field: &str) -> Value {
    call(api, "company", json!({}))["file"]["answers"]["company"]["fields"][field].clone()
}

/// The backups when none is being made any more.
fn settled(api: &Api) -> Value {
    for _ in 0..200 {
        let view = call(api, "backups", json!({}));
        if view["making"] == false {
            return view;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("a backup takes no ten seconds");
}

fn back_up(api: &Api) -> String {
    let made = call(api, "back_up", json!({ "job": "b" }));
    made["path"].as_str().unwrap().to_owned()
}

fn damage(path: &str) {
    let mut bytes = std::fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 8_192].fill(0xAA);
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn a_days_first_change_leaves_a_backup_that_was_looked_through() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = begun(folder.path(), "みなと食品");
    assert_eq!(settled(&api)["backups"], json!([]));
    say(&api, "representative", "港 一郎");
    let view = settled(&api);
    let backup = &view["backups"][0];
    assert_eq!(backup["at"], "2026-11-20T03:00:00Z");
    assert_eq!(backup["checked"], "2026-11-20T03:00:00Z");
    assert_eq!(
        (&backup["damaged"], &backup["second"]),
        (&json!(false), &json!(false))
    );
    say(&api, "representative", "港 二郎");
    assert_eq!(
        settled(&api)["backups"].as_array().unwrap().len(),
        1,
        "not at every change"
    );
    let standing = call(&api, "backup_standing", json!({}));
    assert_eq!(standing["newest"], "2026-11-20T03:00:00Z");
    assert_eq!(
        (&standing["trial"], &standing["called_for"]),
        (&json!("never"), &json!(false))
    );
}

#[test]
fn a_trial_is_remembered_on_this_machine_and_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    assert_eq!(
        refused(&api, "try_restoring", json!({ "backup": null })),
        "no-backup-yet"
    );
    say(&api, "representative", "港 一郎");
    settled(&api);
    say(&api, "representative", "港 二郎");
    let trial = call(&api, "try_restoring", json!({ "backup": null }));
    assert_eq!(trial["failed"], Value::Null);
    assert_eq!(
        (&trial["records"], &trial["edits"], &trial["since"]),
        (&json!(2), &json!(2), &json!(1))
    );
    let trials = folder.path().join("data").join("trials");
    assert_eq!(std::fs::read_dir(&trials).unwrap().count(), 0);
    let standing = call(&api, "backup_standing", json!({}));
    assert_eq!(
        (&standing["trial"], &standing["tried"]),
        (&json!("fresh"), &json!("2026-11-20T03:00:00Z"))
    );
    assert_eq!(said(&api, "representative"), "港 二郎");
    drop(api);

    // What a crash left of a trial is gone at the next start, and the trial is still known.
    std::fs::create_dir_all(trials.join("trial-left")).unwrap();
    let api = Api::with_clock(folder.path().join("data"), noon).unwrap();
    assert!(!trials.exists());
    call(&api, "open_company", json!({ "path": path }));
    assert_eq!(call(&api, "backup_standing", json!({}))["trial"], "fresh");
}

#[test]
fn a_trial_of_a_damaged_backup_says_where_it_stopped_and_offers_the_next_older_one() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = begun(folder.path(), "みなと食品");
    say(&api, "representative", "港 一郎");
    let older = settled(&api)["backups"][0]["path"].clone();
    say(&api, "representative", "港 二郎");
    let newer = back_up(&api);
    damage(&newer);
    let trial = call(&api, "try_restoring", json!({ "backup": null }));
    assert!(trial["failed"].is_string(), "{trial}");
    assert_eq!(trial["backup"]["damaged"], true);
    assert_eq!(trial["older"]["path"], older);
    let standing = call(&api, "backup_standing", json!({}));
    assert_eq!(
        (&standing["trial"], &standing["called_for"]),
        (&json!("failed"), &json!(true))
    );

    let error = api
        .call("go_back_to_backup", json!({ "path": newer }), &|_| {})
        .unwrap_err();
    assert_eq!(error.code, "backup-damaged");
    assert_eq!(error.args["older"], older.as_str().unwrap());
    assert_eq!(
        said(&api, "representative"),
        "港 二郎",
        "the company is still open as it was"
    );
    let trial = call(&api, "try_restoring", json!({ "backup": older }));
    assert_eq!(trial["failed"], Value::Null);
    assert_eq!(call(&api, "backup_standing", json!({}))["trial"], "fresh");
}

#[test]
fn going_back_keeps_the_present_file_and_the_next_trial_knows_the_company() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    say(&api, "representative", "港 一郎");
    let backup = settled(&api)["backups"][0]["path"].clone();
    say(&api, "representative", "港 二郎");
    back_up(&api);
    let restored = call(&api, "go_back_to_backup", json!({ "path": backup }));
    assert_eq!(restored["opened"]["path"], path.as_str());
    assert_eq!(said(&api, "representative"), "港 一郎");
    let view = settled(&api);
    assert_eq!(
        view["backups"].as_array().unwrap().len(),
        3,
        "the first, the one made by hand and the new one"
    );
    let trial = call(&api, "try_restoring", json!({ "backup": null }));
    assert_eq!(
        trial["failed"],
        Value::Null,
        "the newest is one of this record of changes"
    );

    let aside = restored["damaged"].as_str().unwrap();
    assert!(Path::new(aside).exists());
    call(&api, "open_company", json!({ "path": aside }));
    assert_eq!(said(&api, "representative"), "港 二郎");
}

#[test]
fn a_copy_of_a_backup_is_opened_where_it_was_wished_and_replaces_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    say(&api, "representative", "港 一郎");
    let backup = settled(&api)["backups"][0]["path"].clone();
    say(&api, "representative", "港 二郎");
    let args = |target: &str| json!({ "backup": backup, "path": target });
    assert_eq!(refused(&api, "open_backup", args(&path)), "exists-already");
    assert_eq!(said(&api, "representative"), "港 二郎");
    let target = folder.path().join("写し");
    let opened = call(&api, "open_backup", args(&target.display().to_string()));
    assert_eq!(opened["path"], format!("{}.sonae", target.display()));
    assert_eq!(said(&api, "representative"), "港 一郎");
    call(&api, "open_company", json!({ "path": path }));
    assert_eq!(said(&api, "representative"), "港 二郎");
    // Only backups of the open company can be named.
    let foreign = json!({ "path": folder.path().join("写し.sonae") });
    assert_eq!(refused(&api, "go_back_to_backup", foreign), "missing");
}

#[test]
fn the_second_place_is_a_setting_of_the_machine_and_its_absence_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    let stick = folder.path().join("stick");
    let place = json!({ "path": stick });
    assert_eq!(
        refused(&api, "set_backup_place", place.clone()),
        "backup-place-missing"
    );
    assert_eq!(
        refused(&api, "set_backup_place", json!({ "path": folder.path() })),
        "backup-place-same"
    );
    std::fs::create_dir(&stick).unwrap();
    call(&api, "set_backup_place", place);
    call(&api, "set_backup_limit", json!({ "limit": 200 }));
    back_up(&api);
    let view = settled(&api);
    assert_eq!(view["limit"], 200);
    assert_eq!(
        view["second"],
        json!({ "path": stick, "present": true, "last": "kept" })
    );
    let places: Vec<bool> = view["backups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["second"].as_bool().unwrap())
        .collect();
    assert_eq!(places, [false, true]);

    std::fs::rename(&stick, folder.path().join("pulled out")).unwrap();
    call(&api, "open_company", json!({ "path": path }));
    back_up(&api);
    assert_eq!(settled(&api)["second"]["last"], "absent");
    assert_eq!(call(&api, "backup_standing", json!({}))["absent"], true);
    call(&api, "set_backup_place", json!({ "path": null }));
    call(&api, "set_backup_limit", json!({ "limit": null }));
    let view = settled(&api);
    assert_eq!((&view["second"], &view["limit"]), (&Value::Null, &Value::Null));
}

#[test]
fn two_machines_with_copies_of_one_company_share_a_second_place_and_let_go_of_their_own_only() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("share");
    std::fs::create_dir(&place).unwrap();
    let here = folder.path().join("here");
    std::fs::create_dir(&here).unwrap();
    let (one, path) = begun(&here, "みなと食品");
    call(&one, "close_company", json!({}));
    let there = folder.path().join("there");
    std::fs::create_dir(&there).unwrap();
    let copy = there.join("会社.sonae");
    std::fs::copy(&path, &copy).unwrap();
    let other = Api::with_clock(there.join("data"), noon).unwrap();
    call(&one, "open_company", json!({ "path": path }));
    call(&other, "open_company", json!({ "path": copy }));
    // So little room that old ones go.
    for (api, answer) in [(&one, "港 一郎"), (&other, "港 二郎")] {
        call(api, "set_backup_place", json!({ "path": place }));
        call(api, "set_backup_limit", json!({ "limit": 1 }));
        say(api, "representative", answer);
    }
    for _ in 0..4 {
        back_up(&one);
        back_up(&other);
    }
    let in_place = |api: &Api| -> Vec<String> {
        let view = settled(api);
        let backups = view["backups"].as_array().unwrap().clone();
        let second = backups.into_iter().filter(|one| one["second"] == true);
        second
            .map(|one| one["path"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(std::fs::read_dir(&place).unwrap().count(), 2);
    for (api, answer) in [(&one, "港 一郎"), (&other, "港 二郎")] {
        let own = in_place(api);
        assert!(!own.is_empty());
        for backup in own {
            let file = sonae_api::file::show(Path::new(&backup)).unwrap();
            assert_eq!(file.answers.text("company", "representative"), Some(answer));
        }
    }
    // The machine stays the same when it is started again.
    let before = in_place(&other);
    drop(other);
    let other = Api::with_clock(there.join("data"), noon).unwrap();
    call(&other, "open_company", json!({ "path": copy }));
    assert_eq!(in_place(&other), before);
}

#[test]
fn a_company_that_was_deleted_comes_back_from_its_backups() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    say(&api, "representative", "港 一郎");
    back_up(&api);
    call(&api, "close_company", json!({}));
    let found =
        |path: &str| call(&api, "find_companies", json!({ "paths": [path] }))[0]["has_backups"].clone();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(found(&path), json!(true));
    assert_eq!(found("/nowhere/会社.sonae"), json!(false));
    let open = json!({ "path": path });
    assert_eq!(refused(&api, "open_company", open.clone()), "missing-has-backup");
    let restored = call(&api, "restore_backup", open.clone());
    assert_eq!(restored["damaged"], Value::Null);
    assert_eq!(said(&api, "representative"), json!("港 一郎"));
    call(&api, "close_company", json!({}));
    call(&api, "open_company", open);
    let nowhere = json!({ "path": folder.path().join("ない.sonae") });
    assert_eq!(refused(&api, "open_company", nowhere), "missing");
}

#[test]
fn a_paper_never_takes_the_place_of_a_company() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    let before = std::fs::read(&path).unwrap();
    let known = call(&api, "documents", json!({ "lang": "ja" }));
    let ready = known
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["missing"] == json!([]));
    let document = &ready.expect("some document is ready")["id"];
    let export = json!({ "document": document, "lang": "ja", "form": "pdf", "path": path, "job": "e" });
    assert_eq!(refused(&api, "export_document", export), "exists-already");
    assert_eq!(std::fs::read(&path).unwrap()[..16], before[..16]);
}

/// Only where the system lets go of what is open: Windows refuses to replace or remove it.
#[cfg(unix)]
#[test]
fn a_file_that_is_replaced_or_removed_while_it_is_open_takes_no_more_edits_and_can_be_taken_out() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    say(&api, "representative", "港 一郎");
    let made = back_up(&api);
    let answer = json!({ "worksheet": "company", "field": "representative", "answer": "港 二郎" });
    for replaced in [true, false] {
        match replaced {
            true => {
                std::fs::copy(&made, folder.path().join("別の写し.sonae")).unwrap();
                std::fs::rename(folder.path().join("別の写し.sonae"), &path).unwrap();
            }
            false => std::fs::remove_file(&path).unwrap(),
        }
        assert_eq!(refused(&api, "set_answer", answer.clone()), "file-replaced");
        assert_eq!(refused(&api, "undo", json!({})), "file-replaced");
        assert_eq!(said(&api, "representative"), json!("港 一郎"));
    }
    let out = folder.path().join("取り出した.sonae-pack");
    let lock = json!({ "kind": "passphrase", "passphrase": sonae_tests::two_machines::PASSPHRASE });
    call(
        &api,
        "pack_company",
        json!({ "path": out, "lock": lock, "job": "pack" }),
    );
    let target = folder.path().join("戻した.sonae");
    let take = json!({ "path": out, "secret": lock, "target": target, "job": "take" });
    call(&api, "take_in_package", take);
    call(&api, "open_company", json!({ "path": target }));
    assert_eq!(said(&api, "representative"), json!("港 一郎"));
}

#[test]
fn backups_go_along_when_the_name_of_the_file_is_changed() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    say(&api, "representative", "港 一郎");
    back_up(&api);
    let before = settled(&api)["backups"].as_array().unwrap().len();
    call(&api, "close_company", json!({}));
    // A copy beside the file takes nothing from it, and another company nothing from anybody.
    let copy = folder.path().join("会社 - コピー.sonae");
    std::fs::copy(&path, &copy).unwrap();
    call(&api, "open_company", json!({ "path": copy }));
    assert_eq!(settled(&api)["backups"], json!([]));
    call(&api, "close_company", json!({}));
    std::fs::remove_file(&copy).unwrap();
    let renamed = folder.path().join("みなと.sonae");
    std::fs::rename(&path, &renamed).unwrap();
    let other = folder.path().join("別の店.sonae");
    call(&api, "new_company", json!({ "path": other, "name": "別の店" }));
    say(&api, "representative", "別 一郎");
    call(&api, "close_company", json!({}));
    std::fs::remove_dir_all(folder.path().join("別の店-backups")).unwrap();
    call(&api, "open_company", json!({ "path": other }));
    assert_eq!(settled(&api)["backups"], json!([]));

    call(&api, "open_company", json!({ "path": renamed }));
    let listed = settled(&api)["backups"].clone();
    assert_eq!(listed.as_array().unwrap().len(), before);
    let newest = json!({ "path": listed[0]["path"] });
    assert_eq!(call(&api, "check_backup", newest)["whole"], json!(true));
    assert!(!folder.path().join("会社-backups").exists());
    let own = Path::new(listed[0]["path"].as_str().unwrap()).parent().unwrap();
    assert_eq!(own, folder.path().join("みなと-backups"));

    // So a passphrase reaches them.
    let secret = sonae_tests::locked::SECRET;
    call(&api, "set_passphrase", json!({ "current": "", "next": secret }));
    call(&api, "close_company", json!({}));
    let again = folder.path().join("みなと食品.sonae");
    std::fs::rename(&renamed, &again).unwrap();
    call(
        &api,
        "unlock_company",
        json!({ "path": again, "passphrase": secret }),
    );
    let listed = settled(&api)["backups"].clone();
    assert_eq!(listed.as_array().unwrap().len(), before);
    let locks: Vec<&Value> = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["lock"])
        .collect();
    assert!(locks.iter().all(|lock| **lock == "present"), "{locks:?}");
}
