//! Taking another copy of a company in, without a window: the command line and the commands share it.

use std::path::Path;

use sonae_domain::MergeChoice;
use sonae_store::{CompanyStore, MergeChoices, MergeError, MergePlan, PassingKey, Stamp, StoreError};

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

/// Another copy, open only to look; its passphrase is at hand for no longer than that. Let go of in order: what is open
/// before what opened it.
pub(crate) struct OtherCopy {
    pub(crate) store: CompanyStore,
    _key: Option<PassingKey>,
}

impl OtherCopy {
    /// Opens it, with its own passphrase or recovery code where it has one.
    ///
    /// # Errors
    /// `passphrase-needed`, `wrong-passphrase`; otherwise what opening the file says.
    pub(crate) fn open(path: &Path, passphrase: Option<&str>) -> Result<Self, WireError> {
        let key = passphrase.map(|typed| PassingKey::of(path, typed)).transpose()?;
        Ok(OtherCopy {
            store: CompanyStore::open_read_only(path)?,
            _key: key,
        })
    }
}

/// Says what taking another copy in would do. Nothing is written. `passphrase` is that of the other copy, if it has one.
///
/// # Errors
/// `merge-other-company`, `merge-no-history`, `merge-same-file`, `merge-broken`, `passphrase-needed`, `wrong-passphrase`;
/// otherwise what opening the files says.
pub fn look(path: &Path, other: &Path, passphrase: Option<&str>) -> Result<MergeOutcome, WireError> {
    let own = CompanyStore::open_read_only(path)?;
    require_other(&own, other)?;
    let other = OtherCopy::open(other, passphrase)?;
    let plan = own.merge_plan(&other.store, &MergeChoices::new())?;
    Ok(outcome(&plan))
}

/// Refuses the own file as the other copy. Asked before that is opened.
///
/// # Errors
/// `merge-same-file`.
pub(crate) fn require_other(own: &CompanyStore, other: &Path) -> Result<(), WireError> {
    match own.is_at(other) {
        true => Err(StoreError::from(MergeError::SameFile(other.to_owned())).into()),
        false => Ok(()),
    }
}

/// Takes another copy in as one edit; the file stays under its own passphrase. `passphrase` is that of the other copy.
///
/// # Errors
/// As [`look`], and `merge-open` when there are conflicts and no rule. Then nothing was changed.
pub fn take_in(
    path: &Path,
    other: &Path,
    passphrase: Option<&str>,
    rule: Option<MergeRule>,
    stamp: &Stamp,
) -> Result<MergeOutcome, WireError> {
    let mut store = CompanyStore::open(path, stamp)?;
    require_other(&store, other)?;
    let other = OtherCopy::open(other, passphrase)?;
    let plan = store.merge_plan(&other.store, &MergeChoices::new())?;
    let choices = rule.map(|rule| rule.decide(&plan)).unwrap_or_default();
    let records = store.merge(stamp, &other.store, (&plan.own_head, &plan.their_head), &choices)?;
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
