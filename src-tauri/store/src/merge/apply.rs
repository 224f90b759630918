//! Taking another copy in, as one edit.

use std::collections::BTreeSet;

use sonae_domain::{
    AssetId, BackupBefore, ComprehensionTestId, EntityKind, FlowId, MeasureId, PersonId, PersonaGroupId,
    RowId, StepId, TrainingRoleId,
};

use super::compute::{Computed, compute};
use super::meeting::author;
use super::{Key, MergeChoices, MergeError, TakenIn, past, removal};
use crate::history::Turn;
use crate::kinds::of_kind;
use crate::record::Record;
use crate::step::StepRecord;
use crate::{CompanyStore, Edit, Stamp, StoreError, check};

impl CompanyStore {
    /// Takes in another copy of this company as one edit, which can be taken back, after an extra backup. `heads` are the last
    /// links of both copies when the plan was shown. Gives how many records changed here.
    ///
    /// # Errors
    /// `Merge`: what is said of [`CompanyStore::merge_plan`], and when a conflict is not decided or one of the copies went
    /// on; otherwise what the disk says. Then nothing was changed.
    pub fn merge(
        &mut self,
        stamp: &Stamp,
        other: &CompanyStore,
        heads: (&str, &str),
        choices: &MergeChoices,
    ) -> Result<usize, StoreError> {
        let computed = compute(self, other, choices)?;
        if (
            computed.meeting.own_head.as_str(),
            computed.meeting.their_head.as_str(),
        ) != heads
        {
            return Err(MergeError::Moved.into());
        }
        if computed.open() > 0 {
            return Err(MergeError::Open(computed.open()).into());
        }
        if computed.meeting.their_edits == 0 {
            return Ok(0);
        }
        // So that it is there also when taking it back does not bring back what was meant.
        self.back_up_before(BackupBefore::Merge, stamp)?;
        let author = author(other, computed.meeting.their_head_edit)?;
        let note = TakenIn {
            link: computed.meeting.their_head.clone(),
            edit: computed.meeting.their_head_edit,
            at: author.at,
            who: author.who,
        };
        let files = self.missing_blobs(other)?;
        let lost_before = check::lost_references(&self.db)?;
        let count = computed
            .changes()
            .filter(|change| change.kind != EntityKind::Merge)
            .count();
        self.edit(stamp, "merged", |edit| {
            for sha in &files {
                edit.keep_blob(&other.bytes(sha)?)?;
            }
            edit.take_over(&computed)?;
            edit.put_sheet(&note)?;
            let lost = check::lost_references(edit.db)?;
            let new = lost.difference(&lost_before).count();
            match new {
                0 => Ok(()),
                new => Err(MergeError::Unsound(new).into()),
            }
        })?;
        Ok(count)
    }

    /// Kept files of another copy that are not in this one.
    pub(super) fn missing_blobs(&self, other: &CompanyStore) -> Result<Vec<String>, StoreError> {
        let all = |store: &CompanyStore| -> Result<BTreeSet<String>, StoreError> {
            let mut statement = store.db.prepare("SELECT sha256 FROM blob")?;
            let rows = statement.query_map([], |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        };
        Ok(all(other)?.difference(&all(self)?).cloned().collect())
    }
}

impl Edit<'_> {
    fn take_over(&mut self, computed: &Computed) -> Result<(), StoreError> {
        // A step may come before its flow; what refers to nothing at the end is refused.
        self.db.pragma_update(None, "defer_foreign_keys", true)?;
        let mut named = BTreeSet::new();
        for ((kind, id), value) in &computed.finals {
            let Some(value) = value else { continue };
            let mut texts = Vec::new();
            removal::gather(value, &mut texts);
            named.extend(texts);
            self.restore(Turn {
                kind: *kind,
                id: id.clone(),
                value: Some(value.clone()),
            })?;
        }
        for (key, _) in computed.finals.iter().filter(|(_, value)| value.is_none()) {
            let is_here = past::current(self.db, key)?.is_some();
            // What it refers to from the other copy goes with it, as when it is removed by hand: so it has to be there.
            if !is_here && named.contains(key.1.as_str()) && removal::is_referred_to(key.0) {
                let there = computed
                    .ground
                    .records
                    .get(key)
                    .and_then(|own| own.theirs.clone());
                if there.is_some() {
                    self.restore(Turn {
                        kind: key.0,
                        id: key.1.clone(),
                        value: there,
                    })?;
                }
            }
            self.remove_whole(key)?;
        }
        Ok(())
    }

    /// Removes a record with all that belongs or refers to it, as the screens do. What went with another one is gone.
    fn remove_whole(&mut self, key: &Key) -> Result<(), StoreError> {
        if past::current(self.db, key)?.is_none() {
            return Ok(());
        }
        let id = key.1.as_str();
        match key.0 {
            EntityKind::Row => self.remove_row(&RowId(id.to_owned())),
            EntityKind::Person => self.remove_person(&PersonId(id.to_owned())),
            EntityKind::PersonaGroup => self.remove_persona_group(&PersonaGroupId(id.to_owned())),
            EntityKind::Flow => self.remove_flow(&FlowId(id.to_owned())),
            EntityKind::Step => match StepRecord::read(self.db, id)? {
                Some(step) => self.remove_step(&step.flow, &StepId(id.to_owned())),
                None => Ok(()),
            },
            EntityKind::Asset => self.remove_asset(&AssetId(id.to_owned())),
            EntityKind::Measure => self.remove_measure(&MeasureId(id.to_owned())),
            EntityKind::TrainingRole => self.remove_training_role(&TrainingRoleId(id.to_owned())),
            EntityKind::ComprehensionTest => self.remove_test(&ComprehensionTestId(id.to_owned())),
            kind => of_kind!(kind, take_one(self, id)),
        }
    }
}

fn take_one<R: Record>(edit: &mut Edit<'_>, id: &str) -> Result<(), StoreError> {
    edit.take::<R>(id)
}
