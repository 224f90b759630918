//! Lines of words in a picture, one under the other.

use crate::drawing::{Anchor, Ink, Shape};
use crate::wrap::{Measure, wrap};

/// From the top of a line of type to its foot, as a part of its height.
const FOOT: f32 = 0.86;

/// How words are set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lettering {
    /// Height of the type.
    pub size: f32,
    /// From line to line.
    pub leading: f32,
    /// Gothic bold.
    pub bold: bool,
    /// How they are drawn.
    pub ink: Ink,
}

/// Words broken into lines.
#[derive(Clone, Debug)]
pub(crate) struct Lines {
    /// The lines.
    pub lines: Vec<String>,
    lettering: Lettering,
}

impl Lettering {
    /// Breaks words into lines of at most `width`.
    pub(crate) fn lines(self, words: &str, width: f32, measure: &Measure<'_>) -> Lines {
        // Bold is the wider face: what fits in bold fits.
        let by_face = |text: &str, size: f32, _: bool| (measure.0)(text, size, self.bold);
        Lines {
            lines: wrap(words, self.size, width, &Measure(&by_face)),
            lettering: self,
        }
    }
}

impl Lines {
    /// How high they stand together.
    pub(crate) fn height(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "lines of a label")]
        let count = self.lines.len() as f32;
        count * self.lettering.leading
    }

    /// The width of the longest.
    pub(crate) fn width(&self, measure: &Measure<'_>) -> f32 {
        let Lettering { size, bold, .. } = self.lettering;
        self.lines
            .iter()
            .map(|line| (measure.0)(line, size, bold))
            .fold(0.0, f32::max)
    }

    /// Adds them to a picture, the first with its top at `top`; gives back where the next would stand.
    pub(crate) fn draw(&self, shapes: &mut Vec<Shape>, x: f32, top: f32, anchor: Anchor) -> f32 {
        let Lettering {
            size,
            leading,
            bold,
            ink,
        } = self.lettering;
        let mut y = top;
        for line in &self.lines {
            shapes.push(Shape::Text {
                x,
                y: y + (leading - size) / 2.0 + size * FOOT,
                anchor,
                size,
                bold,
                text: line.clone(),
                ink,
            });
            y += leading;
        }
        y
    }
}
