//! The main job through the one door, as the window does it: a company from nothing to two papers.

use std::path::Path;

use serde_json::{Value, json};
use sonae_api::Api;
use sonae_tests::{call, noon, refused};

fn api(folder: &Path) -> Api {
    Api::with_clock(folder.join("data"), noon).expect("the library opens in an empty folder")
}

fn answer(api: &Api, worksheet: &str, field: &str, answer: Value) {
    call(
        api,
        "set_answer",
        json!({ "worksheet": worksheet, "field": field, "answer": answer }),
    );
}

fn person(api: &Api, name: &str, role: &str) -> Value {
    let person = json!({ "id": "", "name": name, "role": role, "contact": "" });
    call(api, "put_person", json!({ "person": person }))["id"].clone()
}

fn new_company(api: &Api, folder: &Path, name: &str) -> String {
    let path = folder.join("会社.sonae").display().to_string();
    call(api, "new_company", json!({ "path": path, "name": name }));
    path
}

fn readiness<'a>(documents: &'a Value, id: &str) -> &'a Value {
    let list = documents.as_array().expect("documents is a list");
    list.iter()
        .find(|document| document["id"] == id)
        .unwrap_or_else(|| panic!("there is a document {id}"))
}

#[test]
fn a_company_answers_works_and_leaves_with_its_policy() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = api(folder.path());
    let path = new_company(&api, folder.path(), "みなと食品株式会社");

    let before = call(&api, "documents", json!({ "lang": "ja" }));
    assert_eq!(
        readiness(&before, "basic-policy")["readiness"],
        "open",
        "nothing was answered but the name"
    );

    let president = person(&api, "港 一郎", "代表取締役");
    let officer = person(&api, "浜 みさき", "店長");
    answer(&api, "company", "what-we-sell", json!("土地の海産物"));
    answer(&api, "company", "representative", president);
    answer(&api, "company", "contact-phone", json!("000-0000-0000"));
    let nearly = call(&api, "documents", json!({ "lang": "ja" }));
    let policy = readiness(&nearly, "basic-policy");
    assert_eq!(policy["readiness"], "missing");
    let missing = policy["missing"].as_array().expect("missing is a list");
    assert!(
        missing.contains(&json!({ "worksheet": "company", "field": "security-officer" })),
        "the officer is still missing: {missing:?}"
    );

    for document in readiness(&nearly, "basic-policy")["missing"]
        .as_array()
        .into_iter()
        .flatten()
    {
        let (worksheet, field) = (document["worksheet"].as_str(), document["field"].as_str());
        let given = match field {
            Some("security-officer") => officer.clone(),
            Some("enacted-on") => json!("2026-12-01"),
            Some("version") => json!(1),
            Some("review-month") => json!("4"),
            other => panic!("the policy asks for {other:?}, which this journey does not answer"),
        };
        answer(
            &api,
            worksheet.unwrap_or_default(),
            field.unwrap_or_default(),
            given,
        );
    }
    let ready = call(&api, "documents", json!({ "lang": "ja" }));
    assert_eq!(readiness(&ready, "basic-policy")["readiness"], "ready");

    for lang in ["ja", "en"] {
        let out = folder
            .path()
            .join(format!("policy-{lang}.pdf"))
            .display()
            .to_string();
        let args = json!({ "document": "basic-policy", "lang": lang, "path": out, "job": lang });
        call(&api, "export_document", args);
        let bytes = std::fs::read(&out).expect("the PDF was written");
        assert!(bytes.starts_with(b"%PDF-1."), "{out} is a PDF");
    }

    // A new fact makes the paper out of date, and the app says so.
    answer(&api, "company", "telework", json!(true));
    let stale = call(&api, "documents", json!({ "lang": "ja" }));
    assert_eq!(readiness(&stale, "basic-policy")["readiness"], "stale");

    call(&api, "close_company", json!({}));
    let again = call(&api, "open_company", json!({ "path": path }));
    assert_eq!(again["name"], "みなと食品株式会社");
    assert_eq!(again["file"]["people"].as_array().map(Vec::len), Some(2));
    assert_eq!(
        again["file"]["issues"].as_array().map(Vec::len),
        Some(2),
        "both exports were noted"
    );
}

