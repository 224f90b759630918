//! What stands right of the map on paper: how to read it, what changes.

use super::Passage;
use crate::drawing::{Anchor, Ink, Shape};
use crate::lettering::Lettering;
use crate::wrap::Measure;

/// Between the map and the words.
const APART: f32 = 28.0;
/// The width of the words.
const WIDE: f32 = 174.0;
/// Between what stands before and the words.
const TAB: f32 = 9.0;
/// Between passages.
const BELOW: f32 = 15.0;

const TITLE: Lettering = Lettering {
    size: 12.5,
    leading: 19.0,
    bold: true,
    ink: Ink::Words,
};
const LINE: Lettering = Lettering {
    bold: false,
    size: 12.0,
    leading: 17.5,
    ..TITLE
};

/// Draws the passages and gives back how much wider the picture gets, and where they end.
pub(super) fn draw(
    shapes: &mut Vec<Shape>,
    passages: &[Passage],
    left: f32,
    measure: &Measure<'_>,
) -> (f32, f32) {
    if passages.is_empty() {
        return (0.0, 0.0);
    }
    let x = left + APART;
    let mut y = 0.0;
    for passage in passages {
        let before = Lettering { bold: true, ..LINE };
        let tab = passage
            .lines
            .iter()
            .map(|(own, _)| (measure.0)(own, LINE.size, true))
            .fold(0.0, f32::max)
            .min(WIDE / 2.0);
        let title = TITLE.lines(&passage.title, WIDE, measure);
        y = title.draw(shapes, x, y, Anchor::Start);
        for (own, words) in &passage.lines {
            let indent = if own.is_empty() { 0.0 } else { tab + TAB };
            let own = before.lines(own, tab, measure);
            let words = LINE.lines(words, WIDE - indent, measure);
            let below = own.draw(shapes, x, y, Anchor::Start);
            y = words.draw(shapes, x + indent, y, Anchor::Start).max(below);
        }
        y += BELOW;
    }
    (APART + WIDE, y - BELOW)
}
