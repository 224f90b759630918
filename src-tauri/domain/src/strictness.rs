use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Depth;

/// How much the company's rules ask for.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Strictness {
    /// 基本: what a shop of five can keep.
    #[default]
    Basic,
    /// 標準: what a firm of twenty to fifty keeps.
    Standard,
    /// 厳格: what a certification by ISO/IEC 27001 looks for.
    Strict,
}

impl Strictness {
    /// All of them, the mildest first.
    pub const ALL: [Strictness; 3] = [Strictness::Basic, Strictness::Standard, Strictness::Strict];

    /// The word by which it is stored and sent.
    pub fn id(self) -> &'static str {
        match self {
            Strictness::Basic => "basic",
            Strictness::Standard => "standard",
            Strictness::Strict => "strict",
        }
    }

    /// The one of that id.
    pub fn of(id: &str) -> Option<Self> {
        Strictness::ALL.into_iter().find(|own| own.id() == id)
    }
}

impl From<Depth> for Strictness {
    /// What fits a company that has said how deep it goes and nothing about its rules.
    fn from(depth: Depth) -> Self {
        match depth {
            Depth::Quick => Strictness::Basic,
            Depth::Baseline => Strictness::Standard,
            Depth::Comprehensive => Strictness::Strict,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_the_words_that_are_stored() {
        for strictness in Strictness::ALL {
            assert_eq!(serde_json::to_value(strictness).unwrap(), strictness.id());
            assert_eq!(Strictness::of(strictness.id()), Some(strictness));
        }
        assert_eq!(Strictness::of("stern"), None);
    }
}
