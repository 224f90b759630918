//! From information to risks, controls, the statement of applicability and security requirements, through the one door.

use std::path::Path;

use serde_json::{Value, json};
use sonae_api::{Api, Lang, file};
use sonae_tests::{call, noon, refused};

fn api(folder: &Path) -> Api {
    Api::with_clock(folder.join("data"), noon).expect("the library opens in an empty folder")
}

fn company(folder: &Path) -> Api {
    let api = api(folder);
    let path = folder.join("会社.sonae").display().to_string();
    call(&api, "new_company", json!({ "path": path, "name": "みなと食品" }));
    api
}

fn list<'a>(value: &'a Value, name: &str) -> &'a Vec<Value> {
    value[name]
        .as_array()
        .unwrap_or_else(|| panic!("{name} is a list"))
}

fn asset(api: &Api, name: &str, grades: [u8; 3]) -> String {
    let [confidentiality, integrity, availability] = grades;
    let asset = json!({
        "name": name, "medium": "cloud",
        "confidentiality": confidentiality, "integrity": integrity, "availability": availability,
    });
    let added = call(api, "put_asset", json!({ "asset": asset }));
    added["id"].as_str().expect("an id").to_owned()
}

fn first_risk(api: &Api) -> Value {
    call(api, "company", json!({}))["file"]["risks"][0].clone()
}

fn change(api: &Api, with: &Value) -> Value {
    let mut risk = first_risk(api);
    for (name, value) in with.as_object().expect("fields") {
        risk[name] = value.clone();
    }
    call(api, "put_risk", json!({ "risk": risk }));
    call(api, "risks", json!({}))["lines"][0].clone()
}

