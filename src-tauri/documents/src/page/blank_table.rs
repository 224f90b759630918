//! Logs to fill in by hand.

use std::rc::Rc;

use super::columns::{Need, SIDE, needs, share};
use super::paginate::Placed;
use super::piece::{Piece, spaced};
use super::setter::{Setter, bold, words};
use super::table::BLANK;
use crate::block::{BlankTable, Block, Part, Span, Table, Text};
use crate::tag::{Tag, Within, nth};
use crate::typeset::Style;

impl BlankTable {
    /// The example as it is printed: 例 before its first words.
    pub(crate) fn example_row(&self) -> Option<Vec<Text>> {
        let mut row = self.example.clone()?;
        row.resize(self.columns.len(), Text::new());
        if !self.example_mark.is_empty() {
            let mark = Span {
                text: self.example_mark.clone(),
                bold: true,
                ..Span::default()
            };
            let apart = Span {
                text: "\u{3000}".into(),
                ..Span::default()
            };
            if let Some(first) = row.first_mut() {
                first.splice(0..0, [mark, apart]);
            }
        }
        Some(row)
    }

    /// The table as far as it is printed: heads and example.
    pub(crate) fn shown(&self) -> Table {
        Table {
            caption: self.caption.clone(),
            continued: self.continued.clone(),
            columns: self.columns.clone(),
            rows: self.example_row().into_iter().collect(),
            widths: self.widths.clone(),
            ..Table::default()
        }
    }
}

/// The widths of the columns: what is written in has the same room everywhere, as far as heads and example allow.
pub(crate) fn widths(table: &Table, style: &Style, width: f32) -> Vec<f32> {
    let needs = needs(table, style, width);
    if let Some(widths) = super::table::alike(table, &needs, width) {
        return widths;
    }
    // Where the example fits on a line, it has one; else it wraps, and hands still have more room than type.
    let asked = |most: f32| -> Vec<Need> {
        let room = |need: &Need| (need.natural().min(most)).max(need.least * 1.1);
        let only = |need: &Need| Need {
            cells: vec![vec![(0.0, room(need))]],
            least: room(need),
            wide: need.wide,
        };
        needs.iter().map(only).collect()
    };
    let fits = |needs: &[Need]| needs.iter().map(|need| need.least + 2.0 * SIDE).sum::<f32>() <= width;
    let asks = [0.4, 0.3, 0.24, 0.18, 0.12].map(|part| asked(width * part));
    match asks.iter().find(|needs| fits(needs)) {
        Some(needs) => spread(needs, width),
        None => share(&needs, width, SIDE),
    }
}

/// Every column has what it asks for; those for words share the rest.
fn spread(needs: &[Need], width: f32) -> Vec<f32> {
    let own: f32 = needs.iter().map(|need| need.least + 2.0 * SIDE).sum();
    let wide = needs.iter().filter(|need| need.wide).count();
    #[expect(clippy::cast_precision_loss, reason = "columns of a table")]
    let more = (width - own) / if wide == 0 { needs.len() } else { wide } as f32;
    needs
        .iter()
        .map(|need| {
            let more = if need.wide || wide == 0 { more } else { 0.0 };
            need.least + 2.0 * SIDE + more
        })
        .collect()
}

impl Setter<'_> {
    /// A log to fill in, with `more` rows than it asks for.
    pub(crate) fn blank_table(&self, table: &BlankTable, more: usize) -> Vec<Piece> {
        let style = self.cell();
        let shown = table.shown();
        let widths = widths(&shown, &style, self.width());
        let head = self.table_head(&shown, &widths, &style);
        let mut pieces = Vec::new();
        let repeated = self.head_again(&shown, &widths, &style);
        if !words(&table.caption).is_empty() {
            let caption = bold(&table.caption);
            pieces.push(Piece {
                above: 12.0,
                keep: true,
                title: true,
                ..self.caption(&caption).within(Tag::Caption).within(Tag::Table)
            });
        }
        if !words(&table.note).is_empty() {
            // What helps to fill it in is read first.
            let mut note = spaced(self.small_print(&table.note), 0.0, 5.0).within(Tag::Note(0));
            for piece in &mut note {
                (piece.keep, piece.title) = (true, true);
            }
            pieces.extend(note);
        }
        pieces.push(Piece {
            keep: true,
            title: true,
            above: if pieces.is_empty() { 8.0 } else { 0.0 },
            ..head.within(Tag::Row(0)).within(Tag::Table)
        });
        let repeated = Rc::new(repeated);
        let count = shown.rows.len() + table.rows + more;
        for index in 0..count {
            let empty = vec![Text::new(); table.columns.len()];
            let row = shown.rows.get(index).unwrap_or(&empty);
            let mut piece = self.table_row(&shown, row, &widths, &style, BLANK, index + 1 == count);
            // Every few columns a hand wants to know where the next begins.
            piece.ops.extend(self.between(&shown, &widths, piece.height));
            piece.head = Some(Rc::clone(&repeated));
            piece.keep = index == 0 || index + 2 == count;
            pieces.push(piece.within(Tag::Row(nth(index + 1))).within(Tag::Table));
        }
        if let Some(last) = pieces.last_mut() {
            last.below = 13.0;
        }
        pieces
    }

    /// Short marks between the columns, at the foot of a row.
    fn between(&self, table: &Table, widths: &[f32], height: f32) -> Vec<crate::ops::Op> {
        let mut x = 0.0;
        let columns = widths
            .iter()
            .zip(&table.columns)
            .take(widths.len().saturating_sub(1));
        columns
            .map(|(width, _)| {
                x += width;
                crate::ops::Op::Rule {
                    points: vec![(x, height - 5.0), (x, height)],
                    stroke: crate::ops::Stroke::new(crate::ops::Color::Grey, 0.25),
                }
            })
            .collect()
    }
}

/// How many more rows each form of a part can have without going over to another page: those that end a page that
/// nothing follows on.
pub(crate) fn more(setter: &Setter<'_>, part: &Part, first: usize, sheets: &[Vec<Placed>]) -> Vec<usize> {
    let mut more = vec![0; part.blocks.len()];
    for (number, sheet) in sheets.iter().enumerate() {
        let Some(last) = sheet.iter().map(|(_, piece)| piece.block).max() else {
            continue;
        };
        let is_blank = |block: &usize| matches!(part.blocks.get(block - first), Some(Block::BlankTable(table)) if table.fill);
        // The last form that ends on the page has what is left.
        let ends: Vec<usize> = sheet
            .iter()
            .map(|(_, piece)| piece.block)
            .filter(is_blank)
            .collect();
        let Some(form) = ends.last().copied() else {
            continue;
        };
        let next = sheets.get(number + 1).and_then(|sheet| sheet.first());
        let goes_on = next.is_some_and(|(_, piece)| piece.block == form);
        let after = &part.blocks[(last + 1 - first).min(part.blocks.len())..];
        let page_ends = next.is_none() || matches!(after.first(), Some(Block::PageBreak));
        if goes_on || !page_ends {
            continue;
        }
        let end = sheet
            .iter()
            .filter(|(_, piece)| !piece.foot && !piece.sink)
            .map(|(y, piece)| y + piece.height)
            .fold(0.0, f32::max);
        let foot = sheet
            .iter()
            .filter(|(_, piece)| piece.foot || piece.sink)
            .map(|(y, _)| *y)
            .fold(setter.frame.height, f32::min);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "rows of a page"
        )]
        let rows = ((foot - end + 0.01) / BLANK).max(0.0) as usize;
        more[form - first] = rows;
    }
    more
}
