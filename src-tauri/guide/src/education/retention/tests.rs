use jiff::civil::date;
use sonae_domain::{Attendee, ComprehensionTest, Finding, Person, SkillRating};

use super::*;

const TODAY: Date = date(2026, 11, 20);

fn session(id: &str, on: Option<Date>, made_up: Option<Date>) -> TrainingSession {
    TrainingSession {
        id: id.into(),
        title: id.to_owned(),
        on,
        held: true,
        attendees: vec![Attendee {
            name: "佐藤".to_owned(),
            made_up,
            ..Attendee::default()
        }],
        ..TrainingSession::default()
    }
}

fn test(id: &str, made: Date, repeats: Option<&str>) -> ComprehensionTest {
    ComprehensionTest {
        id: id.into(),
        title: id.to_owned(),
        made: Some(made),
        repeats: repeats.map(Into::into),
        ..ComprehensionTest::default()
    }
}

fn attempt(id: &str, test: &str, on: Option<Date>) -> TestAttempt {
    TestAttempt {
        id: id.into(),
        test: test.into(),
        on,
        ..TestAttempt::default()
    }
}

fn said(file: &CompanyFile, today: Date) -> Vec<(OldRecordKind, String, Vec<String>)> {
    let records = old_records(file, today).records.into_iter();
    records
        .map(|record| (record.kind, record.title, record.ids))
        .collect()
}

fn years(file: &mut CompanyFile, years: f64) {
    let sheet = file.answers.0.entry("education-settings".to_owned()).or_default();
    sheet
        .fields
        .insert("retention-years".to_owned(), Answer::Number(years));
}

/// What was before November 20 of 2021 is old; the day itself is not.
fn company() -> CompanyFile {
    let person = |id: &str, left| Person {
        id: id.into(),
        name: id.to_owned(),
        left,
        ..Person::default()
    };
    let rating = |person: &str, skill: &str| SkillRating {
        person: person.into(),
        skill: skill.to_owned(),
        on: Some(date(2019, 1, 1)),
        ..SkillRating::default()
    };
    CompanyFile {
        people: vec![
            person("long gone", Some(date(2021, 11, 19))),
            person("gone", Some(date(2021, 11, 20))),
            person("here", None),
        ],
        skill_ratings: vec![
            rating("long gone", "a"),
            rating("gone", "a"),
            rating("here", "a"),
            rating("long gone", "b"),
        ],
        sessions: vec![
            session("old", Some(date(2021, 11, 19)), None),
            session(
                "made up for later",
                Some(date(2021, 11, 19)),
                Some(date(2021, 11, 20)),
            ),
            session("undated", None, Some(date(2018, 1, 1))),
            session("new", Some(date(2021, 11, 20)), None),
        ],
        drills: vec![
            DrillRun {
                id: "d".into(),
                title: "old".to_owned(),
                on: Some(date(2020, 5, 1)),
                ..DrillRun::default()
            },
            DrillRun {
                id: "e".into(),
                title: "with something to do".to_owned(),
                on: Some(date(2020, 5, 1)),
                findings: vec![Finding::default()],
                ..DrillRun::default()
            },
        ],
        ..CompanyFile::default()
    }
}

#[test]
fn what_is_older_than_five_years_is_old_to_the_day() {
    let kinds: Vec<_> = said(&company(), TODAY);
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        kinds,
        [
            (OldRecordKind::Session, "old".to_owned(), ids(&["old"])),
            (OldRecordKind::Drill, "old".to_owned(), ids(&["d"])),
            (OldRecordKind::Ratings, "long gone".to_owned(), ids(&["a", "b"])),
        ]
    );
}

#[test]
fn a_clock_that_was_set_back_makes_nothing_old() {
    let file = company();
    let now = said(&file, TODAY);
    for today in [date(2026, 11, 19), date(2019, 1, 5), Date::MIN] {
        let earlier = said(&file, today);
        assert!(earlier.iter().all(|record| now.contains(record)), "{today}");
    }
    assert!(said(&file, date(2019, 1, 5)).is_empty());
}

#[test]
fn the_company_says_for_how_long_and_nonsense_changes_nothing() {
    let mut file = company();
    for (said, expected) in [(7.0, 7), (7.9, 7), (0.0, 5), (-3.0, 5), (400.0, 5), (f64::NAN, 5)] {
        years(&mut file, said);
        assert_eq!(retention_years(&file.answers), expected, "{said}");
    }
    years(&mut file, 7.0);
    assert!(old_records(&file, TODAY).records.is_empty());
    assert_eq!(old_records(&file, TODAY).before, date(2019, 11, 20));
}

#[test]
fn a_test_goes_as_a_whole_or_loses_only_what_is_old_in_it() {
    let mut file = CompanyFile {
        tests: vec![
            test("old", date(2020, 4, 1), None),
            test("taken later", date(2020, 4, 1), None),
            test("undated", date(2020, 4, 1), None),
            test("named", date(2020, 4, 1), None),
            test("repeated", date(2020, 4, 1), None),
            test("repeats", date(2021, 11, 1), Some("repeated")),
            test("repeats again", date(2022, 1, 5), Some("repeats")),
        ],
        attempts: vec![
            attempt("1", "old", Some(date(2020, 4, 2))),
            attempt("2", "taken later", Some(date(2020, 4, 2))),
            attempt("3", "taken later", Some(date(2024, 4, 2))),
            attempt("4", "undated", None),
            attempt("5", "repeated", Some(date(2020, 4, 2))),
        ],
        ..CompanyFile::default()
    };
    let mut with_test = session("new", Some(date(2026, 4, 1)), None);
    with_test.test = Some("named".into());
    file.sessions.push(with_test);
    let ids = |id: &str| vec![id.to_owned()];
    assert_eq!(
        said(&file, TODAY),
        [
            (OldRecordKind::Test, "old".to_owned(), ids("old")),
            (OldRecordKind::Attempts, "taken later".to_owned(), ids("2")),
            (OldRecordKind::Attempts, "repeated".to_owned(), ids("5")),
        ]
    );
}

#[test]
fn a_company_without_records_has_none_that_are_old() {
    assert!(old_records(&CompanyFile::default(), TODAY).records.is_empty());
}
