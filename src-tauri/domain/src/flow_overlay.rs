//! Two flows in one picture: the steps of the plan, and what is no longer done where it was done.

use std::collections::BTreeMap;

use crate::{Branch, Step, StepChange, StepId};

/// The steps of both flows as rows of one table, a row for each change and in its order. Lines are those of the plan:
/// what is no longer done leads nowhere.
pub fn overlay(before: &[Step], after: &[Step], changes: &[StepChange]) -> Vec<Step> {
    let steps = |steps: &'_ [Step]| -> BTreeMap<StepId, usize> {
        let position = |(index, step): (usize, &Step)| (step.id.clone(), index);
        steps.iter().enumerate().map(position).collect()
    };
    let (old, new) = (steps(before), steps(after));
    changes
        .iter()
        .filter_map(|change| match (&change.after, &change.before) {
            (Some(id), _) => {
                let index = *new.get(id)?;
                Some(planned(after, index))
            }
            (None, Some(id)) => {
                let step = before.get(*old.get(id)?)?;
                Some(Step {
                    goes_to: vec![nowhere()],
                    ..step.clone()
                })
            }
            (None, None) => None,
        })
        .collect()
}

/// A step of the plan that says where it goes on: the row below it may be one that is no longer done.
fn planned(after: &[Step], index: usize) -> Step {
    let mut step = after[index].clone();
    if step.goes_to.is_empty() {
        step.goes_to = vec![Branch {
            step: after.get(index + 1).map(|next| next.id.clone()),
            condition: String::new(),
        }];
    }
    step
}

/// A way to a step that is not there: it draws no line and ends nothing.
fn nowhere() -> Branch {
    Branch {
        step: Some(StepId::default()),
        condition: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Flow, endings, flow_changes, to_be, ways};

    #[test]
    fn the_plan_keeps_its_ways_past_what_is_no_longer_done() {
        let step = |id: &str| Step {
            id: id.into(),
            text: id.to_owned(),
            ..Step::default()
        };
        let before = Flow {
            steps: ["a", "b", "c", "d"].map(step).to_vec(),
            ..Flow::default()
        };
        let mut count = 0;
        let mut after = to_be(&before, "plan".into(), || {
            count += 1;
            format!("new-{count}").as_str().into()
        });
        // The second goes, something new comes last.
        after.steps.remove(1);
        after.steps.push(step("e"));
        let changes = flow_changes(&before.steps, &after.steps);
        let both = overlay(&before.steps, &after.steps, &changes);
        let told: Vec<&str> = both.iter().map(|step| step.text.as_str()).collect();
        assert_eq!(told, ["a", "b", "c", "d", "e"]);
        let lines: Vec<(usize, usize)> = ways(&both).into_iter().map(|way| (way.from, way.to)).collect();
        assert_eq!(lines, [(0, 2), (2, 3), (3, 4)]);
        assert_eq!(endings(&both).len(), 1);
    }

    #[test]
    fn without_a_change_it_is_the_plan() {
        let steps = [Step {
            id: "a".into(),
            ..Step::default()
        }];
        let changes = flow_changes(&[], &steps);
        let both = overlay(&[], &steps, &changes);
        assert_eq!(both.len(), 1);
        assert!(overlay(&[], &[], &[]).is_empty());
    }
}
