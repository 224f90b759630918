//! Drills from the preparing to what follows from them, through the one door.

use std::path::Path;

use jiff::Zoned;
use serde_json::{Value, json};
use sonae_api::{Api, Lang, file};
use sonae_tests::{begun, call, put_person, refused};

/// The same machine with its clock set back by years.
fn long_ago() -> Zoned {
    "2020-01-01T09:00:00+09:00[Asia/Tokyo]".parse().unwrap()
}

/// A company of four: two of one name, one who left in the summer.
fn company(folder: &Path) -> (Api, Vec<String>) {
    let (api, _) = begun(folder, "青木建具");
    let mut ids = Vec::new();
    for (name, role, left) in [
        ("佐藤", "店長", None),
        ("佐藤", "経理", None),
        ("森下", "店頭", None),
        ("早瀬", "店頭", Some("2026-07-31")),
    ] {
        let person = json!({ "id": "", "name": name, "role": role, "contact": "", "left": left });
        ids.push(put_person(&api, person));
    }
    (api, ids)
}

fn page(api: &Api, drill: &str) -> Value {
    call(api, "drill_page", json!({ "id": drill }))
}

fn table_top(api: &Api, people: &[String]) -> String {
    let args = json!({
        "kind": "table-top", "title": "朝の演習", "scenario": "ransom-morning", "on": "2026-11-20", "people": people,
        "leader": "佐藤", "observer": "社長"
    });
    call(api, "make_drill", args)["id"].as_str().unwrap().to_owned()
}

#[test]
fn an_exercise_is_prepared_seated_watched_and_followed_up() {
    let folder = tempfile::tempdir().unwrap();
    let (api, people) = company(folder.path());
    let there = call(&api, "drill_people", json!({ "on": "2026-11-20" }));
    assert_eq!(there.as_array().unwrap().len(), 3, "who left is not offered");
    assert_eq!(there[0]["namesake"], true);
    let summer = call(&api, "drill_people", json!({ "on": "2026-07-31" }));
    assert_eq!(
        summer.as_array().unwrap().len(),
        4,
        "the last day is a day of work"
    );

    let drill = table_top(&api, &people[..2]);
    let view = call(&api, "drills", json!({}));
    assert_eq!(view["drills"][0]["state"], "planned");
    assert!(view["exercises"].as_array().unwrap().len() >= 6);
    let first = page(&api, &drill);
    assert_eq!(first["timeline"][0]["until"], 7);
    assert_eq!(first["drill"]["participants"].as_array().unwrap().len(), 2);
    assert_eq!(first["others"].as_array().unwrap().len(), 1);

    call(
        &api,
        "join_drill",
        json!({ "drill": drill, "people": [people[2], people[0]] }),
    );
    let seats = |api: &Api| -> Vec<String> {
        let page = page(api, &drill);
        let all = page["drill"]["participants"].as_array().unwrap().clone();
        all.iter()
            .map(|one| one["seat"].as_str().unwrap().to_owned())
            .collect()
    };
    let before = seats(&api);
    assert_eq!(before.len(), 3, "nobody comes twice");
    assert_eq!(before[2], "");
    // The third takes the seat of the first, who is left without one.
    call(
        &api,
        "take_seat",
        json!({ "drill": drill, "participant": 2, "seat": before[0] }),
    );
    assert_eq!(seats(&api), ["", &before[1], &before[0]]);
    let swap = json!({ "drill": drill, "participant": 1, "seat": before[0] });
    call(&api, "take_seat", swap);
    assert_eq!(seats(&api), ["", &before[0], &before[1]]);
    call(&api, "leave_drill", json!({ "drill": drill, "participant": 0 }));
    assert_eq!(seats(&api), [&*before[0], &*before[1]]);

    let note = |what: &str, observed: Value| {
        let args = json!({ "drill": drill, "expectation": what, "observed": observed });
        call(&api, "put_observation", args);
    };
    note(
        "unplug",
        json!({ "done": true, "minute": 3, "note": "すぐに声が出た" }),
    );
    note("photo", json!({ "done": true, "minute": 9, "note": "" }));
    note("call", json!({ "done": false, "minute": null, "note": "" }));
    note("spread", json!({ "done": true, "minute": null, "note": "" }));
    note("spread", Value::Null);
    let figures = &page(&api, &drill)["table_top"];
    assert_eq!(
        (&figures["in_time"], &figures["late"], &figures["missed"]),
        (&json!(1), &json!(1), &json!(1))
    );

    let finding = |text: &str, due: &str, at: Value, done: bool| {
        let finding = json!({ "text": text, "owner": people[1], "due": due, "done": done });
        call(
            &api,
            "put_finding",
            json!({ "drill": drill, "at": at, "finding": finding }),
        );
    };
    finding("夜の電話番号を書く", "2026-11-10", Value::Null, false);
    finding("写しを外す", "2026-12-10", Value::Null, false);
    call(&api, "hold_drill", json!({ "id": drill }));
    let held = page(&api, &drill);
    assert_eq!(held["state"], "open");
    assert_eq!(held["findings"], json!(["late", "open"]));
    let calendar = call(&api, "calendar", json!({}));
    let entry = |title: &str| -> Option<Value> {
        let all = calendar.as_array().unwrap();
        all.iter().find(|entry| entry["title"] == title).cloned()
    };
    let late = entry("夜の電話番号を書く").expect("it stands in the calendar");
    assert_eq!(
        (&late["kind"], &late["days"], &late["owner"]),
        (&json!("finding"), &json!(-10), &json!(people[1]))
    );
    assert!(entry("朝の演習").is_none(), "what was held is no date to come");

    finding("夜の電話番号を書く", "2026-11-10", json!(0), true);
    call(&api, "remove_finding", json!({ "drill": drill, "at": 1 }));
    assert_eq!(page(&api, &drill)["state"], "done");
    call(&api, "undo", json!({}));
    assert_eq!(page(&api, &drill)["findings"], json!(["done", "open"]));
    let line = &call(&api, "drills", json!({}))["drills"][0];
    assert_eq!(
        (&line["open"], &line["late"], &line["share"]),
        (&json!(1), &json!(0), &json!(67))
    );

    call(&api, "reopen_drill", json!({ "id": drill }));
    assert_eq!(page(&api, &drill)["drill"]["held"], false);
    call(&api, "remove_drill", json!({ "id": drill }));
    assert_eq!(refused(&api, "drill_page", json!({ "id": drill })), "not-found");
}

