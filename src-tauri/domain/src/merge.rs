//! Two copies of one record that both went on from a state that both knew: what becomes of it. What only one of them
//! changed is taken over, field by field; where both changed the same, somebody decides. The rule is the same from either
//! side: exchanging the copies and the decisions gives the same record.

mod list;
mod order;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::EntityKind;

pub use order::{merge_order, positions};

/// Which of two copies counts where both changed the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MergeChoice {
    /// The copy that is open.
    Mine,
    /// The copy that is taken in.
    Theirs,
}

impl MergeChoice {
    /// The same decision seen from the other copy.
    #[must_use]
    pub fn turned(self) -> Self {
        match self {
            MergeChoice::Mine => MergeChoice::Theirs,
            MergeChoice::Theirs => MergeChoice::Mine,
        }
    }
}

/// A value that both copies made another one.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldConflict {
    /// Its name in the record; empty when the record as a whole is meant.
    pub field: String,
    /// What both knew, where they knew one thing; null where there was nothing.
    pub base: Value,
    /// What it is in one copy; null where it is gone.
    pub mine: Value,
    /// What it is in the other.
    pub theirs: Value,
}

/// What becomes of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct MergedRecord {
    /// What it is then; none when it is gone. An open conflict counts as decided for the copy that is open.
    pub value: Option<Value>,
    /// What both changed, decided or not.
    pub conflicts: Vec<FieldConflict>,
}

/// One record in both copies and in what both knew.
#[derive(Clone, Copy, Debug)]
pub struct Copies<'a> {
    /// What it was where both were last the same. Two states when each has taken the other in meanwhile without knowing of
    /// it: then what a copy has counts as unchanged when it was so in either.
    pub bases: &'a [Option<Value>],
    /// What it is in the copy that is open; none when it is not there.
    pub mine: Option<&'a Value>,
    /// What it is in the copy that is taken in.
    pub theirs: Option<&'a Value>,
}

/// Fields that say one thing together: taking one from each copy would say something that nobody said.
fn together(kind: EntityKind) -> &'static [&'static [&'static str]] {
    match kind {
        EntityKind::DocumentCare => &[&["stage", "approval"]],
        EntityKind::Action => &[&["progress", "done_on"]],
        _ => &[],
    }
}

/// Records of which nothing can be exchanged: a test that was answered, a review as it was held.
fn is_one(kind: EntityKind) -> bool {
    matches!(kind, EntityKind::TestAttempt | EntityKind::Review)
}

/// Whose value counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counts {
    /// They are the same.
    Either,
    Mine,
    Theirs,
    /// Both made it another one.
    Open,
}

fn counts<T: PartialEq>(bases: &[T], mine: &T, theirs: &T) -> Counts {
    if mine == theirs {
        return Counts::Either;
    }
    match (bases.contains(mine), bases.contains(theirs)) {
        (true, false) => Counts::Theirs,
        (false, true) => Counts::Mine,
        _ => Counts::Open,
    }
}

/// What becomes of a record; `choose` says what was decided about a field, by its name.
pub fn merge_record(
    kind: EntityKind,
    copies: &Copies<'_>,
    choose: &dyn Fn(&str) -> Option<MergeChoice>,
) -> MergedRecord {
    let (mine, theirs) = (copies.mine.cloned(), copies.theirs.cloned());
    let settled = |value| MergedRecord {
        value,
        conflicts: Vec::new(),
    };
    match counts(copies.bases, &mine, &theirs) {
        Counts::Either | Counts::Mine => return settled(mine),
        Counts::Theirs => return settled(theirs),
        Counts::Open => {}
    }
    match (&mine, &theirs) {
        (Some(Value::Object(own)), Some(Value::Object(other))) if !is_one(kind) => {
            let bases: Vec<Option<&Map<String, Value>>> = copies
                .bases
                .iter()
                .map(|base| base.as_ref().and_then(Value::as_object))
                .collect();
            let mut fields = Fields {
                kind,
                choose,
                conflicts: Vec::new(),
            };
            let value = fields.merge(&bases, own, other, true);
            MergedRecord {
                value: Some(Value::Object(value)),
                conflicts: fields.conflicts,
            }
        }
        _ => {
            let conflict = FieldConflict {
                field: String::new(),
                base: only(copies.bases).unwrap_or(Value::Null),
                mine: mine.clone().unwrap_or(Value::Null),
                theirs: theirs.clone().unwrap_or(Value::Null),
            };
            let value = match choose("") {
                Some(MergeChoice::Theirs) => theirs,
                _ => mine,
            };
            MergedRecord {
                value,
                conflicts: vec![conflict],
            }
        }
    }
}

/// What both knew, when that is one thing.
fn only(bases: &[Option<Value>]) -> Option<Value> {
    match bases {
        [one] => one.clone(),
        _ => None,
    }
}

/// Merges the fields of a record.
struct Fields<'a> {
    kind: EntityKind,
    choose: &'a dyn Fn(&str) -> Option<MergeChoice>,
    conflicts: Vec<FieldConflict>,
}

