//! Which record there is of each kind: the one list.

/// Calls a generic function for the record of a kind: `of_kind!(kind, f(args))` is `f::<PersonRecord>(args)` for a person.
macro_rules! of_kind {
    ($kind:expr, $f:ident($($argument:expr),*)) => {{
        use sonae_domain::{
            Acknowledgement, ClauseEdit, ComprehensionTest, ControlDecision, DocumentCare, DrillRun, EntityKind,
            Measure, Requirement, Risk, SkillNeed, SkillRating, TestAttempt, TrainingRole, TrainingSession,
        };
        use $crate::sheet::SheetRecord;
        match $kind {
            EntityKind::Answer => $f::<$crate::answer::AnswerRecord>($($argument),*),
            EntityKind::Row => $f::<$crate::row::RowRecord>($($argument),*),
            EntityKind::Person => $f::<$crate::person::PersonRecord>($($argument),*),
            EntityKind::Persona => $f::<$crate::persona::PersonaRecord>($($argument),*),
            EntityKind::PersonaNote => $f::<$crate::persona_note::PersonaNoteRecord>($($argument),*),
            EntityKind::PersonaGroup => $f::<$crate::persona_group::PersonaGroupRecord>($($argument),*),
            EntityKind::Flow => $f::<$crate::flow::FlowRecord>($($argument),*),
            EntityKind::Step => $f::<$crate::step::StepRecord>($($argument),*),
            EntityKind::Asset => $f::<$crate::asset::AssetRecord>($($argument),*),
            EntityKind::Risk => $f::<SheetRecord<Risk>>($($argument),*),
            EntityKind::Measure => $f::<SheetRecord<Measure>>($($argument),*),
            EntityKind::Control => $f::<SheetRecord<ControlDecision>>($($argument),*),
            EntityKind::ClauseEdit => $f::<SheetRecord<ClauseEdit>>($($argument),*),
            EntityKind::Requirement => $f::<SheetRecord<Requirement>>($($argument),*),
            EntityKind::LeftOut => $f::<$crate::left_out::LeftOutRecord>($($argument),*),
            EntityKind::Action => $f::<$crate::action::ActionRecord>($($argument),*),
            EntityKind::Evidence => $f::<$crate::evidence::EvidenceRecord>($($argument),*),
            EntityKind::Rating => $f::<$crate::rating::RatingRecord>($($argument),*),
            EntityKind::Review => $f::<$crate::review::ReviewRecord>($($argument),*),
            EntityKind::Issue => $f::<$crate::issue::IssueRecord>($($argument),*),
            EntityKind::DocumentCare => $f::<SheetRecord<DocumentCare>>($($argument),*),
            EntityKind::Acknowledgement => $f::<SheetRecord<Acknowledgement>>($($argument),*),
            EntityKind::TrainingRole => $f::<SheetRecord<TrainingRole>>($($argument),*),
            EntityKind::SkillNeed => $f::<SheetRecord<SkillNeed>>($($argument),*),
            EntityKind::SkillRating => $f::<SheetRecord<SkillRating>>($($argument),*),
            EntityKind::TrainingSession => $f::<SheetRecord<TrainingSession>>($($argument),*),
            EntityKind::ComprehensionTest => $f::<SheetRecord<ComprehensionTest>>($($argument),*),
            EntityKind::TestAttempt => $f::<SheetRecord<TestAttempt>>($($argument),*),
            EntityKind::DrillRun => $f::<SheetRecord<DrillRun>>($($argument),*),
            EntityKind::Merge => $f::<SheetRecord<$crate::merge::TakenIn>>($($argument),*),
        }
    }};
}
pub(crate) use of_kind;
