use std::rc::Rc;

use super::frame::MM;
use super::piece::Piece;
use super::setter::{Setter, bold, words};
use crate::block::{Align, Span, Table, Text};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::typeset::{Fill, Style, measure, set};

const SIDE: f32 = 1.5 * MM;
const ABOVE: f32 = 1.3 * MM;

impl Setter<'_> {
    pub(crate) fn table(&self, table: &Table) -> Vec<Piece> {
        let style = self.cell();
        let widths = self.column_widths(table, &style);
        let head = self.table_head(table, &widths, &style);
        let captioned = !words(&table.caption).is_empty();
        let mut repeated = head.clone();
        if captioned {
            let mut caption = table.caption.clone();
            caption.push(Span { text: table.continued.clone(), ..Span::default() });
            repeated = stacked(self.caption(&caption), head.clone());
        }
        let repeated = Rc::new(repeated);
        let mut pieces = Vec::new();
        if captioned {
            pieces.push(Piece { before: 8.0, keep: true, ..self.caption(&table.caption) });
        }
        pieces.push(Piece { keep: true, before: if captioned { 0.0 } else { 4.0 }, ..head });
        let count = table.rows.len();
        for (index, row) in table.rows.iter().enumerate() {
            let last = index + 1 == count;
            let mut piece = self.table_row(table, row, &widths, &style, last);
            // Two rows at least on either side of a page's end, and the note with the last.
            piece.keep = (index == 0 && count > 1) || index + 2 == count;
            piece.head = Some(Rc::clone(&repeated));
            pieces.push(piece);
        }
        if !words(&table.note).is_empty() {
            if let Some(last) = pieces.last_mut() {
                last.keep = true;
            }
            pieces.extend(self.small_print(&table.note));
        }
        if let Some(last) = pieces.last_mut() {
            last.height += 6.0;
        }
        pieces
    }

    fn caption(&self, caption: &Text) -> Piece {
        let style = Style::new(Font::Bold, 9.5, 14.0);
        let caption = bold(caption);
        let (ops, height) = self.boxed(&caption, &style, (0.0, 0.0, self.width()), Align::Left, Color::Ink);
        Piece { height: height + 3.0, ops, ..Piece::default() }
    }

    fn table_head(&self, table: &Table, widths: &[f32], style: &Style) -> Piece {
        let strong = Style { font: Font::Bold, ..*style };
        let heads: Vec<Text> = table.columns.iter().map(|column| bold(&column.head)).collect();
        let tallest = heads
            .iter()
            .zip(widths)
            .map(|(head, width)| set(head, &strong, width - 2.0 * SIDE, 0.0, Fill::Ragged).len())
            .max()
            .unwrap_or(1);
        #[expect(clippy::cast_precision_loss, reason = "lines of a cell")]
        let height = tallest as f32 * style.leading + 2.0 * ABOVE;
        let mut ops = vec![Op::rect((0.0, 0.0, self.width(), height), 0.0, Some(Color::Tint), None)];
        let mut x = 0.0;
        for ((head, width), column) in heads.iter().zip(widths).zip(&table.columns) {
            let room = width - 2.0 * SIDE;
            #[expect(clippy::cast_precision_loss, reason = "lines of a cell")]
            let own = set(head, &strong, room, 0.0, Fill::Ragged).len() as f32 * style.leading;
            let top = height - ABOVE - own;
            ops.extend(self.boxed(head, &strong, (x + SIDE, top, room), column.align, Color::Ink).0);
            x += width;
        }
        ops.push(self.across(0.0, Stroke::new(Color::Ink, 0.8)));
        ops.push(self.across(height, Stroke::new(Color::Ink, 0.5)));
        Piece { height, ops, ..Piece::default() }
    }

    fn table_row(&self, table: &Table, row: &[Text], widths: &[f32], style: &Style, last: bool) -> Piece {
        let mut ops = Vec::new();
        let mut height = style.leading;
        let mut x = 0.0;
        for ((cell, width), column) in row.iter().zip(widths).zip(&table.columns) {
            let area = (x + SIDE, ABOVE, width - 2.0 * SIDE);
            let (text, tall) = self.boxed(cell, style, area, column.align, Color::Ink);
            ops.extend(text);
            height = height.max(tall);
            x += width;
        }
        let height = height + 2.0 * ABOVE;
        let stroke = if last { Stroke::new(Color::Ink, 0.8) } else { Stroke::new(Color::Grey, 0.25) };
        ops.push(self.across(height, stroke));
        Piece { height, ops, ..Piece::default() }
    }

    pub(crate) fn across(&self, y: f32, stroke: Stroke) -> Op {
        Op::Rule { points: vec![(0.0, y), (self.width(), y)], stroke }
    }

    /// Widths from content: each column gets what it cannot do without, and a share of the rest by what it would like.
    fn column_widths(&self, table: &Table, style: &Style) -> Vec<f32> {
        let mut wants: Vec<(f32, f32)> = Vec::new();
        for (index, column) in table.columns.iter().enumerate() {
            let cells = table.rows.iter().filter_map(|row| row.get(index));
            let mut natural = measure(&bold(&column.head), style);
            let mut least = natural.min(style.size * 6.0);
            for cell in cells {
                natural = natural.max(measure(cell, style));
                least = least.max(unbreakable(cell, style));
            }
            wants.push((least + 2.0 * SIDE + 0.5, natural.max(least) + 2.0 * SIDE + 0.5));
        }
        share(&wants, self.width())
    }
}

/// The longest word that should not be broken: a Latin word, or a few Japanese characters.
fn unbreakable(cell: &[Span], style: &Style) -> f32 {
    let text = words(cell);
    text.split(|c: char| !c.is_ascii_graphic())
        .map(|word| measure(&crate::block::plain(word), style))
        .fold(measure(cell, style).min(style.size * 4.5), f32::max)
}

/// Shares out a width among columns that each have a least and a natural width.
pub(crate) fn share(wants: &[(f32, f32)], width: f32) -> Vec<f32> {
    let least: f32 = wants.iter().map(|want| want.0).sum();
    let natural: f32 = wants.iter().map(|want| want.1).sum();
    if natural <= width {
        // What is left over goes to the columns by their size, so that the table fills the measure.
        return wants.iter().map(|want| want.1 * width / natural.max(1.0)).collect();
    }
    if least >= width {
        return wants.iter().map(|want| want.0 * width / least.max(1.0)).collect();
    }
    let part = (width - least) / (natural - least).max(1.0);
    wants.iter().map(|want| want.0 + (want.1 - want.0) * part).collect()
}

fn stacked(above: Piece, below: Piece) -> Piece {
    let shift = above.height;
    let mut ops = above.ops;
    ops.extend(below.ops.into_iter().map(|op| op.shifted(0.0, shift)));
    Piece { height: shift + below.height, ops, ..Piece::default() }
}