#[test]
fn a_risk_is_taken_rated_treated_and_accepted_and_says_what_it_lacks_on_the_way() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = company(folder.path());
    let person = json!({ "id": "", "name": "三浦", "role": "店長", "contact": "" });
    let person = call(&api, "put_person", json!({ "person": person }))["id"].clone();
    let id = asset(&api, "お客様の名簿", [3, 2, 1]);
    let unassessed = call(&api, "risks", json!({}));
    assert_eq!(
        unassessed["unassessed"],
        json!([id]),
        "what matters most is named first"
    );

    let offers = call(&api, "risk_offers", json!({ "id": id }));
    let offers = offers.as_array().expect("a list");
    assert!(offers.len() >= 5);
    let threats = json!(["account-takeover"]);
    call(&api, "take_risks", json!({ "asset": id, "threats": threats }));
    let line = call(&api, "risks", json!({}))["lines"][0].clone();
    assert_eq!(line["number"], 1);
    assert_eq!(line["gaps"], json!(["weakness", "rating", "treatment"]));

    let rated = change(
        &api,
        &json!({ "weaknesses": ["no-mfa"], "now": { "threat": 3, "vulnerability": 3, "level": null } }),
    );
    assert_eq!(
        (&rated["rating"]["value"], &rated["rating"]["level"]),
        (&json!(9), &json!("high"))
    );
    let risk = first_risk(&api);
    let advice = call(&api, "risk_advice", json!({ "id": risk["id"] }));
    assert_eq!(list(&advice, "reliefs").len(), 3, "what would lower it is said");
    assert_eq!(advice["hint"], 3, "nothing of the guide was done yet");
    let control = advice["controls"][0]["control"].clone();
    let treated = change(
        &api,
        &json!({
            "treatment": "reduce", "treatment_reason": "手間が少ない", "controls": [control],
            "owner": person, "due": "2026-12-18", "after": { "threat": 3, "vulnerability": 2, "level": null },
        }),
    );
    assert_eq!(treated["residual"]["rating"]["value"], 6);
    assert_eq!(
        treated["gaps"],
        json!(["acceptance"]),
        "what stays large is accepted by somebody"
    );
    let accepted = change(
        &api,
        &json!({ "acceptance": { "by": person, "name": "", "on": "2026-11-20", "until": "2027-03-31" } }),
    );
    assert_eq!(accepted["gaps"], json!([]));
    assert_eq!(
        first_risk(&api)["acceptance"]["name"],
        "三浦",
        "who accepted it is kept by name"
    );

    let actions = &list(&advice, "actions")[..1];
    call(
        &api,
        "plan_actions",
        json!({ "risk": risk["id"], "actions": actions }),
    );
    let file = call(&api, "company", json!({}))["file"].clone();
    let planned = list(&file, "actions")
        .iter()
        .find(|state| state["action"] == actions[0]);
    let planned = planned.expect("the action is planned");
    assert_eq!(
        (&planned["owner"], &planned["due"]),
        (&person, &json!("2026-12-18"))
    );

    let statement = call(&api, "statement", json!({}));
    let entry = list(&statement, "entries")
        .iter()
        .find(|entry| entry["control"] == control);
    let entry = entry.expect("it stands in the statement");
    assert_eq!(
        (&entry["applicable"], &entry["risks"]),
        (&json!(true), &json!([1]))
    );

    // The person leaves: nobody sees to the risk any more, and the acceptance stays under the name.
    call(&api, "remove_person", json!({ "id": person }));
    let left = first_risk(&api);
    assert_eq!(
        (&left["owner"], &left["acceptance"]["by"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(left["acceptance"]["name"], "三浦");
    call(&api, "undo", json!({}));
    assert_eq!(first_risk(&api)["owner"], person);

    // The information goes with its risks, and comes back with them.
    call(&api, "remove_asset", json!({ "id": id }));
    assert!(list(&call(&api, "risks", json!({})), "lines").is_empty());
    call(&api, "undo", json!({}));
    assert_eq!(first_risk(&api)["controls"], json!([control]));
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = company(folder.path());
    let risk = json!({ "risk": { "asset": "gone" } });
    assert_eq!(refused(&api, "put_risk", risk), "not-found");
    let id = asset(&api, "名簿", [1, 1, 1]);
    let owned = json!({ "risk": { "asset": id, "owner": "nobody" } });
    assert_eq!(refused(&api, "put_risk", owned), "not-found");
    let nonsense = json!({ "risk": { "asset": id, "controls": ["8.15"] } });
    assert_eq!(refused(&api, "put_risk", nonsense), "bad-request");
    assert_eq!(refused(&api, "risk_offers", json!({ "id": "gone" })), "not-found");
    assert_eq!(refused(&api, "remove_risk", json!({ "id": "gone" })), "not-found");
    let item = json!({ "kind": "risk", "id": "gone" });
    assert_eq!(
        refused(&api, "trace", json!({ "item": item, "lang": "ja" })),
        "not-found"
    );
    assert!(list(&call(&api, "risks", json!({})), "lines").is_empty());
}

#[test]
fn long_odd_and_foreign_words_stay_what_they_are() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = company(folder.path());
    for name in ["𠮷田商店の名簿", "قائمة العملاء", "👩‍💻の名簿", &"長".repeat(500)]
    {
        let id = asset(&api, name, [3, 3, 3]);
        let risk =
            json!({ "risk": { "asset": id, "name": name, "own_threats": [name], "own_weaknesses": [name] } });
        let added = call(&api, "put_risk", risk)["id"].clone();
        let file = call(&api, "company", json!({}))["file"].clone();
        let stored = list(&file, "risks")
            .iter()
            .find(|risk| risk["id"] == added)
            .expect("it is there");
        assert_eq!(stored["own_threats"], json!([name]));
    }
}

/// Rows of the seminar text's example: information, level, controls in its order.
const EXAMPLE: [(&str, &str, &[&str]); 4] = [
    ("shop-customers", "high", &["5.1", "5.15", "8.24"]),
    ("shop-orders", "middle", &["5.15", "5.24"]),
    ("shop-stock", "middle", &["6.3", "5.15"]),
    ("shop-payments", "high", &["8.24", "5.15", "8.15"]),
];

#[test]
fn the_example_of_the_sources_comes_out_of_the_sample_company() {
    for lang in ["ja", "en"] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let api = api(folder.path());
        call(
            &api,
            "open_sample",
            json!({ "id": "regional-shop", "lang": lang }),
        );
        let file = call(&api, "company", json!({}))["file"].clone();
        let view = call(&api, "risks", json!({}));
        let statement = call(&api, "statement", json!({}));
        for (asset, level, controls) in EXAMPLE {
            let risk = list(&file, "risks").iter().find(|risk| risk["asset"] == asset);
            let risk = risk.unwrap_or_else(|| panic!("{asset} has a risk"));
            let chosen: Vec<String> = controls.iter().map(|id| format!("annex-a:{id}")).collect();
            assert_eq!(risk["controls"], json!(chosen), "{asset}");
            let line = list(&view, "lines").iter().find(|line| line["id"] == risk["id"]);
            let line = line.expect("every risk has a line");
            assert_eq!(line["rating"]["level"], level, "{asset}");
            assert!(
                list(risk, "threats").len() >= 2 && list(risk, "weaknesses").len() >= 2,
                "{asset}: threats and weaknesses are those of the example"
            );
            for control in &chosen {
                let entry = list(&statement, "entries")
                    .iter()
                    .find(|entry| &entry["control"] == control);
                let entry = entry.expect("every control stands in the statement");
                assert_eq!(entry["applicable"], true, "{control}");
                assert!(
                    list(entry, "risks").contains(&line["number"]),
                    "{control} because of {asset}"
                );
            }
        }
        let view = call(&api, "requirements", json!({ "lang": lang }));
        assert_eq!(
            view["missing"],
            json!([]),
            "the sample says what its system has to do"
        );
        let chapters = list(&view, "chapters");
        let groups = list(&chapters[0], "groups");
        let said: Vec<(&str, String)> = groups[..4]
            .iter()
            .flat_map(|group| list(group, "items"))
            .map(|item| {
                let origin = item["origin"].as_str().unwrap_or_default();
                (
                    item["number"].as_str().unwrap_or_default(),
                    origin.replace("annex-a:", ""),
                )
            })
            .collect();
        let said: Vec<(&str, &str)> = said.iter().map(|(number, of)| (*number, of.as_str())).collect();
        assert_eq!(
            said,
            [
                ("1.1.1", "8.24"),
                ("1.1.2", "5.15"),
                ("1.1.3", "5.1"),
                ("1.2.1", "5.15"),
                ("1.2.2", "5.24"),
                ("1.3.1", "5.15"),
                ("1.3.2", "6.3"),
                ("1.4.1", "8.24"),
                ("1.4.2", "5.15"),
                ("1.4.3", "8.15"),
            ],
            "the numbers are those of the sources"
        );
        for (chapter, kind) in [(1, "availability"), (2, "performance"), (3, "compliance")] {
            assert_eq!(chapters[chapter]["section"], kind);
            assert!(!list(&chapters[chapter], "groups").is_empty(), "{kind}");
        }
    }
}

