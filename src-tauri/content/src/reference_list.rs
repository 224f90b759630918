use serde::Deserialize;

use crate::{Content, ContentError, assets};

/// The outcomes of CSF 2.0 and the controls of Annex A: ids in the order of their source.
#[derive(Clone, Debug)]
pub struct ReferenceLists {
    /// Categories of CSF 2.0 with their subcategories.
    pub categories: Vec<Category>,
    /// Themes of ISO/IEC 27001:2022 Annex A with their controls.
    pub themes: Vec<Theme>,
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
#[derive(Clone, Debug, Deserialize)]
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
    Ok(ReferenceLists {
        categories: outcomes.categories,
        themes: controls.themes,
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

    /// The key of the words of a subcategory: `GV.OC-01` → `outcome-gv-oc-01`.
    pub fn outcome_key(id: &str) -> String {
        format!("outcome-{}", id.to_lowercase().replace('.', "-"))
    }

    /// The key of the words of a control: `5.1` → `control-5-1`.
    pub fn control_key(id: &str) -> String {
        format!("control-{}", id.replace('.', "-"))
    }
}
