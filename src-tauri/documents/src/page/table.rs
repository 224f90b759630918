use std::rc::Rc;

use super::columns::{Need, SIDE, apart, needs, share, whole_words};
use super::frame::MM;
use super::piece::{Piece, spaced};
use super::setter::{Setter, bold, words};
use super::write_in::to_write_in;
use crate::block::{Align, Table, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::{Fill, Style, set};

/// Blank above and below the characters of a cell.
const ABOVE: f32 = 1.3 * MM;
/// The same in a dense table.
const CLOSE: f32 = 1.05 * MM;
/// Blank between the line under a table and the characters of its note.
const NOTE: f32 = 1.8 * MM;
/// Rows to write in that are not parted.
const FEW: usize = 6;
/// The height of a row that is to be written in by hand.
pub(super) const BLANK: f32 = 8.5 * MM;

impl Setter<'_> {
    pub(crate) fn table(&self, table: &Table) -> Vec<Piece> {
        self.table_with(table, if table.hand { BLANK } else { 0.0 })
    }

    /// A table whose rows with an empty cell are so high at least, to be written in.
    pub(super) fn table_with(&self, table: &Table, to_write: f32) -> Vec<Piece> {
        let style = if table.dense {
            self.dense_cell()
        } else {
            self.cell()
        };
        // A few rows to write in stay on one page: nobody writes half of what they know.
        let empty = table.rows.iter().all(|row| is_blank(row));
        let blank = empty && table.rows.len() <= FEW;
        let needs = needs(table, &style, self.width());
        let widths = match (alike(table, &needs, self.width()), empty) {
            (Some(widths), _) => widths,
            (None, true) => to_write_in(&needs, self.width(), SIDE),
            (None, false) => share(&needs, self.width(), SIDE),
        };
        let head = self.table_head(table, &widths, &style);
        let captioned = !words(&table.caption).is_empty();
        let mut pieces = Vec::new();
        let repeated = self.head_again(table, &widths, &style);
        if captioned {
            let caption = bold(&table.caption);
            pieces.push(Piece {
                above: 12.0,
                keep: true,
                title: true,
                ..self.caption(&caption).within(Tag::Caption)
            });
        }
        pieces.push(Piece {
            keep: true,
            title: true,
            above: if captioned { 0.0 } else { 8.0 },
            ..head.within(Tag::Row(0))
        });
        let repeated = Rc::new(repeated);
        let count = table.rows.len();
        for (index, row) in table.rows.iter().enumerate() {
            let open = row.iter().any(|cell| words(cell).is_empty());
            let least = if open { to_write } else { 0.0 };
            let mut piece = self.table_row(table, row, &widths, &style, least, index + 1 == count);
            piece.keep = table.holds_on(index) || (blank && index + 1 < count);
            piece.head = Some(Rc::clone(&repeated));
            pieces.push(piece.within(Tag::Row(nth(index + 1))));
        }
        let mut pieces = pieces.within(Tag::Table);
        if words(&table.note).is_empty() {
            return spaced_below(pieces, 13.0);
        }
        // The note stays with the last row.
        if let Some(last) = pieces.last_mut() {
            last.keep = true;
        }
        let note = self.small_print(&table.note).within(Tag::Note(0));
        pieces.extend(spaced(note, NOTE, 13.0));
        pieces
    }

    pub(crate) fn caption(&self, caption: &Text) -> Piece {
        let style = Style::new(Font::Gothic, 9.5, 13.7);
        let (ops, height) = self.celled(caption, &style, (0.0, 0.0, self.width()), Align::Left, Color::Ink);
        Piece {
            height: height + 4.0,
            ops,
            ..Piece::default()
        }
    }

    /// What stands over the rows on a following page: that the table goes on, and its heads.
    pub(super) fn head_again(&self, table: &Table, widths: &[f32], style: &Style) -> Piece {
        let again = table.repeated();
        let head = self.table_head(&again, widths, style);
        if words(&again.caption).is_empty() {
            return head;
        }
        if !words(&table.caption).is_empty() {
            return stacked(self.caption(&again.caption), head);
        }
        // A table without a caption has a quiet line in its place, with the name of its section: what goes on?
        let small = self.note();
        let area = (0.0, 0.0, self.width());
        let section = self.section.borrow();
        let line = match section.is_empty() {
            true => again.caption,
            false => plain(format!("{section}{}", table.continued)),
        };
        let (ops, height) = self.celled(&line, &small, area, Align::Left, Color::Secondary);
        let line = Piece {
            height: height + 3.0,
            ops,
            ..Piece::default()
        };
        stacked(line, head)
    }

    pub(super) fn table_head(&self, table: &Table, widths: &[f32], style: &Style) -> Piece {
        let strong = Style {
            font: Font::Bold,
            ..*style
        };
        let heads: Vec<Text> = table.columns.iter().map(|column| bold(&column.head)).collect();
        #[expect(clippy::cast_precision_loss, reason = "lines of a cell")]
        let tall = |head: &Text, width: f32| {
            let lines = set(head, &strong, width - 2.0 * SIDE, 0.0, Fill::Ragged).len();
            lines as f32 * style.leading - 2.0 * style.lead()
        };
        let tallest = heads
            .iter()
            .zip(widths)
            .zip(&table.columns)
            .map(|((head, width), column)| tall(head, *width - apart(column)))
            .fold(style.size, f32::max);
        let blank = self.cell_blank(table);
        let height = tallest + 2.0 * blank;
        let mut ops = vec![Op::rect(
            (0.0, 0.0, self.width(), height),
            0.0,
            Some(Color::Tint),
            None,
        )];
        let mut x = 0.0;
        for (index, ((head, width), column)) in heads.iter().zip(widths).zip(&table.columns).enumerate() {
            // Heads of unequal height stand on one foot.
            let top = height - blank - tall(head, *width - apart(column));
            let area = (x + SIDE, top, width - 2.0 * SIDE - apart(column));
            let (text, _) = self.celled(head, &strong, area, column.align, Color::Ink);
            let (column, span) = (nth(index), 1);
            ops.extend(text.within(Tag::Head { column, span }));
            x += width;
        }
        ops.push(self.across(0.0, Stroke::new(Color::Ink, 0.8)));
        ops.push(self.across(height, Stroke::new(Color::Ink, 0.5)));
        Piece {
            height,
            ops,
            ..Piece::default()
        }
    }

    /// A row, `least` points high at least.
    pub(super) fn table_row(
        &self,
        table: &Table,
        row: &[Text],
        widths: &[f32],
        style: &Style,
        least: f32,
        last: bool,
    ) -> Piece {
        if let Some(cell) = row.first().filter(|_| table.is_head(row)) {
            let (column, span) = (0, nth(table.columns.len()));
            return self.row_head(cell, style).within(Tag::Head { column, span });
        }
        let blank = self.cell_blank(table);
        let mut ops = Vec::new();
        let mut height = if is_blank(row) {
            BLANK - 2.0 * blank
        } else {
            style.size
        };
        let mut x = 0.0;
        for (index, ((cell, width), column)) in row.iter().zip(widths).zip(&table.columns).enumerate() {
            let style = Style {
                figures: column.align == Align::Right,
                ..*style
            };
            let area = (x + SIDE, blank, width - 2.0 * SIDE - apart(column));
            let (text, tall) = self.celled(cell, &style, area, column.align, Color::Ink);
            ops.extend(text.within(Tag::Cell(nth(index))));
            height = height.max(tall);
            x += width;
        }
        let height = (height + 2.0 * blank).max(least);
        self.ruled(ops, height, last)
    }

    /// A row with the line beneath it: a hairline between rows, a strong line under the last.
    /// Blank above and below the characters of the cells of a table.
    fn cell_blank(&self, table: &Table) -> f32 {
        match (table.dense, self.is_closer()) {
            (true, false) => CLOSE,
            (false, false) => ABOVE,
            (true, true) => CLOSE - 0.1 * MM,
            (false, true) => ABOVE - 0.15 * MM,
        }
    }

    pub(super) fn ruled(&self, mut ops: Vec<Op>, height: f32, last: bool) -> Piece {
        let stroke = if last {
            Stroke::new(Color::Ink, 0.8)
        } else {
            Stroke::new(Color::Grey, 0.25)
        };
        ops.push(self.across(height, stroke));
        Piece {
            height,
            ops,
            ..Piece::default()
        }
    }

    /// A head across all columns, for the rows beneath it.
    fn row_head(&self, cell: &Text, style: &Style) -> Piece {
        let strong = Style {
            font: Font::Bold,
            ..*style
        };
        let area = (SIDE, 2.0 * ABOVE, self.width() - 2.0 * SIDE);
        let (mut ops, tall) = self.celled(&bold(cell), &strong, area, Align::Left, Color::Ink);
        let height = tall + 3.0 * ABOVE;
        ops.push(self.across(height, Stroke::new(Color::Ink, 0.5)));
        Piece {
            height,
            ops,
            ..Piece::default()
        }
    }

    pub(crate) fn across(&self, y: f32, stroke: Stroke) -> Op {
        Op::Rule {
            points: vec![(0.0, y), (self.width(), y)],
            stroke,
        }
    }
}

