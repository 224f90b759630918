//! Records of education that are older than the company keeps them, through the one door: the settings, what is shown, the
//! removal in one edit that is taken back in one, and a clock that is wrong.

use std::path::Path;

use jiff::Zoned;
use serde_json::{Value, json};
use sonae_api::Api;
use sonae_content::Content;
use sonae_domain::Lang;
use sonae_tests::{call, noon, refused};

/// The same machine with its clock set back by years.
fn long_ago() -> Zoned {
    "2019-01-05T12:00:00+09:00[Asia/Tokyo]".parse().unwrap()
}

fn open(folder: &Path, clock: fn() -> Zoned) -> Api {
    let api = Api::with_clock(folder.join("data"), clock).unwrap();
    let path = folder.join("会社.sonae").display().to_string();
    if folder.join("会社.sonae").exists() {
        call(&api, "open_company", json!({ "path": path }));
    } else {
        call(&api, "new_company", json!({ "path": path, "name": "青木建具" }));
    }
    api
}

/// A test that was made, taken and closed in the year of the clock, by somebody who left then.
fn test_of_then(api: &Api) -> String {
    let person = json!({ "id": "", "name": "三浦", "role": "配達", "contact": "", "left": "2019-03-31" });
    let person = call(api, "put_person", json!({ "person": person }))["id"].clone();
    let args = json!({ "title": "そのころの確認", "modules": ["passwords"], "count": 5, "seed": 7 });
    let test = call(api, "make_test", args)["id"].as_str().unwrap().to_owned();
    let attempt = call(api, "begin_attempt", json!({ "test": test, "person": person }))["attempt"].clone();
    call(api, "hand_in", json!({ "id": attempt }));
    test
}

fn old(api: &Api) -> Value {
    call(api, "old_records", json!({}))
}

fn tests(api: &Api) -> usize {
    call(api, "tests", json!({}))["tests"].as_array().unwrap().len()
}

#[test]
fn old_records_are_shown_removed_in_one_edit_and_brought_back_in_one() {
    let folder = tempfile::tempdir().unwrap();
    let then = open(folder.path(), long_ago);
    let test = test_of_then(&then);
    assert_eq!(old(&then)["records"], json!([]));
    // Whoever removes on that day what was shown on a later one removes nothing: the clock was set back between.
    call(&then, "remove_old_records", json!({ "before": "2021-11-20" }));
    assert_eq!(tests(&then), 1);
    call(&then, "close_company", json!({}));
    drop(then);

    let api = open(folder.path(), noon);
    let shown = old(&api);
    assert_eq!(
        (&shown["years"], &shown["before"]),
        (&json!(5), &json!("2021-11-20"))
    );
    let record = json!({ "kind": "test", "title": "そのころの確認", "last": "2019-01-05", "count": 1 });
    assert_eq!(shown["records"], json!([record]));
    // Nor does a clock that is set forward between showing and removing take what nobody has seen.
    call(&api, "remove_old_records", json!({ "before": "2018-12-31" }));
    assert_eq!(tests(&api), 1);

    call(&api, "remove_old_records", json!({ "before": shown["before"] }));
    assert_eq!((tests(&api), old(&api)["records"].clone()), (0, json!([])));
    call(&api, "undo", json!({}));
    assert_eq!(tests(&api), 1);
    let page = call(&api, "test_page", json!({ "id": test }));
    assert_eq!(page["figures"]["taken"], 1, "what was answered is back as well");
    call(&api, "redo", json!({}));
    assert_eq!(tests(&api), 0);
}

#[test]
fn the_settings_take_only_figures_that_make_sense() {
    let folder = tempfile::tempdir().unwrap();
    let api = open(folder.path(), noon);
    let set = |field: &str, answer: Value| json!({ "worksheet": "education-settings", "field": field, "answer": answer });
    for (field, bad) in [
        ("retention-years", 0),
        ("retention-years", 31),
        ("pass-mark", 101),
        ("pass-mark", -1),
        ("test-minutes", 500),
        ("retake-days", 0),
    ] {
        assert_eq!(
            refused(&api, "set_answer", set(field, json!(bad))),
            "out-of-range",
            "{field} {bad}"
        );
    }
    let content = Content::shared().unwrap();
    for lang in Lang::ALL {
        for word in [
            "error-out-of-range",
            "error-out-of-range.kept",
            "error-out-of-range.next",
        ] {
            let said = content.words.get(lang, word, &[("least", "1"), ("most", "30")]);
            assert!(said.is_some_and(|said| !said.is_empty()), "{word} {lang:?}");
        }
    }
    call(&api, "set_answer", set("retention-years", json!(8)));
    assert_eq!(old(&api)["years"], 8);
    call(&api, "set_answer", set("pass-mark", json!(70)));
    let rules = &call(&api, "tests", json!({}))["rules"];
    assert_eq!(rules["pass"], 70);
    // わからない and no answer are as good as the usual.
    call(
        &api,
        "set_answer",
        set("retention-years", json!({ "unknown": true })),
    );
    assert_eq!(old(&api)["years"], 5);
    call(&api, "set_answer", set("retention-years", Value::Null));
    assert_eq!(old(&api)["years"], 5);
}
