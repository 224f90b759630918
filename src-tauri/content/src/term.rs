use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ContentError, assets};

/// The glossary. The words of a term are `term-<id>` with the attribute `means`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// Where the explanations were checked.
    pub source: String,
    /// Ids in the order of the list.
    pub ids: Vec<String>,
}

pub(crate) fn read() -> Result<Terms, ContentError> {
    assets::catalogue("terms.toml")?.toml()
}
