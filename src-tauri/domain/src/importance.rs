//! The scale on which information is rated, by the method of IPA's guideline for small businesses.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
