//! Bars, one under the other: what each is of at the left, the bar on a scale from nought to all, and what it says at its right. A
//! dashed line stands where the bars should reach.

use crate::drawing::{Anchor, Drawing, Ink, Shape};
use crate::lettering::Lettering;
use crate::wrap::Measure;

#[cfg(test)]
mod tests;

/// Blank between a name, its bar and what it says.
const GAP: f32 = 10.0;
/// What paper needs more than the screen for a name: there a space stands between Japanese and figures.
const SPACES: f32 = 24.0;
/// Between bars.
const APART: f32 = 9.0;
/// How high a bar is.
const BAR: f32 = 15.0;
/// The part of the width that names have at most.
const NAMES: f32 = 0.36;

const NAME: Lettering = Lettering {
    size: 12.5,
    leading: 16.0,
    bold: false,
    ink: Ink::Words,
};
const SAID: Lettering = Lettering {
    size: 12.5,
    leading: 16.0,
    bold: true,
    ink: Ink::Words,
};
const SCALE: Lettering = Lettering {
    size: 11.5,
    leading: 15.0,
    bold: false,
    ink: Ink::QuietWords,
};

/// What a picture of bars shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bars {
    /// The bars, from the top.
    pub bars: Vec<Bar>,
    /// Nought, half and all of the scale in words.
    pub scale: [String; 3],
    /// Where the bars should reach, 0 to 1, with its words.
    pub line: Option<(f32, String)>,
}

/// A bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// What it is of.
    pub name: String,
    /// How long it is, 0 to 1.
    pub share: f32,
    /// What it says: 62%.
    pub said: String,
}

/// Bars on a picture of this width.
pub fn bars(of: &Bars, width: f32, measure: &Measure<'_>) -> Drawing {
    let names: Vec<_> = of
        .bars
        .iter()
        .map(|bar| NAME.lines(&bar.name, width * NAMES, measure))
        .collect();
    let widest = |widths: &mut dyn Iterator<Item = f32>| widths.fold(0.0, f32::max);
    let left = widest(&mut names.iter().map(|name| name.width(measure))) + SPACES + GAP;
    let said = |bar: &Bar| (measure.0)(&bar.said, SAID.size, SAID.bold);
    // The words of the end of the scale stand half beyond it.
    let beyond = (measure.0)(&of.scale[2], SCALE.size, SCALE.bold) / 2.0;
    let right = (widest(&mut of.bars.iter().map(said)) + GAP).max(beyond);
    let track = (width - left - right).max(BAR);
    let top = match of.line {
        Some(_) => SCALE.leading + 3.0,
        None => 0.0,
    };
    let mut shapes = Vec::new();
    let mut y = top;
    for (bar, name) in of.bars.iter().zip(&names) {
        let height = name.height().max(BAR);
        name.draw(
            &mut shapes,
            left - GAP,
            y + (height - name.height()) / 2.0,
            Anchor::End,
        );
        let at = y + (height - BAR) / 2.0;
        let rect = |w: f32, ink| Shape::Rect {
            x: left,
            y: at,
            w,
            h: BAR,
            r: 0.0,
            ink,
        };
        shapes.push(rect(track, Ink::Cool));
        let long = track * bar.share.clamp(0.0, 1.0);
        if long > 0.0 {
            shapes.push(rect(long, Ink::Heat3));
        }
        let words = SAID.lines(&bar.said, width, measure);
        words.draw(
            &mut shapes,
            left + track + GAP,
            y + (height - words.height()) / 2.0,
            Anchor::Start,
        );
        y += height + APART;
    }
    let foot = (y - APART).max(top);
    if !of.bars.is_empty() {
        for (at, words) in [0.0, 0.5, 1.0].into_iter().zip(&of.scale) {
            let lines = SCALE.lines(words, width, measure);
            lines.draw(&mut shapes, left + track * at, foot + 4.0, Anchor::Middle);
        }
    }
    if let Some((at, words)) = &of.line {
        let x = left + track * at.clamp(0.0, 1.0);
        shapes.push(Shape::Line {
            points: vec![(x, top - 1.0), (x, foot + 2.0)],
            ink: Ink::Target,
        });
        // The words stand above the line, within the picture.
        let half = (measure.0)(words, SCALE.size, SCALE.bold) / 2.0;
        let middle = x.min(width - half).max(half);
        SCALE
            .lines(words, width, measure)
            .draw(&mut shapes, middle, 0.0, Anchor::Middle);
    }
    Drawing {
        width,
        height: foot + 4.0 + SCALE.leading,
        shapes,
    }
}
