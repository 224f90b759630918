//! Sessions of teaching: planned, looked at, changed, removed.

use std::collections::HashSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{
    Answer, Attendee, CompanyFile, ComprehensionTestId, Person, PersonId, RowId, TrainingMethod,
    TrainingSession, TrainingSessionId,
};
use sonae_guide::education::{
    AttendanceNumbers, AttendeeStanding, LackingLesson, SessionState, SessionStep, Staff, attendance_numbers,
    attendee_standings, expected, lacking, lacking_lessons, session_state, session_step, test_figures,
    uninvited,
};
use ts_rs::TS;

use super::comprehension::in_order;
use super::{Added, IdArgs, Nothing, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// Longer than a day no session takes.
const MOST_MINUTES: u32 = 24 * 60;

/// All sessions.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SessionsView {
    /// The sessions: those to come by their days, then those that some still have to make up for, then those that are
    /// done, the last held first.
    pub sessions: Vec<SessionLine>,
    /// What people still lack, lesson by lesson, those first that most lack.
    pub lacking: Vec<LackingLesson>,
    /// How many people lack something.
    pub lacking_people: u32,
    /// How many people work here.
    pub people: u32,
}

/// A session with how far it is.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SessionLine {
    /// The session.
    pub id: TrainingSessionId,
    /// What it is called.
    pub title: String,
    /// Its day.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// The hour at which it begins.
    pub at: String,
    /// Who teaches.
    pub teacher: String,
    /// How far it is.
    pub state: SessionState,
    /// What there is to do next.
    pub step: SessionStep,
    /// How many came.
    pub numbers: AttendanceNumbers,
    /// The test after it.
    pub test: Option<ComprehensionTestId>,
}

/// One session with those who are to come.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SessionPage {
    /// The session.
    pub session: TrainingSession,
    /// How far it is.
    pub state: SessionState,
    /// What there is to do next.
    pub step: SessionStep,
    /// How many came.
    pub numbers: AttendanceNumbers,
    /// Those who are to come.
    pub attendees: Vec<AttendeeStanding>,
    /// Who should come on its day and is not among them.
    pub uninvited: Vec<PersonId>,
    /// How many questions there are about its lessons.
    pub questions: u32,
    /// What came of its test.
    pub test: Option<SessionTest>,
}

/// What came of the test of a session.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SessionTest {
    /// The test.
    pub id: ComprehensionTestId,
    /// What it is called.
    pub title: String,
    /// Its set: 2026-A.
    pub set: String,
    /// How many have handed in.
    pub taken: u32,
    /// How many of them passed.
    pub passed: u32,
    /// The mean of their points; `None` before anybody has handed in.
    pub mean: Option<f64>,
}

/// Who is to come to a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Invited {
    /// Those who work here on its day and need its lessons.
    #[default]
    Expected,
    /// Of those, who still lacks one of its lessons.
    Lacking,
    /// Nobody yet.
    Nobody,
}

/// A session to make.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MakeSession {
    /// What it is called; as in the year's plan when nothing is said and it belongs to a line of that.
    pub title: String,
    /// The lessons that it teaches.
    pub modules: Vec<String>,
    /// Its day.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// The hour at which it begins: 9:00.
    pub at: String,
    /// How long it takes, in minutes; as long as the plan or its lessons say when nothing is said.
    pub minutes: Option<u32>,
    /// Where.
    pub place: String,
    /// Who teaches.
    pub teacher: String,
    /// How it is taught.
    pub method: Option<TrainingMethod>,
    /// The line of the year's plan that it belongs to.
    pub topic: Option<RowId>,
    /// Who is to come.
    pub invited: Invited,
}

/// A session to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutSession {
    /// All of it.
    pub session: TrainingSession,
}

