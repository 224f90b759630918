use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::MeasureId;

/// Something that the company does about risks and that no list has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Measure {
    /// Stays when the name changes.
    pub id: MeasureId,
    /// What is done: レジ締めを二人で見る.
    pub name: String,
    /// What else there is to say.
    pub note: String,
}
