//! A picture as pixels, drawn from the same ops as on paper, with the outlines of our own fonts.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use sonae_diagrams::Drawing;
use tiny_skia::{FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, StrokeDash, Transform};

use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::page::drawing_ops;
use crate::typeset::Line;

/// Pixels of the file to one of the screen: sharp when printed.
const SHARP: f32 = 2.0;
/// What a picture may hold at most; a larger one is drawn less sharp.
const MOST_PIXELS: f32 = 40_000_000.0;
/// White around the picture, in pixels of the screen.
const MARGIN: f32 = 12.0;

/// A picture as a PNG file, on white. `None` when it has no extent.
pub fn png(drawing: &Drawing) -> Option<Vec<u8>> {
    let (width, height) = (drawing.width + 2.0 * MARGIN, drawing.height + 2.0 * MARGIN);
    let scale = (MOST_PIXELS / (width * height)).sqrt().min(SHARP);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pixels, positive and few"
    )]
    let (columns, rows) = ((width * scale).ceil() as u32, (height * scale).ceil() as u32);
    let mut pixmap = Pixmap::new(columns, rows)?;
    pixmap.fill(tiny_skia::Color::WHITE);
    let place = Transform::from_translate(MARGIN * scale, MARGIN * scale);
    for op in drawing_ops(drawing, scale) {
        draw(&mut pixmap, &op, place, scale / 0.75);
    }
    encode(&pixmap).ok()
}

/// Pixels as a PNG file: eight bits each of red, green and blue, no transparency.
fn encode(pixmap: &Pixmap) -> std::io::Result<Vec<u8>> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut head = Vec::new();
    head.extend(pixmap.width().to_be_bytes());
    head.extend(pixmap.height().to_be_bytes());
    // Eight bits, colours without transparency, the only ways of compression and filters there are, no interlacing.
    head.extend([8, 2, 0, 0, 0]);
    chunk(&mut file, *b"IHDR", &head);
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::default());
    let columns = pixmap.width() as usize;
    let mut above = vec![0_u8; columns * 3];
    for row in pixmap.pixels().chunks(columns) {
        let own: Vec<u8> = row
            .iter()
            .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()])
            .collect();
        // What differs from the row above: mostly nothing.
        zlib.write_all(&[2])?;
        let differs: Vec<u8> = own
            .iter()
            .zip(&above)
            .map(|(own, above)| own.wrapping_sub(*above))
            .collect();
        zlib.write_all(&differs)?;
        above = own;
    }
    chunk(&mut file, *b"IDAT", &zlib.finish()?);
    chunk(&mut file, *b"IEND", &[]);
    Ok(file)
}

fn chunk(file: &mut Vec<u8>, name: [u8; 4], content: &[u8]) {
    // A picture of at most forty million pixels is shorter.
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    file.extend(length.to_be_bytes());
    let mut sum = flate2::Crc::new();
    sum.update(&name);
    sum.update(content);
    file.extend(name);
    file.extend(content);
    file.extend(sum.sum().to_be_bytes());
}

fn draw(pixmap: &mut Pixmap, op: &Op, place: Transform, weight: f32) {
    match op {
        Op::Text {
            x,
            y,
            size,
            color,
            line,
        } => {
            if let Some(path) = outlines(line, (*x, *y), *size) {
                pixmap.fill_path(&path, &paint(*color), FillRule::Winding, place, None);
            }
        }
        Op::Shape { points, fill, stroke } => {
            let Some(path) = polygon(points, true) else { return };
            if let Some(color) = fill {
                pixmap.fill_path(&path, &paint(*color), FillRule::Winding, place, None);
            }
            if let Some(stroke) = stroke {
                edge(pixmap, &path, stroke, place, weight);
            }
        }
        Op::Rule { points, stroke } => {
            if let Some(path) = polygon(points, false) {
                edge(pixmap, &path, stroke, place, weight);
            }
        }
        // Pictures have neither.
        Op::Gap { .. } | Op::Watermark { .. } => {}
    }
}

fn paint(color: Color) -> Paint<'static> {
    let (r, g, b) = color.rgb();
    let mut paint = Paint::default();
    paint.set_color_rgba8(r, g, b, 255);
    paint
}

