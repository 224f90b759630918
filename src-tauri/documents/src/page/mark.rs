//! Marks that are drawn, and the legend that says what they mean.

use super::frame::MM;
use super::setter::Setter;
use crate::block::{Align, Mark, Span, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Said, Stroke};
use crate::typeset::{Style, measure};

/// The radius of a mark.
pub(crate) const RADIUS: f32 = 1.6 * MM;

/// A mark of state about (x, y).
pub(crate) fn circles(mark: &Mark, (x, y): (f32, f32), radius: f32) -> Vec<Op> {
    let edge = Some(Stroke::new(Color::Ink, 0.9));
    let inner = radius - 0.4;
    match mark {
        Mark::Full => vec![Op::circle(x, y, radius, Some(Color::Ink), None, false)],
        Mark::Open => vec![Op::circle(x, y, inner, Some(Color::White), edge, false)],
        Mark::Half => vec![
            Op::circle(x, y, inner, Some(Color::White), edge, false),
            Op::circle(x, y, inner, Some(Color::Ink), None, true),
        ],
        _ => Vec::new(),
    }
}

impl Setter<'_> {
    /// A mark about (x, y).
    pub(crate) fn mark(&self, mark: &Mark, x: f32, y: f32, style: &Style) -> Vec<Op> {
        match mark {
            Mark::None => Vec::new(),
            Mark::Full => Op::saying(Said::Sign('●'), circles(mark, (x, y), RADIUS)),
            Mark::Open => Op::saying(Said::Sign('○'), circles(mark, (x, y), RADIUS)),
            Mark::Half => Op::saying(Said::Sign('◐'), circles(mark, (x, y), RADIUS)),
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

    /// What marks mean, ending at the right edge, and how wide it is.
    pub(crate) fn legend(&self, entries: &[(Mark, String)], top: f32, leading: f32) -> (Vec<Op>, f32) {
        let small = Style::new(Font::Gothic, 8.5, leading);
        let sign = |mark: &Mark| match mark {
            Mark::Busy(word) => measure(&plain(word.as_str()), &Style::new(Font::Gothic, 7.5, 9.0)) + 8.0,
            Mark::Word(word) => measure(&plain(word.as_str()), &small).max(2.0 * RADIUS),
            _ => 2.0 * RADIUS,
        };
        let entry = |(mark, words): &(Mark, String)| {
            sign(mark) + 3.5 + measure(&plain(words.as_str()), &small) + 4.0 * MM
        };
        let width: f32 = entries.iter().map(entry).sum();
        let mut x = self.width() - width + 4.0 * MM;
        let mut ops = Vec::new();
        for one in entries {
            let (mark, words) = one;
            let wide = sign(mark);
            ops.extend(self.mark(mark, x + wide / 2.0, top + leading / 2.0, &small));
            let text: Vec<Span> = plain(words.as_str());
            let area = (x + wide + 3.5, top, measure(&text, &small) + 1.0);
            ops.extend(self.boxed(&text, &small, area, Align::Left, Color::Ink).0);
            x += entry(one);
        }
        (ops, width)
    }
}
