//! Tables of rows and columns, and facts.

use super::Writer;
use super::paragraph::Paragraph;
use super::run::{runs, said, strong};
use super::table::{Cell, Look, Row};
use crate::block::{Align, Span, Table, Text};
use crate::ops::Color;
use crate::page::{MM, SIDE, alike, is_blank, needs, share, to_write_in};

/// The height of a row that is to be written in by hand.
pub(super) const BLANK: f32 = 8.5 * MM;

/// A cell with a paragraph in it.
pub(super) fn cell(style: &str, align: Align, keep: bool, content: &str) -> Cell {
    let paragraph = Paragraph {
        keep,
        align: (align != Align::Left).then_some(align),
        ..Paragraph::new(style)
    };
    Cell::new(paragraph.with(content))
}

/// A cell of a head: tinted, ruled beneath.
pub(super) fn head_cell(align: Align, content: &str) -> Cell {
    Cell {
        ground: Some(Color::Tint),
        edges: vec![("w:bottom", 0.5, Color::Ink, "single")],
        stands: "bottom",
        ..cell("TableHead", align, false, content)
    }
}

impl Writer<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        self.caption(&table.caption);
        let style = self.setter.cell();
        let width = self.setter.width();
        let empty = table.rows.iter().all(|row| is_blank(row));
        let needs = needs(table, &style, width);
        let widths = match (alike(table, &needs, width), empty) {
            (Some(widths), _) => widths,
            (None, true) => to_write_in(&needs, width, SIDE),
            (None, false) => share(&needs, width, SIDE),
        };
        let mut rows = Vec::new();
        if table.columns.iter().any(|column| !said(&column.head).is_empty()) {
            let heads = table.columns.iter();
            rows.push(Row {
                head: true,
                ..Row::new(
                    heads
                        .map(|column| head_cell(column.align, &runs(&column.head)))
                        .collect(),
                )
            });
        }
        for (index, row) in table.rows.iter().enumerate() {
            rows.push(row_of(table, row, table.holds_on(index)));
        }
        self.put_table(Look::Rules, &widths, &rows);
        if !said(&table.note).is_empty() {
            self.put(Paragraph::new("Note"), &runs(&table.note));
        }
    }
}

fn row_of(table: &Table, row: &[Text], keep: bool) -> Row {
    if let Some(head) = row.first().filter(|_| table.is_head(row)) {
        return Row::new(vec![Cell {
            span: table.columns.len(),
            edges: vec![("w:bottom", 0.5, Color::Ink, "single")],
            ..cell("TableHead", Align::Left, true, &strong(head))
        }]);
    }
    let texts: Vec<&[Span]> = row.iter().map(Vec::as_slice).collect();
    let cells = table.columns.iter().enumerate().map(|(index, column)| {
        let text = texts.get(index).copied().unwrap_or_default();
        cell("TableText", column.align, keep, &runs(text))
    });
    Row {
        height: (is_blank(row) || (table.hand && row.iter().any(|cell| said(cell).is_empty())))
            .then_some(BLANK),
        ..Row::new(cells.collect())
    }
}
