//! The answers on worksheets in words, for somebody who has the answers as data and no Sonae.

use jiff::civil::Date;
use serde::Serialize;
use sonae_content::{Field, FieldKind, Worksheet};
use sonae_domain::Lang;

use super::{Binder, Ground};
use crate::block::Text;

/// A worksheet with the questions that are asked on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SaidWorksheet {
    /// Its id, under which its answers are.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its questions, in their order, without those that are not asked here.
    pub questions: Vec<SaidQuestion>,
}

/// A question with its answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SaidQuestion {
    /// The id under which the answer is.
    pub id: String,
    /// What is asked.
    pub question: String,
    /// What was said, a line a paragraph; of choices what is not one of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answer: Vec<String>,
    /// All choices there are, with those that were made.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<SaidChoice>,
    /// The columns of a table.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<SaidColumn>,
    /// Its rows, with a cell for each column; empty where nothing was said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Vec<String>>,
}

/// A choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SaidChoice {
    /// The id that stands as the answer; `yes`, `no` and `unknown` for those.
    pub id: String,
    /// What it says.
    pub words: String,
    /// Whether it was made.
    pub chosen: bool,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SaidColumn {
    /// The id under which the answers in it are.
    pub id: String,
    /// Its heading.
    pub words: String,
}

impl Ground<'_> {
    /// The answers on these worksheets in words, as a paper of that day would print them; worksheets that do not exist are
    /// left out.
    pub fn said(&self, worksheets: &[String], lang: Lang, date: Date) -> Vec<SaidWorksheet> {
        // Answers are said alike on all papers, so any will do.
        let Some(definition) = self.content.documents.first() else {
            return Vec::new();
        };
        let binder = self.binder(definition, lang, date, false);
        let known = worksheets.iter().filter_map(|id| self.content.worksheet(id));
        known.map(|worksheet| binder.said_worksheet(worksheet)).collect()
    }
}

impl Binder<'_> {
    fn said_worksheet(&self, worksheet: &Worksheet) -> SaidWorksheet {
        let asked = worksheet
            .fields()
            .filter(|field| field.is_asked(&self.file.answers));
        SaidWorksheet {
            id: worksheet.id.clone(),
            title: self.text(&worksheet.id),
            questions: asked.map(|field| self.said_question(worksheet, field)).collect(),
        }
    }

    fn said_question(&self, worksheet: &Worksheet, field: &Field) -> SaidQuestion {
        let path = format!("{}.{}", worksheet.id, field.id);
        let key = path.replace('.', "-");
        let mut said = SaidQuestion {
            id: field.id.clone(),
            question: words(&self.prose(&key)),
            ..SaidQuestion::default()
        };
        if field.kind == FieldKind::Rows {
            let table = self.worksheet_table(worksheet, field);
            let heads = field.columns.iter().zip(&table.columns);
            said.columns = heads
                .map(|(column, printed)| SaidColumn {
                    id: column.id.clone(),
                    words: words(&printed.head),
                })
                .collect();
            // A table without rows is printed with room for some.
            if !self.file.answers.rows(&worksheet.id, &field.id).is_empty() {
                let rows = table.rows.iter();
                said.rows = rows.map(|row| row.iter().map(words).collect()).collect();
            }
            return said;
        }
        let given = self.given(&path, field, self.file.answers.get(&worksheet.id, &field.id));
        let ids: Vec<&str> = match field.kind {
            FieldKind::YesNo => vec!["yes", "no"],
            _ => field.options.iter().map(String::as_str).collect(),
        };
        // What is ticked beyond them says that it is not known.
        let ids = ids.into_iter().chain(std::iter::repeat("unknown"));
        said.choices = given
            .ticks
            .iter()
            .zip(ids)
            .map(|((chosen, words), id)| SaidChoice {
                id: id.to_owned(),
                words: words.clone(),
                chosen: *chosen,
            })
            .collect();
        said.answer = given.paragraphs.iter().map(words).collect();
        said
    }
}

fn words(text: &Text) -> String {
    text.iter().map(|span| span.text.as_str()).collect()
}
