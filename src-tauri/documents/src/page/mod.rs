//! Blocks to pages.

mod avatar;
mod blocks;
mod clause;
mod clip;
mod columns;
mod contents;
mod diagram;
mod form;
mod frame;
mod group;
mod head;
mod mark;
mod month_grid;
mod paginate;
mod path;
mod persona_card;
mod piece;
mod portrait;
mod questions;
mod road_map;
mod setter;
mod styles;
mod table;
mod tasks;
mod tick;
mod wall;
mod write_in;

use crate::block::{Block, Document, Paper};
use crate::ops::{Anchor, Layout, Op, OutlineEntry, Page, Source, Uncovered};
use crate::typeset::is_variation;
use setter::Spacing;

pub(crate) use avatar::avatar;
pub(crate) use columns::{SIDE, needs, share};
pub(crate) use diagram::{PIXEL, drawn};
pub(crate) use frame::{Frame, MM};
pub(crate) use month_grid::MONTH;
pub(crate) use setter::Setter;
pub(crate) use table::is_blank;
pub(crate) use write_in::to_write_in;

/// Lays a document out: a pure function, the same pages each time.
pub fn lay_out(document: &Document) -> Layout {
    spaced(document).0
}

/// A document laid out, and how closely it is set for that.
fn spaced(document: &Document) -> (Layout, Spacing) {
    let layout = set(document, Spacing::Open);
    if document.paper != Paper::Wall || layout.pages.len() == 1 {
        return (layout, Spacing::Open);
    }
    // What hangs on a wall is one page: many points are set closer, step by step, in the sizes of other papers.
    let closer = [Spacing::Closer, Spacing::Close].map(|spacing| (set(document, spacing), spacing));
    closer
        .into_iter()
        .find(|(closer, _)| closer.pages.len() == 1)
        .unwrap_or((layout, Spacing::Open))
}

/// How closely a document is set; only what hangs on a wall is ever set closer.
fn spacing(document: &Document) -> Spacing {
    match document.paper {
        Paper::Wall => spaced(document).1,
        Paper::Rule => Spacing::Open,
    }
}

fn set(document: &Document, spacing: Spacing) -> Layout {
    let layout = set_with(document, spacing, &[]);
    let blocks = document.parts.iter().flat_map(|part| &part.blocks);
    let mut contents = blocks.filter(|block| matches!(block, Block::Contents { .. }));
    if contents.next().is_none() {
        return layout;
    }
    // The pages of chapters are known once they are set; naming them moves nothing.
    set_with(document, spacing, &layout.outline)
}

fn set_with(document: &Document, spacing: Spacing, outline: &[OutlineEntry]) -> Layout {
    let mut layout = Layout::default();
    let mut block = 0;
    for part in &document.parts {
        let frame = frame::Frame::of(document.paper, part.landscape);
        let setter = setter::Setter::new(document, frame, spacing, outline);
        let mut pieces = Vec::new();
        for (index, content) in part.blocks.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|before| part.blocks.get(before));
            pieces.extend(
                setter
                    .block(content, before)
                    .into_iter()
                    .map(|piece| piece::Piece { block, ..piece }),
            );
            block += 1;
        }
        let mut sheets = paginate::paginate(pieces, frame.height);
        if let (Some(Block::Memo { label }), Some(sheet)) = (part.blocks.last(), sheets.last_mut()) {
            let end = sheet.last().map_or(0.0, |(y, piece)| y + piece.height);
            sheet.extend(setter.memo(label, end).map(|(y, piece)| {
                (
                    y,
                    piece::Piece {
                        block: block - 1,
                        ..piece
                    },
                )
            }));
        }
        for placed in sheets {
            let page = page(&frame, placed, &mut layout);
            layout.pages.push(page);
        }
    }
    let count = layout.pages.len();
    for (number, page) in layout.pages.iter_mut().enumerate() {
        frame::furnish(document, page, number + 1, count);
    }
    layout.uncovered = found(&layout.pages);
    layout
}

/// The characters of a document that no face has, with the lines they stand in: what to warn of before printing.
pub fn uncovered(document: &Document) -> Vec<Uncovered> {
    lay_out(document).uncovered
}

fn page(frame: &frame::Frame, placed: Vec<paginate::Placed>, layout: &mut Layout) -> Page {
    let mut page = Page {
        width: frame.page_width,
        height: frame.page_height,
        ..Page::default()
    };
    for (index, (y, piece)) in placed.into_iter().enumerate() {
        if let Some((level, text)) = piece.outline {
            let y = frame.top + y;
            layout.outline.push(OutlineEntry {
                level,
                text,
                page: layout.pages.len(),
                y,
            });
        }
        if let Some(name) = piece.anchor {
            let y = frame.top + y;
            layout.anchors.push(Anchor {
                name,
                page: layout.pages.len(),
                y,
            });
        }
        let from = page.ops.len();
        page.ops.extend(
            piece
                .ops
                .into_iter()
                .map(|op| op.shifted(frame.left, frame.top + y)),
        );
        let ops = from..page.ops.len();
        let again = index == 0 && piece.repeated;
        match page.sources.last_mut() {
            Some(last) if last.block == piece.block && last.again == again => last.ops.end = ops.end,
            _ => page.sources.push(Source {
                block: piece.block,
                ops,
                again,
            }),
        }
    }
    page
}

fn found(pages: &[Page]) -> Vec<Uncovered> {
    let mut found: Vec<Uncovered> = Vec::new();
    for op in pages.iter().flat_map(|page| &page.ops) {
        let Op::Text { line, .. } = op else { continue };
        // A variant that no face has is shown as the character it is a variant of: the reader should know.
        for glyph in line
            .glyphs
            .iter()
            .filter(|glyph| glyph.boxed() || is_variation(glyph.c))
        {
            let uncovered = Uncovered {
                character: glyph.c,
                place: line.text(),
            };
            if !found.contains(&uncovered) {
                found.push(uncovered);
            }
        }
    }
    found
}
