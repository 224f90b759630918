//! Tables of fixed words and lines to write on.

use sonae_content::Conditional;

use super::Binder;
use crate::block::{Align, BlankTable, Block, Column, Table};

impl Binder<'_> {
    /// Labels, each with a line to write on.
    pub(super) fn write_in_lines(&self, id: &str, items: &[Conditional]) -> Block {
        let key = self.key(id);
        Block::Lines {
            items: self
                .held(items)
                .map(|item| self.prose(&format!("{key}.{}", item.id)))
                .collect(),
        }
    }

    /// A table of fixed words.
    pub(super) fn fixed_table(
        &self,
        id: &str,
        columns: &[String],
        rows: &[Conditional],
        number: usize,
    ) -> Block {
        let key = self.key(id);
        let caption = self.content.words.text(self.lang, &key);
        let number = number.to_string();
        Block::Table(Table {
            caption: self.said("doc-table", &[("number", &number), ("caption", &caption)]),
            continued: self.text("doc-continued"),
            columns: self.heads(&key, columns),
            rows: self
                .held(rows)
                .map(|row| {
                    let cell = |column: &String| self.prose(&format!("{key}.{}-{column}", row.id));
                    columns.iter().map(cell).collect()
                })
                .collect(),
            note: self.prose(&format!("{key}.note")),
            ..Table::default()
        })
    }

    /// A log to fill in by hand.
    pub(super) fn blank_table(
        &self,
        id: &str,
        columns: &[String],
        (rows, fill): (usize, bool),
        example: bool,
    ) -> Block {
        let key = self.key(id);
        let cell = |column: &String| self.prose(&format!("{key}.example-{column}"));
        Block::BlankTable(BlankTable {
            caption: self.prose(&key),
            continued: self.text("doc-continued"),
            columns: self.heads(&key, columns),
            rows,
            fill,
            example: example.then(|| columns.iter().map(cell).collect()),
            example_mark: self.text("doc-example"),
            note: self.prose(&format!("{key}.note")),
            widths: Vec::new(),
        })
    }

    /// The heads of columns with fixed words.
    pub(super) fn heads(&self, key: &str, columns: &[String]) -> Vec<Column> {
        let head = |column: &String| Column {
            head: self.prose(&format!("{key}.col-{column}")),
            align: Align::Left,
        };
        columns.iter().map(head).collect()
    }
}
