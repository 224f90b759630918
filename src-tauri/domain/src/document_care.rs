use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Approval, CommentId, PersonId, Strictness};

/// Who sees to a document and how far its next version is. What was issued is no part of it: that never changes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct DocumentCare {
    /// Id of the document, such as `basic-policy`.
    pub document: String,
    /// Who sees to it.
    pub owner: Option<PersonId>,
    /// When it is looked at again.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub next_review: Option<Date>,
    /// Who gets it, in words: 全従業員.
    pub distribution: String,
    /// How strict it is written; none where it follows the company's general choice.
    pub strictness: Option<Strictness>,
    /// How far the next version is.
    pub stage: Stage,
    /// What was said about the next version, the oldest first.
    pub comments: Vec<Comment>,
    /// Who has approved the next version.
    pub approval: Option<Approval>,
}

/// How far the next version of a document is. Words: `stage-<id>`.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// It is being written.
    #[default]
    Draft,
    /// Others look at it.
    Review,
    /// Somebody has approved it.
    Approved,
}

/// Something said about a document before it is issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Comment {
    /// Names this comment.
    pub id: CommentId,
    /// On which day.
    #[ts(type = "string")]
    #[schemars(with = "String")]
    pub on: Date,
    /// By whom, by name; empty when nobody says.
    #[serde(default)]
    pub by: String,
    /// The key of the passage that it is about; empty for the whole document.
    #[serde(default)]
    pub clause: String,
    /// The words.
    pub text: String,
    /// Whether it has been dealt with.
    #[serde(default)]
    pub settled: bool,
}

impl DocumentCare {
    /// Nothing said yet about a document.
    pub fn of(document: &str) -> Self {
        DocumentCare {
            document: document.to_owned(),
            ..DocumentCare::default()
        }
    }

    /// The approval, while it is still of what the document says.
    pub fn approval_of(&self, digest: &str) -> Option<&Approval> {
        self.approval
            .as_ref()
            .filter(|approval| approval.digest == digest)
    }

    /// How far a document of this digest is: what was approved and has changed since is looked at again.
    pub fn stage_of(&self, digest: &str) -> Stage {
        match self.stage {
            Stage::Approved if self.approval_of(digest).is_none() => Stage::Review,
            stage => stage,
        }
    }

    /// How many comments nobody has dealt with.
    pub fn open_comments(&self) -> usize {
        self.comments.iter().filter(|comment| !comment.settled).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ApprovalMethod, Lang};

    #[test]
    fn an_approval_counts_only_for_what_was_approved() {
        let care = DocumentCare {
            stage: Stage::Approved,
            approval: Some(Approval {
                name: "三浦".into(),
                role: String::new(),
                on: jiff::civil::date(2026, 11, 20),
                method: ApprovalMethod::Seal,
                digest: "a".into(),
                lang: Lang::Ja,
            }),
            ..DocumentCare::of("basic-policy")
        };
        assert_eq!(care.stage_of("a"), Stage::Approved);
        assert!(care.approval_of("a").is_some());
        assert_eq!(care.stage_of("b"), Stage::Review);
        assert!(care.approval_of("b").is_none());
    }
}
