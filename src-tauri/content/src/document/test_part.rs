use serde::Deserialize;

/// A part of the papers about a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TestPart {
    /// What people write on: head, questions, boxes for the answers.
    Form,
    /// Answers and why they are right, for whoever marks.
    Key,
    /// What follows from how many points.
    Steps,
    /// Who has taken it.
    Results,
    /// What the results say.
    Figures,
}

impl TestPart {
    /// The ends of the ids of its words, `test-paper-<end>`.
    pub(super) fn words(self) -> &'static [&'static str] {
        match self {
            TestPart::Form => &[
                "under",
                "on",
                "part",
                "name",
                "score",
                "of",
                "answers",
                "range",
                "one",
                "how-single",
                "how-true-false",
                "how-several",
                "how-order",
                "how-spot",
            ],
            TestPart::Key => &[
                "set",
                "marker",
                "key-under",
                "true",
                "false",
                "head-number",
                "head-key",
                "head-why",
                "head-skill",
                "head-difficulty",
                "part-several",
                "part-order",
                "points",
            ],
            TestPart::Steps => &[
                "head-points",
                "head-do",
                "from",
                "between",
                "under-points",
                "do-passed",
                "do-near",
                "do-again",
            ],
            TestPart::Results => &[
                "people",
                "head-name",
                "head-role",
                "head-state",
                "head-on",
                "head-next",
                "state-not-yet",
                "state-half-way",
                "state-passed",
                "state-again",
                "state-passed-later",
                "on-paper",
                "until",
                "sum",
                "none",
            ],
            TestPart::Figures => &[
                "spread",
                "head-people",
                "count-people",
                "questions",
                "head-question",
                "head-right",
                "head-partly",
                "head-wrong",
                "head-telling",
                "telling",
                "topics",
                "head-topic",
                "head-share",
                "share",
                "topics-how",
                "topics-none",
            ],
        }
    }
}
