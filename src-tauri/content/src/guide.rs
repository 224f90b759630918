use serde::{Deserialize, Serialize};
use sonae_domain::{Answers, Depth, Rule};
use ts_rs::TS;

use crate::{ContentError, assets};

/// The functions of the Cybersecurity Framework 2.0 in its order; each names a file of the catalogue.
const FUNCTIONS: [&str; 6] = ["gv", "id", "pr", "de", "rs", "rc"];

/// A function of NIST CSF 2.0 with the actions that SP 1300 puts under it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Function {
    /// `gv`, `id`, `pr`, `de`, `rs`, `rc`; also the key of its words.
    pub id: String,
    /// Id in the framework: `GV`.
    pub csf: String,
    /// Where its actions come from.
    pub source: String,
    /// The worksheet with the function's questions to consider, where it is written.
    pub questions: Option<String>,
    /// Its actions in the guide's order.
    pub actions: Vec<Action>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FunctionFile {
    csf: String,
    source: String,
    questions: Option<String>,
    #[serde(rename = "action")]
    actions: Vec<Action>,
}

/// One "action to consider" of SP 1300.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// `gv-understand-1`; also the key of its words.
    pub id: String,
    /// Understand, assess, prioritize or communicate.
    pub step: StepName,
    /// Subcategories of CSF 2.0 that SP 1300 names.
    pub csf: Vec<String>,
    /// Controls of ISO/IEC 27001:2022 Annex A in NIST's references.
    #[serde(default, alias = "annex-a")]
    pub annex_a: Vec<String>,
    /// The worksheet that belongs to it.
    pub worksheet: Option<String>,
    /// The documents that it feeds.
    #[serde(default)]
    pub documents: Vec<String>,
    /// Rough time for the quick way, in minutes.
    pub minutes: Option<u16>,
    /// Rough time for the baseline way, in minutes.
    #[serde(rename(deserialize = "minutes-baseline"))]
    pub minutes_baseline: Option<u16>,
    /// Rough time for the comprehensive way, in minutes.
    #[serde(rename(deserialize = "minutes-comprehensive"))]
    pub minutes_comprehensive: Option<u16>,
    /// Rough money for a year, the baseline way, beside the own time.
    pub cost: Option<Cost>,
    /// How much it lowers the risk of a typical small firm: 1 a little, 2 clearly, 3 most.
    pub reduces: Option<u8>,
    /// Actions better done before this one.
    #[serde(default)]
    pub after: Vec<String>,
    /// Months after which it is due again.
    pub repeat: Option<u8>,
    /// Small steps of the quick way; each the name of an attribute of the action's words.
    #[serde(default)]
    pub quick: Vec<String>,
    /// Small steps of the baseline way.
    #[serde(default)]
    pub baseline: Vec<String>,
    /// Small steps of the comprehensive way.
    #[serde(default)]
    pub comprehensive: Vec<String>,
    /// What "done" looks like; each the name of an attribute of the action's words.
    #[serde(default)]
    pub done: Vec<String>,
    /// Why it is recommended to a company, by its answers.
    #[serde(default, rename(deserialize = "reason"))]
    #[ts(rename = "reasons")]
    pub reasons: Vec<Reason>,
}

/// Rough money for a year. Words: `cost-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Nothing but time.
    None,
    /// Up to 10,000 yen.
    Small,
    /// Up to 100,000 yen.
    Medium,
    /// More than 100,000 yen.
    Large,
}

/// Why an action is recommended to a company with certain answers.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Its words are the attribute `reason-<id>` of the action's words.
    pub id: String,
    /// When it holds.
    pub when: Rule,
    /// How much it moves the action forward.
    pub weight: i32,
}

/// The four steps under which SP 1300 orders the actions of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepName {
    /// Understand.
    Understand,
    /// Assess.
    Assess,
    /// Prioritize.
    Prioritize,
    /// Communicate.
    Communicate,
}

impl Action {
    /// The small steps of a depth; the quick way where that depth is not written.
    pub fn steps(&self, depth: Depth) -> &[String] {
        let steps = match depth {
            Depth::Quick => &self.quick,
            Depth::Baseline => &self.baseline,
            Depth::Comprehensive => &self.comprehensive,
        };
        if steps.is_empty() { &self.quick } else { steps }
    }

    /// Rough time for a depth, in minutes; that of the next quicker way where none is given.
    pub fn minutes_for(&self, depth: Depth) -> Option<u16> {
        match depth {
            Depth::Quick => self.minutes,
            Depth::Baseline => self.minutes_baseline.or(self.minutes),
            Depth::Comprehensive => self
                .minutes_comprehensive
                .or(self.minutes_baseline)
                .or(self.minutes),
        }
    }

    /// Whether the action is written out, not only named.
    pub fn is_written(&self) -> bool {
        !self.quick.is_empty()
    }

    /// The reasons that hold for these answers, heaviest first.
    pub fn reasons_for(&self, answers: &Answers) -> Vec<&Reason> {
        let mut held: Vec<&Reason> = self
            .reasons
            .iter()
            .filter(|reason| reason.when.holds(answers))
            .collect();
        held.sort_by_key(|reason| -reason.weight);
        held
    }
}

pub(crate) fn read() -> Result<Vec<Function>, ContentError> {
    FUNCTIONS
        .iter()
        .map(|id| {
            let file: FunctionFile = assets::catalogue(&format!("quick-start/{id}.toml"))?.toml()?;
            Ok(Function {
                id: (*id).to_owned(),
                csf: file.csf,
                source: file.source,
                questions: file.questions,
                actions: file.actions,
            })
        })
        .collect()
}
