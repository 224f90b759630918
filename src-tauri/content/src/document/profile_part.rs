use serde::Deserialize;

/// A part of the report on the profile of CSF 2.0. Its words begin with `doc-profile-`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProfilePart {
    /// The day, the path and the last review.
    AsOf,
    /// What the figures say, in one paragraph.
    Reading,
    /// The six functions as a radar.
    Radar,
    /// The six functions as a table.
    Functions,
    /// The 22 categories as a heat map.
    Map,
    /// The outcomes below their target, and what brings them nearer.
    Gaps,
    /// The four levels in words.
    Levels,
    /// The four tiers in words.
    Tiers,
    /// All outcomes.
    Outcomes,
}

impl ProfilePart {
    /// The words that it needs, without their beginning.
    fn words(self) -> &'static [&'static str] {
        match self {
            ProfilePart::AsOf => &["as-of", "as-of-reviewed"],
            ProfilePart::Reading => &[
                "reading-reached",
                "reading-best",
                "reading-far",
                "reading-next",
                "reading-since",
                "reading-unmoved",
                "reading-derived",
                "reading-said",
                "reading-nothing",
            ],
            ProfilePart::Radar => &[
                "now",
                "target",
                "last",
                "scale",
                "radar-alt",
                "radar-alt-function",
            ],
            ProfilePart::Functions => &[
                "function",
                "now",
                "target",
                "gap",
                "last",
                "reached",
                "reached-of",
                "no-gap",
                "whole",
            ],
            ProfilePart::Map => &[
                "map-key",
                "map-depth-0",
                "map-depth-1",
                "map-depth-2",
                "map-depth-3",
                "map-stands-out",
                "map-alt",
                "map-alt-none",
            ],
            ProfilePart::Gaps => &[
                "outcome",
                "now",
                "target",
                "way",
                "deeper",
                "more-ways",
                "gaps-none",
                "gaps-order",
                "gaps-more",
            ],
            ProfilePart::Levels => &["step", "level", "means"],
            ProfilePart::Tiers => &["tier", "means"],
            ProfilePart::Outcomes => &[
                "outcomes",
                "id",
                "outcome",
                "now",
                "target",
                "category",
                "said-mark",
                "note",
            ],
        }
    }

    pub(super) fn keys(self) -> impl Iterator<Item = String> {
        self.words().iter().map(|word| format!("doc-profile-{word}"))
    }
}
