//! Many companies on one machine: none of the one's words turns up in another, and a file that was moved is found again.

mod list;
mod marked;
mod traces;
mod views;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sonae_api::{Api, file};
use sonae_tests::locked::SECRET;
use sonae_tests::{call, noon, refused};

use self::marked::{FIRST, SECOND, company, holds, work};
use self::traces::{Passing, begin_log, files, is_in_file, log, own_folder};
use self::views::{questions, subjects, told};

/// A machine with two companies; nothing of them is open.
struct Machine {
    folder: tempfile::TempDir,
    api: Api,
    first: PathBuf,
    second: PathBuf,
}

impl Machine {
    fn new() -> Self {
        let folder = own_folder();
        let [one, other] = ["一社", "二社"].map(|name| {
            let folder = folder.path().join(name);
            std::fs::create_dir(&folder).unwrap();
            folder
        });
        Machine {
            api: Api::with_clock(folder.path().join("data"), noon).unwrap(),
            first: company(&one, "会社.sonae", FIRST),
            second: company(&other, "会社.sonae", SECOND),
            folder,
        }
    }

    fn file(&self) -> Value {
        call(&self.api, "company", json!({}))["file"].clone()
    }

    /// Asks everything about the open company, with its pages in some languages.
    fn ask_all(&self, pages: &[&str]) -> Vec<(String, String)> {
        let mut told = told(&self.api, &questions(&self.api, &self.file(), pages));
        for (paper, about, lang) in papers(&self.api, &self.file()) {
            if !pages.contains(&lang) {
                continue;
            }
            let args = json!({ "paper": paper, "about": about, "lang": lang });
            told.extend(views::told(&self.api, &[("preview_paper", args)]));
        }
        told
    }

    /// Works in the first company until everything of it has been shown once.
    fn work_in_the_first(&self, pages: &[&str]) {
        call(&self.api, "open_company", json!({ "path": self.first }));
        work(&self.api, self.folder.path(), FIRST);
        let told = self.ask_all(pages);
        let speaking = told.iter().filter(|(_, answer)| holds(answer, FIRST)).count();
        assert!(
            speaking > 50,
            "only {speaking} of {} answers speak of it",
            told.len()
        );
        assert!(!told.iter().any(|(_, answer)| holds(answer, SECOND)));
    }

    /// Fails when anything that is told of the open company speaks of the first one.
    fn nothing_of_the_first_is_told(&self, pages: &[&str]) {
        let told = self.ask_all(pages);
        let speaking: Vec<&String> = told
            .iter()
            // What is searched for is in the question, and in no answer.
            .filter(|(_, answer)| holds(answer, FIRST))
            .map(|(asked, _)| asked)
            .collect();
        assert!(speaking.is_empty(), "{speaking:#?}");
        let own = told.iter().filter(|(_, answer)| holds(answer, SECOND)).count();
        assert!(
            own > 50,
            "only {own} of {} answers speak of the open company",
            told.len()
        );
    }

    fn nothing_of_the_first_is_in(&self, paths: Vec<PathBuf>) {
        let found: Vec<PathBuf> = paths.into_iter().filter(|path| is_in_file(path, FIRST)).collect();
        assert!(found.is_empty(), "{found:#?}");
    }
}

/// The papers that can be made about things in the company.
fn papers(api: &Api, file: &Value) -> Vec<(String, String, &'static str)> {
    let mut all = Vec::new();
    for lang in ["ja", "en"] {
        for about in subjects(file) {
            let papers = call(api, "papers", json!({ "about": about, "lang": lang }));
            for paper in papers.as_array().into_iter().flatten() {
                let id = paper["id"].as_str().unwrap_or_default().to_owned();
                all.push((id, about["id"].as_str().unwrap().to_owned(), lang));
            }
        }
    }
    all
}

