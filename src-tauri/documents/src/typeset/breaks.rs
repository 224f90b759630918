//! Where a text may be broken.

use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};
use icu_segmenter::LineSegmenter;

use super::class::{Class, class, inseparable, never_first, never_last};

/// For each character, whether a line may end before it. The first is never.
pub(crate) fn breaks(chars: &[char]) -> Vec<bool> {
    let text: String = chars.iter().collect();
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    let mut allowed = vec![false; chars.len()];
    let offsets: Vec<usize> = LineSegmenter::new_auto(options).segment_str(&text).collect();
    let mut byte = 0;
    let mut next = offsets.iter().peekable();
    for (index, c) in chars.iter().enumerate() {
        while next.peek().is_some_and(|offset| **offset < byte) {
            next.next();
        }
        let offered = next.peek().is_some_and(|offset| **offset == byte);
        allowed[index] = index > 0 && offered && may_break(chars[index - 1], *c);
        byte += c.len_utf8();
    }
    allowed
}

fn may_break(before: char, after: char) -> bool {
    if never_first(after) || never_last(before) || inseparable(before, after) {
        return false;
    }
    // A typed space always stays at the end of its line.
    class(after) != Class::Space
}
