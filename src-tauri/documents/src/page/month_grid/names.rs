//! The names of groups beside their rows.

use super::super::group::Group;
use super::super::piece::Piece;
use super::super::setter::Setter;
use super::{ABOVE, SIDE, as_f32};
use crate::block::{Align, MonthGrid, Span};
use crate::font::Font;
use crate::ops::{Color, Op};
use crate::tag::{Tag, Within};
use crate::typeset::{Style, measure};

impl Setter<'_> {
    /// Makes the rows of a group as high as its name.
    pub(super) fn make_room_for_names(
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
            let (code, rest) = group.code(name, grid.coded);
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
    pub(super) fn name_group(
        &self,
        group: &Group,
        grid: &MonthGrid,
        pieces: &mut [Piece],
        (width, whole): (f32, f32),
        style: &Style,
    ) {
        let Some(name) = grid.rows[group.from].left.first() else {
            return;
        };
        let height: f32 = pieces[group.from..group.to]
            .iter()
            .map(|piece| piece.height)
            .sum();
        let (code, rest) = group.code(name, grid.coded);
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
            ops.within(Tag::RowHead(0))
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
