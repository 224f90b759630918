use serde::Deserialize;

/// A part of the list of teaching materials.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MaterialsPart {
    /// What there is for each role.
    Roles,
    /// What each target group of the year's plan learns with what.
    Groups,
    /// Which paper each number is, and where it is made.
    Papers,
}

impl MaterialsPart {
    /// The ends of the ids of its words, `materials-<end>`.
    pub(super) fn words(self) -> &'static [&'static str] {
        match self {
            MaterialsPart::Roles => &[
                "head-kind",
                "head-number",
                "head-title",
                "head-time",
                "head-papers",
                "role",
                "lesson",
                "manual",
                "test",
                "drill",
                "set",
                "minutes",
                "no-name",
                "nothing",
            ],
            MaterialsPart::Groups => &[
                "head-group",
                "head-topic",
                "head-material",
                "head-check",
                "no-groups",
            ],
            MaterialsPart::Papers => &[
                "head-paper",
                "head-what",
                "head-where",
                "where-module",
                "where-test",
                "where-session",
                "where-drill",
                "where-person",
                "where-flow",
            ],
        }
    }
}
