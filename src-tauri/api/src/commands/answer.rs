use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{Answer, CompanyFile, Progress, RowId};
use ts_rs::TS;

use super::{Added, IdArgs, Nothing, Stored};
use crate::call::Call;
use crate::error::WireError;

/// An answer to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SetAnswer {
    /// Worksheet.
    pub worksheet: String,
    /// Row of a table; null for a question outside tables.
    #[serde(default)]
    pub row: Option<RowId>,
    /// Field, or column of the table.
    pub field: String,
    /// The answer; null takes it away.
    pub answer: Option<Answer>,
}

/// A row to add to a table.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AddRow {
    /// Worksheet.
    pub worksheet: String,
    /// The field of kind `rows`.
    pub field: String,
    /// The row above it; null for the end.
    #[serde(default)]
    pub after: Option<RowId>,
}

/// A row to move within its table.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MoveRow {
    /// The row.
    pub id: RowId,
    /// The row that it shall stand above; null for the end.
    #[serde(default)]
    pub before: Option<RowId>,
}

/// Stores an answer.
pub fn set_answer(call: &Call<'_>, args: SetAnswer) -> Result<Stored, WireError> {
    call.edit("answer", |edit| {
        edit.set_answer(&args.worksheet, args.row.as_ref(), &args.field, args.answer)
    })?;
    Ok(call.stored())
}

/// Adds a row to a table.
pub fn add_row(call: &Call<'_>, args: AddRow) -> Result<Added, WireError> {
    let id = call.edit("row-added", |edit| {
        edit.add_row(&args.worksheet, &args.field, args.after.as_ref())
    })?;
    Ok(call.added(id))
}

/// Removes a row with its answers.
pub fn remove_row(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("row-removed", |edit| edit.remove_row(&RowId(args.id)))?;
    Ok(call.stored())
}

/// Moves a row.
pub fn move_row(call: &Call<'_>, args: MoveRow) -> Result<Stored, WireError> {
    call.edit("row-moved", |edit| edit.move_row(&args.id, args.before.as_ref()))?;
    Ok(call.stored())
}

/// The questions that are not asked, given the other answers: `worksheet.field`.
pub fn hidden_fields(call: &Call<'_>, _: Nothing) -> Result<Vec<String>, WireError> {
    let file = call.company(|company| Ok(company.load()?))?;
    Ok(call
        .content()
        .worksheets
        .iter()
        .flat_map(|worksheet| worksheet.fields().map(move |field| (worksheet, field)))
        .filter(|(_, field)| !field.is_asked(&file.answers))
        .map(|(worksheet, field)| format!("{}.{}", worksheet.id, field.id))
        .collect())
}

/// A question that was answered with わからない: it waits until somebody is asked.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Parked {
    /// Worksheet, for a question.
    pub worksheet: Option<String>,
    /// Field, or `rows.column` for a question in a table.
    pub field: Option<String>,
    /// Row, for a question in a table.
    pub row: Option<String>,
    /// Action, for an action that is parked as a whole.
    pub action: Option<String>,
    /// Whom to ask, as somebody said; empty otherwise.
    pub ask: String,
}

/// All that is parked, in the order of worksheets and guide.
pub fn parked(call: &Call<'_>, _: Nothing) -> Result<Vec<Parked>, WireError> {
    let file = call.company(|company| Ok(company.load()?))?;
    Ok(parked_in(call.content(), &file))
}

pub(crate) fn parked_in(content: &Content, file: &CompanyFile) -> Vec<Parked> {
    let mut parked = Vec::new();
    let answer = |worksheet: &str, field: String, row: Option<&RowId>, answer: &Answer| {
        let Answer::Unknown { ask, .. } = answer else {
            return None;
        };
        Some(Parked {
            worksheet: Some(worksheet.to_owned()),
            field: Some(field),
            row: row.map(ToString::to_string),
            action: None,
            ask: ask.clone().unwrap_or_default(),
        })
    };
    for worksheet in &content.worksheets {
        for field in worksheet.fields().filter(|field| field.is_asked(&file.answers)) {
            let own = file.answers.get(&worksheet.id, &field.id);
            parked.extend(own.and_then(|given| answer(&worksheet.id, field.id.clone(), None, given)));
            for row in file.answers.rows(&worksheet.id, &field.id) {
                for (column, given) in &row.fields {
                    let name = format!("{}.{column}", field.id);
                    parked.extend(answer(&worksheet.id, name, Some(&row.id), given));
                }
            }
        }
    }
    let actions = content.actions().map(|action| file.action(&action.id));
    parked.extend(
        actions
            .filter(|state| state.progress == Progress::Unknown)
            .map(|state| Parked {
                worksheet: None,
                field: None,
                row: None,
                action: Some(state.action),
                ask: state.ask,
            }),
    );
    parked
}
