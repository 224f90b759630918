use std::rc::Rc;

use crate::ops::Op;

/// A part of a page that is never split: a line, a row, a box.
#[derive(Clone, Debug, Default)]
pub(crate) struct Piece {
    /// Space above it, dropped at the top of a page.
    pub before: f32,
    /// Its height.
    pub height: f32,
    /// What is in it, from its top left corner.
    pub ops: Vec<Op>,
    /// Whether it stays on the page of the piece that follows.
    pub keep: bool,
    /// What is set again above it when it is the first on its page: the head of its table.
    pub head: Option<Rc<Piece>>,
    /// Whether it sinks to the foot of the page.
    pub sink: bool,
    /// Whether a page begins with it.
    pub new_page: bool,
    /// Its entry in the outline.
    pub outline: Option<(u8, String)>,
}

/// Makes runs of lines that break well: never one line alone before or after the break.
pub(crate) fn keep_widows(pieces: &mut [Piece]) {
    let count = pieces.len();
    for (index, piece) in pieces.iter_mut().enumerate() {
        piece.keep |= index + 1 < count && (index == 0 || index + 2 == count);
    }
}

/// Keeps all pieces on one page.
pub(crate) fn keep_all(pieces: &mut [Piece]) {
    let count = pieces.len();
    for piece in pieces.iter_mut().take(count.saturating_sub(1)) {
        piece.keep = true;
    }
}
