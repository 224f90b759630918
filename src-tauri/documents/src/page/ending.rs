//! Pages that would have next to nothing on them: what goes before is set a little closer, so that they are not needed.

use super::paginate::Placed;
use super::piece::Piece;
use super::setter::{Setter, Spacing};
use crate::block::{Block, Paper, Part};

/// A page that ends a text has at least so much on it, in points: five lines of text.
const LEAST: f32 = 5.0 * 18.0;

/// How much of the blank between its blocks a part keeps that is set closer.
const BLANK: f32 = 0.85;

/// The first page that ends a text and has less on it than it should, without the head of a table that is said again.
/// Pages that were asked for are as short as they are: only what went over from the page before counts.
pub(super) fn thin(part: &Part, first: usize, sheets: &[Vec<Placed>]) -> Option<usize> {
    let block = |piece: &Piece| part.blocks.get(piece.block - first);
    let asked_for = |sheet: &[Placed]| {
        let begins = sheet.first().map_or(first, |(_, piece)| piece.block) - first;
        let before = begins.checked_sub(1).and_then(|before| part.blocks.get(before));
        begins == 0 || matches!(before, Some(Block::PageBreak))
    };
    let is_thin = |(number, sheet): &(usize, &Vec<Placed>)| {
        let number = *number;
        let ends = sheets.get(number + 1).is_none_or(|next| asked_for(next));
        let went_over = !asked_for(sheet)
            || sheets[number - 1].last().map(|(_, piece)| piece.block)
                == sheet.first().map(|(_, piece)| piece.block);
        // Lines for notes fill what is left of a page; nobody turns a page for them.
        let memo = |piece: &Piece| matches!(block(piece), Some(Block::Memo { .. }));
        let own = || {
            let own = sheet.iter().filter(|(_, piece)| !piece.foot && !piece.repeated);
            own.filter(|(_, piece)| !memo(piece))
        };
        let top = own().map(|(y, _)| *y).fold(f32::MAX, f32::min);
        let end = own().map(|(y, piece)| y + piece.height).fold(0.0, f32::max);
        // Cards and pictures are no lines that could go elsewhere.
        let text =
            own().all(|(_, piece)| !piece.bare && !matches!(block(piece), Some(Block::Diagram { .. })));
        ends && went_over && text && end - top < LEAST
    };
    let mut sheets = sheets.iter().enumerate().skip(1);
    sheets.find(is_thin).map(|(number, _)| number)
}

/// The table whose last rows alone are on a page.
pub(super) fn goes_over(part: &Part, first: usize, sheet: &[Placed]) -> Option<usize> {
    let block = sheet.first()?.1.block;
    matches!(part.blocks.get(block - first), Some(Block::Table(_))).then_some(block)
}

/// The spacing in which a part that ends in a thin page is tried again.
pub(super) fn closer(setter: &Setter<'_>) -> Option<Spacing> {
    (setter.document.paper == Paper::Rule && setter.spacing == Spacing::Open).then_some(Spacing::Closer)
}

/// The pieces of a part with the blank between them as its spacing asks.
pub(super) fn eased(pieces: &mut [Piece], setter: &Setter<'_>) {
    if setter.is_closer() {
        for piece in pieces {
            (piece.above, piece.below) = (piece.above * BLANK, piece.below * BLANK);
        }
    }
}
