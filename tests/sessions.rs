//! Sessions of teaching through the one door: from the plan to the record, with people who leave, two of one name, a clock
//! that is set back, and everything taken back again.

use std::path::Path;

use jiff::Zoned;
use serde_json::{Value, json};
use sonae_api::{Api, Lang, file};
use sonae_tests::{begun, call, put_person, refused};

/// The same machine with its clock set back by years.
fn long_ago() -> Zoned {
    "2019-01-05T12:00:00+09:00[Asia/Tokyo]".parse().unwrap()
}

/// Two of one name, one with a role, and one who leaves in the middle of the year. Gives their ids.
fn company(folder: &Path) -> (Api, Vec<String>) {
    let (api, _) = begun(folder, "青木建具");
    let people = [
        json!({ "id": "", "name": "佐藤 恵", "role": "店頭", "contact": "" }),
        json!({ "id": "", "name": "佐藤 恵", "role": "事務", "contact": "", "duties": ["accounting"] }),
        json!({ "id": "", "name": "三浦", "role": "店長", "contact": "" }),
        json!({ "id": "", "name": "山口", "role": "配達", "contact": "", "left": "2026-11-30" }),
    ];
    let ids = people.map(|person| put_person(&api, person));
    (api, ids.into())
}

fn make(api: &Api, args: Value) -> String {
    call(api, "make_session", args)["id"].as_str().unwrap().to_owned()
}

fn page(api: &Api, id: &str) -> Value {
    call(api, "session_page", json!({ "id": id }))
}

fn mark(api: &Api, id: &str, at: u32, attendance: &str) {
    let args = json!({ "session": id, "at": at, "attendance": attendance });
    call(api, "set_attendance", args);
}

/// The talk of the journey: two lessons for everyone, five days from now.
fn talk() -> Value {
    json!({
        "title": "朝礼の話", "modules": ["passwords", "fraud-mail"], "on": "2026-11-25", "at": "９時", "place": "作業場",
        "teacher": "三浦",
    })
}

