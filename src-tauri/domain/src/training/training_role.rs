use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::TrainingRoleId;

/// A role that only this company has: 窯の番, 展示会の受付.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct TrainingRole {
    /// Stays when the name changes.
    pub id: TrainingRoleId,
    /// What it is called.
    pub name: String,
    /// The role of the catalogue whose needs it starts from; empty for that of everyone.
    pub like: String,
}
