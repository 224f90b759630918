use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan as _};
use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{Cause, CompanyFile, Progress, YearTask, order, spread};
use ts_rs::TS;

use crate::{candidates, states};

/// Months in a plan.
const MONTHS: usize = 12;
/// After this day of a month a plan begins with the next one.
const LATE: i8 = 20;

/// All that is still to be done, spread over a year.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct YearPlan {
    /// Twelve months, this one or the next first.
    pub months: Vec<PlanMonth>,
    /// Actions that have a date behind the last month.
    pub later: Vec<PlannedAction>,
    /// Minutes in all.
    pub minutes: u32,
    /// How many actions have no date yet: what accepting the plan gives one.
    pub undated: u32,
}

/// A month of a plan.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PlanMonth {
    /// Its first day, `YYYY-MM-DD`.
    pub month: String,
    /// Minutes in all.
    pub minutes: u32,
    /// What to do in it, in order.
    pub actions: Vec<PlannedAction>,
}

/// An action in a plan.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PlannedAction {
    /// The action.
    pub action: String,
    /// Time it takes the way the company has chosen, in minutes.
    pub minutes: u16,
    /// Why it stands where it stands.
    pub cause: Cause,
    /// The date it was given, `YYYY-MM-DD`; null: the month is a proposal.
    pub due: Option<String>,
    /// Who sees to it.
    pub owner: Option<String>,
}

/// All that is still to be done, spread over twelve months by the time it takes.
pub fn year_plan(content: &Content, file: &CompanyFile, today: Date) -> YearPlan {
    let states = states(content, file);
    let candidates = candidates(content, file, &states);
    let start = if today.day() > LATE {
        first_of_month(today)
            .checked_add(1.month())
            .unwrap_or_else(|_| first_of_month(today))
    } else {
        first_of_month(today)
    };
    let mut later = Vec::new();
    let mut planned: Vec<(PlannedAction, YearTask)> = Vec::new();
    for (index, cause) in order(&candidates, today) {
        let Some(candidate) = candidates.get(index) else {
            continue;
        };
        // A date of something that is done already says when it was to be done the first time.
        let due = match candidate.state.progress {
            Progress::Done => candidate.again,
            _ => candidate.state.due,
        };
        let action = PlannedAction {
            action: candidate.state.action.clone(),
            minutes: candidate.minutes,
            cause,
            due: due.map(|due| due.to_string()),
            owner: candidate.state.owner.as_ref().map(ToString::to_string),
        };
        match due.map(|due| months_between(start, due)) {
            Some(month) if month >= MONTHS as i64 => later.push(action),
            month => planned.push((
                action,
                YearTask {
                    minutes: candidate.minutes,
                    fixed: month.map(|month| usize::try_from(month).unwrap_or(0)),
                },
            )),
        }
    }
    let tasks: Vec<YearTask> = planned.iter().map(|(_, task)| *task).collect();
    let placed = spread(&tasks, MONTHS);
    let undated = planned.iter().filter(|(action, _)| action.due.is_none()).count();
    let mut months: Vec<PlanMonth> = (0..MONTHS)
        .map(|month| PlanMonth {
            month: start
                .checked_add(Span::new().months(month as i64))
                .unwrap_or(start)
                .to_string(),
            minutes: 0,
            actions: Vec::new(),
        })
        .collect();
    for ((action, _), month) in planned.into_iter().zip(placed) {
        if let Some(month) = months.get_mut(month) {
            month.minutes += u32::from(action.minutes);
            month.actions.push(action);
        }
    }
    for month in &mut months {
        // What has a day comes by its day, the proposals after it in the order in which to do them.
        month.actions.sort_by(|a, b| match (&a.due, &b.due) {
            (Some(a), Some(b)) => a.cmp(b),
            (a, b) => b.is_some().cmp(&a.is_some()),
        });
    }
    YearPlan {
        minutes: months.iter().map(|month| month.minutes).sum(),
        months,
        later,
        undated: u32::try_from(undated).unwrap_or(u32::MAX),
    }
}

fn first_of_month(date: Date) -> Date {
    date.first_of_month()
}

/// The last day of the month, or the Friday before where it is on a weekend.
pub fn last_working_day(month: Date) -> Date {
    let last = month.last_of_month();
    let back = match last.weekday() {
        Weekday::Saturday => 1,
        Weekday::Sunday => 2,
        _ => 0,
    };
    last.checked_sub(Span::new().days(back)).unwrap_or(last)
}

fn months_between(start: Date, date: Date) -> i64 {
    (i64::from(date.year()) - i64::from(start.year())) * 12 + i64::from(date.month())
        - i64::from(start.month())
}
