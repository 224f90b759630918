//! What is left to do for the profile: which categories stand out, and what brings an outcome nearer to its target.

use sonae_content::Content;
use sonae_domain::{CompanyFile, Depth, Level, Progress};

use crate::figures::distance;
use crate::{OutcomeView, ProfileView};

/// How many categories may stand out: of more than these none does.
const MOST: usize = 5;

/// The categories farthest from their target, in the framework's order. Those that are equally far stand out together or
/// not at all.
pub fn standing_out(profile: &ProfileView) -> Vec<&str> {
    let mut distances: Vec<i32> = profile
        .categories
        .iter()
        .map(|category| distance(&category.rings))
        .filter(|distance| *distance > 0)
        .collect();
    distances.sort_by_key(|distance| std::cmp::Reverse(*distance));
    let farther = |least: i32| distances.iter().filter(|distance| **distance >= least).count();
    let Some(least) = distances
        .iter()
        .rev()
        .copied()
        .find(|least| farther(*least) <= MOST)
    else {
        return Vec::new();
    };
    profile
        .categories
        .iter()
        .filter(|category| distance(&category.rings) >= least)
        .map(|category| category.rings.id.as_str())
        .collect()
}

/// Something that brings an outcome nearer to its target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayOn {
    /// The action.
    pub action: String,
    /// How thoroughly, where it is done already but not thoroughly enough.
    pub deeper: Option<Depth>,
}

/// The actions that bring an outcome nearer to its target, in the guide's order: those that are not done, otherwise those
/// that may be done more thoroughly.
pub fn ways_on(content: &Content, file: &CompanyFile, outcome: &OutcomeView) -> Vec<WayOn> {
    let states: Vec<_> = outcome
        .actions
        .iter()
        .filter(|action| content.action(action).is_some())
        .map(|action| file.action(action))
        .filter(|state| state.progress != Progress::NotForUs)
        .collect();
    let open: Vec<WayOn> = states
        .iter()
        .filter(|state| state.progress != Progress::Done)
        .map(|state| WayOn {
            action: state.action.clone(),
            deeper: None,
        })
        .collect();
    if !open.is_empty() || outcome.target < Level::Reviewed {
        return open;
    }
    states
        .iter()
        .filter(|state| state.depth.unwrap_or(file.path()) < Depth::Comprehensive)
        .map(|state| WayOn {
            action: state.action.clone(),
            deeper: Some(Depth::Comprehensive),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use sonae_domain::ActionState;

    use super::*;
    use crate::{CategoryView, Rings};

    fn far(gaps: &[f64]) -> ProfileView {
        let category = |(index, gap): (usize, &f64)| CategoryView {
            rings: Rings {
                id: index.to_string(),
                current: 0.0,
                target: *gap,
                last: None,
            },
            function: "gv".into(),
            outcomes: Vec::new(),
        };
        ProfileView {
            functions: Vec::new(),
            categories: gaps.iter().enumerate().map(category).collect(),
            gaps: Vec::new(),
            reviewed: None,
        }
    }

    #[test]
    fn the_farthest_stand_out_and_equals_together_or_not_at_all() {
        assert_eq!(standing_out(&far(&[0.2, 1.0, 0.0, 0.9])), ["0", "1", "3"]);
        assert_eq!(standing_out(&far(&[1.0, 0.5, 0.5, 0.5, 0.5, 0.5])), ["0"]);
        assert_eq!(standing_out(&far(&[1.0; 6])), Vec::<&str>::new());
        assert_eq!(standing_out(&far(&[0.0; 3])), Vec::<&str>::new());
    }

    fn outcome(action: &str, target: Level) -> OutcomeView {
        OutcomeView {
            id: "GV.OC-01".into(),
            current: Level::Done,
            target,
            said_current: false,
            said_target: false,
            note: String::new(),
            actions: vec![action.to_owned()],
        }
    }

    #[test]
    fn what_is_done_is_a_way_on_only_where_it_may_be_done_more_thoroughly() {
        let content = Content::read().unwrap();
        let action = "gv-understand-1";
        let with = |progress, depth| CompanyFile {
            actions: vec![ActionState {
                action: action.into(),
                progress,
                depth,
                ..ActionState::default()
            }],
            ..CompanyFile::default()
        };
        let ways = |file: &CompanyFile, target| ways_on(&content, file, &outcome(action, target));
        let deeper = |deeper| {
            vec![WayOn {
                action: action.into(),
                deeper,
            }]
        };
        assert_eq!(ways(&CompanyFile::default(), Level::Done), deeper(None));
        assert_eq!(ways(&with(Progress::NotForUs, None), Level::Done), []);
        let done = with(Progress::Done, None);
        assert_eq!(ways(&done, Level::Done), []);
        assert_eq!(ways(&done, Level::Reviewed), deeper(Some(Depth::Comprehensive)));
        let thorough = with(Progress::Done, Some(Depth::Comprehensive));
        assert_eq!(ways(&thorough, Level::Reviewed), []);
    }
}
