//! What becomes of every record, with what was decided.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::Value;
use sonae_domain::{Copies, FieldConflict, MergeChoice, merge_record};

use super::ground::{Ground, Versions};
use super::meeting::{Meeting, Side, meet};
use super::removal::{self, Removal};
use super::{Key, MergeAuthor, MergeChange, MergeChoices, MergeConflict, order, past};
use crate::record::word;
use crate::{CompanyStore, StoreError};

pub(super) struct Computed {
    pub meeting: Meeting,
    pub ground: Ground,
    /// What every record will be that one of the copies changed, or that gets another place.
    pub finals: BTreeMap<Key, Option<Value>>,
    pub conflicts: Vec<MergeConflict>,
    /// What records are here that only get another place.
    moved: BTreeMap<Key, Option<Value>>,
}

impl Computed {
    /// What changes here.
    pub fn changes(&self) -> impl Iterator<Item = MergeChange> {
        self.finals.iter().filter_map(|(key, after)| {
            let before = match self.ground.records.get(key) {
                Some(versions) => &versions.mine,
                None => self.moved.get(key)?,
            };
            (before != after).then(|| MergeChange {
                kind: key.0,
                id: key.1.clone(),
                before: before.clone(),
                after: after.clone(),
            })
        })
    }

    pub fn open(&self) -> usize {
        self.conflicts
            .iter()
            .filter(|conflict| conflict.choice.is_none())
            .count()
    }
}

pub(super) fn compute(
    mine: &CompanyStore,
    theirs: &CompanyStore,
    choices: &MergeChoices,
) -> Result<Computed, StoreError> {
    let meeting = meet(mine, theirs)?;
    let ground = Ground::of(mine, theirs, &meeting)?;
    let mut finals: BTreeMap<Key, Option<Value>> = BTreeMap::new();
    let mut conflicts = Vec::new();
    for removal in removal::contested(&ground) {
        let conflict = removal_conflict(&ground, &removal, choices)?;
        // What is open stays as it is here.
        let counts = match conflict.choice {
            Some(MergeChoice::Theirs) => Side::Theirs,
            _ => Side::Mine,
        };
        for key in &removal.members {
            finals.insert(key.clone(), ground.records[key].of(counts).cloned());
        }
        conflicts.push(conflict);
    }
    let settled: BTreeSet<Key> = finals.keys().cloned().collect();
    for (key, versions) in &ground.records {
        if settled.contains(key) {
            continue;
        }
        let name = name(key)?;
        let id = |field: &str| match field {
            "" => name.clone(),
            field => format!("{name}#{field}"),
        };
        let copies = Copies {
            bases: &versions.bases,
            mine: versions.mine.as_ref(),
            theirs: versions.theirs.as_ref(),
        };
        let merged = merge_record(key.0, &copies, &|field| choices.get(&id(field)).copied());
        for conflict in merged.conflicts {
            let id = id(&conflict.field);
            conflicts.push(field_conflict(&ground, key, id, conflict, choices));
        }
        finals.insert(key.clone(), merged.value);
    }
    order::put_in_order((mine, theirs), &meeting, &ground, &mut finals)?;
    let mut moved = BTreeMap::new();
    for key in finals.keys().filter(|key| !ground.records.contains_key(*key)) {
        moved.insert(key.clone(), past::current(&mine.db, key)?);
    }
    Ok(Computed {
        meeting,
        ground,
        finals,
        conflicts,
        moved,
    })
}

fn name((kind, id): &Key) -> Result<String, StoreError> {
    Ok(format!("{}/{id}", word(kind)?))
}

fn field_conflict(
    ground: &Ground,
    key: &Key,
    id: String,
    conflict: FieldConflict,
    choices: &MergeChoices,
) -> MergeConflict {
    let (mine_by, theirs_by) = (ground.author(Side::Mine, key), ground.author(Side::Theirs, key));
    MergeConflict {
        kind: key.0,
        record: key.1.clone(),
        subject: subject(&ground.records[key]),
        newer: newer(&mine_by, &theirs_by, &conflict.mine, &conflict.theirs),
        choice: choices.get(&id).copied(),
        id,
        field: conflict.field,
        base: conflict.base,
        mine: conflict.mine,
        theirs: conflict.theirs,
        mine_by,
        theirs_by,
        others: 0,
    }
}

fn removal_conflict(
    ground: &Ground,
    removal: &Removal,
    choices: &MergeChoices,
) -> Result<MergeConflict, StoreError> {
    let latest = |side: Side| {
        let authors = removal.members.iter().map(|key| ground.author(side, key));
        authors.max_by_key(moment).unwrap_or_default()
    };
    let (mine_by, theirs_by) = (latest(Side::Mine), latest(Side::Theirs));
    let root: &Versions = &ground.records[&removal.root];
    let value = |side: Side| root.of(side).cloned().unwrap_or(Value::Null);
    let (mine, theirs) = (value(Side::Mine), value(Side::Theirs));
    let id = name(&removal.root)?;
    Ok(MergeConflict {
        kind: removal.root.0,
        record: removal.root.1.clone(),
        subject: subject(root),
        field: String::new(),
        base: match root.bases.as_slice() {
            [Some(base)] => base.clone(),
            _ => Value::Null,
        },
        newer: newer(&mine_by, &theirs_by, &mine, &theirs),
        choice: choices.get(&id).copied(),
        id,
        mine,
        theirs,
        mine_by,
        theirs_by,
        others: removal.members.len() - 1,
    })
}

fn subject(versions: &Versions) -> Value {
    let there = versions.mine.as_ref().or(versions.theirs.as_ref());
    there.cloned().unwrap_or(Value::Null)
}

fn moment(author: &MergeAuthor) -> Option<Timestamp> {
    author.at.parse().ok()
}

/// Which copy was changed last; at the same moment the one whose value comes last, so that it is the same from either side.
fn newer(mine_by: &MergeAuthor, theirs_by: &MergeAuthor, mine: &Value, theirs: &Value) -> MergeChoice {
    let own = (moment(mine_by), mine.to_string());
    match own >= (moment(theirs_by), theirs.to_string()) {
        true => MergeChoice::Mine,
        false => MergeChoice::Theirs,
    }
}
