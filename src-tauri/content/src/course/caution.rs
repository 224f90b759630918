use serde::Deserialize;
use sonae_domain::{Medium, PersonalData};

use crate::{ContentError, assets};

/// What to mind at a step of work that handles something. Words: `caution-<id>`, one sentence.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caution {
    /// `card-number`.
    pub id: String,
    /// Words in the names of information, in both languages.
    #[serde(default)]
    pub handling: Vec<String>,
    /// Words in what is done or in what it is done with.
    #[serde(default)]
    pub doing: Vec<String>,
    /// The kinds of personal data in the information.
    #[serde(default)]
    pub personal: Vec<PersonalData>,
    /// Whether it holds for information that matters most not to be seen.
    #[serde(default)]
    pub secret: bool,
    /// Whether it holds for information that matters most to be right.
    #[serde(default)]
    pub exact: bool,
    /// The ways in which the step is done; any where none is said.
    #[serde(default)]
    pub media: Vec<Medium>,
    /// Whether it also stands where somebody outside, or a system, does the step.
    #[serde(default)]
    pub others: bool,
    /// The lesson that teaches it.
    pub module: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CautionsFile {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "caution")]
    cautions: Vec<Caution>,
}

pub(super) fn read() -> Result<Vec<Caution>, ContentError> {
    let file: CautionsFile = assets::course("cautions.toml")?.toml()?;
    Ok(file.cautions)
}
