use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sonae_content::Content;
use sonae_domain::{Change, Company, CompanyFile, EntityKind, MergeChoice};
use sonae_store::{MergeAuthor, MergeChange, MergeChoices, MergeConflict};
use ts_rs::TS;

use super::change_log::{self, ChangeSort, LoggedChange, ValueChange};
use crate::call::Call;
use crate::error::WireError;
use crate::merging::{OtherCopy, require_other};

/// So many changes are shown one by one.
const MOST_SHOWN: usize = 200;

/// Another copy to look at.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct LookAtCopy {
    /// Where it is.
    pub path: String,
    /// Its own passphrase or recovery code, as it was typed; null when it was not asked for. It is not kept.
    #[serde(default)]
    pub passphrase: Option<String>,
}

/// What taking in another copy of the open company would do.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MergePreview {
    /// Where the other copy is.
    pub path: String,
    /// What the company is called there.
    pub name: String,
    /// Whether it has no passphrase though the open copy has one.
    pub bare: bool,
    /// The last link of the open copy's record of changes: given back to say what was looked at.
    pub own_head: String,
    /// The last link of the other's.
    pub their_head: String,
    /// How many edits were made here since both were the same.
    pub own_edits: usize,
    /// How many were made there.
    pub their_edits: usize,
    /// Who changed the other copy last; null when nobody did since.
    pub their_last: Option<MergeBy>,
    /// How many records of a kind change here, whatever is decided.
    pub kinds: Vec<MergeKind>,
    /// What changes here, or the first of it.
    pub changes: Vec<LoggedChange>,
    /// How many records change in all.
    pub count: usize,
    /// How many kept files come in.
    pub files: usize,
    /// What both changed differently.
    pub conflicts: Vec<MergeQuestion>,
}

/// Who changed something, and when.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MergeBy {
    /// UTC, RFC 3339; empty when it is not known.
    pub at: String,
    /// May be empty.
    pub who: String,
}

/// How many records of a kind change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergeKind {
    /// The kind.
    pub kind: EntityKind,
    /// How many.
    pub count: usize,
}

/// What both changed differently: one of them counts.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MergeQuestion {
    /// Names it in what was decided.
    pub id: String,
    /// As it is here.
    pub mine: MergeSide,
    /// As it is there.
    pub theirs: MergeSide,
    /// Which was changed last.
    pub newer: MergeChoice,
    /// How many other records stay or go with it.
    pub others: usize,
}

/// What one copy made of it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MergeSide {
    /// From what both knew.
    pub change: LoggedChange,
    /// By whom, and when.
    pub by: MergeBy,
}

/// Another copy to take in, as it was shown.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct TakeInCopy {
    /// Where it is.
    pub path: String,
    /// As it was given to look at it.
    #[serde(default)]
    pub passphrase: Option<String>,
    /// As the preview said.
    pub own_head: String,
    /// As the preview said.
    pub their_head: String,
    /// What was decided, by the ids of the questions.
    pub choices: BTreeMap<String, MergeChoice>,
}

/// Another copy was taken in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TakenInCopy {
    /// Local time of day, `HH:MM`.
    pub at: String,
    /// How many records changed here.
    pub count: usize,
}

/// Says what taking in another copy would do. Nothing is written.
pub fn preview_merge(call: &Call<'_>, args: LookAtCopy) -> Result<MergePreview, WireError> {
    let other = look_at(call, &args.path, args.passphrase.as_deref())?;
    let there = other.store.current()?;
    let here = call.file()?;
    let (plan, own) = call.company(|company| {
        let plan = company.merge_plan(&other.store, &MergeChoices::new())?;
        Ok((plan, company.path().to_owned()))
    })?;
    let mut kinds: BTreeMap<EntityKind, usize> = BTreeMap::new();
    for change in &plan.changes {
        *kinds.entry(change.kind).or_default() += 1;
    }
    // What is gone here is called as it is there.
    let words = Words {
        content: call.content(),
        files: [&here, &there],
    };
    Ok(MergePreview {
        bare: sonae_store::has_passphrase(&own) && !sonae_store::has_passphrase(Path::new(&args.path)),
        path: args.path,
        name: Company::of(&there.answers).name.to_owned(),
        count: plan.changes.len(),
        files: plan.files,
        own_edits: plan.own_edits,
        their_edits: plan.their_edits,
        their_last: plan.their_last.map(by),
        kinds: kinds
            .into_iter()
            .map(|(kind, count)| MergeKind { kind, count })
            .collect(),
        changes: plan
            .changes
            .into_iter()
            .take(MOST_SHOWN)
            .enumerate()
            .map(|(at, change)| words.change(at, change))
            .collect(),
        conflicts: plan
            .conflicts
            .into_iter()
            .map(|conflict| words.question(conflict))
            .collect(),
        own_head: plan.own_head,
        their_head: plan.their_head,
    })
}

