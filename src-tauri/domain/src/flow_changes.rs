//! What a To-Be flow changes in the As-Is flow that it started from: its steps know the step they were copied from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Branch, Flow, FlowId, FlowKind, Step, StepId};

/// What became of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// It stays as it is, in its place among those that stay.
    Same,
    /// It is new.
    Added,
    /// It is no longer done.
    Removed,
    /// It says something else; it may have moved as well.
    Changed,
    /// It says the same and comes earlier or later.
    Moved,
}

/// What of a step is different.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepPart {
    /// Who does it.
    Actor,
    /// What is done.
    Text,
    /// When it happens.
    Trigger,
    /// What kind of thing it is done with.
    Medium,
    /// What it is done with.
    Tool,
    /// What information it touches.
    Information,
    /// Where it goes on, beyond the next row.
    GoesTo,
    /// What guards it.
    Controls,
    /// When it comes among the steps that stay.
    Order,
}

/// A step of either flow, or of both, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepChange {
    /// What became of it.
    pub kind: ChangeKind,
    /// Counts what is not the same, from 1; the number in the picture and in the table.
    pub number: Option<u16>,
    /// The step of the As-Is flow.
    pub before: Option<StepId>,
    /// The step of the To-Be flow.
    pub after: Option<StepId>,
    /// What is different, when both are there.
    pub parts: Vec<StepPart>,
}

/// Compares two flows. Every step of either is named once, in the order of the To-Be flow; what is no longer done
/// stands where it was done, after the step before it.
pub fn flow_changes(before: &[Step], after: &[Step]) -> Vec<StepChange> {
    let pairs = pairs(before, after);
    let stays = in_order(&pairs);
    let of_before: BTreeMap<&StepId, &StepId> = pairs
        .iter()
        .enumerate()
        .filter_map(|(to, from)| from.map(|from| (&after[to].id, &before[from].id)))
        .collect();
    let mut changes: Vec<StepChange> = after
        .iter()
        .zip(&pairs)
        .enumerate()
        .map(|(index, (step, from))| match from {
            None => change(ChangeKind::Added, None, Some(step), Vec::new()),
            Some(from) => {
                let old = &before[*from];
                let mut parts = parts(old, step, &of_before);
                let kind = match (parts.is_empty(), stays[index]) {
                    (true, true) => ChangeKind::Same,
                    (true, false) => ChangeKind::Moved,
                    (false, _) => ChangeKind::Changed,
                };
                if !stays[index] {
                    parts.push(StepPart::Order);
                }
                change(kind, Some(old), Some(step), parts)
            }
        })
        .collect();
    for (index, step) in before.iter().enumerate() {
        if pairs.contains(&Some(index)) {
            continue;
        }
        // Steps before it are listed by now, whether they stay or not.
        let above = index
            .checked_sub(1)
            .and_then(|above| before.get(above))
            .and_then(|above| {
                changes
                    .iter()
                    .position(|own| own.before.as_ref() == Some(&above.id))
            });
        let removed = change(ChangeKind::Removed, Some(step), None, Vec::new());
        changes.insert(above.map_or(0, |above| above + 1), removed);
    }
    let different = changes
        .iter_mut()
        .filter(|change| change.kind != ChangeKind::Same);
    for (change, number) in different.zip(1..) {
        change.number = Some(number);
    }
    changes
}

