//! Flows through the one door: a plan begins as a copy, is compared with today, and leaves as files.

use std::path::Path;

use serde_json::{Value, json};
use sonae_api::Api;
use sonae_tests::{call, noon, refused};

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

fn comparing(flow: &str) -> Value {
    json!({
        "id": flow, "before_title": "いま", "after_title": "これから", "both_title": "重ねて",
        "lane_width": 132, "lang": "ja",
    })
}

fn compare(api: &Api, flow: &str) -> Value {
    call(api, "compare_flow", comparing(flow))
}

#[test]
fn a_plan_begins_as_a_copy_and_what_it_changes_is_told() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (api, flow) = company(folder.path());
    assert_eq!(refused(&api, "compare_flow", comparing(&flow)), "not-found");
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
    first["effect"] = json!("夜でも頼める");
    first["controls"] = json!(["annex-a:8.15"]);
    call(&api, "put_step", json!({ "flow": plan, "step": first }));
    call(
        &api,
        "remove_step",
        json!({ "flow": plan, "step": copy["steps"][1]["id"] }),
    );
    let comparison = compare(&api, plan);
    assert_eq!(kinds(&comparison), ["changed", "removed", "same"]);
    assert_eq!(
        comparison["changes"][0]["parts"],
        json!(["text", "goes-to", "controls"])
    );
    let (before, after) = (
        comparison["before"]["svg"].as_str().expect("text"),
        comparison["after"]["svg"].as_str().expect("text"),
    );
    assert!(before.contains("ink-removed") && !after.contains("ink-removed"));
    assert!(before.contains("ink-changed") && after.contains("ink-changed"));
    assert!(after.contains("夜でも頼める") && after.contains("8.15"));
    // Both in one: what goes is struck where it was done, and leads nowhere.
    let both = comparison["both"]["svg"].as_str().expect("text");
    for look in [
        "ink-removed",
        "ink-changed",
        "ink-strike",
        "ink-sign",
        "ink-callout",
    ] {
        assert!(both.contains(look), "{look}");
    }
    assert_eq!(comparison["both"]["rows"].as_array().expect("a list").len(), 3);

    // Without the flow of today the plan stands by itself, and one undo brings the comparison back.
    call(&api, "remove_flow", json!({ "id": flow }));
    assert_eq!(refused(&api, "compare_flow", comparing(plan)), "not-found");
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
    let wide = {
        let path = folder.path().join("横.svg");
        let args = json!({
            "id": flow, "form": "svg", "direction": "right", "lang": "en", "path": path.display().to_string()
        });
        call(&api, "export_flow", args);
        std::fs::read_to_string(path).expect("the file is there")
    };
    assert!(wide.contains("箱に詰める") && wide.contains(">Start<"), "{wide}");
    let path = folder.path().join("流れ.png");
    let args = json!({ "id": flow, "form": "png", "lang": "ja", "path": path.display().to_string() });
    call(&api, "export_flow", args);
    let png = std::fs::read(path).expect("the file is there");
    assert!(png.starts_with(b"\x89PNG") && png.len() > 5_000);
    let bpmn = export("bpmn");
    assert!(
        bpmn.contains("<bpmn:documentation>使うもの：伝票</bpmn:documentation>"),
        "{bpmn}"
    );
    let args = json!({ "id": "none", "form": "svg", "lang": "ja", "path": "x" });
    assert_eq!(refused(&api, "export_flow", args), "not-found");
}

#[test]
fn a_step_goes_into_another_lane_and_row_in_one_edit() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (api, flow) = company(folder.path());
    let before = flows(&api);
    let args = json!({ "flow": flow, "step": "note", "actor": " 事務 ", "ids": ["call", "pack", "note"] });
    call(&api, "place_step", args);
    let after = flows(&api).pop().expect("a flow");
    let rows: Vec<&Value> = after["steps"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|step| &step["actor"])
        .collect();
    assert_eq!(rows, ["お客様", "店の人", "事務"]);
    call(&api, "undo", json!({}));
    assert_eq!(flows(&api), before);
    let args = json!({ "flow": flow, "step": "none", "actor": "事務" });
    assert_eq!(refused(&api, "place_step", args), "not-found");
}

#[test]
fn a_picture_tells_what_is_missing_and_colours_steps_by_their_risk() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (api, _) = company(folder.path());
    let steps = json!([
        { "id": "a", "actor": "", "text": "受ける", "goes_to": [{ "step": "a", "condition": "" }] },
        { "id": "b", "actor": "店の人", "text": "しまう", "information": ["名簿"] },
    ]);
    let args = json!({
        "steps": steps, "title": "図", "lang": "ja", "row_height": 52, "lane_width": 132,
        "levels": [{ "step": "b", "level": "middle" }, { "step": "b", "level": "high" }],
    });
    let picture = call(&api, "flow_picture", args);
    let gaps: Vec<String> = picture["gaps"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|gap| format!("{} {}", gap["step"], gap["kind"]).replace('"', ""))
        .collect();
    assert_eq!(gaps, ["a no-actor", "a no-end", "b not-reached"]);
    let svg = picture["svg"].as_str().expect("text");
    assert!(
        svg.contains("ink-box-high") && svg.contains(">大<") && svg.contains("だれか未定"),
        "{svg}"
    );
    assert_eq!(picture["boxes"].as_array().expect("a list").len(), 2);
}

#[test]
fn a_flow_comes_in_from_a_file_after_a_look_at_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (api, flow) = company(folder.path());
    let path = folder.path().join("流れ.bpmn").display().to_string();
    call(
        &api,
        "export_flow",
        json!({ "id": flow, "form": "bpmn", "lang": "ja", "path": path }),
    );
    let before = flows(&api);
    let reading = call(&api, "read_flow_file", json!({ "path": path }));
    assert_eq!(flows(&api), before, "looking stores nothing");
    assert_eq!(reading["flow"]["name"], "電話の注文");
    let added = call(&api, "import_flow", json!({ "flow": reading["flow"] }))["id"].clone();
    let come = flows(&api)
        .into_iter()
        .find(|own| own["id"] == added)
        .expect("the flow");
    let said = |flow: &Value, column: &str| -> Vec<Value> {
        flow["steps"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|step| step[column].clone())
            .collect()
    };
    for column in ["actor", "text", "tool", "medium", "information"] {
        assert_eq!(said(&come, column), said(&before[0], column), "{column}");
    }
    assert_eq!(
        come["steps"][0]["goes_to"][1]["step"], come["steps"][2]["id"],
        "ways lead to the new rows"
    );
    call(&api, "undo", json!({}));
    assert_eq!(flows(&api), before, "one undo takes it back");

    let other = folder.path().join("ほか.bpmn");
    for (content, code) in [
        (b"\xff\xfe<".as_slice(), "flow-file-other"),
        (b"PK".as_slice(), "flow-file-other"),
        (b"<!DOCTYPE a []><definitions/>".as_slice(), "flow-file-entities"),
        (
            b"<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>".as_slice(),
            "flow-file-empty",
        ),
        (&vec![b' '; 5_000_001], "flow-file-too-large"),
    ] {
        std::fs::write(&other, content).expect("written");
        assert_eq!(
            refused(
                &api,
                "read_flow_file",
                json!({ "path": other.display().to_string() })
            ),
            code
        );
    }
}
