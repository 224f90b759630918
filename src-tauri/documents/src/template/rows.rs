//! Lists, tables and forms from what was answered.

use sonae_content::{ColumnAlign, ColumnDefinition, Conditional};
use sonae_domain::Lang;

use super::Binder;
use crate::block::{Align, Block, Column, Table, Text, plain};

/// Rows to write in by hand where a table has none.
const BLANK_ROWS: usize = 3;

impl Binder<'_> {
    pub(super) fn list(&self, id: &str, items: &[Conditional], rows: Option<&str>) -> Block {
        let mut texts: Vec<Text> = self
            .held(items)
            .map(|item| self.prose(&format!("{}.{}", self.key(id), item.id)))
            .collect();
        if let Some((table, column)) = rows.and_then(|path| path.rsplit_once('.')) {
            let (worksheet, field) = table.split_once('.').unwrap_or((table, ""));
            let rows = self.file.answers.rows(worksheet, field);
            texts.extend(rows.iter().map(|row| plain(self.cell(table, column, row))));
            if rows.is_empty() {
                texts.push(self.gap(table));
            }
        }
        let mark = |index: usize| match self.lang {
            Lang::Ja => char::from_u32(0x2460 + u32::try_from(index).unwrap_or(0))
                .filter(|_| index < 20)
                .map_or_else(|| format!("（{}）", index + 1), String::from),
            Lang::En => format!("{}.", index + 1),
        };
        Block::List {
            items: texts
                .into_iter()
                .enumerate()
                .map(|(index, text)| (mark(index), text))
                .collect(),
        }
    }

    pub(super) fn table(&self, id: &str, rows: &str, columns: &[ColumnDefinition], number: usize) -> Table {
        let (worksheet, field) = rows.split_once('.').unwrap_or((rows, ""));
        let key = rows.replace('.', "-");
        let answered = self.file.answers.rows(worksheet, field);
        let is_said = |column: &str| {
            answered
                .iter()
                .any(|row| !self.cell(rows, column, row).is_empty())
        };
        let columns: Vec<&ColumnDefinition> = columns
            .iter()
            .filter(|column| !column.optional || is_said(&column.field))
            .collect();
        let heads = columns
            .iter()
            .map(|column| Column {
                head: plain(self.text(&format!("{key}-{}.label", column.field))),
                align: match column.align {
                    ColumnAlign::Left => Align::Left,
                    ColumnAlign::Center => Align::Center,
                    ColumnAlign::Right => Align::Right,
                },
            })
            .collect();
        let mut cells: Vec<Vec<Text>> = answered
            .iter()
            .map(|row| {
                columns
                    .iter()
                    .map(|column| plain(self.cell(rows, &column.field, row)))
                    .collect()
            })
            .collect();
        if cells.is_empty() {
            cells = vec![vec![Text::new(); columns.len()]; BLANK_ROWS];
            let words = columns
                .iter()
                .position(|column| column.align == ColumnAlign::Left)
                .unwrap_or(0);
            if let Some(cell) = cells.first_mut().and_then(|row| row.get_mut(words)) {
                *cell = self.gap(rows);
            }
        }
        let number = number.to_string();
        let caption = match id {
            "" => Text::new(),
            id => {
                let words = self.text(&self.key(id));
                let args = [("number", number.as_str()), ("caption", words.as_str())];
                plain(
                    self.content
                        .words
                        .get(self.lang, "doc-table", &args)
                        .unwrap_or(words),
                )
            }
        };
        let note = if id.is_empty() {
            Text::new()
        } else {
            self.prose(&format!("{}.note", self.key(id)))
        };
        Table {
            caption,
            continued: self.text("doc-continued"),
            columns: heads,
            rows: cells,
            note,
            ..Table::default()
        }
    }

    pub(super) fn form_item(&self, path: &str) -> (Text, Text) {
        let label = plain(self.text(&format!("{}.label", path.replace('.', "-"))));
        let answered = self
            .file
            .answers
            .at(path)
            .is_some_and(|answer| !answer.is_unknown());
        // A form has lines to write on: what is not answered is written by hand.
        (label, if answered { self.answer(path) } else { Text::new() })
    }
}
