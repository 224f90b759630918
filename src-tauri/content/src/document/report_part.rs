use serde::Deserialize;

/// A part of the year's report on education to management.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportPart {
    /// Which business year it is about, and until which day it is known.
    Year,
    /// The figures of the year beside those of the year before.
    Summary,
    /// What was planned, held and attended.
    Sessions,
    /// What was understood.
    Tests,
    /// What drills showed.
    Drills,
    /// Who still lacks what.
    Lacking,
    /// What it cost.
    Cost,
    /// What follows for the next year.
    Proposals,
}

impl ReportPart {
    /// The ends of the ids of its words, `teaching-report-<end>`, beside those of the paper.
    pub(super) fn words(self) -> &'static [&'static str] {
        match self {
            ReportPart::Year => &["year", "known"],
            ReportPart::Summary => &[
                "head-what",
                "head-year",
                "head-before",
                "sum-topics",
                "sum-sessions",
                "sum-attendance",
                "sum-mean",
                "sum-passed",
                "sum-reported",
                "sum-lacking",
                "sum-cost",
                "none",
                "of",
                "share",
                "points",
                "people",
                "summary-note",
            ],
            ReportPart::Sessions => &[
                "attendance-chart",
                "attendance-alt",
                "bar-said",
                "head-month",
                "head-planned",
                "head-held",
                "head-expected",
                "head-reached",
                "total",
                "overdue",
                "sessions-none",
                "untitled",
                "scale-none",
                "scale-half",
                "scale-all",
            ],
            ReportPart::Tests => &[
                "head-test",
                "head-taken",
                "head-passed",
                "head-mean",
                "skills-chart",
                "skills-alt",
                "skills-line",
                "tests-none",
            ],
            ReportPart::Drills => &[
                "head-drill",
                "head-on",
                "head-people",
                "head-result",
                "result-phishing",
                "result-table",
                "open",
                "drills-none",
            ],
            ReportPart::Lacking => &[
                "head-lesson",
                "head-count",
                "head-names",
                "and-more",
                "lacking-none",
                "lacking-nobody",
                "lacking-all",
            ],
            ReportPart::Cost => &["cost-sum", "cost-none", "uncosted"],
            ReportPart::Proposals => &[
                "propose-again",
                "propose-teach",
                "propose-overdue",
                "propose-make-up",
                "propose-followed",
                "propose-findings",
                "propose-first-session",
                "propose-first-test",
                "propose-first-drill",
                "propose-costs",
                "propose-none",
            ],
        }
    }
}
