//! The plan of the year's teaching through the commands of the window: proposed, taken, followed, made anew for the next year.

use std::path::Path;

use jiff::civil::{Date, date};
use serde_json::{Value, json};
use sonae_api::Api;
use sonae_domain::{
    Attendance, Attendee, ComprehensionTest, DrillRun, Person, RowId, Score, SkillRating, TestAttempt,
    TrainingSession,
};
use sonae_store::{CompanyStore, Edit, Stamp, StoreError};
use sonae_tests::{begun, call, noon, refused};

struct Company {
    folder: tempfile::TempDir,
    api: Api,
    path: String,
}

impl Company {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (api, path) = begun(folder.path(), "港");
        Company { folder, api, path }
    }

    fn call(&self, name: &str, args: Value) -> Value {
        call(&self.api, name, args)
    }

    fn propose(&self, following: bool) -> Value {
        self.call(
            "propose_education",
            json!({ "following": following, "lang": "ja" }),
        )
    }

    fn take(&self, following: bool, topics: &[&str]) -> Value {
        self.call(
            "take_education",
            json!({
                "following": following, "lang": "ja", "topics": topics,
                "aims": ["ask-first"], "indicators": ["attendance", "score"],
            }),
        )
    }

    fn rows(&self, table: &str) -> Vec<Value> {
        let sheet = &self.call("company", json!({}))["file"]["answers"]["education-year"];
        sheet["rows"][table].as_array().cloned().unwrap_or_default()
    }

    fn answer(&self, field: &str, answer: Value) {
        self.call(
            "set_answer",
            json!({ "worksheet": "education-year", "field": field, "answer": answer }),
        );
    }

    /// Puts records into the file as it is kept: sessions and people's levels have screens of their own.
    fn edit(&self, edit: impl FnOnce(&mut Edit<'_>) -> Result<(), StoreError>) {
        self.call("close_company", json!({}));
        let stamp = Stamp {
            at: noon().timestamp(),
            who: "Test".into(),
        };
        let mut file = CompanyStore::open(Path::new(&self.path), &stamp).unwrap();
        file.edit(&stamp, "test", edit).unwrap();
        drop(file);
        self.call("open_company", json!({ "path": self.path }));
    }
}

fn person(id: &str, name: &str, left: Option<Date>) -> Person {
    Person {
        id: id.into(),
        name: name.to_owned(),
        left,
        ..Person::default()
    }
}

fn topic<'a>(view: &'a Value, id: &str) -> (&'a Value, &'a Value) {
    let topics = view["proposal"]["topics"].as_array().unwrap();
    let at = topics.iter().position(|topic| topic["id"] == id);
    let at = at.unwrap_or_else(|| panic!("{id} is offered"));
    (&topics[at], &view["lines"][at])
}

fn says(line: &Value, words: &str) -> bool {
    let why = line["why"].as_array().unwrap();
    why.iter().any(|why| why.as_str().unwrap().contains(words))
}

fn line<'a>(plan: &'a Value, row: &Value) -> &'a Value {
    let lines = plan["lines"].as_array().unwrap();
    lines.iter().find(|line| line["row"] == *row).unwrap()
}

#[test]
fn what_is_chosen_goes_into_the_plan_with_its_reason_as_one_change() {
    let company = Company::new();
    let view = company.propose(false);
    assert_eq!(view["nobody"], true);
    assert_eq!(view["proposal"]["year"], 2027, "half of this year is gone");
    let (offered, words) = topic(&view, "fraud-mail");
    assert!(offered["taken"].is_null());
    assert!(says(words, "年に一度"), "{words}");
    company.take(false, &["fraud-mail", "phishing", "no-such-topic"]);
    let rows = company.rows("topics");
    assert_eq!(rows.len(), 2, "what is not offered is left alone");
    let of = |title: &str| rows.iter().find(|row| row["fields"]["topic"] == title).unwrap();
    let mail = &of(words["title"].as_str().unwrap())["fields"];
    assert_eq!(mail["modules"], json!(["fraud-mail"]));
    assert_eq!(mail["group"], "A");
    assert!(mail["why"].as_str().unwrap().contains("年に一度"));
    assert!(mail["minutes"].as_f64().unwrap() > 0.0);
    assert_eq!(mail["months"].as_array().unwrap().len(), 1);
    assert_eq!(of("怪しい連絡を知らせる練習")["fields"]["method"], "drill");
    assert_eq!(
        company.rows("groups").len(),
        1,
        "a group comes with the first topic for it"
    );
    assert_eq!(company.rows("aims").len(), 1);
    assert_eq!(company.rows("indicators").len(), 2);

    let again = company.propose(false);
    assert_eq!(
        topic(&again, "fraud-mail").0["taken"],
        *rows_id(&rows, "怪しい連絡を知らせる練習", true)
    );
    company.take(false, &["fraud-mail"]);
    assert_eq!(company.rows("topics").len(), 2, "nothing is taken twice");
    assert_eq!(company.rows("aims").len(), 1);
    assert_eq!(company.rows("indicators").len(), 2);

    company.call("undo", json!({}));
    assert!(
        company.rows("topics").is_empty(),
        "one change is taken back as one"
    );
    assert!(company.rows("groups").is_empty());
}

