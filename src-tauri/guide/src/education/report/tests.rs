use std::collections::BTreeMap;

use jiff::civil::date;
use sonae_domain::{
    Attendance, Attendee, ComprehensionTest, DrillKind, DrillParticipant, Finding, MailVerdict, Observation,
    Row, Score,
};

use super::*;

const TODAY: Date = date(2027, 2, 10);

fn content() -> &'static Content {
    Content::shared().unwrap()
}

fn person(id: &str) -> Person {
    Person {
        id: id.into(),
        name: id.to_owned(),
        ..Person::default()
    }
}

fn attendee(id: &str, attendance: Attendance, made_up: Option<Date>) -> Attendee {
    Attendee {
        person: Some(id.into()),
        name: id.to_owned(),
        attendance,
        made_up,
    }
}

fn attempt(test: &str, id: &str, on: Date, marks: &[(&str, u8)]) -> TestAttempt {
    let marks: BTreeMap<String, u8> = marks.iter().map(|(id, mark)| ((*id).to_owned(), *mark)).collect();
    TestAttempt {
        id: format!("{test}-{id}").as_str().into(),
        test: test.into(),
        person: Some(id.into()),
        on: Some(on),
        score: Some(Score::of(marks, 80)),
        ..TestAttempt::default()
    }
}

/// A year from April 2026: one session held with one of three away, one planned and forgotten, one of the year before; a test
/// of three people; a phishing drill and an exercise at a table.
fn company() -> CompanyFile {
    let session = |id: &str, on, held| TrainingSession {
        id: id.into(),
        on: Some(on),
        held,
        modules: vec!["fraud-mail".to_owned()],
        ..TrainingSession::default()
    };
    let verdicts = |verdict| DrillParticipant {
        verdicts: BTreeMap::from([
            ("parcel-sms".to_owned(), verdict),
            // Harmless: what is said to it does not count.
            ("order-confirmed".to_owned(), MailVerdict::Follow),
        ]),
        ..DrillParticipant::default()
    };
    CompanyFile {
        people: ["a", "b", "c"].map(person).into(),
        sessions: vec![
            TrainingSession {
                cost: Some(30_000),
                topic: Some("topic-1".into()),
                attendees: vec![
                    attendee("a", Attendance::Present, None),
                    attendee("b", Attendance::Absent, Some(date(2026, 6, 2))),
                    attendee("c", Attendance::Absent, None),
                ],
                ..session("held", date(2026, 5, 20), true)
            },
            session("forgotten", date(2026, 9, 1), false),
            session("to come", date(2027, 3, 1), false),
            session("last year", date(2026, 3, 31), true),
        ],
        tests: vec![ComprehensionTest {
            id: "t".into(),
            ..ComprehensionTest::default()
        }],
        attempts: vec![
            attempt(
                "t",
                "a",
                date(2026, 6, 1),
                &[("passwords-01", 2), ("devices-01", 2)],
            ),
            attempt(
                "t",
                "b",
                date(2026, 6, 1),
                &[("passwords-01", 2), ("devices-01", 0)],
            ),
            attempt(
                "t",
                "c",
                date(2026, 6, 1),
                &[("passwords-01", 2), ("devices-01", 0)],
            ),
            attempt(
                "t",
                "c",
                date(2025, 6, 1),
                &[("passwords-01", 0), ("devices-01", 0)],
            ),
        ],
        drills: vec![
            DrillRun {
                id: "d".into(),
                on: Some(date(2026, 10, 5)),
                held: true,
                mails: vec!["parcel-sms".to_owned()],
                participants: vec![
                    verdicts(MailVerdict::Report),
                    verdicts(MailVerdict::Follow),
                    verdicts(MailVerdict::Ignore),
                    verdicts(MailVerdict::Report),
                ],
                ..DrillRun::default()
            },
            DrillRun {
                id: "e".into(),
                kind: DrillKind::TableTop,
                on: Some(date(2026, 11, 5)),
                held: true,
                observed: BTreeMap::from([
                    (
                        "x".to_owned(),
                        Observation {
                            done: true,
                            ..Observation::default()
                        },
                    ),
                    ("y".to_owned(), Observation::default()),
                ]),
                findings: vec![
                    Finding::default(),
                    Finding {
                        done: true,
                        ..Finding::default()
                    },
                ],
                ..DrillRun::default()
            },
        ],
        ..CompanyFile::default()
    }
}