/// All sessions, with what people still lack.
pub fn sessions(call: &Call<'_>, _: Nothing) -> Result<SessionsView, WireError> {
    let (content, file, today) = (call.content(), call.file()?, call.api.today());
    let staff = Staff::of(&file);
    let mut lines: Vec<SessionLine> = file
        .sessions
        .iter()
        .map(|session| SessionLine {
            id: session.id.clone(),
            title: session.title.clone(),
            on: session.on,
            at: session.at.clone(),
            teacher: session.teacher.clone(),
            state: session_state(&staff, session, today),
            step: session_step(content, &staff, session, today),
            numbers: attendance_numbers(session),
            test: session.test.clone(),
        })
        .collect();
    lines.sort_by(|a, b| {
        let place = |line: &SessionLine| match line.state {
            SessionState::Overdue | SessionState::Planned => 0,
            SessionState::Open => 1,
            SessionState::Done => 2,
        };
        let earliest = (a.on.is_none(), a.on).cmp(&(b.on.is_none(), b.on));
        let within = if place(a) == 0 { earliest } else { b.on.cmp(&a.on) };
        place(a).cmp(&place(b)).then(within)
    });
    let lacking = lacking(content, &file, today);
    Ok(SessionsView {
        sessions: lines,
        lacking_people: count(lacking.iter().filter(|(_, lacks)| !lacks.is_empty()).count()),
        people: count(lacking.len()),
        lacking: lacking_lessons(content, &file, &lacking),
    })
}

/// One session with those who are to come.
pub fn session_page(call: &Call<'_>, args: IdArgs) -> Result<SessionPage, WireError> {
    let (content, file, today) = (call.content(), call.file()?, call.api.today());
    let session = session_of(&file, &args.id)?;
    let staff = Staff::of(&file);
    let modules = session.modules.iter().filter_map(|id| content.courses.module(id));
    let test = file
        .tests
        .iter()
        .find(|test| Some(&test.id) == session.test.as_ref());
    Ok(SessionPage {
        state: session_state(&staff, session, today),
        step: session_step(content, &staff, session, today),
        numbers: attendance_numbers(session),
        attendees: attendee_standings(&staff, session, today),
        uninvited: uninvited(content, &file, session, today),
        questions: modules.map(|module| count(module.questions.len())).sum(),
        test: test.map(|test| {
            let figures = test_figures(&content.courses, test, &file.attempts);
            SessionTest {
                id: test.id.clone(),
                title: test.title.clone(),
                set: test.set.clone(),
                taken: figures.taken,
                passed: figures.passed,
                mean: figures.mean,
            }
        }),
        session: session.clone(),
    })
}

/// Makes a session, and says who is to come.
pub fn make_session(call: &Call<'_>, args: MakeSession) -> Result<Added, WireError> {
    let (content, file, today) = (call.content(), call.file()?, call.api.today());
    let mut session = TrainingSession {
        id: TrainingSessionId(id_or_new("")),
        title: args.title,
        modules: args.modules,
        topic: args.topic,
        on: args.on,
        at: args.at,
        minutes: args.minutes,
        method: args.method,
        teacher: args.teacher,
        place: args.place,
        ..TrainingSession::default()
    };
    fill_from_plan(&file, &mut session)?;
    tidy(call, &mut session)?;
    let lessons = session.modules.iter().filter_map(|id| content.courses.module(id));
    let length: u32 = lessons.map(|module| module.minutes).sum();
    session.minutes = session.minutes.or((length > 0).then_some(length));
    let mut people = match args.invited {
        Invited::Nobody => Vec::new(),
        _ => expected(content, &file, &session.modules, session.on.unwrap_or(today)),
    };
    if args.invited == Invited::Lacking {
        let lacking = lacking(content, &file, today);
        let taught = |lack: &String| session.modules.contains(lack);
        let need: HashSet<&PersonId> = lacking
            .iter()
            .filter(|(_, lacks)| lacks.iter().any(|lack| taught(&lack.module)))
            .map(|(person, _)| &person.id)
            .collect();
        people.retain(|person| need.contains(&person.id));
    }
    session.attendees = people.into_iter().map(attendee).collect();
    call.edit("session", |edit| edit.put_session(&session))?;
    Ok(call.added(session.id))
}

/// Stores a session.
pub fn put_session(call: &Call<'_>, args: PutSession) -> Result<Added, WireError> {
    let mut session = args.session;
    tidy(call, &mut session)?;
    session.id = TrainingSessionId(id_or_new(session.id.as_str()));
    call.edit("session", |edit| edit.put_session(&session))?;
    Ok(call.added(session.id))
}

/// Removes a session with the record of who came.
pub fn remove_session(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    let id = TrainingSessionId(args.id);
    call.edit("session-removed", |edit| edit.remove_session(&id))?;
    Ok(call.stored())
}

