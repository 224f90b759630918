//! Records of education that are older than the company keeps them. Nothing is removed here: a person looks first.

use std::collections::{HashMap, HashSet};

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{
    Answer, Answers, CompanyFile, ComprehensionTestId, DrillRun, PersonId, TestAttempt, TrainingSession,
};
use ts_rs::TS;

/// For so many years records are kept where nobody has said otherwise.
pub const USUAL_RETENTION_YEARS: u8 = 5;

/// Records of education that are older than the company keeps them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OldRecords {
    /// For how many years records are kept.
    pub years: u8,
    /// What was last touched before this day is older than that.
    #[ts(type = "string")]
    pub before: Date,
    /// The records: sessions, tests, answers in tests that stay, drills, then ratings.
    pub records: Vec<OldRecord>,
}

/// A record that is older than the company keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OldRecord {
    /// What it is.
    pub kind: OldRecordKind,
    /// What it is called: a session, a test or a drill by its title, ratings by the name of the person.
    pub title: String,
    /// The last day that it speaks of; of ratings the last day of work.
    #[ts(type = "string")]
    pub last: Date,
    /// How many people are named in it, or how many ratings there are.
    pub count: u32,
    /// Of whom ratings are.
    #[serde(skip)]
    #[ts(skip)]
    pub person: Option<PersonId>,
    /// What is to be removed: the session, the test or the drill; the answers; the skills that are rated.
    #[serde(skip)]
    #[ts(skip)]
    pub ids: Vec<String>,
}

/// The kinds of records that are kept for some years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OldRecordKind {
    /// A session with those who came.
    Session,
    /// A test with all that was answered in it.
    Test,
    /// Answers in a test that stays.
    Attempts,
    /// A drill with those who took part.
    Drill,
    /// How well somebody could do things who has left.
    Ratings,
}

/// For how many years the company keeps records: `education-settings.retention-years`, 1 to 30.
pub fn retention_years(answers: &Answers) -> u8 {
    match answers.get("education-settings", "retention-years") {
        Some(Answer::Number(years)) if (1.0..=30.0).contains(years) => {
            years.floor().to_string().parse().unwrap_or(USUAL_RETENTION_YEARS)
        }
        _ => USUAL_RETENTION_YEARS,
    }
}

/// The records that are older than the company keeps them on a day. On an earlier day there are never more of them: a clock
/// that was set back makes nothing old.
pub fn old_records(file: &CompanyFile, today: Date) -> OldRecords {
    let years = retention_years(&file.answers);
    let before = today.saturating_sub(i64::from(years).years());
    OldRecords {
        years,
        before,
        records: records_before(file, before),
    }
}

/// The records that speak of no day from `before` on. What has no date stays, since nobody knows how old it is.
pub fn records_before(file: &CompanyFile, before: Date) -> Vec<OldRecord> {
    let old = |last: Option<Date>| last.filter(|last| *last < before);
    let record = |kind, title: &str, last, count, ids| OldRecord {
        kind,
        title: title.to_owned(),
        last,
        count: u32::try_from(count).unwrap_or(u32::MAX),
        person: None,
        ids,
    };
    let mut records: Vec<OldRecord> = Vec::new();
    let mut named: HashSet<&ComprehensionTestId> = HashSet::new();
    for session in &file.sessions {
        match old(last_of_session(session)) {
            Some(last) => records.push(record(
                OldRecordKind::Session,
                &session.title,
                last,
                session.attendees.len(),
                vec![session.id.to_string()],
            )),
            // What belongs to a session that stays, stays with it.
            None => named.extend(&session.test),
        }
    }
    records.extend(old_tests(file, before, named));
    for drill in &file.drills {
        if let Some(last) = old(last_of_drill(drill)) {
            let ids = vec![drill.id.to_string()];
            records.push(record(
                OldRecordKind::Drill,
                &drill.title,
                last,
                drill.participants.len(),
                ids,
            ));
        }
    }
    let mut rated: HashMap<&PersonId, Vec<String>> = HashMap::new();
    for rating in &file.skill_ratings {
        rated
            .entry(&rating.person)
            .or_default()
            .push(rating.skill.clone());
    }
    for person in &file.people {
        if let (Some(last), Some(skills)) = (old(person.left), rated.remove(&person.id)) {
            records.push(OldRecord {
                person: Some(person.id.clone()),
                ..record(
                    OldRecordKind::Ratings,
                    person.called(),
                    last,
                    skills.len(),
                    skills,
                )
            });
        }
    }
    records
}

/// The last day that a session speaks of.
fn last_of_session(session: &TrainingSession) -> Option<Date> {
    let made_up = session.attendees.iter().filter_map(|attendee| attendee.made_up);
    session
        .on
        .into_iter()
        .chain(made_up)
        .max()
        .filter(|_| session.on.is_some())
}

/// The day of a drill of which nothing is still to be done.
fn last_of_drill(drill: &DrillRun) -> Option<Date> {
    let open = drill.findings.iter().any(|finding| !finding.done);
    drill.on.filter(|_| !open)
}

/// Old tests as a whole, and old answers in tests that stay: one that somebody took later, that a session names (`named`), or
/// that a test which stays repeats.
fn old_tests<'a>(
    file: &'a CompanyFile,
    before: Date,
    named: HashSet<&'a ComprehensionTestId>,
) -> Vec<OldRecord> {
    let mut answers: HashMap<&ComprehensionTestId, Vec<&TestAttempt>> = HashMap::new();
    for attempt in &file.attempts {
        answers.entry(&attempt.test).or_default().push(attempt);
    }
    let of = |test: &ComprehensionTestId| answers.get(test).map_or(&[][..], Vec::as_slice);
    let mut old: HashMap<&ComprehensionTestId, Date> = HashMap::new();
    for test in &file.tests {
        let own = of(&test.id);
        let days = own.iter().filter_map(|attempt| attempt.on);
        let last = days.chain(test.made).chain(test.closed).max();
        let dated = own.iter().all(|attempt| attempt.on.is_some());
        if let Some(last) = last.filter(|last| dated && *last < before && !named.contains(&test.id)) {
            old.insert(&test.id, last);
        }
    }
    // Whoever repeats a test that is gone would be anybody: it stays as long as the one that repeats it, however long that
    // chain is.
    loop {
        let staying = file.tests.iter().filter(|test| !old.contains_key(&test.id));
        let repeated = staying.filter_map(|test| test.repeats.as_ref());
        let kept: Vec<_> = repeated.filter(|id| old.contains_key(*id)).collect();
        if kept.is_empty() {
            break;
        }
        for id in kept {
            old.remove(id);
        }
    }
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let mut records = Vec::new();
    for test in &file.tests {
        let own = of(&test.id);
        let title = if test.title.is_empty() {
            &test.set
        } else {
            &test.title
        };
        if let Some(last) = old.get(&test.id) {
            records.push(OldRecord {
                kind: OldRecordKind::Test,
                title: title.clone(),
                last: *last,
                count: count(own.len()),
                person: None,
                ids: vec![test.id.to_string()],
            });
            continue;
        }
        let past: Vec<&&TestAttempt> = own
            .iter()
            .filter(|attempt| attempt.on.is_some_and(|on| on < before))
            .collect();
        if let Some(last) = past.iter().filter_map(|attempt| attempt.on).max() {
            records.push(OldRecord {
                kind: OldRecordKind::Attempts,
                title: title.clone(),
                last,
                count: count(past.len()),
                person: None,
                ids: past.iter().map(|attempt| attempt.id.to_string()).collect(),
            });
        }
    }
    records
}

#[cfg(test)]
mod tests;
