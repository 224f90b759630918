use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{IssueId, Lang};

/// A document that was exported: enough to say later whether the paper still says what the answers say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Issue {
    /// Names this issue.
    pub id: IssueId,
    /// Id of the document, such as `basic-policy`.
    pub document: String,
    /// Language of the paper.
    pub lang: Lang,
    /// The date printed on it.
    #[ts(type = "string")]
    #[schemars(with = "String")]
    pub date: Date,
    /// Whether something was still missing: it then says 下書き.
    pub draft: bool,
    /// A digest of the laid-out text, without dates: it changes when the paper would.
    pub digest: String,
}
