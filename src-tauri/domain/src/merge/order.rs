//! The order of a list that both copies changed.

use std::collections::{BTreeMap, BTreeSet};

/// The order of what is left of a list, and whether both put the same things into different orders. Then the order that
/// comes first by the ids counts: it is the same from either side. `is_left` says what of the two is still there.
pub fn merge_order(
    base: &[String],
    mine: &[String],
    theirs: &[String],
    is_left: &dyn Fn(&str) -> bool,
) -> (Vec<String>, bool) {
    let in_base: BTreeSet<&String> = base.iter().collect();
    let in_mine: BTreeSet<&String> = mine.iter().collect();
    let in_theirs: BTreeSet<&String> = theirs.iter().collect();
    let in_both = |id: &&String| in_mine.contains(*id) && in_theirs.contains(*id) && is_left(id);
    let known = |list: &[String]| -> Vec<String> {
        let known = list.iter().filter(|id| in_both(id) && in_base.contains(*id));
        known.cloned().collect()
    };
    let common = |list: &[String]| -> Vec<String> { list.iter().filter(in_both).cloned().collect() };
    let (was, own, other) = (known(base), known(mine), known(theirs));
    let both_moved = own != was && other != was && own != other;
    let (own_common, other_common) = (common(mine), common(theirs));
    let frame = match (own == was, other == was) {
        (true, false) => other_common,
        (false, true) => own_common,
        // What both added may still stand differently.
        _ => own_common.min(other_common),
    };
    let frame_ids: BTreeSet<&String> = frame.iter().collect();

    // What only one has comes behind what it stands behind there.
    let mut behind: BTreeMap<Option<String>, Vec<Vec<String>>> = BTreeMap::new();
    for list in [mine, theirs] {
        let mut anchor: Option<String> = None;
        let mut runs: BTreeMap<Option<String>, Vec<String>> = BTreeMap::new();
        for id in list {
            if frame_ids.contains(id) {
                anchor = Some(id.clone());
            } else if is_left(id) {
                runs.entry(anchor.clone()).or_default().push(id.clone());
            }
        }
        for (anchor, run) in runs {
            behind.entry(anchor).or_default().push(run);
        }
    }
    let mut order = Vec::new();
    let mut put = |anchor: Option<String>, order: &mut Vec<String>| {
        let mut runs = behind.remove(&anchor).unwrap_or_default();
        runs.sort();
        order.extend(runs.into_iter().flatten());
    };
    put(None, &mut order);
    for id in &frame {
        order.push(id.clone());
        put(Some(id.clone()), &mut order);
    }
    (order, both_moved)
}

/// The places of a list in an order: those that they have, when they say that order (what has the same place stands by its
/// id); otherwise all of them anew, from one.
pub fn positions(order: &[String], own: &BTreeMap<String, f64>) -> BTreeMap<String, f64> {
    let place = |id: &String| own.get(id).copied();
    let fits = order.iter().zip(order.iter().skip(1)).all(|(one, next)| {
        place(one)
            .zip(place(next))
            .is_some_and(|(a, b)| a.total_cmp(&b).then_with(|| one.cmp(next)).is_lt())
    });
    let mut number = 0.0;
    order
        .iter()
        .map(|id| {
            number += 1.0;
            (
                id.clone(),
                if fits { place(id).unwrap_or(number) } else { number },
            )
        })
        .collect()
}
