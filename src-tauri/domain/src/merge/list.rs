//! Lists within a record: of texts that each stand once, or of things with an id.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::order::merge_order;
use super::{Counts, counts};

/// What both did to a list; none when that cannot be said without somebody: then the list is decided as a whole.
pub(super) fn merge_list(base: &[Value], mine: &[Value], theirs: &[Value]) -> Option<Vec<Value>> {
    let (base, mine, theirs) = (Keyed::of(base)?, Keyed::of(mine)?, Keyed::of(theirs)?);
    let ids: BTreeSet<&String> = [&base, &mine, &theirs]
        .into_iter()
        .flat_map(|list| &list.order)
        .collect();
    let mut merged: BTreeMap<&str, Value> = BTreeMap::new();
    for id in ids {
        let own = mine.by_key.get(id).copied();
        let other = theirs.by_key.get(id).copied();
        let value = match counts(&[base.by_key.get(id).copied()], &own, &other) {
            Counts::Either | Counts::Mine => own,
            Counts::Theirs => other,
            Counts::Open => return None,
        };
        if let Some(value) = value {
            merged.insert(id, value.clone());
        }
    }
    let (order, both_moved) = merge_order(&base.order, &mine.order, &theirs.order, &|id| {
        merged.contains_key(id)
    });
    if both_moved {
        return None;
    }
    order.iter().map(|id| merged.remove(id.as_str())).collect()
}

struct Keyed<'a> {
    order: Vec<String>,
    by_key: BTreeMap<String, &'a Value>,
}

impl<'a> Keyed<'a> {
    /// None when something in it has no key, or the same as another.
    fn of(list: &'a [Value]) -> Option<Self> {
        let mut keyed = Keyed {
            order: Vec::new(),
            by_key: BTreeMap::new(),
        };
        for value in list {
            let key = match value {
                Value::String(text) => text,
                Value::Object(fields) => fields.get("id")?.as_str()?,
                _ => return None,
            };
            if keyed.by_key.insert(key.to_owned(), value).is_some() {
                return None;
            }
            keyed.order.push(key.to_owned());
        }
        Some(keyed)
    }
}