fn edge(pixmap: &mut Pixmap, path: &Path, stroke: &Stroke, place: Transform, weight: f32) {
    let dash = stroke
        .dash
        .and_then(|(on, off)| StrokeDash::new(vec![on * weight, off * weight], 0.0));
    let look = tiny_skia::Stroke {
        width: stroke.width * weight,
        line_cap: LineCap::Butt,
        line_join: LineJoin::Miter,
        dash,
        ..tiny_skia::Stroke::default()
    };
    pixmap.stroke_path(path, &paint(stroke.color), &look, place, None);
}

fn polygon(points: &[(f32, f32)], closed: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    add(&mut path, points, closed);
    path.finish()
}

fn add(path: &mut PathBuilder, points: &[(f32, f32)], closed: bool) {
    let Some(((x, y), rest)) = points.split_first() else {
        return;
    };
    path.move_to(*x, *y);
    for (x, y) in rest {
        path.line_to(*x, *y);
    }
    if closed {
        path.close();
    }
}

fn outlines(line: &Line, (x, y): (f32, f32), size: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    for glyph in line.glyphs.iter().filter(|glyph| !glyph.c.is_whitespace()) {
        let left = x + glyph.x;
        match glyph.font {
            Some(font) => {
                for outline in Font::outlines(font, glyph.c) {
                    let points: Vec<(f32, f32)> = outline
                        .iter()
                        .map(|(dx, dy)| (left + dx * size, y + dy * size))
                        .collect();
                    add(&mut path, &points, true);
                }
            }
            // A character that no font has is a box, never nothing.
            None => {
                let (a, b) = (left + size * 0.08, left + size * 0.92);
                let (top, bottom) = (y - size * 0.78, y + size * 0.06);
                let thick = size * 0.06;
                add(&mut path, &[(a, top), (b, top), (b, bottom), (a, bottom)], true);
                let inner = [
                    (a + thick, top + thick),
                    (a + thick, bottom - thick),
                    (b - thick, bottom - thick),
                    (b - thick, top + thick),
                ];
                add(&mut path, &inner, true);
            }
        }
    }
    path.finish()
}

#[cfg(test)]
mod tests {
    use sonae_diagrams::{Anchor, Ink, Shape};

    use super::*;

    /// Width, height and pixels of a file that `png` wrote.
    fn decoded(file: &[u8]) -> (u32, u32, Vec<u8>) {
        assert_eq!(&file[..16], b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR");
        let number = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().unwrap());
        let (width, height, length) = (number(16), number(20), number(33) as usize);
        assert_eq!(&file[37..41], b"IDAT");
        let mut rows = Vec::new();
        let mut zlib = flate2::read::ZlibDecoder::new(&file[41..41 + length]);
        std::io::Read::read_to_end(&mut zlib, &mut rows).unwrap();
        let bytes = width as usize * 3;
        let mut pixels = vec![0_u8; bytes];
        for row in rows.chunks(bytes + 1) {
            assert_eq!(row[0], 2);
            let above = pixels.len() - bytes;
            for (column, differs) in row[1..].iter().enumerate() {
                pixels.push(pixels[above + column].wrapping_add(*differs));
            }
        }
        (width, height, pixels.split_off(bytes))
    }

    #[test]
    fn a_picture_is_drawn_with_its_words() {
        let text = |text: &str| Shape::Text {
            x: 10.0,
            y: 30.0,
            anchor: Anchor::Start,
            size: 20.0,
            bold: false,
            text: text.to_owned(),
            ink: Ink::Words,
        };
        let dark = |words: &str| -> usize {
            let drawing = Drawing {
                width: 60.0,
                height: 40.0,
                shapes: vec![text(words)],
            };
            let (width, height, pixels) = decoded(&png(&drawing).unwrap());
            assert_eq!((width, height), (168, 128));
            pixels.chunks(3).filter(|pixel| pixel[0] < 128).count()
        };
        assert_eq!(dark(" "), 0);
        // 𠮷 stands in the fallback font; a character that no font has is a box.
        for words in ["店", "𠮷", "🦀"] {
            assert!(dark(words) > 100, "{words}");
        }
    }

    #[test]
    fn a_huge_picture_is_less_sharp_and_an_empty_one_is_a_margin() {
        let huge = Drawing {
            width: 2_000.0,
            height: 30_000.0,
            shapes: Vec::new(),
        };
        let (width, height, _) = decoded(&png(&huge).unwrap());
        let count = f64::from(width) * f64::from(height);
        assert!(count < 41_000_000.0, "{count}");
        assert!(png(&Drawing::default()).is_some());
    }
}
