use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a paper is about where there are many of its kind: one test, one session, one person.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct PaperSubject {
    /// What kind of thing.
    pub kind: SubjectKind,
    /// Which one.
    pub id: String,
}

/// The kinds of things that a paper can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SubjectKind {
    /// A lesson of the catalogue.
    Module,
    /// A test of what was understood.
    Test,
    /// A session of teaching.
    Session,
    /// A drill.
    Drill,
    /// A person.
    Person,
    /// A business flow.
    Flow,
}
