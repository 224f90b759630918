//! Bubbles beside boxes: what a step's change brings. They never stand over a line or a box; where a row has no room
//! beside its box they stand outside the lanes, on the line of the row.

use super::PlacedCallout;
use super::label::{Obstacles, Words};
use crate::area::Area;
use crate::route::Band;

/// Between the words of a bubble and its edge.
pub(super) const PAD: (f32, f32) = (11.0, 5.0);
/// Length of the point.
const POINT: f32 = 11.0;
/// Widest line of words.
pub(super) const WIDEST: f32 = 148.0;
/// How far a bubble beside a line begins from it, and its point from its own end.
const ASIDE: f32 = 6.0;
const TIP: f32 = 16.0;
/// What a bubble leaves to what is around it.
pub(super) const CLEAR: f32 = 3.0;

/// The size of a bubble across and along the work.
pub(super) fn size(words: &Words, on_its_side: bool) -> (f32, f32) {
    let padded = (words.w + 2.0 * PAD.0, words.h + 2.0 * PAD.1);
    if on_its_side { (padded.1, padded.0) } else { padded }
}

/// Places the bubble of a step: beyond its box, before it, or at `outside`. Where a line enters the box in the middle the
/// bubble stands beside that line, as long as most of it still stands in its row.
pub(super) fn place(
    step: usize,
    words: Words,
    on_its_side: bool,
    (own, row): (Area, Band),
    outside: f32,
    obstacles: &Obstacles,
) -> PlacedCallout {
    let (w, h) = size(&words, on_its_side);
    let middle = own.middle().1;
    let beyond = own.x + own.w;
    let free = |stretch: &Area| {
        let met = |list: &[Area]| list.iter().any(|other| other.meets(stretch, CLEAR - 0.5));
        let boxes = obstacles.boxes.iter().filter(|other| **other != own);
        let boxed = boxes.into_iter().any(|other| other.meets(stretch, CLEAR));
        stretch.x >= 1.0 && !boxed && !met(&obstacles.lines) && !met(&obstacles.words)
    };
    // Where it begins along the work, and where its point is.
    let places = [
        (middle - h / 2.0, middle),
        (middle + ASIDE, middle + ASIDE + TIP),
        (middle - ASIDE - h, middle - ASIDE - TIP),
    ];
    for (y, point) in places {
        let in_row = y >= row.y && y + h / 2.0 < row.y + row.height - 1.0;
        let at_box = point > own.y + 4.0 && point < own.y + own.h - 4.0;
        if !(in_row && at_box) {
            continue;
        }
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
        for (stretch, x, tip) in [after, before] {
            if free(&stretch) {
                return PlacedCallout {
                    step,
                    lines: words.lines,
                    area: Area::new(x, y, w, h),
                    tip: Some((tip, point)),
                };
            }
        }
    }
    PlacedCallout {
        step,
        lines: words.lines,
        area: Area::new(outside, middle - h / 2.0, w, h),
        tip: None,
    }
}
