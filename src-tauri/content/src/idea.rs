use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ContentError, assets};

/// Something a small firm can do towards an outcome: NIST's implementation examples in plain words, those that a small
/// firm would not tell apart as one. Words: `idea-<id>`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Idea {
    /// `gv-oc-01-1`.
    pub id: String,
    /// The subcategory it stands under: `GV.OC-01`.
    pub outcome: String,
    /// The examples it stands for: `GV.OC-01/Ex1`.
    pub examples: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IdeasFile {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "idea")]
    ideas: Vec<Idea>,
}

pub(crate) fn read() -> Result<Vec<Idea>, ContentError> {
    let mut ideas = Vec::new();
    for asset in assets::catalogue_folder("ideas") {
        let file: IdeasFile = asset.toml()?;
        ideas.extend(file.ideas);
    }
    Ok(ideas)
}
