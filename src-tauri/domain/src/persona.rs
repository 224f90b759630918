use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::PersonaId;

/// A typical customer, imagined as one person (scope S01): what the person does, wants, entrusts and worries about.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Persona {
    /// Stays when the name changes.
    pub id: PersonaId,
    /// The invented name.
    pub name: String,
    /// Age in years.
    pub age: Option<u16>,
    /// Which group of customers this person stands for: 地元の常連さん.
    pub group: String,
    /// One sentence in the person's own voice.
    pub quote: String,
    /// Work.
    pub occupation: String,
    /// Where the person lives.
    pub home: String,
    /// Family.
    pub family: String,
    /// Hobbies.
    pub hobbies: String,
    /// What matters to the person.
    pub values: String,
    /// Why the person comes.
    pub motive: String,
    /// How the person buys.
    pub channel: String,
    /// Information the person entrusts to us, one entry each.
    pub entrusts: Vec<String>,
    /// What the person worries about, one entry each.
    pub worries: Vec<String>,
    /// Where this comes from.
    pub notes: Vec<PersonaNote>,
    /// The check by someone who meets real customers.
    pub check: PersonaCheck,
}

/// Something heard or seen that a persona rests on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct PersonaNote {
    /// What was heard or seen.
    pub text: String,
    /// Interview, questionnaire, public data, observation … in words.
    pub source: String,
    /// When.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub date: Option<Date>,
}

/// Whether someone who meets real customers finds the persona true.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct PersonaCheck {
    /// Who checked; empty while nobody has.
    pub by: String,
    /// When.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub on: Option<Date>,
    /// Where the persona deviates from real customers.
    pub deviations: String,
    /// What was changed because of it.
    pub changes: String,
}
