use std::collections::HashSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{Attendance, BusinessYear, CompanyFile, DrillKind, MailVerdict};
use ts_rs::TS;

/// How many of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Share {
    /// How many.
    pub count: u32,
    /// Of how many; 0 while nothing was measured.
    pub of: u32,
}

impl Share {
    /// In percent, without what stands behind the point; null while nothing was measured.
    pub fn percent(self) -> Option<u32> {
        self.count.saturating_mul(100).checked_div(self.of)
    }

    fn add(&mut self, counts: bool) {
        self.count += u32::from(counts);
        self.of += 1;
    }
}

/// What teaching came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EducationFigures {
    /// Those who were taught, then or later, of those who were to come.
    pub attendance: Share,
    /// The mean of all tests, in points of a hundred; null before the first.
    pub score: Option<u32>,
    /// Tests that were passed.
    pub passed: Share,
    /// Harmful messages of drills that were reported.
    pub reported: Share,
    /// What sessions cost, in yen.
    pub cost: u32,
    /// Sessions that were held.
    pub sessions: u32,
}

/// The figures of a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthFigures {
    /// Its first day, `YYYY-MM-DD`.
    pub month: String,
    /// What teaching came to in it.
    pub figures: EducationFigures,
}

/// What teaching came to in the days that `within` takes.
pub fn education_figures(
    content: &Content,
    file: &CompanyFile,
    within: impl Fn(Date) -> bool,
) -> EducationFigures {
    let inside = |on: Option<Date>| on.is_some_and(&within);
    let mut found = EducationFigures::default();
    for session in file
        .sessions
        .iter()
        .filter(|session| session.held && inside(session.on))
    {
        found.sessions += 1;
        found.cost = found.cost.saturating_add(session.cost.unwrap_or(0));
        // Where nobody ticked anybody, attendance was not kept.
        if session
            .attendees
            .iter()
            .all(|one| one.attendance == Attendance::Open && one.made_up.is_none())
        {
            continue;
        }
        for attendee in &session.attendees {
            found.attendance.add(attendee.was_taught());
        }
    }
    let mut points = Share::default();
    for attempt in file.attempts.iter().filter(|attempt| inside(attempt.on)) {
        if let Some(score) = &attempt.score {
            points.count += u32::from(score.points);
            points.of += 1;
            found.passed.add(score.passed);
        }
    }
    found.score = (points.of > 0).then(|| (points.count + points.of / 2) / points.of);
    let genuine: HashSet<&str> = content
        .courses
        .mails
        .iter()
        .filter(|mail| mail.genuine)
        .map(|mail| mail.id.as_str())
        .collect();
    let drills = file
        .drills
        .iter()
        .filter(|drill| drill.held && drill.kind == DrillKind::Phishing && inside(drill.on));
    for participant in drills.flat_map(|drill| &drill.participants) {
        for (mail, verdict) in &participant.verdicts {
            if !genuine.contains(mail.as_str()) {
                found.reported.add(*verdict == MailVerdict::Report);
            }
        }
    }
    found
}

/// The figures of each month of a year.
pub(super) fn by_month(content: &Content, file: &CompanyFile, year: BusinessYear) -> Vec<MonthFigures> {
    let months = year.months();
    months
        .iter()
        .map(|month| MonthFigures {
            month: month.to_string(),
            figures: education_figures(content, file, |day| day.first_of_month() == *month),
        })
        .collect()
}
