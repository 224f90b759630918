use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{ContentError, assets};

/// How the answers to IPA's self-check are counted, and what SECURITY ACTION asks for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelfCheck {
    /// Where the facts come from.
    pub source: String,
    /// The worksheet with the questions.
    pub worksheet: String,
    /// The document that prepares a declaration.
    pub document: String,
    /// Choice (and `unknown`) → points.
    pub score: BTreeMap<String, i32>,
    /// Ranges of points, the highest first. Words: `self-check-band-<id>`.
    #[serde(rename = "band")]
    pub bands: Vec<Band>,
    /// The questions, in order.
    #[serde(rename = "question")]
    pub questions: Vec<CheckQuestion>,
    /// What can be declared. Words: `self-check-star-<id>`.
    #[serde(rename = "star")]
    pub stars: Vec<Star>,
    /// What a star asks for. Words: `self-check-item-<id>`.
    #[serde(rename = "item")]
    pub items: Vec<CheckItem>,
    /// The steps of declaring, in order. Words: `self-check-declare-<id>`.
    #[serde(rename = "declare")]
    pub declare: Vec<DeclareStep>,
}

/// A range of points.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Its id.
    pub id: String,
    /// The fewest points; `None` for the lowest.
    pub from: Option<i32>,
}

/// A question of the self-check.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckQuestion {
    /// Its field on the worksheet.
    pub id: String,
    /// Its number in IPA's list.
    pub number: u8,
    /// Its section on the worksheet.
    pub part: String,
    /// Actions that cover it when all of them are done.
    pub actions: Vec<String>,
}

/// What can be declared.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Star {
    /// `one`, `two`.
    pub id: String,
    /// The items it asks for.
    pub needs: Vec<String>,
    /// Items that go well with it.
    #[serde(default)]
    pub advised: Vec<String>,
}

/// Something that a star asks for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckItem {
    /// Its id.
    pub id: String,
    /// Questions that show it when all are answered with "done".
    #[serde(default)]
    pub questions: Vec<String>,
    /// Actions that lead to it.
    #[serde(default)]
    pub actions: Vec<String>,
    /// The worksheet to answer whole.
    pub worksheet: Option<String>,
    /// The document to issue.
    pub document: Option<String>,
    /// `worksheet.field` of the question whose answer shows it.
    pub answer: Option<String>,
}

/// A step of declaring.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclareStep {
    /// Its id.
    pub id: String,
}

pub(crate) fn read() -> Result<SelfCheck, ContentError> {
    assets::catalogue("self-check.toml")?.toml()
}
