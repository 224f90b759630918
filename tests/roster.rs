//! A list of people in from a file, through the commands of the window.

use encoding_rs::SHIFT_JIS;
use serde_json::{Value, json};
use sonae_api::Api;
use sonae_tests::{begun, call, refused};

/// As a payroll program of Japan saves it, with what people get wrong.
const LIST: &str = "従業員名簿,,,,,,\r\n\
氏名,役職,電話番号,入社年月日,退職年月日,雇用形態,教育の役割\r\n\
早瀬 誠一,代表取締役,000-0000-1201,平成21年4月1日,,役員,代表者\r\n\
\"森下　由佳\",店長,=1+1,2015/5/11,,正社員,\"部門の責任者、店頭の担当\"\r\n\
大久保 健,総務,,2018/4/2,2017/3/31,社員,\r\n\
佐藤 恵,レジ,,2021年6月1日,,パート,\r\n\
佐藤 恵,品出し,,,,,窯の番\r\n\
佐藤恵,レジ,,,,,\r\n";

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

    fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    }

    fn people(&self) -> Vec<Value> {
        call(&self.api, "company", json!({}))["file"]["people"]
            .as_array()
            .unwrap()
            .clone()
    }
}

/// Row, fate and problems of each line, in the order of the file.
fn lines(preview: &Value) -> Vec<String> {
    let mut lines: Vec<(u64, String)> = preview["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            let problems = line["problems"].as_array().unwrap().iter();
            let codes: Vec<&str> = problems.map(|own| own["code"].as_str().unwrap()).collect();
            let row = line["row"].as_u64().unwrap();
            (
                row,
                format!("{row} {} {}", line["fate"].as_str().unwrap(), codes.join(" ")),
            )
        })
        .collect();
    lines.sort();
    lines
        .into_iter()
        .map(|(_, line)| line.trim().to_owned())
        .collect()
}

#[test]
fn a_list_is_looked_at_then_taken_in_and_taken_back() {
    let company = Company::new();
    let path = company.file("名簿.csv", &SHIFT_JIS.encode(LIST).0);
    let read = json!({ "path": path });
    let preview = call(&company.api, "read_roster", read.clone());
    assert_eq!(
        (&preview["encoding"], &preview["heading"]),
        (&json!("cp932"), &json!(2))
    );
    assert_eq!(
        lines(&preview),
        [
            "3 new",
            "4 new",
            "5 left-out left-before-joined",
            "6 new",
            "7 left-out duty same-name",
            "8 left-out double"
        ]
    );
    assert!(company.people().is_empty(), "looking writes nothing");

    let import = json!({ "read": read, "digest": preview["digest"] });
    let imported = call(&company.api, "import_roster", import.clone());
    assert_eq!((&imported["new"], &imported["changed"]), (&json!(3), &json!(0)));
    let people = company.people();
    assert_eq!(people[0]["employment"], "director");
    assert_eq!(people[0]["joined"], "2009-04-01");
    assert_eq!(people[1]["name"], "森下 由佳");
    assert_eq!(people[1]["duties"], json!(["manager", "shop-sales"]));
    // What looks like a formula is words, as it was.
    assert_eq!(people[1]["contact"], "=1+1");
    // The people are others than those that were looked at: it is looked at again.
    assert_eq!(refused(&company.api, "import_roster", import), "table-changed");
    let again = call(&company.api, "read_roster", read);
    assert_eq!(lines(&again)[0], "3 same");

    call(&company.api, "undo", json!({}));
    assert!(company.people().is_empty(), "one edit takes all of it back");
}

#[test]
fn columns_are_chosen_where_their_names_say_nothing_and_english_is_understood() {
    let company = Company::new();
    let path = company.file("list.csv", "who,since\nKen Okubo,2018-04-02\n".as_bytes());
    let preview = call(&company.api, "read_roster", json!({ "path": path }));
    assert_eq!(lines(&preview), Vec::<String>::new());
    let chosen = json!({ "path": path, "heading": 1, "columns": ["name", "joined"] });
    assert_eq!(lines(&call(&company.api, "read_roster", chosen)), ["2 new"]);

    let english = "First name,Last name,Job title,Start date,Contract type,Education roles\n\
                   Ken,Okubo,Office,2018-04-02,Full-time,\"Accounting, Office staff\"\n";
    let path = company.file("english.csv", english.as_bytes());
    let preview = call(&company.api, "read_roster", json!({ "path": path }));
    let person = &preview["lines"][0]["person"];
    assert_eq!(
        (&person["name"], &person["employment"]),
        (&json!("Ken Okubo"), &json!("regular"))
    );
    assert_eq!(person["duties"], json!(["accounting", "office"]));
}

#[test]
fn what_is_no_list_is_refused() {
    let company = Company::new();
    let code = |path: String| refused(&company.api, "read_roster", json!({ "path": path }));
    assert_eq!(
        code(company.folder.path().join("none.csv").display().to_string()),
        "missing"
    );
    assert_eq!(code(company.file("empty.csv", b"")), "table-empty");
    assert_eq!(
        code(company.file("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")),
        "table-none"
    );
    let only_heading = company.file("heading.csv", "氏名,役職\n".as_bytes());
    let preview = call(&company.api, "read_roster", json!({ "path": only_heading }));
    assert_eq!((&preview["new"], &preview["lines"]), (&json!(0), &json!([])));
}

#[test]
fn five_hundred_people_come_in_at_once() {
    let company = Company::new();
    let mut list = "氏名,役職,入社日\n".to_owned();
    for at in 0..500 {
        list.push_str(&format!("社員{at:03},レジ,2026/4/1\n"));
    }
    let path = company.file("500.csv", list.as_bytes());
    let read = json!({ "path": path });
    let preview = call(&company.api, "read_roster", read.clone());
    assert_eq!(
        (&preview["new"], preview["lines"].as_array().unwrap().len()),
        (&json!(500), 200)
    );
    call(
        &company.api,
        "import_roster",
        json!({ "read": read, "digest": preview["digest"] }),
    );
    assert_eq!(company.people().len(), 500);
    let view = call(&company.api, "competence", json!({}));
    assert_eq!(view["people"].as_array().unwrap().len(), 500);
}
