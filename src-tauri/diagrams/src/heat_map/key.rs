//! The key of a heat map: samples of the grounds with their words, in as many rows as they need.

use super::{GAP, HeatKey, LABEL, MARK, NOTE, WIDTH, ground, tick, triangle};
use crate::drawing::{Anchor, Ink, Shape};
use crate::lettering::{Lettering, Lines};
use crate::wrap::Measure;

const SAMPLE: (f32, f32) = (26.0, 16.0);
const APART: f32 = 16.0;
const BESIDE: f32 = 6.0;
const ROW: f32 = 22.0;

const WORDS: Lettering = Lettering {
    size: 12.0,
    leading: 16.0,
    bold: false,
    ink: Ink::Words,
};

/// Draws the key from `top` and gives back where it ends.
pub(super) fn draw(
    shapes: &mut Vec<Shape>,
    key: &HeatKey,
    stands_out: bool,
    top: f32,
    measure: &Measure<'_>,
) -> f32 {
    let title = NOTE.lines(&key.title, LABEL - 10.0, measure);
    title.draw(shapes, 0.0, top, Anchor::Start);
    let mut row = Row {
        x: LABEL,
        y: top,
        bottom: top + title.height(),
    };
    for (depth, words) in key.depths.iter().enumerate() {
        let lines = WORDS.lines(words, WIDTH - LABEL - SAMPLE.0 - BESIDE, measure);
        let (x, y) = row.place(&lines, measure);
        ground(shapes, (x, y, SAMPLE.0, SAMPLE.1), depth, false);
        if depth == 0 {
            shapes.push(tick(middle(x, y)));
        }
        lines.draw(shapes, x + SAMPLE.0 + BESIDE, y, Anchor::Start);
    }
    if stands_out {
        let lines = WORDS.lines(&key.stands_out, WIDTH - LABEL - SAMPLE.0 - BESIDE, measure);
        let (x, y) = row.place(&lines, measure);
        shapes.push(Shape::Rect {
            x: x + 1.0,
            y,
            w: SAMPLE.0 - 2.0,
            h: SAMPLE.1,
            r: 2.5,
            ink: Ink::Frame,
        });
        shapes.push(triangle(middle(x, y)));
        lines.draw(shapes, x + SAMPLE.0 + BESIDE, y, Anchor::Start);
    }
    row.bottom.max(row.y + ROW) + GAP
}

/// Where a mark stands in a sample.
fn middle(x: f32, y: f32) -> (f32, f32) {
    (x + (SAMPLE.0 - MARK) / 2.0, y + (SAMPLE.1 - MARK) / 2.0)
}

/// Samples side by side until there is no room.
struct Row {
    x: f32,
    y: f32,
    bottom: f32,
}

impl Row {
    fn place(&mut self, words: &Lines, measure: &Measure<'_>) -> (f32, f32) {
        let wide = SAMPLE.0 + BESIDE + words.width(measure);
        if self.x > LABEL && self.x + wide > WIDTH {
            self.x = LABEL;
            self.y = self.bottom.max(self.y + ROW);
        }
        let at = (self.x, self.y);
        self.x += wide + APART;
        self.bottom = self.bottom.max(self.y + words.height().max(ROW));
        at
    }
}
