use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sonae_content::Content;
use sonae_domain::{Change, CompanyFile, EntityKind, link_code};
use sonae_store::{EditEntry, EditsWanted};
use ts_rs::TS;

use super::{Nothing, Stored};
use crate::call::Call;
use crate::error::WireError;

/// So many edits are a page of the log.
const PAGE: usize = 50;
/// A change tells so many of its values.
const MOST_VALUES: usize = 12;

/// Which part of the log of changes is wanted: what fits everything that is said.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ChangeLogArgs {
    /// Made at this moment or later: RFC 3339.
    pub since: Option<String>,
    /// With a lower number: the next page.
    #[ts(type = "number | null")]
    pub before: Option<i64>,
    /// That changed a record of this kind.
    pub kind: Option<EntityKind>,
    /// That changed this record of the kind.
    pub id: Option<String>,
}

/// The log of changes, edit by edit, the newest first.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeLog {
    /// A page of it.
    pub edits: Vec<LoggedEdit>,
    /// Whether there are older ones.
    pub more: bool,
    /// The last link of the chain; null while nothing was changed.
    pub head: Option<LogHead>,
    /// When this company was open here before this time: RFC 3339; null when it was not.
    pub visited: Option<String>,
    /// When a document was last issued: RFC 3339; null when none was.
    pub issued: Option<String>,
}

/// The last link of the chain of changes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LogHead {
    /// As people compare it: sixteen digits in fours.
    pub code: String,
    /// The number of its edit.
    #[ts(type = "number")]
    pub edit: i64,
}

/// An edit: what one command did.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LoggedEdit {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// UTC, RFC 3339.
    pub at: String,
    /// By whom; may be empty.
    pub who: String,
    /// What it was; its words are `edit-<label>`.
    pub label: String,
    /// Whether it was taken back.
    pub taken_back: bool,
    /// What it changed, or the first of it.
    pub changes: Vec<LoggedChange>,
    /// How many changes it has in all.
    pub count: usize,
}

/// What became of one record.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LoggedChange {
    /// Its number.
    #[ts(type = "number")]
    pub seq: i64,
    /// What it is.
    pub kind: EntityKind,
    /// Which one. Of an answer the names of its words: `<worksheet>-<field>`, in a table `<worksheet>-<table>-<column>`.
    pub id: String,
    /// The company's own words for it; empty where it has none.
    pub name: String,
    /// Whether it came, became another or went.
    pub sort: ChangeSort,
    /// The values that became others, or the first of them.
    pub values: Vec<ValueChange>,
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeSort {
    /// It came.
    Added,
    /// It became another.
    Changed,
    /// It went.
    Removed,
}

/// A value as it was and as it became.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ValueChange {
    /// Its name in the record.
    pub field: String,
    /// Before; null where there was none.
    #[ts(type = "unknown")]
    pub before: Value,
    /// After; null where there is none.
    #[ts(type = "unknown")]
    pub after: Value,
}

/// Whether the log is what it was.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LogCheck {
    /// How many edits were looked at.
    #[ts(type = "number")]
    pub edits: i64,
    /// The first edit from which the chain does not fit; null when it fits.
    pub broken: Option<BrokenEdit>,
    /// How many records are not what their last change made them.
    pub altered: usize,
}

/// An edit whose link does not fit.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BrokenEdit {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// When it is said to have been.
    pub at: String,
}

/// Names an edit.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EditArgs {
    /// Its number.
    #[ts(type = "number")]
    pub edit: i64,
}

/// Names a change.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeArgs {
    /// Its number.
    #[ts(type = "number")]
    pub seq: i64,
}

/// What was changed in the open company, the newest first.
pub fn change_log(call: &Call<'_>, args: ChangeLogArgs) -> Result<ChangeLog, WireError> {
    let since = args.since.as_deref().map(str::parse::<Timestamp>).transpose();
    let wanted = EditsWanted {
        since: since.map_err(|error| WireError::new("bad-request").with("reason", error))?,
        before: args.before,
        kind: args.kind,
        record: args.id,
        // One more than is shown says whether there are older ones.
        most: PAGE + 1,
    };
    let file = call.file()?;
    let (mut edits, head, issued, path) = call.company(|company| {
        Ok((
            company.edits(&wanted)?,
            company.chain_head()?,
            company.last_issued_at()?,
            company.path().to_owned(),
        ))
    })?;
    let more = edits.len() > PAGE;
    edits.truncate(PAGE);
    let visited = call.api.library().visited_before(&path)?;
    Ok(ChangeLog {
        edits: edits
            .into_iter()
            .map(|edit| logged(call.content(), &file, edit))
            .collect(),
        more,
        head: head.map(|head| LogHead {
            code: link_code(&head.link),
            edit: head.edit,
        }),
        visited: visited.map(|at| at.to_string()),
        issued,
    })
}

/// Makes every link of the chain again and compares every record with its last change.
pub fn check_log(call: &Call<'_>, _: Nothing) -> Result<LogCheck, WireError> {
    call.company(|company| {
        Ok(LogCheck {
            edits: company.chain_head()?.map_or(0, |head| head.edit),
            broken: company.broken_link()?.map(|broken| BrokenEdit {
                id: broken.edit,
                at: broken.at,
            }),
            altered: company.altered_records()?.len(),
        })
    })
}

/// Makes what an edit changed what it was before it.
pub fn revert_edit(call: &Call<'_>, args: EditArgs) -> Result<Stored, WireError> {
    let stamp = call.api.stamp();
    call.company(|company| Ok(company.revert(&stamp, args.edit)?))?;
    Ok(call.stored())
}

