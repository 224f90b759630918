//! The formal parts of a rule, and forms to fill in by hand.

use super::Writer;
use super::grid::{BLANK, cell, head_cell};
use super::paragraph::Paragraph;
use super::run::{runs, said};
use super::table::{Cell, Look, Row};
use crate::block::{Align, BlankTable, Formal, Text};
use crate::page::{blank_widths, fact_rows, fact_widths, revisions};

impl Writer<'_> {
    /// Facts about the document: two pairs of label and value a row, or one that has the whole width.
    pub(super) fn facts(&mut self, items: &[(Text, Text)]) {
        let rows = fact_rows(&self.setter, items);
        let widths = fact_widths(&self.setter, &rows);
        let set = rows.iter().map(|row| {
            let last = row.len() - 1;
            let cells = row.iter().enumerate().map(|(index, text)| Cell {
                span: if row.len() == 2 && index == last { 3 } else { 1 },
                ..cell("TableText", Align::Left, true, &runs(text))
            });
            let empty = row.chunks(2).any(|pair| {
                !said(&pair[0]).is_empty() && pair.get(1).is_none_or(|value| said(value).is_empty())
            });
            Row {
                height: empty.then_some(BLANK),
                ..Row::new(cells.collect())
            }
        });
        let rows: Vec<Row> = set.collect();
        self.put_table(Look::Rules, &widths, &rows);
    }

    /// Facts, then the record of revisions.
    pub(super) fn formal(&mut self, formal: &Formal) {
        self.facts(&formal.facts);
        if !formal.revisions.columns.is_empty() {
            self.table(&revisions(formal));
        }
    }

    /// A log to fill in.
    pub(super) fn blank_table(&mut self, table: &BlankTable) {
        self.caption(&table.caption);
        if !said(&table.note).is_empty() {
            self.put(
                Paragraph {
                    keep: true,
                    ..Paragraph::new("Note")
                },
                &runs(&table.note),
            );
        }
        let shown = table.shown();
        let style = self.setter.cell();
        let widths = blank_widths(&shown, &style, self.setter.width());
        let heads = table
            .columns
            .iter()
            .map(|column| head_cell(column.align, &runs(&column.head)));
        let mut rows = vec![Row {
            head: true,
            ..Row::new(heads.collect())
        }];
        let empty = vec![Text::new(); table.columns.len()];
        let blank = std::iter::repeat_n(&empty, table.rows);
        for row in shown.rows.iter().chain(blank) {
            let cells = row.iter().zip(&table.columns);
            let cells = cells.map(|(text, column)| cell("TableText", column.align, false, &runs(text)));
            rows.push(Row {
                height: Some(BLANK),
                ..Row::new(cells.collect())
            });
        }
        self.put_table(Look::Rules, &widths, &rows);
    }

    /// Labels with lines to write on.
    pub(super) fn write_lines(&mut self, items: &[Text]) {
        let items: Vec<(Text, Text)> = items.iter().map(|label| (label.clone(), Text::new())).collect();
        self.form(&items);
    }
}