#[test]
fn messages_are_shown_told_apart_by_name_or_counted() {
    let folder = tempfile::tempdir().unwrap();
    let (api, people) = company(folder.path());
    let make = |more: Value| -> String {
        let mut args = json!({ "kind": "phishing", "title": "見分ける練習", "count": 5, "seed": 4821 });
        args.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        call(&api, "make_drill", args)["id"].as_str().unwrap().to_owned()
    };
    let drill = make(json!({ "people": people[..3] }));
    let other = make(json!({ "heads": 12 }));
    let mails = |drill: &str| page(&api, drill)["drill"]["mails"].clone();
    assert_eq!(mails(&drill), mails(&other), "the same number draws the same");
    let shown = page(&api, &drill)["mails"].as_array().unwrap().clone();
    let genuine = shown
        .iter()
        .find(|mail| mail["genuine"] == true)
        .expect("one is harmless");
    let fake = shown.iter().find(|mail| mail["genuine"] == false).unwrap();

    let say = |mail: &Value, who: Value, verdict: Value| {
        let args = json!({ "drill": drill, "mail": mail["id"], "participants": who, "verdict": verdict });
        call(&api, "put_verdicts", args);
    };
    say(fake, json!([0, 1, 2]), json!("report"));
    say(fake, json!([2]), json!("follow"));
    say(genuine, json!([0]), json!("report"));
    say(genuine, json!([1]), json!("ignore"));
    say(genuine, json!([1]), Value::Null);
    let figures = &page(&api, &drill)["phishing"];
    assert_eq!(
        (&figures["report_share"], &figures["follow_share"]),
        (&json!(67), &json!(33))
    );
    assert_eq!(
        (&figures["wrongly"], &figures["answered"]),
        (&json!(1), &json!(3))
    );

    // The others raised their hands.
    let count = |report: u32, follow: u32| json!({ "drill": other, "mail": fake["id"], "report": report, "ignore": 2, "follow": follow });
    call(&api, "put_counts", count(9, 1));
    let line = &page(&api, &other)["phishing"]["mails"];
    let line = line
        .as_array()
        .unwrap()
        .iter()
        .find(|line| line["mail"] == fake["id"])
        .unwrap();
    assert_eq!(
        (&line["report"], &line["ignore"], &line["open"]),
        (&json!(9), &json!(2), &json!(0))
    );
    assert_eq!(refused(&api, "put_counts", count(11, 1)), "drill-counts");

    // Who leaves the list of people stays in the drill by name.
    call(&api, "remove_person", json!({ "id": people[2] }));
    let figures = &page(&api, &drill)["phishing"];
    assert_eq!(figures["persons"][2]["name"], "森下");
    assert_eq!(figures["persons"][2]["followed"], 1);
}

