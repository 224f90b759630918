//! The list of companies: what is said of each while it is closed, and how one that was moved is found again.

use std::path::{Path, PathBuf};

use jiff::Zoned;
use serde_json::{Value, json};
use sonae_api::Api;
use sonae_tests::locked::SECRET;
use sonae_tests::{begun, call, noon, refused};

fn later() -> Zoned {
    "2026-12-05T09:00:00+09:00[Asia/Tokyo]"
        .parse()
        .expect("the moment parses")
}

fn put_action(api: &Api, action: &str, progress: &str, due: Value) {
    let asked = &sonae_content::Content::shared()
        .unwrap()
        .action(action)
        .unwrap()
        .done;
    let state = json!({
        "action": action, "progress": progress, "depth": null, "ticked": asked, "owner": null, "due": due,
        "repeat": null, "done_on": null, "notes": "", "evidence": "", "reason": "", "ask": "",
    });
    call(api, "put_action", json!({ "state": state }));
}

fn listed(api: &Api, path: &str) -> Value {
    let list = call(api, "recent", json!({}));
    let own = list.as_array().unwrap().iter().find(|one| one["path"] == path);
    own.unwrap_or_else(|| panic!("{path} is in {list}")).clone()
}

fn new_company(api: &Api, path: &Path, name: &str) -> String {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    call(api, "new_company", json!({ "path": path, "name": name }));
    path.display().to_string()
}

fn find(api: &Api, path: &str) -> Vec<PathBuf> {
    let found = call(api, "find_companies", json!({ "paths": [path] }));
    assert_eq!(found[0]["path"], json!(path));
    let files = found[0]["files"].as_array().unwrap();
    files
        .iter()
        .map(|file| PathBuf::from(file["path"].as_str().unwrap()))
        .collect()
}

#[test]
fn a_closed_company_says_what_is_due_next_and_how_far_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    let own = listed(&api, &path);
    assert_eq!((&own["due"], &own["progress"]["done"]), (&Value::Null, &json!(0)));
    put_action(&api, "gv-understand-1", "open", json!("2026-12-03"));
    put_action(&api, "pr-communicate-1", "open", json!("2026-11-30"));
    put_action(&api, "id-understand-1", "done", Value::Null);
    call(&api, "close_company", json!({}));
    let own = listed(&api, &path);
    assert_eq!(own["due"]["kind"], "action");
    assert_eq!(
        (&own["due"]["date"], &own["due"]["days"]),
        (&json!("2026-11-30"), &json!(10))
    );
    assert_eq!(own["progress"], json!({ "done": 1, "of": 41 }));
    assert_eq!(own["visited_at"], json!("2026-11-20T03:00:00Z"));
    drop(api);

    // On a later day the same thing is past.
    let api = Api::with_clock(folder.path().join("data"), later).unwrap();
    assert_eq!(listed(&api, &path)["due"]["days"], json!(-5));
    call(&api, "open_company", json!({ "path": path }));
    put_action(&api, "pr-communicate-1", "done", Value::Null);
    // Another company is opened in its place: how it stands is noted then, too.
    new_company(&api, &folder.path().join("別.sonae"), "別の会社");
    let own = listed(&api, &path);
    assert_eq!(own["due"]["date"], "2026-12-03");
    assert_eq!(own["progress"]["done"], 2);
    assert_eq!(own["visited_at"], "2026-12-05T00:00:00Z");
}

#[test]
fn tags_are_kept_tidy_and_only_for_companies_in_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    let tags = json!({ "path": path, "tags": [" 飲食 ", "飲食", "", "月末"] });
    assert_eq!(
        call(&api, "set_company_tags", tags)["tags"],
        json!(["飲食", "月末"])
    );
    assert_eq!(listed(&api, &path)["tags"], json!(["飲食", "月末"]));
    let stranger = json!({ "path": folder.path().join("ない.sonae"), "tags": ["飲食"] });
    assert_eq!(refused(&api, "set_company_tags", stranger), "not-found");
    call(&api, "set_company_tags", json!({ "path": path, "tags": [] }));
    assert_eq!(listed(&api, &path)["tags"], json!([]));
}

