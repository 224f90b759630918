use std::collections::BTreeMap;

use proptest::collection::{btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn nothing_decided(_: &str) -> Option<MergeChoice> {
    None
}

fn merged(kind: EntityKind, base: &Value, mine: &Value, theirs: &Value) -> MergedRecord {
    let bases = [Some(base.clone())];
    let copies = Copies {
        bases: &bases,
        mine: Some(mine),
        theirs: Some(theirs),
    };
    merge_record(kind, &copies, &nothing_decided)
}

#[test]
fn what_each_changed_of_a_record_comes_together() {
    let base =
        json!({ "asset": { "id": "a", "name": "名簿", "place": "棚", "users": ["店"] }, "position": 1.0 });
    let mine = json!({ "asset": { "id": "a", "name": "名簿", "place": "金庫", "users": ["店", "工場"] }, "position": 1.0 });
    let theirs = json!({ "asset": { "id": "a", "name": "顧客名簿", "place": "棚", "users": ["事務"] }, "position": 2.0 });
    let got = merged(EntityKind::Asset, &base, &mine, &theirs);
    assert_eq!(
        got.value,
        Some(
            json!({ "asset": { "id": "a", "name": "顧客名簿", "place": "金庫", "users": ["事務", "工場"] }, "position": 2.0 })
        )
    );
    assert!(got.conflicts.is_empty());
}

#[test]
fn what_both_changed_differently_is_asked() {
    let base = json!({ "id": "p", "role": "店員", "position": 1.0 });
    let (mine, theirs) = (
        json!({ "id": "p", "role": "店長", "position": 1.0 }),
        json!({ "id": "p", "role": "副店長", "position": 3.0 }),
    );
    let got = merged(EntityKind::Person, &base, &mine, &theirs);
    assert_eq!(
        got.conflicts,
        [FieldConflict {
            field: "role".into(),
            base: json!("店員"),
            mine: json!("店長"),
            theirs: json!("副店長")
        }]
    );
}

#[test]
fn what_one_removed_and_the_other_changed_is_asked_and_what_it_left_alone_goes() {
    let (base, theirs) = (json!({ "role": "店員" }), json!({ "role": "店長" }));
    let bases = [Some(base.clone())];
    let removed = |theirs| {
        let copies = Copies {
            bases: &bases,
            mine: None,
            theirs: Some(theirs),
        };
        merge_record(EntityKind::Person, &copies, &nothing_decided)
    };
    assert_eq!(removed(&theirs).conflicts.len(), 1);
    assert_eq!(
        removed(&base),
        MergedRecord {
            value: None,
            conflicts: vec![]
        }
    );
}

#[test]
fn what_says_one_thing_together_comes_from_one_copy() {
    let base = json!({ "sheet": { "document": "d", "stage": "draft", "approval": null, "distribution": "" }, "position": 1.0 });
    let mine = json!({ "sheet": { "document": "d", "stage": "review", "approval": null, "distribution": "" }, "position": 1.0 });
    let theirs = json!({ "sheet": { "document": "d", "stage": "approved", "approval": { "name": "港" }, "distribution": "全員" }, "position": 1.0 });
    let bases = [Some(base)];
    let copies = Copies {
        bases: &bases,
        mine: Some(&mine),
        theirs: Some(&theirs),
    };
    let got = merge_record(EntityKind::DocumentCare, &copies, &|_| Some(MergeChoice::Theirs));
    assert_eq!(got.value, Some(theirs.clone()));
    let got = merge_record(EntityKind::DocumentCare, &copies, &nothing_decided);
    assert_eq!(got.value.unwrap()["sheet"]["approval"], Value::Null);
}

#[test]
fn after_each_took_the_other_in_a_return_to_what_was_is_not_lost() {
    // Both know 0 and 1, each from another state; one says 0 again, the other stays with 1.
    let bases = [Some(json!({ "f": 0 })), Some(json!({ "f": 1 }))];
    let (mine, theirs, new) = (json!({ "f": 0 }), json!({ "f": 1 }), json!({ "f": 2 }));
    let of = |mine, theirs| {
        let copies = Copies {
            bases: &bases,
            mine: Some(mine),
            theirs: Some(theirs),
        };
        merge_record(EntityKind::Rating, &copies, &nothing_decided)
    };
    assert_eq!(of(&mine, &theirs).conflicts.len(), 1);
    assert_eq!(of(&new, &theirs).value, Some(new.clone()));
    assert_eq!(of(&theirs, &new).value, Some(new.clone()));
}

#[test]
fn what_each_added_stands_behind_what_it_stood_behind() {
    let ids = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let (base, mine, theirs) = (ids("a b c"), ids("a x y b c"), ids("c a z b"));
    let (order, both_moved) = merge_order(&base, &mine, &theirs, &|_| true);
    assert_eq!((order.join(" ").as_str(), both_moved), ("c a x y z b", false));
}

fn record() -> impl Strategy<Value = Option<Value>> {
    let texts = || btree_set("[a-e]", 0..4).prop_map(|all| all.into_iter().collect::<Vec<_>>());
    let things = vec(("[a-d]", 0..3_u8), 0..4).prop_map(|all| {
        let by_id: BTreeMap<String, u8> = all.into_iter().collect();
        by_id
            .into_iter()
            .map(|(id, n)| json!({ "id": id, "n": n }))
            .collect::<Vec<_>>()
    });
    let noun = (
        0..3_u8,
        0..3_u8,
        of(0..2_u8),
        texts().prop_shuffle(),
        things,
        0..3_u8,
    );
    of(noun.prop_map(|(a, b, c, texts, things, place)| {
        json!({ "noun": { "a": a, "b": b, "c": c, "texts": texts, "things": things }, "position": f64::from(place) })
    }))
}

proptest! {
    #[test]
    fn a_record_comes_out_the_same_from_either_side(
        base in record(), other in of(record()), mine in record(), theirs in record(), picks in vec(any::<bool>(), 6)
    ) {
        let bases: Vec<_> = [Some(base), other].into_iter().flatten().collect();
        let pick = |field: &str| {
            let at = usize::from(field.bytes().next().unwrap_or(b'a')) % 6;
            if picks[at] { MergeChoice::Mine } else { MergeChoice::Theirs }
        };
        let here = merge_record(
            EntityKind::Asset,
            &Copies { bases: &bases, mine: mine.as_ref(), theirs: theirs.as_ref() },
            &|field| Some(pick(field)),
        );
        let there = merge_record(
            EntityKind::Asset,
            &Copies { bases: &bases, mine: theirs.as_ref(), theirs: mine.as_ref() },
            &|field| Some(pick(field).turned()),
        );
        prop_assert_eq!(&here.value, &there.value);
        prop_assert_eq!(here.conflicts.len(), there.conflicts.len());
    }

    #[test]
    fn what_only_one_changed_is_never_lost_and_merging_again_changes_nothing(
        base in record(), mine in record(), theirs in record()
    ) {
        let bases = [base.clone()];
        let of = |mine: &Option<Value>, theirs: &Option<Value>, bases: &[Option<Value>]| merge_record(
            EntityKind::Asset,
            &Copies { bases, mine: mine.as_ref(), theirs: theirs.as_ref() },
            &nothing_decided,
        );
        prop_assert_eq!(of(&base, &theirs, &bases).value, theirs.clone());
        prop_assert_eq!(of(&mine, &base, &bases).value, mine.clone());
        let got = of(&mine, &theirs, &bases);
        // The other copy is what is known now.
        let again = of(&got.value, &theirs, std::slice::from_ref(&theirs));
        prop_assert_eq!(&again.value, &got.value);
        prop_assert!(again.conflicts.is_empty());
        if let (Some(base), Some(mine), Some(theirs), Some(got)) = (&base, &mine, &theirs, &got.value) {
            for field in ["a", "b", "c"] {
                let [base, mine, theirs, got] = [base, mine, theirs, got].map(|one| &one["noun"][field]);
                let right = if mine == base { theirs } else { mine };
                prop_assert_eq!(got, right);
            }
        }
    }

    #[test]
    fn an_order_is_whole_and_the_same_from_either_side(
        base in btree_set("[a-h]", 0..6), mine in btree_set("[a-l]", 0..8), theirs in btree_set("[a-l]", 0..8),
        turns in (0..8_usize, 0..8_usize)
    ) {
        let turned = |list: std::collections::BTreeSet<String>, by: usize| {
            let mut list: Vec<String> = list.into_iter().collect();
            let by = by % list.len().max(1);
            list.rotate_left(by);
            list
        };
        let base: Vec<String> = base.into_iter().collect();
        let (mine, theirs) = (turned(mine, turns.0), turned(theirs, turns.1));
        let here = merge_order(&base, &mine, &theirs, &|_| true);
        prop_assert_eq!(&here, &merge_order(&base, &theirs, &mine, &|_| true));
        let mut all: Vec<&String> = mine.iter().chain(&theirs).collect();
        all.sort();
        all.dedup();
        let mut got: Vec<&String> = here.0.iter().collect();
        got.sort();
        prop_assert_eq!(got, all);
        let (mut alone, _) = merge_order(&base, &mine, &base, &|_| true);
        alone.retain(|id| mine.contains(id));
        prop_assert_eq!(alone, mine);
    }
}
