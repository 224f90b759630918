use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AssetId, RequirementId};

/// What was changed in the security requirements, or added to them. Those that follow from risks and answers are not
/// stored: only that one was worded otherwise or left out (scope S07).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Requirement {
    /// Stays with it.
    pub id: RequirementId,
    /// The chapter that it stands in.
    pub section: RequirementSection,
    /// The information that it protects, in the first chapter.
    pub asset: Option<AssetId>,
    /// What it follows from, when it follows from something: a control (`annex-a:8.24`) or a standing requirement
    /// (`standing:uptime`).
    pub origin: Option<String>,
    /// Its words.
    pub text: String,
    /// Whether it is left out.
    pub dropped: bool,
}

/// A chapter of the security requirements. Words: `requirement-section-<id>`.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RequirementSection {
    /// Protection of each piece of information.
    #[default]
    Information,
    /// That the system is there when needed.
    Availability,
    /// That it answers in time.
    Performance,
    /// That laws and rules are kept.
    Compliance,
}

impl RequirementSection {
    /// All of them, in the order of the chapters.
    pub const ALL: [RequirementSection; 4] = [
        RequirementSection::Information,
        RequirementSection::Availability,
        RequirementSection::Performance,
        RequirementSection::Compliance,
    ];

    /// The word by which it is stored and sent.
    pub fn id(self) -> &'static str {
        match self {
            RequirementSection::Information => "information",
            RequirementSection::Availability => "availability",
            RequirementSection::Performance => "performance",
            RequirementSection::Compliance => "compliance",
        }
    }
}
