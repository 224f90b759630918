//! The one list of commands. A command is one line here and one function in `commands`; the TypeScript bindings
//! follow from it.

use serde_json::Value;

use crate::bindings::Binding;
use crate::call::Call;
use crate::commands::*;
use crate::error::WireError;
use crate::package::{PackageLabel, PackagePreview, RedactionPreview};
use crate::search::SearchHit;
use sonae_diagrams::BpmnReading;
use sonae_domain::{GroupStanding, PassphraseStrength};
use sonae_guide::education::{EducationYear, OldRecords, RoleCandidate, TeachingEvidence};
use sonae_guide::{
    CalendarEntry, OfferedRisk, Parked, PersonaLeads, ProfileView, Register, RequirementsView, RiskAdvice,
    RiskView, SelfCheckView, Statement, StepLevel, Trace, YearPlan,
};

macro_rules! commands {
    ($($name:ident($args:ty) -> $result:ty;)*) => {
        /// Carries out a command by its name.
        pub(crate) fn dispatch(call: &Call<'_>, name: &str, args: Value) -> Result<Value, WireError> {
            match name {
                $(stringify!($name) => {
                    let args: $args = serde_json::from_value(args).map_err(|error| bad_request(name, &error))?;
                    let result: $result = $name(call, args)?;
                    serde_json::to_value(result).map_err(|error| bad_request(name, &error))
                })*
                _ => Err(WireError::new("bad-request").with("command", name)),
            }
        }

        /// What the bindings are made from.
        pub(crate) fn bindings() -> Vec<Binding> {
            vec![$(Binding::of::<$args, $result>(stringify!($name))),*]
        }
    };
}