/// The id of the row that is called so, or of the other one.
fn rows_id<'a>(rows: &'a [Value], title: &str, other: bool) -> &'a Value {
    let found = rows.iter().find(|row| (row["fields"]["topic"] == title) != other);
    &found.unwrap()["id"]
}

#[test]
fn busy_months_are_left_out_and_each_line_stands_once_in_the_calendar() {
    let company = Company::new();
    company.answer("fiscal-year", json!(2027));
    company.answer("busy-months", json!(["4", "5", "12"]));
    let view = company.propose(false);
    assert_eq!(view["proposal"]["year"], 2027);
    let topics = view["proposal"]["topics"].as_array().unwrap();
    let ids: Vec<&str> = topics.iter().map(|topic| topic["id"].as_str().unwrap()).collect();
    for offered in topics {
        let months: Vec<u64> = offered["months"]
            .as_array()
            .unwrap()
            .iter()
            .map(|m| m.as_u64().unwrap())
            .collect();
        assert!(
            months.len() == 12 || months.iter().all(|month| ![4, 5, 12].contains(month)),
            "{offered}"
        );
    }
    company.take(false, &ids);
    let mut expected = 0;
    for row in company.rows("topics") {
        let months = row["fields"]["months"].as_array().unwrap().len();
        expected += if months == 12 { 0 } else { months };
    }
    let entries = company.call("calendar", json!({}));
    let lessons = |entries: &Value| {
        entries
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["kind"] == "lesson")
            .count()
    };
    assert_eq!(lessons(&entries), expected);
    let file = company.folder.path().join("dates.ics");
    company.call("export_calendar", json!({ "lang": "ja", "path": file }));
    let text = std::fs::read_to_string(&file).unwrap();
    let ids: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("UID:lesson-"))
        .collect();
    let unique: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!((ids.len(), unique.len()), (expected, expected), "each once");

    // A day that is fixed takes the place of the month, in whichever month it is.
    let row = company
        .rows("topics")
        .into_iter()
        .find(|row| row["fields"]["months"].as_array().unwrap().len() == 1)
        .unwrap();
    let id = row["id"].as_str().unwrap().to_owned();
    company.edit(|edit| {
        edit.put_session(&TrainingSession {
            id: "s1".into(),
            topic: Some(RowId(id)),
            on: Some(date(2028, 3, 7)),
            ..TrainingSession::default()
        })
    });
    let entries = company.call("calendar", json!({}));
    assert_eq!(lessons(&entries), expected);
    assert!(
        entries
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one["date"] == "2028-03-07" && one["whole_month"] == false)
    );
}

#[test]
fn a_drill_that_is_prepared_takes_the_place_of_its_month_and_stands_once() {
    let company = Company::new();
    company.answer("fiscal-year", json!(2027));
    company.take(false, &["phishing"]);
    let entries = || {
        let all = company.call("calendar", json!({}));
        let kind = |kind: &str| {
            all.as_array()
                .unwrap()
                .iter()
                .filter(|one| one["kind"] == kind)
                .count()
        };
        (kind("lesson"), kind("drill"))
    };
    assert_eq!(entries(), (2, 0));
    company.edit(|edit| {
        edit.put_drill(&DrillRun {
            id: "d1".into(),
            on: Some(date(2027, 6, 11)),
            ..DrillRun::default()
        })
    });
    assert_eq!(entries(), (1, 1));
}

