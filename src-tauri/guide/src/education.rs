//! Education applied to a company: who has to learn what and whom lessons reached; lessons as they are shown; tests drawn,
//! scored and read.

mod attendance;
mod competence;
mod draw;
mod lesson;
mod lesson_standing;
mod random;
mod roles;
mod scoring;
mod sheet;
mod statistics;
mod test_standing;

pub use attendance::{
    AttendanceNumbers, Lack, SessionState, Taught, attendance_numbers, expected, lacking, last_taught,
    needed, session_state, taught,
};
pub use competence::{
    Beside, Competence, CompetentPerson, PersonSum, SkillStanding, SkillState, SkillSum,
};
pub use draw::{DrawError, DrawFrom, draw};
pub use lesson::{LessonSlide, SlideKind, SlideLine, SlideLook, lesson, mail_signs, officer};
pub use lesson_standing::{LessonStanding, StillLacking, lesson_standings, suggested};
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