/// The session of that id.
pub(super) fn session_of<'a>(file: &'a CompanyFile, id: &str) -> Result<&'a TrainingSession, WireError> {
    let mut sessions = file.sessions.iter();
    sessions
        .find(|session| session.id.as_str() == id)
        .ok_or_else(|| WireError::new("not-found").with("id", id))
}

/// Somebody who is to come, of whom nobody has said anything.
fn attendee(person: &Person) -> Attendee {
    Attendee {
        person: Some(person.id.clone()),
        name: person.called().to_owned(),
        ..Attendee::default()
    }
}

/// What the line of the year's plan says, where the session says nothing.
fn fill_from_plan(file: &CompanyFile, session: &mut TrainingSession) -> Result<(), WireError> {
    let Some(topic) = &session.topic else {
        return Ok(());
    };
    let rows = file.answers.rows("education-year", "topics");
    let row = rows
        .iter()
        .find(|row| row.id == *topic)
        .ok_or_else(|| WireError::new("not-found").with("id", topic))?;
    let text = |field: &str| row.fields.get(field).and_then(Answer::text).unwrap_or_default();
    for (own, field) in [
        (&mut session.title, "topic"),
        (&mut session.teacher, "teacher"),
        (&mut session.material, "material"),
    ] {
        if own.trim().is_empty() {
            text(field).clone_into(own);
        }
    }
    if session.method.is_none() {
        let said = serde_json::Value::from(text("method"));
        session.method = serde_json::from_value(said).ok();
    }
    if let (None, Some(Answer::Number(minutes))) = (session.minutes, row.fields.get("minutes")) {
        session.minutes = minutes.round().to_string().parse().ok();
    }
    Ok(())
}

/// Words without blanks around them, lessons in their order, each person once, an hour as it is written here.
fn tidy(call: &Call<'_>, session: &mut TrainingSession) -> Result<(), WireError> {
    session.title = session.title.trim().to_owned();
    if session.title.is_empty() {
        return Err(WireError::new("session-nameless"));
    }
    session.modules = in_order(call.content(), &session.modules);
    let unknown = session
        .modules
        .iter()
        .find(|id| call.content().courses.module(id).is_none());
    if let Some(id) = unknown {
        return Err(WireError::new("not-found").with("id", id));
    }
    session.at = match hour(&session.at) {
        Some(hour) => hour,
        None => return Err(WireError::new("session-bad-hour").with("text", &session.at)),
    };
    session.minutes = session.minutes.filter(|minutes| *minutes > 0);
    session.minutes = session.minutes.map(|minutes| minutes.min(MOST_MINUTES));
    let mut seen: HashSet<PersonId> = HashSet::new();
    session.attendees.retain(|one| {
        one.person
            .as_ref()
            .is_none_or(|person| seen.insert(person.clone()))
    });
    Ok(())
}

/// An hour of the day as it is written here, 9:00, from the ways in which people type it: 9:00, ９：００, 9時, 9時30分.
/// Nothing stays nothing; `None` for what is no hour.
fn hour(text: &str) -> Option<String> {
    let narrow = text.trim().chars().filter_map(|letter| match letter {
        '０'..='９' => char::from_u32(u32::from(letter) - u32::from('０') + u32::from('0')),
        '：' | '時' => Some(':'),
        '分' | ' ' | '\u{3000}' => None,
        other => Some(other),
    });
    let narrow: String = narrow.collect();
    if narrow.is_empty() {
        return Some(narrow);
    }
    let (hours, minutes) = narrow.split_once(':').unwrap_or((&narrow, ""));
    let hours: u8 = hours.parse().ok().filter(|hours| *hours < 24)?;
    let minutes: u8 = match minutes {
        "" => 0,
        said => said.parse().ok().filter(|minutes| *minutes < 60)?,
    };
    Some(format!("{hours}:{minutes:02}"))
}

fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_read_as_people_type_it() {
        for (typed, read) in [
            ("", ""),
            (" 9:00 ", "9:00"),
            ("9", "9:00"),
            ("09:30", "9:30"),
            ("１８：０５", "18:05"),
            ("18時", "18:00"),
            ("18時30分", "18:30"),
        ] {
            assert_eq!(hour(typed).as_deref(), Some(read), "{typed}");
        }
        for typed in ["朝", "24:00", "9:60", "9:0:0", "-1:00"] {
            assert_eq!(hour(typed), None, "{typed}");
        }
    }
}
