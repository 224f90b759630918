//! The life of a document through the one door: draft, comments, approval, versions, what changed, who has read it, and
//! all documents at once.

use std::path::Path;

use serde_json::{Value, json};
use sonae_api::{Api, BatchForm, Lang, file};
use sonae_tests::{call, noon, refused};

/// A company whose documents are ready, and its file.
fn company(folder: &Path) -> (Api, String) {
    let api = Api::with_clock(folder.join("data"), noon).expect("the library opens");
    let path = folder.join("会社.sonae");
    file::create_from_sample(
        &path,
        Some("みなと食品"),
        "regional-shop",
        Lang::Ja,
        &file::stamp_now(),
    )
    .expect("the sample is there");
    let path = path.display().to_string();
    call(&api, "open_company", json!({ "path": path }));
    (api, path)
}

fn status(api: &Api, document: &str) -> Value {
    let all = call(api, "documents", json!({ "lang": "ja" }));
    let own = all.as_array().unwrap().iter().find(|one| one["id"] == document);
    own.unwrap_or_else(|| panic!("there is {document}")).clone()
}

fn answer(api: &Api, worksheet: &str, field: &str, answer: Value) {
    let args = json!({ "worksheet": worksheet, "field": field, "answer": answer });
    call(api, "set_answer", args);
}

fn approve(api: &Api, document: &str) {
    call(
        api,
        "approve_document",
        json!({ "document": document, "lang": "ja", "name": "港 一郎", "role": "代表取締役", "on": null, "method": "seal" }),
    );
}

fn issue(document: &str, note: &str) -> Value {
    json!({ "document": document, "lang": "ja", "note": note, "enacted": "2026-12-01", "job": "j" })
}

#[test]
fn a_document_is_written_looked_at_approved_issued_and_revised() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = company(folder.path());
    let policy = "basic-policy";
    assert_eq!(status(&api, policy)["stage"], "draft");

    let comment = json!({ "document": policy, "by": "小野", "clause": "", "text": "言い方がかたい" });
    let comment = call(&api, "comment_document", comment)["id"].clone();
    assert_eq!(status(&api, policy)["stage"], "review");
    let settled = json!({ "document": policy, "comment": comment, "settled": true });
    call(&api, "settle_comment", settled);
    assert_eq!(status(&api, policy)["comments"][0]["settled"], true);
    approve(&api, policy);
    let approved = status(&api, policy);
    assert_eq!(
        (&approved["stage"], &approved["approved_by"]),
        (&json!("approved"), &json!("港 一郎"))
    );

    let first = call(&api, "issue_document", issue(policy, "はじめて"));
    assert_eq!(first["version"], 1);
    let issued = status(&api, policy);
    assert_eq!(
        (&issued["stage"], &issued["version"]),
        (&json!("issued"), &json!(1))
    );
    assert_eq!(issued["comments"], json!([]), "what was dealt with is done");
    assert_eq!(issued["out_of_date"], Value::Null);
    assert_eq!(refused(&api, "issue_document", issue(policy, "")), "nothing-new");

    // A fact behind it changes: it is named with the clause.
    let telework =
        call(&api, "company", json!({}))["file"]["answers"]["company"]["fields"]["telework"].clone();
    let changed = json!(telework != json!(true));
    answer(&api, "company", "telework", changed);
    let stale = status(&api, policy);
    assert_eq!(
        (&stale["readiness"], &stale["stage"]),
        (&json!("stale"), &json!("draft"))
    );
    let out_of_date = &stale["out_of_date"];
    let facts: Vec<&str> = out_of_date["facts"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|fact| fact["path"].as_str())
        .collect();
    assert_eq!(facts, ["company.telework"]);
    assert_ne!(
        out_of_date["facts"][0]["before"],
        out_of_date["facts"][0]["after"]
    );
    assert_eq!(out_of_date["passages"].as_array().map(Vec::len), Some(1));

    let difference = call(
        &api,
        "compare_issue",
        json!({ "issue": first["id"], "with": null }),
    );
    let changed: Vec<&Value> = difference["passages"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|passage| passage["kind"] != "same")
        .collect();
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0]["key"], out_of_date["passages"][0]["key"]);

    let second = call(&api, "issue_document", issue(policy, "在宅勤務について"));
    assert_eq!(second["version"], 2);
    let versions = call(&api, "issued_documents", json!({ "document": policy }));
    let listed: Vec<(&Value, &Value)> = versions
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["version"], &one["in_force"]))
        .collect();
    assert_eq!(listed, [(&json!(2), &json!(true)), (&json!(1), &json!(false))]);
    assert_eq!(versions[1]["approval"]["name"], "港 一郎");
    assert_eq!(
        versions[0]["approval"],
        Value::Null,
        "what was approved was another text"
    );
    let between = json!({ "issue": first["id"], "with": second["id"] });
    assert_eq!(call(&api, "compare_issue", between)["after"], 2);

    // The kept PDF comes back as it was, also after the file was closed.
    call(&api, "close_company", json!({}));
    let opened = call(&api, "open_company", json!({ "path": path }));
    assert_eq!(
        opened["file"]["issues"][0]["passages"],
        json!([]),
        "texts are not sent with all"
    );
    let out = folder.path().join("第1版.pdf");
    call(
        &api,
        "save_issued_pdf",
        json!({ "issue": first["id"], "path": out }),
    );
    let bytes = std::fs::read(&out).unwrap();
    assert!(bytes.starts_with(b"%PDF"));
    assert_eq!(versions[1]["size"], json!(bytes.len()));
    assert!(file::check(Path::new(&path)).unwrap().is_empty());

    call(
        &api,
        "withdraw_issue",
        json!({ "issue": second["id"], "reason": "やめた" }),
    );
    let gone = status(&api, policy);
    assert_eq!(
        (&gone["version"], &gone["withdrawn"]),
        (&Value::Null, &json!(true))
    );
    call(&api, "undo", json!({}));
    assert_eq!(status(&api, policy)["version"], 2);
}