#[test]
fn the_year_says_what_is_held_and_what_is_late() {
    let company = Company::new();
    company.answer("fiscal-year", json!(2026));
    company.take(false, &["fraud-mail", "passwords", "first-month"]);
    let rows = company.rows("topics");
    let of = |module: &str| {
        let own = rows
            .iter()
            .find(|row| row["fields"]["modules"] == json!([module]));
        own.unwrap()["id"].as_str().unwrap().to_owned()
    };
    let (mail, passwords) = (of("fraud-mail"), of("passwords"));
    for row in [&mail, &passwords] {
        company.call(
            "set_answer",
            json!({ "worksheet": "education-year", "row": row, "field": "months", "answer": ["6"] }),
        );
    }
    let plan = company.call("education_plan", json!({}));
    assert_eq!(line(&plan, &json!(mail))["state"], "late");
    assert_eq!(plan["next"][0]["kind"], "late");
    let attendee = |name: &str, attendance| Attendee {
        name: name.to_owned(),
        attendance,
        ..Attendee::default()
    };
    company.edit(|edit| {
        edit.put_session(&TrainingSession {
            id: "s1".into(),
            topic: Some(RowId(mail.clone())),
            on: Some(date(2026, 7, 3)),
            held: true,
            cost: Some(50_000),
            attendees: vec![
                attendee("早瀬", Attendance::Present),
                attendee("早瀬", Attendance::Absent),
            ],
            ..TrainingSession::default()
        })?;
        // The year before does not count.
        edit.put_session(&TrainingSession {
            id: "s2".into(),
            modules: vec!["passwords".into()],
            on: Some(date(2026, 3, 3)),
            held: true,
            ..TrainingSession::default()
        })
    });
    let plan = company.call("education_plan", json!({}));
    assert_eq!(
        line(&plan, &json!(mail))["state"],
        "done",
        "a month late is held too"
    );
    assert_eq!(line(&plan, &json!(passwords))["state"], "late");
    assert_eq!(plan["figures"]["attendance"], json!({ "count": 1, "of": 2 }));
    assert_eq!(plan["figures"]["cost"], 50_000);
    assert_eq!(plan["figures"]["sessions"], 1);
    assert_eq!(plan["following"], 2027);
}

#[test]
fn what_came_out_gives_the_reasons_of_the_next_year() {
    let company = Company::new();
    company.answer("fiscal-year", json!(2026));
    company.take(false, &["fraud-mail", "passwords"]);
    let rows = company.rows("topics");
    for row in &rows {
        company.call(
            "set_answer",
            json!({ "worksheet": "education-year", "row": row["id"], "field": "months", "answer": ["6"] }),
        );
    }
    company.edit(|edit| {
        edit.put_person(&person("a", "早瀬", None))?;
        edit.put_person(&person("b", "早瀬", None))?;
        edit.put_person(&person("gone", "森下", Some(date(2026, 9, 30))))?;
        let came = |id: &str, attendance| Attendee {
            person: Some(id.into()),
            name: id.to_owned(),
            attendance,
            ..Attendee::default()
        };
        edit.put_session(&TrainingSession {
            id: "s1".into(),
            modules: vec!["fraud-mail".into()],
            on: Some(date(2026, 6, 3)),
            held: true,
            cost: Some(30_000),
            attendees: vec![
                came("a", Attendance::Present),
                came("b", Attendance::Absent),
                came("gone", Attendance::Absent),
            ],
            ..TrainingSession::default()
        })?;
        edit.put_skill_rating(&SkillRating {
            person: "b".into(),
            skill: "secrecy".into(),
            lead: Some(0),
            ..SkillRating::default()
        })?;
        edit.put_test(&ComprehensionTest {
            id: "t1".into(),
            set: "2026-A".into(),
            modules: vec!["fraud-mail".into()],
            questions: (1..=4).map(|number| format!("fraud-mail-0{number}")).collect(),
            pass: 80,
            ..ComprehensionTest::default()
        })?;
        for (id, right) in [("a", 2), ("gone", 0)] {
            let marks = (1..=4)
                .map(|number| (format!("fraud-mail-0{number}"), right / number))
                .collect();
            edit.put_attempt(&TestAttempt {
                id: format!("try-{id}").as_str().into(),
                test: "t1".into(),
                person: Some(id.into()),
                name: id.to_owned(),
                on: Some(date(2026, 6, 10)),
                score: Some(Score::of(marks, 80)),
                ..TestAttempt::default()
            })?;
        }
        Ok(())
    });
    let view = company.propose(true);
    assert_eq!(view["proposal"]["year"], 2027);
    assert_eq!(view["proposal"]["follows"], true);
    let (mail, words) = topic(&view, "fraud-mail");
    assert!(mail["taken"].is_null(), "a new year takes everything anew");
    assert_eq!(mail["cost"], 30_000);
    assert!(says(words, "正しく答えた割合が18%"), "{words}");
    assert!(
        says(words, "合格していない人が1人"),
        "who left is not counted: {words}"
    );
    assert!(says(words, "受けていない人が1人"), "{words}");
    assert!(says(topic(&view, "passwords").1, "まだ実施していない"));
    assert!(says(topic(&view, "secrecy").1, "足りない人が1人"));

    company.take(true, &["fraud-mail"]);
    let sheet = company.call("company", json!({}))["file"]["answers"]["education-year"].clone();
    assert_eq!(sheet["fields"]["fiscal-year"], 2027.0);
    let topics = sheet["rows"]["topics"].as_array().unwrap();
    assert_eq!(topics.len(), 1, "the lines of the year before make way");
    assert_eq!(topics[0]["fields"]["cost"], 30_000.0);
    assert!(topics[0]["fields"]["why"].as_str().unwrap().contains("18%"));
    let before: Vec<&Value> = sheet["rows"]["indicators"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["fields"]["before"])
        .collect();
    assert_eq!(
        before,
        ["33%", "19点"],
        "how it was the year before stands beside the target"
    );
    company.call("undo", json!({}));
    assert_eq!(company.rows("topics").len(), 2);
}