commands! {
    app_info(Nothing) -> AppInfo;
    settings(Nothing) -> Settings;
    set_setting(SetSetting) -> Stored;
    catalogue(Nothing) -> Catalogue;

    recent(Nothing) -> Vec<RecentCompany>;
    forget_recent(PathArgs) -> Stored;
    set_company_tags(CompanyTags) -> CompanyTags;
    find_companies(FindCompanies) -> Vec<FoundCompany>;
    company_moved(CompanyMoved) -> Stored;
    new_company(NewCompany) -> OpenedCompany;
    open_company(OpenCompany) -> OpenedCompany;
    open_sample(OpenSample) -> OpenedCompany;
    restore_backup(PathArgs) -> Restored;
    read_out_newer(ReadOutNewer) -> SavedFile;
    back_up(JobArgs) -> SavedFile;
    backups(Nothing) -> BackupsView;
    backup_standing(Nothing) -> BackupStanding;
    check_backup(PathArgs) -> CheckedBackup;
    set_backup_place(BackupPlace) -> Stored;
    set_backup_limit(BackupLimit) -> Stored;
    relock_backups(RelockBackups) -> RelockedBackups;
    try_restoring(TryRestoring) -> RestoreTrial;
    go_back_to_backup(PathArgs) -> Restored;
    open_backup(OpenBackup) -> OpenedCompany;
    close_company(Nothing) -> Stored;
    company(Nothing) -> OpenedCompany;
    unlock_company(UnlockCompany) -> OpenedCompany;
    lock_company(Nothing) -> Stored;
    locked_company(Nothing) -> Option<LockedCompany>;
    leave_locked_company(PathArgs) -> Stored;
    set_passphrase(SetPassphrase) -> PassphraseSet;
    remove_passphrase(RemovePassphrase) -> PassphraseSet;
    save_recovery_sheet(SaveRecoverySheet) -> SavedFile;
    key_store(Nothing) -> KeyStoreView;
    kept_key(PathArgs) -> KeptKey;
    keep_key(Nothing) -> Stored;
    forget_kept_key(PathArgs) -> Stored;
    open_with_kept_key(OpenCompany) -> OpenedCompany;
    package_strength(PackagePassphrase) -> PassphraseStrength;
    make_passphrase(Nothing) -> PackagePassphrase;
    make_receiving_key(PathArgs) -> ReceivingAddress;
    pack_company(PackCompany) -> SavedFile;
    pack_selection(PackSelection) -> SavedFile;
    preview_redaction(RedactSelection) -> RedactionPreview;
    look_at_package(PathArgs) -> PackageLabel;
    preview_package(OpenPackage) -> PackagePreview;
    take_in_package(TakeInPackage) -> SavedFile;
    undo(Nothing) -> Undone;
    redo(Nothing) -> Undone;
    change_log(ChangeLogArgs) -> ChangeLog;
    check_log(Nothing) -> LogCheck;
    revert_edit(EditArgs) -> Stored;
    restore_change(ChangeArgs) -> Stored;
    preview_merge(LookAtCopy) -> MergePreview;
    take_in_copy(TakeInCopy) -> TakenInCopy;

    set_answer(SetAnswer) -> Stored;
    add_row(AddRow) -> Added;
    remove_row(IdArgs) -> Stored;
    move_row(MoveRow) -> Stored;
    hidden_fields(Nothing) -> Vec<String>;
    hints(Nothing) -> Hints;
    parked(Nothing) -> Vec<Parked>;

    put_person(PutPerson) -> Added;
    remove_person(IdArgs) -> Stored;
    read_roster(ReadRoster) -> RosterPreview;
    import_roster(ImportRoster) -> ImportedRoster;
    put_persona(PutPersona) -> Added;
    remove_persona(IdArgs) -> Stored;
    put_persona_note(PutPersonaNote) -> Added;
    remove_persona_note(IdArgs) -> Stored;
    add_note_photo(AddNotePhoto) -> Stored;
    paste_note_photo(PasteNotePhoto) -> Stored;
    remove_note_photo(NotePhotoArgs) -> Stored;
    note_photo(NotePhotoArgs) -> PhotoPicture;
    put_persona_group(PutPersonaGroup) -> Added;
    remove_persona_group(IdArgs) -> Stored;
    persona_groups(Nothing) -> Vec<GroupStanding>;
    rename_viewpoint(RenameViewpoint) -> Stored;
    persona_checks(Nothing) -> Vec<PersonaStanding>;
    persona_leads(PersonaLeadsArgs) -> PersonaLeads;
    put_flow(PutFlow) -> Added;
    remove_flow(IdArgs) -> Stored;
    put_step(PutStep) -> Added;
    remove_step(RemoveStep) -> Stored;
    order_steps(OrderSteps) -> Stored;
    place_step(PlaceStep) -> Stored;
    flow_picture(FlowPictureArgs) -> FlowPicture;
    start_to_be(IdArgs) -> Added;
    compare_flow(CompareFlow) -> FlowComparison;
    export_flow(ExportFlow) -> SavedFile;
    read_flow_file(PathArgs) -> BpmnReading;
    import_flow(ImportFlow) -> Added;

    register(RegisterArgs) -> Register;
    put_asset(PutAsset) -> Added;
    put_assets(PutAssets) -> Stored;
    remove_asset(IdArgs) -> Stored;
    move_asset(MoveAsset) -> Stored;
    keep_asset_on(KeepAssetOn) -> StoredAssets;
    take_information(TakeInformation) -> StoredAssets;
    leave_out_information(InformationName) -> Stored;
    offer_information_again(InformationName) -> Stored;
    paste_cells(PasteCells) -> PastedCells;
    read_ledger(ReadLedger) -> LedgerPreview;
    import_ledger(ImportLedger) -> ImportedLedger;
    export_ledger(ExportLedger) -> SavedFile;

    risks(Nothing) -> RiskView;
    risk_map(RiskMapArgs) -> DrawnPicture;
    put_risk(PutRisk) -> Added;
    remove_risk(IdArgs) -> Stored;
    risk_offers(IdArgs) -> Vec<OfferedRisk>;
    take_risks(TakeRisks) -> Stored;
    risk_advice(IdArgs) -> RiskAdvice;
    plan_actions(PlanActions) -> Stored;
    flow_levels(IdArgs) -> Vec<StepLevel>;
    put_measure(PutMeasure) -> Added;
    remove_measure(IdArgs) -> Stored;
    statement(Nothing) -> Statement;
    put_control(PutControl) -> Stored;
    requirements(LangArgs) -> RequirementsView;
    put_requirement(PutRequirement) -> Added;
    remove_requirement(IdArgs) -> Stored;
    trace(TraceArgs) -> Trace;

    put_action(PutAction) -> Stored;
    home(Nothing) -> HomeView;
    action_reasons(Nothing) -> Vec<ActionReasons>;
    action_history(IdArgs) -> Vec<ActionChange>;
    add_evidence_file(AddEvidenceFile) -> Added;
    add_evidence_link(AddEvidenceLink) -> Added;
    remove_evidence(IdArgs) -> Stored;
    save_evidence(SaveEvidence) -> SavedFile;
    year_plan(Nothing) -> YearPlan;
    accept_year_plan(Nothing) -> Stored;
    renew_year(Nothing) -> Added;
    renewal(Nothing) -> Renewal;
    profile(Nothing) -> ProfileView;
    profile_pictures(LangArgs) -> ProfilePictures;
    self_check(Nothing) -> SelfCheckView;
    put_rating(PutRating) -> Stored;
    review_profile(Nothing) -> Added;
    remove_review(IdArgs) -> Stored;
    calendar(Nothing) -> Vec<CalendarEntry>;
    export_calendar(ExportCalendar) -> SavedFile;

    search(SearchArgs) -> Vec<SearchHit>;

    document_clauses(ClausesArgs) -> Clauses;
    put_clause(PutClause) -> Added;
    remove_clause(IdArgs) -> Stored;
    documents(LangArgs) -> Vec<DocumentStatus>;
    logo(Nothing) -> Option<LogoPicture>;
    choose_logo(PathArgs) -> Stored;
    remove_logo(Nothing) -> Stored;
    letterhead(Nothing) -> LetterheadView;
    set_letterhead(SetLetterhead) -> LetterheadView;
    choose_letterhead_logo(PathArgs) -> LetterheadView;
    remove_letterhead_logo(Nothing) -> LetterheadView;
    preview_document(PreviewDocument) -> DocumentPreview;
    export_document(ExportDocument) -> SavedFile;
    export_all(ExportAll) -> ExportedAll;
    put_document_care(PutDocumentCare) -> Stored;
    set_document_stage(SetDocumentStage) -> Stored;
    comment_document(CommentDocument) -> Added;
    settle_comment(SettleComment) -> Stored;
    remove_comment(CommentArgs) -> Stored;
    approve_document(ApproveDocument) -> Stored;
    issue_document(IssueDocument) -> IssuedVersion;
    issued_documents(DocumentArgs) -> Vec<IssuedDocument>;
    save_issued_pdf(SaveIssuedPdf) -> SavedFile;
    compare_issue(CompareIssue) -> IssueComparison;
    withdraw_issue(WithdrawIssue) -> Stored;
    acknowledgements(IssueArgs) -> Acknowledgements;
    acknowledge(Acknowledge) -> Stored;
    remove_acknowledgement(IdArgs) -> Stored;
    papers(PapersArgs) -> Vec<PaperInfo>;
    preview_paper(PaperArgs) -> DocumentPreview;
    export_paper(ExportPaper) -> SavedFile;
    cancel_job(JobArgs) -> Stored;

    education_plan(Nothing) -> EducationYear;
    propose_education(ProposalArgs) -> ProposalView;
    take_education(TakeEducation) -> Stored;

    lessons(Nothing) -> LessonsView;
    lesson(IdArgs) -> LessonPage;
    draw_message(DrawMessage) -> DrawnMessage;

    tests(Nothing) -> TestsView;
    test_page(IdArgs) -> TestPage;
    test_paper(IdArgs) -> TestPaper;
    make_test(MakeTest) -> Added;
    retake_test(IdArgs) -> Added;
    close_test(IdArgs) -> Stored;
    reopen_test(IdArgs) -> Stored;
    remove_test(IdArgs) -> Stored;
    begin_attempt(BeginAttempt) -> BegunAttempt;
    answer_question(AnswerQuestion) -> Stored;
    hand_in(IdArgs) -> AttemptResult;
    attempt_result(IdArgs) -> AttemptResult;
    enter_paper_attempt(PaperAttempt) -> AttemptResult;
    remove_attempt(IdArgs) -> Stored;

    old_records(Nothing) -> OldRecords;
    remove_old_records(RemoveOldRecords) -> Stored;

    competence(CompetenceArgs) -> CompetenceView;
    competence_table(CompetenceTableArgs) -> CompetenceTable;
    person_skills(IdArgs) -> PersonSkills;
    put_skill_rating(PutSkillRating) -> Stored;
    training_roles(Nothing) -> TrainingRolesView;
    role_candidates(Nothing) -> Vec<RoleCandidate>;
    give_roles(GiveRoles) -> Stored;
    take_role(GivenRole) -> Stored;
    put_training_role(PutTrainingRole) -> Added;
    remove_training_role(IdArgs) -> Stored;
    put_skill_need(PutSkillNeed) -> Stored;

    sessions(Nothing) -> SessionsView;
    session_page(IdArgs) -> SessionPage;
    make_session(MakeSession) -> Added;
    put_session(PutSession) -> Added;
    remove_session(IdArgs) -> Stored;
    set_attendance(SetAttendance) -> Stored;
    hold_session(HoldSession) -> Stored;
    make_up_session(MakeUpSession) -> Stored;
    make_session_test(MakeSessionTest) -> Added;
    person_history(IdArgs) -> PersonHistoryView;
    teaching_evidence(Nothing) -> Vec<TeachingEvidence>;

    drills(Nothing) -> DrillsView;
    drill_page(IdArgs) -> DrillPage;
    drill_people(DrillDay) -> Vec<DrillPerson>;
    make_drill(MakeDrill) -> Added;
    describe_drill(DescribeDrill) -> Stored;
    hold_drill(IdArgs) -> Stored;
    reopen_drill(IdArgs) -> Stored;
    remove_drill(IdArgs) -> Stored;
    join_drill(JoinDrill) -> Stored;
    leave_drill(DrillPlace) -> Stored;
    take_seat(TakeSeat) -> Stored;
    put_verdicts(PutVerdicts) -> Stored;
    put_counts(PutCounts) -> Stored;
    put_observation(PutObservation) -> Stored;
    put_finding(PutFinding) -> Stored;
    remove_finding(FindingPlace) -> Stored;
}

fn bad_request(name: &str, error: &serde_json::Error) -> WireError {
    WireError::new("bad-request")
        .with("command", name)
        .with("reason", error)
}
