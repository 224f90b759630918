//! The profile in figures, as they are printed: steps counted from 1 to 4, one decimal.

use serde::{Deserialize, Serialize};
use sonae_domain::{CompanyFile, Level, mean_ring, mean_step};
use ts_rs::TS;

use crate::{OutcomeView, ProfileView, Rings};

/// The figures of a function, a category or the whole, as they are printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Figures {
    /// `gv`, `GV.OC`, or empty for the whole.
    pub id: String,
    /// Where the company stands: `1.8`.
    pub current: String,
    /// Where it wants to be.
    pub target: String,
    /// How far it is from there; null where it has arrived.
    pub gap: Option<String>,
    /// Where it stood at the last review; null before the first.
    pub last: Option<String>,
}

/// Tenths of a step, as they are printed.
#[expect(clippy::cast_possible_truncation, reason = "10 to 40")]
fn tenths(ring: f64) -> i32 {
    (mean_step(ring) * 10.0).round() as i32
}

fn printed(tenths: i32) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// How far a function or category is from its target, in tenths of a step as they are printed; 0 where it has arrived.
pub(crate) fn distance(rings: &Rings) -> i32 {
    (tenths(rings.target) - tenths(rings.current)).max(0)
}

/// The figures of a function or category.
pub fn figures(rings: &Rings) -> Figures {
    let distance = distance(rings);
    Figures {
        id: rings.id.clone(),
        current: printed(tenths(rings.current)),
        target: printed(tenths(rings.target)),
        gap: (distance > 0).then(|| printed(distance)),
        last: rings.last.map(|last| printed(tenths(last))),
    }
}

/// The profile as a whole, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The figures of all outcomes together.
    pub figures: Figures,
    /// Outcomes that have a target.
    pub aimed: usize,
    /// Of those, how many have reached it.
    pub reached: usize,
    /// Outcomes whose level the company said itself.
    pub said: usize,
    /// Outcomes above the lowest level.
    pub begun: usize,
    /// Outcomes that are higher and lower than at the last review; `None` before the first.
    pub moved: Option<(usize, usize)>,
}

/// Counts the profile.
pub fn standing(profile: &ProfileView, file: &CompanyFile) -> Standing {
    let outcomes = || profile.categories.iter().flat_map(|category| &category.outcomes);
    let count = |holds: &dyn Fn(&OutcomeView) -> bool| outcomes().filter(|outcome| holds(outcome)).count();
    let before = file.reviews.last();
    let last = |outcome: &OutcomeView| {
        before.map(|review| review.levels.get(&outcome.id).copied().unwrap_or_default())
    };
    let whole = Rings {
        id: String::new(),
        current: mean_ring(outcomes().map(|outcome| outcome.current)),
        target: mean_ring(outcomes().map(|outcome| outcome.target)),
        last: before.map(|_| mean_ring(outcomes().filter_map(last))),
    };
    Standing {
        figures: figures(&whole),
        aimed: count(&OutcomeView::has_target),
        reached: count(&|outcome| outcome.has_target() && outcome.current >= outcome.target),
        said: count(&|outcome| outcome.said_current),
        begun: count(&|outcome| outcome.current > Level::NotYet),
        moved: before.map(|_| {
            (
                count(&|outcome| last(outcome).is_some_and(|last| outcome.current > last)),
                count(&|outcome| last(outcome).is_some_and(|last| outcome.current < last)),
            )
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rings(current: f64, target: f64) -> Rings {
        Rings {
            id: "gv".into(),
            current,
            target,
            last: None,
        }
    }

    #[test]
    fn the_gap_is_the_difference_of_the_figures_that_are_printed() {
        let own = figures(&rings(0.84, 1.16));
        assert_eq!((own.current.as_str(), own.target.as_str()), ("1.8", "2.2"));
        assert_eq!(own.gap.as_deref(), Some("0.4"));
        assert_eq!(figures(&rings(0.96, 1.04)).gap, None);
        assert_eq!(figures(&rings(3.0, 1.0)).gap, None, "beyond the target is no gap");
    }
}
