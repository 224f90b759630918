//! What is taught as a whole: how much of it there is, that nobody finds the right answer without knowing it, and tests from
//! the making to the figures, through the one door.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::Zoned;
use serde_json::{Value, json};
use sonae_api::{Api, Lang, file};
use sonae_content::{Content, Question};
use sonae_domain::QuestionKind;
use sonae_tests::{call, refused};

fn content() -> Content {
    Content::read().expect("the assets parse")
}

/// The questions of which one option is right.
fn with_one_right(content: &Content) -> Vec<&Question> {
    let questions = content.courses.questions();
    questions
        .filter(|question| matches!(question.kind, QuestionKind::Single | QuestionKind::Case))
        .collect()
}

#[test]
fn there_is_enough_to_teach_and_to_ask() {
    for (kind, least) in [("modules", 24), ("questions", 240), ("skills", 40), ("drills", 6)] {
        for lang in Lang::ALL {
            let listed = file::list(kind, lang).expect("it is listed");
            assert!(listed.len() >= least, "{kind}: {}", listed.len());
            let silent: Vec<&str> = listed
                .iter()
                .filter(|one| one.words.is_empty() || one.words == one.id)
                .map(|one| one.id.as_str())
                .collect();
            assert!(silent.is_empty(), "{kind} without words: {silent:?}");
        }
    }
}

#[test]
fn every_lesson_can_be_tested_alone_with_a_mix_of_kinds_and_difficulties() {
    let content = content();
    for module in &content.courses.modules {
        let kinds: BTreeSet<QuestionKind> = module.questions.iter().map(|own| own.kind).collect();
        assert!(module.questions.len() >= 10, "{}", module.id);
        assert!(kinds.len() >= 4, "{}: {kinds:?}", module.id);
        for difficulty in 1..=3 {
            let has = module.questions.iter().any(|own| own.difficulty == difficulty);
            assert!(has, "{} has no question of difficulty {difficulty}", module.id);
        }
    }
    let all: Vec<_> = content.courses.questions().collect();
    let hard = all.iter().filter(|own| own.difficulty == 3).count() * 100 / all.len();
    assert!((10..=30).contains(&hard), "{hard} % are hard");
}

#[test]
fn the_right_option_is_not_found_by_its_length() {
    let content = content();
    let questions = with_one_right(&content);
    for lang in Lang::ALL {
        let (mut longest, mut shortest) = (0, 0);
        for question in &questions {
            let long = |option: &String| {
                let words = content
                    .words
                    .text(lang, &format!("question-{}.{option}", question.id));
                words.chars().count()
            };
            let right = long(&question.answer[0]);
            let others = || {
                let wrong = question
                    .options
                    .iter()
                    .filter(|own| !question.answer.contains(own));
                wrong.map(long)
            };
            longest += usize::from(others().all(|other| other < right));
            shortest += usize::from(others().all(|other| other > right));
        }
        let share = |count: usize| count * 100 / questions.len();
        assert!(share(longest) <= 34, "{lang:?}: {} % longest", share(longest));
        assert!(share(shortest) <= 34, "{lang:?}: {} % shortest", share(shortest));
    }
}

#[test]
fn the_right_option_is_not_found_by_its_place_and_true_is_no_more_likely_than_false() {
    let content = content();
    let mut places: BTreeMap<usize, usize> = BTreeMap::new();
    let of_four: Vec<&Question> = with_one_right(&content)
        .into_iter()
        .filter(|question| question.options.len() == 4)
        .collect();
    for question in &of_four {
        let at = question.options.iter().position(|own| *own == question.answer[0]);
        *places.entry(at.unwrap()).or_default() += 1;
    }
    for (place, count) in &places {
        let share = count * 100 / of_four.len();
        assert!((15..=35).contains(&share), "place {place}: {share} %");
    }
    let told: Vec<bool> = content
        .courses
        .questions()
        .filter(|question| question.kind == QuestionKind::TrueFalse)
        .map(|question| question.answer[0] == "yes")
        .collect();
    let share = told.iter().filter(|yes| **yes).count() * 100 / told.len();
    assert!((40..=60).contains(&share), "{share} % are true");
}

#[test]
fn no_question_is_asked_twice_and_no_option_stands_twice_in_one() {
    let content = content();
    for lang in Lang::ALL {
        let mut asked = BTreeSet::new();
        for question in content.courses.questions() {
            let key = format!("question-{}", question.id);
            if question.kind != QuestionKind::Spot {
                let stem = content.words.text(lang, &key);
                assert!(asked.insert(stem.clone()), "{key}: {stem}");
                let options: BTreeSet<String> = question
                    .options
                    .iter()
                    .map(|option| content.words.text(lang, &format!("{key}.{option}")))
                    .collect();
                assert_eq!(options.len(), question.options.len(), "{key}");
            }
        }
    }
}

fn noon() -> Zoned {
    "2026-11-20T12:00:00+09:00[Asia/Tokyo]".parse().unwrap()
}

/// The same machine with its clock set back by years.
fn long_ago() -> Zoned {
    "2019-01-05T12:00:00+09:00[Asia/Tokyo]".parse().unwrap()
}

