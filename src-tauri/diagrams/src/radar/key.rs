//! The key of a radar: a sample of each line with its words, and the rings in words.

use super::{KEY, RING, Radar, SeriesKind};
use crate::drawing::{Anchor, Ink, Shape};
use crate::lettering::{Lettering, Lines};
use crate::wrap::Measure;

/// The length of a sample.
const SAMPLE: f32 = 34.0;
/// Between a sample and its words.
const BESIDE: f32 = 9.0;
/// Between the lines and the rings.
const APART: f32 = 16.0;
/// The room for a ring's number.
const NUMBER: f32 = 18.0;

const WORDS: Lettering = Lettering {
    size: 12.5,
    leading: 17.0,
    bold: false,
    ink: Ink::Words,
};
const ROW: f32 = 4.0;

pub(super) struct Key {
    series: Vec<(SeriesKind, Lines)>,
    scale: Lines,
    /// The outermost first, as they lie in the picture from the top.
    rings: Vec<(Lines, Lines)>,
    pub(super) height: f32,
}

impl Key {
    pub(super) fn of(radar: &Radar, measure: &Measure<'_>) -> Self {
        let series: Vec<(SeriesKind, Lines)> = radar
            .series
            .iter()
            .map(|own| (own.kind, WORDS.lines(&own.name, KEY - SAMPLE - BESIDE, measure)))
            .collect();
        let scale = RING.lines(&radar.scale, KEY, measure);
        let rings: Vec<(Lines, Lines)> = radar
            .rings
            .iter()
            .enumerate()
            .rev()
            .map(|(index, words)| {
                (
                    WORDS.lines(&(index + 1).to_string(), NUMBER, measure),
                    WORDS.lines(words, KEY - NUMBER, measure),
                )
            })
            .collect();
        let samples: f32 = series.iter().map(|(_, words)| tall(words)).sum();
        let steps: f32 = rings.iter().map(|(_, words)| tall(words)).sum();
        let height = samples + APART + scale.height() + ROW + steps;
        Key {
            series,
            scale,
            rings,
            height,
        }
    }

    pub(super) fn draw(&self, shapes: &mut Vec<Shape>, left: f32, top: f32) {
        let mut y = top;
        for (kind, words) in &self.series {
            sample(shapes, *kind, left, y + WORDS.leading / 2.0);
            words.draw(shapes, left + SAMPLE + BESIDE, y, Anchor::Start);
            y += tall(words);
        }
        y += APART;
        y = self.scale.draw(shapes, left, y, Anchor::Start) + ROW;
        for (number, words) in &self.rings {
            number.draw(shapes, left, y, Anchor::Start);
            words.draw(shapes, left + NUMBER, y, Anchor::Start);
            y += tall(words);
        }
    }
}

/// A row of the key: never lower than its sample.
fn tall(words: &Lines) -> f32 {
    words.height().max(WORDS.leading) + ROW
}

/// A piece of a line with its mark.
fn sample(shapes: &mut Vec<Shape>, kind: SeriesKind, left: f32, y: f32) {
    if kind == SeriesKind::Now {
        shapes.push(Shape::Rect {
            x: left,
            y,
            w: SAMPLE,
            h: WORDS.leading / 2.0 - 1.0,
            r: 0.0,
            ink: Ink::NowArea,
        });
    }
    shapes.push(Shape::Line {
        points: vec![(left, y), (left + SAMPLE, y)],
        ink: kind.edge(),
    });
    shapes.push(kind.mark((left + SAMPLE / 2.0, y)));
}
