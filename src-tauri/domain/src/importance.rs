//! How much a piece of information matters, by the method of IPA's guideline for small businesses.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::InformationAsset;

/// A step of the scale from 1 to 3 on which information is rated.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(try_from = "u8", into = "u8")]
#[ts(type = "1 | 2 | 3")]
#[schemars(with = "u8")]
pub enum Grade {
    /// 1: hardly any harm.
    Low,
    /// 2: great harm.
    Middle,
    /// 3: severe harm.
    High,
}

impl Grade {
    /// All of them, the gravest first.
    pub const ALL: [Grade; 3] = [Grade::High, Grade::Middle, Grade::Low];

    /// The figure.
    pub fn value(self) -> u8 {
        match self {
            Grade::Low => 1,
            Grade::Middle => 2,
            Grade::High => 3,
        }
    }
}

impl From<Grade> for u8 {
    fn from(grade: Grade) -> u8 {
        grade.value()
    }
}

impl TryFrom<u8> for Grade {
    type Error = String;

    fn try_from(value: u8) -> Result<Self, String> {
        match value {
            1 => Ok(Grade::Low),
            2 => Ok(Grade::Middle),
            3 => Ok(Grade::High),
            _ => Err(format!("{value} is not a grade from 1 to 3")),
        }
    }
}

/// A side of information that is rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// 機密性: that nobody else sees it.
    Confidentiality,
    /// 完全性: that it is right.
    Integrity,
    /// 可用性: that it is there when needed.
    Availability,
}

impl Aspect {
    /// All three, in their usual order.
    pub const ALL: [Aspect; 3] = [Aspect::Confidentiality, Aspect::Integrity, Aspect::Availability];

    /// The word by which it is sent.
    pub fn id(self) -> &'static str {
        match self {
            Aspect::Confidentiality => "confidentiality",
            Aspect::Integrity => "integrity",
            Aspect::Availability => "availability",
        }
    }
}

/// Which rule gave an importance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportanceRule {
    /// There is personal data in it.
    PersonalData,
    /// Liability, great harm to others or the company's survival is at stake.
    Vital,
    /// These sides have the greatest grade.
    Greatest(Vec<Aspect>),
}

/// How much a piece of information matters, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Importance {
    /// From 1 to 3.
    pub value: Grade,
    /// The rule that gave it.
    pub rule: ImportanceRule,
}

impl InformationAsset {
    /// The grade of a side.
    pub fn grade(&self, aspect: Aspect) -> Option<Grade> {
        match aspect {
            Aspect::Confidentiality => self.confidentiality,
            Aspect::Integrity => self.integrity,
            Aspect::Availability => self.availability,
        }
    }

    /// The sides that nobody has rated yet.
    pub fn unrated(&self) -> Vec<Aspect> {
        Aspect::ALL
            .into_iter()
            .filter(|aspect| self.grade(*aspect).is_none())
            .collect()
    }
}

/// How much it matters: 3 with personal data in it or when the company's footing is at stake, otherwise the greatest
/// of its three grades. Not known while a grade that could still raise it is missing.
pub fn importance(asset: &InformationAsset) -> Option<Importance> {
    if asset.personal.as_ref().is_some_and(|kinds| !kinds.is_empty()) {
        return Some(Importance {
            value: Grade::High,
            rule: ImportanceRule::PersonalData,
        });
    }
    if asset.vital {
        return Some(Importance {
            value: Grade::High,
            rule: ImportanceRule::Vital,
        });
    }
    let grades = Aspect::ALL.map(|aspect| (aspect, asset.grade(aspect)));
    let greatest = grades.iter().filter_map(|(_, grade)| *grade).max()?;
    if greatest < Grade::High && !asset.unrated().is_empty() {
        return None;
    }
    let sides = grades.into_iter().filter(|(_, grade)| *grade == Some(greatest));
    Some(Importance {
        value: greatest,
        rule: ImportanceRule::Greatest(sides.map(|(aspect, _)| aspect).collect()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PersonalData;

    fn graded(grades: [u8; 3]) -> InformationAsset {
        let [confidentiality, integrity, availability] = grades.map(|grade| Grade::try_from(grade).ok());
        InformationAsset {
            confidentiality,
            integrity,
            availability,
            ..InformationAsset::default()
        }
    }

    fn said(asset: &InformationAsset) -> String {
        match importance(asset) {
            None => "unknown".to_owned(),
            Some(Importance { value, rule }) => {
                let rule = match rule {
                    ImportanceRule::PersonalData => "personal".to_owned(),
                    ImportanceRule::Vital => "vital".to_owned(),
                    ImportanceRule::Greatest(sides) => {
                        sides.iter().map(|side| &side.id()[..1]).collect::<String>()
                    }
                };
                format!("{} {rule}", value.value())
            }
        }
    }

    #[test]
    fn the_greatest_of_the_three_counts_and_says_which_it_was() {
        // 0 is a side that nobody rated.
        for (grades, expected) in [
            ([1, 1, 1], "1 cia"),
            ([1, 2, 1], "2 i"),
            ([2, 1, 2], "2 ca"),
            ([3, 1, 2], "3 c"),
            ([3, 3, 3], "3 cia"),
            ([3, 0, 0], "3 c"),
            ([0, 0, 3], "3 a"),
            ([2, 2, 0], "unknown"),
            ([0, 1, 1], "unknown"),
            ([0, 0, 0], "unknown"),
        ] {
            assert_eq!(said(&graded(grades)), expected, "{grades:?}");
        }
    }

    #[test]
    fn personal_data_and_what_is_vital_always_count_three() {
        for kind in PersonalData::ALL {
            let mut asset = graded([1, 1, 1]);
            asset.personal = Some([kind].into());
            assert_eq!(said(&asset), "3 personal");
        }
        let mut asset = graded([1, 0, 0]);
        asset.vital = true;
        assert_eq!(said(&asset), "3 vital");
        asset.personal = Some([PersonalData::Personal].into());
        assert_eq!(said(&asset), "3 personal", "the law is named first");
        let mut asset = graded([1, 2, 1]);
        asset.personal = Some([].into());
        assert_eq!(said(&asset), "2 i", "none is not some");
    }

    #[test]
    fn a_grade_is_a_figure_from_one_to_three() {
        for grade in Grade::ALL {
            let json = serde_json::to_value(grade).unwrap();
            assert_eq!(json, grade.value());
            assert_eq!(serde_json::from_value::<Grade>(json).unwrap(), grade);
        }
        for wrong in [0, 4] {
            assert!(serde_json::from_value::<Grade>(wrong.into()).is_err());
        }
    }
}
