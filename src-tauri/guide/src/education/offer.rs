use serde::{Deserialize, Serialize};
use sonae_domain::{PersonId, RowId, TrainingMethod};
use ts_rs::TS;

use super::{Audience, TopicReason};

/// What is taught. Words: `education-topic-<kind>`; a lesson has its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TopicKind {
    /// A lesson of the catalogue.
    Lesson,
    /// What new people hear in their first month.
    FirstMonth,
    /// What changed in the rules.
    Rules,
    /// Messages on paper or on the wall, to be told apart.
    Phishing,
    /// An incident talked through at a table.
    TableTop,
    /// A test at the end of the year.
    Review,
}

/// Something to teach this year, with why, when and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfferedTopic {
    /// Names it: the lesson, or the kind.
    pub id: String,
    /// What it is.
    pub kind: TopicKind,
    /// The lessons in it.
    pub modules: Vec<String>,
    /// Who learns.
    pub audience: Audience,
    /// How.
    pub method: TrainingMethod,
    /// How long, in minutes.
    pub minutes: u32,
    /// The months, 1 to 12, in the order of the year; all twelve for what comes up whenever somebody joins.
    pub months: Vec<u8>,
    /// The months in which those who were away catch up.
    pub spare: Vec<u8>,
    /// What it is likely to cost, in yen: as much as the last time; nothing where it is taught with Sonae's own material.
    pub cost: u32,
    /// Who teaches, while nobody says otherwise.
    pub teacher: Option<PersonId>,
    /// Why, the strongest first; never empty.
    pub reasons: Vec<TopicReason>,
    /// Whether it belongs into the plan of a company of this kind that goes this deep.
    pub suggested: bool,
    /// The line of the plan that has it already.
    pub taken: Option<RowId>,
}

/// A group of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfferedGroup {
    /// Who is in it.
    pub audience: Audience,
    /// Its code in the plan: of the group that is there, or a new one.
    pub code: String,
    /// How many people; null while the company has named none.
    pub people: Option<u32>,
    /// The row of the plan that has it already.
    pub taken: Option<RowId>,
}