/// Takes another copy in as one edit.
pub fn take_in_copy(call: &Call<'_>, args: TakeInCopy) -> Result<TakenInCopy, WireError> {
    let other = look_at(call, &args.path, args.passphrase.as_deref())?;
    let stamp = call.api.stamp();
    let heads = (args.own_head.as_str(), args.their_head.as_str());
    let count = call.company(|company| Ok(company.merge(&stamp, &other.store, heads, &args.choices)?))?;
    Ok(TakenInCopy {
        at: call.clock_time(),
        count,
    })
}

fn look_at(call: &Call<'_>, path: &str, passphrase: Option<&str>) -> Result<OtherCopy, WireError> {
    let path = Path::new(path);
    call.company(|company| require_other(company, path))?;
    // The open company is not held meanwhile: to make a key takes a while.
    OtherCopy::open(path, passphrase)
}

fn by(author: MergeAuthor) -> MergeBy {
    MergeBy {
        at: author.at,
        who: author.who,
    }
}

/// How records are called.
struct Words<'a> {
    content: &'static Content,
    files: [&'a CompanyFile; 2],
}

impl Words<'_> {
    fn change(&self, at: usize, change: MergeChange) -> LoggedChange {
        // The row of an answer may be in one of the copies only.
        let row = change.id.split('/').nth(1).unwrap_or_default();
        let holds = |file: &CompanyFile| {
            let mut rows = file
                .answers
                .0
                .values()
                .flat_map(|sheet| sheet.rows.values().flatten());
            rows.any(|own| own.id.as_str() == row)
        };
        let [here, there] = self.files;
        let file = if holds(there) && !holds(here) { there } else { here };
        change_log::logged_change(
            self.content,
            file,
            Change {
                seq: i64::try_from(at).unwrap_or(i64::MAX),
                edit: String::new(),
                at: String::new(),
                who: String::new(),
                kind: change.kind,
                id: change.id,
                before: change.before,
                after: change.after,
            },
        )
    }

    fn question(&self, conflict: MergeConflict) -> MergeQuestion {
        let side = |value: &Value, author: MergeAuthor| MergeSide {
            change: self.side(&conflict, value),
            by: by(author),
        };
        MergeQuestion {
            mine: side(&conflict.mine, conflict.mine_by.clone()),
            theirs: side(&conflict.theirs, conflict.theirs_by.clone()),
            id: conflict.id,
            newer: conflict.newer,
            others: conflict.others,
        }
    }

    /// What one copy made of what both knew.
    fn side(&self, conflict: &MergeConflict, value: &Value) -> LoggedChange {
        let there = |value: &Value| (!value.is_null()).then(|| value.clone());
        let whole = |before: &Value, after: &Value| {
            self.change(
                0,
                MergeChange {
                    kind: conflict.kind,
                    id: conflict.record.clone(),
                    before: there(before),
                    after: there(after),
                },
            )
        };
        if conflict.field.is_empty() {
            return whole(&conflict.base, value);
        }
        // A value that cannot be said as it is says nothing: then only whose it is can be shown.
        let can_say = |value: &Value| {
            matches!(value, Value::Null) || value.as_str() == Some("") || change_log::is_said(value)
        };
        let values = match can_say(value) && can_say(&conflict.base) {
            true => vec![ValueChange {
                field: conflict.field.clone(),
                before: conflict.base.clone(),
                after: value.clone(),
            }],
            false => Vec::new(),
        };
        LoggedChange {
            sort: ChangeSort::Changed,
            values,
            ..whole(&conflict.subject, &conflict.subject)
        }
    }
}
