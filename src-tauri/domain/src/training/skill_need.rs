use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SkillLevel;

/// The level of a skill that this company wants of a role, where it wants another one than usual.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SkillNeed {
    /// The role: of the catalogue, or the company's own.
    pub role: String,
    /// The skill.
    pub skill: String,
    /// The level; 0 when the role does not need it.
    pub level: SkillLevel,
}

impl SkillNeed {
    /// What names it: a role has one need of a skill.
    pub fn id(&self) -> String {
        format!("{}/{}", self.role, self.skill)
    }
}
