use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AcknowledgementId, IssueId, PersonId};

/// That somebody has read a version of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Acknowledgement {
    /// Names it.
    pub id: AcknowledgementId,
    /// What was read.
    pub issue: IssueId,
    /// Who, while that person is with the company.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// Who, by name: stays when the person leaves.
    pub name: String,
    /// On which day.
    #[ts(type = "string")]
    #[schemars(with = "String")]
    pub on: Date,
}
