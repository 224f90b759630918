//! A company handed over in a package and taken in again, by the one door and by the command line's.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sonae_api::{Api, Lang, package};
use sonae_store::{CompanyStore, Stamp};
use sonae_tests::{call, noon, refused};

const PASSPHRASE: &str = "青い傘とからす七羽の冬の駅";

fn stamp() -> Stamp {
    Stamp {
        at: noon().timestamp(),
        who: "港 一郎".to_owned(),
    }
}

fn locked() -> Value {
    json!({ "kind": "passphrase", "passphrase": PASSPHRASE })
}

/// A company of the sample, with evidence and an issued document, open in the first of two machines.
struct Two {
    folder: tempfile::TempDir,
    here: Api,
    path: PathBuf,
}

impl Two {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("みなと.sonae");
        sonae_api::file::create_from_sample(&path, None, "regional-shop", Lang::Ja, &stamp()).unwrap();
        let here = Api::with_clock(folder.path().join("here"), noon).unwrap();
        call(&here, "open_company", json!({ "path": path }));
        let proof = folder.path().join("契約書.pdf");
        std::fs::write(&proof, b"%PDF-1.7 proof").unwrap();
        let evidence = json!({ "action": "gv-understand-1", "path": proof });
        call(&here, "add_evidence_file", evidence);
        Two { folder, here, path }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn there(&self) -> Api {
        Api::with_clock(self.at("there"), noon).unwrap()
    }

    fn packed(&self) -> PathBuf {
        let out = self.at("渡す.sonae-pack");
        let args = json!({ "path": out, "lock": locked(), "job": "pack" });
        assert_eq!(call(&self.here, "pack_company", args)["path"], json!(out));
        out
    }
}

/// Names of everything in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_company_arrives_whole_with_its_evidence_and_its_record() {
    let two = Two::new();
    let out = two.packed();
    let there = two.there();
    let label = call(&there, "look_at_package", json!({ "path": out }));
    assert_eq!(
        (&label["content"], &label["lock"], &label["made_at"]),
        (
            &json!("company"),
            &json!("passphrase"),
            &json!("2026-11-20T03:00:00Z")
        )
    );
    let open = json!({ "path": out, "secret": locked(), "job": "look" });
    let coming = call(&there, "preview_package", open);
    let company = &coming["company"];
    assert_eq!(company["name"], call(&two.here, "company", json!({}))["name"]);
    assert_eq!(company["evidence_size"], 14);
    assert_eq!(company["changed_at"], "2026-11-20T03:00:00Z");
    assert_eq!(company["here"], json!([]));
    let count = |kind: &str| {
        company["counts"]
            .as_array()
            .unwrap()
            .iter()
            .find(|count| count["kind"] == kind)
            .and_then(|count| count["count"].as_u64())
    };
    assert!(count("answer") > Some(20) && count("person") > Some(2) && count("evidence") >= Some(1));
    // Nothing was written yet, and nothing that passed is left.
    assert_eq!(names(&two.at("there")), ["library.sonae-library"]);

    let target = two.at("受け取った");
    let take = json!({ "path": out, "secret": locked(), "target": target, "job": "take" });
    let taken = call(&there, "take_in_package", take.clone());
    assert_eq!(taken["path"], json!(two.at("受け取った.sonae")));
    assert_eq!(names(&two.at("there")), ["library.sonae-library"]);
    assert_eq!(refused(&there, "take_in_package", take), "exists-already");
    // What a killed program left of another file of that name would be read into this one.
    let free = two.at("空いている名前.sonae");
    std::fs::write(two.at("空いている名前.sonae-wal"), "left").unwrap();
    let take = json!({ "path": out, "secret": locked(), "target": free, "job": "take" });
    assert_eq!(refused(&there, "take_in_package", take), "exists-already");
    assert!(!free.exists());

    call(&two.here, "close_company", json!({}));
    let ours = CompanyStore::open_read_only(&two.path).unwrap();
    let theirs = CompanyStore::open_read_only(&two.at("受け取った.sonae")).unwrap();
    assert_eq!(ours.load().unwrap(), theirs.load().unwrap());
    assert_eq!(ours.links().unwrap(), theirs.links().unwrap());
    assert!(theirs.check().unwrap().problems.is_empty());
    let file = theirs.load().unwrap();
    let kept = file.evidence.iter().find_map(|evidence| match &evidence.kind {
        sonae_domain::EvidenceKind::File { sha256, .. } => Some(sha256.clone()),
        sonae_domain::EvidenceKind::Link { .. } => None,
    });
    assert_eq!(theirs.bytes(&kept.unwrap()).unwrap(), b"%PDF-1.7 proof");
}

