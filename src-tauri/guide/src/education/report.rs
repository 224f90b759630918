//! A business year of education as management reads it. Only what was recorded: what there is no record of is `None`, never
//! nought.

mod proposals;
mod sums;

use std::collections::HashSet;

use jiff::ToSpan as _;
use jiff::civil::Date;
use sonae_content::Content;
use sonae_domain::{
    Answer, CompanyFile, DrillRun, Person, TestAttempt, TrainingSession, fiscal_year, fiscal_year_start,
};

use super::attendance::{AttendanceNumbers, Lack, SessionState, lacking, session_state};
use super::roles::working;
use super::staff::Staff;
use super::statistics::TopicFigures;

pub use proposals::Proposal;
pub use sums::{DrillSum, LackedModule, MonthSum, TestSum};

/// Below this share a topic is taught again.
pub const ENOUGH: f64 = 0.8;

/// A business year of education.
#[derive(Clone, Debug)]
pub struct EducationReport<'a> {
    /// The year in which it begins.
    pub year: i16,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub until: Date,
    /// The months of the year, the first first.
    pub months: Vec<MonthSum>,
    /// The sessions of the year, by their days.
    pub sessions: Vec<&'a TrainingSession>,
    /// How many of them were held.
    pub held: u32,
    /// How many had their day and nobody said that they were held.
    pub overdue: u32,
    /// How many lines of the year's plan have a session that was held, of how many; `None` where the plan is of another year.
    pub topics: Option<(u32, u32)>,
    /// Those who were to come to what was held; `None` where nothing was.
    pub attendance: Option<AttendanceNumbers>,
    /// What the sessions cost that were held, in yen, as far as it was written; `None` where nobody wrote anything.
    pub cost: Option<f64>,
    /// Of how many of them nobody wrote what they cost.
    pub uncosted: u32,
    /// The tests in which somebody handed in this year.
    pub tests: Vec<TestSum<'a>>,
    /// All that was handed in.
    pub scores: Option<Scores>,
    /// Skills that were asked for, the weakest first.
    pub skills: Vec<TopicFigures>,
    /// The drills that were held.
    pub drills: Vec<DrillSum<'a>>,
    /// Of the fraudulent messages in drills: the share that was reported, and that somebody would have followed.
    pub reported: Option<Reported>,
    /// How many work here.
    pub staff: usize,
    /// Those who work here and lack something, with how much.
    pub lacking: Vec<(&'a Person, Vec<Lack>)>,
    /// What is lacked, by how many most first.
    pub lacked: Vec<LackedModule<'a>>,
    /// What follows for the next year.
    pub proposals: Vec<Proposal>,
}

/// What was handed in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scores {
    /// How often.
    pub taken: u32,
    /// How often it was enough.
    pub passed: u32,
    /// Points of a hundred, on average.
    pub mean: f64,
}

/// What people said to fraudulent messages in drills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reported {
    /// How many answers there were.
    pub answers: u32,
    /// In how many somebody would tell.
    pub reported: u32,
    /// In how many somebody would do what it says.
    pub followed: u32,
}

/// A share of a whole, 0 to 1; `None` of nothing.
pub fn share(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| f64::from(part) / f64::from(whole))
}

impl AttendanceNumbers {
    /// Whom it reached, then or later, of those who were to come: 0 to 1.
    pub fn reached(&self) -> Option<f64> {
        share(self.present + self.made_up, self.expected)
    }
}

/// Education in the business year of a day.
pub fn education_report<'a>(content: &'a Content, file: &'a CompanyFile, today: Date) -> EducationReport<'a> {
    let start = fiscal_year_start(&file.answers);
    year_report(content, file, fiscal_year(today, start), today)
}

/// Education in a business year as it is known on a day.
pub fn year_report<'a>(
    content: &'a Content,
    file: &'a CompanyFile,
    year: i16,
    today: Date,
) -> EducationReport<'a> {
    let start = fiscal_year_start(&file.answers);
    let from = Date::new(year, start, 1).unwrap_or(today);
    let until = from.saturating_add(1.year()).saturating_sub(1.day());
    let within = |day: Option<Date>| day.is_some_and(|day| (from..=until).contains(&day));
    let mut sessions: Vec<&TrainingSession> = file
        .sessions
        .iter()
        .filter(|session| within(session.on))
        .collect();
    sessions.sort_by_key(|session| session.on);
    let held: Vec<&TrainingSession> = sessions.iter().copied().filter(|session| session.held).collect();
    let staff = Staff::of(file);
    let overdue = sessions
        .iter()
        .filter(|session| session_state(&staff, session, today) == SessionState::Overdue);
    let attempts: Vec<&TestAttempt> = file
        .attempts
        .iter()
        .filter(|attempt| within(attempt.on) && attempt.score.is_some())
        .collect();
    let drills: Vec<&DrillRun> = file
        .drills
        .iter()
        .filter(|drill| drill.held && within(drill.on))
        .collect();
    let staff = working(file, today).count();
    let lacking: Vec<_> = lacking(content, file, today)
        .into_iter()
        .filter(|(_, lacks)| !lacks.is_empty())
        .collect();
    let costs: Vec<u32> = held.iter().filter_map(|session| session.cost).collect();
    let mut report = EducationReport {
        year,
        from,
        until,
        months: sums::months(from, &sessions),
        overdue: count(overdue.count()),
        held: count(held.len()),
        topics: topics(file, year, &held),
        attendance: sums::attendance(&held),
        cost: (!costs.is_empty()).then(|| costs.iter().map(|cost| f64::from(*cost)).sum()),
        uncosted: count(held.len() - costs.len()),
        tests: sums::tests(file, &attempts),
        scores: sums::scores(&attempts),
        skills: sums::skills(content, &attempts),
        reported: sums::reported(content, &drills),
        drills: drills.iter().map(|drill| sums::drill(content, drill)).collect(),
        lacked: sums::lacked(content, &lacking),
        sessions,
        staff,
        lacking,
        proposals: Vec::new(),
    };
    report.proposals = proposals::proposals(&report);
    report
}

/// How many topics of the plan of that year have a session that was held.
fn topics(file: &CompanyFile, year: i16, held: &[&TrainingSession]) -> Option<(u32, u32)> {
    let planned = match file.answers.get("education-year", "fiscal-year") {
        Some(Answer::Number(number)) => *number,
        _ => return None,
    };
    let rows = file.answers.rows("education-year", "topics");
    if (planned - f64::from(year)).abs() > 0.5 || rows.is_empty() {
        return None;
    }
    let done: HashSet<&str> = held
        .iter()
        .filter_map(|session| Some(session.topic.as_ref()?.as_str()))
        .collect();
    let taught = rows.iter().filter(|row| done.contains(row.id.as_str())).count();
    Some((count(taught), count(rows.len())))
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
