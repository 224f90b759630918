//! Blocks to pages.

mod blocks;
mod clause;
mod diagram;
mod form;
mod frame;
mod head;
mod month_grid;
mod paginate;
mod piece;
mod setter;
mod table;
mod wall;

use crate::block::Document;
use crate::ops::{Layout, Op, OutlineEntry, Page, Uncovered};

/// Lays a document out: a pure function, the same pages each time.
pub fn lay_out(document: &Document) -> Layout {
    let mut layout = Layout::default();
    for part in &document.parts {
        let frame = frame::Frame::of(document.paper, part.landscape);
        let setter = setter::Setter::new(document, frame);
        let pieces = part.blocks.iter().flat_map(|block| setter.block(block)).collect();
        for placed in paginate::paginate(pieces, frame.height) {
            let mut page = Page { width: frame.page_width, height: frame.page_height, ops: Vec::new() };
            for (y, piece) in placed {
                if let Some((level, text)) = piece.outline {
                    let y = frame.top + y;
                    layout.outline.push(OutlineEntry { level, text, page: layout.pages.len(), y });
                }
                page.ops.extend(piece.ops.into_iter().map(|op| op.shifted(frame.left, frame.top + y)));
            }
            layout.pages.push(page);
        }
    }
    let count = layout.pages.len();
    for (number, page) in layout.pages.iter_mut().enumerate() {
        frame::furnish(document, page, number + 1, count);
    }
    layout.uncovered = uncovered(&layout.pages);
    layout
}

fn uncovered(pages: &[Page]) -> Vec<Uncovered> {
    let mut found: Vec<Uncovered> = Vec::new();
    for op in pages.iter().flat_map(|page| &page.ops) {
        let Op::Text { line, .. } = op else { continue };
        for glyph in line.glyphs.iter().filter(|glyph| glyph.font.is_none()) {
            let uncovered = Uncovered { character: glyph.c, place: line.text() };
            if !found.contains(&uncovered) {
                found.push(uncovered);
            }
        }
    }
    found
}