#[test]
fn a_session_is_made_held_made_up_for_and_tested() {
    let folder = tempfile::tempdir().unwrap();
    let (api, people) = company(folder.path());
    let empty = call(&api, "sessions", json!({}));
    assert_eq!((&empty["sessions"], &empty["people"]), (&json!([]), &json!(4)));
    let before = empty["lacking"].as_array().unwrap().len();
    assert!(before > 5, "nobody has been taught anything: {before}");

    let id = make(&api, talk());
    let shown = page(&api, &id);
    let session = &shown["session"];
    // The lessons in their own order, the hour as it is written here, the length of the lessons.
    assert_eq!(session["modules"], json!(["fraud-mail", "passwords"]));
    assert_eq!(
        (&session["at"], &session["minutes"]),
        (&json!("9:00"), &json!(22))
    );
    assert_eq!(
        (&shown["state"], &shown["step"]),
        (&json!("planned"), &json!("prepare"))
    );
    let attendees = shown["attendees"].as_array().unwrap();
    let names: Vec<&str> = attendees
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["佐藤 恵", "佐藤 恵", "三浦", "山口"]);
    assert_eq!(
        (&attendees[1]["namesake"], &attendees[2]["namesake"]),
        (&json!(true), &json!(false))
    );

    // Nobody came yet: it cannot have been held.
    assert_eq!(
        refused(&api, "hold_session", json!({ "session": id })),
        "session-nobody-came"
    );
    // One was away, all others came; the day was earlier than planned.
    mark(&api, &id, 1, "absent");
    mark(&api, &id, 3, "absent");
    let early = json!({ "session": id, "at": 1, "on": "2026-11-20" });
    assert_eq!(refused(&api, "make_up_session", early), "session-not-held");
    call(
        &api,
        "set_attendance",
        json!({ "session": id, "attendance": "present" }),
    );
    call(&api, "hold_session", json!({ "session": id, "on": "2026-11-19" }));
    let shown = page(&api, &id);
    assert_eq!(
        (&shown["state"], &shown["step"]),
        (&json!("open"), &json!("make-up"))
    );
    assert_eq!(
        shown["numbers"],
        json!({ "expected": 4, "present": 2, "absent": 2, "made_up": 0, "open": 0 })
    );

    // Who was away makes up for it, not before the day itself, and nobody does who was there.
    let made_up = |at: u32, on: &str| json!({ "session": id, "at": at, "on": on });
    let before = refused(&api, "make_up_session", made_up(1, "2026-11-18"));
    assert_eq!(before, "session-made-up-before");
    assert_eq!(
        refused(&api, "make_up_session", made_up(0, "2026-11-20")),
        "session-was-there"
    );
    assert_eq!(
        refused(&api, "make_up_session", made_up(9, "2026-11-20")),
        "not-found"
    );
    call(&api, "make_up_session", made_up(1, "2026-11-20"));
    assert_eq!(page(&api, &id)["attendees"][1]["made_up"], "2026-11-20");
    assert_eq!(page(&api, &id)["state"], "open", "one is still to be taught");

    // The other leaves: nobody waits any more, and the record stays.
    let left =
        json!({ "id": people[3], "name": "山口", "role": "配達", "contact": "", "left": "2026-11-19" });
    call(&api, "put_person", json!({ "person": left }));
    let shown = page(&api, &id);
    assert_eq!(
        (&shown["state"], &shown["step"]),
        (&json!("done"), &json!("test"))
    );
    assert_eq!(shown["attendees"][3]["gone"], true);

    // A test of its lessons, once.
    let test = call(&api, "make_session_test", json!({ "session": id }))["id"].clone();
    assert_eq!(
        refused(&api, "make_session_test", json!({ "session": id })),
        "session-has-test"
    );
    let shown = page(&api, &id);
    assert_eq!((&shown["test"]["id"], &shown["step"]), (&test, &json!("keep")));
    let page_of_test = call(&api, "test_page", json!({ "id": test }));
    assert_eq!(
        page_of_test["test"]["modules"],
        json!(["fraud-mail", "passwords"])
    );
    assert_eq!(page_of_test["test"]["questions"].as_array().unwrap().len(), 10);

    // What it taught is lacking no more, and shows in the history of each and as evidence.
    let view = call(&api, "sessions", json!({}));
    let lacking = view["lacking"].as_array().unwrap();
    assert!(
        lacking.iter().all(|one| one["module"] != "fraud-mail"),
        "{lacking:?}"
    );
    let history = call(&api, "person_history", json!({ "id": people[1] }));
    assert_eq!(history["history"]["sessions"][0]["reached"], "2026-11-20");
    assert_eq!(history["history"]["minutes"], 22);
    let gone = call(&api, "person_history", json!({ "id": people[3] }));
    assert_eq!(
        (&gone["history"]["reached"], &gone["lacks"]),
        (&json!(0), &json!([]))
    );
    let evidence = call(&api, "teaching_evidence", json!({}));
    assert_eq!(evidence[0]["outcome"], "PR.AT-01");
    assert_eq!(
        (&evidence[0]["sessions"], &evidence[0]["people"]),
        (&json!(1), &json!(3))
    );
    assert_eq!(evidence[0]["last"], "2026-11-19");

    // Everything is taken back step by step: the test with its tie, whoever left, the making up, that it was held.
    for label in [
        "test",
        "person",
        "session-made-up",
        "session-held",
        "session-attendance",
    ] {
        assert_eq!(call(&api, "undo", json!({}))["label"], label);
    }
    let shown = page(&api, &id);
    assert_eq!(
        (&shown["state"], &shown["test"]),
        (&json!("planned"), &Value::Null)
    );
    assert_eq!(shown["numbers"]["open"], 2);
}

