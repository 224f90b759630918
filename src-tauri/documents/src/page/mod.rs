//! Blocks to pages.

mod avatar;
mod blank_table;
mod blocks;
mod card;
mod certificate;
mod clause;
mod clip;
mod columns;
mod contact_cards;
mod contents;
mod diagram;
mod ending;
mod form;
mod formal;
mod frame;
mod group;
mod head;
mod letter;
mod mark;
mod marks;
mod month_grid;
mod notes;
mod paginate;
mod path;
mod persona_card;
mod piece;
mod portrait;
mod questions;
mod road_map;
mod setter;
mod slide;
mod styles;
mod table;
mod tasks;
mod test_form;
mod tick;
mod wall;
mod write_in;

use crate::block::{Block, Document, Paper, Part};
use crate::ops::{Anchor, Layout, Op, OutlineEntry, Page, Source, Uncovered, accent};
use crate::typeset::is_variation;
use setter::Spacing;

pub(crate) use avatar::avatar;
pub(crate) use blank_table::widths as blank_widths;
pub(crate) use columns::{SIDE, needs, share};
pub(crate) use contact_cards::{CARD, OFFSET};
pub(crate) use diagram::{PIXEL, drawn};
pub(crate) use formal::{fact_rows, fact_widths, revisions};
pub(crate) use frame::{Frame, MM, number_in_whole};
pub(crate) use letter::{
    APART as LETTER_APART, SIDE as LETTER_SIDE, align as letter_align, gap as letter_gap,
};
pub(crate) use marks::{BESIDE, corner, foot_line, name_style};
pub(crate) use month_grid::MONTH;
pub(crate) use setter::Setter;
pub(crate) use table::{alike, is_blank};
pub(crate) use test_form::{BOXES, NUMBER, answer_box, message_scale};
pub(crate) use write_in::to_write_in;

/// Lays a document out: a pure function, the same pages each time.
pub fn lay_out(document: &Document) -> Layout {
    spaced(document).0
}

/// A document laid out whose contents name the pages of other headings than its own.
pub(crate) fn lay_out_with(document: &Document, outline: &[OutlineEntry]) -> Layout {
    set_with(document, Spacing::Open, outline)
}

/// A document laid out, and how closely it is set for that.
fn spaced(document: &Document) -> (Layout, Spacing) {
    let layout = set(document, Spacing::Open);
    if matches!(document.paper, Paper::Rule | Paper::Slide) || layout.pages.len() == 1 {
        return (layout, Spacing::Open);
    }
    // What hangs on a wall is one page: many points are set closer, step by step, in the sizes of other papers.
    let steps: &[Spacing] = match document.paper {
        Paper::Card => &[Spacing::Closer, Spacing::Close, Spacing::Small],
        _ => &[Spacing::Closer, Spacing::Close],
    };
    steps
        .iter()
        .map(|spacing| (set(document, *spacing), *spacing))
        .find(|(closer, _)| closer.pages.len() == 1)
        .unwrap_or((layout, Spacing::Open))
}

/// How closely a document is set; only what hangs on a wall is ever set closer.
fn spacing(document: &Document) -> Spacing {
    match document.paper {
        Paper::Wall | Paper::Card => spaced(document).1,
        Paper::Rule | Paper::Slide => Spacing::Open,
    }
}

fn set(document: &Document, spacing: Spacing) -> Layout {
    set_with(document, spacing, &[])
}

/// A document set whose contents name the pages of these headings or, where there are none, of its own.
fn set_with(document: &Document, spacing: Spacing, outline: &[OutlineEntry]) -> Layout {
    let mut parts = Vec::with_capacity(document.parts.len());
    let mut block = 0;
    for part in &document.parts {
        let frame = frame::Frame::set(document, part.landscape, spacing);
        let setter = setter::Setter::new(document, frame, spacing, outline);
        let (spacing, sheets) = well_ended(&setter, part, block);
        parts.push(Dealt {
            frame,
            spacing,
            first: block,
            sheets,
        });
        block += part.blocks.len();
    }
    if outline.is_empty() {
        name_pages(document, &mut parts);
    }
    let mut layout = Layout::default();
    let mut bare = Vec::new();
    for Dealt { frame, sheets, .. } in parts {
        for placed in sheets {
            bare.push(placed.iter().any(|(_, piece)| piece.bare));
            let page = page(&frame, placed, &mut layout);
            layout.pages.push(page);
        }
    }
    let count = layout.pages.len();
    for (number, page) in layout.pages.iter_mut().enumerate() {
        if !bare[number] {
            frame::furnish(document, spacing, page, number + 1, count);
        }
    }
    finish(document, spacing, &mut layout);
    layout
}

/// A part on its pages.
struct Dealt {
    frame: Frame,
    /// How closely it is set.
    spacing: Spacing,
    /// Its first block, counted from the start of the document.
    first: usize,
    sheets: Vec<Vec<paginate::Placed>>,
}

/// Names in contents the pages of the headings, which are known once all is dealt; that moves nothing.
fn name_pages(document: &Document, parts: &mut [Dealt]) {
    let mut outline = Vec::new();
    for (page, placed) in parts.iter().flat_map(|dealt| &dealt.sheets).enumerate() {
        let titles = placed.iter().filter_map(|(y, piece)| {
            let (level, text) = piece.outline.clone()?;
            Some(OutlineEntry {
                level,
                text,
                page,
                y: *y,
            })
        });
        outline.extend(titles);
    }
    for (part, dealt) in document.parts.iter().zip(parts) {
        for (index, block) in part.blocks.iter().enumerate() {
            let Block::Contents { items } = block else {
                continue;
            };
            let own = dealt.first + index;
            let named = Setter::new(document, dealt.frame, dealt.spacing, &outline).contents(items);
            let pieces = dealt
                .sheets
                .iter_mut()
                .flatten()
                .map(|(_, piece)| piece)
                .filter(|piece| piece.block == own && !piece.foot);
            for (piece, named) in pieces.zip(named) {
                piece.ops = named.ops;
            }
        }
    }
}

