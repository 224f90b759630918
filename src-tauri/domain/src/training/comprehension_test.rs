use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ComprehensionTestId;

/// A test of what was understood: which questions, drawn once and kept, so that the paper, its key and the screen agree.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct ComprehensionTest {
    /// Stays with it.
    pub id: ComprehensionTestId,
    /// What it is called.
    pub title: String,
    /// The set, as it is printed: 2026-A.
    pub set: String,
    /// What the questions and the order of their options were drawn by; printed on the paper and on its key.
    pub seed: u32,
    /// The lessons that it asks about.
    pub modules: Vec<String>,
    /// The questions, in their order.
    pub questions: Vec<String>,
    /// From how many of a hundred points it is passed.
    pub pass: u8,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// When it was made.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub made: Option<Date>,
    /// Since when nobody takes it any more.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub closed: Option<Date>,
    /// The test that this one repeats with other questions, for those who did not pass.
    pub repeats: Option<ComprehensionTestId>,
}
