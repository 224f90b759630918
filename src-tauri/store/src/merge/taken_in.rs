use serde::{Deserialize, Serialize};
use sonae_domain::EntityKind;

use crate::sheet::Sheet;

/// That a copy was taken in as it was at one link of its record of changes. It is a record like any other: taking the
/// merge back takes it back too, and whoever takes this copy in knows then what it knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct TakenIn {
    /// The last link of that copy then.
    pub link: String,
    /// The number of its edit there.
    pub edit: i64,
    /// When that was: UTC, RFC 3339.
    pub at: String,
    /// By whom; may be empty.
    pub who: String,
}

impl Sheet for TakenIn {
    const KIND: EntityKind = EntityKind::Merge;
    const TABLE: &'static str = "merge";

    fn id(&self) -> String {
        self.link.clone()
    }
}
