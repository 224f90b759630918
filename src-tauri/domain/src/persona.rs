use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::{Face, PersonaGroupId, PersonaId};

/// A typical customer, imagined as one person (scope S01): what the person does, wants, entrusts and worries about.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Persona {
    /// Stays when the name changes.
    pub id: PersonaId,
    /// The drawn face that was chosen; [`Face::of`] its id while none was.
    pub face: Option<Face>,
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
    /// What else is worth knowing, under labels of one's own, in the order in which it is read.
    pub more: Vec<FreeField>,
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

/// How far a persona was checked by people who meet real customers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CheckState {
    /// Nobody has checked it.
    #[default]
    Open,
    /// A check does not say who made it.
    Nameless,
    /// Something deviates, and nobody says what was changed because of it.
    Deviating,
    /// It was checked, and changed where it deviated.
    Done,
}

impl Persona {
    /// How far it was checked. A deviation counts until a change is written for it, also in an earlier check.
    pub fn check_state(&self) -> CheckState {
        let said = |text: &str| !text.trim().is_empty();
        let Some(last) = self.checks.last() else {
            return CheckState::Open;
        };
        let deviates = |check: &PersonaCheck| said(&check.deviations) && !said(&check.changes);
        if self.checks.iter().any(deviates) {
            return CheckState::Deviating;
        }
        match said(&last.by) {
            true => CheckState::Done,
            false => CheckState::Nameless,
        }
    }

    /// The drawn face: the one that was chosen, or the one that comes with its id.
    pub fn face(&self) -> Face {
        self.face.unwrap_or_else(|| Face::of(self.id.as_str()))
    }
}

/// A fact under a label of one's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct FreeField {
    /// What is said: スマホの使い方.
    pub label: String,
    /// The words.
    pub text: String,
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

    #[test]
    fn a_check_is_open_until_somebody_made_it_and_what_deviates_was_changed() {
        let check = |by: &str, deviations: &str, changes: &str| PersonaCheck {
            by: by.into(),
            deviations: deviations.into(),
            changes: changes.into(),
            ..PersonaCheck::default()
        };
        let state = |checks: &[PersonaCheck]| {
            let persona = Persona {
                checks: checks.to_vec(),
                ..Persona::default()
            };
            persona.check_state()
        };
        let good = check("中村", "", "");
        assert_eq!(state(&[]), CheckState::Open);
        assert_eq!(state(&[good.clone(), check(" ", "", "")]), CheckState::Nameless);
        assert_eq!(
            state(&[check("中村", "平日にも来る", " "), good.clone()]),
            CheckState::Deviating
        );
        assert_eq!(
            state(&[check("中村", "平日にも来る", "足した"), good]),
            CheckState::Done
        );
    }
}
