//! Education applied to a company: who has to learn what and whom lessons reached; the plan of the year, why and how
//! far it is; lessons as they are shown; tests drawn, scored and read.

mod attendance;
mod audience;
mod draw;
mod figures;
mod grounds;
mod lesson;
mod measure;
mod offer;
mod outcome;
mod placing;
mod plan_line;
mod plan_year;
mod planner;
mod proposal;
mod random;
mod reason;
mod roles;
mod scoring;
mod sheet;
mod staff;
mod statistics;
mod taken;
mod test_standing;
mod year;

pub use attendance::{
    AttendanceNumbers, Lack, SessionState, Taught, attendance_numbers, expected, lacking, last_taught,
    session_state, taught,
};
pub use audience::Audience;
pub use draw::{DrawError, DrawFrom, draw};
pub use figures::{EducationFigures, MonthFigures, Share, education_figures};
pub use lesson::{LessonSlide, SlideKind, lesson};
pub use measure::{OfferedAim, OfferedIndicator};
pub use offer::{OfferedGroup, OfferedTopic, TopicKind};
pub use plan_line::{LineMark, LineState, PlanLine};
pub use plan_year::{planned_year, proposed_year, year_around};
pub use proposal::{EducationProposal, education_proposal};
pub use reason::TopicReason;
pub use roles::{
    CandidateSource, NEWCOMER, NEWCOMER_MONTHS, Needs, RoleCandidate, is_newcomer, namesakes,
    role_candidates, roles_of, working,
};
pub use scoring::{given, score};
pub use sheet::{SheetQuestion, TestSheet, shown_options, test_sheet};
pub use statistics::{QuestionFigures, TestFigures, TopicFigures, test_figures};
pub use test_standing::{
    TakerState, TestRules, TestTaker, business_year, next_set, offered_takers, retake_due, taker, test_rules,
};
pub use year::{EducationNext, EducationYear, education_year, following};
