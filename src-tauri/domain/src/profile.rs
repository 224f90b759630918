use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ActionState, Depth, Progress, ReviewId};

/// How far an outcome of CSF 2.0 is reached. Words: `word-level-<id>`.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// これから: nothing is done towards it on purpose.
    #[default]
    NotYet,
    /// 一部: some of it, by some.
    Partly,
    /// できている: it is how we work.
    Done,
    /// 見直している: it is how we work, written down and looked at again at fixed times.
    Reviewed,
}

impl Level {
    /// All, the lowest first.
    pub const ALL: [Level; 4] = [Level::NotYet, Level::Partly, Level::Done, Level::Reviewed];

    /// The ring it stands on: 0 to 3.
    pub fn ring(self) -> u8 {
        self as u8
    }

    /// The step as people count it: 1 to 4.
    pub fn step(self) -> u8 {
        self.ring() + 1
    }
}

/// What the company says about one outcome of CSF 2.0. What is not said is derived from the actions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Rating {
    /// `GV.OC-01`.
    pub outcome: String,
    /// Where the company stands; `None`: as its actions say.
    pub current: Option<Level>,
    /// Where it wants to be; `None`: as the chosen path says.
    pub target: Option<Level>,
    /// What to remember about it.
    pub note: String,
}

/// The profile on the day of a review, or on the day on which a new year was begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Review {
    /// Stays with it.
    pub id: ReviewId,
    /// The day.
    #[ts(type = "string")]
    #[schemars(with = "String")]
    pub date: Date,
    /// Whether a new year of the guide begins with it: what was done before is to be confirmed.
    pub new_year: bool,
    /// Outcome → where the company stood.
    pub levels: BTreeMap<String, Level>,
}

/// Where the company stands with an outcome, as the actions say that lead to it; `None` when none does.
///
/// All done thoroughly: reviewed; all done: done; some begun or done: partly. What does not concern the company does not
/// count, unless nothing else is left.
pub fn level_from_actions<'a>(
    states: impl IntoIterator<Item = &'a ActionState>,
    path: Depth,
) -> Option<Level> {
    let mut found = false;
    let (mut all_done, mut thorough, mut any) = (true, true, false);
    let mut counted = false;
    for state in states {
        found = true;
        if state.progress == Progress::NotForUs {
            continue;
        }
        counted = true;
        let done = state.progress == Progress::Done;
        all_done &= done;
        thorough &= done && state.depth.unwrap_or(path) == Depth::Comprehensive;
        any |= done || state.progress == Progress::Begun || !state.ticked.is_empty();
    }
    found.then_some(match (counted, thorough, all_done, any) {
        (false, ..) => Level::Done,
        (_, true, ..) => Level::Reviewed,
        (_, _, true, _) => Level::Done,
        (_, _, _, true) => Level::Partly,
        _ => Level::NotYet,
    })
}

/// Where a company on that path wants to be with an outcome; `guided` says whether an action of the guide leads to it.
pub fn usual_target(path: Depth, guided: bool) -> Level {
    match (path, guided) {
        (Depth::Quick, false) => Level::NotYet,
        (Depth::Quick, true) | (Depth::Baseline, false) => Level::Partly,
        (Depth::Baseline, true) | (Depth::Comprehensive, false) => Level::Done,
        (Depth::Comprehensive, true) => Level::Reviewed,
    }
}

/// The mean ring of some levels, 0 to 3; 0 for none.
pub fn mean_ring(levels: impl IntoIterator<Item = Level>) -> f64 {
    let (mut sum, mut count) = (0u32, 0u32);
    for level in levels {
        sum += u32::from(level.ring());
        count += 1;
    }
    f64::from(sum) / f64::from(count.max(1))
}

/// A mean ring as people count steps: 1 to 4.
pub fn mean_step(ring: f64) -> f64 {
    ring + f64::from(Level::NotYet.step())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_counted_from_one() {
        for level in Level::ALL {
            assert!((mean_step(mean_ring([level])) - f64::from(level.step())).abs() < f64::EPSILON);
        }
        assert_eq!(Level::ALL.map(Level::step), [1, 2, 3, 4]);
    }

    fn state(progress: Progress, depth: Option<Depth>) -> ActionState {
        ActionState {
            progress,
            depth,
            ..ActionState::default()
        }
    }

    #[test]
    fn a_level_follows_from_the_actions_that_lead_to_it() {
        use Progress::*;
        let thorough = Some(Depth::Comprehensive);
        for (states, expected) in [
            (vec![], None),
            (vec![state(Open, None)], Some(Level::NotYet)),
            (vec![state(Begun, None), state(Open, None)], Some(Level::Partly)),
            (vec![state(Done, None), state(Open, None)], Some(Level::Partly)),
            (vec![state(Done, None), state(NotForUs, None)], Some(Level::Done)),
            (vec![state(NotForUs, None)], Some(Level::Done)),
            (vec![state(Done, thorough), state(Done, None)], Some(Level::Done)),
            (vec![state(Done, thorough)], Some(Level::Reviewed)),
        ] {
            assert_eq!(level_from_actions(&states, Depth::Quick), expected, "{states:?}");
        }
        let done = [state(Done, None)];
        assert_eq!(
            level_from_actions(&done, Depth::Comprehensive),
            Some(Level::Reviewed)
        );
    }

    #[test]
    fn a_longer_path_never_aims_lower() {
        for guided in [false, true] {
            let targets =
                [Depth::Quick, Depth::Baseline, Depth::Comprehensive].map(|path| usual_target(path, guided));
            assert!(targets.is_sorted());
        }
    }

    #[test]
    fn the_mean_of_nothing_is_nothing() {
        assert!(mean_ring([]).abs() < f64::EPSILON);
        assert!((mean_ring([Level::Partly, Level::Reviewed]) - 2.0).abs() < f64::EPSILON);
    }
}
