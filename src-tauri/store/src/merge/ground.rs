//! What is merged: every record that one of the copies changed since they parted, as both knew it and as it is in each.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::meeting::{Meeting, Point, Side};
use super::past::{self, Changed};
use super::{Key, MergeAuthor};
use crate::{CompanyStore, StoreError};

/// A record in both copies.
pub(super) struct Versions {
    /// As both knew it, a state each; see `sonae_domain::Copies`.
    pub bases: Vec<Option<Value>>,
    pub mine: Option<Value>,
    pub theirs: Option<Value>,
}

impl Versions {
    pub fn of(&self, side: Side) -> Option<&Value> {
        match side {
            Side::Mine => self.mine.as_ref(),
            Side::Theirs => self.theirs.as_ref(),
        }
    }

    /// Whether a copy changed it.
    pub fn is_changed(&self, side: Side) -> bool {
        !self.bases.iter().any(|base| base.as_ref() == self.of(side))
    }

    /// The copy that removed it while it is still in the other.
    pub fn removed_by(&self) -> Option<Side> {
        if self.bases.iter().any(Option::is_none) {
            return None;
        }
        match (&self.mine, &self.theirs) {
            (None, Some(_)) => Some(Side::Mine),
            (Some(_), None) => Some(Side::Theirs),
            _ => None,
        }
    }
}

impl Side {
    pub fn other(self) -> Self {
        match self {
            Side::Mine => Side::Theirs,
            Side::Theirs => Side::Mine,
        }
    }
}

pub(super) struct Ground {
    pub records: BTreeMap<Key, Versions>,
    changed: [BTreeMap<Key, Changed>; 2],
}

impl Ground {
    pub fn of(mine: &CompanyStore, theirs: &CompanyStore, meeting: &Meeting) -> Result<Self, StoreError> {
        let changed = [
            past::changed_after(mine, meeting.parted)?,
            past::changed_after(theirs, meeting.parted)?,
        ];
        let mut after_points = Vec::new();
        for point in &meeting.points {
            after_points.push(past::changed_after(store_of(mine, theirs, point.on), point.edit)?);
        }
        let keys: BTreeSet<&Key> = changed.iter().flat_map(BTreeMap::keys).collect();
        let mut records = BTreeMap::new();
        for key in keys {
            let own = past::current(&mine.db, key)?;
            let other = past::current(&theirs.db, key)?;
            let base = |(point, after): (&Point, &BTreeMap<Key, Changed>)| match (after.get(key), point.on) {
                (Some(changed), _) => changed.before.clone(),
                (None, Side::Mine) => own.clone(),
                (None, Side::Theirs) => other.clone(),
            };
            let bases = meeting.points.iter().zip(&after_points).map(base).collect();
            let versions = Versions {
                bases,
                mine: own,
                theirs: other,
            };
            records.insert(key.clone(), versions);
        }
        Ok(Ground { records, changed })
    }

    /// The last edit of a copy that changed a record.
    pub fn last_edit(&self, side: Side, key: &Key) -> Option<i64> {
        self.changed[side as usize].get(key).map(|changed| changed.edit)
    }

    /// Who changed a record last in a copy.
    pub fn author(&self, side: Side, key: &Key) -> MergeAuthor {
        let changed = self.changed[side as usize].get(key);
        changed.map(|changed| changed.by.clone()).unwrap_or_default()
    }
}

pub(super) fn store_of<'a>(mine: &'a CompanyStore, theirs: &'a CompanyStore, side: Side) -> &'a CompanyStore {
    match side {
        Side::Mine => mine,
        Side::Theirs => theirs,
    }
}
