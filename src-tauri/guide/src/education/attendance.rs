//! Sessions of teaching: who is to come, whom a lesson has reached, who still lacks it.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_content::{Content, Module, Occasion};
use sonae_domain::{Answers, Attendance, CompanyFile, Person, PersonId, TrainingSession};
use ts_rs::TS;

use super::roles::{roles_of, working};
use super::session_standing::is_awaited;
use super::staff::Staff;

/// How far a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SessionState {
    /// Its day is still to come, or nobody has said one.
    Planned,
    /// Its day is past and nobody has said that it was held.
    Overdue,
    /// It was held; some of those who were away have not made up for it.
    Open,
    /// It was held and has reached all who were to come.
    Done,
}

/// A lesson that reached somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Taught {
    /// The lesson.
    pub module: String,
    /// On which day; the day that made up for it, where somebody was away.
    #[ts(type = "string")]
    pub on: Date,
    /// The session.
    pub session: String,
    /// Whether it was made up for.
    pub made_up: bool,
}

/// A lesson that somebody who works here still lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Lack {
    /// The lesson.
    pub module: String,
    /// When it was taught last, where that is too long ago; `None` where it never was.
    #[ts(type = "string | null")]
    pub last: Option<Date>,
}

/// How many came, of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttendanceNumbers {
    /// Those who were to come.
    pub expected: u32,
    /// Those who came.
    pub present: u32,
    /// Those who were away.
    pub absent: u32,
    /// Of those who were away, who made up for it.
    pub made_up: u32,
    /// Those of whom nobody has said anything.
    pub open: u32,
}

/// How far a session is on a day. Nobody waits for whoever was away and has left since.
pub fn session_state(staff: &Staff<'_>, session: &TrainingSession, today: Date) -> SessionState {
    if session.held {
        let mut attendees = session.attendees.iter();
        return match attendees.any(|one| is_awaited(staff, session, one, today)) {
            true => SessionState::Open,
            false => SessionState::Done,
        };
    }
    match session.on {
        Some(on) if on < today => SessionState::Overdue,
        _ => SessionState::Planned,
    }
}

/// How many came to a session.
pub fn attendance_numbers(session: &TrainingSession) -> AttendanceNumbers {
    let mut numbers = AttendanceNumbers::default();
    for attendee in &session.attendees {
        numbers.expected += 1;
        match attendee.attendance {
            Attendance::Present => numbers.present += 1,
            Attendance::Absent => numbers.absent += 1,
            Attendance::Open => numbers.open += 1,
        }
        if attendee.attendance != Attendance::Present && attendee.made_up.is_some() {
            numbers.made_up += 1;
        }
    }
    numbers
}

/// Those who are to come to a session about these lessons: who works here on the day and has one of their roles. Without a
/// lesson, or where nobody was given any of the roles, all who work here.
pub fn expected<'a>(
    content: &Content,
    file: &'a CompanyFile,
    modules: &[String],
    day: Date,
) -> Vec<&'a Person> {
    let roles: HashSet<&str> = modules
        .iter()
        .filter_map(|id| content.courses.module(id))
        .flat_map(|module| module.roles.iter().map(String::as_str))
        .collect();
    let here = || working(file, day);
    if roles.is_empty() {
        return here().collect();
    }
    let having: Vec<&Person> = here().filter(|person| has_one_of(person, &roles, day)).collect();
    if having.is_empty() {
        here().collect()
    } else {
        having
    }
}

fn has_one_of(person: &Person, roles: &HashSet<&str>, day: Date) -> bool {
    roles_of(person, day).iter().any(|role| roles.contains(role))
}

/// What was taught to whom, the latest last. People who are no longer in the list have no entry.
pub fn taught(file: &CompanyFile) -> HashMap<&PersonId, Vec<Taught>> {
    let mut all: HashMap<&PersonId, Vec<Taught>> = HashMap::new();
    for session in file.sessions.iter().filter(|session| session.held) {
        for attendee in &session.attendees {
            let Some(person) = &attendee.person else { continue };
            let Some(on) = session.reached_on(attendee) else {
                continue;
            };
            let own = all.entry(person).or_default();
            own.extend(session.modules.iter().map(|module| Taught {
                module: module.clone(),
                on,
                session: session.id.to_string(),
                made_up: attendee.attendance != Attendance::Present,
            }));
        }
    }
    for own in all.values_mut() {
        own.sort_by_key(|one| one.on);
    }
    all
}

/// When each lesson reached a person last, of what [`taught`] says of that person.
pub fn last_taught(taught: &[Taught]) -> BTreeMap<&str, Date> {
    // They are in the order of their days: a later one takes the place of an earlier.
    taught.iter().map(|one| (one.module.as_str(), one.on)).collect()
}

/// The lessons that are needed in a company, as its answers say.
pub fn needed<'a>(content: &'a Content, file: &CompanyFile) -> Vec<&'a Module> {
    let facts = crate::facts(content, file);
    let places: [&Answers; 2] = [&facts, &file.answers];
    let modules = content.courses.modules.iter();
    modules
        .filter(|module| module.when.as_ref().is_none_or(|rule| rule.holds_among(&places)))
        .collect()
}

/// What each of those who work here still lacks on a day: lessons of their roles that never reached them, and yearly ones
/// that did so longer than a year ago. A lesson of the future counts as taught: a clock that was set back takes nothing away.
pub fn lacking<'a>(content: &Content, file: &'a CompanyFile, today: Date) -> Vec<(&'a Person, Vec<Lack>)> {
    let needed = needed(content, file);
    let roles: Vec<HashSet<&str>> = needed
        .iter()
        .map(|module| module.roles.iter().map(String::as_str).collect())
        .collect();
    let taught = taught(file);
    let year_ago = today.saturating_sub(1.year());
    let of = |person: &Person| {
        let last = taught
            .get(&person.id)
            .map(|own| last_taught(own))
            .unwrap_or_default();
        let mut lacks = Vec::new();
        for (module, roles) in needed.iter().zip(&roles) {
            if !has_one_of(person, roles, today) {
                continue;
            }
            let on = last.get(module.id.as_str()).copied();
            let yearly = module.occasions.contains(&Occasion::Yearly);
            if on.is_none_or(|on| yearly && on < year_ago) {
                lacks.push(Lack {
                    module: module.id.clone(),
                    last: on,
                });
            }
        }
        lacks
    };
    working(file, today).map(|person| (person, of(person))).collect()
}

#[cfg(test)]
mod tests;
