use serde::Deserialize;

/// A part of the papers about a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionPart {
    /// What it is: day, place, who teaches, and the names of those who are to come, each with room to sign.
    Sheet,
    /// What was held, who came, what the test says.
    Record,
}

impl SessionPart {
    /// The ends of the ids of its words, `session-paper-<end>`.
    pub(super) fn words(self) -> &'static [&'static str] {
        match self {
            SessionPart::Sheet => &[
                "on",
                "on-at",
                "minutes",
                "place",
                "teacher",
                "method",
                "material",
                "count-minutes",
                "taught",
                "sheet-how",
                "people",
                "head-number",
                "head-name",
                "head-role",
                "head-sign",
                "guests",
                "nobody",
                "signed-teacher",
                "signed-on",
            ],
            SessionPart::Record => &[
                "on",
                "on-at",
                "minutes",
                "place",
                "teacher",
                "method",
                "material",
                "count-minutes",
                "cost",
                "yen",
                "topic",
                "not-held",
                "sum",
                "sum-made-up",
                "sum-open",
                "lessons",
                "head-lesson",
                "head-skills",
                "head-minutes",
                "came",
                "head-name",
                "head-role",
                "head-attendance",
                "head-made-up",
                "present",
                "absent",
                "open",
                "nobody",
                "test",
                "test-none",
                "test-said",
                "test-nobody",
                "remarks",
                "remarks-what",
            ],
        }
    }
}
