//! Every command that tells something of a company, asked about everything that there is in it.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use sonae_api::Api;

use super::marked::{FIRST, SECOND};

/// Commands that tell nothing of a company that is open, or that the tests beside this one carry out by themselves.
const OTHERS: &[(&str, &str)] = &[
    ("app_info", "the program"),
    ("settings", "the machine"),
    ("catalogue", "the assets"),
    (
        "recent",
        "the list of companies itself, which has all their names",
    ),
    ("set_company_tags", "the list of companies"),
    ("find_companies", "the list of companies"),
    ("new_company", "makes one"),
    ("open_company", "carried out by the test"),
    ("open_sample", "opens another company"),
    ("open_backup", "opens a copy"),
    ("restore_backup", "opens another file"),
    ("go_back_to_backup", "puts a backup in the place of the file"),
    ("unlock_company", "carried out by the test"),
    ("locked_company", "a path"),
    ("key_store", "the machine"),
    ("kept_key", "whether there is a key"),
    ("open_with_kept_key", "opens another file"),
    ("set_passphrase", "carried out by the test"),
    ("remove_passphrase", "gives a count"),
    ("make_passphrase", "drawn by lot"),
    ("make_receiving_key", "drawn by lot"),
    ("look_at_package", "carried out by the test"),
    ("preview_package", "carried out by the test"),
    ("check_backup", "carried out by the test"),
    ("relock_backups", "gives a count"),
    ("try_restoring", "carried out by the test"),
    ("preview_merge", "of a file that is chosen"),
    ("take_in_copy", "of a file that is chosen"),
    ("read_roster", "of a file that is chosen"),
    ("import_roster", "of a file that is chosen"),
    ("read_ledger", "of a file that is chosen"),
    ("import_ledger", "of a file that is chosen"),
    ("read_flow_file", "of a file that is chosen"),
    ("paste_cells", "gives what was pasted"),
    ("keep_asset_on", "gives what was changed"),
    ("take_information", "gives what was changed"),
    ("export_all", "carried out by the test"),
    ("issue_document", "carried out by the test"),
    ("begin_attempt", "gives an id"),
    ("hand_in", "of answers that are typed"),
    ("enter_paper_attempt", "of answers that are typed"),
];

/// Commands of this machine, and not of a company.
const MACHINE: [&str; 3] = [
    "set_letterhead",
    "choose_letterhead_logo",
    "remove_letterhead_logo",
];

/// What these give says nothing: that it was stored, under which id, or where a file was written.
const SAY_NOTHING: [&str; 3] = ["Stored", "Added", "SavedFile"];

/// The ids in a list of a company's file.
pub fn ids(file: &Value, list: &str) -> Vec<String> {
    let all = file[list].as_array().into_iter().flatten();
    all.filter_map(|one| Some(one["id"].as_str()?.to_owned()))
        .collect()
}

/// Ids of what a command lists, in a list of what it gives or in that itself.
fn listed(api: &Api, command: &str, args: Value, list: &str) -> Vec<String> {
    let Ok(given) = api.call(command, args, &|_| {}) else {
        return Vec::new();
    };
    let all = if list.is_empty() { &given } else { &given[list] };
    let all = all.as_array().into_iter().flatten();
    all.filter_map(|one| {
        let id = ["id", "sha256"].iter().find_map(|name| one[name].as_str());
        Some(id?.to_owned())
    })
    .collect()
}