#[test]
fn a_version_is_printed_with_the_link_of_the_record_that_it_rests_on() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = company(folder.path());
    let procedure = "account-handling";
    let issued_again = |what: &str| {
        answer(&api, "document-settings", "distribution", json!(what));
        approve(&api, procedure);
        call(&api, "issue_document", issue(procedure, ""));
    };
    issued_again("全員");
    answer(&api, "company", "name", json!("みなと食品店"));
    issued_again("全員と委託先");
    assert_eq!(file::check(Path::new(&path)).unwrap(), Vec::<String>::new());

    let company = file::show(Path::new(&path)).unwrap();
    let codes: Vec<String> = company
        .versions(procedure)
        .filter_map(sonae_domain::Issue::trail_code)
        .collect();
    assert_eq!(codes.len(), 2);
    assert_ne!(codes[0], codes[1]);
    let content = sonae_content::Content::shared().unwrap();
    let definition = content.document(procedure).unwrap();
    for lang in Lang::ALL {
        let day = jiff::civil::date(2026, 12, 2);
        let bound = sonae_documents::template::bind(content, definition, &company, lang, day);
        let pages = sonae_documents::text::pages(&sonae_documents::lay_out(&bound.document));
        for code in &codes {
            assert!(pages.contains(code.as_str()), "{code} is on no page: {pages}");
        }
    }
}

#[test]
fn a_version_in_the_other_language_is_the_same_version() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = company(folder.path());
    approve(&api, "education-plan");
    call(&api, "issue_document", issue("education-plan", ""));
    let english =
        json!({ "document": "education-plan", "lang": "en", "note": "", "enacted": null, "job": "j" });
    // The paper in the other language says which version it is, also before it is issued in it.
    let seen = json!({ "document": "education-plan", "lang": "en" });
    let page = call(&api, "preview_document", seen)["texts"][0].to_string();
    assert!(page.contains("Version 1"), "{page}");
    assert_eq!(call(&api, "issue_document", english.clone())["version"], 1);
    assert_eq!(refused(&api, "issue_document", english), "nothing-new");
    let versions = call(&api, "issued_documents", json!({ "document": "education-plan" }));
    assert_eq!(versions[0]["approval"]["name"], "港 一郎");
    assert_eq!(versions[0]["enacted"], "2026-12-01");
}

