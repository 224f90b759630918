//! What is chosen for somebody outside: papers and answers that are read without Sonae, without the names of people.

use std::io::Read as _;
use std::path::Path;

use serde_json::{Value, json};
use sonae_api::Lang;
use sonae_tests::two_machines::{TwoMachines, locked, names};
use sonae_tests::{call, refused};

#[test]
fn chosen_papers_are_read_without_sonae_and_name_nobody() {
    let two = TwoMachines::set_up();
    let documents = call(&two.here, "documents", json!({ "lang": "ja" }));
    let ready: Vec<&Value> = documents
        .as_array()
        .unwrap()
        .iter()
        .filter(|document| document["missing"] == json!([]))
        .map(|document| &document["id"])
        .take(2)
        .collect();
    assert_eq!(ready.len(), 2, "the sample has documents that are ready");
    let company = call(&two.here, "company", json!({}));
    let people: Vec<String> = company["file"]["people"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|person| person["name"].as_str())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    let out = two.at("見せる");
    let order = |lock: Value, documents: Value| {
        json!({ "path": out, "lock": lock, "documents": documents, "worksheets": ["company"],
                "redact": true, "lang": "ja", "job": "pack" })
    };
    let written = call(
        &two.here,
        "pack_selection",
        order(json!({ "kind": "open" }), json!(ready)),
    );
    assert_eq!(written["path"], json!(two.at("見せる.zip")));
    let mut zip = zip::ZipArchive::new(std::fs::File::open(two.at("見せる.zip")).unwrap()).unwrap();
    let listed: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert_eq!(
        listed
            .iter()
            .filter(|name| name.starts_with("documents/"))
            .count(),
        2
    );
    assert_eq!(listed[0], "README.txt");
    let mut read = |name: &str| {
        let mut bytes = Vec::new();
        zip.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    };
    let answers = String::from_utf8(read("answers.json")).unwrap();
    let all: Value = serde_json::from_str(&answers).unwrap();
    assert_eq!(all["format"], "sonae-company");
    assert_eq!(all["answers"].as_object().unwrap().len(), 1);
    assert_eq!(all["issues"], json!([]));
    assert!(answers.contains("担当者1"));
    for name in &people {
        assert!(!answers.contains(name.as_str()), "{name}");
    }
    // Sonae reads it, and so does somebody who has never seen it.
    serde_json::from_str::<sonae_domain::CompanyFile>(&answers).unwrap();
    assert_eq!(all["words"]["language"], "ja");
    let sheet = &all["words"]["worksheets"][0];
    assert_eq!(
        (&sheet["id"], &sheet["title"]),
        (&json!("company"), &json!("会社のこと"))
    );
    let question = |id: &str| {
        let questions = sheet["questions"].as_array().unwrap();
        questions
            .iter()
            .find(|one| one["id"] == id)
            .cloned()
            .unwrap_or_default()
    };
    assert_eq!(
        question("name")["question"],
        "会社や店の正式な名前を教えてください。"
    );
    assert_eq!(
        question("name")["answer"],
        json!([all["answers"]["company"]["fields"]["name"]])
    );
    let trade = &all["answers"]["company"]["fields"]["trade"];
    let choices = question("trade")["choices"].as_array().unwrap().clone();
    assert!(choices.len() > 3 && choices.iter().all(|choice| choice["words"] != choice["id"]));
    let made: Vec<&Value> = choices.iter().filter(|choice| choice["chosen"] == true).collect();
    assert_eq!(made.len(), 1);
    assert_eq!(&made[0]["id"], trade);
    let who = question("representative")["answer"][0]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(who.starts_with("担当者"), "{who}");
    let note = String::from_utf8(read("README.txt")).unwrap();
    assert!(note.contains("2026-11-20") && note.contains("answers.json") && note.contains("番号"));
    for name in listed.iter().filter(|name| name.starts_with("documents/")) {
        assert!(read(name).starts_with(b"%PDF-"));
    }

    // Locked, it comes out as a folder.
    call(&two.here, "pack_selection", order(locked(), json!(ready)));
    let package = two.at("見せる.sonae-pack");
    let open = json!({ "path": package, "secret": locked(), "job": "look" });
    let coming = call(&two.here, "preview_package", open);
    assert_eq!(coming["company"], Value::Null);
    assert_eq!(coming["parts"].as_array().map(Vec::len), Some(4));
    let folder = two.at("取り出した");
    let take = json!({ "path": package, "secret": locked(), "target": folder, "job": "take" });
    call(&two.here, "take_in_package", take.clone());
    assert_eq!(names(&folder), ["README.txt", "answers.json", "documents"]);
    // Into a folder that is there, it goes beside what is in it.
    let taken = call(&two.here, "take_in_package", take.clone());
    assert_eq!(taken["path"], json!(folder.join("見せる")));
    assert_eq!(
        call(&two.here, "take_in_package", take)["path"],
        json!(folder.join("見せる-2"))
    );

    assert_eq!(
        refused(
            &two.here,
            "pack_selection",
            order(locked(), json!(["no-such-document"]))
        ),
        "package-not-ready"
    );
    let nothing = json!({ "path": out, "lock": locked(), "documents": [], "worksheets": [],
                          "redact": false, "lang": "ja", "job": "pack" });
    assert_eq!(refused(&two.here, "pack_selection", nothing), "package-empty");
}

