//! Boxes to tick by hand.

use super::frame::MM;
use super::setter::Setter;
use crate::block::{Align, plain};
use crate::ops::{Color, Op, Said, Stroke};
use crate::typeset::{Style, measure};

/// The side of a box.
pub(crate) const TICK: f32 = 3.2 * MM;

/// A box with its top left corner at (x, y), ticked or not.
pub(crate) fn tick((x, y): (f32, f32), side: f32, ticked: bool) -> Vec<Op> {
    let edge = Stroke::new(Color::Ink, 0.6);
    let mut ops = vec![Op::rect((x, y, side, side), 0.0, None, Some(edge))];
    if ticked {
        let points = vec![
            (x + side * 0.2, y + side * 0.55),
            (x + side * 0.42, y + side * 0.78),
            (x + side * 0.82, y + side * 0.22),
        ];
        ops.push(Op::Rule {
            points,
            stroke: Stroke::new(Color::Ink, 1.1),
        });
    }
    Op::saying(Said::Sign(if ticked { '☑' } else { '☐' }), ops)
}

impl Setter<'_> {
    /// Choices one after the other, each with its box: their ops from (x, top), their height, and where the last ends.
    pub(crate) fn ticks<'c>(
        &self,
        choices: impl IntoIterator<Item = (bool, &'c str)>,
        style: &Style,
        (x, top, width): (f32, f32, f32),
    ) -> (Vec<Op>, f32, f32) {
        let side = TICK.min(style.size);
        let gutter = side + 1.4 * MM;
        let apart = 4.5 * MM;
        let mut ops = Vec::new();
        let (mut at, mut y) = (0.0, 0.0);
        for (ticked, words) in choices {
            let text = plain(words);
            let wide = measure(&text, style) + 0.5;
            if at > 0.0 && at + gutter + wide > width {
                at = 0.0;
                y += style.leading + 1.5;
            }
            ops.extend(tick(
                (x + at, top + y + (style.leading - side) / 2.0),
                side,
                ticked,
            ));
            let room = wide.min(width - at - gutter);
            let area = (x + at + gutter, top + y, room);
            let (words, tall) = self.boxed(&text, style, area, Align::Left, Color::Ink);
            ops.extend(words);
            y += tall - style.leading;
            at += gutter + room + apart;
        }
        (ops, y + style.leading, at - apart)
    }
}
