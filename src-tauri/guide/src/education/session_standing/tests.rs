use jiff::civil::date;
use sonae_domain::Person;

use super::*;

const TODAY: Date = date(2026, 11, 20);

fn content() -> &'static Content {
    Content::shared().unwrap()
}

fn person(id: &str, name: &str, left: Option<Date>) -> Person {
    Person {
        id: id.into(),
        name: name.into(),
        role: format!("{id}の担当"),
        left,
        ..Person::default()
    }
}

fn attendee(id: &str, attendance: Attendance) -> Attendee {
    Attendee {
        person: Some(id.into()),
        name: id.into(),
        attendance,
        made_up: None,
    }
}

fn shop() -> CompanyFile {
    CompanyFile {
        people: vec![
            person("front", "佐藤 恵", None),
            person("office", "佐藤 恵", None),
            person("left", "山口", Some(date(2026, 10, 31))),
            person("nameless", "", None),
        ],
        ..CompanyFile::default()
    }
}

fn session(ids: &[&str]) -> TrainingSession {
    TrainingSession {
        id: "s".into(),
        modules: vec!["fraud-mail".into()],
        attendees: ids.iter().map(|id| attendee(id, Attendance::Open)).collect(),
        ..TrainingSession::default()
    }
}

#[test]
fn two_of_one_name_are_marked_and_who_left_is_gone() {
    let file = shop();
    let mut session = session(&["front", "office", "left", "nameless"]);
    session.attendees.push(Attendee {
        name: "辞めた人".into(),
        ..Attendee::default()
    });
    let all = attendee_standings(&Staff::of(&file), &session, TODAY);
    let said: Vec<(u32, &str, &str, bool, bool)> = all
        .iter()
        .map(|one| {
            (
                one.at,
                one.name.as_str(),
                one.role.as_str(),
                one.namesake,
                one.gone,
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            (0, "佐藤 恵", "frontの担当", true, false),
            (1, "佐藤 恵", "officeの担当", true, false),
            (2, "山口", "leftの担当", false, true),
            (3, "namelessの担当", "", false, false),
            (4, "辞めた人", "", false, true),
        ]
    );
}

#[test]
fn a_step_follows_the_other() {
    let file = shop();
    let staff = Staff::of(&file);
    let step = |session: &TrainingSession| session_step(content(), &staff, session, TODAY);
    let mut session = session(&[]);
    assert_eq!(step(&session), SessionStep::Invite);
    session.attendees = vec![attendee("front", Attendance::Open)];
    assert_eq!(step(&session), SessionStep::SetDay);
    session.on = Some(date(2026, 11, 21));
    assert_eq!(step(&session), SessionStep::Prepare);
    session.on = Some(TODAY);
    assert_eq!(step(&session), SessionStep::Hold);
    session.held = true;
    assert_eq!(step(&session), SessionStep::MakeUp);
    session.attendees[0].made_up = Some(TODAY);
    assert_eq!(step(&session), SessionStep::Test);
    session.test = Some("t".into());
    assert_eq!(step(&session), SessionStep::Keep);
    // Without a lesson there is nothing to ask.
    (session.test, session.modules) = (None, Vec::new());
    assert_eq!(step(&session), SessionStep::Keep);
}

#[test]
fn who_began_since_is_not_invited_yet() {
    let mut file = shop();
    let session = session(&["front", "left"]);
    let ids = |file: &CompanyFile| -> Vec<String> {
        let all = uninvited(content(), file, &session, TODAY).into_iter();
        all.map(|id| id.to_string()).collect()
    };
    assert_eq!(ids(&file), ["office", "nameless"]);
    file.people.truncate(1);
    assert!(ids(&file).is_empty());
}

#[test]
fn who_was_taught_the_same_in_a_later_session_is_waited_for_no_more() {
    let mut file = shop();
    let on = date(2026, 11, 2);
    let held = |on, people: &[(&str, Attendance)]| TrainingSession {
        on: Some(on),
        held: true,
        attendees: people.iter().map(|(id, came)| attendee(id, *came)).collect(),
        ..session(&[])
    };
    let first = held(
        on,
        &[("front", Attendance::Absent), ("office", Attendance::Absent)],
    );
    let earlier = held(date(2026, 10, 1), &[("front", Attendance::Present)]);
    file.sessions = vec![first.clone(), earlier];
    assert_eq!(
        session_state(&Staff::of(&file), &first, TODAY),
        SessionState::Open
    );
    assert_eq!(
        attendee_standings(&Staff::of(&file), &first, TODAY)[0].elsewhere,
        None
    );
    let later = date(2026, 11, 9);
    file.sessions.push(held(
        later,
        &[("front", Attendance::Present), ("office", Attendance::Present)],
    ));
    let standings = attendee_standings(&Staff::of(&file), &first, TODAY);
    assert_eq!(standings[0].elsewhere, Some(later));
    assert_eq!(
        session_state(&Staff::of(&file), &first, TODAY),
        SessionState::Done
    );
    // A session without lessons teaches what no other does.
    let mut talk = first.clone();
    talk.modules.clear();
    assert_eq!(session_state(&Staff::of(&file), &talk, TODAY), SessionState::Open);
}
