//! Taking another copy of a company in, without a window: the command line and the commands share it.

use std::path::Path;

use sonae_domain::MergeChoice;
use sonae_store::{CompanyStore, MergeChoices, MergePlan, Stamp};

use crate::error::WireError;

/// How all conflicts are decided at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeRule {
    /// As it is in the copy that takes the other in.
    Mine,
    /// As it is in the other.
    Theirs,
    /// As it was changed last.
    Newer,
}

impl MergeRule {
    /// Decides every conflict of a plan.
    fn decide(self, plan: &MergePlan) -> MergeChoices {
        plan.conflicts
            .iter()
            .map(|conflict| {
                let choice = match self {
                    MergeRule::Mine => MergeChoice::Mine,
                    MergeRule::Theirs => MergeChoice::Theirs,
                    MergeRule::Newer => conflict.newer,
                };
                (conflict.id.clone(), choice)
            })
            .collect()
    }
}

/// What came of taking another copy in, or would come of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MergeOutcome {
    /// How many records change.
    pub records: usize,
    /// How many kept files come in.
    pub files: usize,
    /// How many conflicts there are.
    pub conflicts: usize,
}

/// Says what taking another copy in would do. Nothing is written.
///
/// # Errors
/// `merge-other-company`, `merge-no-history`, `merge-same-file`, `merge-broken`; otherwise what opening the files says.
pub fn look(path: &Path, other: &Path) -> Result<MergeOutcome, WireError> {
    let plan = CompanyStore::open_read_only(path)?
        .merge_plan(&CompanyStore::open_read_only(other)?, &MergeChoices::new())?;
    Ok(outcome(&plan))
}

/// Takes another copy in as one edit.
///
/// # Errors
/// As [`look`], and `merge-open` when there are conflicts and no rule. Then nothing was changed.
pub fn take_in(
    path: &Path,
    other: &Path,
    rule: Option<MergeRule>,
    stamp: &Stamp,
) -> Result<MergeOutcome, WireError> {
    let mut store = CompanyStore::open(path, stamp)?;
    let other = CompanyStore::open_read_only(other)?;
    let plan = store.merge_plan(&other, &MergeChoices::new())?;
    let choices = rule.map(|rule| rule.decide(&plan)).unwrap_or_default();
    let records = store.merge(stamp, &other, (&plan.own_head, &plan.their_head), &choices)?;
    Ok(MergeOutcome {
        records,
        ..outcome(&plan)
    })
}

fn outcome(plan: &MergePlan) -> MergeOutcome {
    MergeOutcome {
        records: plan.changes.len(),
        files: plan.files,
        conflicts: plan.conflicts.len(),
    }
}
