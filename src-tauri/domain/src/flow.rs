use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ControlRef, FlowId, StepId};

/// A piece of work: who does what in which order (scope S02).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Flow {
    /// Stays when the name changes.
    pub id: FlowId,
    /// What the work is called.
    pub name: String,
    /// How it is, or how it shall be.
    pub kind: FlowKind,
    /// The As-Is flow that a To-Be flow started from.
    pub based_on: Option<FlowId>,
    /// The rows of the table, in order.
    pub steps: Vec<Step>,
}

/// How the work is today or how it shall be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FlowKind {
    /// As it is today.
    #[default]
    AsIs,
    /// As it shall be.
    ToBe,
}

/// One row of a flow's table, one box of its swimlane.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Step {
    /// Stays while the row moves.
    pub id: StepId,
    /// Who does it; steps with the same words share a lane.
    pub actor: String,
    /// What is done.
    pub text: String,
    /// When it happens or what starts it.
    pub trigger: String,
    /// What it is done with.
    pub medium: Medium,
    /// Name of the system or paper: レジ, 送り状.
    pub tool: String,
    /// Information that the step touches, one entry each.
    pub information: Vec<String>,
    /// Where it goes on. Empty: to the next row; the last row ends the work.
    pub goes_to: Vec<Branch>,
    /// The step of the As-Is flow that this step was copied from.
    pub ancestor: Option<StepId>,
    /// What the change brings, in a few words: 番号が店に残らない.
    pub effect: String,
    /// What changed the step or guards it.
    pub controls: Vec<ControlRef>,
    /// The part of the work that begins here: 注文, 発送. Empty where none does.
    pub phase: String,
}

/// What a step is done with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    /// By hand or by word of mouth.
    #[default]
    Hand,
    /// On paper.
    Paper,
    /// In an information system.
    System,
}

/// A way on from a step.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Branch {
    /// The next step; `None` ends the work.
    pub step: Option<StepId>,
    /// When this way is taken; empty when it always is.
    pub condition: String,
}

/// A column of the swimlane: everyone of the same name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Lane {
    /// The words typed under "who"; empty for steps without.
    pub name: String,
    /// Whether the lane is a system.
    pub kind: LaneKind,
}

/// Whether a lane is people or a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LaneKind {
    /// People.
    People,
    /// A system: an actor whose name is also used as a tool of kind system.
    System,
}

/// The lanes of a flow in the order of first appearance.
pub fn lanes(steps: &[Step]) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = Vec::new();
    for step in steps {
        let name = step.actor.trim();
        if lanes.iter().any(|lane| lane.name == name) {
            continue;
        }
        let system = !name.is_empty()
            && steps
                .iter()
                .any(|s| s.medium == Medium::System && s.tool.trim() == name && s.actor.trim() == name);
        let kind = if system {
            LaneKind::System
        } else {
            LaneKind::People
        };
        lanes.push(Lane {
            name: name.to_owned(),
            kind,
        });
    }
    lanes
}

/// An arrow of the swimlane, between positions in the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// Position of the step it leaves.
    pub from: usize,
    /// Position of the step it enters.
    pub to: usize,
    /// When it is taken; empty when it always is.
    pub condition: String,
}

/// The arrows of a flow: what each step says, or the next row where it says nothing. A branch to a step that
/// is no longer there is left out.
pub fn ways(steps: &[Step]) -> Vec<Way> {
    let position = |id: &StepId| steps.iter().position(|step| &step.id == id);
    let mut ways = Vec::new();
    for (from, step) in steps.iter().enumerate() {
        if step.goes_to.is_empty() {
            if from + 1 < steps.len() {
                ways.push(Way {
                    from,
                    to: from + 1,
                    condition: String::new(),
                });
            }
            continue;
        }
        for branch in &step.goes_to {
            if let Some(to) = branch.step.as_ref().and_then(position) {
                ways.push(Way {
                    from,
                    to,
                    condition: branch.condition.trim().to_owned(),
                });
            }
        }
    }
    ways
}

/// Where the work ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// Position of the step it ends after.
    pub from: usize,
    /// When it ends there; empty when it always does.
    pub condition: String,
}

/// The ends of a flow: where a step says so, and the last row where it says nothing.
pub fn endings(steps: &[Step]) -> Vec<Ending> {
    let mut endings = Vec::new();
    for (from, step) in steps.iter().enumerate() {
        if step.goes_to.is_empty() && from + 1 == steps.len() {
            endings.push(Ending {
                from,
                condition: String::new(),
            });
        }
        for branch in step.goes_to.iter().filter(|branch| branch.step.is_none()) {
            endings.push(Ending {
                from,
                condition: branch.condition.trim().to_owned(),
            });
        }
    }
    endings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(id: &str, actor: &str) -> Step {
        Step {
            id: id.into(),
            actor: actor.into(),
            ..Step::default()
        }
    }

    #[test]
    fn rows_without_a_target_go_to_the_next_row_and_the_last_ends() {
        let steps = [step("a", "客"), step("b", "店の人")];
        assert_eq!(
            ways(&steps),
            [Way {
                from: 0,
                to: 1,
                condition: String::new()
            }]
        );
    }

    #[test]
    fn a_branch_to_a_removed_step_draws_no_arrow() {
        let mut steps = [step("a", "客"), step("b", "店の人")];
        steps[0].goes_to = vec![Branch {
            step: Some("gone".into()),
            condition: String::new(),
        }];
        assert!(ways(&steps).is_empty());
    }

    #[test]
    fn the_work_ends_where_a_step_says_so_and_after_the_last_row() {
        let mut steps = [step("a", "客"), step("b", "店の人")];
        let ends = |steps: &[Step]| -> Vec<(usize, String)> {
            endings(steps)
                .into_iter()
                .map(|end| (end.from, end.condition))
                .collect()
        };
        assert_eq!(ends(&steps), [(1, String::new())]);
        let branch = |to: Option<&str>, condition: &str| Branch {
            step: to.map(Into::into),
            condition: condition.to_owned(),
        };
        steps[0].goes_to = vec![branch(None, "持ち帰り "), branch(Some("b"), "配送")];
        steps[1].goes_to = vec![branch(Some("a"), "")];
        assert_eq!(ends(&steps), [(0, "持ち帰り".to_owned())]);
        assert!(ends(&[]).is_empty());
    }

    #[test]
    fn lanes_keep_the_order_of_first_appearance() {
        let steps = [step("a", "客"), step("b", "店の人"), step("c", "客 ")];
        let names: Vec<_> = lanes(&steps).into_iter().map(|lane| lane.name).collect();
        assert_eq!(names, ["客", "店の人"]);
    }
}
