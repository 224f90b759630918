//! What one copy removed while the other still works with it: changed it, or refers to it anew. It stays or goes as one,
//! with what was removed together with it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use sonae_domain::{EntityKind, names};

use super::Key;
use super::ground::{Ground, Versions};
use super::meeting::Side;

/// Records that stay or go together.
pub(super) struct Removal {
    /// The one that the others belong to.
    pub root: Key,
    pub members: BTreeSet<Key>,
}

/// Kinds whose ids nobody refers to: they are named by what they are about.
pub(super) fn is_referred_to(kind: EntityKind) -> bool {
    !matches!(
        kind,
        EntityKind::Answer
            | EntityKind::Action
            | EntityKind::Rating
            | EntityKind::LeftOut
            | EntityKind::DocumentCare
            | EntityKind::Control
            | EntityKind::ClauseEdit
            | EntityKind::SkillNeed
            | EntityKind::SkillRating
            | EntityKind::Merge
    )
}

/// All that somebody has to decide about.
pub(super) fn contested(ground: &Ground) -> Vec<Removal> {
    [Side::Mine, Side::Theirs]
        .into_iter()
        .flat_map(|by| contested_by(ground, by))
        .collect()
}

fn contested_by(ground: &Ground, by: Side) -> Vec<Removal> {
    let removed: BTreeMap<&Key, &Versions> = ground
        .records
        .iter()
        .filter(|(_, versions)| versions.removed_by() == Some(by))
        .collect();
    let named = names_in_changes(ground, by.other());
    // Each removed record and the one that stands for it.
    let mut heads: BTreeMap<&Key, &Key> = BTreeMap::new();
    let mut referred: BTreeSet<&Key> = BTreeSet::new();
    for (key, versions) in &removed {
        if versions.is_changed(by.other()) {
            heads.insert(key, key);
        }
    }
    for key in removed.keys().filter(|key| is_referred_to(key.0)) {
        for naming in named.get(key.1.as_str()).into_iter().flatten() {
            let is_removed = removed.contains_key(naming);
            let is_new = ground.records[*naming]
                .bases
                .iter()
                .flatten()
                .all(|base| !names(base, &key.1));
            if *naming != *key && (is_removed || is_new) {
                heads.entry(key).or_insert(key);
                referred.insert(key);
                if is_removed {
                    join(&mut heads, naming, key);
                }
            }
        }
    }
    gather_belonging(ground, by, &removed, &mut heads);
    let mut groups: BTreeMap<&Key, BTreeSet<Key>> = BTreeMap::new();
    for (key, head) in &heads {
        groups.entry(head).or_default().insert((*key).clone());
    }
    groups
        .into_values()
        .map(|members| Removal {
            root: root(&members, &referred),
            members,
        })
        .collect()
}

/// Adds what was removed with them because it belonged to them.
fn gather_belonging<'a>(
    ground: &Ground,
    by: Side,
    removed: &BTreeMap<&'a Key, &'a Versions>,
    heads: &mut BTreeMap<&'a Key, &'a Key>,
) {
    loop {
        let by_id: BTreeMap<&str, &Key> = heads
            .keys()
            .filter(|key| is_referred_to(key.0))
            .map(|key| (key.1.as_str(), *key))
            .collect();
        let mut found = Vec::new();
        for (key, versions) in removed.iter().filter(|(key, _)| !heads.contains_key(**key)) {
            let mut texts = Vec::new();
            if let Some(value) = versions.of(by.other()) {
                gather(value, &mut texts);
            }
            let whole = texts
                .iter()
                .filter_map(|text| by_id.get(text))
                .find(|whole| ground.last_edit(by, whole) == ground.last_edit(by, key) && **whole != *key);
            if let Some(whole) = whole {
                found.push((*key, heads[*whole]));
            }
        }
        if found.is_empty() {
            return;
        }
        heads.extend(found);
    }
}

fn join<'a>(heads: &mut BTreeMap<&'a Key, &'a Key>, one: &Key, other: &'a Key) {
    let into = heads.get(other).copied().unwrap_or(other);
    let Some(from) = heads.get(one).copied() else {
        return;
    };
    for head in heads.values_mut().filter(|head| **head == from) {
        *head = into;
    }
}

/// What the others belong to: they refer to it, and it stands before them among the kinds.
fn root(members: &BTreeSet<Key>, referred: &BTreeSet<&Key>) -> Key {
    let first = members.iter().min_by_key(|key| {
        (
            !referred.contains(key),
            key.0 == EntityKind::Answer,
            (*key).clone(),
        )
    });
    // There is no group without a member.
    first.cloned().unwrap_or((EntityKind::Answer, String::new()))
}

/// Every text in what a copy changed, with the records that say it: what may be the id of another one.
fn names_in_changes(ground: &Ground, side: Side) -> BTreeMap<&str, BTreeSet<&Key>> {
    let mut named: BTreeMap<&str, BTreeSet<&Key>> = BTreeMap::new();
    for (key, versions) in &ground.records {
        if let Some(value) = versions.of(side)
            && versions.is_changed(side)
        {
            let mut texts = Vec::new();
            gather(value, &mut texts);
            for text in texts {
                named.entry(text).or_default().insert(key);
            }
        }
    }
    named
}

/// The texts in a value that may be ids, as `sonae_domain::names` reads them.
pub(super) fn gather<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => {
            texts.push(text);
            texts.extend(text.strip_prefix("own:"));
        }
        Value::Array(all) => all.iter().for_each(|one| gather(one, texts)),
        Value::Object(fields) => fields.values().for_each(|one| gather(one, texts)),
        _ => {}
    }
}
