use serde::Deserialize;

/// A part of the paper on who can do what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CompetencePart {
    /// The day, and all in one sentence.
    Sum,
    /// What the levels and the marks mean.
    Key,
    /// What is missing most, and who misses it.
    Missing,
    /// How far each person is, with room to sign.
    People,
    /// The matrix, area by area: what roles need and how far people are.
    Matrix,
}

impl CompetencePart {
    /// The ends of the ids of its words, `competence-paper-<end>`.
    pub(super) fn words(self) -> &'static [&'static str] {
        match self {
            CompetencePart::Sum => &["as-of", "nobody", "sum", "sum-missing", "sum-open"],
            CompetencePart::Key => &[
                "levels",
                "head-level",
                "head-meaning",
                "level-0",
                "level-1",
                "level-2",
                "level-3",
                "marks",
                "cell",
                "cell-missing",
                "cell-open",
                "cell-beyond",
            ],
            CompetencePart::Missing => &[
                "missing-none",
                "head-skill",
                "head-needed",
                "head-missing",
                "head-lessons",
                "count",
                "names-more",
            ],
            CompetencePart::People => &[
                "head-name",
                "head-roles",
                "head-needed-skills",
                "head-enough",
                "head-missing-skills",
                "head-open",
                "head-sign",
            ],
            CompetencePart::Matrix => &["head-name", "rows-roles", "rows-people", "cell", "cell-missing"],
        }
    }
}
