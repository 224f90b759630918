use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sonae_content::{Action, Content};
use sonae_domain::{ActionState, CompanyFile, Level, Review, level_from_actions, mean_ring, usual_target};
use ts_rs::TS;

/// Where the company stands with the outcomes of CSF 2.0 and where it wants to be.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ProfileView {
    /// The six functions: the radar.
    pub functions: Vec<Rings>,
    /// The 22 categories: the heat map.
    pub categories: Vec<CategoryView>,
    /// Outcomes below their target, those first where an action lowers the risk most for the distance.
    pub gaps: Vec<String>,
    /// The day of the last review, `YYYY-MM-DD`.
    pub reviewed: Option<String>,
}

impl ProfileView {
    /// The outcome of that id.
    pub fn outcome(&self, id: &str) -> Option<&OutcomeView> {
        self.categories
            .iter()
            .flat_map(|category| &category.outcomes)
            .find(|outcome| outcome.id == id)
    }

    /// How many outcomes of a function have reached their target, and how many have one.
    pub fn reached(&self, function: &str) -> (usize, usize) {
        let aimed = || {
            self.categories
                .iter()
                .filter(|category| category.function == function)
                .flat_map(|category| &category.outcomes)
                .filter(|outcome| outcome.has_target())
        };
        (
            aimed()
                .filter(|outcome| outcome.current >= outcome.target)
                .count(),
            aimed().count(),
        )
    }
}

impl OutcomeView {
    /// Whether the company aims at it: an outcome that may stay as it is has nothing to reach.
    pub fn has_target(&self) -> bool {
        self.target > Level::NotYet
    }
}

/// Mean rings, 0 to 3, of a function or category.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Rings {
    /// `gv`, or `GV.OC`.
    pub id: String,
    /// Where the company stands.
    pub current: f64,
    /// Where it wants to be.
    pub target: f64,
    /// Where it stood at the last review; null before the first.
    pub last: Option<f64>,
}

/// A category with its outcomes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CategoryView {
    /// Mean rings.
    #[serde(flatten)]
    pub rings: Rings,
    /// The function it stands under: `gv`.
    pub function: String,
    /// Its outcomes.
    pub outcomes: Vec<OutcomeView>,
}

/// An outcome with what is said about it and what follows where nothing is said.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OutcomeView {
    /// `GV.OC-01`.
    pub id: String,
    /// Where the company stands.
    pub current: Level,
    /// Where it wants to be.
    pub target: Level,
    /// Whether the company said so itself; otherwise it follows from its actions.
    pub said_current: bool,
    /// Whether the company said so itself; otherwise it follows from its path.
    pub said_target: bool,
    /// What to remember about it.
    pub note: String,
    /// The actions that lead to it.
    pub actions: Vec<String>,
}

/// Outcome → the level it is at.
pub fn levels_now(content: &Content, file: &CompanyFile) -> BTreeMap<String, Level> {
    let leading = leading(content);
    content
        .outcomes()
        .map(|outcome| (outcome.to_owned(), current(&leading, file, outcome).0))
        .collect()
}

/// Outcome → the actions that lead to it.
fn leading(content: &Content) -> BTreeMap<&str, Vec<&Action>> {
    let mut leading: BTreeMap<&str, Vec<&Action>> = BTreeMap::new();
    for action in content.actions() {
        for id in &action.csf {
            for outcome in content.outcomes_under(id) {
                leading.entry(outcome).or_default().push(action);
            }
        }
    }
    leading
}

/// The level of an outcome, and whether the company said it.
fn current(leading: &BTreeMap<&str, Vec<&Action>>, file: &CompanyFile, outcome: &str) -> (Level, bool) {
    if let Some(said) = file.rating(outcome).current {
        return (said, true);
    }
    let states: Vec<ActionState> = leading
        .get(outcome)
        .into_iter()
        .flatten()
        .map(|action| file.action(&action.id))
        .collect();
    (
        level_from_actions(&states, file.path()).unwrap_or_default(),
        false,
    )
}

/// The profile as it is now.
pub fn profile(content: &Content, file: &CompanyFile) -> ProfileView {
    let leading = leading(content);
    let last = file.reviews.last();
    let path = file.path();
    let categories: Vec<CategoryView> = content
        .references
        .categories
        .iter()
        .map(|category| {
            let outcomes: Vec<OutcomeView> = category
                .outcomes
                .iter()
                .map(|id| {
                    let rating = file.rating(id);
                    let actions = leading.get(id.as_str()).map_or(&[][..], Vec::as_slice);
                    let (current, said_current) = current(&leading, file, id);
                    OutcomeView {
                        id: id.clone(),
                        current,
                        target: rating
                            .target
                            .unwrap_or_else(|| usual_target(path, !actions.is_empty())),
                        said_current,
                        said_target: rating.target.is_some(),
                        note: rating.note,
                        actions: actions.iter().map(|action| action.id.clone()).collect(),
                    }
                })
                .collect();
            CategoryView {
                rings: rings(&category.id, &outcomes.iter().collect::<Vec<_>>(), last),
                function: category.function.clone(),
                outcomes,
            }
        })
        .collect();
    let functions = content
        .functions
        .iter()
        .map(|function| {
            let outcomes: Vec<&OutcomeView> = categories
                .iter()
                .filter(|category| category.function == function.id)
                .flat_map(|category| &category.outcomes)
                .collect();
            rings(&function.id, &outcomes, last)
        })
        .collect();
    ProfileView {
        functions,
        gaps: gaps(&leading, &categories),
        categories,
        reviewed: last.map(|review| review.date.to_string()),
    }
}

fn rings(id: &str, outcomes: &[&OutcomeView], last: Option<&Review>) -> Rings {
    let before = |review: &Review| {
        mean_ring(
            outcomes
                .iter()
                .map(|outcome| review.levels.get(&outcome.id).copied().unwrap_or_default()),
        )
    };
    Rings {
        id: id.to_owned(),
        current: mean_ring(outcomes.iter().map(|outcome| outcome.current)),
        target: mean_ring(outcomes.iter().map(|outcome| outcome.target)),
        last: last.map(before),
    }
}

fn gaps(leading: &BTreeMap<&str, Vec<&Action>>, categories: &[CategoryView]) -> Vec<String> {
    let mut gaps: Vec<(u16, &str)> = categories
        .iter()
        .flat_map(|category| &category.outcomes)
        .filter(|outcome| outcome.current < outcome.target)
        .map(|outcome| {
            let distance = u16::from(outcome.target.ring() - outcome.current.ring());
            let reduces = leading
                .get(outcome.id.as_str())
                .into_iter()
                .flatten()
                .filter_map(|action| action.reduces)
                .max()
                .unwrap_or(0);
            (distance * (1 + u16::from(reduces)), outcome.id.as_str())
        })
        .collect();
    gaps.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    gaps.into_iter().map(|(_, id)| id.to_owned()).collect()
}