#[test]
fn what_is_here_already_is_named_with_which_is_newer() {
    let two = Two::new();
    let out = two.packed();
    let standing = || {
        let open = json!({ "path": out, "secret": locked(), "job": "look" });
        let here = call(&two.here, "preview_package", open)["company"]["here"].clone();
        let one = here.get(0).cloned().unwrap_or_default();
        (
            one["standing"].clone(),
            one["ours"].clone(),
            one["theirs"].clone(),
        )
    };
    assert_eq!(standing(), (json!("same"), json!(0), json!(0)));
    let answer = |api: &Api, text: &str| {
        let args = json!({ "worksheet": "company", "row": null, "field": "what-we-sell", "answer": text });
        call(api, "set_answer", args);
    };
    answer(&two.here, "干物");
    assert_eq!(standing(), (json!("newer"), json!(1), json!(0)));

    // Somebody else goes on with the package and sends one back.
    let there = two.there();
    let target = two.at("相談役.sonae");
    let take = json!({ "path": out, "secret": locked(), "target": target, "job": "take" });
    call(&there, "take_in_package", take);
    call(&there, "open_company", json!({ "path": target }));
    answer(&there, "茶");
    answer(&there, "茶と海苔");
    call(
        &there,
        "pack_company",
        json!({ "path": out, "lock": locked(), "job": "pack" }),
    );
    assert_eq!(standing(), (json!("parted"), json!(1), json!(2)));

    // Another company is not this one.
    let other = two.at("別.sonae");
    call(&there, "new_company", json!({ "path": other, "name": "別の店" }));
    call(
        &there,
        "pack_company",
        json!({ "path": out, "lock": locked(), "job": "pack" }),
    );
    assert_eq!(standing(), (json!(null), json!(null), json!(null)));
}

