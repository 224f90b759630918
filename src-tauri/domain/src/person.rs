use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::PersonId;

/// Someone who works for the company, or a role in it that someone fills: can own an action, sign a document, teach.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Person {
    /// Stays when the name changes.
    pub id: PersonId,
    /// Full name as it is printed; empty for a role whose holder is not named.
    pub name: String,
    /// What the person is called in the company: 代表取締役, 店長 …
    #[serde(default)]
    pub role: String,
    /// Telephone number or mail address for emergencies; empty when unknown.
    #[serde(default)]
    pub contact: String,
}

impl Person {
    /// What to call whoever it is: the name, or the role where no name is given.
    pub fn called(&self) -> &str {
        match self.name.as_str() {
            "" => &self.role,
            name => name,
        }
    }
}
