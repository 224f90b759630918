//! Education applied to a company: who has to learn what and whom lessons reached; lessons as they are shown; tests drawn,
//! scored and read.

mod attendance;
mod competence;
mod draw;
mod lacking_lesson;
mod lesson;
mod lesson_standing;
mod manual;
mod materials;
mod person_history;
mod random;
mod report;
mod retention;
mod roles;
mod scoring;
mod session_standing;
mod sheet;
mod staff;
mod statistics;
mod teaching;
mod test_standing;

pub use attendance::{
    AttendanceNumbers, Lack, SessionState, Taught, attendance_numbers, expected, lacking, last_taught,
    needed, session_state, taught,
};
pub use competence::{Beside, Competence, CompetentPerson, PersonSum, SkillStanding, SkillState, SkillSum};
pub use draw::{DrawError, DrawFrom, draw};
pub use lacking_lesson::{LackingLesson, lacking_lessons};
pub use lesson::{LessonSlide, SlideKind, SlideLine, SlideLook, lesson, mail_signs, officer};
pub use lesson_standing::{LessonStanding, StillLacking, lesson_standings, suggested};
pub use manual::{LanePeople, Manual, ManualInformation, ManualLane, ManualRisk, ManualStep, manual};
pub use materials::{RoleMaterials, role_materials};
pub use person_history::{PersonHistory, PersonSession, PersonTest, PersonYear, person_history, person_year};
pub use report::{
    DrillSum, ENOUGH, EducationReport, LackedModule, MonthSum, Proposal, Reported, Scores, TestSum,
    education_report, share, year_report,
};
pub use retention::{
    OldRecord, OldRecordKind, OldRecords, USUAL_RETENTION_YEARS, old_records, records_before, retention_years,
};
pub use roles::{
    CandidateSource, NEWCOMER, NEWCOMER_MONTHS, Needs, RoleCandidate, is_newcomer, namesakes,
    role_candidates, roles_of, working,
};
pub use scoring::{given, score};
pub use session_standing::{AttendeeStanding, SessionStep, attendee_standings, session_step, uninvited};
pub use sheet::{SheetQuestion, TestSheet, shown_options, test_sheet};
pub use staff::Staff;
pub use statistics::{QuestionFigures, TestFigures, TopicFigures, test_figures};
pub use teaching::{TeachingEvidence, teaching_evidence};
pub use test_standing::{
    TakerState, TestRules, TestTaker, business_year, next_set, offered_takers, retake_due, taker, test_rules,
};
