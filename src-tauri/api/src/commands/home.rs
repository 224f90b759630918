use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{Cause, CompanyFile, Lang, Square, order, square};
use sonae_guide::{CalendarEntry, calendar, candidates, parked, states};
use ts_rs::TS;

use super::document::{DocumentStatus, statuses};
use super::{LangArgs, Nothing};
use crate::call::Call;
use crate::error::WireError;

/// How many actions the home screen recommends.
const NEXT: usize = 3;
/// How many days ahead it looks for what has a date.
const AHEAD: i32 = 60;

/// What the home screen says: where we are, what is next and why, what is due, which papers are ready.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct HomeView {
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// The road: the six functions.
    pub functions: Vec<FunctionRoad>,
    /// The function that the company is at: where the first recommended action is; null when all is done.
    pub here: Option<String>,
    /// What to do next, best first.
    pub next: Vec<NextAction>,
    /// What is overdue and what has a date in the weeks to come, the earliest first.
    pub due: Vec<CalendarEntry>,
    /// Documents and their readiness.
    pub documents: Vec<DocumentStatus>,
    /// How many questions are parked.
    pub parked: u32,
}

/// A function on the road.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FunctionRoad {
    /// `gv` …
    pub id: String,
    /// One square an action.
    pub squares: Vec<ActionSquare>,
    /// Actions done.
    pub done: u32,
    /// Actions begun.
    pub begun: u32,
}

/// An action on the stamp card.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ActionSquare {
    /// The action.
    pub action: String,
    /// How far it is.
    pub square: Square,
    /// Whether it is among the next.
    pub next: bool,
}

/// A recommended action.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NextAction {
    /// The action.
    pub action: String,
    /// Why it stands where it stands.
    pub cause: Cause,
    /// The heaviest reason that holds (words `<action>.reason-<id>`); null: the general `.reason`.
    pub reason: Option<String>,
    /// Rough time in minutes, the way the company has chosen.
    pub minutes: u16,
    /// Who sees to it.
    pub owner: Option<String>,
    /// Until when, `YYYY-MM-DD`.
    pub due: Option<String>,
}

/// What the home screen says. Document titles are words; nothing in it depends on the language.
pub fn home(call: &Call<'_>, _: Nothing) -> Result<HomeView, WireError> {
    let file = call.file()?;
    let documents = statuses(call, &file, LangArgs { lang: Lang::Ja });
    Ok(view(call.content(), &file, call.api.today(), documents))
}

fn view(content: &Content, file: &CompanyFile, today: Date, documents: Vec<DocumentStatus>) -> HomeView {
    let states = states(content, file);
    let candidates = candidates(content, file, &states);
    let next: Vec<NextAction> = order(&candidates, today)
        .into_iter()
        .take(NEXT)
        .filter_map(|(index, cause)| {
            let candidate = candidates.get(index)?;
            let action = content.action(&candidate.state.action)?;
            Some(NextAction {
                action: action.id.clone(),
                cause,
                reason: action
                    .reasons_for(&file.answers)
                    .first()
                    .map(|reason| reason.id.clone()),
                minutes: candidate.minutes,
                owner: candidate.state.owner.as_ref().map(ToString::to_string),
                due: candidate.state.due.map(|due| due.to_string()),
            })
        })
        .collect();
    let functions: Vec<FunctionRoad> = content
        .functions
        .iter()
        .map(|function| {
            let squares: Vec<ActionSquare> = function
                .actions
                .iter()
                .map(|action| ActionSquare {
                    action: action.id.clone(),
                    square: square(&file.action(&action.id)),
                    next: next.iter().any(|candidate| candidate.action == action.id),
                })
                .collect();
            let count = |wanted: &[Square]| {
                squares
                    .iter()
                    .map(|square| u32::from(wanted.contains(&square.square)))
                    .sum()
            };
            FunctionRoad {
                id: function.id.clone(),
                done: count(&[Square::Done]),
                begun: count(&[Square::Half]),
                squares,
            }
        })
        .collect();
    let here = functions
        .iter()
        .find(|function| function.squares.iter().any(|square| square.next))
        .map(|function| function.id.clone());
    HomeView {
        today: today.to_string(),
        functions,
        here,
        next,
        due: calendar(content, file, today)
            .into_iter()
            .filter(|entry| entry.days <= AHEAD)
            .collect(),
        documents,
        parked: u32::try_from(parked(content, file).len()).unwrap_or(u32::MAX),
    }
}
