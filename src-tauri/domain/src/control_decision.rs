use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ControlRef, PersonId};

/// What was decided about a control: a line of the statement of applicability. What nobody decided is prefilled from the
/// risks and the company's answers, and is not stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ControlDecision {
    /// The control.
    pub control: ControlRef,
    /// Whether it is applied; as prefilled when nobody said.
    #[serde(default)]
    pub applicable: Option<bool>,
    /// Why; as prefilled when it is empty.
    #[serde(default)]
    pub reason: String,
    /// What calls for it besides risks; those are known from the risks themselves.
    #[serde(default)]
    pub sources: BTreeSet<ControlSource>,
    /// How far it is; as the guide's actions say when nobody said.
    #[serde(default)]
    pub state: Option<ControlState>,
    /// Who answers for it.
    #[serde(default)]
    pub owner: Option<PersonId>,
    /// What shows that it is done, in words: a rule, a list, a photo.
    #[serde(default)]
    pub evidence: String,
}

impl ControlDecision {
    /// Nothing decided yet.
    pub fn open(control: ControlRef) -> Self {
        ControlDecision {
            control,
            applicable: None,
            reason: String::new(),
            sources: BTreeSet::new(),
            state: None,
            owner: None,
            evidence: String::new(),
        }
    }
}

/// What calls for a control.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ControlSource {
    /// A risk that it makes smaller.
    Risk,
    /// A law or a public rule.
    Law,
    /// A contract with a customer or partner.
    Contract,
    /// The business itself: what every careful firm does.
    Business,
}

impl ControlSource {
    /// All of them, in the order in which they are offered.
    pub const ALL: [ControlSource; 4] = [
        ControlSource::Risk,
        ControlSource::Law,
        ControlSource::Contract,
        ControlSource::Business,
    ];

    /// The word by which it is stored and sent.
    pub fn id(self) -> &'static str {
        match self {
            ControlSource::Risk => "risk",
            ControlSource::Law => "law",
            ControlSource::Contract => "contract",
            ControlSource::Business => "business",
        }
    }
}

/// How far a control is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ControlState {
    /// これから.
    Open,
    /// 途中.
    Partly,
    /// できている.
    Done,
}

impl ControlState {
    /// The word by which it is stored and sent.
    pub fn id(self) -> &'static str {
        match self {
            ControlState::Open => "open",
            ControlState::Partly => "partly",
            ControlState::Done => "done",
        }
    }
}
