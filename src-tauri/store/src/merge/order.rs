//! Lists that both copies changed are put in order as wholes.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params_from_iter};
use serde_json::{Value, json};
use sonae_domain::{EntityKind, merge_order, positions};

use super::ground::{Ground, store_of};
use super::meeting::{Meeting, Side};
use super::{Key, past};
use crate::record::word;
use crate::{CompanyStore, StoreError};

/// A list: all records of a kind, or those of one table or flow.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct List {
    kind: EntityKind,
    within: Vec<String>,
}

impl List {
    /// The list that a record stands in; none for kinds without an order.
    fn of(kind: EntityKind, record: &Value) -> Option<Self> {
        record.get("position")?;
        let of: &[&str] = match kind {
            EntityKind::Row => &["worksheet", "field"],
            EntityKind::Step => &["flow"],
            _ => &[],
        };
        let within = of
            .iter()
            .map(|field| Some(record.get(*field)?.as_str()?.to_owned()));
        Some(List {
            kind,
            within: within.collect::<Option<_>>()?,
        })
    }

    /// The records in it with their places.
    fn read(&self, db: &Connection) -> Result<BTreeMap<String, f64>, StoreError> {
        let (table, condition) = match self.kind {
            EntityKind::Row => ("sheet_row".to_owned(), "WHERE worksheet = ?1 AND field = ?2"),
            EntityKind::Step => ("step".to_owned(), "WHERE flow = ?1"),
            kind => (word(&kind)?.replace('-', "_"), ""),
        };
        let mut statement = db.prepare(&format!("SELECT id, position FROM {table} {condition}"))?;
        let rows = statement.query_map(params_from_iter(&self.within), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn place(record: Option<&Value>) -> Option<f64> {
    record?.get("position")?.as_f64()
}

/// Gives what will be there its places where both copies changed a list.
pub(super) fn put_in_order(
    (mine, theirs): (&CompanyStore, &CompanyStore),
    meeting: &Meeting,
    ground: &Ground,
    finals: &mut BTreeMap<Key, Option<Value>>,
) -> Result<(), StoreError> {
    for list in changed_by_both(ground) {
        let own = list.read(&mine.db)?;
        let other = list.read(&theirs.db)?;
        let mut base = match meeting.points.first() {
            Some(point) => list.read(&store_of(mine, theirs, point.on).db)?,
            None => BTreeMap::new(),
        };
        for (key, versions) in ground.records.iter().filter(|(key, _)| key.0 == list.kind) {
            let was = versions.bases.first().and_then(Option::as_ref);
            match was.filter(|was| List::of(key.0, was).as_ref() == Some(&list)) {
                Some(was) => {
                    base.insert(key.1.clone(), place(Some(was)).unwrap_or_default());
                }
                None => {
                    base.remove(&key.1);
                }
            }
        }
        let left = |id: &str| match finals.get(&(list.kind, id.to_owned())) {
            Some(record) => record
                .as_ref()
                .filter(|record| List::of(list.kind, record).as_ref() == Some(&list))
                .and_then(|record| place(Some(record))),
            None => own.get(id).copied(),
        };
        let (order, _) = merge_order(&sorted(&base), &sorted(&own), &sorted(&other), &|id| {
            left(id).is_some()
        });
        let wanted: BTreeMap<String, f64> = order
            .iter()
            .filter_map(|id| Some((id.clone(), left(id)?)))
            .collect();
        for (id, position) in positions(&order, &wanted) {
            if wanted.get(&id) == Some(&position) {
                continue;
            }
            let key = (list.kind, id);
            let record = match finals.get(&key) {
                Some(record) => record.clone(),
                None => past::current(&mine.db, &key)?,
            };
            if let Some(mut record) = record {
                record["position"] = json!(position);
                finals.insert(key, Some(record));
            }
        }
    }
    Ok(())
}

fn changed_by_both(ground: &Ground) -> BTreeSet<List> {
    let mut changed: [BTreeSet<List>; 2] = [BTreeSet::new(), BTreeSet::new()];
    for (key, versions) in &ground.records {
        let base = versions.bases.first().and_then(Option::as_ref);
        for side in [Side::Mine, Side::Theirs] {
            let own = versions.of(side);
            let stands = |record: Option<&Value>| Some((List::of(key.0, record?)?, place(record)?.to_bits()));
            let (was, is) = (stands(base), stands(own));
            if was != is {
                let lists = was.into_iter().chain(is).map(|(list, _)| list);
                changed[side as usize].extend(lists);
            }
        }
    }
    let [mine, theirs] = changed;
    mine.intersection(&theirs).cloned().collect()
}

fn sorted(list: &BTreeMap<String, f64>) -> Vec<String> {
    let mut ids: Vec<(&String, &f64)> = list.iter().collect();
    ids.sort_by(|a, b| a.1.total_cmp(b.1).then_with(|| a.0.cmp(b.0)));
    ids.into_iter().map(|(id, _)| id.clone()).collect()
}
