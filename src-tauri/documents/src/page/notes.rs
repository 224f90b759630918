//! Notes at the foot of the page that calls for them, in small print under a short rule.

use std::collections::BTreeMap;

use super::frame::MM;
use super::piece::Piece;
use super::setter::Setter;
use crate::block::{Align, plain};
use crate::ops::{Color, Op, Stroke};
use crate::typeset::measure;

/// Blank between the text and the rule, and between the rule and the first note.
const ABOVE: f32 = 9.0;
const BELOW: f32 = 4.0;
/// The length of the rule.
const RULE: f32 = 36.0 * MM;
/// The room for the mark of a note at least.
const MARK: f32 = 7.0 * MM;

/// The notes of a part by their numbers, each set.
#[derive(Default)]
pub(crate) struct Notes(BTreeMap<usize, Piece>);

impl Notes {
    /// The notes that the words set so far call for.
    pub(crate) fn of(setter: &Setter<'_>) -> Self {
        let notes = setter.notes.take();
        Notes(
            notes
                .into_iter()
                .map(|(number, note)| (number, setter.footnote(&note.mark, &note.text)))
                .collect(),
        )
    }

    /// The numbers that a piece calls for.
    pub(crate) fn called(&self, piece: &Piece) -> Vec<usize> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let lines = piece.ops.iter().filter_map(|op| match op {
            Op::Text { line, .. } => Some(line),
            _ => None,
        });
        let mut called: Vec<usize> = lines
            .flat_map(|line| &line.glyphs)
            .filter_map(|glyph| glyph.note)
            .collect();
        called.dedup();
        called
    }

    /// What notes take at the foot of a page, their rule included.
    pub(crate) fn height<'a>(&self, numbers: impl Iterator<Item = &'a usize>) -> f32 {
        let all: f32 = numbers
            .filter_map(|number| self.0.get(number))
            .map(|note| note.height)
            .sum();
        if all > 0.0 { ABOVE + BELOW + all } else { 0.0 }
    }

    /// The notes one under the other, from the top of what they take. Each is of the block that calls for it.
    pub(crate) fn placed(&self, called: &BTreeMap<usize, usize>) -> Vec<(f32, Piece)> {
        let mut y = ABOVE;
        let mut placed = Vec::new();
        for (number, block) in called {
            let Some(note) = self.0.get(number) else { continue };
            let mut note = Piece {
                block: *block,
                foot: true,
                ..note.clone()
            };
            if placed.is_empty() {
                let points = vec![(0.0, 0.0), (RULE, 0.0)];
                let rule = Op::Rule {
                    points,
                    stroke: Stroke::new(Color::Ink, 0.4),
                };
                note.ops = note.ops.into_iter().map(|op| op.shifted(0.0, BELOW)).collect();
                note.ops.insert(0, rule);
                note.height += BELOW;
            }
            let height = note.height;
            placed.push((y, note));
            y += height;
        }
        placed
    }
}

impl Setter<'_> {
    fn footnote(&self, mark: &str, text: &[crate::block::Span]) -> Piece {
        let style = self.note();
        let mark = plain(mark);
        let gutter = MARK.max(measure(&mark, &style) + 1.5 * MM);
        let (mut ops, _) = self.boxed(&mark, &style, (0.0, 0.0, gutter), Align::Left, Color::Ink);
        let area = (gutter, 0.0, self.width() - gutter);
        let (words, height) = self.boxed(text, &style, area, Align::Left, Color::Ink);
        ops.extend(words);
        Piece {
            height: height.max(style.leading),
            ops,
            ..Piece::default()
        }
    }
}
