use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::PersonId;

/// Someone who works for the company: can own an action, sign a document, teach.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Person {
    /// Stays when the name changes.
    pub id: PersonId,
    /// Full name as it is printed.
    pub name: String,
    /// What the person is called in the company: 代表取締役, 店長 …
    #[serde(default)]
    pub role: String,
    /// Telephone number or mail address for emergencies; empty when unknown.
    #[serde(default)]
    pub contact: String,
}
