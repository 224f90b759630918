//! Education applied to a company: who has to learn what and whom lessons reached; the plan of the year, why and how
//! far it is; lessons as they are shown; tests drawn, scored and read; drills.

mod attendance;
mod audience;
mod competence;
mod draw;
mod drill;
mod figures;
mod grounds;
mod lacking_lesson;
mod learned;
mod lesson;
mod lesson_standing;
mod manual;
mod materials;
mod measure;
mod offer;
mod outcome;
mod person_history;
mod placing;
mod plan_line;
mod plan_year;
mod planner;
mod proposal;
mod random;
mod reason;
mod report;
mod retention;
mod roles;
mod scoring;
mod session_standing;
mod sheet;
mod staff;
mod statistics;
mod taken;
mod teaching;
mod test_standing;
mod workforce;
mod year;

pub use attendance::{
    AttendanceNumbers, Lack, SessionState, Taught, attendance_numbers, expected, lacking, last_taught,
    needed, session_state, taught,
};
pub use audience::Audience;
pub use competence::{Beside, Competence, CompetentPerson, PersonSum, SkillStanding, SkillState, SkillSum};
pub use draw::{DrawError, DrawFrom, draw};
pub use drill::{
    DrillState, ExpectState, Expectation, FEWEST_MAILS, FindingState, MOST_MAILS, MailDrawError, MailFigures,
    PersonVerdicts, PhishingFigures, TableTopFigures, TimelineStep, chosen_mails, draw_mails, drill_state,
    expectations, finding_state, finding_states, phishing_figures, seat, set_counts, table_top_figures,
    timeline,
};
pub use figures::{EducationFigures, MonthFigures, Share, education_figures};
pub use lacking_lesson::{LackingLesson, lacking_lessons};
pub use learned::{Learned, LearnedOf, PassedTest};
pub use lesson::{LessonSlide, SlideKind, SlideLine, SlideLook, lesson, mail_signs, officer};
pub use lesson_standing::{LessonStanding, StillLacking, lesson_standings, suggested};
pub use manual::{LanePeople, Manual, ManualInformation, ManualLane, ManualRisk, ManualStep, manual};
pub use materials::{RoleMaterials, role_materials};
pub use measure::{OfferedAim, OfferedIndicator};
pub use offer::{OfferedGroup, OfferedTopic, TopicKind};
pub use person_history::{
    PersonDrill, PersonHistory, PersonSession, PersonTest, PersonYear, person_history, person_year,
};
pub use plan_line::{LineMark, LineState, PlanLine};
pub use plan_year::{planned_year, proposed_year, year_around};
pub use proposal::{EducationProposal, education_proposal};
pub use reason::TopicReason;
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
pub use year::{EducationNext, EducationYear, education_year, following};
