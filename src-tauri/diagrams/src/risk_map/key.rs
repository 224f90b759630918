//! What full and dashed pins are, beneath the map.

use super::pins::{SAMPLE, outline};
use super::{LABEL, RiskMapWords, STEP};
use crate::drawing::{Anchor, Ink, Shape};
use crate::lettering::Lettering;
use crate::wrap::Measure;

/// Between a sample and its words.
const BESIDE: f32 = 6.0;
/// Between the words and the next sample.
const APART: f32 = 18.0;

const WORDS: Lettering = Lettering {
    ink: Ink::Words,
    leading: 18.0,
    ..STEP
};

/// Draws the key and gives back where it ends.
pub(super) fn draw(
    shapes: &mut Vec<Shape>,
    words: &RiskMapWords,
    (top, width): (f32, f32),
    measure: &Measure<'_>,
) -> f32 {
    let (mut x, mut y) = (LABEL, top);
    let mut foot = top;
    for (ink, words) in [(Ink::Pin, &words.now), (Ink::PinAfter, &words.after)] {
        let lines = WORDS.lines(words, width - LABEL - SAMPLE.0 - BESIDE, measure);
        let wide = SAMPLE.0 + BESIDE + lines.width(measure);
        if x > LABEL && x + wide > width {
            (x, y) = (LABEL, foot);
        }
        let middle = y + (WORDS.leading - SAMPLE.1) / 2.0;
        shapes.push(outline((x, middle, SAMPLE.0, SAMPLE.1), ink));
        foot = lines
            .draw(shapes, x + SAMPLE.0 + BESIDE, y, Anchor::Start)
            .max(foot);
        x += wide + APART;
    }
    foot.max(y + WORDS.leading)
}
