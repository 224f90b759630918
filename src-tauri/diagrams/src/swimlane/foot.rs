//! The foot of a box: marks for paper and information, numbers of controls, the word of its worst risk.

use sonae_domain::{Medium, RiskLevel, Step};

use super::{SMALL, SwimlaneOptions, glyph};
use crate::area::Area;
use crate::drawing::{Anchor, Ink, Shape};
use crate::wrap::{Measure, wrap};

/// Height of a line of marks.
pub(super) const LINE: f32 = 19.0;
/// Height of a mark.
const HIGH: f32 = 15.0;
/// Between two marks.
const APART: f32 = 4.0;
/// Left and right of the words of a tag.
const SIDE: f32 = 3.0;

/// One mark.
#[derive(Clone, Debug, PartialEq)]
enum Item {
    Paper,
    Data,
    Tag(String),
    Level(String),
}

/// The marks of a box, a line each.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Foot(Vec<Vec<(Item, f32)>>);

impl Foot {
    /// What a step shows at its foot, in lines of at most `room`.
    pub(super) fn of(
        step: &Step,
        tint: Option<RiskLevel>,
        options: &SwimlaneOptions,
        room: f32,
        measure: &Measure<'_>,
    ) -> Self {
        let tag = |text: &str, bold| (measure.0)(text, SMALL - 1.0, bold) + 2.0 * SIDE;
        // A number stays whole where the box itself is wide enough for it.
        let longest = room.max(options.lane_width - 54.0);
        let mut items = Vec::new();
        if let Some(level) = tint {
            let word = options.words.level(level).to_owned();
            let wide = tag(&word, true).max(HIGH);
            items.push((Item::Level(word), wide));
        }
        if step.medium == Medium::Paper {
            items.push((Item::Paper, glyph::WIDE));
        }
        if step.information.iter().any(|entry| !entry.trim().is_empty()) {
            items.push((Item::Data, glyph::WIDE));
        }
        for control in &step.controls {
            let number = options.words.control(control);
            // A name that is longer than the box is told in as many tags as it takes.
            for part in wrap(&number, SMALL - 1.0, longest - 2.0 * SIDE, measure) {
                let wide = tag(&part, false);
                items.push((Item::Tag(part), wide));
            }
        }
        let mut lines: Vec<Vec<(Item, f32)>> = Vec::new();
        let mut used = 0.0;
        for (item, wide) in items {
            match lines.last_mut() {
                Some(line) if used + APART + wide <= room => {
                    used += APART + wide;
                    line.push((item, wide));
                }
                _ => {
                    used = wide;
                    lines.push(vec![(item, wide)]);
                }
            }
        }
        Foot(lines)
    }

    /// How high it is.
    pub(super) fn height(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "lines of a box")]
        let lines = self.0.len() as f32;
        lines * LINE
    }

    /// Draws it around the middle `x`, the first line at `top`. Lines that are wider than the room beside the disc and
    /// stand below it have the middle of the box.
    pub(super) fn draw(
        &self,
        shapes: &mut Vec<Shape>,
        (x, middle): (f32, f32),
        top: f32,
        (room, below): (f32, f32),
    ) {
        let mut y = top + LINE - HIGH;
        for line in &self.0 {
            #[expect(clippy::cast_precision_loss, reason = "marks of a box")]
            let gaps = line.len().saturating_sub(1) as f32 * APART;
            let wide: f32 = line.iter().map(|(_, wide)| wide).sum::<f32>() + gaps;
            let own = if wide > room && y >= below { middle } else { x };
            let mut left = own - wide / 2.0;
            for (item, wide) in line {
                let area = Area::new(left, y, *wide, HIGH);
                match item {
                    Item::Paper => glyph::paper(shapes, area),
                    Item::Data => glyph::data(shapes, area),
                    Item::Tag(text) => tag(shapes, area, text, (Ink::Tag, Ink::Words), false),
                    Item::Level(text) => tag(shapes, area, text, (Ink::Mark, Ink::MarkWords), true),
                }
                left += wide + APART;
            }
            y += LINE;
        }
    }
}

fn tag(shapes: &mut Vec<Shape>, area: Area, text: &str, (ground, ink): (Ink, Ink), bold: bool) {
    shapes.push(area.rect(3.0, ground));
    let size = SMALL - 1.0;
    shapes.push(Shape::Text {
        x: area.middle().0,
        y: area.middle().1 + size * 0.36,
        anchor: Anchor::Middle,
        size,
        bold,
        text: text.to_owned(),
        ink,
    });
}