/// A To-Be flow that begins as a copy: its steps have ids of their own, know their ancestors and lead to each other.
pub fn to_be(flow: &Flow, id: FlowId, mut step_id: impl FnMut() -> StepId) -> Flow {
    let ids: BTreeMap<&StepId, StepId> = flow.steps.iter().map(|step| (&step.id, step_id())).collect();
    let own = |id: &StepId| ids.get(id).cloned();
    let copy = |step: &Step| Step {
        id: own(&step.id).unwrap_or_default(),
        ancestor: Some(step.id.clone()),
        goes_to: step
            .goes_to
            .iter()
            .filter_map(|branch| {
                let step = match &branch.step {
                    None => None,
                    // A branch to a step that is gone draws no arrow, and is not copied.
                    Some(step) => Some(own(step)?),
                };
                Some(Branch {
                    step,
                    condition: branch.condition.clone(),
                })
            })
            .collect(),
        // An effect is that of a change: the copy has none yet.
        effect: String::new(),
        ..step.clone()
    };
    Flow {
        id,
        name: flow.name.clone(),
        kind: FlowKind::ToBe,
        based_on: Some(flow.id.clone()),
        steps: flow.steps.iter().map(copy).collect(),
    }
}

fn change(kind: ChangeKind, before: Option<&Step>, after: Option<&Step>, parts: Vec<StepPart>) -> StepChange {
    let id = |step: Option<&Step>| step.map(|step| step.id.clone());
    StepChange {
        kind,
        number: None,
        before: id(before),
        after: id(after),
        parts,
    }
}

/// For each step of the To-Be flow the position of its ancestor. Of two copies of one step the first is meant, the
/// other is new.
fn pairs(before: &[Step], after: &[Step]) -> Vec<Option<usize>> {
    let mut taken = vec![false; before.len()];
    after
        .iter()
        .map(|step| {
            let ancestor = step.ancestor.as_ref()?;
            let from = before.iter().position(|old| &old.id == ancestor)?;
            let free = !std::mem::replace(&mut taken[from], true);
            free.then_some(from)
        })
        .collect()
}

/// Whether each paired step keeps its place: those of a longest run whose order is the same in both flows do, so that
/// as few as possible have moved.
fn in_order(pairs: &[Option<usize>]) -> Vec<bool> {
    // Length of the longest run that ends at each step, and the step before it in that run.
    let mut runs: Vec<(usize, Option<usize>)> = Vec::with_capacity(pairs.len());
    for (index, pair) in pairs.iter().enumerate() {
        let best = (0..index)
            .filter(|&above| pair.is_some() && pairs[above].is_some() && pairs[above] < *pair)
            .max_by_key(|&above| (runs[above].0, std::cmp::Reverse(above)));
        let length = usize::from(pair.is_some()) + best.map_or(0, |best| runs[best].0);
        runs.push((length, best));
    }
    let mut keep = vec![false; pairs.len()];
    let mut at = (0..pairs.len())
        .filter(|&index| pairs[index].is_some())
        .max_by_key(|&index| (runs[index].0, std::cmp::Reverse(index)));
    while let Some(index) = at {
        keep[index] = true;
        at = runs[index].1;
    }
    keep
}

fn parts(old: &Step, new: &Step, of_before: &BTreeMap<&StepId, &StepId>) -> Vec<StepPart> {
    let same = |a: &str, b: &str| a.trim() == b.trim();
    let ways = |step: &Step, name: &dyn Fn(&StepId) -> String| -> Vec<(Option<String>, String)> {
        step.goes_to
            .iter()
            .map(|branch| (branch.step.as_ref().map(name), branch.condition.trim().to_owned()))
            .collect()
    };
    let old_ways = ways(old, &|id| format!("before {id}"));
    let new_ways = ways(new, &|id| match of_before.get(id) {
        Some(ancestor) => format!("before {ancestor}"),
        None => format!("after {id}"),
    });
    [
        (StepPart::Actor, same(&old.actor, &new.actor)),
        (StepPart::Text, same(&old.text, &new.text)),
        (StepPart::Trigger, same(&old.trigger, &new.trigger)),
        (StepPart::Medium, old.medium == new.medium),
        (StepPart::Tool, same(&old.tool, &new.tool)),
        (StepPart::Information, old.information == new.information),
        (StepPart::GoesTo, old_ways == new_ways),
        (StepPart::Controls, old.controls == new.controls),
    ]
    .into_iter()
    .filter_map(|(part, same)| (!same).then_some(part))
    .collect()
}

#[cfg(test)]
mod tests;
