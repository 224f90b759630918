//! Who came to a session, who made up for it, and the test after it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{Attendance, ComprehensionTestId, TrainingSession, TrainingSessionId};
use ts_rs::TS;

use super::comprehension::{MakeTest, new_test};
use super::session::session_of;
use super::{Added, Stored};
use crate::call::Call;
use crate::error::WireError;

/// So many questions a test after a session has, where there are so many.
const QUESTIONS: u32 = 10;

/// Whether somebody came.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SetAttendance {
    /// The session.
    pub session: TrainingSessionId,
    /// The place of that person in its list, from 0; all of whom nobody has said anything when nothing is said.
    #[serde(default)]
    pub at: Option<u32>,
    /// Whether that person came.
    pub attendance: Attendance,
}

/// A session that was held.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct HoldSession {
    /// The session.
    pub session: TrainingSessionId,
    /// On which day; the day for which it was meant when nothing is said, and today where it has none.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub on: Option<Date>,
}

/// That somebody who was away has been taught since.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MakeUpSession {
    /// The session.
    pub session: TrainingSessionId,
    /// The place of that person in its list, from 0.
    pub at: u32,
    /// On which day; nothing takes it back.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
}

/// A test to make of what a session taught.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MakeSessionTest {
    /// The session.
    pub session: TrainingSessionId,
    /// How many questions; as many as is usual when nothing is said.
    #[serde(default)]
    pub count: Option<u32>,
}

/// Says of one or of all others whether they came.
pub fn set_attendance(call: &Call<'_>, args: SetAttendance) -> Result<Stored, WireError> {
    let mut session = own(call, &args.session)?;
    match args.at {
        Some(at) => {
            let attendee = session.attendees.get_mut(place(at));
            let attendee = attendee.ok_or_else(|| WireError::new("not-found").with("id", at))?;
            attendee.attendance = args.attendance;
            if args.attendance == Attendance::Present {
                attendee.made_up = None;
            }
        }
        None => {
            let open = |one: &&mut sonae_domain::Attendee| {
                one.attendance == Attendance::Open && one.made_up.is_none()
            };
            for attendee in session.attendees.iter_mut().filter(open) {
                attendee.attendance = args.attendance;
            }
        }
    }
    call.edit("session-attendance", |edit| edit.put_session(&session))?;
    Ok(call.stored())
}

/// Says that a session was held.
pub fn hold_session(call: &Call<'_>, args: HoldSession) -> Result<Stored, WireError> {
    let mut session = own(call, &args.session)?;
    if !session
        .attendees
        .iter()
        .any(|one| one.attendance == Attendance::Present)
    {
        return Err(WireError::new("session-nobody-came").with("title", &session.title));
    }
    session.held = true;
    session.on = args.on.or(session.on).or_else(|| Some(call.api.today()));
    call.edit("session-held", |edit| edit.put_session(&session))?;
    Ok(call.stored())
}

/// Says that somebody who was away has been taught since, or takes that back.
pub fn make_up_session(call: &Call<'_>, args: MakeUpSession) -> Result<Stored, WireError> {
    let mut session = own(call, &args.session)?;
    let (held, on) = (session.held, session.on);
    let attendee = session.attendees.get_mut(place(args.at));
    let attendee = attendee.ok_or_else(|| WireError::new("not-found").with("id", args.at))?;
    if args.on.is_some() {
        if !held {
            return Err(WireError::new("session-not-held").with("title", &session.title));
        }
        if on.is_some() && args.on < on {
            return Err(WireError::new("session-made-up-before").with("name", &attendee.name));
        }
        if attendee.attendance == Attendance::Present {
            return Err(WireError::new("session-was-there").with("name", &attendee.name));
        }
        // Whoever makes up for it was away.
        attendee.attendance = Attendance::Absent;
    }
    attendee.made_up = args.on;
    call.edit("session-made-up", |edit| edit.put_session(&session))?;
    Ok(call.stored())
}

/// Makes a test of the lessons of a session: the two are stored together or not at all.
pub fn make_session_test(call: &Call<'_>, args: MakeSessionTest) -> Result<Added, WireError> {
    let mut session = own(call, &args.session)?;
    if session.test.is_some() {
        return Err(WireError::new("session-has-test").with("title", &session.title));
    }
    let modules = session
        .modules
        .iter()
        .filter_map(|id| call.content().courses.module(id));
    let have: usize = modules.map(|module| module.questions.len()).sum();
    let usual = QUESTIONS.min(u32::try_from(have).unwrap_or(QUESTIONS));
    let wanted = MakeTest {
        title: session.title.clone(),
        modules: session.modules.clone(),
        count: args.count.unwrap_or(usual),
        minutes: None,
        pass: None,
        seed: None,
    };
    let test = new_test(call, &wanted)?;
    session.test = Some(ComprehensionTestId(test.id.to_string()));
    call.edit("test", |edit| {
        edit.put_test(&test)?;
        edit.put_session(&session)
    })?;
    Ok(call.added(test.id))
}

fn own(call: &Call<'_>, id: &TrainingSessionId) -> Result<TrainingSession, WireError> {
    Ok(session_of(&*call.file()?, id.as_str())?.clone())
}

fn place(at: u32) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}
