use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{Answer, CompanyFile, Progress, RowId};
use ts_rs::TS;

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
pub fn parked(content: &Content, file: &CompanyFile) -> Vec<Parked> {
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