/// Everything that may be asked about a company: `file` is all that is in it. Its pages are looked at in `pages`.
pub fn questions(api: &Api, file: &Value, pages: &[&str]) -> Vec<(&'static str, Value)> {
    let mut asked: Vec<(&'static str, Value)> = Vec::new();
    for name in [
        "company",
        "backups",
        "backup_standing",
        "check_log",
        "hidden_fields",
        "hints",
        "parked",
        "persona_groups",
        "persona_checks",
        "risks",
        "statement",
        "home",
        "action_reasons",
        "year_plan",
        "renewal",
        "profile",
        "self_check",
        "calendar",
        "logo",
        "letterhead",
        "education_plan",
        "lessons",
        "tests",
        "old_records",
        "training_roles",
        "role_candidates",
        "sessions",
        "teaching_evidence",
        "drills",
    ] {
        asked.push((name, json!({})));
    }
    asked.push(("change_log", json!({})));
    asked.push(("register", json!({ "only": null })));
    asked.push(("drill_people", json!({ "on": null })));
    asked.push(("competence", json!({ "role": null })));
    asked.push((
        "package_strength",
        json!({ "passphrase": "みなとの朝の三つの灯り" }),
    ));
    for area in listed(api, "competence", json!({}), "areas") {
        asked.push(("competence_table", json!({ "role": null, "area": area })));
    }
    asked.push(("competence_table", json!({ "role": null, "area": "basics" })));
    let documents = listed(api, "documents", json!({ "lang": "ja" }), "");
    for lang in ["ja", "en"] {
        for name in ["requirements", "profile_pictures", "documents"] {
            asked.push((name, json!({ "lang": lang })));
        }
        for query in ["小野", "の", "a", FIRST, SECOND, &FIRST[..3]] {
            asked.push(("search", json!({ "query": query, "lang": lang })));
        }
        asked.push(("risk_map", json!({ "lang": lang, "picked": null, "width": 600 })));
        asked.push(("propose_education", json!({ "following": false, "lang": lang })));
        for document in &documents {
            let args = json!({ "document": document, "lang": lang });
            if pages.contains(&lang) {
                asked.push(("preview_document", args.clone()));
            }
            asked.push(("document_clauses", args));
        }
        for id in ids(file, "personas") {
            asked.push(("persona_leads", json!({ "id": id, "lang": lang })));
        }
        for (kind, list) in [
            ("information", "assets"),
            ("risk", "risks"),
            ("persona", "personas"),
            ("step", "flows"),
        ] {
            for id in ids(file, list).iter().take(3) {
                asked.push((
                    "trace",
                    json!({ "item": { "kind": kind, "id": id }, "lang": lang }),
                ));
            }
        }
        for id in ids(file, "flows") {
            asked.push((
                "compare_flow",
                json!({
                    "id": id, "before_title": "前", "after_title": "後", "both_title": "両方", "lang": lang,
                    "lane_width": 120,
                }),
            ));
        }
        for subject in subjects(file) {
            asked.push(("papers", json!({ "about": subject, "lang": lang })));
        }
    }
    asked.push((
        "preview_redaction",
        json!({ "documents": ["basic-policy"], "worksheets": ["company"], "lang": "ja" }),
    ));
    for document in &documents {
        asked.push(("issued_documents", json!({ "document": document })));
    }
    for flow in file["flows"].as_array().into_iter().flatten() {
        asked.push((
            "flow_picture",
            json!({
                "steps": flow["steps"], "title": "", "lang": "ja", "row_height": 40, "row_heights": [],
                "lane_width": 120,
            }),
        ));
        asked.push(("flow_levels", json!({ "id": flow["id"] })));
    }
    for (command, list) in [
        ("risk_offers", "assets"),
        ("risk_advice", "risks"),
        ("person_skills", "people"),
        ("person_history", "people"),
        ("session_page", "sessions"),
        ("drill_page", "drills"),
        ("test_page", "tests"),
        ("test_paper", "tests"),
        ("attempt_result", "attempts"),
    ] {
        for id in ids(file, list) {
            asked.push((command, json!({ "id": id })));
        }
    }
    for state in file["actions"].as_array().into_iter().flatten() {
        asked.push(("action_history", json!({ "id": state["action"] })));
    }
    for issue in ids(file, "issues") {
        asked.push(("acknowledgements", json!({ "issue": issue })));
        asked.push(("compare_issue", json!({ "issue": issue, "with": null })));
    }
    for note in file["persona_notes"].as_array().into_iter().flatten() {
        for photo in note["photos"].as_array().into_iter().flatten() {
            asked.push((
                "note_photo",
                json!({ "note": note["id"], "sha256": photo["sha256"] }),
            ));
        }
    }
    asked.push(("note_photo", json!({ "note": "none", "sha256": "0" })));
    for lesson in listed(api, "lessons", json!({}), "lessons") {
        asked.push(("lesson", json!({ "id": lesson })));
    }
    asked.push(("lesson", json!({ "id": "fraud-mail" })));
    asked.push((
        "draw_message",
        json!({ "mail": "fraud-mail-1", "lang": "ja", "width": 400 }),
    ));
    // Last, for they change what the others say: the second company has its own past only.
    asked.push(("undo", json!({})));
    asked.push(("redo", json!({})));
    asked
}

/// Everything that papers are made about, as far as it is in the company.
pub fn subjects(file: &Value) -> Vec<Value> {
    let kinds = [
        ("test", "tests"),
        ("session", "sessions"),
        ("drill", "drills"),
        ("person", "people"),
        ("flow", "flows"),
    ];
    let mut all: Vec<Value> = kinds
        .iter()
        .flat_map(|(kind, list)| {
            let ids = ids(file, list).into_iter().take(4);
            ids.map(move |id| json!({ "kind": kind, "id": id }))
        })
        .collect();
    all.push(json!({ "kind": "module", "id": "fraud-mail" }));
    all
}

/// What is told when all of it is asked: what was asked, and the answer or the error as they go to the window.
pub fn told(api: &Api, questions: &[(&'static str, Value)]) -> Vec<(String, String)> {
    questions
        .iter()
        .map(|(name, args)| {
            let answer = match api.call(name, args.clone(), &|_| {}) {
                Ok(value) => value.to_string(),
                Err(error) => serde_json::to_string(&error).unwrap(),
            };
            (format!("{name} {args}"), answer)
        })
        .collect()
}

#[test]
fn no_command_is_left_out() {
    let asked: BTreeSet<&str> = {
        let folder = tempfile::tempdir().unwrap();
        let api = Api::with_clock(folder.path().join("data"), sonae_tests::noon).unwrap();
        // One of each sort is enough to know which commands are asked.
        let one = json!([{ "id": "a", "action": "a", "photos": [{ "sha256": "0" }], "steps": [] }]);
        let mut file = json!({});
        for list in [
            "personas",
            "assets",
            "risks",
            "flows",
            "people",
            "sessions",
            "drills",
            "tests",
            "attempts",
            "actions",
            "issues",
            "persona_notes",
        ] {
            file[list] = one.clone();
        }
        let mut asked: BTreeSet<&str> = questions(&api, &file, &[])
            .iter()
            .map(|(name, _)| *name)
            .collect();
        // Asked about each document that there is, in the languages that a test wants to see.
        asked.extend(["preview_document", "document_clauses", "issued_documents"]);
        // Looked at for each paper that there is.
        asked.extend(["preview_paper"]);
        asked
    };
    let list = include_str!("../../src-tauri/api/src/command.rs");
    let mut commands = 0;
    for line in list.lines() {
        let line = line.trim();
        let Some((name, rest)) = line.split_once('(') else {
            continue;
        };
        let Some((_, result)) = rest.split_once(") -> ") else {
            continue;
        };
        let Some(result) = result.strip_suffix(';') else {
            continue;
        };
        if !name
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter == '_')
        {
            continue;
        }
        commands += 1;
        let known = SAY_NOTHING.contains(&result)
            || MACHINE.contains(&name)
            || asked.contains(name)
            || OTHERS.iter().any(|(other, _)| *other == name);
        assert!(
            known,
            "{name} may tell one company’s words in another: it is asked in library/views.rs, or named there"
        );
    }
    assert!(commands > 150, "only {commands}");
}
