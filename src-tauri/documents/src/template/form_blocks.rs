//! Tables of fixed words and lines to write on.

use sonae_content::{BegunTable, Conditional};

use super::Binder;
use crate::block::{Align, BlankTable, Block, Column, Table, Text, plain};

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

    /// A form whose first lines say what another document has settled; below them is as much room as it asks for in all.
    pub(super) fn begun_table(&self, id: &str, columns: &[String], rows: usize, begun: &BegunTable) -> Block {
        let key = self.key(id);
        let settled = begun
            .table(&self.content.documents)
            .map_or(&[][..], |(rows, _)| rows);
        let cell = |row: &Conditional, column: &String| {
            let from = begun.columns.get(column).map_or(&[][..], Vec::as_slice);
            let words =
                |own: &String| self.text(&format!("{}-{}.{}-{own}", begun.document, begun.grid, row.id));
            let said = from.iter().map(words).reduce(|what, how| self.told(&what, &how));
            plain(said.unwrap_or_default())
        };
        let mut lines: Vec<Vec<Text>> = self
            .held(settled)
            .map(|row| columns.iter().map(|column| cell(row, column)).collect())
            .collect();
        let count = lines.len().max(rows);
        lines.resize(count, vec![Text::new(); columns.len()]);
        Block::Table(Table {
            caption: self.prose(&key),
            continued: self.text("doc-continued"),
            columns: self.heads(&key, columns),
            rows: lines,
            note: self.prose(&format!("{key}.note")),
            hand: true,
            ..Table::default()
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
