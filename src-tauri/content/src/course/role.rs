use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sonae_domain::{Rule, SkillLevel};
use ts_rs::TS;

use crate::{ContentError, assets};

/// A role for which people have to learn. Words: `training-role-<id>`, and `.does`: what people in it do.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RoleDefinition {
    /// `shop-sales`.
    pub id: String,
    /// In which companies it is found; in all without a rule.
    #[serde(default)]
    #[ts(skip)]
    pub when: Option<Rule>,
    /// Words by which the actor of a business flow is taken for this role, in both languages.
    #[serde(default)]
    pub actors: Vec<String>,
    /// The level of each skill that it needs beside what everyone needs.
    pub needs: BTreeMap<String, SkillLevel>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RolesFile {
    #[serde(rename = "source")]
    _source: String,
    outside: Vec<String>,
    #[serde(rename = "role")]
    roles: Vec<RoleDefinition>,
}

/// The roles, and the words for people outside.
pub(super) fn read() -> Result<(Vec<RoleDefinition>, Vec<String>), ContentError> {
    let file: RolesFile = assets::course("roles.toml")?.toml()?;
    Ok((file.roles, file.outside))
}
