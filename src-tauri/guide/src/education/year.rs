use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{BusinessYear, CompanyFile, RowId, TrainingSessionId};
use ts_rs::TS;

use super::figures::by_month;
use super::plan_line::{line, months_of};
use super::{
    EducationFigures, LineState, MonthFigures, PlanLine, education_figures, planned_year, proposed_year,
};

/// How many things to do next are named.
const MOST_NEXT: usize = 3;

/// The year of teaching: what was planned, what was held, what it came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EducationYear {
    /// Whether a plan is there.
    pub planned: bool,
    /// The year in which it begins.
    pub year: i16,
    /// The year for which the next plan can be made: from the day on which this one begins; null before.
    pub following: Option<i16>,
    /// Whether the year of the plan is over.
    pub over: bool,
    /// The first days of the twelve months, `YYYY-MM-DD`.
    pub months: Vec<String>,
    /// The busy months, 1 to 12.
    pub busy: Vec<u8>,
    /// The lines of the plan, in their order.
    pub lines: Vec<PlanLine>,
    /// What teaching came to so far.
    pub figures: EducationFigures,
    /// The same, month by month.
    pub by_month: Vec<MonthFigures>,
    /// What to do next, the most urgent first.
    pub next: Vec<EducationNext>,
}

/// Something to do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum EducationNext {
    /// The day of a session is past: say who came.
    Record {
        /// The session.
        session: TrainingSessionId,
    },
    /// A month went by without it.
    Late {
        /// The line of the plan.
        row: RowId,
        /// The month, 1 to 12.
        month: u8,
    },
    /// The day of a session is fixed.
    Hold {
        /// The session.
        session: TrainingSessionId,
    },
    /// A day is to be fixed.
    Fix {
        /// The line of the plan.
        row: RowId,
        /// The month, 1 to 12.
        month: u8,
    },
}

/// How far the year of the plan is.
pub fn education_year(content: &Content, file: &CompanyFile, today: Date) -> EducationYear {
    let year = planned_year(file).unwrap_or_else(|| proposed_year(file, today));
    let lines: Vec<PlanLine> = file
        .answers
        .rows("education-year", "topics")
        .iter()
        .map(|row| line(file, row, year, today))
        .collect();
    EducationYear {
        planned: !lines.is_empty(),
        year: year.first().year(),
        following: (!lines.is_empty() && year.first() <= today)
            .then(|| following(file, year, today).first().year()),
        over: year.last() < today,
        months: year.months().iter().map(ToString::to_string).collect(),
        busy: months_of(file.answers.get("education-year", "busy-months")),
        next: next(file, &lines, year, today),
        lines,
        figures: education_figures(content, file, |day| year.contains(day)),
        by_month: by_month(content, file, year),
    }
}

/// The year after that of the plan; where that is over too, the one that is proposed today.
pub fn following(file: &CompanyFile, year: BusinessYear, today: Date) -> BusinessYear {
    let next = year.next();
    if next.last() < today {
        proposed_year(file, today)
    } else {
        next
    }
}

fn next(file: &CompanyFile, lines: &[PlanLine], year: BusinessYear, today: Date) -> Vec<EducationNext> {
    let mut open: Vec<_> = file
        .sessions
        .iter()
        .filter(|session| !session.held)
        .filter_map(|session| Some((session.on?, session)))
        .collect();
    open.sort_by_key(|(on, session)| (*on, session.id.to_string()));
    let record = open
        .iter()
        .filter(|(on, _)| *on < today)
        .map(|(_, session)| EducationNext::Record {
            session: session.id.clone(),
        });
    let hold = open
        .iter()
        .filter(|(on, _)| *on >= today)
        .map(|(_, session)| EducationNext::Hold {
            session: session.id.clone(),
        });
    let months = year.numbers();
    let place = |month: u8| months.iter().position(|own| *own == month);
    let mut free: Vec<(usize, &PlanLine, u8)> = lines
        .iter()
        .filter(|line| line.session.is_none())
        .filter_map(|line| Some((place(line.next?)?, line, line.next?)))
        .collect();
    free.sort_by_key(|(at, ..)| *at);
    let of_state = |state| free.iter().filter(move |(_, line, _)| line.state == state);
    let late = of_state(LineState::Late).map(|(_, line, month)| EducationNext::Late {
        row: line.row.clone(),
        month: *month,
    });
    let fix = of_state(LineState::Next).map(|(_, line, month)| EducationNext::Fix {
        row: line.row.clone(),
        month: *month,
    });
    record
        .chain(late)
        .chain(hold)
        .chain(fix)
        .take(MOST_NEXT)
        .collect()
}
