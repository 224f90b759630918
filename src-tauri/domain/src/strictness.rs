use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How strict a document is written: which clauses stand in it, and what they ask for. Words: `strictness-<id>`.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Strictness {
    /// What every firm can keep from the first day.
    Basic,
    /// What a customer may expect.
    #[default]
    Standard,
    /// What an auditor may expect.
    Strict,
}

impl Strictness {
    /// All of them, the mildest first.
    pub const ALL: [Strictness; 3] = [Strictness::Basic, Strictness::Standard, Strictness::Strict];

    /// The word by which it is stored and sent.
    pub fn id(self) -> &'static str {
        match self {
            Strictness::Basic => "basic",
            Strictness::Standard => "standard",
            Strictness::Strict => "strict",
        }
    }
}
