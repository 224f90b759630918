//! The register of information in and out of files, through the commands of the window.

use std::path::Path;

use serde_json::{Value, json};
use sonae_api::Api;

/// A ledger as Excel in Japan saves it, with what people get wrong: CP932, a title above the heading, a grade that is
/// none, a day that is none, a person who is nobody of the company, a line without a name.
const LEDGER: &[u8] = include_bytes!("fixtures/ledger-cp932.csv");

struct Company {
    folder: tempfile::TempDir,
    api: Api,
}

impl Company {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let api = Api::with_clock(folder.path().join("data"), || {
            "2026-11-26T12:00:00+09:00[Asia/Tokyo]".parse().unwrap()
        })
        .unwrap();
        let company = Company { folder, api };
        company.call(
            "new_company",
            json!({ "path": company.path("港.sonae"), "name": "港" }),
        );
        company.call(
            "put_person",
            json!({ "person": { "id": "", "name": "早瀬", "role": "店長", "contact": "" } }),
        );
        company
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn call(&self, name: &str, args: Value) -> Value {
        self.api
            .call(name, args, &|_| {})
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn code(&self, name: &str, args: Value) -> String {
        self.api.call(name, args, &|_| {}).unwrap_err().code
    }

    fn assets(&self) -> Vec<Value> {
        self.call("company", json!({}))["file"]["assets"]
            .as_array()
            .unwrap()
            .clone()
    }

    fn names(&self) -> Vec<String> {
        self.assets()
            .iter()
            .map(|asset| asset["name"].as_str().unwrap().to_owned())
            .collect()
    }

    fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

/// Fates and problems of a preview, row by row.
fn rows(preview: &Value) -> Vec<String> {
    let lines = preview["lines"].as_array().unwrap();
    let mut rows: Vec<(u64, String)> = lines
        .iter()
        .map(|line| {
            let problems: Vec<String> = line["problems"]
                .as_array()
                .unwrap()
                .iter()
                .map(|problem| {
                    let part = |name: &str| problem[name].as_str().unwrap_or_default().to_owned();
                    format!(" {}:{}={}", part("column"), part("code"), part("text"))
                })
                .collect();
            let fate = line["fate"].as_str().unwrap();
            (
                line["row"].as_u64().unwrap(),
                format!("{} {fate}{}", line["row"], problems.concat()),
            )
        })
        .collect();
    rows.sort();
    rows.into_iter().map(|(_, row)| row).collect()
}

#[test]
fn a_ledger_with_mistakes_is_shown_first_and_comes_in_as_one_edit() {
    let company = Company::new();
    let path = company.file("台帳.csv", LEDGER);
    let preview = company.call("read_ledger", json!({ "path": path }));
    assert_eq!(preview["encoding"], "cp932");
    assert_eq!(preview["separator"], "comma");
    assert_eq!(preview["heading"], 3);
    assert_eq!(
        rows(&preview),
        [
            "4 new",
            "5 left-out owner:person=知らない人 integrity:grade=5 registered:date=2026/2/30",
            "6 left-out name:no-name=",
            "7 new",
        ]
    );
    assert_eq!(
        (&preview["new"], &preview["left_out"], &preview["faulty"]),
        (&json!(2), &json!(2), &json!(2))
    );
    assert!(
        company.assets().is_empty(),
        "nothing is written until it is confirmed"
    );

    let read = json!({ "path": path, "faulty": "blank" });
    let preview = company.call("read_ledger", read.clone());
    assert_eq!(preview["new"], 3);
    let taken = company.call(
        "import_ledger",
        json!({ "read": read, "digest": preview["digest"] }),
    );
    assert_eq!((&taken["new"], &taken["changed"]), (&json!(3), &json!(0)));
    assert_eq!(company.names(), ["お得意様名簿", "請求書控え", "=給与"]);
    let assets = company.assets();
    assert_eq!(assets[0]["medium"], "paper");
    assert_eq!(assets[0]["place"], "事務所の棚");
    assert_eq!(assets[0]["registered"], "2026-11-20");
    assert_eq!(assets[0]["personal"], json!(["personal"]));
    assert_eq!(
        assets[1]["registered"], "2026-11-26",
        "what came in today was entered today"
    );
    assert_eq!(
        assets[1]["integrity"],
        Value::Null,
        "what cannot be read is not guessed"
    );

    // Once more, to bring it up to date: it says what is there.
    let read = json!({ "path": path, "way": "update", "faulty": "blank" });
    let again = company.call("read_ledger", read.clone());
    assert_eq!((&again["new"], &again["same"]), (&json!(0), &json!(3)));
    assert_eq!(
        company.code(
            "import_ledger",
            json!({ "read": read, "digest": preview["digest"] })
        ),
        "table-changed"
    );

    assert_eq!(company.call("undo", json!({}))["label"], "ledger-imported");
    assert!(company.assets().is_empty(), "one edit, one undo");
}

#[test]
fn the_register_goes_out_and_comes_back_as_it_was_in_both_languages() {
    let company = Company::new();
    company.call("open_sample", json!({ "id": "regional-shop", "lang": "ja" }));
    let before = company.assets();
    assert!(before.len() > 3);
    for lang in ["ja", "en"] {
        for form in ["xlsx", "csv"] {
            let path = company.path(&format!("ledger-{lang}.{form}"));
            company.call(
                "export_ledger",
                json!({ "path": path, "form": form, "lang": lang }),
            );
            let preview = company.call("read_ledger", json!({ "path": path, "way": "update" }));
            assert_eq!(
                preview["same"],
                before.len(),
                "{lang} {form}: {:?}",
                rows(&preview)
            );
            assert!(
                preview["columns"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .all(|column| !column["holds"].is_null())
            );
        }
    }
}

#[test]
fn what_is_pasted_is_read_like_a_file_and_what_does_not_fit_is_said() {
    let company = Company::new();
    let put = |name: &str| {
        company.call(
            "put_asset",
            json!({ "asset": { "id": "", "name": name, "place": "棚" } }),
        )["id"]
            .clone()
    };
    let ids = [put("名簿"), put("帳簿")];
    let pasted = company.call(
        "paste_cells",
        json!({
            "text": "お客様名簿\t紙\t３\t余り\r\n\t石板\t2\r\n控え\t\t\r\n",
            "lines": ids, "columns": ["name", "medium", "confidentiality"],
        }),
    );
    assert_eq!((&pasted["cells"], &pasted["beyond"]), (&json!(8), &json!(1)));
    assert_eq!(
        pasted["problems"],
        json!([{ "row": 2, "problem": { "column": "medium", "code": "medium", "text": "石板" } }])
    );
    assert_eq!(company.names(), ["お客様名簿", "", "控え"]);
    let assets = company.assets();
    assert_eq!(
        (&assets[0]["medium"], &assets[0]["confidentiality"]),
        (&json!("paper"), &json!(3))
    );
    assert_eq!(assets[0]["place"], "棚", "other columns are left alone");
    assert_eq!(company.call("undo", json!({}))["label"], "assets-pasted");
    assert_eq!(company.names(), ["名簿", "帳簿"]);
}

#[test]
fn an_offer_can_be_left_out_and_brought_back() {
    let company = Company::new();
    let persona = json!({ "persona": { "id": "", "name": "山田", "entrusts": ["誕生日", "住所"] } });
    company.call("put_persona", persona);
    let offered = || -> Vec<String> {
        let register = company.call("register", json!({ "only": [] }));
        let offers = register["offered"].as_array().unwrap();
        offers
            .iter()
            .map(|offer| offer["name"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(offered(), ["誕生日", "住所"]);
    company.call("leave_out_information", json!({ "name": "誕生日" }));
    assert_eq!(offered(), ["住所"]);
    company.call("undo", json!({}));
    assert_eq!(offered(), ["誕生日", "住所"]);
    company.call("redo", json!({}));
    company.call("offer_information_again", json!({ "name": "誕生日" }));
    assert_eq!(offered(), ["誕生日", "住所"]);
    assert_eq!(
        company.code("offer_information_again", json!({ "name": "誕生日" })),
        "not-found"
    );
}

#[test]
fn a_device_that_is_gone_stays_named() {
    let company = Company::new();
    let row = company.call(
        "add_row",
        json!({ "worksheet": "asset-inventory", "field": "assets" }),
    )["id"]
        .clone();
    for (field, answer) in [("name", "予約サイト"), ("kind", "service")] {
        let args = json!({ "worksheet": "asset-inventory", "row": row, "field": field, "answer": answer });
        company.call("set_answer", args);
    }
    let id = company.call("put_asset", json!({ "asset": { "id": "", "name": "予約" } }))["id"].clone();
    let kept = company.call("keep_asset_on", json!({ "id": id, "row": row }));
    assert_eq!(kept["assets"][0]["place"], "予約サイト");
    assert_eq!(kept["assets"][0]["medium"], "cloud");
    company.call("remove_row", json!({ "id": row }));
    assert_eq!(company.assets()[0]["kept_on"], json!([row]));
    assert_eq!(
        sonae_api::file::check(Path::new(&company.path("港.sonae"))).unwrap(),
        Vec::<String>::new()
    );
}

#[test]
fn a_file_that_cannot_be_read_says_why_and_what_to_do() {
    let company = Company::new();
    let code =
        |name: &str, bytes: &[u8]| company.code("read_ledger", json!({ "path": company.file(name, bytes) }));
    assert_eq!(code("空.csv", b""), "table-empty");
    assert_eq!(code("絵.xlsx", b"\x89PNG\r\n\x1a\n\0\0"), "table-none");
    assert_eq!(code("古い.xls", &[0xD0, 0xCF, 0x11, 0xE0]), "table-old-excel");
    assert_eq!(
        company.code("read_ledger", json!({ "path": company.path("ない.csv") })),
        "missing"
    );
    for code in [
        "too-large",
        "too-many-rows",
        "too-many-columns",
        "none",
        "encrypted",
        "old-excel",
        "damaged",
        "empty",
        "no-sheet",
        "unwritable",
    ] {
        for lang in [sonae_api::Lang::Ja, sonae_api::Lang::En] {
            let error = sonae_api::WireError::new(&format!("table-{code}"));
            assert_ne!(sonae_api::file::words_for(&error, lang), format!("table-{code}"));
        }
    }
}
