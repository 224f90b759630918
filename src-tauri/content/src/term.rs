use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sonae_domain::Lang;
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
    /// Terms that are everyday words of a language, or mean something else in it: they explain themselves only where
    /// the words mark them. All others do so wherever they appear.
    pub everyday: BTreeMap<Lang, Vec<String>>,
}

pub(crate) fn read() -> Result<Terms, ContentError> {
    assets::catalogue("terms.toml")?.toml()
}
