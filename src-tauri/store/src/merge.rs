//! Two copies of one company that both went on become one. Both records of changes begin the same; where they part is what
//! both knew, unless one has taken the other in since. What only one copy changed is taken over; what both changed
//! differently is decided by somebody. The rule for one record is `sonae_domain::merge_record`.

mod apply;
mod compute;
mod error;
mod ground;
mod meeting;
mod order;
mod past;
mod removal;
mod taken_in;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use sonae_domain::{EntityKind, MergeChoice};

use crate::{CompanyStore, StoreError};

pub use error::MergeError;
pub(crate) use taken_in::TakenIn;

/// Names a record: its kind and its id.
pub(crate) type Key = (EntityKind, String);

/// What taking in another copy would do. Nothing is written by looking at it.
#[derive(Clone, Debug)]
pub struct MergePlan {
    /// The last link of this copy's record of changes when this was made.
    pub own_head: String,
    /// The last link of the other's.
    pub their_head: String,
    /// How many edits this copy made since both knew the same.
    pub own_edits: usize,
    /// How many the other made.
    pub their_edits: usize,
    /// Who changed the other copy last, and when; none when nobody did since.
    pub their_last: Option<MergeAuthor>,
    /// What becomes of records here, as decided so far; what is open stays as it is here.
    pub changes: Vec<MergeChange>,
    /// What both changed differently, decided or not.
    pub conflicts: Vec<MergeConflict>,
    /// How many of them are not decided.
    pub open: usize,
    /// How many kept files (evidence, photos, issued PDFs) come in.
    pub files: usize,
}

/// Who changed something last, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergeAuthor {
    /// UTC, RFC 3339; empty when it is not known.
    pub at: String,
    /// As set in the settings there; may be empty.
    pub who: String,
}

/// What becomes of a record of this copy.
#[derive(Clone, Debug, PartialEq)]
pub struct MergeChange {
    /// What it is.
    pub kind: EntityKind,
    /// Which one.
    pub id: String,
    /// As it is here; none when it is not.
    pub before: Option<Value>,
    /// As it will be; none when it goes.
    pub after: Option<Value>,
}

/// What both copies changed differently.
#[derive(Clone, Debug, PartialEq)]
pub struct MergeConflict {
    /// Names it in decisions.
    pub id: String,
    /// Of which kind the record is.
    pub kind: EntityKind,
    /// Which record.
    pub record: String,
    /// The record as it is in this copy, or in the other where it is gone here: for its name.
    pub subject: Value,
    /// Which of its values; empty when one copy removed the record, or it is decided as a whole.
    pub field: String,
    /// What both knew; null where there was nothing or more than one thing.
    pub base: Value,
    /// In this copy: the value, or the record when it is decided as a whole; null when it is gone.
    pub mine: Value,
    /// In the other.
    pub theirs: Value,
    /// Who changed it here last.
    pub mine_by: MergeAuthor,
    /// Who changed it there last.
    pub theirs_by: MergeAuthor,
    /// Which of them is newer.
    pub newer: MergeChoice,
    /// How many other records stay or go with it.
    pub others: usize,
    /// What was decided.
    pub choice: Option<MergeChoice>,
}

/// What was decided, by the ids of conflicts.
pub type MergeChoices = BTreeMap<String, MergeChoice>;

impl CompanyStore {
    /// Whether this is the file at a path, by whatever name it is reached. To be asked before a copy is opened: a file that
    /// is opened and closed a second time by one program loses its locks on some systems.
    pub fn is_at(&self, path: &Path) -> bool {
        match (self.path.canonicalize(), path.canonicalize()) {
            (Ok(own), Ok(other)) => own == other,
            _ => self.path == path,
        }
    }

    /// What taking in another copy of this company would do with these decisions.
    ///
    /// # Errors
    /// `Merge` when the other is not a copy of this company, or its record of changes does not fit; otherwise when one of
    /// the files cannot be read.
    pub fn merge_plan(&self, other: &CompanyStore, choices: &MergeChoices) -> Result<MergePlan, StoreError> {
        let computed = compute::compute(self, other, choices)?;
        let changes = computed
            .changes()
            .filter(|change| change.kind != EntityKind::Merge && !is_only_place(change))
            .collect();
        Ok(MergePlan {
            changes,
            files: self.missing_blobs(other)?.len(),
            own_head: computed.meeting.own_head.clone(),
            their_head: computed.meeting.their_head.clone(),
            own_edits: computed.meeting.own_edits,
            their_edits: computed.meeting.their_edits,
            their_last: computed.meeting.their_last.clone(),
            open: computed.open(),
            conflicts: computed.conflicts,
        })
    }
}

/// Whether a record only gets another number in its list.
fn is_only_place(change: &MergeChange) -> bool {
    let (Some(Value::Object(before)), Some(Value::Object(after))) = (&change.before, &change.after) else {
        return false;
    };
    before.len() == after.len()
        && before
            .iter()
            .all(|(field, value)| field == "position" || after.get(field) == Some(value))
}
