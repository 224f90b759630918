//! Types and pure rules of Sonae: no I/O, no clock, no database, no Tauri.
//!
//! Every noun that the product speaks of has one file here. Dates and identifiers come in as
//! parameters, so that the same inputs give the same result everywhere.

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

mod acknowledgement;
mod action;
mod answer;
mod approval;
mod backup;
mod breach_deadlines;
mod change;
mod clause_edit;
mod company;
mod company_file;
mod control;
mod control_decision;
mod document_care;
mod employment;
mod evidence;
mod face;
mod fiscal_year;
mod flow;
mod flow_changes;
mod flow_gaps;
mod flow_overlay;
mod fold;
mod holiday;
mod ids;
mod importance;
mod information;
mod issue;
mod lang;
mod library_tag;
mod measure;
mod merge;
mod paper_subject;
mod passage;
mod passphrase;
mod person;
mod persona;
mod persona_group;
mod persona_note;
mod photo;
mod profile;
mod redaction;
mod requirement;
mod risk;
mod risk_figures;
mod risk_rating;
mod road_map;
mod rule;
mod strictness;
mod training;
mod year_plan;

pub use acknowledgement::Acknowledgement;
pub use action::{ActionState, Depth, Progress};
pub use answer::{Answer, Answers, Row, Sheet};
pub use approval::{Approval, ApprovalMethod};
pub use backup::{
    BackupBefore, BackupLock, DatedBackup, TrialRecord, TrialStanding, backup_due, superfluous,
};
pub use breach_deadlines::BreachDeadlines;
pub use change::{Change, EntityKind};
pub use clause_edit::{ClauseEdit, ClauseWords};
pub use company::Company;
pub use company_file::{COMPANY_FORMAT, COMPANY_FORMAT_VERSION, CompanyFile};
pub use control::ControlRef;
pub use control_decision::{ControlDecision, ControlSource, ControlState};
pub use document_care::{Comment, DocumentCare, Stage};
pub use employment::Employment;
pub use evidence::{Evidence, EvidenceKind, LONGEST_EVIDENCE};
pub use face::{Face, Hair, Tone};
pub use fiscal_year::{BusinessYear, fiscal_year, fiscal_year_start, fiscal_year_to_plan};
pub use flow::{Branch, Ending, Flow, FlowKind, LaneKind, Medium, Step, endings, lanes, ways};
pub use flow::{Lane, Way};
pub use flow_changes::{ChangeKind, StepChange, StepPart, flow_changes, to_be};
pub use flow_gaps::{FlowGap, FlowGapKind, flow_gaps};
pub use flow_overlay::overlay;
pub use fold::fold;
pub use holiday::{is_holiday, next_office_day, offices_closed};
pub use ids::{
    AcknowledgementId, AssetId, ClauseEditId, CommentId, ComprehensionTestId, DrillRunId, EvidenceId, FlowId,
    IssueId, MeasureId, PersonId, PersonaGroupId, PersonaId, PersonaNoteId, RequirementId, ReviewId, RiskId,
    RowId, StepId, TestAttemptId, TrainingRoleId, TrainingSessionId,
};
pub use importance::{Aspect, Grade, Importance, ImportanceRule, importance};
pub use information::{AssetMedium, InformationAsset, PersonalData};
pub use issue::{Issue, KeptPdf, Withdrawal, link_code};
pub use lang::Lang;
pub use library_tag::{LONGEST_TAG, MOST_TAGS, tidy_tags};
pub use measure::Measure;
pub use merge::{
    Copies, FieldConflict, MergeChoice, MergedRecord, merge_order, merge_record, names, positions,
};
pub use paper_subject::{PaperSubject, SubjectKind};
pub use passage::{Fact, Passage};
pub use passphrase::{
    PassphraseStrength, StrengthAdvice, StrengthLevel, passphrase_strength, tidy_passphrase,
};
pub use person::Person;
pub use persona::{CheckState, FreeField, Persona, PersonaCheck};
pub use persona_group::{GroupStanding, PersonaGroup, Viewpoint, group_standings, viewpoints};
pub use persona_note::{NoteKind, PersonaNote};
pub use photo::{CleanPhoto, MOST_PHOTOS, MOST_PIXELS, Photo, PhotoError, PhotoFormat, clean_photo};
pub use profile::{Level, Rating, Review, level_from_actions, mean_ring, mean_step, usual_target};
pub use redaction::{RedactionChanges, Redactor, redact_people};
pub use requirement::{Requirement, RequirementSection};
pub use risk::{Acceptance, Estimate, RatingMethod, Residual, Risk, RiskGap, Treatment};
pub use risk_figures::{Relief, RiskBands, RiskFigures, RiskInput, RiskInputs, RiskLevel, likelihood};
pub use risk_rating::RiskRating;
pub use road_map::{Candidate, Cause, Square, order, square};
pub use rule::{Rule, RuleError};
pub use strictness::Strictness;
pub use training::{
    Attendance, Attendee, ComprehensionTest, DrillKind, DrillParticipant, DrillRun, Finding,
    HIGHEST_SKILL_LEVEL, MailVerdict, Observation, QuestionKind, Score, SkillLevel, SkillNeed, SkillRating,
    TestAttempt, TrainingMethod, TrainingRole, TrainingSession, points,
};
pub use year_plan::{YearTask, spread};