#[test]
fn a_year_of_the_guide_does_not_push_a_plan_that_is_already_for_the_next() {
    let company = Company::new();
    let year = || {
        company.call("company", json!({}))["file"]["answers"]["education-year"]["fields"]["fiscal-year"]
            .clone()
    };
    company.answer("fiscal-year", json!(2026));
    company.call("renew_year", json!({}));
    assert_eq!(year(), 2027.0);
    company.call("renew_year", json!({}));
    assert_eq!(year(), 2027.0);
}

#[test]
fn bad_input_is_refused_and_an_odd_year_is_none() {
    let company = Company::new();
    assert_eq!(
        refused(&company.api, "take_education", json!({ "topics": 1 })),
        "bad-request"
    );
    company.answer("fiscal-year", json!(999_999));
    assert!(!company.propose(false)["lines"].as_array().unwrap().is_empty());
    assert_eq!(company.call("education_plan", json!({}))["lines"], json!([]));
}

#[test]
fn five_hundred_people_are_no_burden() {
    let company = Company::new();
    company.edit(|edit| {
        for number in 0..500 {
            let id = format!("p{number}");
            edit.put_person(&Person {
                duties: vec!["shop-sales".into(), "office".into()],
                ..person(&id, &format!("社員{number}"), None)
            })?;
            for skill in ["secrecy", "spot-fraud", "use-mfa", "report-fast"] {
                edit.put_skill_rating(&SkillRating {
                    person: id.as_str().into(),
                    skill: skill.into(),
                    lead: Some(1),
                    ..SkillRating::default()
                })?;
            }
        }
        let modules = sonae_content::Content::read().unwrap().courses.modules;
        for module in modules {
            edit.put_session(&TrainingSession {
                id: format!("s-{}", module.id).as_str().into(),
                modules: vec![module.id.clone()],
                on: Some(date(2026, 6, 3)),
                held: true,
                attendees: (0..500)
                    .map(|number| Attendee {
                        person: Some(format!("p{number}").as_str().into()),
                        name: String::new(),
                        attendance: if number % 9 == 0 {
                            Attendance::Absent
                        } else {
                            Attendance::Present
                        },
                        ..Attendee::default()
                    })
                    .collect(),
                ..TrainingSession::default()
            })?;
        }
        Ok(())
    });
    let view = company.propose(false);
    let (_, words) = topic(&view, "fraud-mail");
    assert!(says(words, "足りない人が500人"), "{words}");
}
