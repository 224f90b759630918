use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{DrillRunId, PersonId};

/// One drill: prepared, or held with what was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct DrillRun {
    /// Stays with it.
    pub id: DrillRunId,
    /// What kind of drill.
    pub kind: DrillKind,
    /// The scenario of a table-top exercise; empty for others.
    pub scenario: String,
    /// The messages that are shown in a phishing drill.
    pub mails: Vec<String>,
    /// What it is called.
    pub title: String,
    /// On which day.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub on: Option<Date>,
    /// Whether it has been held.
    pub held: bool,
    /// Who leads it, in words.
    pub leader: String,
    /// Who watches and ticks, in words.
    pub observer: String,
    /// Those who take part.
    pub participants: Vec<DrillParticipant>,
    /// What was seen of what the scenario looks for, by its id.
    pub observed: BTreeMap<String, Observation>,
    /// What follows from it.
    pub findings: Vec<Finding>,
    /// What else there is to say.
    pub remarks: String,
}

/// What kind of drill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DrillKind {
    /// Messages on paper or on the wall, to be told apart. None is ever sent.
    #[default]
    Phishing,
    /// A scenario talked through at a table.
    TableTop,
}

/// Somebody who takes part in a drill.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct DrillParticipant {
    /// Who, while that person is in the list of people.
    pub person: Option<PersonId>,
    /// Who, by name: stays when the person is taken out of the list.
    pub name: String,
    /// The seat in a table-top exercise; empty where it has none.
    pub seat: String,
    /// What that person would do with each message.
    pub verdicts: BTreeMap<String, MailVerdict>,
}

/// What somebody would do with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MailVerdict {
    /// Tells the one who has to know.
    Report,
    /// Leaves it alone without telling anybody.
    Ignore,
    /// Opens it or does what it says.
    Follow,
}

/// Whether something was seen in a drill.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Observation {
    /// Whether it was done.
    pub done: bool,
    /// After how many minutes.
    pub minute: Option<u32>,
    /// What was seen, in words.
    pub note: String,
}

/// Something to do better, with who sees to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Finding {
    /// What.
    pub text: String,
    /// Who sees to it.
    pub owner: Option<PersonId>,
    /// By when.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub due: Option<Date>,
    /// Whether it is done.
    pub done: bool,
}