#[test]
fn a_missing_file_stays_in_the_list_until_it_is_found_or_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let api = Api::with_clock(folder.path().join("data"), noon).unwrap();
    let first = folder.path().join("顧問先/みなと/会社.sonae");
    let path = new_company(&api, &first, "みなと食品");
    put_action(&api, "gv-understand-1", "open", json!("2026-11-30"));
    call(
        &api,
        "set_company_tags",
        json!({ "path": path, "tags": ["飲食"] }),
    );
    call(&api, "back_up", json!({ "job": "b" }));
    call(&api, "try_restoring", json!({ "backup": null }));
    let other = new_company(&api, &folder.path().join("顧問先/青木/会社.sonae"), "青木建具");
    call(&api, "close_company", json!({}));

    let there = folder.path().join("顧問先/終わった会社/みなと-控え用.sonae");
    std::fs::create_dir_all(there.parent().unwrap()).unwrap();
    std::fs::rename(&first, &there).unwrap();
    let own = listed(&api, &path);
    assert_eq!(
        (&own["found"], &own["name"]),
        (&json!(false), &json!("みなと食品"))
    );
    assert_eq!(
        refused(&api, "open_company", json!({ "path": path })),
        "missing-has-backup"
    );
    assert_eq!(find(&api, &path), std::slice::from_ref(&there));
    // Looking changed nothing.
    assert_eq!(listed(&api, &path)["found"], json!(false));

    // By hand only a file of the same company is taken.
    let wrong = json!({ "path": path, "to": other });
    assert_eq!(refused(&api, "company_moved", wrong), "other-company");
    let foreign = folder.path().join("ちがう.sonae");
    std::fs::write(&foreign, "no company").unwrap();
    let wrong = json!({ "path": path, "to": foreign });
    assert_eq!(refused(&api, "company_moved", wrong), "not-ours");
    let wrong = json!({ "path": path, "to": folder.path().join("ない.sonae") });
    assert_eq!(refused(&api, "company_moved", wrong), "missing");
    assert_eq!(
        refused(
            &api,
            "company_moved",
            json!({ "path": "/ない.sonae", "to": there })
        ),
        "not-found"
    );

    call(&api, "company_moved", json!({ "path": path, "to": there }));
    let own = listed(&api, &there.display().to_string());
    assert_eq!((&own["found"], &own["tags"]), (&json!(true), &json!(["飲食"])));
    assert_eq!(own["due"]["date"], "2026-11-30");
    assert_eq!(call(&api, "recent", json!({})).as_array().unwrap().len(), 2);

    call(&api, "forget_recent", json!({ "path": there }));
    assert_eq!(call(&api, "recent", json!({})).as_array().unwrap().len(), 1);
    let library = std::fs::read(folder.path().join("data/library.sonae-library")).unwrap();
    let name = there.file_name().unwrap().to_str().unwrap().as_bytes();
    assert!(
        !library.windows(name.len()).any(|part| part == name),
        "its name stays in the list"
    );
    assert!(there.exists());
}

#[test]
fn a_copy_that_is_in_the_list_already_becomes_one_with_what_was_missing() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = tagged(folder.path());
    let there = folder.path().join("移した先.sonae");
    std::fs::rename(&path, &there).unwrap();
    call(&api, "open_company", json!({ "path": there }));
    // Open here it cannot be read beside; the list knows whose it is.
    call(&api, "company_moved", json!({ "path": path, "to": there }));
    let list = call(&api, "recent", json!({}));
    assert_eq!(list.as_array().unwrap().len(), 1);
    assert_eq!(
        (&list[0]["path"], &list[0]["tags"]),
        (&json!(there), &json!(["飲食"]))
    );
}

#[test]
fn of_a_company_that_got_a_passphrase_elsewhere_the_list_forgets_what_it_knew() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = tagged(folder.path());
    let elsewhere = Api::with_clock(folder.path().join("elsewhere"), noon).unwrap();
    call(&elsewhere, "open_company", json!({ "path": path }));
    call(
        &elsewhere,
        "set_passphrase",
        json!({ "current": "", "next": SECRET }),
    );
    call(&elsewhere, "close_company", json!({}));
    let own = listed(&api, &path);
    assert_eq!((&own["name"], &own["tags"]), (&json!("会社"), &json!([])));
    assert_eq!((&own["due"], &own["progress"]), (&Value::Null, &Value::Null));
    let library = std::fs::read(folder.path().join("data/library.sonae-library")).unwrap();
    for word in ["みなと食品", "飲食"] {
        assert!(
            !library.windows(word.len()).any(|part| part == word.as_bytes()),
            "{word}"
        );
    }

    // It is found again all the same: by what stands readable in the file, and with another name.
    let there = folder.path().join("移した先.sonae");
    std::fs::rename(&path, &there).unwrap();
    assert_eq!(listed(&api, &path)["has_passphrase"], json!(true));
    assert_eq!(find(&api, &path), std::slice::from_ref(&there));
    call(&api, "company_moved", json!({ "path": path, "to": there }));
    let own = listed(&api, &there.display().to_string());
    assert_eq!(
        (&own["name"], &own["has_passphrase"]),
        (&json!("移した先"), &json!(true))
    );
}

#[test]
fn a_company_without_its_passphrase_is_told_again_with_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    call(&api, "set_passphrase", json!({ "current": "", "next": SECRET }));
    assert_eq!(listed(&api, &path)["progress"], Value::Null);
    call(&api, "remove_passphrase", json!({ "current": SECRET }));
    let own = listed(&api, &path);
    assert_eq!(
        (&own["name"], &own["progress"]["of"]),
        (&json!("みなと食品"), &json!(41))
    );
}

/// A company with a tag, closed again.
fn tagged(folder: &Path) -> (Api, String) {
    let (api, path) = begun(folder, "みなと食品");
    let tags = json!({ "path": path, "tags": ["飲食"] });
    call(&api, "set_company_tags", tags);
    call(&api, "close_company", json!({}));
    (api, path)
}