#[test]
fn a_document_with_boxes_for_approval_is_issued_only_once_it_is_approved() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = company(folder.path());
    let plan = "education-plan";
    assert_eq!(status(&api, plan)["needs_approval"], true);
    assert_eq!(
        refused(&api, "issue_document", issue(plan, "")),
        "approval-missing"
    );
    approve(&api, plan);
    // What was approved is no longer what it says.
    let rows =
        call(&api, "company", json!({}))["file"]["answers"]["education-year"]["rows"]["topics"].clone();
    call(
        &api,
        "set_answer",
        json!({ "worksheet": "education-year", "row": rows[0]["id"], "field": "topic", "answer": "別の題" }),
    );
    assert_eq!(status(&api, plan)["stage"], "review");
    assert_eq!(
        refused(&api, "issue_document", issue(plan, "")),
        "approval-missing"
    );
    approve(&api, plan);
    assert_eq!(call(&api, "issue_document", issue(plan, ""))["version"], 1);
    call(&api, "undo", json!({}));
    let before = status(&api, plan);
    assert_eq!(
        (&before["version"], &before["stage"]),
        (&Value::Null, &json!("approved"))
    );
    call(&api, "redo", json!({}));
    assert_eq!(status(&api, plan)["version"], 1);
}

#[test]
fn who_has_to_read_a_version_is_listed_until_they_have() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = company(folder.path());
    let version = call(&api, "issue_document", issue("basic-policy", ""));
    let ask = json!({ "issue": version["id"] });
    let waiting = call(&api, "acknowledgements", ask.clone())["waiting"].clone();
    let everybody = waiting.as_array().unwrap().len();
    assert!(everybody > 1);
    let read =
        json!({ "issue": version["id"], "people": [waiting[0], waiting[0]], "name": "短期の人", "on": null });
    call(&api, "acknowledge", read);
    let now = call(&api, "acknowledgements", ask.clone());
    assert_eq!(now["waiting"].as_array().map(Vec::len), Some(everybody - 1));
    assert_eq!(now["read"].as_array().map(Vec::len), Some(2));
    call(
        &api,
        "remove_acknowledgement",
        json!({ "id": now["read"][0]["id"] }),
    );
    assert_eq!(call(&api, "acknowledgements", ask)["waiting"], waiting);
}

#[test]
fn next_reviews_stand_in_the_calendar() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = company(folder.path());
    let care = json!({ "document": "basic-policy", "owner": null, "next_review": "2027-04-01",
        "distribution": "全従業員", "strictness": null });
    call(&api, "put_document_care", care);
    call(&api, "issue_document", issue("basic-policy", ""));
    let calendar = call(&api, "calendar", json!({}));
    let dates: Vec<&Value> = calendar
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["kind"] == "document" && entry["id"] == "basic-policy")
        .map(|entry| &entry["date"])
        .collect();
    assert_eq!(
        dates,
        ["2027-04-01"],
        "the day that was said, not also a year after"
    );
}

#[test]
fn everything_ready_leaves_in_a_folder_or_in_one_pdf() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = company(folder.path());
    call(&api, "issue_document", issue("basic-policy", ""));
    let ready = call(&api, "documents", json!({ "lang": "ja" }))
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["missing"] == json!([]))
        .count();
    let all = json!({ "lang": "ja", "form": "folder", "path": folder.path(), "documents": [], "job": "j" });
    let written = call(&api, "export_all", all);
    assert_eq!(written["count"], json!(ready));
    let mut names: Vec<String> = std::fs::read_dir(written["path"].as_str().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names.len(), ready);
    assert!(
        names.contains(&"SP-01 情報セキュリティ基本方針 第1版.pdf".to_owned()),
        "{names:?}"
    );

    // Stopped at the second document.
    let stop = |progress: Value| {
        if progress["done"] == 1 {
            call(&api, "cancel_job", json!({ "job": "stop" }));
        }
    };
    let binder = folder.path().join("まとめ.pdf");
    let args = json!({ "lang": "ja", "form": "binder", "path": binder, "documents": [], "job": "stop" });
    let stopped = api.call("export_all", args, &stop).unwrap_err();
    assert_eq!(stopped.code, "cancelled");
    assert!(!binder.exists());

    call(&api, "close_company", json!({}));
    let out = folder.path().join("all.pdf");
    let date = jiff::civil::date(2026, 11, 20);
    let (_, count) = file::export_all(Path::new(&path), BatchForm::Binder, (Lang::Ja, date), &out).unwrap();
    assert_eq!(count, ready);
    assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF"));
}
