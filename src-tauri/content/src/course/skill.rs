use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ContentError, assets};

/// Something that people can learn to do. Words: `skill-<id>`, `.short` for the head of a column, and what each level looks
/// like, `.level-1` to `.level-3`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// `spot-fraud`.
    pub id: String,
}

/// Skills that belong together. Words: `skill-area-<id>`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SkillArea {
    /// `messages`.
    pub id: String,
    /// In their order.
    pub skills: Vec<Skill>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SkillsFile {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "area")]
    areas: Vec<AreaFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaFile {
    id: String,
    skills: Vec<String>,
}

pub(super) fn read() -> Result<Vec<SkillArea>, ContentError> {
    let file: SkillsFile = assets::course("skills.toml")?.toml()?;
    let area = |area: AreaFile| SkillArea {
        id: area.id,
        skills: area.skills.into_iter().map(|id| Skill { id }).collect(),
    };
    Ok(file.areas.into_iter().map(area).collect())
}
