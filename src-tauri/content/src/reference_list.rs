use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Content, ContentError, assets};

/// The outcomes of CSF 2.0 and the controls of Annex A: ids in the order of their source.
#[derive(Clone, Debug)]
pub struct ReferenceLists {
    /// Categories of CSF 2.0 with their subcategories.
    pub categories: Vec<Category>,
    /// Outcome → how many implementation examples NIST gives for it.
    pub examples: BTreeMap<String, usize>,
    /// Identifiers that are no longer used, and where they went.
    pub withdrawn: Vec<Withdrawn>,
    /// Themes of ISO/IEC 27001:2022 Annex A with their controls.
    pub themes: Vec<Theme>,
    /// Outcome → controls of Annex A that NIST names beside it; never complete.
    pub pairs: BTreeMap<String, Vec<String>>,
}

/// An identifier of an earlier framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Withdrawn {
    /// `ID.BE-01`, `PR.IP`.
    pub id: String,
    /// What became of it.
    pub relation: Relation,
    /// Where it went; empty where NIST only says "other categories".
    pub to: Vec<String>,
}

/// What became of a withdrawn identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Its meaning is part of others now.
    Incorporated,
    /// It has another identifier now.
    Moved,
}

/// A category of CSF 2.0. Words: `category-gv-oc`, `outcome-gv-oc-01`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// `GV.OC`.
    pub id: String,
    /// The function it stands under: `gv`.
    pub function: String,
    /// Its subcategories: `GV.OC-01` …
    pub outcomes: Vec<String>,
}

/// A theme of Annex A. Words: `theme-organizational`, `control-5-1`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// `organizational`, `people`, `physical`, `technological`.
    pub id: String,
    /// Its controls: `5.1` …
    pub controls: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutcomesFile {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "category")]
    categories: Vec<Category>,
    examples: BTreeMap<String, usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WithdrawnFile {
    #[serde(rename = "source")]
    _source: String,
    withdrawn: Vec<Withdrawn>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PairsFile {
    #[serde(rename = "source")]
    _source: String,
    pairs: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ControlsFile {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "theme")]
    themes: Vec<Theme>,
}

pub(crate) fn read() -> Result<ReferenceLists, ContentError> {
    let outcomes: OutcomesFile = assets::catalogue("outcomes.toml")?.toml()?;
    let controls: ControlsFile = assets::catalogue("controls.toml")?.toml()?;
    let withdrawn: WithdrawnFile = assets::catalogue("withdrawn.toml")?.toml()?;
    let pairs: PairsFile = assets::catalogue("csf-annex-a.toml")?.toml()?;
    Ok(ReferenceLists {
        categories: outcomes.categories,
        examples: outcomes.examples,
        withdrawn: withdrawn.withdrawn,
        themes: controls.themes,
        pairs: pairs.pairs,
    })
}

impl Content {
    /// The 106 subcategories of CSF 2.0, in its order.
    pub fn outcomes(&self) -> impl Iterator<Item = &str> {
        self.references
            .categories
            .iter()
            .flat_map(|category| &category.outcomes)
            .map(String::as_str)
    }

    /// The 93 controls of Annex A, in its order.
    pub fn controls(&self) -> impl Iterator<Item = &str> {
        self.references
            .themes
            .iter()
            .flat_map(|theme| &theme.controls)
            .map(String::as_str)
    }

    /// The subcategories that an id of SP 1300 stands for: itself, or all of a category.
    pub fn outcomes_under<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a str> {
        let category = self
            .references
            .categories
            .iter()
            .find(|category| category.id == id);
        let whole = category.map_or(&[][..], |category| category.outcomes.as_slice());
        let own = category.is_none().then_some(id);
        own.into_iter().chain(whole.iter().map(String::as_str))
    }

    /// The key of the words of a category: `GV.OC` → `category-gv-oc`.
    pub fn category_key(id: &str) -> String {
        format!("category-{}", id.to_lowercase().replace('.', "-"))
    }

    /// The key of the words of a subcategory: `GV.OC-01` → `outcome-gv-oc-01`.
    pub fn outcome_key(id: &str) -> String {
        format!("outcome-{}", id.to_lowercase().replace('.', "-"))
    }

    /// The key of the words of a control: `5.1` → `control-5-1`.
    pub fn control_key(id: &str) -> String {
        format!("control-{}", id.replace('.', "-"))
    }
}
