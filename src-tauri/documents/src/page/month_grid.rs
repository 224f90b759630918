mod head;
mod names;
mod widths;

use std::rc::Rc;

use super::frame::MM;
use super::group::groups;
use super::piece::{Piece, spaced};
use super::setter::{Setter, bold};
use super::table::stacked;
use crate::block::{Align, MonthGrid, MonthRow, Text, plain, unnoted};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::{Style, measure};

/// The width of a month.
pub(crate) const MONTH: f32 = 6.8 * MM;
const SIDE: f32 = 1.3 * MM;
/// Blank above and below the characters of a row: at least, and where the page has room.
const ABOVE: (f32, f32) = (1.3 * MM, 3.3 * MM);
/// What is left free of a page for what stands above and below a grid.
const AROUND: f32 = 34.0 * MM;

/// Columns left of the months that are set otherwise than the rest.
const GROUP: usize = 0;
const NUMBER: usize = 1;
const TOPIC: usize = 2;

/// How a column left of the months is aligned: figures, at its two ends, at the right. Groups are words, also where
/// there is nothing but them.
fn align(grid: &MonthGrid, index: usize) -> Align {
    if index == NUMBER || (index != GROUP && index + 1 == grid.left.len()) {
        Align::Right
    } else {
        Align::Left
    }
}

/// The room for words in a column: figures keep clear of the line at their right.
fn inner(width: f32, align: Align) -> f32 {
    width - if align == Align::Right { 2.0 } else { 1.5 } * SIDE
}

/// Where the columns of a year are.
struct Columns {
    left: Vec<f32>,
    months: f32,
    right: Vec<f32>,
}