#[test]
fn not_knowing_is_an_answer_that_comes_back() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = api(folder.path());
    new_company(&api, folder.path(), "みなと食品");
    answer(
        &api,
        "company",
        "cloud",
        json!({ "unknown": true, "ask": "浜さん" }),
    );
    let parked = call(&api, "parked", json!({}));
    assert_eq!(parked[0]["field"], "cloud");
    assert_eq!(parked[0]["ask"], "浜さん");
    assert_eq!(call(&api, "home", json!({}))["parked"], 1);
    answer(&api, "company", "cloud", json!(["mail"]));
    assert_eq!(call(&api, "parked", json!({})), json!([]));
}

#[test]
fn the_home_screen_recommends_three_and_says_why() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = api(folder.path());
    new_company(&api, folder.path(), "みなと食品");
    let home = call(&api, "home", json!({}));
    assert_eq!(home["next"].as_array().map(Vec::len), Some(3));
    assert_eq!(home["here"], "gv");
    let squares: usize = home["functions"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|function| function["squares"].as_array())
        .map(Vec::len)
        .sum();
    assert_eq!(squares, 41, "the road shows every action of the guide");

    let first = home["next"][0]["action"].clone();
    let state = json!({ "action": first, "progress": "done" });
    assert_eq!(
        refused(&api, "put_action", json!({ "state": state })),
        "not-done-yet",
        "done needs what done asks for"
    );
    let points = call(&api, "catalogue", json!({}))["functions"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|function| function["actions"].as_array().into_iter().flatten())
        .find(|action| action["id"] == first)
        .map(|action| action["done"].clone())
        .expect("the guide has the action");
    let state = json!({ "action": first, "progress": "done", "ticked": points });
    call(&api, "put_action", json!({ "state": state }));
    let home = call(&api, "home", json!({}));
    assert_ne!(
        home["next"][0]["action"], first,
        "what is done is not recommended"
    );
    let done: u64 = home["functions"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|function| function["done"].as_u64())
        .sum();
    assert_eq!(done, 1);

    // A point that no longer holds opens it again.
    let state = json!({ "action": first, "progress": "done", "ticked": [points[0]] });
    call(&api, "put_action", json!({ "state": state }));
    let file = call(&api, "company", json!({}))["file"].clone();
    assert_eq!(file["actions"][0]["progress"], "begun");
}

#[test]
fn rows_typed_become_a_swimlane_and_are_found_again() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = api(folder.path());
    let path = new_company(&api, folder.path(), "みなと食品");
    let flow = json!({ "id": "", "name": "店で買う", "kind": "as-is", "based_on": null, "steps": [] });
    let flow = call(&api, "put_flow", json!({ "flow": flow }))["id"].clone();
    for (actor, text) in [
        ("お客様", "品物を選ぶ"),
        ("店の人", "会計する"),
        ("お客様", "受け取る"),
    ] {
        call(
            &api,
            "put_step",
            json!({ "flow": flow, "step": { "actor": actor, "text": text } }),
        );
    }
    let steps = call(&api, "company", json!({}))["file"]["flows"][0]["steps"].clone();
    let picture = call(
        &api,
        "flow_picture",
        json!({ "steps": steps, "title": "店で買う", "lang": "ja", "row_height": 48, "lane_width": 124 }),
    );
    assert_eq!(picture["lanes"].as_array().map(Vec::len), Some(2));
    assert_eq!(picture["rows"].as_array().map(Vec::len), Some(3));
    let svg = picture["svg"].as_str().expect("the picture is text");
    assert!(svg.starts_with("<svg") && svg.contains("会計する"), "{svg}");

    call(&api, "close_company", json!({}));
    let again = call(&api, "open_company", json!({ "path": path }));
    let texts: Vec<&Value> = again["file"]["flows"][0]["steps"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|step| &step["text"])
        .collect();
    assert_eq!(texts, ["品物を選ぶ", "会計する", "受け取る"]);
}

#[test]
fn what_was_removed_can_be_taken_back() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = api(folder.path());
    new_company(&api, folder.path(), "みなと食品");
    let persona = call(&api, "put_persona", json!({ "persona": { "name": "岬 ひろ" } }))["id"].clone();
    call(&api, "remove_persona", json!({ "id": persona }));
    assert_eq!(call(&api, "company", json!({}))["file"]["personas"], json!([]));
    assert_eq!(call(&api, "undo", json!({}))["label"], "persona-removed");
    assert_eq!(
        call(&api, "company", json!({}))["file"]["personas"][0]["name"],
        "岬 ひろ"
    );
}

