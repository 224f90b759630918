//! A line of text.

use super::content::{Pen, Shown};
use super::faces::{Faces, face};
use crate::ops::{Color, Op, Stroke};
use crate::typeset::Glyph;

/// A blank wider than this (in ems) is taken for a typed space by programs that read text out of a PDF.
const SPACE: f32 = 0.07;

/// Writes the characters of a line. Where the setting leaves a blank that nobody typed, the characters around it are
/// marked with what they say (`ActualText`), so that no space comes out when the text is copied or searched.
pub(super) fn text(
    pen: &mut Pen,
    faces: &Faces,
    glyphs: &[Glyph],
    (x, y): (f32, f32),
    size: f32,
    color: Color,
) {
    for (joined, glyphs) in groups(glyphs, size) {
        let mut mark = joined.then(|| actual_text(glyphs));
        let mut runs = glyphs
            .chunk_by(|a, b| face(a) == face(b) && a.quiet == b.quiet)
            .peekable();
        while let Some(run) = runs.next() {
            let Some(first) = run.first() else { continue };
            let font = face(first);
            let shown: Vec<Shown> = run
                .iter()
                .map(|glyph| {
                    let (code, width) = faces.code(font, glyph.c);
                    Shown {
                        code,
                        width,
                        x: x + glyph.x,
                    }
                })
                .collect();
            let color = if first.quiet { Color::Secondary } else { color };
            let alone = runs.peek().is_none();
            let begin = mark.take();
            pen.show(font, size, color, y, &shown, begin.as_deref(), joined && alone);
        }
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

/// Parts of a line: chains of characters with blanks between them (true), and what lies between the chains.
fn groups(glyphs: &[Glyph], size: f32) -> Vec<(bool, &[Glyph])> {
    let blank = |index: usize| match (glyphs.get(index), glyphs.get(index + 1)) {
        (Some(a), Some(b)) => a.c != ' ' && b.c != ' ' && b.x - a.x - a.width > size * SPACE,
        _ => false,
    };
    let mut groups = Vec::new();
    let mut from = 0;
    while from < glyphs.len() {
        let joined = blank(from);
        let mut to = from + 1;
        if joined {
            while blank(to - 1) {
                to += 1;
            }
        } else {
            while to < glyphs.len() && !blank(to) {
                to += 1;
            }
        }
        groups.push((joined, &glyphs[from..to]));
        from = to;
    }
    groups
}

fn actual_text(glyphs: &[Glyph]) -> Vec<u8> {
    let text: String = glyphs.iter().map(|glyph| glyph.c).collect();
    let mut mark = b"/Span<</ActualText(\xFE\xFF".to_vec();
    for byte in text.encode_utf16().flat_map(u16::to_be_bytes) {
        match byte {
            b'(' | b')' | b'\\' => mark.extend([b'\\', byte]),
            b'\r' => mark.extend(b"\\r"),
            _ => mark.push(byte),
        }
    }
    mark.extend(b")>>BDC\n");
    mark
}
