use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why something is taught. Words: `education-reason-<kind>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum TopicReason {
    /// Something happened in the last months.
    Incident {
        /// The day on which it was seen, `YYYY-MM-DD`.
        on: String,
    },
    /// Tests show that it was not understood.
    Weak {
        /// How much of what was asked was right, in percent.
        percent: u32,
    },
    /// People did not pass a test about it, nor one that repeats it.
    NotPassed {
        /// How many people.
        people: u32,
    },
    /// It was planned and not held.
    NotHeld,
    /// It was taught, and people whom it is for were not reached in the last twelve months.
    Missed {
        /// How many people.
        people: u32,
    },
    /// People cannot do it as well as their role asks.
    Gap {
        /// The skill that most of them lack.
        skill: String,
        /// How many people.
        people: u32,
    },
    /// It answers a threat of a risk that is high or middle.
    Risk {
        /// The threat.
        threat: String,
        /// How many risks.
        risks: u32,
    },
    /// Rules changed in the last months.
    Change {
        /// The documents.
        documents: Vec<String>,
    },
    /// The law asks for it, or changes.
    Law,
    /// Whoever comes has to know it.
    Joining,
    /// A role asks for it.
    Role {
        /// The role.
        role: String,
    },
    /// What everybody hears once a year.
    Yearly,
    /// Of the harmful messages of drills too few were reported.
    FewReports {
        /// How many of them, in percent.
        percent: u32,
    },
    /// What was learned is tried out.
    Practice,
    /// An action of the guide that is still to be done asks for it.
    Action {
        /// The action.
        action: String,
    },
}

impl TopicReason {
    /// How much it moves a topic forward.
    pub(super) fn weight(&self) -> u32 {
        match self {
            TopicReason::Incident { .. } => 40,
            TopicReason::Weak { .. } | TopicReason::FewReports { .. } => 30,
            TopicReason::NotHeld => 25,
            TopicReason::Gap { people, .. } => people.saturating_mul(5).min(30),
            TopicReason::NotPassed { people } | TopicReason::Missed { people } => {
                people.saturating_mul(3).min(20)
            }
            TopicReason::Risk { risks, .. } => 8 + risks.saturating_mul(4).min(16),
            TopicReason::Change { .. } => 20,
            TopicReason::Law => 12,
            TopicReason::Joining | TopicReason::Role { .. } => 5,
            TopicReason::Yearly | TopicReason::Practice | TopicReason::Action { .. } => 0,
        }
    }
}
