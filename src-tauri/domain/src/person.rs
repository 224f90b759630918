use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Employment, PersonId};

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
    /// Since when the person works here; `None` when nobody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string | null", optional = nullable)]
    #[schemars(with = "Option<String>")]
    pub joined: Option<Date>,
    /// The last day of work; `None` while the person works here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string | null", optional = nullable)]
    #[schemars(with = "Option<String>")]
    pub left: Option<Date>,
    /// How the person works for the company.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub employment: Option<Employment>,
    /// The roles for which the person has to learn: of the catalogue of courses, or the company's own. What everybody has
    /// to learn goes without saying.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub duties: Vec<String>,
}

impl Person {
    /// Whether the person works here on a day: neither yet to come nor gone. The last day is a day of work.
    pub fn works_on(&self, day: Date) -> bool {
        self.joined.is_none_or(|joined| joined <= day) && self.left.is_none_or(|left| day <= left)
    }

    /// What to call whoever it is: the name, or the role where no name is given.
    pub fn called(&self) -> &str {
        match self.name.as_str() {
            "" => &self.role,
            name => name,
        }
    }
}
