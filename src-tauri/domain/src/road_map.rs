use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ActionState, Progress};

/// One square of the stamp card that shows how far an action is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Square {
    /// Done.
    Done,
    /// Begun.
    Half,
    /// わからない.
    Unknown,
    /// これから.
    Open,
    /// Does not concern this company.
    NotForUs,
}

/// The square of an action. A begun action is one with anything ticked, an owner or a date, whatever its state says.
pub fn square(state: &ActionState) -> Square {
    match state.progress {
        Progress::Done => Square::Done,
        Progress::Unknown => Square::Unknown,
        Progress::NotForUs => Square::NotForUs,
        Progress::Begun => Square::Half,
        Progress::Open | Progress::Later => {
            if state.ticked.is_empty() && state.owner.is_none() && state.due.is_none() {
                Square::Open
            } else {
                Square::Half
            }
        }
    }
}

/// The actions to do next, best first.
///
/// `candidates` is (state, weight) in the guide's order; the weight says how many of the company's answers call for
/// the action and comes from content. Left out are actions that are done, parked, put off or not for this company.
/// What is overdue or begun comes before what is heavier, and what is heavier before what comes earlier in the guide.
pub fn next_actions<'a>(
    candidates: impl IntoIterator<Item = (&'a ActionState, i32)>,
    today: Date,
    count: usize,
) -> Vec<&'a ActionState> {
    let mut open: Vec<(usize, &ActionState, i32)> = candidates
        .into_iter()
        .enumerate()
        .filter(|(_, (state, _))| matches!(state.progress, Progress::Open | Progress::Begun))
        .map(|(order, (state, weight))| (order, state, weight))
        .collect();
    open.sort_by_key(|(order, state, weight)| {
        let overdue = state.due.is_some_and(|due| due <= today);
        let begun = square(state) == Square::Half;
        (!overdue, !begun, -weight, *order)
    });
    open.into_iter().take(count).map(|(_, state, _)| state).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn state(action: &str, progress: Progress) -> ActionState {
        ActionState {
            action: action.into(),
            progress,
            ..ActionState::default()
        }
    }

    #[test]
    fn overdue_then_begun_then_weight_then_order() {
        let mut overdue = state("overdue", Progress::Open);
        overdue.due = Some(date(2026, 11, 13));
        let states = [
            (state("first", Progress::Open), 0),
            (state("heavy", Progress::Open), 2),
            (state("begun", Progress::Begun), 0),
            (overdue, 0),
            (state("done", Progress::Done), 9),
            (state("parked", Progress::Unknown), 9),
        ];
        let next = next_actions(states.iter().map(|(s, w)| (s, *w)), date(2026, 11, 20), 4);
        let ids: Vec<_> = next.iter().map(|s| s.action.as_str()).collect();
        assert_eq!(ids, ["overdue", "begun", "heavy", "first"]);
    }

    #[test]
    fn anything_ticked_makes_a_half_square() {
        let mut action = state("a", Progress::Open);
        assert_eq!(square(&action), Square::Open);
        action.ticked.insert("step-1".into());
        assert_eq!(square(&action), Square::Half);
    }
}
