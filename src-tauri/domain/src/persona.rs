use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::{PersonaGroupId, PersonaId};

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
    /// The groups of customers that this person stands for; the notes placed into them are what the sheet rests on.
    pub groups: Vec<PersonaGroupId>,
    /// The checks by people who meet real customers, the oldest first.
    #[serde(alias = "check", deserialize_with = "one_or_many")]
    pub checks: Vec<PersonaCheck>,
}

/// A check by someone who meets real customers: whether the persona is true to life.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct PersonaCheck {
    /// Who checked.
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

/// Sheets from before the list had room for one check, empty while nobody had checked.
fn one_or_many<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<PersonaCheck>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Checks {
        Many(Vec<PersonaCheck>),
        One(PersonaCheck),
    }
    Ok(match Checks::deserialize(from)? {
        Checks::Many(checks) => checks,
        Checks::One(check) if check == PersonaCheck::default() => Vec::new(),
        Checks::One(check) => vec![check],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checks(json: &str) -> Vec<String> {
        let persona: Persona = serde_json::from_str(json).unwrap();
        persona.checks.into_iter().map(|check| check.by).collect()
    }

    #[test]
    fn a_sheet_from_before_the_list_keeps_its_one_check() {
        assert_eq!(checks(r#"{ "check": { "by": "中村" } }"#), ["中村"]);
        assert!(checks(r#"{ "check": { "by": "", "on": null } }"#).is_empty());
        assert_eq!(
            checks(r#"{ "checks": [{ "by": "中村" }, { "by": "森下" }] }"#),
            ["中村", "森下"]
        );
    }
}
