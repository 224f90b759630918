use std::rc::Rc;

use crate::ops::Op;
use crate::tag::{Tag, Within};

/// A part of a page that is never split: a line, a row, a box.
#[derive(Clone, Debug, Default)]
pub(crate) struct Piece {
    /// The blank that a reader should see above and below it, between the characters; the larger of two neighbours
    /// counts. None at the top of a page.
    pub above: f32,
    pub below: f32,
    /// The blank that is already within its height, above its first and below its last characters.
    pub lead: f32,
    /// Its height.
    pub height: f32,
    /// What is in it, from its top left corner.
    pub ops: Vec<Op>,
    /// Whether it stays on the page of the piece that follows.
    pub keep: bool,
    /// Whether it only says what follows: it goes to the next page with it even where not all can stay together.
    pub title: bool,
    /// What is set again above it when it is the first on its page: the head of its table.
    pub head: Option<Rc<Piece>>,
    /// What is added to it when it is the first on its page: the name of its group.
    pub again: Vec<Op>,
    /// Whether it sinks to the foot of the page.
    pub sink: bool,
    /// How much more blank it may get above where a page has room to spare over something that sinks.
    pub stretch: f32,
    /// Whether it only stands between two others: left out where it would be the first on its page.
    pub between: bool,
    /// Whether a page begins with it.
    pub new_page: bool,
    /// Its entry in the outline.
    pub outline: Option<(u8, String)>,
    /// What other places call it by.
    pub anchor: Option<String>,
    /// Whether it stood on the page before as well.
    pub repeated: bool,
    /// Whether it is a note at the foot of the page.
    pub foot: bool,
    /// Whether its page has nothing but it: no header, no footer, no number.
    pub bare: bool,
    /// The block it comes from, counted from the start of the document.
    pub block: usize,
}

impl Piece {
    /// The blank between two pieces, besides what is within them.
    pub(crate) fn gap(&self, next: &Piece) -> f32 {
        (self.below.max(next.above) - self.lead - next.lead).max(0.0)
    }
}

impl Within for Piece {
    fn within(self, tag: Tag) -> Self {
        Piece {
            ops: self.ops.within(tag),
            again: self.again.within(tag),
            ..self
        }
    }
}

/// Makes runs of lines that break well: never one line alone before or after the break.
pub(crate) fn keep_widows(pieces: &mut [Piece]) {
    let count = pieces.len();
    for (index, piece) in pieces.iter_mut().enumerate() {
        piece.keep |= index + 1 < count && (index == 0 || index + 2 == count);
    }
}

/// An item of this many lines or more may stand alone before or after a page's end.
const LONG: usize = 5;

/// Keeps an item of a list with its neighbour where it would be the only one before or after the end of a page.
pub(crate) fn hold_neighbour(item: &mut [Piece], index: usize, count: usize) {
    let ends = index == 0 || index + 2 == count;
    let short = item.len() < LONG;
    if let Some(last) = item.last_mut()
        && ends
        && short
        && index + 1 < count
    {
        last.keep = true;
    }
}

/// Keeps all pieces on one page.
pub(crate) fn keep_all(pieces: &mut [Piece]) {
    let count = pieces.len();
    for piece in pieces.iter_mut().take(count.saturating_sub(1)) {
        piece.keep = true;
    }
}

/// Sets the blank above the first and below the last piece.
pub(crate) fn spaced(mut pieces: Vec<Piece>, above: f32, below: f32) -> Vec<Piece> {
    if let Some(first) = pieces.first_mut() {
        first.above = above;
    }
    if let Some(last) = pieces.last_mut() {
        last.below = below;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which of so many items of so many lines are held to the next.
    fn held(count: usize, lines: usize) -> Vec<bool> {
        let item = |index: usize| {
            let mut item = vec![Piece::default(); lines];
            hold_neighbour(&mut item, index, count);
            item.last().is_some_and(|last| last.keep)
        };
        (0..count).map(item).collect()
    }

    #[test]
    fn two_items_of_a_list_at_least_stand_on_either_side_of_a_pages_end() {
        assert_eq!(held(5, 1), [true, false, false, true, false]);
        assert_eq!(held(2, 2), [true, false]);
        assert_eq!(held(1, 1), [false]);
        assert_eq!(held(5, LONG), [false; 5]);
    }
}
