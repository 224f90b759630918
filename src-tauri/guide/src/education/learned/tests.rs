use jiff::civil::date;
use sonae_domain::{Attendance, Attendee, Person, Score, SkillRating, TestAttempt, TrainingSession};

use super::*;
use crate::education::Competence;

const SKILL: &str = "spot-fraud";
const LEARNED: Date = date(2026, 6, 10);

fn content() -> &'static Content {
    Content::shared().expect("the assets are whole")
}

fn module() -> String {
    content().courses.modules_for(SKILL)[0].id.clone()
}

fn company(rated: Option<(u8, Date)>) -> CompanyFile {
    let session = |on, attendance, made_up| TrainingSession {
        id: "s".into(),
        modules: vec![module()],
        on: Some(on),
        held: true,
        attendees: vec![Attendee {
            person: Some("me".into()),
            attendance,
            made_up,
            ..Attendee::default()
        }],
        ..TrainingSession::default()
    };
    CompanyFile {
        people: vec![Person {
            id: "me".into(),
            name: "私".into(),
            ..Person::default()
        }],
        sessions: vec![
            session(date(2026, 6, 1), Attendance::Absent, Some(LEARNED)),
            session(date(2025, 6, 1), Attendance::Present, None),
            session(date(2026, 7, 1), Attendance::Absent, None),
        ],
        skill_ratings: rated
            .map(|(level, on)| SkillRating {
                person: "me".into(),
                skill: SKILL.to_owned(),
                lead: Some(level),
                on: Some(on),
                ..SkillRating::default()
            })
            .into_iter()
            .collect(),
        ..CompanyFile::default()
    }
}

fn learned(file: &CompanyFile) -> Option<Learned> {
    let competence = Competence::of(content(), file, date(2026, 11, 27), None);
    let standing = competence.people[0].standing(SKILL).expect("everyone needs it");
    LearnedOf::all(content(), file).of(&"me".into(), standing)
}

#[test]
fn the_last_lesson_that_reached_somebody_shows_the_skill() {
    let lesson = learned(&company(None))
        .and_then(|own| own.lesson)
        .expect("taught");
    assert_eq!((lesson.on, lesson.made_up), (LEARNED, true));
    let mut none = company(None);
    none.sessions.clear();
    assert_eq!(learned(&none), None);
}

#[test]
fn only_a_test_that_was_passed_shows_anything() {
    let mut file = company(None);
    file.tests = vec![ComprehensionTest {
        id: "t".into(),
        title: "メールのテスト".into(),
        modules: vec![module()],
        ..ComprehensionTest::default()
    }];
    let attempt = |on, points| TestAttempt {
        test: "t".into(),
        person: Some("me".into()),
        on: Some(on),
        score: Some(Score {
            points,
            passed: points >= 80,
            ..Score::default()
        }),
        ..TestAttempt::default()
    };
    file.attempts = vec![attempt(date(2026, 6, 11), 90), attempt(date(2026, 6, 12), 40)];
    let test = learned(&file).and_then(|own| own.test).expect("passed");
    assert_eq!((test.on, test.points), (date(2026, 6, 11), 90));
    file.attempts.remove(0);
    assert_eq!(learned(&file).and_then(|own| own.test), None);
}

#[test]
fn a_level_is_looked_at_again_when_it_was_too_low_before_the_lesson() {
    let anew = |rated| learned(&company(rated)).map(|own| own.anew);
    assert_eq!(anew(None), Some(true), "nobody has said");
    assert_eq!(anew(Some((0, date(2026, 6, 9)))), Some(true));
    assert_eq!(
        anew(Some((0, LEARNED))),
        Some(true),
        "the same day: nobody knows which came first"
    );
    assert_eq!(
        anew(Some((0, date(2026, 6, 11)))),
        Some(false),
        "somebody has looked since"
    );
    assert_eq!(
        anew(Some((3, date(2026, 1, 1)))),
        Some(false),
        "it is enough as it is"
    );
}
