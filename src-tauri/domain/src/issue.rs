use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Approval, Fact, IssueId, Lang, Passage};

/// A document that left: a version that was issued, or an export that was only noted. Enough to say later whether the
/// paper still says what the answers say, and what became different.
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
    /// A digest of what it says, without dates: it changes when the paper would.
    pub digest: String,
    /// Which version it is, 1 for the first of its document; 0 for an export that was only noted.
    #[serde(default)]
    pub version: u32,
    /// Who approved it.
    #[serde(default)]
    pub approval: Option<Approval>,
    /// From when it holds.
    #[serde(default)]
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub enacted: Option<Date>,
    /// What was changed and why: its line in the table of revisions.
    #[serde(default)]
    pub note: String,
    /// When it was withdrawn.
    #[serde(default)]
    pub withdrawn: Option<Withdrawal>,
    /// The PDF as it was issued, kept in the company's file.
    #[serde(default)]
    pub pdf: Option<KeptPdf>,
    /// What it said, passage by passage.
    #[serde(default)]
    pub passages: Vec<Passage>,
    /// What it rested on, in the order in which it was read.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// The last link of the record of changes when it was issued: that record can be held against the paper. Empty for what
    /// was issued before there were links.
    #[serde(default)]
    pub trail: String,
}

/// That a version holds no longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Withdrawal {
    /// Since which day.
    #[ts(type = "string")]
    #[schemars(with = "String")]
    pub on: Date,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// A PDF whose bytes are kept in the company's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct KeptPdf {
    /// SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
    /// Length in bytes.
    #[ts(type = "number")]
    pub size: u64,
}

impl Issue {
    /// An export that is noted and no version of anything.
    pub fn export(id: IssueId, document: &str, (lang, date): (Lang, Date), digest: String) -> Self {
        Issue {
            id,
            document: document.to_owned(),
            lang,
            date,
            draft: false,
            digest,
            version: 0,
            approval: None,
            enacted: None,
            note: String::new(),
            withdrawn: None,
            pdf: None,
            passages: Vec::new(),
            facts: Vec::new(),
            trail: String::new(),
        }
    }

    /// Whether it is a version of its document and not only a noted export.
    pub fn is_version(&self) -> bool {
        self.version > 0
    }

    /// The link as people compare it: the first sixteen of its digits, in fours. `None` where there is none.
    pub fn trail_code(&self) -> Option<String> {
        (!self.trail.is_empty()).then(|| link_code(&self.trail))
    }

    /// Whether it is a version that has not been withdrawn.
    pub fn holds(&self) -> bool {
        self.is_version() && self.withdrawn.is_none()
    }
}

/// A link of the record of changes as people compare it: the first sixteen of its digits, in fours.
pub fn link_code(link: &str) -> String {
    let digits: Vec<char> = link.chars().take(16).flat_map(char::to_uppercase).collect();
    let fours: Vec<String> = digits.chunks(4).map(|four| four.iter().collect()).collect();
    fours.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_compared_by_its_first_sixteen_digits() {
        assert_eq!(link_code("3f2a91bc07de4410aa00"), "3F2A-91BC-07DE-4410");
        assert_eq!(link_code("3f2a9"), "3F2A-9");
    }
}
