//! Bubbles beside boxes: what a step's change brings. They never stand over a line or a box; where a row has no room
//! beside its box they stand outside the lanes, on the line of the row.

use super::PlacedCallout;
use super::label::{Obstacles, Words};
use crate::area::Area;

/// Between the words of a bubble and its edge.
pub(super) const PAD: (f32, f32) = (11.0, 5.0);
/// Length of the point.
const POINT: f32 = 11.0;
/// Widest line of words.
pub(super) const WIDEST: f32 = 148.0;
/// What a bubble leaves to what is around it.
pub(super) const CLEAR: f32 = 3.0;

/// The size of a bubble across and along the work.
pub(super) fn size(words: &Words, on_its_side: bool) -> (f32, f32) {
    let padded = (words.w + 2.0 * PAD.0, words.h + 2.0 * PAD.1);
    if on_its_side { (padded.1, padded.0) } else { padded }
}

/// Places the bubble of a step: beyond its box, before it, or at `outside`.
pub(super) fn place(
    step: usize,
    words: Words,
    on_its_side: bool,
    own: Area,
    outside: f32,
    obstacles: &Obstacles,
) -> PlacedCallout {
    let (w, h) = size(&words, on_its_side);
    let middle = own.middle().1;
    let y = middle - h / 2.0;
    let beyond = own.x + own.w;
    // The stretch from the box to the end of the bubble must be free, not the bubble alone.
    let after = (
        Area::new(beyond + 1.0, y, POINT + w, h),
        beyond + POINT,
        beyond + 1.5,
    );
    let before = (
        Area::new(own.x - 1.0 - POINT - w, y, POINT + w, h),
        own.x - POINT - w,
        own.x - 1.5,
    );
    let without_own = |stretch: &Area| {
        let met = |list: &[Area]| list.iter().any(|other| other.meets(stretch, CLEAR - 0.5));
        let boxes = obstacles.boxes.iter().filter(|other| **other != own);
        let boxed = boxes.into_iter().any(|other| other.meets(stretch, CLEAR));
        stretch.x >= 1.0 && !boxed && !met(&obstacles.lines) && !met(&obstacles.words)
    };
    for (stretch, x, tip) in [after, before] {
        if without_own(&stretch) {
            return PlacedCallout {
                step,
                lines: words.lines,
                area: Area::new(x, y, w, h),
                tip: Some((tip, middle)),
            };
        }
    }
    PlacedCallout {
        step,
        lines: words.lines,
        area: Area::new(outside, y, w, h),
        tip: None,
    }
}