#[test]
fn a_clock_that_is_set_back_takes_nothing_away() {
    let folder = tempfile::tempdir().unwrap();
    let (api, people) = company(folder.path());
    let id = make(&api, talk());
    call(
        &api,
        "set_attendance",
        json!({ "session": id, "attendance": "present" }),
    );
    mark(&api, &id, 1, "absent");
    call(&api, "hold_session", json!({ "session": id }));
    let planned = make(
        &api,
        json!({ "title": "次の話", "modules": ["devices"], "on": "2026-12-10" }),
    );
    let path = folder.path().join("会社.sonae").display().to_string();
    call(&api, "close_company", json!({}));
    drop(api);

    let api = Api::with_clock(folder.path().join("data"), long_ago).unwrap();
    call(&api, "open_company", json!({ "path": path }));
    let shown = page(&api, &id);
    assert_eq!(shown["state"], "open", "who was away is still waited for");
    assert_eq!(shown["session"]["on"], "2026-11-25");
    let today = json!({ "session": id, "at": 1, "on": "2019-01-05" });
    assert_eq!(refused(&api, "make_up_session", today), "session-made-up-before");
    let view = call(&api, "sessions", json!({}));
    let lacking = view["lacking"].as_array().unwrap().iter();
    let mail = lacking.clone().find(|one| one["module"] == "fraud-mail").unwrap();
    assert_eq!(
        (&mail["people"], &mail["first"]),
        (&json!(1), &json!([people[1]]))
    );
    let devices = lacking.clone().find(|one| one["module"] == "devices").unwrap();
    assert_eq!(devices["planned"], planned.as_str());
    // Held without a word about the day, it keeps the day for which it was meant.
    call(
        &api,
        "set_attendance",
        json!({ "session": planned, "attendance": "present" }),
    );
    call(&api, "hold_session", json!({ "session": planned }));
    assert_eq!(page(&api, &planned)["session"]["on"], "2026-12-10");
    assert_eq!(call(&api, "teaching_evidence", json!({}))[0]["sessions"], 2);
}

#[test]
fn who_lacks_a_lesson_is_invited_with_one_press_and_who_begins_later_can_be_added() {
    let folder = tempfile::tempdir().unwrap();
    let (api, people) = company(folder.path());
    let first = make(
        &api,
        json!({ "title": "メール", "modules": ["fraud-mail"], "on": "2026-11-10" }),
    );
    assert_eq!(page(&api, &first)["step"], "hold");
    mark(&api, &first, 0, "present");
    mark(&api, &first, 2, "present");
    call(&api, "hold_session", json!({ "session": first }));
    let again = json!({ "title": "メール、二回目", "modules": ["fraud-mail"], "invited": "lacking", "on": "2026-12-01" });
    let again = make(&api, again);
    let who: Vec<Value> = page(&api, &again)["attendees"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["person"].clone())
        .collect();
    // The one who leaves before that day is not among them.
    assert_eq!(who, [json!(people[1])]);
    // A lesson for some asks those who have the role.
    let money = make(&api, json!({ "title": "送金", "modules": ["payment-fraud"] }));
    let shown = page(&api, &money);
    assert_eq!(shown["attendees"].as_array().unwrap().len(), 1);
    assert_eq!(shown["step"], "set-day");

    let new = json!({ "id": "", "name": "新井", "role": "店頭", "contact": "", "joined": "2026-11-24" });
    let new = call(&api, "put_person", json!({ "person": new }))["id"].clone();
    let shown = page(&api, &again);
    let uninvited = shown["uninvited"].as_array().unwrap();
    assert!(uninvited.contains(&new) && uninvited.len() == 3, "{uninvited:?}");
    let mut session = shown["session"].clone();
    let list = session["attendees"].as_array_mut().unwrap();
    // Added twice by mistake, the person stands there once.
    for _ in 0..2 {
        list.push(json!({ "person": new, "name": "新井" }));
    }
    call(&api, "put_session", json!({ "session": session }));
    assert_eq!(page(&api, &again)["attendees"].as_array().unwrap().len(), 2);

    // Taken out of the list of people, somebody stays in the record by name.
    call(&api, "remove_person", json!({ "id": people[0] }));
    let shown = page(&api, &first);
    assert_eq!(shown["attendees"][0]["name"], "佐藤 恵");
    assert_eq!(
        (&shown["attendees"][0]["person"], &shown["attendees"][0]["gone"]),
        (&Value::Null, &json!(true))
    );
    assert_eq!(
        refused(&api, "person_history", json!({ "id": people[0] })),
        "not-found"
    );
}

