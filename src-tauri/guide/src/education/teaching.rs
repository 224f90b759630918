//! What the records of education show about outcomes of CSF 2.0: nobody has to type it as evidence.

use std::collections::HashSet;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_content::{Content, EVERYONE};
use sonae_domain::{CompanyFile, PersonId, TrainingSession};
use ts_rs::TS;

use super::NEWCOMER;

/// Everybody knows what everybody has to know.
const FOR_ALL: &str = "PR.AT-01";
/// Those with special tasks know what their tasks need.
const FOR_ROLES: &str = "PR.AT-02";

/// What the records of the last twelve months show about an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TeachingEvidence {
    /// The outcome: `PR.AT-01`.
    pub outcome: String,
    /// How many sessions were held.
    pub sessions: u32,
    /// How many people they reached, each counted once.
    pub people: u32,
    /// When the last was held.
    #[ts(type = "string | null")]
    pub last: Option<Date>,
    /// How many tests people took, each by at least one.
    pub tests: u32,
    /// How many people passed at least one.
    pub passed: u32,
}

/// What the records show: for everybody's education all sessions and tests, for that of roles those with a lesson that
/// not everybody needs. What lies in the future counts: a clock that was set back takes nothing away.
pub fn teaching_evidence(content: &Content, file: &CompanyFile, today: Date) -> Vec<TeachingEvidence> {
    let special: HashSet<&str> = content
        .courses
        .modules
        .iter()
        .filter(|module| {
            !module
                .roles
                .iter()
                .any(|role| role == EVERYONE || role == NEWCOMER)
        })
        .map(|module| module.id.as_str())
        .collect();
    let for_roles = |modules: &[String]| modules.iter().any(|id| special.contains(id.as_str()));
    vec![
        shown(FOR_ALL, file, today, &|_| true),
        shown(FOR_ROLES, file, today, &for_roles),
    ]
}

fn shown(
    outcome: &str,
    file: &CompanyFile,
    today: Date,
    counts: &dyn Fn(&[String]) -> bool,
) -> TeachingEvidence {
    let year_ago = today.saturating_sub(1.year());
    let recent = |day: &Date| *day > year_ago;
    let held: Vec<&TrainingSession> = file
        .sessions
        .iter()
        .filter(|session| session.held && session.on.as_ref().is_some_and(recent) && counts(&session.modules))
        .collect();
    let mut people: HashSet<Who<'_>> = HashSet::new();
    for session in &held {
        for one in session
            .attendees
            .iter()
            .filter(|one| session.reached_on(one).is_some())
        {
            people.insert(one.person.as_ref().map_or(Who::Gone(&one.name), Who::Here));
        }
    }
    let asked: HashSet<&str> = file
        .tests
        .iter()
        .filter(|test| counts(&test.modules))
        .map(|test| test.id.as_str())
        .collect();
    let attempts = file.attempts.iter().filter(|attempt| {
        let own = asked.contains(attempt.test.as_str());
        own && attempt.score.is_some() && attempt.on.as_ref().is_some_and(recent)
    });
    let (mut tests, mut passed): (HashSet<&str>, HashSet<Who<'_>>) = (HashSet::new(), HashSet::new());
    for attempt in attempts {
        tests.insert(attempt.test.as_str());
        if attempt.score.as_ref().is_some_and(|score| score.passed) {
            passed.insert(
                attempt
                    .person
                    .as_ref()
                    .map_or(Who::Gone(&attempt.name), Who::Here),
            );
        }
    }
    let count = |len: usize| u32::try_from(len).unwrap_or(u32::MAX);
    TeachingEvidence {
        outcome: outcome.to_owned(),
        sessions: count(held.len()),
        people: count(people.len()),
        last: held.iter().filter_map(|session| session.on).max(),
        tests: count(tests.len()),
        passed: count(passed.len()),
    }
}

/// Who was taught: by id, or by the name that was kept when the person was taken out of the list.
#[derive(PartialEq, Eq, Hash)]
enum Who<'a> {
    Here(&'a PersonId),
    Gone(&'a str),
}

#[cfg(test)]
mod tests;
