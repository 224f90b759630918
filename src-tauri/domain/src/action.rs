use std::collections::BTreeSet;

use jiff::Span;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::PersonId;

/// What the company has decided and done about one Quick-Start action (SP 1300). Which actions there are is content.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct ActionState {
    /// Id of the action in the catalogue, such as `gv-understand-1`.
    pub action: String,
    /// How far it is.
    pub progress: Progress,
    /// How thoroughly the company goes about it; `None`: as it goes about everything (`company.path`).
    pub depth: Option<Depth>,
    /// Ids of the small steps (and of the points of "done") that are ticked.
    pub ticked: BTreeSet<String>,
    /// Who sees to it.
    pub owner: Option<PersonId>,
    /// Until when.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub due: Option<Date>,
    /// Months after which it is due again; `None`: as the guide says, 0: never.
    pub repeat: Option<u8>,
    /// When it was done, or confirmed last.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub done_on: Option<Date>,
    /// What to remember about it.
    pub notes: String,
    /// What shows that it was done, in words.
    pub evidence: String,
    /// Why it does not concern this company, when it does not.
    pub reason: String,
    /// Whom to ask, when the answer is わからない.
    pub ask: String,
}

impl ActionState {
    /// The day on which a done action is due again, `repeat` months after it was done.
    pub fn due_again(&self, usual: Option<u8>) -> Option<Date> {
        let months = self.repeat.or(usual).filter(|months| *months > 0)?;
        let done = self.done_on.filter(|_| self.progress == Progress::Done)?;
        done.checked_add(Span::new().months(months)).ok()
    }

    /// The points of "done" that are not ticked yet.
    pub fn lacks<'a>(&'a self, points: &'a [String]) -> impl Iterator<Item = &'a String> {
        points.iter().filter(|point| !self.ticked.contains(*point))
    }
}

/// How far an action is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    /// これから: not begun.
    #[default]
    Open,
    /// 途中: begun.
    Begun,
    /// できた: done.
    Done,
    /// わからない: parked until somebody is asked.
    Unknown,
    /// あとで: put off by choice.
    Later,
    /// うちには関係ない: does not concern this company.
    NotForUs,
}

/// The three depths of the seminar text (seed 002): quick, baseline, comprehensive.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Depth {
    /// Lv.1, quick.
    #[default]
    Quick,
    /// Lv.2, baseline.
    Baseline,
    /// Lv.3, comprehensive.
    Comprehensive,
}
