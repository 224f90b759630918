use serde::Deserialize;

/// A part of the manual of a piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ManualPart {
    /// The title with the name of the work.
    Head,
    /// What it is for, who takes part, when it begins and ends.
    Purpose,
    /// What has to be there, and what has to be known.
    Before,
    /// The steps in their order, with what to mind at each.
    Steps,
    /// What can happen to what is handled, and what is done against it.
    Risks,
    /// What to do when it went wrong.
    Wrong,
    /// Whom to call.
    Calls,
    /// The picture of the flow.
    Picture,
}

impl ManualPart {
    /// The ends of the ids of its words, `manual-<end>`.
    pub(super) fn words(self) -> &'static [&'static str] {
        match self {
            ManualPart::Head => &["front", "back", "planned"],
            ManualPart::Purpose => &[
                "purpose",
                "purpose-words",
                "begins",
                "ends",
                "ends-words",
                "who",
                "who-here",
                "who-outside",
                "who-system",
                "gains",
            ],
            ManualPart::Before => &[
                "learned",
                "signed-in",
                "at-hand",
                "nothing-before",
                "information",
                "head-information",
                "head-importance",
                "head-place",
                "head-users",
                "not-listed",
                "importance-note",
            ],
            ManualPart::Steps => &[
                "head-number",
                "head-who",
                "head-do",
                "head-with",
                "head-mind",
                "when",
                "no-steps",
                "mind-note",
            ],
            ManualPart::Risks => &[
                "head-steps",
                "head-event",
                "head-size",
                "head-controls",
                "controls-open",
                "no-risks",
                "may-happen",
                "may-happen-one",
            ],
            ManualPart::Wrong => &["wrong-none"],
            ManualPart::Calls => &["head-role", "head-name", "head-phone"],
            ManualPart::Picture => &["no-steps"],
        }
    }
}
