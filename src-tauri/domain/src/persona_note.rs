use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{PersonaGroupId, PersonaNoteId, Photo};

/// Something heard, read or seen about customers: what groups are found in and personas rest on (scope S01, collecting).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct PersonaNote {
    /// Stays when the words change.
    pub id: PersonaNoteId,
    /// How it was learned.
    pub kind: NoteKind,
    /// What was heard, read or seen.
    pub text: String,
    /// Where or from whom, in words: 来店者のアンケート（40人）.
    pub source: String,
    /// When.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub date: Option<Date>,
    /// The groups it was placed into.
    pub groups: Vec<PersonaGroupId>,
    /// Photos of it, in the order in which they were added.
    pub photos: Vec<Photo>,
}

/// How something about customers was learned: the ways that the source names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// Somebody was asked.
    Interview,
    /// Many were asked the same.
    Questionnaire,
    /// Published figures and surveys.
    PublicData,
    /// Seen where customers are.
    #[default]
    Observation,
    /// Anything else.
    Other,
}
