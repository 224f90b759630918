use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{
    Answer, BusinessYear, CompanyFile, DrillKind, Row, RowId, TrainingSession, TrainingSessionId,
};
use ts_rs::TS;

use super::Audience;
use super::taken::audience_of;

/// A line of the plan with what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanLine {
    /// The row of the worksheet.
    pub row: RowId,
    /// Its lessons.
    pub modules: Vec<String>,
    /// How it stands.
    pub state: LineState,
    /// One mark for each month of the year, in its order.
    pub marks: Vec<LineMark>,
    /// The first month that is still to be held, 1 to 12.
    pub next: Option<u8>,
    /// The days of sessions that are fixed and not yet held, the earliest first. Drills stand for themselves.
    #[ts(type = "string[]")]
    pub fixed: Vec<Date>,
    /// The session that is planned for it and not yet held.
    pub session: Option<TrainingSessionId>,
    /// How many sessions and drills were held for it.
    pub held: u32,
}

/// How a line of the plan stands. Words: `education-line-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LineState {
    /// Held as often as was planned.
    Done,
    /// A month went by without it.
    Late,
    /// To come.
    Next,
    /// As occasion arises.
    Any,
    /// No month is said.
    Open,
}

/// What a line has in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LineMark {
    /// Nothing.
    None,
    /// Planned.
    Planned,
    /// A day is fixed.
    Fixed,
    /// Held.
    Held,
    /// Planned, past and not held.
    Late,
    /// For those who were away.
    Spare,
    /// As occasion arises.
    Any,
}

pub(super) fn months_of(answer: Option<&Answer>) -> Vec<u8> {
    match answer {
        Some(Answer::Choices(months)) => months
            .iter()
            .filter_map(|month| month.parse().ok())
            .filter(|month| (1..=12).contains(month))
            .collect(),
        _ => Vec::new(),
    }
}

/// The lessons that a row of the plan names.
pub(super) fn modules_of(row: &Row) -> Vec<String> {
    match row.fields.get("modules") {
        Some(Answer::Choices(modules)) => modules.clone(),
        _ => Vec::new(),
    }
}

/// What was planned or held for a line in its year.
struct Held<'a> {
    sessions: Vec<&'a TrainingSession>,
    /// The days of drills that no session stands for.
    drills: Vec<(Date, bool)>,
}

impl<'a> Held<'a> {
    /// Sessions that name no line belong to the one whose lessons they teach; drills to the one for drills of their kind.
    fn of(file: &'a CompanyFile, row: &Row, modules: &[String], year: BusinessYear) -> Self {
        let of_line = |session: &&TrainingSession| match &session.topic {
            Some(topic) => *topic == row.id,
            None => session.modules.iter().any(|module| modules.contains(module)),
        };
        let sessions: Vec<&TrainingSession> = file
            .sessions
            .iter()
            .filter(of_line)
            .filter(|session| session.on.is_none_or(|on| year.contains(on)))
            .collect();
        let kind = match row.fields.get("method").and_then(Answer::text) {
            Some("drill") if audience_of(file, row) == Some(Audience::Leaders) => Some(DrillKind::TableTop),
            Some("drill") => Some(DrillKind::Phishing),
            _ => None,
        };
        let drills = file
            .drills
            .iter()
            .filter(|drill| Some(drill.kind) == kind)
            .filter_map(|drill| Some((drill.on.filter(|on| year.contains(*on))?, drill.held)))
            .filter(|(on, _)| !sessions.iter().any(|session| session.on == Some(*on)))
            .collect();
        Held { sessions, drills }
    }

    fn times(&self) -> usize {
        let sessions = self.sessions.iter().filter(|session| session.held);
        sessions.count() + self.drills.iter().filter(|(_, held)| *held).count()
    }

    fn in_month(&self, month: Date, held: bool) -> bool {
        let sessions = self
            .sessions
            .iter()
            .filter_map(|session| Some((session.on?, session.held)));
        let mut days = sessions.chain(self.drills.iter().copied());
        days.any(|(on, own)| own == held && on.first_of_month() == month)
    }

    /// The days of sessions that are fixed and not yet held, each once.
    fn fixed(&self) -> Vec<Date> {
        let sessions = self.sessions.iter().filter(|session| !session.held);
        let mut days: Vec<Date> = sessions.filter_map(|session| session.on).collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The next session that is planned and not held.
    fn open(&self) -> Option<TrainingSessionId> {
        let open = self.sessions.iter().filter(|session| !session.held);
        let first = open.min_by_key(|session| session.on.unwrap_or(Date::MAX));
        first.map(|session| session.id.clone())
    }
}

/// A line of the plan with what became of it.
pub(super) fn line(file: &CompanyFile, row: &Row, year: BusinessYear, today: Date) -> PlanLine {
    let modules = modules_of(row);
    let planned = months_of(row.fields.get("months"));
    let spare = months_of(row.fields.get("spare-months"));
    let own = Held::of(file, row, &modules, year);
    let held = own.times();
    let always = planned.len() == 12;
    let this_month = today.first_of_month();
    let mut covered = held;
    let days = own.fixed();
    let mut fixed = days.len() + own.drills.iter().filter(|(_, held)| !held).count();
    let mut next = None;
    let mut late = false;
    let mut marks = Vec::with_capacity(12);
    for (month, number) in year.months().into_iter().zip(year.numbers()) {
        let is_planned = planned.contains(&number);
        // What is held a month early or late still counts for the month that it was planned in.
        let is_covered = is_planned && covered > 0;
        let is_fixed = is_planned && !is_covered && fixed > 0;
        if is_planned && !always {
            covered = covered.saturating_sub(1);
            fixed -= usize::from(is_fixed);
            if !is_covered {
                next = next.or(Some(number));
                late |= !is_fixed && month < this_month;
            }
        }
        marks.push(if own.in_month(month, true) {
            LineMark::Held
        } else if own.in_month(month, false) {
            LineMark::Fixed
        } else if is_planned && always {
            LineMark::Any
        } else if is_covered || is_fixed {
            LineMark::None
        } else if is_planned && month < this_month {
            LineMark::Late
        } else if is_planned {
            LineMark::Planned
        } else if spare.contains(&number) {
            LineMark::Spare
        } else {
            LineMark::None
        });
    }
    PlanLine {
        row: row.id.clone(),
        modules,
        state: match (always, planned.is_empty(), next) {
            (true, ..) => LineState::Any,
            (_, true, _) if held == 0 => LineState::Open,
            (.., None) => LineState::Done,
            _ if late => LineState::Late,
            _ => LineState::Next,
        },
        marks,
        next,
        fixed: days,
        session: own.open(),
        held: u32::try_from(held).unwrap_or(u32::MAX),
    }
}
