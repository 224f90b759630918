use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SkillLevel;
use crate::PersonId;

/// How well one person can do one thing, as that person and the one who leads the work see it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct SkillRating {
    /// Who.
    pub person: PersonId,
    /// The skill.
    pub skill: String,
    /// How the person sees it.
    pub own: Option<SkillLevel>,
    /// How the one who leads the work sees it: this counts where both are there.
    pub lead: Option<SkillLevel>,
    /// What shows it, in words: 復元の練習を見た.
    pub evidence: String,
    /// When it was last looked at.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub on: Option<Date>,
}

impl SkillRating {
    /// What names it: a person has one rating of a skill.
    pub fn id(&self) -> String {
        format!("{}/{}", self.person, self.skill)
    }

    /// The level that counts; `None` while nobody has said.
    pub fn level(&self) -> Option<SkillLevel> {
        self.lead.or(self.own)
    }

    /// Whether nothing is said at all: then it is not kept.
    pub fn says_nothing(&self) -> bool {
        self.level().is_none() && self.evidence.is_empty()
    }
}
