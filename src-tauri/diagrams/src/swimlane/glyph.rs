//! Small drawn marks: a sheet of paper, a store of data, and the signs of what became of a step.

use sonae_domain::ChangeKind;

use crate::area::Area;
use crate::drawing::{Ink, Shape};

/// Width of the marks for paper and data.
pub(super) const WIDE: f32 = 13.0;
/// Side of the square in which a sign stands.
pub(super) const SIGN: f32 = 11.0;

/// A sheet with a corner folded.
pub(super) fn paper(shapes: &mut Vec<Shape>, area: Area) {
    let (left, top) = (area.x + 1.5, area.y + 0.5);
    let (right, bottom) = (left + 10.0, area.y + area.h - 0.5);
    let fold = 3.5;
    shapes.push(Shape::Polygon {
        points: vec![
            (left, top),
            (right - fold, top),
            (right, top + fold),
            (right, bottom),
            (left, bottom),
        ],
        ink: Ink::Glyph,
    });
    shapes.push(Shape::Line {
        points: vec![
            (right - fold, top),
            (right - fold, top + fold),
            (right, top + fold),
        ],
        ink: Ink::GlyphLine,
    });
    for line in [7.0, 10.0] {
        shapes.push(Shape::Line {
            points: vec![(left + 2.0, top + line), (right - 2.0, top + line)],
            ink: Ink::GlyphLine,
        });
    }
}

/// A drum, as stores of data are drawn.
pub(super) fn data(shapes: &mut Vec<Shape>, area: Area) {
    let (left, right) = (area.x + 1.0, area.x + 12.0);
    let (top, bottom) = (area.y + 3.0, area.y + area.h - 2.5);
    let middle = f32::midpoint(left, right);
    let bow = |y: f32, from: f32, to: f32| -> Vec<(f32, f32)> {
        (0..=8_u8)
            .map(|step| {
                let turn = from + (to - from) * f32::from(step) / 8.0;
                let (sin, cos) = turn.sin_cos();
                (middle + cos * (right - left) / 2.0, y + sin * 2.5)
            })
            .collect()
    };
    let (none, half) = (0.0, std::f32::consts::PI);
    let mut points = bow(top, half, 2.0 * half);
    points.extend(bow(bottom, none, half));
    shapes.push(Shape::Polygon {
        points,
        ink: Ink::Glyph,
    });
    shapes.push(Shape::Line {
        points: bow(top, none, half),
        ink: Ink::GlyphLine,
    });
}

/// ＋ for what is new, △ for what is changed, － for what goes, ↕ for what moves; drawn, so that no font is asked.
pub(super) fn sign(shapes: &mut Vec<Shape>, kind: ChangeKind, x: f32, y: f32) {
    let side = SIGN;
    let (cx, cy) = (x + side / 2.0, y + side / 2.0);
    let line = |points| Shape::Line {
        points,
        ink: Ink::Sign,
    };
    match kind {
        ChangeKind::Same => {}
        ChangeKind::Added => {
            shapes.push(line(vec![(x, cy), (x + side, cy)]));
            shapes.push(line(vec![(cx, y), (cx, y + side)]));
        }
        ChangeKind::Removed => shapes.push(line(vec![(x, cy), (x + side, cy)])),
        ChangeKind::Changed => shapes.push(line(vec![
            (cx, y + 1.0),
            (x + side, y + side - 1.0),
            (x, y + side - 1.0),
            (cx, y + 1.0),
            (cx + 1.0, y + 2.8),
        ])),
        ChangeKind::Moved => {
            shapes.push(line(vec![(cx, y), (cx, y + side)]));
            shapes.push(line(vec![(cx - 3.0, y + 3.0), (cx, y), (cx + 3.0, y + 3.0)]));
            shapes.push(line(vec![
                (cx - 3.0, y + side - 3.0),
                (cx, y + side),
                (cx + 3.0, y + side - 3.0),
            ]));
        }
    }
}
