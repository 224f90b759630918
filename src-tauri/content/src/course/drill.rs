use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ContentError, assets};

/// An incident talked through at a table. Words: `drill-<id>` with its attributes; which there are says `check/courses.rs`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DrillDefinition {
    /// `ransom-morning`.
    #[serde(default)]
    pub id: String,
    /// `T01`.
    pub number: String,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// The threats that it is about.
    pub threats: Vec<String>,
    /// The skills that it trains.
    pub skills: Vec<String>,
    /// Who sits at the table. Words: `drill-seat-<id>`.
    pub seats: Vec<String>,
    /// What happens, in its order.
    #[serde(rename = "inject")]
    #[ts(rename = "injects")]
    pub injects: Vec<Inject>,
}

/// Something that happens in a drill and is read aloud.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Inject {
    /// Within its drill.
    pub id: String,
    /// How many minutes after the beginning.
    pub minute: u32,
    /// The seat that it reaches; all without one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub to: Option<String>,
    /// What the observer looks for.
    pub expects: Vec<String>,
}

pub(super) fn read() -> Result<Vec<DrillDefinition>, ContentError> {
    let mut drills = Vec::new();
    for asset in assets::courses("drills") {
        let drill: DrillDefinition = asset.toml()?;
        drills.push(DrillDefinition {
            id: asset.stem,
            ..drill
        });
    }
    drills.sort_by(|a, b| a.number.cmp(&b.number));
    Ok(drills)
}
