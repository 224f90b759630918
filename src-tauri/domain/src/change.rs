use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The kinds of record whose changes are recorded. Each is one table of the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum EntityKind {
    /// An answer on a worksheet.
    Answer,
    /// A row of a table on a worksheet.
    Row,
    /// A person of the company.
    Person,
    /// A persona.
    Persona,
    /// A note about customers.
    PersonaNote,
    /// A group of customers.
    PersonaGroup,
    /// A business flow.
    Flow,
    /// A step of a flow.
    Step,
    /// A line of the register of information.
    Asset,
    /// A risk.
    Risk,
    /// A measure that the company added itself.
    Measure,
    /// What was decided about a control.
    Control,
    /// A security requirement.
    Requirement,
    /// Information that the register shall not have.
    LeftOut,
    /// The state of a Quick-Start action.
    Action,
    /// A piece of evidence.
    Evidence,
    /// What was said about an outcome.
    Rating,
    /// A review of the profile.
    Review,
    /// An issued document.
    Issue,
    /// Who sees to a document and how far it is.
    DocumentCare,
    /// That somebody has read an issued document.
    Acknowledgement,
    /// What the company changed about a clause of a document.
    ClauseEdit,
    /// How well somebody can do something.
    SkillRating,
    /// The level of a skill that a role needs here.
    SkillNeed,
    /// A role that only this company has.
    TrainingRole,
    /// A session of teaching.
    TrainingSession,
    /// A test of what was understood.
    ComprehensionTest,
    /// What one person answered in a test.
    TestAttempt,
    /// A drill.
    DrillRun,
    /// That another copy of the company was taken in.
    Merge,
}

/// One recorded change: when, by whom, what, before and after. Written in the same transaction as the change itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Change {
    /// Grows by one with every change in this file.
    #[ts(type = "number")]
    pub seq: i64,
    /// The edit that it belongs to: an edit is undone as a whole.
    pub edit: String,
    /// UTC, RFC 3339.
    pub at: String,
    /// Who: the name set in the settings, or empty.
    pub who: String,
    /// The kind of record.
    pub kind: EntityKind,
    /// The record.
    pub id: String,
    /// The record before; `None` when it was created.
    #[ts(type = "unknown")]
    pub before: Option<serde_json::Value>,
    /// The record after; `None` when it was removed.
    #[ts(type = "unknown")]
    pub after: Option<serde_json::Value>,
}
