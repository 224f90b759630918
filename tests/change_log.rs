//! The log of changes through the one door: what was changed since when, taking one edit back, earlier values and removed
//! records, and whether it is still what it was.

use serde_json::{Value, json};
use sonae_api::Api;
use sonae_tests::{begun, call, put_person, refused};

fn log(api: &Api) -> Value {
    call(api, "change_log", json!({}))
}

fn say(api: &Api, field: &str, answer: &str) {
    call(
        api,
        "set_answer",
        json!({ "worksheet": "company", "field": field, "answer": answer }),
    );
}

#[test]
fn the_log_says_what_was_changed_and_gives_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = begun(folder.path(), "みなと食品");
    say(&api, "representative", "港 一郎");
    say(&api, "representative", "港 二郎");
    let person = json!({ "id": "", "name": "小野", "role": "店長", "contact": "" });
    let person = put_person(&api, person);
    call(&api, "remove_person", json!({ "id": person }));

    let all = log(&api);
    let edits = all["edits"].as_array().unwrap();
    assert_eq!(edits[0]["label"], "person-removed");
    let removed = &edits[0]["changes"][0];
    assert_eq!(
        (&removed["name"], &removed["sort"]),
        (&json!("小野"), &json!("removed"))
    );
    let changed = &edits[2]["changes"][0];
    assert_eq!(
        (&changed["id"], &changed["sort"]),
        (&json!("company-representative"), &json!("changed"))
    );
    assert_eq!(
        changed["values"],
        json!([{ "field": "value", "before": "港 一郎", "after": "港 二郎" }])
    );
    let code = all["head"]["code"].as_str().unwrap();
    assert_eq!(code.len(), 19, "{code}");

    call(&api, "restore_change", json!({ "seq": removed["seq"] }));
    call(&api, "restore_change", json!({ "seq": changed["seq"] }));
    let file = call(&api, "company", json!({}))["file"].clone();
    assert_eq!(file["people"][0]["name"], "小野");
    assert_eq!(file["answers"]["company"]["fields"]["representative"], "港 一郎");
    assert_eq!(log(&api)["edits"][0]["label"], "restored");
    assert_ne!(log(&api)["head"]["code"], json!(code));
    assert_eq!(
        call(&api, "check_log", json!({})),
        json!({ "edits": log(&api)["head"]["edit"], "broken": null, "altered": 0 })
    );
}

#[test]
fn one_edit_is_taken_back_unless_another_was_made_over_it() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = begun(folder.path(), "みなと食品");
    say(&api, "representative", "港 一郎");
    say(&api, "what-we-sell", "干物");
    let edits = log(&api)["edits"].clone();
    say(&api, "what-we-sell", "海苔");
    let (sold, who) = (&edits[0]["id"], &edits[1]["id"]);
    assert_eq!(
        refused(&api, "revert_edit", json!({ "edit": sold })),
        "changed-since"
    );
    call(&api, "revert_edit", json!({ "edit": who }));
    let fields = call(&api, "company", json!({}))["file"]["answers"]["company"]["fields"].clone();
    assert_eq!(fields["representative"], Value::Null);
    assert_eq!(fields["what-we-sell"], "海苔");
    assert_eq!(call(&api, "undo", json!({}))["label"], "reverted");
    assert_eq!(
        refused(&api, "revert_edit", json!({ "edit": 9_999 })),
        "not-found"
    );
    assert_eq!(
        refused(&api, "restore_change", json!({ "seq": 9_999 })),
        "not-found"
    );
}

#[test]
fn the_log_is_asked_by_time_and_kind_and_read_page_by_page() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = begun(folder.path(), "みなと食品");
    for number in 0..60 {
        say(&api, "what-we-sell", &format!("品物{number}"));
    }
    let first = log(&api);
    assert_eq!(
        (first["edits"].as_array().unwrap().len(), &first["more"]),
        (50, &json!(true))
    );
    let last = &first["edits"][49]["id"];
    let rest = call(&api, "change_log", json!({ "before": last }));
    assert_eq!(rest["more"], false);
    assert!(rest["edits"].as_array().unwrap().len() >= 10);
    let none = call(&api, "change_log", json!({ "since": "2099-01-01T00:00:00Z" }));
    assert_eq!(none["edits"], json!([]));
    let people = call(&api, "change_log", json!({ "kind": "person" }));
    assert_eq!(people["edits"], json!([]));
    assert_eq!(
        refused(&api, "change_log", json!({ "since": "yesterday" })),
        "bad-request"
    );
}
