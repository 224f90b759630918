use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
        )]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The identifier as it is stored.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                $name(id.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// Names one person of the company.
    PersonId
);
id!(
    /// Names one persona.
    PersonaId
);
id!(
    /// Names one note about customers.
    PersonaNoteId
);
id!(
    /// Names one group of customers.
    PersonaGroupId
);
id!(
    /// Names one business flow.
    FlowId
);
id!(
    /// Names one step of a flow.
    StepId
);
id!(
    /// Names one line of the register of information.
    AssetId
);
id!(
    /// Names one row of a table on a worksheet.
    RowId
);
id!(
    /// Names one issued (exported) document.
    IssueId
);
id!(
    /// Names one piece of evidence.
    EvidenceId
);
id!(
    /// Names one review of the profile.
    ReviewId
);
id!(
    /// Names one risk.
    RiskId
);
id!(
    /// Names one measure that the company added itself.
    MeasureId
);
id!(
    /// Names what the company changed about one clause.
    ClauseEditId
);
id!(
    /// Names one security requirement.
    RequirementId
);
id!(
    /// Names one comment on a document.
    CommentId
);
id!(
    /// Names one acknowledgement of an issued document.
    AcknowledgementId
);
id!(
    /// Names a role that only this company has.
    TrainingRoleId
);
id!(
    /// Names one session of teaching.
    TrainingSessionId
);
id!(
    /// Names one test of what was understood.
    ComprehensionTestId
);
id!(
    /// Names what one person answered in a test.
    TestAttemptId
);
id!(
    /// Names one drill.
    DrillRunId
);