#[test]
fn the_statement_is_whole_before_it_is_issued() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = company(folder.path());
    let open = call(&api, "statement", json!({}))["open"]
        .as_u64()
        .expect("a number");
    assert!(open > 0);
    let out = folder.path().join("soa.pdf").display().to_string();
    let args = json!({ "document": "statement-of-applicability", "lang": "ja", "path": out, "job": "a" });
    assert_eq!(refused(&api, "export_document", args.clone()), "not-whole");
    assert!(!Path::new(&out).exists());

    let statement = call(&api, "statement", json!({}));
    for entry in list(&statement, "entries") {
        let lacks = entry["applicable"].is_null() || entry["reason"]["kind"] == "open";
        if lacks {
            let decision =
                json!({ "control": entry["control"], "applicable": false, "reason": "うちでは使っていない" });
            call(&api, "put_control", json!({ "decision": decision }));
        }
    }
    assert_eq!(call(&api, "statement", json!({}))["open"], 0);
    call(&api, "export_document", args);
    let bytes = std::fs::read(&out).expect("it was written");
    assert!(bytes.starts_with(b"%PDF-1."));
}

#[test]
fn every_risk_of_the_sample_can_be_followed_to_both_ends() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = api(folder.path());
    call(
        &api,
        "open_sample",
        json!({ "id": "regional-shop", "lang": "ja" }),
    );
    let sample = file::sample("regional-shop", Lang::Ja).expect("there is a sample");
    for risk in &sample.risks {
        let item = json!({ "kind": "risk", "id": risk.id });
        let trace = call(&api, "trace", json!({ "item": item, "lang": "ja" }));
        let kinds: Vec<&str> = list(&trace, "nodes")
            .iter()
            .filter_map(|node| node["kind"].as_str())
            .collect();
        assert!(kinds.contains(&"information"), "{}", risk.id);
        if !risk.controls.is_empty() {
            assert!(kinds.contains(&"control"), "{}", risk.id);
        }
    }
}
