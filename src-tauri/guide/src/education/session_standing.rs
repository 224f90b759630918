//! One session and those who are to come: how each stands, and what there is to do next.

use std::collections::HashSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{Attendance, Attendee, CompanyFile, PersonId, TrainingSession};
use ts_rs::TS;

use super::SessionState;
use super::attendance::{expected, session_state};
use super::roles::namesakes;
use super::staff::Staff;

/// What there is to do next about a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SessionStep {
    /// Say on which day it is.
    SetDay,
    /// Say who is to come.
    Invite,
    /// Print the attendance sheet and wait for the day.
    Prepare,
    /// Say who came, and that it was held.
    Hold,
    /// Teach those who were away.
    MakeUp,
    /// Ask what was understood.
    Test,
    /// Nothing: keep the record.
    Keep,
}

/// Somebody who is to come to a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttendeeStanding {
    /// The place in the session's list, from 0: what commands name this one by, also when the person is in no list any more.
    pub at: u32,
    /// Who, while that person is in the list of people.
    pub person: Option<PersonId>,
    /// By name.
    pub name: String,
    /// What the person is called in the company.
    pub role: String,
    /// Whether another in this session has the same name.
    pub namesake: bool,
    /// Whether that person came.
    pub attendance: Attendance,
    /// On which day it was made up for.
    #[ts(type = "string | null")]
    pub made_up: Option<Date>,
    /// Who was away and did not make up for it: on which day another session taught the same.
    #[ts(type = "string | null")]
    pub elsewhere: Option<Date>,
    /// Whether the person no longer works here: nobody waits for whoever has left.
    pub gone: bool,
}

/// The day by which it is asked who still works here: a clock that was set back makes nobody leave.
pub(super) fn asked_on(session: &TrainingSession, today: Date) -> Date {
    session.on.map_or(today, |on| on.max(today))
}

/// Whether somebody who was away still has to be taught.
pub(super) fn is_awaited(staff: &Staff<'_>, session: &TrainingSession, one: &Attendee, today: Date) -> bool {
    !one.was_taught()
        && staff.works_on(one.person.as_ref(), asked_on(session, today))
        && staff.reached_elsewhere(session, one.person.as_ref()).is_none()
}

/// Those who are to come to a session, in their order, as they stand on a day.
pub fn attendee_standings(
    staff: &Staff<'_>,
    session: &TrainingSession,
    today: Date,
) -> Vec<AttendeeStanding> {
    let people = session.attendees.iter().filter_map(|one| one.person.as_ref());
    let twins = namesakes(people.filter_map(|id| staff.get(id)));
    let day = asked_on(session, today);
    (0_u32..)
        .zip(&session.attendees)
        .map(|(at, one)| {
            let person = one.person.as_ref().and_then(|id| staff.get(id));
            AttendeeStanding {
                at,
                person: one.person.clone(),
                name: person
                    .map_or(one.name.as_str(), |person| person.called())
                    .to_owned(),
                // Who is called by the role has no other.
                role: person
                    .filter(|person| !person.name.is_empty())
                    .map_or_else(String::new, |person| person.role.clone()),
                namesake: person.is_some_and(|person| twins.contains(&person.id)),
                attendance: one.attendance,
                made_up: one.made_up,
                elsewhere: staff
                    .reached_elsewhere(session, one.person.as_ref())
                    .filter(|_| session.held && !one.was_taught()),
                gone: !staff.works_on(one.person.as_ref(), day),
            }
        })
        .collect()
}

/// Who should come on the day of a session and is not in its list: who began since it was made, or has the role since.
pub fn uninvited(
    content: &Content,
    file: &CompanyFile,
    session: &TrainingSession,
    today: Date,
) -> Vec<PersonId> {
    let invited: HashSet<&PersonId> = session
        .attendees
        .iter()
        .filter_map(|one| one.person.as_ref())
        .collect();
    let day = session.on.unwrap_or(today);
    let all = expected(content, file, &session.modules, day).into_iter();
    all.filter(|person| !invited.contains(&person.id))
        .map(|person| person.id.clone())
        .collect()
}

/// What there is to do next about a session on a day.
pub fn session_step(
    content: &Content,
    staff: &Staff<'_>,
    session: &TrainingSession,
    today: Date,
) -> SessionStep {
    let asks = || {
        let mut modules = session.modules.iter().filter_map(|id| content.courses.module(id));
        modules.any(|module| !module.questions.is_empty())
    };
    match session_state(staff, session, today) {
        SessionState::Open => SessionStep::MakeUp,
        SessionState::Done if session.test.is_none() && asks() => SessionStep::Test,
        SessionState::Done => SessionStep::Keep,
        SessionState::Planned | SessionState::Overdue => {
            if session.attendees.is_empty() {
                SessionStep::Invite
            } else {
                match session.on {
                    None => SessionStep::SetDay,
                    Some(on) if on > today => SessionStep::Prepare,
                    Some(_) => SessionStep::Hold,
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
