//! What one person was taught, and what came of it.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{
    Attendance, CompanyFile, ComprehensionTest, ComprehensionTestId, DrillKind, DrillRun, DrillRunId, Person,
    PersonId, SkillRating, TestAttempt, TrainingSession, TrainingSessionId, fiscal_year, fiscal_year_start,
};
use ts_rs::TS;

/// A session as it was for one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonSession {
    /// The session.
    pub session: TrainingSessionId,
    /// What it is called.
    pub title: String,
    /// The lessons that it teaches.
    pub modules: Vec<String>,
    /// Its day.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// How long it takes, in minutes.
    pub minutes: Option<u32>,
    /// Whether it was held.
    pub held: bool,
    /// Whether the person came.
    pub attendance: Attendance,
    /// On which day it was made up for.
    #[ts(type = "string | null")]
    pub made_up: Option<Date>,
    /// On which day it reached the person, then or later.
    #[ts(type = "string | null")]
    pub reached: Option<Date>,
}

/// A test as one person took it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonTest {
    /// The test.
    pub test: ComprehensionTestId,
    /// What it is called.
    pub title: String,
    /// Its set: 2026-A.
    pub set: String,
    /// When it was begun, or written on paper.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// Points of a hundred, once it is handed in.
    pub points: Option<u8>,
    /// Whether that is enough.
    pub passed: bool,
    /// Whether it repeats another.
    pub again: bool,
}

/// A drill in which one person takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonDrill {
    /// The drill.
    pub drill: DrillRunId,
    /// What it is called; empty where it has no name of its own.
    pub title: String,
    /// What kind.
    pub kind: DrillKind,
    /// Its day.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// Whether it was held.
    pub held: bool,
}

/// What one person was taught, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonHistory {
    /// Sessions to which the person was to come, the earliest first; those without a day last.
    pub sessions: Vec<PersonSession>,
    /// Tests, the earliest first.
    pub tests: Vec<PersonTest>,
    /// Drills, the earliest first; those without a day last.
    pub drills: Vec<PersonDrill>,
    /// How well the person can do what, by skill.
    pub ratings: Vec<SkillRating>,
    /// How many sessions have reached the person.
    pub reached: u32,
    /// How many minutes of them, as far as it is known.
    pub minutes: u32,
}

/// What a certificate says: the lessons and tests of one business year that reached a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonYear {
    /// The year in which the business year begins; `None` when nothing has reached the person yet.
    pub year: Option<i16>,
    /// The lessons, each once, with the last day of the year on which it reached the person, in the order of those days.
    pub lessons: Vec<(String, Date)>,
    /// Sessions without a lesson of the catalogue, by title, with their days.
    pub others: Vec<(String, Date)>,
    /// Tests that were passed.
    pub tests: Vec<PersonTest>,
    /// How many minutes of sessions, as far as it is known.
    pub minutes: u32,
}

fn session_of(session: &TrainingSession, person: &PersonId) -> Option<PersonSession> {
    let mut attendees = session.attendees.iter();
    let own = attendees.find(|one| one.person.as_ref() == Some(person))?;
    Some(PersonSession {
        session: session.id.clone(),
        title: session.title.clone(),
        modules: session.modules.clone(),
        on: session.on,
        minutes: session.minutes,
        held: session.held,
        attendance: own.attendance,
        made_up: own.made_up,
        reached: if session.held {
            session.reached_on(own)
        } else {
            None
        },
    })
}

fn test_of(test: &ComprehensionTest, attempt: &TestAttempt) -> PersonTest {
    PersonTest {
        test: test.id.clone(),
        title: test.title.clone(),
        set: test.set.clone(),
        on: attempt.on,
        points: attempt.score.as_ref().map(|score| score.points),
        passed: attempt.score.as_ref().is_some_and(|score| score.passed),
        again: test.repeats.is_some(),
    }
}

fn drill_of(drill: &DrillRun) -> PersonDrill {
    PersonDrill {
        drill: drill.id.clone(),
        title: drill.title.clone(),
        kind: drill.kind,
        on: drill.on,
        held: drill.held,
    }
}

/// What a person was taught, and what came of it. Whoever has left keeps it.
pub fn person_history(file: &CompanyFile, person: &Person) -> PersonHistory {
    let sessions = file.sessions.iter();
    let mut sessions: Vec<PersonSession> = sessions
        .filter_map(|session| session_of(session, &person.id))
        .collect();
    sessions.sort_by_key(|one| (one.on.is_none(), one.on));
    let tests: HashMap<&ComprehensionTestId, &ComprehensionTest> =
        file.tests.iter().map(|test| (&test.id, test)).collect();
    let attempts = file.attempts.iter();
    let mut taken: Vec<PersonTest> = attempts
        .filter(|attempt| attempt.person.as_ref() == Some(&person.id))
        .filter_map(|attempt| tests.get(&attempt.test).map(|test| test_of(test, attempt)))
        .collect();
    taken.sort_by_key(|one| (one.on.is_none(), one.on));
    let takes_part = |drill: &&DrillRun| {
        let mut participants = drill.participants.iter();
        participants.any(|one| one.person.as_ref() == Some(&person.id))
    };
    let mut drills: Vec<PersonDrill> = file.drills.iter().filter(takes_part).map(drill_of).collect();
    drills.sort_by_key(|one| (one.on.is_none(), one.on));
    let reached = || sessions.iter().filter(|one| one.reached.is_some());
    PersonHistory {
        reached: u32::try_from(reached().count()).unwrap_or(u32::MAX),
        minutes: reached().filter_map(|one| one.minutes).sum(),
        tests: taken,
        drills,
        ratings: file
            .skill_ratings
            .iter()
            .filter(|rating| rating.person == person.id)
            .cloned()
            .collect(),
        sessions,
    }
}

/// What reached a person in the last business year in which anything did. It does not ask what day it is: a clock that was
/// set back takes nothing away, and in the first days of a year the certificate of the last is still to be had.
pub fn person_year(file: &CompanyFile, person: &Person) -> PersonYear {
    let history = person_history(file, person);
    let start = fiscal_year_start(&file.answers);
    let year_of = |day: Date| fiscal_year(day, start);
    let days = history.sessions.iter().filter_map(|one| one.reached);
    let passed = history.tests.iter().filter(|test| test.passed);
    let Some(year) = days.chain(passed.filter_map(|test| test.on)).map(year_of).max() else {
        return PersonYear::default();
    };
    let mut own = PersonYear {
        year: Some(year),
        ..PersonYear::default()
    };
    let mut lessons: BTreeMap<String, Date> = BTreeMap::new();
    for session in &history.sessions {
        let Some(on) = session.reached.filter(|on| year_of(*on) == year) else {
            continue;
        };
        own.minutes += session.minutes.unwrap_or_default();
        if session.modules.is_empty() {
            own.others.push((session.title.clone(), on));
        }
        for module in &session.modules {
            let last = lessons.entry(module.clone()).or_insert(on);
            *last = on.max(*last);
        }
    }
    own.lessons = lessons.into_iter().collect();
    own.lessons.sort_by_key(|(_, on)| *on);
    own.tests = history
        .tests
        .into_iter()
        .filter(|test| test.passed && test.on.is_some_and(|on| year_of(on) == year))
        .collect();
    own
}

#[cfg(test)]
mod tests;
