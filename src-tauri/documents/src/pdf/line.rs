use std::collections::BTreeMap;

use printpdf::{DictItem, FontId, Op as PdfOp, PdfFontHandle, Pt, TextItem, TextMatrix};

use super::rgb;
use crate::font::Font;
use crate::ops::Color;
use crate::typeset::{Glyph, Line};

/// A blank wider than this (in ems) is taken for a typed space by programs that read text out of a PDF.
const SPACE: f32 = 0.07;

/// Writes a line of text. Where the setting leaves a blank that nobody typed, the characters around it are marked
/// with what they say (`ActualText`), so that no space comes out when the text is copied or searched.
pub(super) fn text(
    ops: &mut Vec<PdfOp>,
    fonts: &BTreeMap<Font, FontId>,
    line: &Line,
    (x, y): (f32, f32),
    size: f32,
    color: Color,
) {
    ops.push(PdfOp::StartTextSection);
    ops.push(PdfOp::SetFillColor { col: rgb(color) });
    for (joined, glyphs) in groups(&line.glyphs, size) {
        if joined {
            let said: String = glyphs.iter().map(|glyph| glyph.c).collect();
            ops.push(PdfOp::BeginMarkedContentWithProperties {
                tag: "Span".into(),
                properties: actual_text(&said),
            });
        }
        for run in glyphs.chunk_by(|a, b| a.font == b.font && a.quiet == b.quiet) {
            if run.iter().any(|glyph| glyph.quiet) {
                ops.push(PdfOp::SetFillColor {
                    col: rgb(Color::Secondary),
                });
                show(ops, fonts, run, (x, y), size);
                ops.push(PdfOp::SetFillColor { col: rgb(color) });
            } else {
                show(ops, fonts, run, (x, y), size);
            }
        }
        if joined {
            ops.push(PdfOp::EndMarkedContentWithProperties);
        }
    }
    ops.push(PdfOp::EndTextSection);
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

fn show(ops: &mut Vec<PdfOp>, fonts: &BTreeMap<Font, FontId>, run: &[Glyph], (x, y): (f32, f32), size: f32) {
    let Some(first) = run.first() else { return };
    let Some((font, id)) = first.font.and_then(|font| Some((font, fonts.get(&font)?))) else {
        // No face has it: a box is drawn there, and the layout names it.
        return;
    };
    ops.push(PdfOp::SetFont {
        font: PdfFontHandle::External(id.clone()),
        size: Pt(size),
    });
    ops.push(PdfOp::SetTextMatrix {
        matrix: TextMatrix::Translate(Pt(x + first.x), Pt(y)),
    });
    let mut items = Vec::new();
    let mut words = String::new();
    let mut pen = first.x;
    for glyph in run {
        let shift = glyph.x - pen;
        if shift.abs() > 0.01 {
            if !words.is_empty() {
                items.push(TextItem::Text(std::mem::take(&mut words)));
            }
            items.push(TextItem::Offset(-shift / size * 1000.0));
        }
        words.push(glyph.c);
        pen = glyph.x + font.advance(glyph.c).unwrap_or(1.0) * size;
    }
    items.push(TextItem::Text(words));
    ops.push(PdfOp::ShowText { items });
}

fn actual_text(text: &str) -> DictItem {
    let mut data = vec![0xFE, 0xFF];
    data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    DictItem::Dict {
        map: [("ActualText".to_owned(), DictItem::String { data, literal: false })].into(),
    }
}