impl Setter<'_> {
    /// A year by months. `heading` is the heading just above, beside which the legend finds room.
    pub(crate) fn month_grid(&self, grid: &MonthGrid, heading: Option<&Text>) -> Vec<Piece> {
        let style = Style::new(Font::Gothic, 9.0, 12.5);
        let columns = self.month_columns(grid, &style);
        let head = self.month_head(grid, &columns, &style);
        let mut caption = heading.map(|heading| bold(&unnoted(heading))).unwrap_or_default();
        caption.extend(plain(grid.continued.as_str()));
        let repeated = Rc::new(stacked(self.caption(&caption), head.clone()));
        let mut cells: Vec<(Vec<Op>, f32)> = grid
            .rows
            .iter()
            .map(|row| self.month_cells(grid, row, &columns, &style))
            .collect();
        let groups = groups(&grid.rows);
        self.make_room_for_names(&groups, grid, &mut cells, columns.left[0], &style);
        let tall: f32 = cells.iter().map(|(_, height)| height).sum();
        #[expect(clippy::cast_precision_loss, reason = "rows of a table")]
        let count = cells.len().max(1) as f32;
        let spare = self.frame.height - AROUND - head.height - tall;
        let pad = (spare / count / 2.0).clamp(ABOVE.0, ABOVE.1);
        let mut pieces: Vec<Piece> = self.month_legend(grid, &style, heading).into_iter().collect();
        let head = head.within(Tag::Row(0)).within(Tag::Table);
        pieces.push(Piece {
            keep: true,
            above: 8.0,
            ..head
        });
        for (index, (ops, height)) in cells.into_iter().enumerate() {
            let ends = groups.iter().any(|group| group.to == index + 1);
            let last = index + 1 == grid.rows.len();
            let mut piece = self.month_row(
                grid,
                index,
                ops,
                height + 2.0 * pad,
                &columns,
                (ends, last),
                &style,
            );
            piece.keep = (index == 0 && !last) || index + 2 == grid.rows.len();
            piece.head = Some(Rc::clone(&repeated));
            pieces.push(piece);
        }
        let first = pieces.len() - grid.rows.len();
        // On one page every group stays whole; over pages only small ones, or half the paper would be blank.
        let whole = if spare >= 2.0 * pad * count {
            self.frame.height
        } else {
            self.frame.height * 0.3
        };
        for group in &groups {
            self.name_group(
                group,
                grid,
                &mut pieces[first..],
                (columns.left[0], whole),
                &style,
            );
        }
        for (index, piece) in pieces[first..].iter_mut().enumerate() {
            *piece = std::mem::take(piece)
                .within(Tag::Row(nth(index + 1)))
                .within(Tag::Table);
        }
        let above = pieces.first().map_or(0.0, |piece| piece.above);
        spaced(pieces, above, 7.0)
    }

    /// The words of a row but the name of its group, centred on y = 0, and their height.
    fn month_cells(
        &self,
        grid: &MonthGrid,
        row: &MonthRow,
        columns: &Columns,
        style: &Style,
    ) -> (Vec<Op>, f32) {
        let left = row.left.iter().zip(&columns.left).enumerate();
        let mut x = 0.0;
        let mut cells: Vec<(Text, f32, f32, Align)> = Vec::new();
        for (index, (cell, width)) in left {
            match index {
                GROUP => {}
                TOPIC => cells.push((bold(cell), x, *width, Align::Left)),
                _ => cells.push((cell.clone(), x, *width, align(grid, index))),
            }
            x += width;
        }
        x = columns.months + 12.0 * MONTH;
        for (cell, width) in row.right.iter().zip(&columns.right) {
            cells.push((cell.clone(), x, *width, Align::Left));
            x += width;
        }
        let mut ops = Vec::new();
        let mut tallest = style.size;
        // The group has the first column; the months stand between those at the left and at the right.
        let column = |index: usize| {
            if index + 1 < grid.left.len() {
                index + 1
            } else {
                index + 13
            }
        };
        for (index, (cell, x, width, align)) in cells.into_iter().enumerate() {
            let style = Style {
                figures: align == Align::Right,
                ..*style
            };
            let (words, tall) = self.celled(
                &cell,
                &style,
                (x + SIDE, 0.0, inner(width, align)),
                align,
                Color::Ink,
            );
            let words = words.within(Tag::Cell(nth(column(index))));
            ops.extend(words.into_iter().map(|op| op.shifted(0.0, -tall / 2.0)));
            tallest = tallest.max(tall);
        }
        (ops, tallest)
    }

    #[expect(clippy::too_many_arguments, reason = "a row knows its place in the table")]
    fn month_row(
        &self,
        grid: &MonthGrid,
        index: usize,
        words: Vec<Op>,
        height: f32,
        columns: &Columns,
        (ends_group, last): (bool, bool),
        style: &Style,
    ) -> Piece {
        let mut ops = Vec::new();
        for (index, busy) in grid.busy.iter().enumerate() {
            if *busy {
                let area = (columns.months + MONTH * as_f32(index), 0.0, MONTH, height);
                ops.push(Op::rect(area, 0.0, Some(Color::Tint2), None));
            }
        }
        let (left, right): (Vec<Op>, Vec<Op>) = words
            .into_iter()
            .map(|op| op.shifted(0.0, height / 2.0))
            .partition(|op| op.left() < columns.months);
        ops.extend(left);
        for (index, mark) in grid.rows[index].marks.iter().enumerate() {
            let middle = columns.months + MONTH * (as_f32(index) + 0.5);
            let cell = Tag::Cell(nth(grid.left.len() + index));
            ops.extend(self.mark(mark, middle, height / 2.0, style).within(cell));
        }
        ops.extend(right);
        ops.extend(verticals(columns.months, 0.0, height));
        ops.push(match (last, ends_group) {
            (true, _) => self.across(height, Stroke::new(Color::Ink, 0.8)),
            (false, true) => self.across(height, Stroke::new(Color::Ink, 0.5)),
            (false, false) => {
                let from = columns.left.first().copied().unwrap_or_default();
                let points = vec![(from, height), (self.width(), height)];
                Op::Rule {
                    points,
                    stroke: Stroke::new(Color::Grey, 0.25),
                }
            }
        });
        Piece {
            height,
            ops,
            ..Piece::default()
        }
    }

    /// The legend, flush right: beside the heading where there is room, above the grid where there is none.
    fn month_legend(&self, grid: &MonthGrid, style: &Style, heading: Option<&Text>) -> Option<Piece> {
        if grid.legend.is_empty() {
            return None;
        }
        let width = self.legend(&grid.legend, 0.0, style.leading).1;
        let heading = heading.map(|text| measure(&bold(text), &Style::new(Font::Bold, 13.0, 18.0)));
        let beside = heading.is_some_and(|heading| heading + width + 20.0 < self.width());
        let (top, height) = if beside {
            (-16.5, 0.0)
        } else {
            (0.0, style.leading)
        };
        Some(Piece {
            height,
            ops: self.legend(&grid.legend, top, style.leading).0,
            keep: true,
            ..Piece::default()
        })
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
            Op::Rule {
                points: vec![(x, top), (x, bottom)],
                stroke,
            }
        })
        .collect()
}
