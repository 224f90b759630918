use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::EvidenceId;

/// Something that shows that an action was done: a file kept in the company's file, or a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Evidence {
    /// Stays with it.
    pub id: EvidenceId,
    /// The action it belongs to.
    pub action: String,
    /// What it is called: the file's name, or what the user calls the link.
    pub name: String,
    /// Since when it is here.
    #[ts(type = "string")]
    #[schemars(with = "String")]
    pub added: Date,
    /// What it is.
    #[serde(flatten)]
    pub kind: EvidenceKind,
}

/// What a piece of evidence is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum EvidenceKind {
    /// A file. Its bytes are kept once in the company's file, whatever it is called.
    File {
        /// SHA-256 of the bytes, in hexadecimal.
        sha256: String,
        /// Length in bytes.
        #[ts(type = "number")]
        size: u64,
    },
    /// The address of something that is kept elsewhere. It is only noted, never opened.
    Link {
        /// As the user wrote it.
        url: String,
    },
}

/// The longest file that is kept, in bytes. A company's file is copied to sticks and sent to advisors; photos and scans
/// fit, films do not.
pub const LONGEST_EVIDENCE: u64 = 10 * 1024 * 1024;
