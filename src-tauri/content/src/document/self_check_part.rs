use serde::Deserialize;

/// A part of what the self-check says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SelfCheckPart {
    /// The sum, how to read it, and the answers counted.
    Result,
    /// What each star asks for, what is there and what is still to come.
    Stars,
    /// The topics that can gain the most, and what helps.
    Growth,
    /// Whether the policy is ready to be signed.
    Policy,
    /// The steps of declaring, to tick by hand.
    Declare,
    /// Lines for what is to be kept after declaring.
    Record,
    /// All topics with answer and points.
    Topics,
}

impl SelfCheckPart {
    /// The ends of the ids of its words, `self-check-paper-<end>`.
    pub(super) fn words(self) -> &'static [&'static str] {
        match self {
            SelfCheckPart::Result => &[
                "sum",
                "none",
                "partial",
                "reading",
                "next",
                "counts",
                "head-part",
                "head-blank",
                "head-points",
                "head-most",
                "whole",
            ],
            SelfCheckPart::Stars => &[
                "asked",
                "head-asked",
                "head-now",
                "head-way",
                "ready",
                "open",
                "advised",
                "until",
                "blank",
            ],
            SelfCheckPart::Growth => &[
                "growth",
                "growth-how",
                "growth-none",
                "growth-all",
                "head-topic",
                "head-answer",
                "head-gain",
                "head-step",
            ],
            SelfCheckPart::Policy => &[
                "policy-missing",
                "policy-ready",
                "policy-issued",
                "policy-stale",
                "policy-from",
            ],
            SelfCheckPart::Declare => &["where", "address"],
            SelfCheckPart::Record => &["record", "record-on", "record-star", "record-number", "record-by"],
            SelfCheckPart::Topics => &["all", "source", "head-number", "head-deeds"],
        }
    }
}