/// The widths that the table asks for. A column in which they would tear a word has what it needs, and those with room to
/// spare give it; none where not all words have room.
pub(crate) fn alike(table: &Table, needs: &[Need], width: f32) -> Option<Vec<f32>> {
    let whole: f32 = table.widths.iter().sum();
    let widths: Vec<f32> = table.widths.iter().map(|own| own / whole * width).collect();
    (widths.len() == needs.len() && !widths.is_empty())
        .then(|| whole_words(&widths, needs, SIDE))
        .flatten()
}

/// Whether a row is to be written in by hand.
pub(crate) fn is_blank(row: &[Text]) -> bool {
    row.iter()
        .all(|cell| words(cell).is_empty() || cell.iter().any(|span| span.gap.is_some()))
}

fn spaced_below(mut pieces: Vec<Piece>, below: f32) -> Vec<Piece> {
    if let Some(last) = pieces.last_mut() {
        last.below = below;
    }
    pieces
}

/// One piece over another, as one.
pub(crate) fn stacked(above: Piece, below: Piece) -> Piece {
    let shift = above.height;
    let mut ops = above.ops;
    ops.extend(below.ops.into_iter().map(|op| op.shifted(0.0, shift)));
    Piece {
        height: shift + below.height,
        ops,
        ..Piece::default()
    }
}
