use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{BusinessYear, CompanyFile};
use ts_rs::TS;

use super::grounds::Grounds;
use super::measure::{aims, indicators};
use super::planner::Planner;
use super::taken::{groups, taken};
use super::{OfferedAim, OfferedGroup, OfferedIndicator, OfferedTopic, education_figures, planned_year};

/// What to teach in a year, why and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EducationProposal {
    /// The year in which it begins.
    pub year: i16,
    /// Whether the plan that is there is for an earlier year: its lines make way for those that are taken.
    pub follows: bool,
    /// The first days of the twelve months, `YYYY-MM-DD`.
    pub months: Vec<String>,
    /// The busy months, 1 to 12.
    pub busy: Vec<u8>,
    /// What to teach: group by group, within a group by month.
    pub topics: Vec<OfferedTopic>,
    /// Who learns, with the codes of the plan.
    pub groups: Vec<OfferedGroup>,
    /// What to aim for.
    pub aims: Vec<OfferedAim>,
    /// What to watch.
    pub indicators: Vec<OfferedIndicator>,
}

/// What to teach in a business year: the one of the plan, or the one after it, for which what came out of teaching so far
/// gives the reasons.
pub fn education_proposal(
    content: &Content,
    file: &CompanyFile,
    year: BusinessYear,
    today: Date,
) -> EducationProposal {
    let grounds = Grounds::of(content, file, today);
    let mut topics = Planner::new(content, file, &grounds, year, today).topics();
    let follows = planned_year(file).is_some_and(|planned| planned.first() < year.first());
    for topic in topics.iter_mut().filter(|_| !follows) {
        topic.taken = taken(file, topic).map(|row| row.id.clone());
    }
    topics.sort_by_key(|topic| (topic.audience, first_place(year, topic)));
    let before = year.before();
    let last = education_figures(content, file, |day| before.contains(day));
    EducationProposal {
        year: year.first().year(),
        follows,
        months: year.months().iter().map(ToString::to_string).collect(),
        busy: super::plan_line::months_of(file.answers.get("education-year", "busy-months")),
        groups: groups(file, &grounds.workforce, &topics, year),
        topics,
        aims: aims(content, file, grounds.any_gap()),
        indicators: indicators(content, file, &last),
    }
}

fn first_place(year: BusinessYear, topic: &OfferedTopic) -> usize {
    let first = topic.months.first();
    match topic.months.len() {
        12 => 0,
        _ => year
            .numbers()
            .iter()
            .position(|month| Some(month) == first)
            .unwrap_or(12),
    }
}

#[cfg(test)]
mod tests;
