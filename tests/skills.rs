//! Who can do what, through the commands of the window: roles found and given, levels, gaps, roles of the company's own,
//! undo, and people who come and go.

use std::path::Path;

use serde_json::{Value, json};
use sonae_api::Api;
use sonae_tests::{begun, call, put_person, refused};

struct Company {
    folder: tempfile::TempDir,
    api: Api,
}

impl Company {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (api, _) = begun(folder.path(), "港");
        Company { folder, api }
    }

    fn person(&self, name: &str, role: &str) -> String {
        let person = json!({ "id": "", "name": name, "role": role, "contact": "" });
        put_person(&self.api, person)
    }

    fn give(&self, person: &str, role: &str) {
        let given = json!([{ "person": person, "role": role }]);
        call(&self.api, "give_roles", json!({ "given": given }));
    }

    fn rate(&self, person: &str, skill: &str, own: Option<u8>, lead: Option<u8>) {
        let rating = json!({ "person": person, "skill": skill, "own": own, "lead": lead, "evidence": " 見た ", "on": null });
        call(&self.api, "put_skill_rating", json!({ "rating": rating }));
    }

    fn competence(&self, role: Option<&str>) -> Value {
        call(&self.api, "competence", json!({ "role": role }))
    }

    fn role(&self, id: &str) -> Value {
        let view = call(&self.api, "training_roles", json!({}));
        let roles = view["roles"].as_array().unwrap();
        roles.iter().find(|role| role["id"] == id).unwrap().clone()
    }
}

/// How a skill of a person stands.
fn standing(company: &Company, person: &str, skill: &str) -> Value {
    let skills = call(&company.api, "person_skills", json!({ "id": person }));
    let areas = skills["areas"].as_array().unwrap();
    let mut all = areas.iter().flat_map(|area| area["skills"].as_array().unwrap());
    all.find(|own| own["skill"] == skill)
        .cloned()
        .unwrap_or(Value::Null)
}

