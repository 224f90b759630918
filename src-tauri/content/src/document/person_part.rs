use serde::Deserialize;

/// A part of the papers about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PersonPart {
    /// What the person has learned in a year, to be handed over and hung up.
    Certificate,
    /// All that the person was taught, and what came of it.
    History,
}

impl PersonPart {
    /// The ends of the ids of its words, `person-paper-<end>`.
    pub(super) fn words(self) -> &'static [&'static str] {
        match self {
            PersonPart::Certificate => &[
                "certificate-name",
                "certificate-text",
                "certificate-tested",
                "certificate-none",
                "certificate-lessons",
                "certificate-tests",
                "certificate-test",
            ],
            PersonPart::History => &[
                "role",
                "joined",
                "left",
                "employment",
                "reached",
                "reached-sum",
                "sessions",
                "sessions-none",
                "head-on",
                "head-session",
                "head-lessons",
                "head-how",
                "present",
                "absent",
                "made-up",
                "open",
                "planned",
                "tests",
                "tests-none",
                "head-test",
                "head-points",
                "head-result",
                "passed",
                "again",
                "half-way",
                "ratings",
                "ratings-none",
                "head-skill",
                "head-own",
                "head-lead",
                "head-evidence",
                "lacks",
                "lacks-none",
                "lacks-again",
            ],
        }
    }
}
