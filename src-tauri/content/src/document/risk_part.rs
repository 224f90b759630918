use serde::Deserialize;

/// A part of the papers on risks, controls and requirements. Its words begin with `doc-risk-`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RiskPart {
    /// The day on which things stand so.
    AsOf,
    /// What was found, in one paragraph.
    Summary,
    /// What the president is asked to decide.
    Decisions,
    /// The risks on a map of importance and likelihood.
    Map,
    /// The risks to be dealt with first.
    First,
    /// All risks, with how each was rated and what makes it smaller.
    All,
    /// What the grades, the table and the levels mean here.
    Scale,
    /// What is done about each risk.
    Plan,
    /// What is left of risks, who accepts it, and a place to sign.
    Acceptance,
    /// How many controls are applied, and what the marks of the statement mean.
    StatementKey,
    /// All controls of Annex A.
    Controls,
    /// The chosen outcomes of CSF 2.0 and the company's own measures.
    OtherControls,
    /// The security requirements, chapter by chapter.
    Requirements,
    /// Which risk leads to which control and requirement.
    Trace,
}

impl RiskPart {
    /// The words that it needs, without their beginning.
    fn words(self) -> &'static [&'static str] {
        match self {
            RiskPart::AsOf => &["as-of"],
            RiskPart::Summary => &[
                "summary-none",
                "summary-found",
                "summary-high",
                "summary-high-none",
                "summary-worst",
                "summary-after",
                "summary-open",
                "summary-unassessed",
                "summary-unassessed.more",
            ],
            RiskPart::Decisions => &[
                "decide",
                "decide-plan",
                "decide-retained",
                "decide-retained.rest",
                "decide-retained.several",
                "decide-expired",
                "decide-untreated",
                "decide-owner",
                "decide-late",
                "decide-none",
                "approve",
                "reconsider",
            ],
            RiskPart::Map => &[
                "map-reading",
                "map-formula",
                "map-changes",
                "map-change",
                "map-gone",
                "map-more",
                "map-judged",
                "map-unrated",
            ],
            RiskPart::First => &[
                "number",
                "event",
                "size",
                "treatment",
                "treatment-open",
                "who-when",
                "done-on",
                "first-none",
                "how-open",
            ],
            RiskPart::All => &[
                "number",
                "event",
                "weak-at",
                "how",
                "size",
                "smaller",
                "after",
                "how-figured",
                "how-judged",
                "how-reason",
                "how-open",
                "smaller-by",
                "smaller-or",
                "smaller-least",
                "smaller-judged",
                "gone",
            ],
            RiskPart::Scale => &[
                "grade",
                "scale-likelihood",
                "scale-graded",
                "scale-levels",
                "scale-level",
                "scale-value",
                "scale-means",
                "size",
            ],
            RiskPart::Plan => &[
                "number",
                "event",
                "size",
                "treatment-reason",
                "controls",
                "owner",
                "due",
                "after",
                "done-on",
                "gone",
            ],
            RiskPart::Acceptance => &[
                "number",
                "accepted-why",
                "event",
                "after",
                "why-accepted",
                "accepted-by",
                "accepted-on",
                "accepted-until",
                "accepts",
                "accepted-none",
                "accepted-date",
            ],
            RiskPart::StatementKey => &[
                "statement-count",
                "statement-undecided",
                "statement-sources",
                "statement-states",
                "statement-not",
                "mark-risk",
                "mark-law",
                "mark-contract",
                "mark-business",
            ],
            RiskPart::Controls | RiskPart::OtherControls => &[
                "number",
                "control",
                "applies",
                "source",
                "reason",
                "state",
                "shown",
                "applies-yes",
                "applies-no",
                "applies-open",
                "theme",
                "own-measures",
                "csf-outcomes",
                "other-none",
            ],
            RiskPart::Requirements => &[
                "number",
                "requirement",
                "from",
                "requirements-none",
                "risk-number",
                "own-measure",
                "dropped",
            ],
            RiskPart::Trace => &[
                "number",
                "event",
                "controls",
                "requirements",
                "trace-none",
                "trace-open",
            ],
        }
    }

    pub(super) fn keys(self) -> impl Iterator<Item = String> {
        let gaps = self.gaps().iter().map(|gap| format!("{gap}.label"));
        let words = self.words().iter().map(|word| format!("doc-risk-{word}"));
        words.chain(gaps)
    }

    /// The words that name what is missing in it.
    fn gaps(self) -> &'static [&'static str] {
        match self {
            RiskPart::Plan => &[
                "risk-gap-importance",
                "risk-gap-rating",
                "risk-gap-treatment",
                "risk-gap-reason",
                "risk-gap-controls",
                "risk-gap-owner",
                "risk-gap-due",
                "risk-gap-after",
            ],
            RiskPart::Acceptance => &["risk-gap-acceptance", "risk-gap-expired"],
            RiskPart::Controls | RiskPart::OtherControls => &["statement-gap-reason"],
            _ => &[],
        }
    }

    /// Whether something may be missing in it: what is to be decided before the paper is whole.
    pub fn can_miss(self) -> bool {
        matches!(
            self,
            RiskPart::Plan
                | RiskPart::Acceptance
                | RiskPart::Controls
                | RiskPart::OtherControls
                | RiskPart::Requirements
        )
    }
}