/// A company of two people of one name, one other, and one who left last month. Gives their ids.
fn company(folder: &Path) -> (Api, Vec<String>) {
    let api = Api::with_clock(folder.join("data"), noon).unwrap();
    let path = folder.join("会社.sonae").display().to_string();
    call(&api, "new_company", json!({ "path": path, "name": "青木建具" }));
    let people = [
        ("佐藤 恵", "店頭", Value::Null),
        ("佐藤 恵", "事務", Value::Null),
        ("三浦", "店長", Value::Null),
        ("山口", "配達", json!("2026-10-31")),
    ];
    let ids = people.map(|(name, role, left)| {
        let person = json!({ "id": "", "name": name, "role": role, "contact": "", "left": left });
        let stored = call(&api, "put_person", json!({ "person": person }));
        stored["id"].as_str().unwrap().to_owned()
    });
    (api, ids.into())
}

fn make(api: &Api, count: u32) -> String {
    let args = json!({ "title": "11月の確認", "modules": ["passwords", "fraud-mail"], "count": count, "seed": 4821 });
    call(api, "make_test", args)["id"].as_str().unwrap().to_owned()
}

/// Answers the first `right` questions of a test as the content has it, the others not at all.
fn answer(api: &Api, test: &str, attempt: &str, right: usize) {
    let content = content();
    let paper = call(api, "test_paper", json!({ "id": test }));
    for question in paper["questions"].as_array().unwrap().iter().take(right) {
        let id = question["id"].as_str().unwrap();
        let answer = &content.courses.question(id).unwrap().answer;
        let args = json!({ "attempt": attempt, "question": id, "chosen": answer });
        call(api, "answer_question", args);
    }
}

fn begin(api: &Api, test: &str, person: &str) -> Value {
    call(api, "begin_attempt", json!({ "test": test, "person": person }))
}

#[test]
fn a_test_is_made_taken_left_half_way_gone_on_with_and_repeated() {
    let folder = tempfile::tempdir().unwrap();
    let (api, people) = company(folder.path());
    let test = make(&api, 10);
    let shown = call(&api, "test_paper", json!({ "id": test }));
    // What is shown does not say what is right, nor what is suspicious.
    let said = shown.to_string();
    assert!(!said.contains("answer") && !said.contains("marks") && !said.contains("genuine"));
    let page = call(&api, "test_page", json!({ "id": test }));
    assert_eq!(
        page["test"]["set"], "2026-A",
        "the first set of the business year"
    );
    assert_eq!(
        page["takers"].as_array().unwrap().len(),
        3,
        "who left is not offered"
    );

    // The first of two people of one name passes.
    let first = begin(&api, &test, &people[0]);
    let first = first["attempt"].as_str().unwrap();
    answer(&api, &test, first, 10);
    let result = call(&api, "hand_in", json!({ "id": first }));
    assert_eq!(
        (&result["points"], &result["passed"]),
        (&json!(100), &json!(true))
    );
    let again = json!({ "test": test, "person": people[0] });
    assert_eq!(refused(&api, "begin_attempt", again), "test-taken");
    assert_eq!(refused(&api, "hand_in", json!({ "id": first })), "test-taken");

    // The other is somebody else: stops half-way, goes on after the program was closed, and does not pass.
    let second = begin(&api, &test, &people[1])["attempt"]
        .as_str()
        .unwrap()
        .to_owned();
    answer(&api, &test, &second, 3);
    let refused_early = refused(&api, "attempt_result", json!({ "id": second }));
    assert_eq!(refused_early, "test-half-way");
    let path = folder.path().join("会社.sonae").display().to_string();
    call(&api, "close_company", json!({}));
    drop(api);
    let api = Api::with_clock(folder.path().join("data"), long_ago).unwrap();
    call(&api, "open_company", json!({ "path": path }));
    let resumed = begin(&api, &test, &people[1]);
    assert_eq!(
        (&resumed["attempt"], &resumed["resumed"]),
        (&json!(second), &json!(true))
    );
    assert_eq!(resumed["answers"].as_object().unwrap().len(), 3);
    let result = call(&api, "hand_in", json!({ "id": second }));
    assert_eq!(result["passed"], false);
    assert_eq!(
        result["retake"], "2026-12-04",
        "two weeks after the day it was begun"
    );
    assert_eq!(result["questions"].as_array().unwrap().len(), 10);

    // What repeats it asks other questions, of the one who did not pass.
    let repeat = call(&api, "retake_test", json!({ "id": test }))["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let page = call(&api, "test_page", json!({ "id": repeat }));
    let takers = page["takers"].as_array().unwrap();
    assert_eq!(
        (takers.len(), &takers[0]["person"]),
        (1, &json!(people[1])),
        "{takers:?}"
    );
    let asked = |page: &Value| -> BTreeSet<String> {
        let questions = page["test"]["questions"].as_array().unwrap();
        questions
            .iter()
            .map(|id| id.as_str().unwrap().to_owned())
            .collect()
    };
    let before = call(&api, "test_page", json!({ "id": test }));
    assert!(asked(&page).is_disjoint(&asked(&before)));
    assert_eq!(
        refused(
            &api,
            "begin_attempt",
            json!({ "test": repeat, "person": people[0] })
        ),
        "test-not-for"
    );
    let third = begin(&api, &repeat, &people[1])["attempt"]
        .as_str()
        .unwrap()
        .to_owned();
    answer(&api, &repeat, &third, 10);
    call(&api, "hand_in", json!({ "id": third }));
    let page = call(&api, "test_page", json!({ "id": test }));
    assert_eq!(page["takers"][1]["state"], "passed-later");
    assert_eq!(page["figures"]["taken"], 2);
}

#[test]
fn papers_are_entered_and_a_closed_test_refuses() {
    let folder = tempfile::tempdir().unwrap();
    let (api, people) = company(folder.path());
    let test = make(&api, 8);
    let content = content();
    let paper = call(&api, "test_paper", json!({ "id": test }));
    let answers: serde_json::Map<String, Value> = paper["questions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|question| {
            let id = question["id"].as_str().unwrap();
            (id.to_owned(), json!(content.courses.question(id).unwrap().answer))
        })
        .collect();
    let args = json!({ "test": test, "person": people[2], "on": "2026-11-18", "answers": answers });
    let result = call(&api, "enter_paper_attempt", args);
    assert_eq!(result["points"], 100);
    // Entered again after a slip, it takes the place of what was entered.
    let args = json!({ "test": test, "person": people[2], "answers": {} });
    assert_eq!(call(&api, "enter_paper_attempt", args)["points"], 0);
    let page = call(&api, "test_page", json!({ "id": test }));
    assert_eq!(page["figures"]["taken"], 1);
    let wrong = json!({ "test": test, "person": people[2], "answers": { "kiln-01": ["a"] } });
    assert_eq!(refused(&api, "enter_paper_attempt", wrong), "test-no-answer");

    let half_way = begin(&api, &test, &people[0])["attempt"]
        .as_str()
        .unwrap()
        .to_owned();
    call(&api, "close_test", json!({ "id": test }));
    let person = json!({ "test": test, "person": people[1] });
    assert_eq!(refused(&api, "begin_attempt", person), "test-closed");
    assert_eq!(refused(&api, "hand_in", json!({ "id": half_way })), "test-closed");
    let paper = json!({ "test": test, "person": people[1], "answers": {} });
    assert_eq!(refused(&api, "enter_paper_attempt", paper), "test-closed");
    call(&api, "reopen_test", json!({ "id": test }));
    call(&api, "hand_in", json!({ "id": half_way }));
    call(&api, "remove_attempt", json!({ "id": half_way }));
    call(&api, "remove_test", json!({ "id": test }));
    assert_eq!(call(&api, "tests", json!({}))["tests"], json!([]));
    // Taking the removal back brings the answers back as well.
    assert_eq!(call(&api, "undo", json!({}))["label"], "test-removed");
    assert_eq!(
        call(&api, "test_page", json!({ "id": test }))["figures"]["taken"],
        1
    );
}

