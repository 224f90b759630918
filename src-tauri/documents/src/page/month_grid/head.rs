//! The head of a year by months: years, months, which of them are busy.

use super::super::piece::Piece;
use super::super::setter::{Setter, bold};
use super::{Columns, MONTH, SIDE, align, as_f32, inner, verticals};
use crate::block::{Align, MonthGrid, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::{Style, measure};

impl Setter<'_> {
    pub(super) fn month_head(&self, grid: &MonthGrid, columns: &Columns, style: &Style) -> Piece {
        let strong = Style {
            font: Font::Bold,
            ..*style
        };
        let line = style.leading;
        let busy = grid.busy.iter().any(|busy| *busy);
        let height = 2.0 * line + if busy { line * 0.8 } else { 0.0 } + 4.0;
        let mut ops = vec![Op::rect(
            (0.0, 0.0, self.width(), height),
            0.0,
            Some(Color::Tint),
            None,
        )];
        let mut x = 0.0;
        let bottom = height - line - 1.0;
        for (index, (head, width)) in grid.left.iter().zip(&columns.left).enumerate() {
            ops.extend(
                self.boxed(
                    &bold(head),
                    &strong,
                    (x + SIDE, bottom, inner(*width, align(grid, index))),
                    align(grid, index),
                    Color::Ink,
                )
                .0
                .within(head_of(index)),
            );
            x += width;
        }
        let mut x = columns.months;
        let mut month = 0;
        for (words, months) in &grid.years {
            // A month is read with its year, which is said once.
            let year = head_of(grid.left.len() + month);
            month += usize::from(*months);
            let width = f32::from(*months) * MONTH;
            ops.extend(
                self.boxed(
                    &plain(words.as_str()),
                    &strong,
                    (x, 1.0, width),
                    Align::Center,
                    Color::Ink,
                )
                .0
                .within(Tag::Paragraph(0))
                .within(year),
            );
            for side in [x, x + width] {
                let points = vec![(side, 0.0), (side, height)];
                ops.push(Op::Rule {
                    points,
                    stroke: Stroke::new(Color::Ink, 0.5),
                });
            }
            x += width;
        }
        // Names of months are longer than figures; they keep to their column.
        let fits = |style: &&Style| {
            let widest = grid
                .months
                .iter()
                .map(|month| measure(&plain(month.as_str()), style));
            widest.fold(0.0, f32::max) < MONTH - 2.0
        };
        let smaller = Style { size: 8.0, ..strong };
        let smallest = Style { size: 7.5, ..strong };
        let month_style = [&strong, &smaller].into_iter().find(fits).unwrap_or(&smallest);
        for (index, month) in grid.months.iter().enumerate() {
            let x = columns.months + MONTH * as_f32(index);
            if grid.busy.get(index) == Some(&true) {
                ops.push(Op::rect(
                    (x, line + 1.0, MONTH, height - line - 1.0),
                    0.0,
                    Some(Color::Tint2),
                    None,
                ));
                let small = Style::new(Font::Gothic, 7.5, line * 0.8);
                let mark = plain(grid.busy_mark.as_str());
                let area = (x - MONTH, 2.0 * line + 1.0, 3.0 * MONTH);
                let (mark, _) = self.boxed(&mark, &small, area, Align::Center, Color::Ink);
                let head = head_of(grid.left.len() + index);
                ops.extend(mark.within(Tag::Paragraph(2)).within(head));
            }
            let area = (x, line + 1.0, MONTH);
            ops.extend(
                self.boxed(
                    &plain(month.as_str()),
                    month_style,
                    area,
                    Align::Center,
                    Color::Ink,
                )
                .0
                .within(Tag::Paragraph(1))
                .within(head_of(grid.left.len() + index)),
            );
        }
        let mut x = columns.months + 12.0 * MONTH;
        for (index, (head, width)) in grid.right.iter().zip(&columns.right).enumerate() {
            ops.extend(
                self.boxed(
                    &bold(head),
                    &strong,
                    (x + SIDE, bottom, width - SIDE),
                    Align::Left,
                    Color::Ink,
                )
                .0
                .within(head_of(grid.left.len() + 12 + index)),
            );
            x += width;
        }
        ops.push(self.across(0.0, Stroke::new(Color::Ink, 0.8)));
        ops.push(self.across(height, Stroke::new(Color::Ink, 0.5)));
        let points = vec![
            (columns.months, line + 1.0),
            (columns.months + 12.0 * MONTH, line + 1.0),
        ];
        ops.push(Op::Rule {
            points,
            stroke: Stroke::new(Color::Grey, 0.25),
        });
        ops.extend(verticals(columns.months, line + 1.0, height));
        Piece {
            height,
            ops,
            ..Piece::default()
        }
    }
}

/// The head of a column.
fn head_of(column: usize) -> Tag {
    let (column, span) = (nth(column), 1);
    Tag::Head { column, span }
}
