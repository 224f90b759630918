use std::rc::Rc;

use super::columns::{Need, share};
use super::frame::MM;
use super::group::{Group, groups};
use super::piece::{Piece, spaced};
use super::setter::{Setter, bold};
use super::table::stacked;
use crate::block::{Align, Mark, MonthGrid, MonthRow, Span, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::typeset::{Style, measure};

const MONTH: f32 = 6.8 * MM;
const SIDE: f32 = 1.3 * MM;
const RADIUS: f32 = 1.6 * MM;
/// Blank above and below the characters of a row: at least, and where the page has room.
const ABOVE: (f32, f32) = (1.3 * MM, 3.3 * MM);
/// What is left free of a page for what stands above and below a grid.
const AROUND: f32 = 34.0 * MM;

/// Columns left of the months that are set otherwise than the rest.
const GROUP: usize = 0;
const NUMBER: usize = 1;
const TOPIC: usize = 2;

/// How a column left of the months is aligned: figures, at its two ends, at the right.
fn align(grid: &MonthGrid, index: usize) -> Align {
    if index == NUMBER || index + 1 == grid.left.len() {
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
        let repeated = Rc::new(match heading {
            Some(heading) => {
                let mut caption = bold(heading);
                caption.extend(plain(grid.continued.as_str()));
                stacked(self.caption(&caption), head.clone())
            }
            None => head.clone(),
        });
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
        let mut pieces: Vec<Piece> = self.legend(grid, &style, heading).into_iter().collect();
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
                &grid.rows,
                &mut pieces[first..],
                (columns.left[0], whole),
                &style,
            );
        }
        let above = pieces.first().map_or(0.0, |piece| piece.above);
        spaced(pieces, above, 7.0)
    }

    /// Makes the rows of a group as high as its name.
    fn make_room_for_names(
        &self,
        groups: &[Group],
        grid: &MonthGrid,
        cells: &mut [(Vec<Op>, f32)],
        width: f32,
        style: &Style,
    ) {
        for group in groups {
            let Some(name) = grid.rows[group.from].left.first() else {
                continue;
            };
            let (code, rest) = group.code(name);
            let at = name_indent(&code, &name_style(style));
            let area = (SIDE + at, 0.0, width - at - 1.5 * SIDE);
            let tall = self.celled(&rest, style, area, Align::Left, Color::Ink).1;
            let rows = &mut cells[group.from..group.to];
            let pads = as_f32(rows.len() - 1) * 2.0 * ABOVE.0;
            let have: f32 = rows.iter().map(|(_, height)| height).sum::<f32>() + pads;
            let more = (tall - have).max(0.0) / as_f32(rows.len());
            for (_, height) in rows {
                *height += more;
            }
        }
    }

    /// Puts the name of a group in the middle of its rows; a group higher than `whole` has it at the top, and again
    /// on the next page.
    fn name_group(
        &self,
        group: &Group,
        rows: &[MonthRow],
        pieces: &mut [Piece],
        (width, whole): (f32, f32),
        style: &Style,
    ) {
        let Some(name) = rows[group.from].left.first() else {
            return;
        };
        let height: f32 = pieces[group.from..group.to]
            .iter()
            .map(|piece| piece.height)
            .sum();
        let (code, rest) = group.code(name);
        let strong = name_style(style);
        let at = name_indent(&code, &strong);
        let area = |top: f32| (SIDE + at, top, width - at - 1.5 * SIDE);
        let tall = self
            .celled(&rest, style, area(0.0), Align::Left, Color::Ink)
            .1
            .max(style.size);
        let named = |top: f32| {
            let lift = (strong.size - style.size) * 0.5;
            let mut ops = self
                .celled(
                    &code,
                    &strong,
                    (SIDE, top - lift, at + 4.0),
                    Align::Left,
                    Color::Accent,
                )
                .0;
            ops.extend(self.celled(&rest, style, area(top), Align::Left, Color::Ink).0);
            ops
        };
        if height <= whole {
            for piece in &mut pieces[group.from..group.to - 1] {
                piece.keep = true;
            }
            pieces[group.from].ops.splice(0..0, named((height - tall) / 2.0));
            return;
        }
        let top = |piece: &Piece| ((piece.height - style.size) / 2.0).min(10.0);
        let at = top(&pieces[group.from]);
        pieces[group.from].ops.splice(0..0, named(at));
        for piece in &mut pieces[group.from + 1..group.to] {
            piece.again = named(top(piece));
        }
    }

    /// The widths of the columns: words get what is left beside the twelve months.
    fn month_columns(&self, grid: &MonthGrid, style: &Style) -> Columns {
        let room = self.width() - 12.0 * MONTH;
        let of = |heads: &[Text], right: bool| -> Vec<Need> {
            let column = |(index, head): (usize, &Text)| {
                let cells: Vec<Text> = grid
                    .rows
                    .iter()
                    .filter_map(|row| {
                        if right {
                            row.right.get(index)
                        } else {
                            row.left.get(index)
                        }
                    })
                    .map(|cell| {
                        if matches!(index, GROUP | TOPIC) && !right {
                            bold(cell)
                        } else {
                            cell.clone()
                        }
                    })
                    .collect();
                let figures = !right && align(grid, index) == Align::Right;
                let style = Style { figures, ..*style };
                let mut need = Need::of(&bold(head), cells.iter().map(Vec::as_slice), &style, room);
                // The code of a group is set larger.
                if index == 0 && !right {
                    for (_, first) in need.cells.iter_mut().filter_map(|cell| cell.first_mut()) {
                        *first += 8.0;
                    }
                    need.least += 8.0;
                }
                need
            };
            heads.iter().enumerate().map(column).collect()
        };
        let mut needs = of(&grid.left, false);
        needs.extend(of(&grid.right, true));
        let widths = share(&needs, room, SIDE);
        let (first, second) = widths.split_at(grid.left.len());
        Columns {
            left: first.to_vec(),
            months: first.iter().sum(),
            right: second.to_vec(),
        }
    }

    fn month_head(&self, grid: &MonthGrid, columns: &Columns, style: &Style) -> Piece {
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
                .0,
            );
            x += width;
        }
        let mut x = columns.months;
        for (words, months) in &grid.years {
            let width = f32::from(*months) * MONTH;
            ops.extend(
                self.boxed(
                    &plain(words.as_str()),
                    &strong,
                    (x, 1.0, width),
                    Align::Center,
                    Color::Ink,
                )
                .0,
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
                ops.extend(self.boxed(&mark, &small, area, Align::Center, Color::Ink).0);
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
                .0,
            );
        }
        let mut x = columns.months + 12.0 * MONTH;
        for (head, width) in grid.right.iter().zip(&columns.right) {
            ops.extend(
                self.boxed(
                    &bold(head),
                    &strong,
                    (x + SIDE, bottom, width - SIDE),
                    Align::Left,
                    Color::Ink,
                )
                .0,
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
        for (cell, x, width, align) in cells {
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
            ops.extend(self.mark(mark, middle, height / 2.0, style));
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
                    let wide = measure(&plain(word.as_str()), &Style::new(Font::Gothic, 7.5, 9.0)) + 7.0;
                    let edge = Stroke::new(Color::Grey, 0.25);
                    let area = (x - wide / 2.0, y - 5.2, wide, 10.4);
                    ops.push(Op::rect(area, 0.0, Some(Color::Tint2), Some(edge)));
                }
                let size = if matches!(mark, Mark::Busy(_)) { 7.5 } else { 8.5 };
                let small = Style::new(Font::Gothic, size, style.leading);
                let area = (x - 60.0, y - style.leading / 2.0, 120.0);
                ops.extend(
                    self.boxed(&plain(word.as_str()), &small, area, Align::Center, Color::Ink)
                        .0,
                );
                ops
            }
        }
    }

    /// The legend, flush right: beside the heading where there is room, above the grid where there is none.
    fn legend(&self, grid: &MonthGrid, style: &Style, heading: Option<&Text>) -> Option<Piece> {
        if grid.legend.is_empty() {
            return None;
        }
        let small = Style::new(Font::Gothic, 8.5, style.leading);
        let sign = |mark: &Mark| match mark {
            Mark::Busy(word) => measure(&plain(word.as_str()), &Style::new(Font::Gothic, 7.5, 9.0)) + 8.0,
            Mark::Word(word) => measure(&plain(word.as_str()), &small).max(2.0 * RADIUS),
            _ => 2.0 * RADIUS,
        };
        let entry = |(mark, words): &(Mark, String)| {
            sign(mark) + 3.5 + measure(&plain(words.as_str()), &small) + 4.0 * MM
        };
        let width: f32 = grid.legend.iter().map(entry).sum();
        let heading = heading.map(|text| measure(&bold(text), &Style::new(Font::Bold, 13.0, 18.0)));
        let beside = heading.is_some_and(|heading| heading + width + 20.0 < self.width());
        let top = if beside { -16.5 } else { 0.0 };
        let mut x = self.width() - width + 4.0 * MM;
        let mut ops = Vec::new();
        for (mark, words) in &grid.legend {
            let wide = sign(mark);
            ops.extend(self.mark(mark, x + wide / 2.0, top + small.leading / 2.0, style));
            let text: Vec<Span> = plain(words.as_str());
            let area = (x + wide + 3.5, top, measure(&text, &small) + 1.0);
            ops.extend(self.boxed(&text, &small, area, Align::Left, Color::Ink).0);
            x += entry(&(mark.clone(), words.clone()));
        }
        let height = if beside { 0.0 } else { small.leading };
        Some(Piece {
            height,
            ops,
            keep: true,
            ..Piece::default()
        })
    }
}

/// The code of a group is set larger than its name.
fn name_style(style: &Style) -> Style {
    Style {
        font: Font::Bold,
        size: 11.5,
        ..*style
    }
}

/// Where the name begins after its code.
fn name_indent(code: &[Span], strong: &Style) -> f32 {
    if code.is_empty() {
        0.0
    } else {
        measure(code, strong).max(strong.size * 0.9) + 4.0
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
