//! What a flow does not say yet. Nothing of it is wrong: a table is filled bit by bit.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Step, StepId, endings, ways};

/// What is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FlowGapKind {
    /// Nobody does the step.
    NoActor,
    /// It does not say what is done.
    NoText,
    /// No way leads to it.
    NotReached,
    /// From it the work never comes to an end.
    NoEnd,
}

/// Something that a step does not say yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FlowGap {
    /// The step.
    pub step: StepId,
    /// What is missing.
    pub kind: FlowGapKind,
}

/// What the steps of a flow do not say yet, in the order of the table. Of a round without an end the first step alone
/// is named.
pub fn flow_gaps(steps: &[Step]) -> Vec<FlowGap> {
    let lines: Vec<(usize, usize)> = ways(steps).into_iter().map(|way| (way.from, way.to)).collect();
    let back: Vec<(usize, usize)> = lines.iter().map(|(from, to)| (*to, *from)).collect();
    let reached = spread(
        steps.len(),
        &lines,
        steps.iter().take(1).enumerate().map(|(at, _)| at),
    );
    let ending = spread(steps.len(), &back, endings(steps).into_iter().map(|end| end.from));
    let mut round = false;
    let mut gaps = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let mut add = |kind| {
            gaps.push(FlowGap {
                step: step.id.clone(),
                kind,
            });
        };
        if step.actor.trim().is_empty() {
            add(FlowGapKind::NoActor);
        }
        if step.text.trim().is_empty() {
            add(FlowGapKind::NoText);
        }
        if !reached[index] {
            add(FlowGapKind::NotReached);
        } else if !ending[index] && !std::mem::replace(&mut round, true) {
            add(FlowGapKind::NoEnd);
        }
    }
    gaps
}

/// Which of `count` steps the lines lead to from some of them.
fn spread(count: usize, lines: &[(usize, usize)], from: impl Iterator<Item = usize>) -> Vec<bool> {
    let mut seen = vec![false; count];
    let mut open: Vec<usize> = from.collect();
    while let Some(step) = open.pop() {
        if !std::mem::replace(&mut seen[step], true) {
            open.extend(lines.iter().filter(|(at, _)| *at == step).map(|(_, to)| *to));
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Branch;

    fn step(id: &str, to: &[Option<&str>]) -> Step {
        Step {
            id: id.into(),
            actor: "店の人".to_owned(),
            text: id.to_owned(),
            goes_to: to
                .iter()
                .map(|to| Branch {
                    step: to.map(Into::into),
                    condition: String::new(),
                })
                .collect(),
            ..Step::default()
        }
    }

    fn told(steps: &[Step]) -> Vec<(String, FlowGapKind)> {
        let gaps = flow_gaps(steps);
        gaps.into_iter()
            .map(|gap| (gap.step.to_string(), gap.kind))
            .collect()
    }

    #[test]
    fn a_flow_that_says_everything_has_no_gap() {
        assert!(told(&[step("a", &[]), step("b", &[Some("a"), None])]).is_empty());
        assert!(told(&[]).is_empty());
    }

    #[test]
    fn a_round_without_an_end_and_a_row_that_nothing_leads_to_are_named() {
        let round = [step("a", &[]), step("b", &[Some("a")]), step("c", &[])];
        let named = |id: &str, kind| (id.to_owned(), kind);
        assert_eq!(
            told(&round),
            [
                named("a", FlowGapKind::NoEnd),
                named("c", FlowGapKind::NotReached)
            ]
        );
    }

    #[test]
    fn a_step_without_a_lane_or_words_is_named() {
        let blank = Step {
            actor: " ".to_owned(),
            text: String::new(),
            ..step("a", &[])
        };
        let kinds: Vec<FlowGapKind> = told(&[blank]).into_iter().map(|gap| gap.1).collect();
        assert_eq!(kinds, [FlowGapKind::NoActor, FlowGapKind::NoText]);
    }
}