/// Makes a record what it was before one of its changes.
pub fn restore_change(call: &Call<'_>, args: ChangeArgs) -> Result<Stored, WireError> {
    let stamp = call.api.stamp();
    call.company(|company| Ok(company.restore(&stamp, args.seq)?))?;
    Ok(call.stored())
}

fn logged(content: &Content, file: &CompanyFile, edit: EditEntry) -> LoggedEdit {
    LoggedEdit {
        id: edit.id,
        at: edit.at,
        who: edit.who,
        label: edit.label,
        taken_back: edit.taken_back,
        changes: edit
            .changes
            .into_iter()
            .map(|change| logged_change(content, file, change))
            .collect(),
        count: edit.count,
    }
}

pub(super) fn logged_change(content: &Content, file: &CompanyFile, change: Change) -> LoggedChange {
    let sort = match (&change.before, &change.after) {
        (None, _) => ChangeSort::Added,
        (_, None) => ChangeSort::Removed,
        _ => ChangeSort::Changed,
    };
    let (before, after) = (own(change.before.as_ref()), own(change.after.as_ref()));
    let is_answer = change.kind == EntityKind::Answer;
    LoggedChange {
        seq: change.seq,
        kind: change.kind,
        name: name(after).or_else(|| name(before)).unwrap_or_default(),
        id: if is_answer {
            answer_key(content, file, &change.id)
        } else {
            change.id
        },
        sort,
        values: values(before, after),
    }
}

/// What the record says of its noun: the store keeps it together with its place in a list.
pub(super) fn own(record: Option<&Value>) -> Option<&Map<String, Value>> {
    let record = record?.as_object()?;
    match record.values().find_map(Value::as_object) {
        Some(noun) if record.contains_key("position") => Some(noun),
        _ => Some(record),
    }
}

/// The company's own words for a record.
pub(super) fn name(record: Option<&Map<String, Value>>) -> Option<String> {
    ["name", "title", "text", "topic"]
        .into_iter()
        .filter_map(|field| record?.get(field)?.as_str())
        .find(|text| !text.trim().is_empty())
        .map(str::to_owned)
}

/// Values that say nothing to people: what ties records together, and what is made from the others.
const UNSAID: [&str; 12] = [
    "id",
    "position",
    "worksheet",
    "row",
    "field",
    "digest",
    "trail",
    "passages",
    "facts",
    "flow",
    "ancestor",
    "sha256",
];

fn values(before: Option<&Map<String, Value>>, after: Option<&Map<String, Value>>) -> Vec<ValueChange> {
    let fields: BTreeSet<&String> = before.into_iter().chain(after).flat_map(Map::keys).collect();
    let value = |record: Option<&Map<String, Value>>, field: &str| {
        let value = record
            .and_then(|record| record.get(field))
            .filter(|value| is_said(value));
        value.cloned().unwrap_or(Value::Null)
    };
    fields
        .into_iter()
        .filter(|field| !UNSAID.contains(&field.as_str()))
        .map(|field| ValueChange {
            field: field.clone(),
            before: value(before, field),
            after: value(after, field),
        })
        .filter(|change| change.before != change.after)
        .take(MOST_VALUES)
        .collect()
}

/// Whether a value can be shown as it is: a text, a number, a yes or no, a list of texts, or わからない.
pub(super) fn is_said(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Number(_) | Value::Bool(_) => true,
        Value::Array(all) => !all.is_empty() && all.iter().all(Value::is_string),
        Value::Object(object) => object.contains_key("unknown"),
    }
}

/// The names of the words of an answer, from `worksheet/row/field`.
pub(super) fn answer_key(content: &Content, file: &CompanyFile, id: &str) -> String {
    let mut parts = id.splitn(3, '/').map(str::to_owned);
    let [worksheet, row, field] = [(); 3].map(|()| parts.next().unwrap_or_default());
    if row.is_empty() {
        return format!("{worksheet}-{field}");
    }
    let tables = || {
        let sheet = content.worksheets.iter().find(|sheet| sheet.id == worksheet);
        sheet
            .into_iter()
            .flat_map(|sheet| sheet.fields())
            .filter(|table| table.columns.iter().any(|column| column.id == field))
    };
    let holds = |table: &&sonae_content::Field| {
        let rows = file.answers.rows(&worksheet, &table.id);
        rows.iter().any(|own| own.id.as_str() == row)
    };
    // The row may be gone: then it stood in a table that has such a column.
    let table = tables().find(|table| holds(table)).or_else(|| tables().next());
    match table {
        Some(table) => format!("{worksheet}-{}-{field}", table.id),
        None => format!("{worksheet}-{field}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_people_can_read_and_became_another_is_told() {
        let before =
            json!({ "person": { "id": "p", "name": "小野", "role": "店員", "duties": [] }, "position": 1.0 });
        let after = json!({ "person": { "id": "p", "name": "小野", "role": "店長", "duties": ["it"], "more": { "a": 1 } }, "position": 2.0 });
        let told = values(own(Some(&before)), own(Some(&after)));
        let fields: Vec<(&str, &Value, &Value)> = told
            .iter()
            .map(|change| (change.field.as_str(), &change.before, &change.after))
            .collect();
        assert_eq!(
            fields,
            [
                ("duties", &Value::Null, &json!(["it"])),
                ("role", &json!("店員"), &json!("店長"))
            ]
        );
        assert_eq!(name(own(Some(&after))).as_deref(), Some("小野"));
    }
}