#[test]
fn a_line_of_the_plan_says_what_the_session_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = company(folder.path());
    let row = call(
        &api,
        "add_row",
        json!({ "worksheet": "education-year", "field": "topics", "after": null }),
    );
    let row = row["id"].clone();
    for (field, answer) in [
        ("topic", json!("送る前の確かめ方")),
        ("method", json!("hands-on")),
        ("minutes", json!(45)),
        ("teacher", json!("外部講師")),
    ] {
        let args = json!({ "worksheet": "education-year", "row": row, "field": field, "answer": answer });
        call(&api, "set_answer", args);
    }
    let id = make(&api, json!({ "topic": row, "teacher": "店長" }));
    let session = page(&api, &id)["session"].clone();
    assert_eq!(
        (
            &session["title"],
            &session["method"],
            &session["minutes"],
            &session["teacher"]
        ),
        (
            &json!("送る前の確かめ方"),
            &json!("hands-on"),
            &json!(45),
            &json!("店長")
        )
    );
    // Without a lesson everybody is to come, and there is nothing to draw a test from.
    let shown = page(&api, &id);
    assert_eq!(
        (shown["attendees"].as_array().unwrap().len(), &shown["questions"]),
        (4, &json!(0))
    );
    assert_eq!(
        refused(&api, "make_session_test", json!({ "session": id })),
        "test-no-modules"
    );
    assert_eq!(
        refused(
            &api,
            "make_session",
            json!({ "title": "話", "topic": "no such line" })
        ),
        "not-found"
    );
}

#[test]
fn what_cannot_be_stored_is_said_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = company(folder.path());
    assert_eq!(
        refused(&api, "make_session", json!({ "title": "　" })),
        "session-nameless"
    );
    assert_eq!(
        refused(&api, "make_session", json!({ "title": "話", "at": "朝" })),
        "session-bad-hour"
    );
    assert_eq!(
        refused(
            &api,
            "make_session",
            json!({ "title": "話", "modules": ["kiln"] })
        ),
        "not-found"
    );
    assert_eq!(
        refused(&api, "session_page", json!({ "id": "kiln" })),
        "not-found"
    );
    let id = make(&api, json!({ "title": "話", "invited": "nobody" }));
    assert_eq!(page(&api, &id)["step"], "invite");
    assert_eq!(
        refused(&api, "hold_session", json!({ "session": id })),
        "session-nobody-came"
    );
    let stranger = json!({ "id": id, "title": "話", "attendees": [{ "person": "kiln", "name": "だれか" }] });
    assert_eq!(
        refused(&api, "put_session", json!({ "session": stranger })),
        "not-found"
    );
    call(&api, "remove_session", json!({ "id": id }));
    assert_eq!(call(&api, "sessions", json!({}))["sessions"], json!([]));
    assert_eq!(call(&api, "undo", json!({}))["label"], "session-removed");
    assert_eq!(page(&api, &id)["session"]["title"], "話");
    for lang in Lang::ALL {
        for code in [
            "session-nameless",
            "session-bad-hour",
            "session-nobody-came",
            "session-not-held",
            "session-made-up-before",
            "session-was-there",
            "session-has-test",
        ] {
            let error = sonae_api::WireError::new(code);
            let words = file::words_for(&error, lang);
            assert_ne!(words, error.to_string(), "{code} has no words in {lang:?}");
        }
    }
}