/// The pages of a part, and how closely it is set for that. Where the last would have a few lines only, it is set a step closer; where that does not help,
/// the table that goes over goes there whole.
fn well_ended(setter: &Setter<'_>, part: &Part, first: usize) -> (Spacing, Vec<Vec<paginate::Placed>>) {
    let open = sheets(setter, part, first);
    let thin = ending::closer(setter).zip(ending::thin(part, first, &open));
    let Some((spacing, thin)) = thin else {
        return (setter.spacing, open);
    };
    let again = |spacing: Spacing, whole: Option<usize>| {
        let mut setter = Setter::new(setter.document, setter.frame, spacing, setter.outline);
        setter.whole = whole;
        sheets(&setter, part, first)
    };
    let closer = again(spacing, None);
    if closer.len() < open.len() {
        return (spacing, closer);
    }
    let whole = ending::goes_over(part, first, &open[thin]).map(|block| again(Spacing::Open, Some(block)));
    let ended = whole.filter(|whole| whole.len() == open.len()).unwrap_or(open);
    (setter.spacing, ended)
}

/// The pages of a part, its blocks counted from `first`.
fn sheets(setter: &Setter<'_>, part: &Part, first: usize) -> Vec<Vec<paginate::Placed>> {
    let more = vec![0; part.blocks.len()];
    let mut sheets = dealt(setter, part, first, &more);
    // Logs go down to the foot of their page.
    if part
        .blocks
        .iter()
        .any(|block| matches!(block, Block::BlankTable(table) if table.fill))
    {
        let more = blank_table::more(setter, part, first, &sheets);
        if more.iter().any(|rows| *rows > 0) {
            let filled = dealt(setter, part, first, &more);
            if filled.len() == sheets.len() {
                sheets = filled;
            }
        }
    }
    if let (Some(Block::Memo { label }), Some(sheet)) = (part.blocks.last(), sheets.last_mut()) {
        // Notes at the foot take the room for one's own.
        if !sheet.iter().any(|(_, piece)| piece.foot) {
            let end = sheet.last().map_or(0.0, |(y, piece)| y + piece.height);
            let block = first + part.blocks.len() - 1;
            let memo = setter
                .memo(label, end)
                .map(|(y, piece)| (y, piece::Piece { block, ..piece }));
            sheet.extend(memo);
        }
    }
    sheets
}

/// The last title of what stands before.
fn section(before: &[Block]) -> String {
    let title = before.iter().rev().find_map(|block| match block {
        Block::Heading { text, .. } => Some(text),
        Block::Clause { heading, .. } => Some(heading),
        Block::Head { title, .. } | Block::WallTitle { title } => Some(title),
        _ => None,
    });
    title.map(|title| setter::words(title)).unwrap_or_default()
}

/// The pages of a part with so many more rows in each of its forms to fill in.
fn dealt(setter: &Setter<'_>, part: &Part, first: usize, more: &[usize]) -> Vec<Vec<paginate::Placed>> {
    let mut pieces = Vec::new();
    for (index, content) in part.blocks.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| part.blocks.get(before));
        setter.section.replace(section(&part.blocks[..index]));
        let set = match content {
            Block::BlankTable(table) => setter.blank_table(table, more[index]),
            _ => setter.block(content, before),
        };
        let block = first + index;
        let mut set = set;
        if setter.whole == Some(block) {
            piece::keep_all(&mut set);
        }
        // Small print under a table belongs to it.
        if let (Block::Note { .. }, Some(Block::Table(_)), Some(last)) = (content, before, pieces.last_mut())
        {
            let last: &mut piece::Piece = last;
            last.keep = true;
        }
        pieces.extend(set.into_iter().map(|piece| piece::Piece { block, ..piece }));
    }
    ending::eased(&mut pieces, setter);
    let notes = notes::Notes::of(setter);
    let fill = !matches!(setter.document.paper, Paper::Rule | Paper::Slide);
    paginate::paginate(pieces, setter.frame.height, &notes, fill)
}

/// Makes pages of large or small type as large as they are printed, puts the company's colour in its place, and finds what no
/// font has.
fn finish(document: &Document, spacing: Spacing, layout: &mut Layout) {
    let scale = Frame::set(document, false, spacing).scale;
    if (scale - 1.0).abs() > f32::EPSILON {
        for page in &mut layout.pages {
            (page.width, page.height) = (page.width * scale, page.height * scale);
            let ops = std::mem::take(&mut page.ops);
            page.ops = ops.into_iter().map(|op| op.scaled(scale)).collect();
        }
        for entry in &mut layout.outline {
            entry.y *= scale;
        }
        for anchor in &mut layout.anchors {
            anchor.y *= scale;
        }
    }
    if document.accent.is_some() {
        let accent = accent(document.accent);
        let ops = layout.pages.iter_mut().flat_map(|page| &mut page.ops);
        ops.for_each(|op| op.recolor(accent));
    }
    layout.uncovered = found(&layout.pages);
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