#[test]
fn from_a_note_to_a_group_to_a_persona_and_what_a_removed_group_takes_along() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = api(folder.path());
    new_company(&api, folder.path(), "みなと食品");
    let group = |view: &str, name: &str| {
        let group = json!({ "view": view, "name": name });
        call(&api, "put_persona_group", json!({ "group": group }))["id"].clone()
    };
    let gift = group("motive", "贈り物に");
    let near = group("region", "近くに住む人");
    let note = json!({ "kind": "interview", "text": "届け先を覚えていてほしい", "groups": [gift, near] });
    call(&api, "put_persona_note", json!({ "note": note }));
    let persona = json!({ "name": "岬 ひろ", "groups": [near] });
    let persona = call(&api, "put_persona", json!({ "persona": persona }))["id"].clone();
    assert_eq!(
        call(&api, "persona_groups", json!({})),
        json!([
            { "group": near, "notes": 1, "personas": [persona] },
            { "group": gift, "notes": 1, "personas": [] },
        ])
    );

    let before = call(&api, "company", json!({}))["file"].clone();
    call(&api, "remove_persona_group", json!({ "id": near }));
    let after = call(&api, "company", json!({}))["file"].clone();
    assert_eq!(after["persona_notes"][0]["groups"], json!([gift]));
    assert_eq!(after["personas"][0]["groups"], json!([]));
    assert_eq!(call(&api, "undo", json!({}))["label"], "persona-group-removed");
    assert_eq!(call(&api, "company", json!({}))["file"], before);

    let found = call(&api, "search", json!({ "query": "届け先", "lang": "ja" }));
    assert_eq!(found[0]["kind"], "persona-note");
}

#[test]
fn an_export_can_be_cancelled_and_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = api(folder.path());
    call(
        &api,
        "open_sample",
        json!({ "id": "regional-shop", "lang": "ja" }),
    );
    let out = folder.path().join("plan.pdf");
    let args = json!({ "document": "education-plan", "lang": "ja", "path": out, "job": "plan" });
    let cancel = |_: Value| {
        call(&api, "cancel_job", json!({ "job": "plan" }));
    };
    let error = api
        .call("export_document", args, &cancel)
        .expect_err("the export was cancelled");
    assert_eq!(error.code, "cancelled");
    assert!(!out.exists(), "no half-written file is left");
}

#[test]
fn a_paper_leaves_as_word_and_as_excel_where_it_is_tables() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = api(folder.path());
    call(
        &api,
        "open_sample",
        json!({ "id": "regional-shop", "lang": "ja" }),
    );
    let before = call(&api, "documents", json!({ "lang": "ja" }));
    assert_eq!(
        readiness(&before, "basic-policy")["forms"],
        json!(["pdf", "docx"])
    );
    let all = json!(["pdf", "docx", "xlsx"]);
    assert_eq!(readiness(&before, "asset-register")["forms"], all);

    for (document, form) in [("basic-policy", "docx"), ("asset-register", "xlsx")] {
        let out = folder.path().join(format!("{document}.{form}"));
        let args = json!({ "document": document, "lang": "ja", "form": form, "path": out, "job": form });
        call(&api, "export_document", args);
        let bytes = std::fs::read(&out).expect("the file was written");
        assert!(bytes.starts_with(b"PK"), "{document} is a package of parts");
    }
    // It was issued, in whatever form.
    let after = call(&api, "documents", json!({ "lang": "ja" }));
    assert_eq!(readiness(&after, "asset-register")["issued"], "2026-11-20");

    let out = folder.path().join("policy.xlsx");
    let args =
        json!({ "document": "basic-policy", "lang": "ja", "form": "xlsx", "path": out, "job": "policy" });
    assert_eq!(refused(&api, "export_document", args), "no-such-form");
    assert!(!out.exists());
}

#[test]
fn both_samples_are_complete_and_print_without_gaps() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = api(folder.path());
    for lang in ["ja", "en"] {
        let opened = call(
            &api,
            "open_sample",
            json!({ "id": "regional-shop", "lang": lang }),
        );
        assert_eq!(opened["sample"], "regional-shop");
        for document in ["basic-policy", "education-plan"] {
            let preview = call(
                &api,
                "preview_document",
                json!({ "document": document, "lang": lang }),
            );
            assert_eq!(preview["missing"], json!([]), "{document} in {lang} is complete");
            assert_eq!(
                preview["uncovered"],
                json!([]),
                "{document} in {lang} has all its characters"
            );
            assert_ne!(preview["pages"], json!([]));
        }
    }
}

