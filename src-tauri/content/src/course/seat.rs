use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ContentError, assets};

/// A seat in an exercise at a table. Words: `drill-seat-<id>`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// `lead`.
    pub id: String,
    /// The roles of those who sit there, those first who are to be preferred.
    pub roles: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeatsFile {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "seat")]
    seats: Vec<Seat>,
}

/// The seats, in the order in which they are filled.
pub(super) fn read() -> Result<Vec<Seat>, ContentError> {
    let file: SeatsFile = assets::course("seats.toml")?.toml()?;
    Ok(file.seats)
}
