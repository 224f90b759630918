//! Records of education that are older than the company keeps them: shown, and removed when somebody says so.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{ComprehensionTestId, DrillRunId, SkillRating, TestAttemptId, TrainingSessionId};
use sonae_guide::education::{OldRecordKind, OldRecords, records_before};
use ts_rs::TS;

use super::{Nothing, Stored};
use crate::call::Call;
use crate::error::WireError;

/// Old records to remove.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RemoveOldRecords {
    /// The day that was shown: what is not older than it was not looked at, and stays.
    #[ts(type = "string")]
    pub before: Date,
}

/// Records that are older than the company keeps them.
pub fn old_records(call: &Call<'_>, _: Nothing) -> Result<OldRecords, WireError> {
    Ok(sonae_guide::education::old_records(
        &*call.file()?,
        call.api.today(),
    ))
}

/// Removes the records that were shown as too old, all of them in one edit. Between showing and removing a clock can be set:
/// only what is too old by both days goes.
pub fn remove_old_records(call: &Call<'_>, args: RemoveOldRecords) -> Result<Stored, WireError> {
    let file = call.file()?;
    let now = sonae_guide::education::old_records(&file, call.api.today());
    let records = records_before(&file, now.before.min(args.before));
    call.edit("old-records-removed", |edit| {
        for record in &records {
            for id in &record.ids {
                match record.kind {
                    OldRecordKind::Session => edit.remove_session(&TrainingSessionId(id.clone()))?,
                    OldRecordKind::Test => edit.remove_test(&ComprehensionTestId(id.clone()))?,
                    OldRecordKind::Attempts => edit.remove_attempt(&TestAttemptId(id.clone()))?,
                    OldRecordKind::Drill => edit.remove_drill(&DrillRunId(id.clone()))?,
                    OldRecordKind::Ratings => {
                        if let Some(person) = &record.person {
                            // A rating that says nothing is forgotten.
                            edit.put_skill_rating(&SkillRating {
                                person: person.clone(),
                                skill: id.clone(),
                                ..SkillRating::default()
                            })?;
                        }
                    }
                }
            }
        }
        Ok(())
    })?;
    Ok(call.stored())
}