#[test]
fn a_year_is_summed_up_from_its_records_only() {
    let file = company();
    let report = education_report(content(), &file, TODAY);
    assert_eq!(
        (report.year, report.from, report.until),
        (2026, date(2026, 4, 1), date(2027, 3, 31))
    );
    assert_eq!((report.sessions.len(), report.held, report.overdue), (3, 1, 1));
    let attendance = report.attendance.unwrap();
    assert_eq!(
        (attendance.expected, attendance.present, attendance.made_up),
        (3, 1, 1)
    );
    assert!((attendance.reached().unwrap() - 2.0 / 3.0).abs() < 1e-9);
    assert_eq!((report.cost, report.uncosted), (Some(30_000.0), 0));
    let scores = report.scores.unwrap();
    assert_eq!((scores.taken, scores.passed), (3, 1));
    assert!((scores.mean - 200.0 / 3.0).abs() < 1e-9);
    assert_eq!(report.tests.len(), 1);
    assert!(report.skills[0].share < report.skills[1].share);
    assert!((report.skills[0].share - 1.0 / 3.0).abs() < 1e-9);
    assert_eq!(
        report.reported,
        Some(Reported {
            answers: 4,
            reported: 2,
            followed: 1
        }),
        "what is harmless does not count"
    );
    assert_eq!(report.drills[1].seen, Some((1, 2)));
    assert_eq!((report.drills[0].open, report.drills[1].open), (0, 1));
    let may = report.months[1];
    assert_eq!((may.month, may.planned, may.held), (date(2026, 5, 1), 1, 1));
    assert_eq!(report.months.len(), 12);
}

#[test]
fn proposals_follow_from_what_was_recorded() {
    let file = company();
    let report = education_report(content(), &file, TODAY);
    let skill = content().courses.question("devices-01").unwrap().skill.clone();
    let has = |proposal: &Proposal| report.proposals.contains(proposal);
    assert!(matches!(&report.proposals[0], Proposal::Again { skill: own, .. } if *own == skill));
    assert!(has(&Proposal::Followed { answers: 1 }));
    assert!(has(&Proposal::Findings { open: 1 }));
    assert!(has(&Proposal::MakeUp { times: 1 }));
    assert!(has(&Proposal::Overdue { sessions: 1 }));
    let teach = report
        .proposals
        .iter()
        .filter(|own| matches!(own, Proposal::Teach { people: 3, .. }));
    assert_eq!(teach.count(), 3);
    assert!(!has(&Proposal::FirstTest) && !has(&Proposal::FirstDrill) && !has(&Proposal::FirstSession));
}

#[test]
fn without_records_nothing_is_nought() {
    let file = CompanyFile::default();
    let report = education_report(content(), &file, TODAY);
    assert_eq!(
        (report.attendance, report.scores, report.reported),
        (None, None, None)
    );
    assert_eq!((report.cost, report.topics), (None, None));
    assert!(report.months.iter().all(|month| month.attendance.is_none()));
    assert_eq!(
        report.proposals,
        [Proposal::FirstSession, Proposal::FirstTest, Proposal::FirstDrill]
    );
}

#[test]
fn topics_of_the_plan_count_only_in_their_own_year() {
    let mut file = company();
    let sheet = file.answers.0.entry("education-year".to_owned()).or_default();
    sheet
        .fields
        .insert("fiscal-year".to_owned(), Answer::Number(2026.0));
    let row = |id: &str| Row {
        id: id.into(),
        ..Row::default()
    };
    sheet
        .rows
        .insert("topics".to_owned(), vec![row("topic-1"), row("topic-2")]);
    assert_eq!(education_report(content(), &file, TODAY).topics, Some((1, 2)));
    assert_eq!(education_report(content(), &file, date(2027, 4, 1)).topics, None);
}

#[test]
fn a_clock_that_was_set_back_shows_another_year_and_takes_nothing_away() {
    let file = company();
    let report = education_report(content(), &file, date(2019, 1, 5));
    assert_eq!((report.year, report.held), (2018, 0));
    assert_eq!(year_report(content(), &file, 2026, date(2019, 1, 5)).held, 1);
}

#[test]
fn five_hundred_people_are_no_trouble() {
    let mut file = company();
    file.people = (0..500).map(|at| person(&format!("p{at}"))).collect();
    file.sessions[0].attendees = (0..500)
        .map(|at| attendee(&format!("p{at}"), Attendance::Present, None))
        .collect();
    let report = education_report(content(), &file, TODAY);
    assert_eq!(report.attendance.unwrap().present, 500);
    assert_eq!(report.lacking.len(), 500);
    assert!(report.lacked.iter().all(|own| own.module.id != "fraud-mail"));
}
