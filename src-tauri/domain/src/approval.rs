use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Lang;

/// That somebody has approved a document as it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Approval {
    /// Who, by name: stays when the person leaves.
    pub name: String,
    /// In which role: 代表取締役.
    #[serde(default)]
    pub role: String,
    /// On which day.
    #[ts(type = "string")]
    #[schemars(with = "String")]
    pub on: Date,
    /// In which way.
    #[serde(default)]
    pub method: ApprovalMethod,
    /// What was approved: the digest of the document. An approval counts only while the document still has it.
    pub digest: String,
    /// The language in which it was read.
    pub lang: Lang,
}

/// The way in which a document was approved. Words: `approval-method-<id>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ApprovalMethod {
    /// With a seal on paper.
    #[default]
    Seal,
    /// With a signature on paper.
    Signature,
    /// In a meeting, as its minutes say.
    Meeting,
    /// By message or mail.
    Message,
}

impl ApprovalMethod {
    /// All of them, in the order in which they are offered.
    pub const ALL: [ApprovalMethod; 4] = [
        ApprovalMethod::Seal,
        ApprovalMethod::Signature,
        ApprovalMethod::Meeting,
        ApprovalMethod::Message,
    ];

    /// The word by which it is stored and sent.
    pub fn id(self) -> &'static str {
        match self {
            ApprovalMethod::Seal => "seal",
            ApprovalMethod::Signature => "signature",
            ApprovalMethod::Meeting => "meeting",
            ApprovalMethod::Message => "message",
        }
    }
}