#[test]
fn names_on_their_own_are_shown_and_taken_out() {
    let two = TwoMachines::set_up();
    let person = json!({ "id": "", "name": "佐藤 次郎", "role": "鍵の当番", "contact": "090-1234-5678" });
    call(&two.here, "put_person", json!({ "person": person }));
    let said = "佐藤さんの干物、佐藤店長の味噌、佐藤の茶、佐藤県の米。09012345678";
    let answer = json!({ "worksheet": "company", "row": null, "field": "what-we-sell", "answer": said });
    call(&two.here, "set_answer", answer);
    let chosen = |documents: Value, worksheets: Value| json!({ "documents": documents, "worksheets": worksheets, "lang": "ja" });
    let preview = call(
        &two.here,
        "preview_redaction",
        chosen(json!([]), json!(["company"])),
    );
    let words = preview["words"].as_array().unwrap();
    let count = |written: &str| {
        words
            .iter()
            .find(|word| word["written"] == written)
            .map(|word| (word["called"].as_str().unwrap().to_owned(), word["count"].clone()))
    };
    let number = count("佐藤さん").unwrap().0;
    assert!(number.starts_with("担当者"));
    for written in ["佐藤さん", "佐藤店長", "佐藤"] {
        assert_eq!(count(written), Some((number.clone(), json!(1))), "{written}");
    }
    assert_eq!(count("09012345678"), Some((String::new(), json!(1))));
    let sum: u64 = words.iter().filter_map(|word| word["count"].as_u64()).sum();
    assert_eq!(preview["places"], json!(sum));
    assert_eq!(preview["more"], 0);

    // What is printed is counted as well, and nothing is counted where nothing is chosen.
    let documents = call(&two.here, "documents", json!({ "lang": "ja" }));
    let known = documents.as_array().unwrap();
    let all: Vec<&Value> = known.iter().map(|document| &document["id"]).collect();
    let all = call(&two.here, "preview_redaction", chosen(json!(all), json!([])));
    assert!(all["places"].as_u64() > Some(3), "{all}");
    assert_eq!(
        call(&two.here, "preview_redaction", chosen(json!([]), json!([])))["places"],
        0
    );

    let out = two.at("見せる");
    let order = json!({ "path": out, "lock": { "kind": "open" }, "documents": [], "worksheets": ["company"],
                        "redact": true, "lang": "ja", "job": "pack" });
    call(&two.here, "pack_selection", order);
    let answers = answers_in(&two.at("見せる.zip"));
    let left = format!("{number}の干物、{number}の味噌、{number}の茶、佐藤県の米。");
    assert!(answers.contains(&left), "{answers}");
    assert!(!answers.contains("5678"));
}

#[test]
fn what_is_not_known_and_tables_are_said_in_words() {
    let two = TwoMachines::set_up();
    let unknown = json!({ "unknown": true, "ask": "となりの店の人" });
    let answer = json!({ "worksheet": "company", "row": null, "field": "telework", "answer": unknown });
    call(&two.here, "set_answer", answer);
    let out = two.at("見せる");
    let order = json!({ "path": out, "lock": { "kind": "open" }, "documents": [],
                        "worksheets": ["company", "asset-inventory"],
                        "redact": false, "lang": "en", "job": "pack" });
    call(&two.here, "pack_selection", order);
    let answers = answers_in(&two.at("見せる.zip"));
    let all: Value = serde_json::from_str(&answers).unwrap();
    let sheets = all["words"]["worksheets"].as_array().unwrap();
    let questions: Vec<&Value> = sheets
        .iter()
        .flat_map(|sheet| sheet["questions"].as_array().unwrap())
        .collect();
    let telework = questions.iter().find(|one| one["id"] == "telework").unwrap();
    let chosen: Vec<&Value> = telework["choices"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|choice| choice["chosen"] == true)
        .collect();
    assert_eq!(chosen.len(), 1);
    assert_eq!(chosen[0]["id"], "unknown");
    assert!(telework["answer"][0].as_str().unwrap().contains("となりの店の人"));
    let tables: Vec<&&Value> = questions.iter().filter(|one| one["rows"].is_array()).collect();
    assert!(!tables.is_empty(), "the sample lists its devices");
    for table in tables {
        let columns = table["columns"].as_array().unwrap();
        assert!(columns.iter().all(|column| column["words"] != ""), "{table}");
        for row in table["rows"].as_array().unwrap() {
            assert_eq!(row.as_array().unwrap().len(), columns.len(), "{table}");
        }
    }
}

#[test]
fn the_names_of_all_people_of_the_samples_can_be_taken_out() {
    for lang in [Lang::Ja, Lang::En] {
        let file = sonae_api::file::sample("regional-shop", lang).unwrap();
        let redacted = sonae_domain::redact_people(file, &|number| format!("#{number}")).unwrap();
        let text = serde_json::to_string(&redacted).unwrap();
        for person in &file.people {
            assert!(
                person.name.is_empty() || !text.contains(&person.name),
                "{}",
                person.name
            );
        }
        assert_eq!(file.people.len(), redacted.people.len());
        assert!(
            sonae_content::Content::shared()
                .unwrap()
                .misfits(&redacted)
                .is_empty()
        );
    }
}

/// The answers that were packed for somebody outside.
fn answers_in(selection: &Path) -> String {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(selection).unwrap()).unwrap();
    let mut answers = String::new();
    zip.by_name("answers.json")
        .unwrap()
        .read_to_string(&mut answers)
        .unwrap();
    answers
}
