//! The formal parts of a rule: facts about it and the record of its revisions.

use super::columns::{SIDE, needs, share};
use super::frame::MM;
use super::piece::{Piece, keep_all, spaced};
use super::setter::{Setter, bold, words};
use super::table::BLANK;
use crate::block::{Align, Column, Formal, Table, Text};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::typeset::{Style, measure};

/// A shorter value than this part of the width never has a row of its own.
const WIDE: f32 = 0.28;
/// Between the first pair and the second.
const APART_FACTS: f32 = 3.0 * MM;
/// A line for a name, a date or a signature is so long at most.
const LINE: f32 = 100.0 * MM;
/// From line to line.
const APART: f32 = 10.0 * MM;

/// Facts in rows: two pairs of label and value, or one whose value has the whole width because it is too long to stand
/// beside another on one line.
pub(crate) fn fact_rows(setter: &Setter<'_>, items: &[(Text, Text)]) -> Vec<Vec<Text>> {
    let style = setter.cell();
    let long = |(_, value): &(Text, Text)| measure(value, &style);
    let mut wide = vec![false; items.len()];
    loop {
        let rows = rows_of(items, &wide);
        let natural: f32 = needs(&paired(&rows), &style, setter.width())
            .iter()
            .map(|need| need.natural() + 2.0 * SIDE)
            .sum();
        let longest = (0..items.len())
            .filter(|index| !wide[*index] && long(&items[*index]) > setter.width() * WIDE)
            .max_by(|a, b| long(&items[*a]).total_cmp(&long(&items[*b])));
        match longest.filter(|_| natural + APART_FACTS > setter.width()) {
            Some(longest) => wide[longest] = true,
            None => return rows,
        }
    }
}

/// Facts in rows, so many of them with the whole width.
fn rows_of(items: &[(Text, Text)], wide: &[bool]) -> Vec<Vec<Text>> {
    let mut rows: Vec<Vec<Text>> = Vec::new();
    let mut open = false;
    for ((label, value), wide) in items.iter().zip(wide) {
        let pair = [bold(label), value.clone()];
        match rows.last_mut().filter(|_| open && !wide) {
            Some(row) => {
                row.extend(pair);
                open = false;
            }
            None => {
                // One that stands alone before a wide one leaves the room beside it blank.
                if let Some(row) = rows.last_mut().filter(|_| open) {
                    row.resize(4, Text::new());
                }
                rows.push(pair.into());
                open = !wide;
            }
        }
    }
    if let Some(row) = rows.last_mut().filter(|_| open) {
        row.resize(4, Text::new());
    }
    rows
}

/// A table of the rows with two pairs.
fn paired(rows: &[Vec<Text>]) -> Table {
    let column = Column {
        head: Text::new(),
        align: Align::Left,
    };
    Table {
        columns: vec![column; 4],
        rows: rows.iter().filter(|row| row.len() == 4).cloned().collect(),
        ..Table::default()
    }
}

/// The widths of the four columns of facts.
pub(crate) fn fact_widths(setter: &Setter<'_>, rows: &[Vec<Text>]) -> Vec<f32> {
    let style = setter.cell();
    let width = setter.width();
    let mut needs = needs(&paired(rows), &style, width);
    // Labels that stand alone count as well.
    for row in rows.iter().filter(|row| row.len() == 2) {
        let label = measure(&row[0], &style) + 0.5;
        if let Some(need) = needs.first_mut() {
            need.least = need.least.max(label);
        }
    }
    // A value to be written by hand has as much room as one that is there.
    let hand = rows.iter().flatten().any(|cell| words(cell).is_empty());
    if hand {
        for need in needs.iter_mut().skip(1).step_by(2) {
            need.least = need.least.max(width * 0.26);
        }
    }
    // The second pair stands apart from the first.
    if let Some(need) = needs.get_mut(1) {
        need.least += APART_FACTS;
        let last = need.cells.iter_mut().filter_map(|cell| cell.last_mut());
        last.for_each(|(_, word)| *word += APART_FACTS);
    }
    share(&needs, width, SIDE)
}

/// The record of revisions. Where it has its five columns, what was changed and why has the most room, however little is
/// written there yet.
pub(crate) fn revisions(formal: &Formal) -> Table {
    let mut table = formal.revisions.clone();
    if table.widths.is_empty() && table.columns.len() == 5 {
        table.widths = vec![0.1, 0.1, 0.24, 0.38, 0.18];
    }
    table
}

impl Setter<'_> {
    /// Facts about the document: two pairs of label and value a row.
    pub(crate) fn facts(&self, items: &[(Text, Text)]) -> Vec<Piece> {
        let rows = fact_rows(self, items);
        let table = paired(&rows);
        let style = self.cell();
        let widths = fact_widths(self, &rows);
        let alone = [widths[0], widths[1..].iter().sum()];
        let count = rows.len();
        let mut pieces: Vec<Piece> = (rows.iter().enumerate())
            .map(|(index, row)| {
                let widths: &[f32] = if row.len() == 2 { &alone } else { &widths };
                let to_write = row.chunks(2).any(|pair| {
                    let empty = pair.get(1).is_none_or(|value| words(value).is_empty());
                    empty && !words(&pair[0]).is_empty()
                });
                let least = if to_write { BLANK } else { 0.0 };
                self.table_row(&table, row, widths, &style, least, index + 1 == count)
            })
            .collect();
        keep_all(&mut pieces);
        if let Some(first) = pieces.first_mut() {
            first.ops.push(self.across(0.0, Stroke::new(Color::Ink, 0.8)));
        }
        spaced(pieces, 8.0, 20.0)
    }

    /// Facts, then the record of revisions.
    pub(crate) fn formal(&self, formal: &Formal) -> Vec<Piece> {
        let mut pieces = spaced(self.facts(&formal.facts), 8.0, 14.0);
        if !formal.revisions.columns.is_empty() {
            pieces.extend(spaced(self.table_with(&revisions(formal), BLANK), 14.0, 20.0));
        }
        pieces
    }

    /// Labels with lines to write on.
    pub(crate) fn write_lines(&self, items: &[Text]) -> Vec<Piece> {
        let style = Style::new(Font::Gothic, 9.5, 13.7);
        let widest = items
            .iter()
            .map(|label| measure(label, &style))
            .fold(0.0_f32, f32::max)
            .min(self.width() * 0.4);
        let from = widest + 5.0 * MM;
        let to = (from + LINE).min(self.width());
        let mut pieces: Vec<Piece> = items
            .iter()
            .map(|label| {
                let (_, tall) = self.boxed(label, &style, (0.0, 0.0, widest + 1.0), Align::Left, Color::Ink);
                let height = APART.max(tall + 4.0);
                let (mut ops, _) = self.boxed(
                    label,
                    &style,
                    (0.0, height - tall - 0.5, widest + 1.0),
                    Align::Left,
                    Color::Ink,
                );
                ops.push(Op::Rule {
                    points: vec![(from, height - 1.5), (to, height - 1.5)],
                    stroke: Stroke::new(Color::Ink, 0.5),
                });
                Piece {
                    height,
                    ops,
                    ..Piece::default()
                }
            })
            .collect();
        keep_all(&mut pieces);
        spaced(pieces, 10.0, 12.0)
    }
}
