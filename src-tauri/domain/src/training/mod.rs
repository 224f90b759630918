//! Education: who has to know what, what was taught, and how it is known that it was learned.

mod attempt;
mod comprehension_test;
mod drill_run;
mod kind;
mod session;
mod skill_level;
mod skill_need;
mod skill_rating;
mod training_role;

pub use attempt::{Score, TestAttempt};
pub use comprehension_test::ComprehensionTest;
pub use drill_run::{DrillKind, DrillParticipant, DrillRun, Finding, MailVerdict, Observation};
pub use kind::{QuestionKind, points};
pub use session::{Attendance, Attendee, TrainingMethod, TrainingSession};
pub use skill_level::{HIGHEST_SKILL_LEVEL, SkillLevel};
pub use skill_need::SkillNeed;
pub use skill_rating::SkillRating;
pub use training_role::TrainingRole;
