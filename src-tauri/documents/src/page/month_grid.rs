use std::rc::Rc;

use super::frame::MM;
use super::piece::Piece;
use super::setter::{Setter, bold, words};
use super::table::share;
use crate::block::{Align, Mark, MonthGrid, MonthRow, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::typeset::{Style, measure};

const MONTH: f32 = 7.2 * MM;
const SIDE: f32 = 1.3 * MM;
const ABOVE: f32 = 1.9 * MM;
const RADIUS: f32 = 1.6 * MM;

/// Where the columns of a year are.
struct Columns {
    left: Vec<f32>,
    months: f32,
    right: Vec<f32>,
}

impl Setter<'_> {
    pub(crate) fn month_grid(&self, grid: &MonthGrid) -> Vec<Piece> {
        let style = Style::new(Font::Gothic, 9.0, 12.5);
        let columns = self.month_columns(grid, &style);
        let head = self.month_head(grid, &columns, &style);
        let repeated = Rc::new(head.clone());
        let mut pieces = vec![self.legend(grid, &style), Piece { keep: true, ..head }];
        let count = grid.rows.len();
        for (index, row) in grid.rows.iter().enumerate() {
            let begins = |row: &MonthRow| row.left.first().is_some_and(|cell| !words(cell).is_empty());
            let next = grid.rows.get(index + 1);
            let mut piece = self.month_row(grid, row, &columns, &style, next.is_none_or(begins), index + 1 == count);
            piece.keep = (index == 0 && count > 1) || index + 2 == count;
            piece.head = Some(Rc::clone(&repeated));
            pieces.push(piece);
        }
        if let Some(last) = pieces.last_mut() {
            last.height += 6.0;
        }
        pieces
    }

    /// The widths of the columns: words get what is left beside the twelve months.
    fn month_columns(&self, grid: &MonthGrid, style: &Style) -> Columns {
        let wants = |heads: &[Text], cells: &dyn Fn(&MonthRow) -> &[Text]| -> Vec<(f32, f32)> {
            heads
                .iter()
                .enumerate()
                .map(|(index, head)| {
                    let head_width = measure(&bold(head), style);
                    let natural = grid
                        .rows
                        .iter()
                        .filter_map(|row| cells(row).get(index))
                        .map(|cell| measure(cell, style))
                        .fold(head_width, f32::max);
                    let least = natural.min(head_width.max(style.size * 4.5));
                    (least + 2.0 * SIDE, natural + 2.0 * SIDE + 0.5)
                })
                .collect()
        };
        let left = wants(&grid.left, &|row| &row.left);
        let right = wants(&grid.right, &|row| &row.right);
        let all: Vec<(f32, f32)> = left.iter().chain(&right).copied().collect();
        let widths = share(&all, self.width() - 12.0 * MONTH);
        let (first, second) = widths.split_at(left.len());
        Columns { left: first.to_vec(), months: first.iter().sum(), right: second.to_vec() }
    }

    fn month_head(&self, grid: &MonthGrid, columns: &Columns, style: &Style) -> Piece {
        let strong = Style { font: Font::Bold, ..*style };
        let line = style.leading;
        let busy = grid.busy.iter().any(|busy| *busy);
        let height = 2.0 * line + if busy { line * 0.8 } else { 0.0 } + 4.0;
        let mut ops = vec![Op::rect((0.0, 0.0, self.width(), height), 0.0, Some(Color::Tint), None)];
        let mut x = 0.0;
        let bottom = height - line - 2.0;
        for (head, width) in grid.left.iter().zip(&columns.left) {
            ops.extend(self.boxed(&bold(head), &strong, (x + SIDE, bottom, width - SIDE), Align::Left, Color::Ink).0);
            x += width;
        }
        for (words, months) in &grid.years {
            let width = f32::from(*months) * MONTH;
            ops.extend(self.boxed(&plain(words.as_str()), &strong, (x, 1.0, width), Align::Center, Color::Ink).0);
            x += width;
        }
        for (index, month) in grid.months.iter().enumerate() {
            let x = columns.months + MONTH * as_f32(index);
            if grid.busy.get(index) == Some(&true) {
                ops.push(Op::rect((x, line + 1.0, MONTH, height - line - 1.0), 0.0, Some(Color::Tint2), None));
                let small = Style::new(Font::Gothic, 7.5, line * 0.8);
                let mark = plain(grid.busy_mark.as_str());
                ops.extend(self.boxed(&mark, &small, (x, 2.0 * line + 1.0, MONTH), Align::Center, Color::Ink).0);
            }
            let area = (x, line + 1.0, MONTH);
            ops.extend(self.boxed(&plain(month.as_str()), &strong, area, Align::Center, Color::Ink).0);
        }
        let mut x = columns.months + 12.0 * MONTH;
        for (head, width) in grid.right.iter().zip(&columns.right) {
            ops.extend(self.boxed(&bold(head), &strong, (x + SIDE, bottom, width - SIDE), Align::Left, Color::Ink).0);
            x += width;
        }
        ops.push(self.across(0.0, Stroke::new(Color::Ink, 0.8)));
        ops.push(self.across(height, Stroke::new(Color::Ink, 0.5)));
        ops.extend(verticals(columns.months, line + 1.0, height));
        Piece { height, ops, ..Piece::default() }
    }

    fn month_row(
        &self,
        grid: &MonthGrid,
        row: &MonthRow,
        columns: &Columns,
        style: &Style,
        ends_group: bool,
        last: bool,
    ) -> Piece {
        let mut words_ops = Vec::new();
        let mut height = style.leading;
        let mut x = 0.0;
        for (index, (cell, width)) in row.left.iter().zip(&columns.left).enumerate() {
            let cell = if index == 0 { bold(cell) } else { cell.clone() };
            let area = (x + SIDE, ABOVE, width - 1.5 * SIDE);
            let (ops, tall) = self.boxed(&cell, style, area, Align::Left, Color::Ink);
            words_ops.extend(ops);
            height = height.max(tall);
            x += width;
        }
        x += 12.0 * MONTH;
        for (cell, width) in row.right.iter().zip(&columns.right) {
            let area = (x + SIDE, ABOVE, width - 1.5 * SIDE);
            let (ops, tall) = self.boxed(cell, style, area, Align::Left, Color::Ink);
            words_ops.extend(ops);
            height = height.max(tall);
            x += width;
        }
        let height = height + 2.0 * ABOVE;
        let mut ops = Vec::new();
        for (index, busy) in grid.busy.iter().enumerate() {
            if *busy {
                let area = (columns.months + MONTH * as_f32(index), 0.0, MONTH, height);
                ops.push(Op::rect(area, 0.0, Some(Color::Tint2), None));
            }
        }
        ops.extend(words_ops);
        for (index, mark) in row.marks.iter().enumerate() {
            let middle = columns.months + MONTH * (as_f32(index) + 0.5);
            ops.extend(self.mark(mark, middle, height / 2.0, style));
        }
        ops.extend(verticals(columns.months, 0.0, height));
        ops.push(match (last, ends_group) {
            (true, _) => self.across(height, Stroke::new(Color::Ink, 0.8)),
            (false, true) => self.across(height, Stroke::new(Color::Ink, 0.4)),
            (false, false) => {
                let from = columns.left.first().copied().unwrap_or_default();
                let points = vec![(from, height), (self.width(), height)];
                Op::Rule { points, stroke: Stroke::new(Color::Grey, 0.25) }
            }
        });
        Piece { height, ops, ..Piece::default() }
    }

    fn mark(&self, mark: &Mark, x: f32, y: f32, style: &Style) -> Vec<Op> {
        let edge = Some(Stroke::new(Color::Ink, 0.9));
        match mark {
            Mark::None => Vec::new(),
            Mark::Full => vec![Op::circle(x, y, RADIUS, Some(Color::Ink), None, false)],
            Mark::Open => vec![Op::circle(x, y, RADIUS - 0.4, Some(Color::White), edge, false)],
            Mark::Half => vec![
                Op::circle(x, y, RADIUS - 0.4, Some(Color::White), edge, false),
                Op::circle(x, y, RADIUS - 0.4, Some(Color::Ink), None, true),
            ],
            Mark::Busy(word) | Mark::Word(word) => {
                let mut ops = Vec::new();
                if matches!(mark, Mark::Busy(_)) {
                    let area = (x - MONTH / 2.0, y - 4.5, MONTH, 9.0);
                    ops.push(Op::rect(area, 0.0, Some(Color::Tint2), None));
                }
                let small = Style::new(Font::Gothic, 8.0, style.leading);
                let area = (x - MONTH / 2.0, y - style.leading / 2.0, MONTH);
                ops.extend(self.boxed(&plain(word.as_str()), &small, area, Align::Center, Color::Ink).0);
                ops
            }
        }
    }

    /// The legend, flush right above the grid.
    fn legend(&self, grid: &MonthGrid, style: &Style) -> Piece {
        let small = Style::new(Font::Gothic, 8.5, style.leading);
        let entry = |words: &String| MONTH + measure(&plain(words.as_str()), &small) + 3.0 * MM;
        let width: f32 = grid.legend.iter().map(|(_, words)| entry(words)).sum();
        let mut x = self.width() - width + 3.0 * MM;
        let mut ops = Vec::new();
        for (mark, words) in &grid.legend {
            ops.extend(self.mark(mark, x + MONTH / 2.0, small.leading / 2.0, style));
            let text = plain(words.as_str());
            let area = (x + MONTH, 0.0, measure(&text, &small) + 1.0);
            ops.extend(self.boxed(&text, &small, area, Align::Left, Color::Ink).0);
            x += entry(words);
        }
        Piece { height: small.leading + 4.0, ops, keep: true, ..Piece::default() }
    }
}

#[expect(clippy::cast_precision_loss, reason = "twelve months")]
fn as_f32(index: usize) -> f32 {
    index as f32
}

/// Lines between months, heavier between quarters.
fn verticals(left: f32, top: f32, bottom: f32) -> Vec<Op> {
    (0..=12)
        .map(|index| {
            let x = left + MONTH * as_f32(index);
            let stroke = match index % 3 {
                0 => Stroke::new(Color::Ink, 0.5),
                _ => Stroke::new(Color::Grey, 0.25),
            };
            Op::Rule { points: vec![(x, top), (x, bottom)], stroke }
        })
        .collect()
}
