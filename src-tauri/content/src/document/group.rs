use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Among which documents one stands. Words: `documents-kind-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentGroup {
    /// What the company promises, in public and to itself.
    Policies,
    /// The rule set, chapter by chapter.
    Rules,
    /// Short rules on one topic each.
    Topics,
    /// Steps, pledges and forms.
    Procedures,
    /// What is needed when something has happened.
    Incident,
    /// Who decides, and how documents and the year are run.
    Governance,
    /// Teaching.
    Education,
    /// What the guide has to say: road map, year, profile, worksheets.
    Guide,
    /// People and work: personas and flows.
    Work,
    /// Information, risks and controls.
    Risk,
}

impl DocumentGroup {
    /// All of them, in the order in which they are shown.
    pub const ALL: [DocumentGroup; 10] = [
        DocumentGroup::Policies,
        DocumentGroup::Rules,
        DocumentGroup::Topics,
        DocumentGroup::Procedures,
        DocumentGroup::Incident,
        DocumentGroup::Governance,
        DocumentGroup::Education,
        DocumentGroup::Guide,
        DocumentGroup::Work,
        DocumentGroup::Risk,
    ];

    /// The message that names it.
    pub fn words(self) -> &'static str {
        match self {
            DocumentGroup::Policies => "documents-kind-policies",
            DocumentGroup::Rules => "documents-kind-rules",
            DocumentGroup::Topics => "documents-kind-topics",
            DocumentGroup::Procedures => "documents-kind-procedures",
            DocumentGroup::Incident => "documents-kind-incident",
            DocumentGroup::Governance => "documents-kind-governance",
            DocumentGroup::Education => "documents-kind-education",
            DocumentGroup::Guide => "documents-kind-guide",
            DocumentGroup::Work => "documents-kind-work",
            DocumentGroup::Risk => "documents-kind-risk",
        }
    }
}
