//! Flows through the one door: a plan begins as a copy, is compared with today, and leaves as files.

#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::path::Path;

use jiff::Zoned;
use serde_json::{Value, json};
use sonae_api::Api;

fn noon() -> Zoned {
    "2026-11-20T12:00:00+09:00[Asia/Tokyo]"
        .parse()
        .expect("the fixed moment parses")
}

fn call(api: &Api, name: &str, args: Value) -> Value {
    api.call(name, args, &|_| {})
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn refused(api: &Api, name: &str, args: Value) -> String {
    match api.call(name, args, &|_| {}) {
        Err(error) => error.code,
        Ok(value) => panic!("{name} should have been refused, but gave {value}"),
    }
}

/// A company with a flow of three rows, the first of which leads to the third as well.
fn company(folder: &Path) -> (Api, String) {
    let api = Api::with_clock(folder.join("data"), noon).expect("the library opens in an empty folder");
    let path = folder.join("会社.sonae").display().to_string();
    call(&api, "new_company", json!({ "path": path, "name": "みなと食品" }));
    let flow = json!({ "id": "", "name": "電話の注文", "kind": "as-is", "based_on": null, "steps": [] });
    let flow = call(&api, "put_flow", json!({ "flow": flow }))["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    for (id, actor, text) in [
        ("call", "お客様", "電話で頼む"),
        ("note", "店の人", "紙に書く"),
        ("pack", "店の人", "箱に詰める"),
    ] {
        let goes_to = match id {
            "call" => {
                json!([{ "step": "note", "condition": "はじめて" }, { "step": "pack", "condition": "いつもの" }])
            }
            _ => json!([]),
        };
        let step = json!({ "id": id, "actor": actor, "text": text, "tool": "伝票", "goes_to": goes_to });
        call(&api, "put_step", json!({ "flow": flow, "step": step }));
    }
    (api, flow)
}

fn flows(api: &Api) -> Vec<Value> {
    let company = call(api, "company", json!({}));
    company["file"]["flows"].as_array().expect("a list").clone()
}

fn compare(api: &Api, flow: &str) -> Value {
    let args = json!({ "id": flow, "before_title": "いま", "after_title": "これから", "lane_width": 132 });
    call(api, "compare_flow", args)
}

#[test]
fn a_plan_begins_as_a_copy_and_what_it_changes_is_told() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (api, flow) = company(folder.path());
    assert_eq!(
        refused(
            &api,
            "compare_flow",
            json!({ "id": flow, "before_title": "", "after_title": "", "lane_width": 132 })
        ),
        "not-found"
    );
    let plan = call(&api, "start_to_be", json!({ "id": flow }))["id"].clone();
    let plan = plan.as_str().expect("an id");
    let copy = flows(&api).pop().expect("two flows");
    assert_eq!(copy["kind"], "to-be");
    assert_eq!(
        copy["steps"][0]["goes_to"][1]["step"], copy["steps"][2]["id"],
        "copies lead to copies"
    );
    let kinds = |comparison: &Value| -> Vec<Value> {
        let changes = comparison["changes"].as_array().expect("a list");
        changes.iter().map(|change| change["kind"].clone()).collect()
    };
    assert_eq!(kinds(&compare(&api, plan)), ["same", "same", "same"]);

    let mut first = copy["steps"][0].clone();
    first["text"] = json!("画面で頼む");
    call(&api, "put_step", json!({ "flow": plan, "step": first }));
    call(
        &api,
        "remove_step",
        json!({ "flow": plan, "step": copy["steps"][1]["id"] }),
    );
    let comparison = compare(&api, plan);
    assert_eq!(kinds(&comparison), ["changed", "removed", "same"]);
    assert_eq!(comparison["changes"][0]["parts"], json!(["text", "goes-to"]));
    let (before, after) = (
        comparison["before"]["svg"].as_str().expect("text"),
        comparison["after"]["svg"].as_str().expect("text"),
    );
    assert!(before.contains("ink-removed") && !after.contains("ink-removed"));
    assert!(before.contains("ink-changed") && after.contains("ink-changed"));

    // Without the flow of today the plan stands by itself, and one undo brings the comparison back.
    call(&api, "remove_flow", json!({ "id": flow }));
    let args = json!({ "id": plan, "before_title": "", "after_title": "", "lane_width": 132 });
    assert_eq!(refused(&api, "compare_flow", args), "not-found");
    call(&api, "undo", json!({}));
    assert_eq!(kinds(&compare(&api, plan)), ["changed", "removed", "same"]);
}

#[test]
fn one_undo_takes_a_whole_plan_back() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (api, flow) = company(folder.path());
    let before = flows(&api);
    call(&api, "start_to_be", json!({ "id": flow }));
    call(&api, "undo", json!({}));
    assert_eq!(flows(&api), before);
}

#[test]
fn a_flow_leaves_as_a_picture_and_for_an_editor_of_processes() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (api, flow) = company(folder.path());
    let export = |form: &str| {
        let path = folder.path().join(format!("流れ.{form}"));
        let args = json!({ "id": flow, "form": form, "lang": "ja", "path": path.display().to_string() });
        call(&api, "export_flow", args);
        std::fs::read_to_string(path).expect("the file is there")
    };
    let svg = export("svg");
    assert!(svg.starts_with("<?xml") && svg.contains("箱に詰める"), "{svg}");
    assert!(!svg.contains("var(--"), "a file brings its own colours");
    let bpmn = export("bpmn");
    assert!(
        bpmn.contains("<bpmn:documentation>使うもの：伝票</bpmn:documentation>"),
        "{bpmn}"
    );
    let args = json!({ "id": "none", "form": "svg", "lang": "ja", "path": "x" });
    assert_eq!(refused(&api, "export_flow", args), "not-found");
}