/// Writes everything that can leave the open company into a folder.
fn export_everything(api: &Api, out: &Path) {
    let company = call(api, "company", json!({}))["file"].clone();
    let documents = call(api, "documents", json!({ "lang": "ja" }));
    for lang in ["ja", "en"] {
        for document in documents.as_array().unwrap() {
            // What Word and Excel say is what the pages say, in either language.
            for form in match lang {
                "ja" => ["pdf", "docx"],
                _ => ["pdf", "xlsx"],
            } {
                let path = out.join(format!("{}-{lang}.{form}", document["id"].as_str().unwrap()));
                let args = json!({
                    "document": document["id"], "lang": lang, "form": form, "path": path, "job": "export",
                });
                // Not every document leaves in every form.
                if let Err(error) = api.call("export_document", args, &|_| {}) {
                    assert_eq!(error.code, "no-such-form");
                }
            }
        }
        for (at, form) in ["xlsx", "csv"].into_iter().enumerate() {
            let path = out.join(format!("台帳-{at}-{lang}.{form}"));
            call(
                api,
                "export_ledger",
                json!({ "path": path, "form": form, "lang": lang }),
            );
        }
        let path = out.join(format!("こよみ-{lang}.ics"));
        call(api, "export_calendar", json!({ "lang": lang, "path": path }));
    }
    for (at, (paper, about, lang)) in papers(api, &company).into_iter().enumerate() {
        let path = out.join(format!("紙-{at}.pdf"));
        let args = json!({ "paper": paper, "about": about, "lang": lang, "path": path, "job": "export" });
        call(api, "export_paper", args);
    }
    for (at, flow) in views::ids(&company, "flows").iter().enumerate() {
        for form in ["svg", "png", "bpmn"] {
            let path = out.join(format!("業務-{at}.{form}"));
            call(
                api,
                "export_flow",
                json!({ "id": flow, "form": form, "lang": "ja", "path": path }),
            );
        }
    }
    for (form, name) in [("folder", ""), ("binder", "全部.pdf")] {
        let path = out.join(name);
        let args = json!({ "lang": "ja", "form": form, "path": path, "documents": [], "job": "export" });
        call(api, "export_all", args);
    }
    for issue in views::ids(&company, "issues") {
        let path = out.join(format!("{issue}.pdf"));
        // What was only exported keeps no PDF.
        let _ = api.call(
            "save_issued_pdf",
            json!({ "issue": issue, "path": path }),
            &|_| {},
        );
    }
    for evidence in views::ids(&company, "evidence") {
        let path = out.join(format!("{evidence}.txt"));
        let _ = api.call("save_evidence", json!({ "id": evidence, "path": path }), &|_| {});
    }
}

/// Hands the open company over, takes it in again, and gives what the package told and what came out.
fn hand_over(api: &Api, out: &Path) -> (String, String) {
    let lock = json!({ "kind": "passphrase", "passphrase": SECRET });
    let (whole, chosen) = (out.join("会社.sonae-pack"), out.join("選んだもの.sonae-pack"));
    call(
        api,
        "pack_company",
        json!({ "path": whole, "lock": lock, "job": "pack" }),
    );
    call(
        api,
        "pack_selection",
        json!({
            "path": chosen, "lock": lock, "documents": [], "worksheets": ["company"], "redact": false,
            "lang": "ja", "job": "pack",
        }),
    );
    let mut told = String::new();
    for package in [&whole, &chosen] {
        told += &call(api, "look_at_package", json!({ "path": package })).to_string();
        let open = json!({ "path": package, "secret": lock, "job": "look" });
        told += &call(api, "preview_package", open).to_string();
    }
    let target = out.join("届いた会社.sonae");
    let take_in = json!({ "path": whole, "secret": lock, "target": target, "job": "take" });
    call(api, "take_in_package", take_in);
    let arrived = file::show(&target).expect("it can be read");
    let folder = out.join("届いたもの");
    std::fs::create_dir(&folder).unwrap();
    let take_in = json!({ "path": chosen, "secret": lock, "target": folder, "job": "take" });
    call(api, "take_in_package", take_in);
    (told, serde_json::to_string(&arrived).unwrap())
}

