use serde::{Deserialize, Serialize};
use sonae_domain::{Answer, RowId};
use sonae_guide::Parked;
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
///
/// # Errors
/// `out-of-range` when it is a number beyond the limits of its question.
pub fn set_answer(call: &Call<'_>, args: SetAnswer) -> Result<Stored, WireError> {
    if let (None, Some(Answer::Number(number))) = (&args.row, &args.answer) {
        let worksheet = call.content().worksheet(&args.worksheet);
        let field = worksheet.and_then(|worksheet| worksheet.field(&args.field));
        if let Some((least, most)) = field.and_then(|field| field.least.zip(field.most))
            && field.is_some_and(|field| !field.allows(*number))
        {
            return Err(WireError::new("out-of-range")
                .with("least", least)
                .with("most", most));
        }
    }
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
    let file = call.file()?;
    Ok(call
        .content()
        .worksheets
        .iter()
        .flat_map(|worksheet| worksheet.fields().map(move |field| (worksheet, field)))
        .filter(|(_, field)| !field.is_asked(&file.answers))
        .map(|(worksheet, field)| format!("{}.{}", worksheet.id, field.id))
        .collect())
}

/// What the company's answers suggest on worksheets.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Hints {
    /// Choices that fit and stand in no row yet.
    pub offers: Vec<Offered>,
    /// Worksheets whose answers lead somewhere at once.
    pub leads: Vec<Led>,
}

/// A choice that fits the company's answers.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Offered {
    /// The worksheet.
    pub worksheet: String,
    /// The table.
    pub field: String,
    /// The column.
    pub column: String,
    /// The choice.
    pub option: String,
}

/// A worksheet whose answers lead somewhere at once.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Led {
    /// The worksheet.
    pub worksheet: String,
    /// The place of the window.
    pub to: String,
}

/// What the company's answers suggest on worksheets.
pub fn hints(call: &Call<'_>, _: Nothing) -> Result<Hints, WireError> {
    let file = call.file()?;
    let mut hints = Hints {
        offers: Vec::new(),
        leads: Vec::new(),
    };
    for worksheet in &call.content().worksheets {
        if let Some(lead) = worksheet
            .lead
            .as_ref()
            .filter(|lead| lead.when.holds(&file.answers))
        {
            hints.leads.push(Led {
                worksheet: worksheet.id.clone(),
                to: lead.to.clone(),
            });
        }
        for field in worksheet.fields() {
            let rows = file.answers.rows(&worksheet.id, &field.id);
            for column in &field.columns {
                let taken = |option: &str| {
                    rows.iter()
                        .any(|row| row.fields.get(&column.id).and_then(Answer::text) == Some(option))
                };
                hints.offers.extend(
                    column
                        .offers
                        .iter()
                        .filter(|offer| offer.when.holds(&file.answers) && !taken(&offer.option))
                        .map(|offer| Offered {
                            worksheet: worksheet.id.clone(),
                            field: field.id.clone(),
                            column: column.id.clone(),
                            option: offer.option.clone(),
                        }),
                );
            }
        }
    }
    Ok(hints)
}

/// All that is parked, in the order of worksheets and guide.
pub fn parked(call: &Call<'_>, _: Nothing) -> Result<Vec<Parked>, WireError> {
    let file = call.file()?;
    Ok(sonae_guide::parked(call.content(), &file))
}