#[test]
fn what_cannot_be_drawn_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let (api, people) = company(folder.path());
    let code = |modules: Value, count: u32| {
        refused(
            &api,
            "make_test",
            json!({ "title": "", "modules": modules, "count": count }),
        )
    };
    assert_eq!(code(json!([]), 10), "test-no-modules");
    assert_eq!(code(json!(["passwords"]), 0), "test-no-questions");
    assert_eq!(code(json!(["passwords"]), 40), "test-too-few");
    assert_eq!(code(json!(["kiln"]), 1), "not-found");
    let test = make(&api, 5);
    let left = json!({ "test": test, "person": people[3] });
    assert_eq!(refused(&api, "begin_attempt", left), "test-not-for");
    for lang in Lang::ALL {
        for code in [
            "test-no-modules",
            "test-no-questions",
            "test-too-few",
            "test-closed",
            "test-taken",
            "test-not-for",
            "test-no-answer",
            "test-half-way",
        ] {
            let error = sonae_api::WireError::new(code);
            let words = file::words_for(&error, lang);
            assert_ne!(words, error.to_string(), "{code} has no words in {lang:?}");
        }
    }
}

#[test]
fn the_samples_test_is_what_its_number_draws_and_its_results_are_what_scoring_says() {
    use sonae_guide::education::{DrawFrom, draw, score};

    let content = content();
    for company in content.samples[0].companies.values() {
        assert!(!company.tests.is_empty());
        for test in company.tests.iter().filter(|test| test.repeats.is_none()) {
            let from = DrawFrom {
                modules: &test.modules,
                count: test.questions.len(),
                seed: test.seed,
                asked: &BTreeSet::new(),
            };
            assert_eq!(draw(&content.courses, &from).unwrap(), test.questions);
        }
        for attempt in &company.attempts {
            let test = company.tests.iter().find(|test| test.id == attempt.test).unwrap();
            if let Some(kept) = &attempt.score {
                assert_eq!(*kept, score(&content.courses, test, attempt), "{}", attempt.name);
            }
        }
    }
}
