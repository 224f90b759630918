//! Pictures as PNG, for files that hold no shapes of ours: the same ops as on paper, with the outlines of our fonts.

use sonae_diagrams::Drawing;
use tiny_skia::{FillRule, Paint, Path, PathBuilder, Pixmap, StrokeDash, Transform};

use crate::ops::{Color, Op, Stroke};
use crate::page::{PIXEL, drawn};
use crate::typeset::Line;

/// More dots than a page at the finest print has: beyond it a picture is drawn coarser.
const MOST: f32 = 24_000_000.0;

/// Why a picture was not made.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    /// It has no size.
    #[error("a picture without size")]
    Size,
    /// The file cannot be put together.
    #[error("the PNG cannot be written: {0}")]
    Write(String),
}

/// A drawing as PNG on white, as it stands on paper. `scale` is dots to a pixel of the screen: 1 for its natural size,
/// 3 where it is printed.
///
/// # Errors
/// `Size` when the drawing is empty.
pub fn png(drawing: &Drawing, scale: f32) -> Result<Vec<u8>, PngError> {
    let size = (drawing.width * PIXEL, drawing.height * PIXEL);
    raster(&drawn(drawing, PIXEL), size, scale / PIXEL)
}

/// Ops as PNG on white: `size` in points, `dots` to a point.
pub(crate) fn raster(ops: &[Op], (width, height): (f32, f32), dots: f32) -> Result<Vec<u8>, PngError> {
    let dots = dots.min((MOST / (width * height).max(1.0)).sqrt());
    let whole = |points: f32| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "bounded by MOST, not negative"
        )]
        let dots = (points * dots).ceil().max(0.0) as u32;
        dots
    };
    let mut pixmap = Pixmap::new(whole(width), whole(height)).ok_or(PngError::Size)?;
    pixmap.fill(paint_color(Color::White));
    let scale = Transform::from_scale(dots, dots);
    for op in ops {
        match op {
            Op::Text {
                x,
                y,
                size,
                color,
                line,
                ..
            } => text(&mut pixmap, scale, line, (*x, *y), *size, *color),
            Op::Shape { points, fill, stroke } => {
                let Some(path) = path([points.as_slice()], true) else {
                    continue;
                };
                if let Some(fill) = fill {
                    pixmap.fill_path(&path, &paint(*fill), FillRule::Winding, scale, None);
                }
                if let Some(stroke) = stroke {
                    line_along(&mut pixmap, scale, &path, stroke);
                }
            }
            Op::Rule { points, stroke } => {
                if let Some(path) = path([points.as_slice()], false) {
                    line_along(&mut pixmap, scale, &path, stroke);
                }
            }
            // Places of answers, links, logos and the word of a draft belong to pages, not to pictures.
            Op::Gap { .. }
            | Op::Link { .. }
            | Op::Picture { .. }
            | Op::Image { .. }
            | Op::Watermark { .. } => {}
        }
    }
    pixmap
        .encode_png()
        .map_err(|error| PngError::Write(error.to_string()))
}

fn text(pixmap: &mut Pixmap, scale: Transform, line: &Line, (x, y): (f32, f32), size: f32, color: Color) {
    let place = |glyph_x: f32, outline: &[(f32, f32)]| -> Vec<(f32, f32)> {
        outline
            .iter()
            .map(|(dx, dy)| (x + glyph_x + dx * size, y + dy * size))
            .collect()
    };
    for glyph in &line.glyphs {
        let ink = if glyph.quiet { Color::Secondary } else { color };
        let Some(font) = glyph.font else {
            // A character that no face has is missing, and that shows.
            if glyph.boxed() {
                let edge = [(0.08, -0.78), (0.92, -0.78), (0.92, 0.06), (0.08, 0.06)];
                if let Some(path) = path([place(glyph.x, &edge).as_slice()], true) {
                    line_along(pixmap, scale, &path, &Stroke::new(ink, size * 0.08));
                }
            }
            continue;
        };
        let outlines: Vec<Vec<(f32, f32)>> = font
            .outlines(glyph.c)
            .iter()
            .map(|outline| place(glyph.x, outline))
            .collect();
        if let Some(path) = path(outlines.iter().map(Vec::as_slice), true) {
            pixmap.fill_path(&path, &paint(ink), FillRule::Winding, scale, None);
        }
    }
}

fn path<'a>(outlines: impl IntoIterator<Item = &'a [(f32, f32)]>, closed: bool) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for outline in outlines {
        let mut points = outline.iter();
        if let Some((x, y)) = points.next() {
            builder.move_to(*x, *y);
            points.for_each(|(x, y)| builder.line_to(*x, *y));
            if closed {
                builder.close();
            }
        }
    }
    builder.finish()
}

fn line_along(pixmap: &mut Pixmap, scale: Transform, path: &Path, stroke: &Stroke) {
    let line = tiny_skia::Stroke {
        width: stroke.width,
        dash: stroke
            .dash
            .and_then(|(on, off)| StrokeDash::new(vec![on, off], 0.0)),
        ..tiny_skia::Stroke::default()
    };
    pixmap.stroke_path(path, &paint(stroke.color), &line, scale, None);
}

fn paint(color: Color) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(paint_color(color));
    paint.anti_alias = true;
    paint
}

fn paint_color(color: Color) -> tiny_skia::Color {
    let (r, g, b) = color.rgb();
    tiny_skia::Color::from_rgba8(r, g, b, 255)
}

#[cfg(test)]
mod tests {
    use sonae_diagrams::{Anchor, Ink, Shape};

    use super::*;

    #[test]
    fn a_picture_is_as_large_as_it_was_asked_for_and_has_ink_on_white() {
        let words = Shape::Text {
            x: 40.0,
            y: 20.0,
            anchor: Anchor::Middle,
            size: 13.0,
            bold: true,
            text: "受注".to_owned(),
            ink: Ink::Words,
        };
        let drawing = Drawing {
            width: 80.0,
            height: 40.0,
            shapes: vec![words],
        };
        let bytes = png(&drawing, 2.0).unwrap();
        let pixmap = Pixmap::decode_png(&bytes).unwrap();
        assert_eq!((pixmap.width(), pixmap.height()), (160, 80));
        let dark = pixmap.pixels().iter().filter(|pixel| pixel.red() < 64).count();
        let white = pixmap.pixels().iter().filter(|pixel| pixel.red() == 255).count();
        assert!(dark > 200, "{dark}");
        assert!(white > 160 * 80 / 2, "{white}");
    }

    #[test]
    fn an_empty_drawing_is_an_error_and_a_huge_one_is_drawn_coarser() {
        assert!(matches!(png(&Drawing::default(), 2.0), Err(PngError::Size)));
        let huge = Drawing {
            width: 90_000.0,
            height: 2_000.0,
            shapes: Vec::new(),
        };
        let bytes = raster(&drawn(&huge, PIXEL), (67_500.0, 1_500.0), 4.0).unwrap();
        assert!(bytes.len() > 100);
    }
}
