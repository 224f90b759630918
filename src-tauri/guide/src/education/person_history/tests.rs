use jiff::civil::date;
use sonae_domain::{Attendee, DrillParticipant, Score};

use super::*;

fn session(id: &str, on: Option<Date>, came: Attendance, made_up: Option<Date>) -> TrainingSession {
    TrainingSession {
        id: id.into(),
        title: id.into(),
        modules: vec!["passwords".into()],
        on,
        held: true,
        minutes: Some(20),
        attendees: vec![Attendee {
            person: Some("me".into()),
            name: "私".into(),
            attendance: came,
            made_up,
        }],
        ..TrainingSession::default()
    }
}

fn attempt(on: Date, passed: bool) -> TestAttempt {
    TestAttempt {
        test: "t".into(),
        person: Some("me".into()),
        on: Some(on),
        score: Some(Score {
            points: if passed { 90 } else { 50 },
            passed,
            ..Score::default()
        }),
        ..TestAttempt::default()
    }
}

fn company() -> (CompanyFile, Person) {
    let me = Person {
        id: "me".into(),
        name: "私".into(),
        left: Some(date(2026, 9, 30)),
        ..Person::default()
    };
    let mut talk = session("基本方針の話", Some(date(2026, 4, 6)), Attendance::Present, None);
    talk.modules = Vec::new();
    let file = CompanyFile {
        people: vec![me.clone()],
        sessions: vec![
            session("no day", None, Attendance::Present, None),
            session("missed", Some(date(2026, 8, 1)), Attendance::Absent, None),
            session(
                "made up",
                Some(date(2026, 6, 1)),
                Attendance::Absent,
                Some(date(2026, 6, 9)),
            ),
            session("last year", Some(date(2026, 3, 31)), Attendance::Present, None),
            talk,
        ],
        tests: vec![ComprehensionTest {
            id: "t".into(),
            ..ComprehensionTest::default()
        }],
        attempts: vec![
            attempt(date(2026, 6, 20), true),
            attempt(date(2026, 6, 10), false),
        ],
        ..CompanyFile::default()
    };
    (file, me)
}

#[test]
fn who_has_left_keeps_what_was_taught() {
    let (file, me) = company();
    let history = person_history(&file, &me);
    let order: Vec<&str> = history.sessions.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(
        order,
        ["last year", "基本方針の話", "made up", "missed", "no day"]
    );
    // Of the session without a day nobody knows when it reached anybody.
    assert_eq!((history.reached, history.minutes), (3, 60));
    let points: Vec<Option<u8>> = history.tests.iter().map(|test| test.points).collect();
    assert_eq!(points, [Some(50), Some(90)]);
}

#[test]
fn a_certificate_is_about_the_last_year_in_which_something_reached_the_person() {
    let (mut file, me) = company();
    let year = person_year(&file, &me);
    assert_eq!(year.year, Some(2026));
    assert_eq!(year.lessons, [("passwords".to_owned(), date(2026, 6, 9))]);
    assert_eq!(year.others, [("基本方針の話".to_owned(), date(2026, 4, 6))]);
    assert_eq!((year.tests.len(), year.minutes), (1, 40));
    file.sessions.clear();
    file.attempts.clear();
    assert_eq!(person_year(&file, &me), PersonYear::default());
}

#[test]
fn drills_are_in_the_history_of_those_who_take_part() {
    let (mut file, me) = company();
    let drill = |id: &str, on, person: &str| DrillRun {
        id: id.into(),
        on,
        participants: vec![DrillParticipant {
            person: Some(person.into()),
            ..DrillParticipant::default()
        }],
        ..DrillRun::default()
    };
    file.drills = vec![
        drill("without a day", None, "me"),
        drill("september", Some(date(2026, 9, 3)), "me"),
        drill("of another", Some(date(2026, 9, 3)), "you"),
        drill("june", Some(date(2026, 6, 3)), "me"),
    ];
    let drills = person_history(&file, &me).drills;
    let order: Vec<&str> = drills.iter().map(|one| one.drill.as_str()).collect();
    assert_eq!(order, ["june", "september", "without a day"]);
}
