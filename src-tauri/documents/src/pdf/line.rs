//! A line of text.

use std::ops::Range;

use super::content::{Pen, Shown};
use super::faces::{Faces, blanks, face};
use crate::ops::{Color, Op, Stroke};
use crate::typeset::Glyph;

/// Writes a part of the characters of a line.
pub(super) fn text(
    pen: &mut Pen,
    faces: &Faces,
    (glyphs, part): (&[Glyph], Range<usize>),
    (x, y): (f32, f32),
    size: f32,
    color: Color,
) {
    let mut from = part.start;
    let blanks = blanks(glyphs, size);
    let part = glyphs.get(part).unwrap_or_default();
    for run in part.chunk_by(|a, b| face(a) == face(b) && a.quiet == b.quiet) {
        let Some(first) = run.first() else { continue };
        let font = face(first);
        let shown: Vec<Shown> = (from..)
            .zip(run)
            .map(|(index, glyph)| {
                let (code, width) = faces.code(font, glyph.c, blanks.get(index).copied().unwrap_or_default());
                Shown {
                    code,
                    width,
                    x: x + glyph.x,
                }
            })
            .collect();
        from += run.len();
        let color = if first.quiet { Color::Secondary } else { color };
        pen.show(font, size, color, y, &shown);
    }
}

/// A box for each character that no face has: it is missing, and that shows.
pub(super) fn boxes(pen: &mut Pen, glyphs: &[Glyph], (x, y): (f32, f32), size: f32, color: Color) {
    for glyph in glyphs.iter().filter(|glyph| glyph.boxed()) {
        let area = (
            x + glyph.x + size * 0.08,
            y - size * 0.06,
            size * 0.84,
            size * 0.84,
        );
        if let Op::Shape { points, .. } = Op::rect(area, 0.0, None, None) {
            pen.path(
                points.into_iter(),
                true,
                None,
                Some(&Stroke::new(color, size * 0.08)),
            );
        }
    }
}