#[test]
fn a_file_that_cannot_be_opened_does_not_cost_the_one_at_hand() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = api(folder.path());
    let path = new_company(&api, folder.path(), "青木建具");
    let letter = folder.path().join("手紙.sonae");
    std::fs::write(&letter, "前略").expect("a letter is written");
    let args = json!({ "path": letter.display().to_string(), "read_only": false });
    assert_eq!(refused(&api, "open_company", args), "not-ours");
    assert_eq!(call(&api, "company", json!({}))["name"], "青木建具");
    // The one at hand can be opened once more: it is let go of first.
    let args = json!({ "path": path, "read_only": false });
    assert_eq!(call(&api, "open_company", args)["name"], "青木建具");
}

#[test]
fn bad_requests_are_refused_with_a_code() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = api(folder.path());
    assert_eq!(refused(&api, "company", json!({})), "no-company");
    assert_eq!(refused(&api, "no-such-command", json!({})), "bad-request");
    assert_eq!(refused(&api, "open_company", json!({})), "bad-request");
    let path = folder.path().join("x.sonae");
    assert_eq!(
        refused(&api, "new_company", json!({ "path": path, "name": "  " })),
        "bad-name"
    );
    assert!(!path.exists(), "a refused company leaves no file");
    std::fs::write(&path, "not a database").expect("the file can be written");
    assert_eq!(refused(&api, "open_company", json!({ "path": path })), "not-ours");
    assert_eq!(
        std::fs::read(&path).expect("the file is there"),
        b"not a database",
        "nothing was changed"
    );
}

#[test]
fn information_of_a_flow_becomes_a_line_of_the_register_with_its_importance() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = api(folder.path());
    new_company(&api, folder.path(), "みなと食品");
    let flow = call(&api, "put_flow", json!({ "flow": { "name": "店で売る" } }))["id"].clone();
    let step = json!({ "medium": "paper", "tool": "送り状", "information": ["届け先", "品名"] });
    call(&api, "put_step", json!({ "flow": flow, "step": step }));

    let names = |of: &Value| -> Vec<String> {
        let offered = of["offered"].as_array().into_iter().flatten();
        offered
            .filter_map(|offer| offer["name"].as_str().map(str::to_owned))
            .collect()
    };
    assert_eq!(names(&call(&api, "register", json!({}))), ["届け先", "品名"]);
    let all = json!({ "names": ["届け先", "品名", "載っていない"], "lang": "ja" });
    call(&api, "take_information", all);
    assert!(names(&call(&api, "register", json!({}))).is_empty());
    let mut asset = call(&api, "company", json!({}))["file"]["assets"][0].clone();
    assert_eq!(asset["place"], "送り状");
    assert_eq!(asset["medium"], "paper");
    assert_eq!(asset["business"], "店で売る");
    assert!(asset["registered"].is_string(), "it is registered on the day");

    for (aspect, grade) in [("confidentiality", 1), ("integrity", 2), ("availability", 1)] {
        asset[aspect] = json!(grade);
    }
    call(&api, "put_asset", json!({ "asset": asset }));
    let importance = |index: usize| call(&api, "register", json!({}))["lines"][index]["importance"].clone();
    assert_eq!(
        importance(0),
        json!({ "value": 2, "rule": { "greatest": ["integrity"] } })
    );
    asset["personal"] = json!(["personal"]);
    call(&api, "put_asset", json!({ "asset": asset }));
    assert_eq!(importance(0), json!({ "value": 3, "rule": "personal-data" }));
    assert_eq!(importance(1), Value::Null);
    asset["integrity"] = json!(4);
    assert_eq!(
        refused(&api, "put_asset", json!({ "asset": asset })),
        "bad-request"
    );

    call(&api, "move_asset", json!({ "id": asset["id"], "before": null }));
    assert_eq!(importance(1), json!({ "value": 3, "rule": "personal-data" }));
    for label in ["asset-moved", "asset", "asset", "information-taken"] {
        assert_eq!(call(&api, "undo", json!({}))["label"], label);
    }
    assert_eq!(call(&api, "company", json!({}))["file"]["assets"], json!([]));
    assert_eq!(names(&call(&api, "register", json!({}))).len(), 2);
}