#[test]
fn what_cannot_be_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let (api, people) = company(folder.path());
    let make = |args: Value| {
        let mut all =
            json!({ "kind": "phishing", "title": "", "on": "2026-11-20", "people": [people[0]], "count": 4 });
        all.as_object_mut()
            .unwrap()
            .extend(args.as_object().unwrap().clone());
        refused(&api, "make_drill", all)
    };
    assert_eq!(make(json!({ "people": [] })), "drill-nobody");
    assert_eq!(make(json!({ "people": [people[3]] })), "drill-not-working");
    assert_eq!(make(json!({ "people": ["nobody"] })), "not-found");
    assert_eq!(make(json!({ "count": 3 })), "drill-mail-count");
    assert_eq!(make(json!({ "count": 9 })), "drill-mail-count");
    assert_eq!(make(json!({ "heads": 501 })), "drill-heads");
    let false_ones = ["parcel-sms", "bonus-list", "mailbox-full", "president-order"];
    assert_eq!(make(json!({ "mails": false_ones })), "drill-mail-kinds");
    assert_eq!(make(json!({ "mails": ["draft-newsletter"] })), "not-found");
    assert_eq!(make(json!({ "kind": "table-top" })), "drill-no-exercise");
    assert_eq!(
        make(json!({ "kind": "table-top", "scenario": "kiln" })),
        "drill-no-exercise"
    );

    let drill = table_top(&api, &people[..1]);
    let of = |name: &str, args: Value| {
        let mut all = json!({ "drill": drill });
        all.as_object_mut()
            .unwrap()
            .extend(args.as_object().unwrap().clone());
        refused(&api, name, all)
    };
    assert_eq!(
        of("take_seat", json!({ "participant": 0, "seat": "kiln" })),
        "not-found"
    );
    assert_eq!(
        of("take_seat", json!({ "participant": 9, "seat": "" })),
        "not-found"
    );
    assert_eq!(of("leave_drill", json!({ "participant": 1 })), "not-found");
    assert_eq!(
        of(
            "put_observation",
            json!({ "expectation": "kiln", "observed": null })
        ),
        "not-found"
    );
    assert_eq!(
        of("join_drill", json!({ "people": [people[3]] })),
        "drill-not-working"
    );
    let verdict = json!({ "mail": "parcel-sms", "participants": [0], "verdict": "report" });
    assert_eq!(of("put_verdicts", verdict), "not-found");
    let empty = json!({ "finding": { "text": "  " } });
    assert_eq!(of("put_finding", empty), "drill-finding-empty");
    assert_eq!(of("remove_finding", json!({ "at": 0 })), "not-found");
    for lang in Lang::ALL {
        for code in [
            "drill-no-exercise",
            "drill-nobody",
            "drill-heads",
            "drill-not-working",
            "drill-mail-count",
            "drill-mail-kinds",
            "drill-counts",
            "drill-finding-empty",
        ] {
            let error = sonae_api::WireError::new(code);
            let words = file::words_for(&error, lang);
            assert_ne!(words, error.to_string(), "{code} has no words in {lang:?}");
        }
    }
}

#[test]
fn five_hundred_people_take_part() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = company(folder.path());
    let mut people = Vec::new();
    for at in 0..60 {
        let person = json!({ "id": "", "name": format!("{at}番"), "role": "事務", "contact": "" });
        people.push(call(&api, "put_person", json!({ "person": person }))["id"].clone());
    }
    let args = json!({ "kind": "phishing", "title": "", "count": 8, "people": people, "heads": 440 });
    let drill = call(&api, "make_drill", args)["id"].as_str().unwrap().to_owned();
    let everybody: Vec<u32> = (0..60).collect();
    let mail = page(&api, &drill)["drill"]["mails"][0].clone();
    let args = json!({ "drill": drill, "mail": mail, "participants": everybody, "verdict": "report" });
    call(&api, "put_verdicts", args);
    let shown = page(&api, &drill);
    assert_eq!(shown["phishing"]["people"], 500);
    assert_eq!(shown["phishing"]["answered"], 60);
}

#[test]
fn a_clock_that_was_set_back_takes_no_drill_away() {
    let folder = tempfile::tempdir().unwrap();
    let (api, people) = company(folder.path());
    let drill = table_top(&api, &people[..2]);
    call(&api, "hold_drill", json!({ "id": drill }));
    drop(api);
    let api = Api::with_clock(folder.path().join("data"), long_ago).unwrap();
    call(
        &api,
        "open_company",
        json!({ "path": folder.path().join("会社.sonae") }),
    );
    assert_eq!(page(&api, &drill)["state"], "done");
    let view = call(&api, "drills", json!({}));
    let done = view["exercises"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["held"] == "2026-11-20");
    assert!(done.is_some());
}
