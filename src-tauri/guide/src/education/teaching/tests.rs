use jiff::civil::date;
use sonae_domain::{Attendance, Attendee, ComprehensionTest, Score, TestAttempt};

use super::*;

const TODAY: Date = date(2026, 11, 20);

fn evidence(file: &CompanyFile, today: Date) -> [TeachingEvidence; 2] {
    let all = teaching_evidence(Content::shared().unwrap(), file, today);
    all.try_into().unwrap()
}

fn session(modules: &[&str], on: Date, held: bool, came: &[&str]) -> TrainingSession {
    let attendees = came.iter().map(|id| Attendee {
        person: Some((*id).into()),
        name: (*id).into(),
        attendance: Attendance::Present,
        made_up: None,
    });
    TrainingSession {
        modules: modules.iter().map(|id| (*id).to_owned()).collect(),
        on: Some(on),
        held,
        attendees: attendees.collect(),
        ..TrainingSession::default()
    }
}

#[test]
fn people_are_counted_once_and_only_what_was_held_counts() {
    let mut gone = session(&["my-number"], date(2026, 9, 1), true, &["a"]);
    gone.attendees.push(Attendee {
        person: None,
        name: "佐藤".into(),
        attendance: Attendance::Absent,
        made_up: Some(date(2026, 9, 8)),
    });
    let file = CompanyFile {
        sessions: vec![
            session(&["fraud-mail"], date(2026, 10, 1), true, &["a", "b"]),
            gone,
            session(&["passwords"], date(2026, 11, 1), false, &["c"]),
            session(&["passwords"], date(2025, 11, 20), true, &["d"]),
        ],
        tests: vec![ComprehensionTest {
            id: "t".into(),
            modules: vec!["fraud-mail".into()],
            ..ComprehensionTest::default()
        }],
        attempts: ["a", "b"]
            .map(|id| TestAttempt {
                test: "t".into(),
                person: Some(id.into()),
                on: Some(date(2026, 10, 2)),
                score: Some(Score {
                    passed: id == "a",
                    ..Score::default()
                }),
                ..TestAttempt::default()
            })
            .into(),
        ..CompanyFile::default()
    };
    let [all, roles] = evidence(&file, TODAY);
    assert_eq!(
        (all.sessions, all.people, all.last),
        (2, 3, Some(date(2026, 10, 1)))
    );
    assert_eq!((all.tests, all.passed), (1, 1));
    assert_eq!(
        (roles.sessions, roles.people, roles.last),
        (1, 2, Some(date(2026, 9, 1)))
    );
    assert_eq!((roles.tests, roles.passed), (0, 0));
    // A clock that was set back takes nothing away.
    let [all, _] = evidence(&file, date(2019, 1, 5));
    assert_eq!((all.sessions, all.people), (3, 4));
}

#[test]
fn before_the_first_session_there_is_nothing_to_show() {
    let [all, roles] = evidence(&CompanyFile::default(), TODAY);
    assert_eq!((all.sessions, all.last, roles.sessions), (0, None, 0));
}