#[test]
fn no_word_of_a_company_turns_up_in_the_one_that_is_opened_after_it() {
    begin_log();
    let machine = Machine::new();
    let passing = Passing::now();
    machine.work_in_the_first(&["ja"]);
    let logged = log().len();
    call(&machine.api, "open_company", json!({ "path": machine.second }));
    // Nothing of the other's is undone either: what is in this one was brought by one edit that stays.
    work(&machine.api, machine.folder.path(), SECOND);
    machine.nothing_of_the_first_is_told(&["ja"]);

    let out = machine.folder.path().join("二社/出したもの");
    std::fs::create_dir(&out).unwrap();
    export_everything(&machine.api, &out);
    let (told, arrived) = hand_over(&machine.api, &out);
    assert!(!holds(&told, FIRST) && !holds(&arrived, FIRST));
    assert!(holds(&arrived, SECOND));
    let backup = call(&machine.api, "back_up", json!({ "job": "backup" }));
    for (name, args) in [
        ("check_backup", json!({ "path": backup["path"] })),
        ("try_restoring", json!({ "backup": null })),
    ] {
        let told = call(&machine.api, name, args).to_string();
        assert!(!holds(&told, FIRST), "{name}: {told}");
    }
    call(&machine.api, "close_company", json!({}));

    // Whatever was written: papers, tables, packages, the company's own file, its backups.
    let written = files(&machine.folder.path().join("二社"));
    assert!(written.len() > 150, "only {} files", written.len());
    let own = written.iter().filter(|path| is_in_file(path, SECOND)).count();
    assert!(
        own > 150,
        "only {own} of {} files speak of the company",
        written.len()
    );
    machine.nothing_of_the_first_is_in(written);
    machine.nothing_of_the_first_is_in(passing.since());
    // The list of companies knows what the first is called. It is the machine's, and in nobody's window but its own.
    let data = files(&machine.folder.path().join("data"));
    machine.nothing_of_the_first_is_in(data.into_iter().filter(|path| !is_library(path)).collect());
    let log = log();
    assert!(!holds(&log, FIRST) && !holds(&log[logged..], SECOND));
}

fn is_library(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name == "library.sonae-library")
}

#[test]
fn of_a_locked_company_nothing_is_left_on_the_machine_while_another_is_open() {
    begin_log();
    let machine = Machine::new();
    let passing = Passing::now();
    let api = &machine.api;
    call(api, "open_company", json!({ "path": machine.first }));
    let tags = json!({ "path": machine.first, "tags": [format!("目印{FIRST}")] });
    call(api, "set_company_tags", tags.clone());
    call(api, "set_passphrase", json!({ "current": "", "next": SECRET }));
    call(api, "close_company", json!({}));
    let unlock = json!({ "path": machine.first, "passphrase": SECRET });
    call(api, "unlock_company", unlock);
    machine.work_in_the_first(&[]);
    call(api, "lock_company", json!({}));

    // While it is locked, nobody is told anything by any command.
    let asked = questions(
        api,
        &file::show(&machine.second).map(|file| json!(file)).unwrap(),
        &[],
    );
    for (question, answer) in told(api, &asked) {
        assert!(!holds(&answer, FIRST), "{question}: {answer}");
    }
    let list = call(api, "recent", json!({}));
    assert!(!holds(&list.to_string(), FIRST), "{list}");
    assert_eq!(list[0]["tags"], json!([]));
    assert_eq!(list[0]["due"], Value::Null);
    assert_eq!(list[0]["progress"], Value::Null);
    assert_eq!(refused(api, "set_company_tags", tags), "tags-not-kept");

    call(api, "open_company", json!({ "path": machine.second }));
    machine.nothing_of_the_first_is_told(&[]);
    call(api, "close_company", json!({}));

    // Not in its own file, in its backups and beside them, and not among the program's data: the list is no exception now.
    let mut written = files(&machine.folder.path().join("一社"));
    written.extend(files(&machine.folder.path().join("二社")));
    written.extend(files(&machine.folder.path().join("data")));
    machine.nothing_of_the_first_is_in(written);
    machine.nothing_of_the_first_is_in(passing.since());
    assert!(!holds(&log(), FIRST));
}
