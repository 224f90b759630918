//! Pages as PDF: the only file that knows the PDF libraries.

mod finish;
mod line;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use printpdf::{
    Color as PdfColor, FontId, Line as PdfLine, LineDashPattern, LinePoint, Mm, Op as PdfOp, PaintMode,
    ParsedFont, PdfDocument, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rgb, WindingOrder,
};

use crate::block::Document;
use crate::font::Font;
use crate::ops::{Color, GAP_MARGIN, Layout, Op, Page, Stroke};
use crate::typeset::Line;

/// Why a PDF was not made.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// It was asked to stop.
    #[error("cancelled")]
    Cancelled,
    /// An embedded font cannot be read.
    #[error("a font cannot be read")]
    Font,
    /// The file cannot be put together.
    #[error("the PDF cannot be written: {0}")]
    Write(String),
}

/// Makes the PDF of a laid-out document. `progress` is told pages done and pages in all, and stops the work by
/// returning false.
///
/// # Errors
/// `Cancelled`; the others only when the program itself is damaged.
pub fn write(
    document: &Document,
    layout: &Layout,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Vec<u8>, PdfError> {
    let mut pdf = PdfDocument::new(&document.title);
    let mut fonts = BTreeMap::new();
    for font in used(layout) {
        fonts.insert(font, pdf.add_font(parsed(font)?));
    }
    let count = layout.pages.len();
    let mut pages = Vec::with_capacity(count);
    for (index, page) in layout.pages.iter().enumerate() {
        if !progress(index, count) {
            return Err(PdfError::Cancelled);
        }
        let size = |points: f32| Mm::from(Pt(points));
        pages.push(PdfPage::new(
            size(page.width),
            size(page.height),
            ops(page, &fonts),
        ));
    }
    pdf.with_pages(pages);
    let options = PdfSaveOptions {
        subset_fonts: true,
        ..PdfSaveOptions::default()
    };
    let file = pdf.to_lopdf_document(&options, &mut Vec::new());
    let bytes = finish::finish(file, document, layout).map_err(|error| PdfError::Write(error.to_string()))?;
    if !progress(count, count) {
        return Err(PdfError::Cancelled);
    }
    Ok(bytes)
}

/// The faces that the pages use.
fn used(layout: &Layout) -> BTreeSet<Font> {
    let mut fonts = BTreeSet::new();
    for op in layout.pages.iter().flat_map(|page| &page.ops) {
        if let Op::Text { line, .. } = op {
            fonts.extend(line.glyphs.iter().filter_map(|glyph| glyph.font));
        }
    }
    fonts
}

/// A face as the PDF library wants it, read once.
fn parsed(font: Font) -> Result<&'static ParsedFont, PdfError> {
    static PARSED: [OnceLock<Option<ParsedFont>>; Font::ALL.len()] =
        [const { OnceLock::new() }; Font::ALL.len()];
    PARSED
        .get(font as usize)
        .and_then(|slot| {
            slot.get_or_init(|| ParsedFont::from_bytes(font.bytes(), 0, &mut Vec::new()))
                .as_ref()
        })
        .ok_or(PdfError::Font)
}

fn ops(page: &Page, fonts: &BTreeMap<Font, FontId>) -> Vec<PdfOp> {
    let mut ops = Vec::new();
    for op in &page.ops {
        match op {
            Op::Text {
                x,
                y,
                size,
                color,
                line,
            } => {
                line::text(&mut ops, fonts, line, (*x, page.height - y), *size, *color);
                boxes(&mut ops, page, line, (*x, *y), *size, *color);
            }
            Op::Watermark { outlines, .. } => {
                for outline in outlines {
                    shape(
                        &mut ops,
                        page,
                        outline,
                        None,
                        Some(&Stroke::new(Color::Tint2, 0.9)),
                    );
                }
            }
            Op::Shape { points, fill, stroke } => shape(&mut ops, page, points, *fill, stroke.as_ref()),
            Op::Rule { points, stroke } => rule(&mut ops, page, points, stroke),
            Op::Gap {
                area: (x, y, w, h), ..
            } => {
                // On paper a gap is a place to write: its label stands there, with a line beneath.
                let points = [(x + GAP_MARGIN, y + h), (x + w - GAP_MARGIN, y + h)];
                rule(&mut ops, page, &points, &Stroke::new(Color::Ink, 0.5));
            }
        }
    }
    ops
}

/// A box for each character that no face has: it is missing, and that shows.
fn boxes(ops: &mut Vec<PdfOp>, page: &Page, line: &Line, (x, y): (f32, f32), size: f32, color: Color) {
    for glyph in line.glyphs.iter().filter(|glyph| glyph.boxed()) {
        let area = (
            x + glyph.x + size * 0.08,
            y - size * 0.78,
            size * 0.84,
            size * 0.84,
        );
        if let Op::Shape { points, .. } = Op::rect(area, 0.0, None, None) {
            shape(ops, page, &points, None, Some(&Stroke::new(color, size * 0.08)));
        }
    }
}

fn rgb(color: Color) -> PdfColor {
    let (r, g, b) = color.rgb();
    let part = |value: u8| f32::from(value) / 255.0;
    PdfColor::Rgb(Rgb {
        r: part(r),
        g: part(g),
        b: part(b),
        icc_profile: None,
    })
}

fn points(page: &Page, points: &[(f32, f32)]) -> Vec<LinePoint> {
    points
        .iter()
        .map(|(x, y)| LinePoint {
            p: Point {
                x: Pt(*x),
                y: Pt(page.height - y),
            },
            bezier: false,
        })
        .collect()
}

fn pen(ops: &mut Vec<PdfOp>, stroke: &Stroke) {
    ops.push(PdfOp::SetOutlineColor {
        col: rgb(stroke.color),
    });
    ops.push(PdfOp::SetOutlineThickness { pt: Pt(stroke.width) });
    let pattern: &[f32] = &stroke.dash.map_or(vec![], |(on, off)| vec![on, off]);
    ops.push(PdfOp::SetLineDashPattern {
        dash: LineDashPattern::new(0.0, pattern),
    });
}

fn shape(
    ops: &mut Vec<PdfOp>,
    page: &Page,
    corners: &[(f32, f32)],
    fill: Option<Color>,
    stroke: Option<&Stroke>,
) {
    let mode = match (fill, stroke) {
        (Some(_), Some(_)) => PaintMode::FillStroke,
        (Some(_), None) => PaintMode::Fill,
        (None, Some(_)) => PaintMode::Stroke,
        (None, None) => return,
    };
    if let Some(fill) = fill {
        ops.push(PdfOp::SetFillColor { col: rgb(fill) });
    }
    if let Some(stroke) = stroke {
        pen(ops, stroke);
    }
    let rings = vec![PolygonRing {
        points: points(page, corners),
    }];
    ops.push(PdfOp::DrawPolygon {
        polygon: Polygon {
            rings,
            mode,
            winding_order: WindingOrder::NonZero,
        },
    });
}

fn rule(ops: &mut Vec<PdfOp>, page: &Page, corners: &[(f32, f32)], stroke: &Stroke) {
    pen(ops, stroke);
    ops.push(PdfOp::DrawLine {
        line: PdfLine {
            points: points(page, corners),
            is_closed: false,
        },
    });
}
