use sonae_diagrams::{Anchor, Drawing, Ink, Shape};

use super::piece::Piece;
use super::setter::Setter;
use crate::block::plain;
use crate::font::Font;
use crate::ops::{Color, Op, Said, Stroke};
use crate::tag::Place;
use crate::typeset::{Fill, Style, measure, set};

/// A pixel of the screen in points.
pub(crate) const PIXEL: f32 = 0.75;

/// The room that a picture as high as a page leaves for the headings over it, in points: they stay with it.
const HEADINGS: f32 = 56.0;

impl Setter<'_> {
    /// A diagram at its natural size, or scaled down to the width and height of the text.
    pub(crate) fn diagram(&self, drawing: &Drawing, alt: &str, centred: bool) -> Vec<Piece> {
        let scale = self.diagram_scale(drawing);
        let mut shapes = drawn(drawing, scale);
        if centred {
            let left = (self.width() - drawing.width * scale) / 2.0;
            shapes = shapes.into_iter().map(|op| op.shifted(left, 0.0)).collect();
        }
        let ops = Op::saying(Said::Picture(alt.to_owned()), shapes);
        vec![Piece {
            above: 10.0,
            below: 10.0,
            height: drawing.height * scale,
            ops,
            ..Piece::default()
        }]
    }

    /// Points to a pixel of a diagram where it stands on this paper.
    pub(crate) fn diagram_scale(&self, drawing: &Drawing) -> f32 {
        let room = self.frame.height - HEADINGS;
        let fit = (self.width() / drawing.width.max(1.0)).min(room / drawing.height.max(1.0));
        fit.min(PIXEL)
    }
}

/// A drawing as ops, so many points to a pixel.
pub(crate) fn drawn(drawing: &Drawing, scale: f32) -> Vec<Op> {
    let shapes = drawing.shapes.iter();
    shapes.flat_map(|shape| ops(shape, scale)).collect()
}

/// What a kind of shape looks like on paper: fill and edge.
fn look(ink: Ink) -> (Option<Color>, Option<Stroke>) {
    let edge = |width| Some(Stroke::new(Color::Ink, width));
    let dashed = |width, dash| {
        Some(Stroke {
            dash: Some(dash),
            ..Stroke::new(Color::Ink, width)
        })
    };
    match ink {
        Ink::Lane | Ink::Patch => (Some(Color::White), None),
        Ink::SystemLane | Ink::LaneHead => (Some(Color::Tint), None),
        Ink::Covered => (Some(Color::Tint), None),
        Ink::Phase => (Some(Color::Tint2), None),
        Ink::BoxLow => (Some(Color::Tint), edge(0.6)),
        Ink::BoxMiddle => (Some(Color::Tint2), edge(0.6)),
        Ink::BoxHigh => (Some(Color::Tint3), edge(1.4)),
        Ink::Event => (Some(Color::White), edge(0.7)),
        Ink::EventEnd => (Some(Color::White), edge(2.0)),
        Ink::Glyph => (Some(Color::White), edge(0.6)),
        Ink::GlyphLine => (None, edge(0.6)),
        Ink::Tag => (Some(Color::White), Some(Stroke::new(Color::Secondary, 0.5))),
        Ink::Callout => (Some(Color::White), Some(Stroke::new(Color::Accent, 0.7))),
        Ink::Strike => (None, edge(0.7)),
        Ink::Sign => (None, edge(1.3)),
        Ink::Hairline => (None, Some(Stroke::new(Color::Grey, 0.25))),
        Ink::Box => (Some(Color::White), edge(0.6)),
        Ink::Added | Ink::Changed => (Some(Color::Tint2), edge(1.6)),
        Ink::Removed => (Some(Color::White), dashed(0.9, (2.5, 2.0))),
        Ink::Arrow => (None, edge(0.7)),
        Ink::ArrowHead => (Some(Color::Ink), None),
        Ink::Words | Ink::QuietWords | Ink::HeatWords | Ink::MarkWords | Ink::Link => (None, None),
        Ink::Device => (Some(Color::White), edge(1.8)),
        Ink::Bubble => (Some(Color::Tint), None),
        Ink::Marked => (Some(Color::Tint2), None),
        Ink::LinkLine => (None, Some(Stroke::new(Color::Accent, 0.6))),
        Ink::Ring => (None, Some(Stroke::new(Color::Grey, 0.4))),
        Ink::NowArea => (Some(Color::Tint2), None),
        Ink::Now => (None, edge(1.4)),
        Ink::NowMark | Ink::Mark => (Some(Color::Ink), None),
        Ink::Target => (None, dashed(1.1, (5.0, 2.5))),
        Ink::TargetMark | Ink::BeforeMark => (Some(Color::White), edge(0.9)),
        Ink::Before => (None, dashed(1.1, (1.1, 2.0))),
        Ink::Cool => (Some(Color::White), Some(Stroke::new(Color::Grey, 0.5))),
        Ink::Heat1 => (Some(Color::Tint), None),
        Ink::Heat2 => (Some(Color::Tint2), None),
        Ink::Heat3 => (Some(Color::Tint3), None),
        Ink::Frame => (None, edge(1.4)),
        Ink::Tick => (None, edge(1.0)),
        Ink::Pin => (Some(Color::White), edge(0.7)),
        Ink::PickedPin => (Some(Color::Ink), edge(0.7)),
        Ink::PinAfter => (Some(Color::White), dashed(0.8, (2.2, 1.6))),
        Ink::PickedPinAfter => (Some(Color::White), dashed(1.4, (2.2, 1.6))),
    }
}

fn ops(shape: &Shape, scale: f32) -> Vec<Op> {
    let scaled = |points: &[(f32, f32)]| {
        points
            .iter()
            .map(|(x, y)| (x * scale, y * scale))
            .collect::<Vec<_>>()
    };
    match shape {
        Shape::Group { shapes, .. } => shapes.iter().flat_map(|shape| ops(shape, scale)).collect(),
        Shape::Rect { x, y, w, h, r, ink } => {
            let (fill, stroke) = look(*ink);
            vec![Op::rect(
                (x * scale, y * scale, w * scale, h * scale),
                r * scale,
                fill,
                stroke,
            )]
        }
        Shape::Polygon { points, ink } => {
            let (fill, stroke) = look(*ink);
            vec![Op::Shape {
                points: scaled(points),
                fill,
                stroke,
            }]
        }
        Shape::Line { points, ink } => {
            let stroke = look(*ink).1.unwrap_or(Stroke::new(Color::Ink, 0.5));
            vec![Op::Rule {
                points: scaled(points),
                stroke,
            }]
        }
        Shape::Text {
            x,
            y,
            anchor,
            size,
            bold,
            text,
            ink,
        } => {
            let font = if *bold { Font::Bold } else { Font::Gothic };
            let style = Style::new(font, size * scale, size * scale);
            let words = plain(text.as_str());
            let shift = match anchor {
                Anchor::Start => 0.0,
                Anchor::Middle => measure(&words, &style) / 2.0,
                Anchor::End => measure(&words, &style),
            };
            let color = match ink {
                Ink::QuietWords => Color::Secondary,
                Ink::MarkWords => Color::White,
                Ink::Link => Color::Accent,
                _ => Color::Ink,
            };
            set(&words, &style, f32::MAX, 0.0, Fill::Ragged)
                .into_iter()
                .map(|line| Op::Text {
                    x: x * scale - shift,
                    y: y * scale,
                    size: style.size,
                    color,
                    line,
                    place: Place::default(),
                })
                .collect()
        }
    }
}
