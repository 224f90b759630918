//! Lessons through the one door: found and read, who still lacks them, their messages as pictures.

use std::path::Path;

use serde_json::{Value, json};
use sonae_api::Api;
use sonae_tests::{begun, call, refused};

fn company(folder: &Path) -> Api {
    begun(folder, "みなと菓子店").0
}

fn person(api: &Api, name: &str, role: &str) -> Value {
    let person = json!({ "id": "", "name": name, "role": role, "contact": "" });
    call(api, "put_person", json!({ "person": person }))["id"].clone()
}

fn answer(api: &Api, field: &str, answer: Value) {
    let args = json!({ "worksheet": "company", "field": field, "answer": answer });
    call(api, "set_answer", args);
}

fn line(view: &Value, id: &str) -> Value {
    let lines = view["lessons"].as_array().unwrap();
    let own = lines.iter().find(|line| line["module"]["id"] == id);
    own.unwrap_or_else(|| panic!("there is a lesson {id}")).clone()
}

#[test]
fn a_new_company_sees_all_lessons_and_then_who_still_lacks_them() {
    let folder = tempfile::tempdir().unwrap();
    let api = company(folder.path());
    let empty = call(&api, "lessons", json!({}));
    assert_eq!(empty["lessons"].as_array().unwrap().len(), 26);
    assert_eq!(empty["people"], 0);
    assert!(empty["suggested"].is_null());
    assert_eq!(line(&empty, "fraud-mail")["lacking"], 0);
    assert_eq!(line(&empty, "remote-work")["needed"], false);

    let first = person(&api, "佐藤 花", "レジ");
    let second = person(&api, "佐藤 花", "配達");
    answer(&api, "telework", json!(true));
    let view = call(&api, "lessons", json!({}));
    assert_eq!(view["suggested"], "fraud-mail");
    let fraud = line(&view, "fraud-mail");
    assert_eq!((&fraud["learners"], &fraud["lacking"]), (&json!(2), &json!(2)));
    let named: Vec<&Value> = fraud["first_lacking"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["person"])
        .collect();
    assert_eq!(named, [&first, &second]);
    // Needed now, but nobody has the role.
    let remote = line(&view, "remote-work");
    assert_eq!(
        (&remote["needed"], &remote["learners"]),
        (&json!(true), &json!(0))
    );
}

#[test]
fn a_lesson_has_slides_for_its_time_and_names_whom_to_turn_to() {
    let folder = tempfile::tempdir().unwrap();
    let api = company(folder.path());
    let page = call(&api, "lesson", json!({ "id": "fraud-mail" }));
    assert!(page["officer"].is_null());
    let slides = page["slides"].as_array().unwrap();
    let seconds: u64 = slides
        .iter()
        .map(|slide| slide["seconds"].as_u64().unwrap())
        .sum();
    assert_eq!(seconds, 60 * page["line"]["module"]["minutes"].as_u64().unwrap());
    assert_eq!(slides[0]["look"], "title");
    let mails = page["mails"].as_array().unwrap();
    assert_eq!(mails.len(), 3);
    assert!(mails.iter().any(|mail| mail["genuine"] == true));

    let officer = person(&api, "三浦 さくら", "店長");
    answer(&api, "security-officer", officer);
    let page = call(&api, "lesson", json!({ "id": "fraud-mail" }));
    assert_eq!(page["officer"], "三浦 さくら");
    assert_eq!(page["lacking"].as_array().unwrap().len(), 1);
    assert_eq!(refused(&api, "lesson", json!({ "id": "kiln" })), "not-found");
}

#[test]
fn a_message_is_drawn_in_both_languages_and_its_parts_are_where_they_are_said_to_be() {
    let folder = tempfile::tempdir().unwrap();
    let api = company(folder.path());
    for (lang, letter) in [("ja", ">ア<"), ("en", ">a<")] {
        let args = json!({ "mail": "order-attachment", "lang": lang, "letters": ["address", "body-1"], "width": 560 });
        let drawn = call(&api, "draw_message", args);
        let svg = drawn["picture"]["svg"].as_str().unwrap();
        assert!(svg.contains(letter) && svg.contains("aria-label"), "{svg}");
        let areas = drawn["areas"].as_array().unwrap();
        assert_eq!(areas.len(), 7);
        for area in areas {
            let side = |name: &str| area[name].as_f64().unwrap();
            assert!(side("x") >= 0.0 && side("x") + side("width") <= 1.0, "{area}");
            assert!(side("y") >= 0.0 && side("y") + side("height") <= 1.0, "{area}");
        }
    }
    let marked = json!({ "mail": "parcel-sms", "lang": "ja", "marked": true, "width": 560 });
    let svg = call(&api, "draw_message", marked)["picture"]["svg"].to_string();
    assert!(svg.contains("ink-marked"), "{svg}");
    let unknown = json!({ "mail": "kiln", "lang": "ja", "width": 560 });
    assert_eq!(refused(&api, "draw_message", unknown), "not-found");
}

#[test]
fn a_message_takes_the_shape_of_its_room() {
    let folder = tempfile::tempdir().unwrap();
    let api = company(folder.path());
    let drawn = |width: u32, height: u32| {
        let args = json!({ "mail": "order-attachment", "lang": "ja", "width": width, "height": height });
        let picture = call(&api, "draw_message", args)["picture"].clone();
        (
            picture["width"].as_f64().unwrap(),
            picture["height"].as_f64().unwrap(),
        )
    };
    let (flat, tall) = (drawn(1200, 500), drawn(500, 900));
    assert!(flat.0 / flat.1 > tall.0 / tall.1, "{flat:?} {tall:?}");
    // What is no room at all is no reason to fail.
    assert!(drawn(0, 0).0 > 0.0);
}

#[test]
fn a_lesson_is_found_by_its_title_and_by_what_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let api = company(folder.path());
    for (query, lang, id) in [
        ("送り間違い", "ja", "missent"),
        ("急がせる連絡", "ja", "fraud-mail"),
        ("Spotting fraud", "en", "fraud-mail"),
    ] {
        let hits = call(&api, "search", json!({ "query": query, "lang": lang }));
        let mut hits = hits.as_array().unwrap().iter();
        assert!(
            hits.any(|hit| hit["kind"] == "lesson" && hit["id"] == id),
            "{query} does not find {id}"
        );
    }
}
