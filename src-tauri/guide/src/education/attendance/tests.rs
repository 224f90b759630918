use jiff::civil::date;
use sonae_domain::Attendee;

use super::*;

fn content() -> &'static Content {
    Content::shared().unwrap()
}

fn person(id: &str, name: &str) -> Person {
    Person {
        id: id.into(),
        name: name.into(),
        ..Person::default()
    }
}

fn came(id: &str, attendance: Attendance, made_up: Option<Date>) -> Attendee {
    Attendee {
        person: Some(id.into()),
        name: id.into(),
        attendance,
        made_up,
    }
}

fn held(on: Date, modules: &[&str], attendees: Vec<Attendee>) -> TrainingSession {
    TrainingSession {
        id: "s".into(),
        on: Some(on),
        held: true,
        modules: modules.iter().map(|id| (*id).to_owned()).collect(),
        attendees,
        ..TrainingSession::default()
    }
}

fn shop() -> CompanyFile {
    let mut left = person("left", "佐藤 花");
    left.left = Some(date(2027, 3, 31));
    let mut new = person("new", "佐藤 花");
    new.joined = Some(date(2027, 6, 1));
    let mut accounts = person("accounts", "田中");
    accounts.duties = vec!["accounting".into()];
    CompanyFile {
        people: vec![left, new, accounts],
        ..CompanyFile::default()
    }
}

fn ids(people: &[&Person]) -> Vec<String> {
    people.iter().map(|person| person.id.to_string()).collect()
}

#[test]
fn who_works_here_on_the_day_is_to_come() {
    let (file, everyone) = (shop(), ["fraud-mail".to_owned()]);
    let on = |day| ids(&expected(content(), &file, &everyone, day));
    assert_eq!(on(date(2027, 3, 31)), ["left", "accounts"]);
    assert_eq!(on(date(2027, 4, 1)), ["accounts"]);
    // Two of one name are told apart by who they are.
    assert_eq!(on(date(2027, 6, 1)), ["new", "accounts"]);
}

#[test]
fn a_lesson_for_some_asks_those_who_have_the_role() {
    let file = shop();
    let of = |modules: &[String]| ids(&expected(content(), &file, modules, date(2027, 7, 1)));
    assert_eq!(of(&["payment-fraud".to_owned()]), ["accounts"]);
    // Nobody was given the role: better all than none.
    assert_eq!(of(&["my-number".to_owned()]), ["new", "accounts"]);
    assert_eq!(of(&[]), ["new", "accounts"]);
    assert_eq!(of(&["no such lesson".to_owned()]), ["new", "accounts"]);
}

#[test]
fn what_was_made_up_for_counts_on_its_own_day() {
    let mut file = shop();
    file.sessions = vec![held(
        date(2027, 7, 1),
        &["fraud-mail"],
        vec![
            came("accounts", Attendance::Present, None),
            came("new", Attendance::Absent, Some(date(2027, 8, 2))),
            came("left", Attendance::Absent, None),
        ],
    )];
    let all = taught(&file);
    assert_eq!(all[&PersonId::from("accounts")][0].on, date(2027, 7, 1));
    let later = &all[&PersonId::from("new")][0];
    assert_eq!((later.on, later.made_up), (date(2027, 8, 2), true));
    assert!(!all.contains_key(&PersonId::from("left")));
    assert_eq!(
        attendance_numbers(&file.sessions[0]),
        AttendanceNumbers {
            expected: 3,
            present: 1,
            absent: 2,
            made_up: 1,
            open: 0
        }
    );
}

#[test]
fn a_yearly_lesson_is_lacking_again_after_a_year() {
    let mut file = shop();
    let came = vec![came("accounts", Attendance::Present, None)];
    file.sessions = vec![held(date(2027, 7, 1), &["fraud-mail"], came)];
    let lack = |today| {
        let all = lacking(content(), &file, today);
        let own = all
            .into_iter()
            .find(|(person, _)| person.id.as_str() == "accounts");
        own.and_then(|(_, lacks)| lacks.into_iter().find(|lack| lack.module == "fraud-mail"))
    };
    assert_eq!(lack(date(2028, 7, 1)), None);
    let again = lack(date(2028, 7, 2)).unwrap();
    assert_eq!(again.last, Some(date(2027, 7, 1)));
    // A clock that was set back makes nobody untaught.
    assert_eq!(lack(date(2026, 1, 1)), None);
}

#[test]
fn who_has_left_lacks_nothing() {
    let file = shop();
    let all = lacking(content(), &file, date(2027, 7, 1));
    let here: Vec<&str> = all.iter().map(|(person, _)| person.id.as_str()).collect();
    assert_eq!(here, ["new", "accounts"]);
    assert!(!all[0].1.iter().any(|lack| lack.module == "payment-fraud"));
    assert!(all[1].1.iter().any(|lack| lack.module == "payment-fraud"));
}

#[test]
fn a_session_goes_from_planned_to_done() {
    let file = shop();
    let staff = Staff::of(&file);
    let state = |session: &TrainingSession, day| session_state(&staff, session, day);
    let mut session = held(date(2027, 7, 1), &[], Vec::new());
    assert_eq!(state(&session, date(2027, 7, 1)), SessionState::Done);
    session.attendees = vec![came("new", Attendance::Absent, None)];
    assert_eq!(state(&session, date(2027, 7, 1)), SessionState::Open);
    // With a clock set back to before that person began, somebody is still waited for.
    assert_eq!(state(&session, date(2019, 1, 1)), SessionState::Open);
    session.held = false;
    assert_eq!(state(&session, date(2027, 7, 1)), SessionState::Planned);
    assert_eq!(state(&session, date(2027, 7, 2)), SessionState::Overdue);
    session.on = None;
    assert_eq!(state(&session, date(2027, 7, 2)), SessionState::Planned);
}

#[test]
fn nobody_waits_for_who_has_left_since() {
    let file = shop();
    let staff = Staff::of(&file);
    let away = vec![
        came("left", Attendance::Absent, None),
        came("taken out of the list", Attendance::Open, None),
    ];
    let session = held(date(2027, 3, 1), &[], away);
    assert_eq!(
        session_state(&staff, &session, date(2027, 3, 31)),
        SessionState::Open,
        "the last day of work is one"
    );
    assert_eq!(
        session_state(&staff, &session, date(2027, 4, 1)),
        SessionState::Done
    );
}

#[test]
fn who_has_just_begun_lacks_the_lesson_of_the_first_day() {
    let file = shop();
    let lacks = |day| {
        let all = lacking(content(), &file, day);
        all.into_iter()
            .find(|(person, _)| person.id == "new".into())
            .map(|(_, lacks)| lacks.iter().any(|lack| lack.module == "first-day"))
    };
    assert_eq!(lacks(date(2027, 5, 31)), None, "does not work here yet");
    assert_eq!(lacks(date(2027, 6, 1)), Some(true));
    assert_eq!(lacks(date(2027, 12, 1)), Some(false), "is no longer new");
    let first = ["first-day".to_owned()];
    assert_eq!(
        ids(&expected(content(), &file, &first, date(2027, 6, 1))),
        ["new"]
    );
}