#[test]
fn a_role_is_found_given_rated_and_what_is_missing_comes_first() {
    let company = Company::new();
    let accountant = company.person("大久保 健", "総務・経理");
    company.person("森下 由佳", "店番");
    let candidates = call(&company.api, "role_candidates", json!({}));
    let roles: Vec<&str> = candidates
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["person"] == accountant.as_str() && one["source"] == "title")
        .map(|one| one["role"].as_str().unwrap())
        .collect();
    assert_eq!(roles, ["office", "accounting"]);
    company.give(&accountant, "accounting");
    // Twice is once, and what everyone has is not kept.
    company.give(&accountant, "accounting");
    company.give(&accountant, "everyone");
    let person = &call(&company.api, "company", json!({}))["file"]["people"][0];
    assert_eq!(person["duties"], json!(["accounting"]));

    assert_eq!(standing(&company, &accountant, "payment-change")["state"], "open");
    company.rate(&accountant, "payment-change", Some(2), Some(0));
    let rated = standing(&company, &accountant, "payment-change");
    assert_eq!(
        (&rated["level"], &rated["gap"], &rated["evidence"], &rated["on"]),
        (&json!(0), &json!(2), &json!("見た"), &json!("2026-11-20"))
    );
    let view = company.competence(None);
    assert_eq!(view["most"][0]["sum"]["skill"], "payment-change");
    assert_eq!(view["most"][0]["sum"]["missing"], json!([accountant]));
    assert_eq!(view["most"][0]["modules"][0], "payment-fraud");
    assert_eq!(view["people"].as_array().unwrap().len(), 2);
    assert_eq!(
        company.competence(Some("accounting"))["people"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let table = call(
        &company.api,
        "competence_table",
        json!({ "role": null, "area": "payments" }),
    );
    assert_eq!(table["skills"], json!(["payment-change"]));
    assert_eq!(
        table["people"][0]["cells"],
        json!([{ "need": 2, "level": 0, "state": "missing" }])
    );

    // One rating was one edit.
    call(&company.api, "undo", json!({}));
    assert_eq!(standing(&company, &accountant, "payment-change")["state"], "open");
    call(&company.api, "redo", json!({}));
    call(
        &company.api,
        "take_role",
        json!({ "person": accountant, "role": "accounting" }),
    );
    assert_eq!(
        standing(&company, &accountant, "payment-change")["state"],
        "beyond"
    );
    assert!(company.competence(None)["most"].as_array().unwrap().is_empty());
}

#[test]
fn a_role_of_the_companys_own_starts_like_another_and_takes_all_with_it_when_it_goes() {
    let company = Company::new();
    let keeper = company.person("三浦 岬", "窯の番");
    let add = |name: &str| json!({ "role": { "id": "", "name": name, "like": "accounting" } });
    assert_eq!(
        refused(&company.api, "put_training_role", add("  ")),
        "role-nameless"
    );
    let role = call(&company.api, "put_training_role", add("窯の番"))["id"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        refused(&company.api, "put_training_role", add("窯の番 ")),
        "role-twice"
    );
    company.give(&keeper, &role);
    assert_eq!(standing(&company, &keeper, "payment-change")["need"], 2);

    let need = |level: u8| json!({ "need": { "role": role, "skill": "payment-change", "level": level } });
    call(&company.api, "put_skill_need", need(3));
    assert_eq!(standing(&company, &keeper, "payment-change")["need"], 3);
    let own = company.role(&role);
    let shown = own["needs"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["skill"] == "payment-change");
    assert_eq!(
        shown.unwrap(),
        &json!({ "skill": "payment-change", "level": 3, "usual": 2 })
    );
    // What is usual is nothing to be kept.
    call(&company.api, "put_skill_need", need(2));
    assert_eq!(
        call(&company.api, "company", json!({}))["file"]["skill_needs"],
        json!([])
    );
    call(&company.api, "put_skill_need", need(0));
    assert_eq!(standing(&company, &keeper, "payment-change"), Value::Null);

    call(&company.api, "remove_training_role", json!({ "id": role }));
    let file = &call(&company.api, "company", json!({}))["file"];
    assert_eq!(
        (&file["training_roles"], &file["skill_needs"]),
        (&json!([]), &json!([]))
    );
    assert!(file["people"][0]["duties"].as_array().is_none_or(Vec::is_empty));
}

#[test]
fn what_makes_no_sense_is_refused_and_nothing_changes() {
    let company = Company::new();
    let person = company.person("森下 由佳", "");
    let rating = |person: &str, skill: &str, own: u8| json!({ "rating": { "person": person, "skill": skill, "own": own, "lead": null, "evidence": "", "on": null } });
    let code = |name: &str, args: Value| refused(&company.api, name, args);
    assert_eq!(
        code("put_skill_rating", rating(&person, "spot-fraud", 4)),
        "skill-level"
    );
    assert_eq!(
        code("put_skill_rating", rating(&person, "no-such-skill", 1)),
        "not-found"
    );
    assert_eq!(
        code("put_skill_rating", rating("nobody", "spot-fraud", 1)),
        "not-found"
    );
    assert_eq!(code("person_skills", json!({ "id": "nobody" })), "not-found");
    let given = |person: &str, role: &str| json!({ "given": [{ "person": person, "role": role }] });
    assert_eq!(code("give_roles", given(&person, "no-such-role")), "not-found");
    assert_eq!(code("give_roles", given("nobody", "office")), "not-found");
    let need = json!({ "need": { "role": "office", "skill": "spot-fraud", "level": 9 } });
    assert_eq!(code("put_skill_need", need), "skill-level");
    let dates = json!({ "person": {
        "id": person, "name": "森下 由佳", "role": "", "contact": "", "joined": "2026-04-01", "left": "2026-03-31",
    } });
    assert_eq!(code("put_person", dates), "left-before-joined");
    let file = &call(&company.api, "company", json!({}))["file"];
    assert_eq!(file["skill_ratings"], json!([]));
    assert!(file["people"][0].get("left").is_none());
}

#[test]
fn who_leaves_is_no_longer_in_the_matrix_but_what_was_rated_stays() {
    let company = Company::new();
    let stays = company.person("佐藤 恵", "レジ");
    let leaves = company.person("佐藤 恵", "店長");
    company.rate(&leaves, "spot-fraud", None, Some(0));
    let beside: Vec<Value> = company.competence(None)["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|sum| sum["beside"]["role"].clone())
        .collect();
    assert_eq!(beside, [json!("レジ"), json!("店長")]);
    let left = json!({ "person": {
        "id": leaves, "name": "佐藤 恵", "role": "店長", "contact": "", "left": "2026-11-19", "duties": ["manager"],
    } });
    call(&company.api, "put_person", left);
    let view = company.competence(None);
    assert_eq!(view["people"].as_array().unwrap().len(), 1);
    assert_eq!(view["people"][0]["person"], stays.as_str());
    assert_eq!(
        view["people"][0]["beside"]["role"], "",
        "nobody else has the name now"
    );
    assert!(view["most"].as_array().unwrap().is_empty());
    assert_eq!(
        call(&company.api, "person_skills", json!({ "id": leaves }))["sum"],
        Value::Null
    );
    assert!(company.role("manager")["people"].as_array().unwrap().is_empty());
    let file = &call(&company.api, "company", json!({}))["file"];
    assert_eq!(file["skill_ratings"].as_array().unwrap().len(), 1);
}

#[test]
fn a_company_without_anybody_has_an_empty_matrix() {
    let company = Company::new();
    let view = company.competence(None);
    assert_eq!(
        (&view["people"], &view["most"], &view["areas"]),
        (&json!([]), &json!([]), &json!([]))
    );
    assert_eq!(call(&company.api, "role_candidates", json!({})), json!([]));
    let table = json!({ "role": null, "area": "payments" });
    assert_eq!(call(&company.api, "competence_table", table)["people"], json!([]));
    assert!(Path::new(company.folder.path()).exists());
}
