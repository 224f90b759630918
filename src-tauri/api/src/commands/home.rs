use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{ActionState, CompanyFile, Lang, Progress, Square, next_actions, square};
use ts_rs::TS;

use super::answer::parked_in;
use super::document::{DocumentStatus, statuses};
use super::{LangArgs, Nothing};
use crate::call::Call;
use crate::error::WireError;

/// How many actions the home screen recommends.
const NEXT: usize = 3;

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
    /// What has a date, the earliest first.
    pub due: Vec<DueAction>,
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
    /// Actions done, those that do not concern the company among them.
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
    /// The heaviest reason that holds (words `<action>.reason-<id>`); null: the general `.reason`.
    pub reason: Option<String>,
    /// Rough time of the quick way in minutes.
    pub minutes: Option<u16>,
    /// Who sees to it.
    pub owner: Option<String>,
    /// Until when, `YYYY-MM-DD`.
    pub due: Option<String>,
}

/// An action with a date.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DueAction {
    /// The action.
    pub action: String,
    /// Until when, `YYYY-MM-DD`.
    pub due: String,
    /// Days from today; negative when it is past.
    pub days: i32,
}

/// What the home screen says. Document titles are words; nothing in it depends on the language.
pub fn home(call: &Call<'_>, _: Nothing) -> Result<HomeView, WireError> {
    let file = call.company(|company| Ok(company.load()?))?;
    let documents = statuses(call, &file, LangArgs { lang: Lang::Ja });
    Ok(view(call.content(), &file, call.api.today(), documents))
}

fn view(content: &Content, file: &CompanyFile, today: Date, documents: Vec<DocumentStatus>) -> HomeView {
    let states: Vec<ActionState> = content.actions().map(|action| file.action(&action.id)).collect();
    let weighed = content
        .actions()
        .zip(&states)
        .filter(|(action, _)| action.is_written())
        .map(|(action, state)| {
            let weight = action
                .reasons_for(&file.answers)
                .iter()
                .map(|reason| reason.weight)
                .sum();
            (state, weight)
        });
    let next: Vec<NextAction> = next_actions(weighed, today, NEXT)
        .into_iter()
        .filter_map(|state| {
            let action = content.action(&state.action)?;
            Some(NextAction {
                action: action.id.clone(),
                reason: action
                    .reasons_for(&file.answers)
                    .first()
                    .map(|reason| reason.id.clone()),
                minutes: action.minutes,
                owner: state.owner.as_ref().map(ToString::to_string),
                due: state.due.map(|due| due.to_string()),
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
                done: count(&[Square::Done, Square::NotForUs]),
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
        due: due(&states, today),
        documents,
        parked: u32::try_from(parked_in(content, file).len()).unwrap_or(u32::MAX),
    }
}

fn due(states: &[ActionState], today: Date) -> Vec<DueAction> {
    let mut due: Vec<(Date, &ActionState)> = states
        .iter()
        .filter(|state| !matches!(state.progress, Progress::Done | Progress::NotForUs))
        .filter_map(|state| Some((state.due?, state)))
        .collect();
    due.sort_by_key(|(date, _)| *date);
    due.into_iter()
        .map(|(date, state)| DueAction {
            action: state.action.clone(),
            due: date.to_string(),
            days: date.since(today).map(|span| span.get_days()).unwrap_or_default(),
        })
        .collect()
}