#[test]
fn each_way_of_not_opening_has_its_own_words() {
    let two = Two::new();
    let out = two.packed();
    let open = |secret: Value| json!({ "path": out, "secret": secret, "job": "look" });
    let wrong = json!({ "kind": "passphrase", "passphrase": "ちがう言葉" });
    assert_eq!(
        refused(&two.here, "preview_package", open(wrong)),
        "package-passphrase"
    );
    let key = two.at("鍵.txt");
    let made = call(&two.here, "make_receiving_key", json!({ "path": key }));
    assert_eq!(
        refused(&two.here, "make_receiving_key", json!({ "path": key })),
        "exists-already"
    );
    let with_key = json!({ "kind": "key", "path": key });
    assert_eq!(
        refused(&two.here, "preview_package", open(with_key.clone())),
        "package-needs-passphrase"
    );
    let no_key = json!({ "kind": "key", "path": two.path });
    assert_eq!(
        refused(&two.here, "preview_package", open(no_key)),
        "bad-receiving-key"
    );
    assert_eq!(
        refused(&two.here, "look_at_package", json!({ "path": two.path })),
        "not-a-package"
    );
    assert_eq!(
        refused(&two.here, "look_at_package", json!({ "path": two.at("x") })),
        "missing"
    );

    // For a receiving key: that key and no other.
    let to_key = json!({ "path": out, "job": "pack", "lock": { "kind": "key", "address": made["address"] } });
    call(&two.here, "pack_company", to_key);
    call(&two.here, "preview_package", open(with_key));
    assert_eq!(
        refused(&two.here, "preview_package", open(locked())),
        "package-needs-key"
    );
    let other = two.at("別の鍵.txt");
    call(&two.here, "make_receiving_key", json!({ "path": other }));
    let with_other = json!({ "kind": "key", "path": other });
    assert_eq!(
        refused(&two.here, "preview_package", open(with_other)),
        "package-key"
    );

    // A copy that broke off.
    let whole = std::fs::read(&out).unwrap();
    std::fs::write(&out, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(
        refused(&two.here, "look_at_package", json!({ "path": out })),
        "package-damaged"
    );
}

#[test]
fn a_package_is_not_made_without_a_good_lock_or_when_something_is_missing() {
    let two = Two::new();
    let out = two.at("渡す.sonae-pack");
    let pack = |lock: Value| json!({ "path": out, "lock": lock, "job": "pack" });
    let weak = json!({ "kind": "passphrase", "passphrase": "password123" });
    assert_eq!(refused(&two.here, "pack_company", pack(weak)), "package-weak");
    assert_eq!(
        refused(&two.here, "pack_company", pack(json!({ "kind": "open" }))),
        "package-needs-lock"
    );
    let nobody = json!({ "kind": "key", "address": "age1nobody" });
    assert_eq!(
        refused(&two.here, "pack_company", pack(nobody)),
        "bad-receiving-address"
    );
    let strength = call(
        &two.here,
        "package_strength",
        json!({ "passphrase": "株式会社ほとり屋2026" }),
    );
    assert_eq!(strength["level"], "weak");
    let made = call(&two.here, "make_passphrase", json!({}));
    let strength = call(&two.here, "package_strength", made);
    assert_eq!(
        (&strength["level"], &strength["advice"]),
        (&json!("strong"), &Value::Null)
    );

    // The bytes of the evidence are gone from the file.
    call(&two.here, "close_company", json!({}));
    let text = b"%PDF-1.7 proof";
    let mut file = std::fs::read(&two.path).unwrap();
    let place = file
        .windows(text.len())
        .position(|window| window == text)
        .unwrap();
    file[place] = b'#';
    std::fs::write(&two.path, &file).unwrap();
    call(&two.here, "open_company", json!({ "path": two.path }));
    assert_eq!(
        refused(&two.here, "pack_company", pack(locked())),
        "package-incomplete"
    );
    assert!(!out.exists());
    assert_eq!(names(&two.at("here")), ["library.sonae-library"]);
}

#[test]
fn chosen_papers_are_read_without_sonae_and_name_nobody() {
    let two = Two::new();
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
    let two = Two::new();
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
    let two = Two::new();
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

#[test]
fn a_company_with_a_passphrase_of_its_own_keeps_it() {
    let two = Two::new();
    let own = "三毛ねこ、朝市の赤い長ぐつ";
    call(&two.here, "set_passphrase", json!({ "current": "", "next": own }));
    let out = two.packed();
    call(&two.here, "lock_company", json!({}));
    let there = two.there();
    let open = json!({ "path": out, "secret": locked(), "job": "look" });
    let coming = call(&there, "preview_package", open);
    assert_eq!(
        (&coming["company"]["locked"], &coming["company"]["counts"]),
        (&json!(true), &json!([]))
    );
    let target = two.at("受け取った.sonae");
    let take = json!({ "path": out, "secret": locked(), "target": target, "job": "take" });
    call(&there, "take_in_package", take);
    assert_eq!(
        refused(&there, "open_company", json!({ "path": target })),
        "passphrase-needed"
    );
    let opened = call(
        &there,
        "unlock_company",
        json!({ "path": target, "passphrase": own }),
    );
    assert_eq!(opened["name"], "株式会社ほとり屋");
}

#[test]
fn what_a_crash_left_of_passing_files_is_gone_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let left = data.join("sonae-passing-x1");
    std::fs::create_dir_all(left.join("files")).unwrap();
    std::fs::write(left.join("held"), "").unwrap();
    std::fs::write(left.join("files/company.sonae"), "secret").unwrap();
    drop(Api::with_clock(data.clone(), noon).unwrap());
    assert_eq!(names(&data), ["library.sonae-library"]);
}

#[test]
fn the_command_line_packs_and_takes_in_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("店.sonae");
    sonae_api::file::create(&path, "店", &stamp()).unwrap();
    let out = folder.path().join("店");
    let lock = package::PackageLock::Passphrase {
        passphrase: PASSPHRASE.to_owned(),
    };
    let within = folder.path().join("passing");
    let made = package::pack_company(&path, &lock, &out, &within, &stamp()).unwrap();
    assert_eq!(made, folder.path().join("店.sonae-pack"));
    let secret = package::PackageSecret::Passphrase {
        passphrase: PASSPHRASE.to_owned(),
    };
    let target = folder.path().join("二つ目.sonae");
    package::take_in(&made, &secret, &target, &within, &mut |_, _| true).unwrap();
    assert_eq!(sonae_api::file::check(&target).unwrap(), Vec::<String>::new());
    assert!(names(&within).is_empty());
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