impl Fields<'_> {
    fn merge(
        &mut self,
        bases: &[Option<&Map<String, Value>>],
        mine: &Map<String, Value>,
        theirs: &Map<String, Value>,
        is_outer: bool,
    ) -> Map<String, Value> {
        let mut merged = Map::new();
        let has_place = is_outer && mine.contains_key("position");
        let mut done: BTreeSet<&str> = BTreeSet::new();
        for group in together(self.kind) {
            if group.iter().any(|field| mine.contains_key(*field)) {
                self.merge_group(bases, mine, theirs, group, &mut merged);
                done.extend(group.iter());
            }
        }
        let fields: BTreeSet<&String> = mine.keys().chain(theirs.keys()).collect();
        for field in fields {
            if done.contains(field.as_str()) {
                continue;
            }
            let (own, other) = (mine.get(field), theirs.get(field));
            let known: Vec<Option<&Value>> = bases
                .iter()
                .map(|base| base.and_then(|base| base.get(field)))
                .collect();
            let value = match (own, other) {
                // The noun stands in its record beside its place in a list.
                (Some(Value::Object(own)), Some(Value::Object(other))) if has_place => {
                    let known: Vec<_> = known.iter().map(|base| base.and_then(Value::as_object)).collect();
                    Some(Value::Object(self.merge(&known, own, other, false)))
                }
                _ if has_place && field == "position" => place(&known, own, other),
                _ => self.merge_field(&known, own, other, field),
            };
            if let Some(value) = value {
                merged.insert(field.clone(), value);
            }
        }
        merged
    }

    fn merge_field(
        &mut self,
        bases: &[Option<&Value>],
        mine: Option<&Value>,
        theirs: Option<&Value>,
        field: &str,
    ) -> Option<Value> {
        match counts(bases, &mine, &theirs) {
            Counts::Either | Counts::Mine => return mine.cloned(),
            Counts::Theirs => return theirs.cloned(),
            Counts::Open => {}
        }
        // What is chosen in an answer is one answer.
        if self.kind != EntityKind::Answer
            && let ([base], Some(Value::Array(own)), Some(Value::Array(other))) = (bases, mine, theirs)
        {
            let base = base.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            if let Some(list) = list::merge_list(base, own, other) {
                return Some(Value::Array(list));
            }
        }
        self.conflicts.push(FieldConflict {
            field: field.to_owned(),
            base: match bases {
                [Some(base)] => (*base).clone(),
                _ => Value::Null,
            },
            mine: mine.cloned().unwrap_or(Value::Null),
            theirs: theirs.cloned().unwrap_or(Value::Null),
        });
        match (self.choose)(field) {
            Some(MergeChoice::Theirs) => theirs.cloned(),
            _ => mine.cloned(),
        }
    }

    /// Merges fields as if they were one, under the name of the first.
    fn merge_group(
        &mut self,
        bases: &[Option<&Map<String, Value>>],
        mine: &Map<String, Value>,
        theirs: &Map<String, Value>,
        group: &[&str],
        merged: &mut Map<String, Value>,
    ) {
        let of = |record: &Map<String, Value>| -> Vec<Option<Value>> {
            group.iter().map(|field| record.get(*field).cloned()).collect()
        };
        let known: Vec<_> = bases
            .iter()
            .map(|base| base.map_or_else(|| vec![None; group.len()], of))
            .collect();
        let (own, other) = (of(mine), of(theirs));
        let takes_theirs = match counts(&known, &own, &other) {
            Counts::Either | Counts::Mine => false,
            Counts::Theirs => true,
            Counts::Open => {
                let field = group.first().copied().unwrap_or_default();
                let first =
                    |values: &[Option<Value>]| values.first().cloned().flatten().unwrap_or(Value::Null);
                self.conflicts.push(FieldConflict {
                    field: field.to_owned(),
                    base: match known.as_slice() {
                        [base] => first(base),
                        _ => Value::Null,
                    },
                    mine: first(&own),
                    theirs: first(&other),
                });
                (self.choose)(field) == Some(MergeChoice::Theirs)
            }
        };
        let taken = if takes_theirs { other } else { own };
        for (field, value) in group.iter().zip(taken) {
            if let Some(value) = value {
                merged.insert((*field).to_owned(), value);
            }
        }
    }
}

/// The place in a list is nothing to decide about: the lists are put in order as wholes (see [`merge_order`]).
fn place(bases: &[Option<&Value>], mine: Option<&Value>, theirs: Option<&Value>) -> Option<Value> {
    match counts(bases, &mine, &theirs) {
        Counts::Either | Counts::Mine => mine.cloned(),
        Counts::Theirs => theirs.cloned(),
        Counts::Open => {
            let number = |value: Option<&Value>| value.and_then(Value::as_f64).unwrap_or(f64::MAX);
            match number(mine) <= number(theirs) {
                true => mine.cloned(),
                false => theirs.cloned(),
            }
        }
    }
}

/// Whether a record names another one by its id, plainly or as a control of the company's own.
pub fn names(record: &Value, id: &str) -> bool {
    match record {
        Value::String(text) => text == id || text.strip_prefix("own:") == Some(id),
        Value::Array(all) => all.iter().any(|one| names(one, id)),
        Value::Object(fields) => fields.values().any(|one| names(one, id)),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
