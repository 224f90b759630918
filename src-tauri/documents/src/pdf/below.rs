//! Which lines and areas can be drawn before all words of their page, as they look the same there: then the words are
//! one text, which takes less room than many.

use crate::ops::{GAP_MARGIN, Op, Page};

/// Left, top, right, bottom.
type Area = [f32; 4];

/// For each op of a page, whether it is drawn before the others: a thing without words that covers nothing of what was
/// drawn before it.
pub(super) fn below(page: &Page) -> Vec<bool> {
    let mut below = vec![false; page.ops.len()];
    let mut stay: Vec<Area> = Vec::new();
    let mut at = 0;
    while let Some(op) = page.ops.get(at) {
        let (area, moves, count) = match op {
            Op::Text { x, y, size, line, .. } => {
                let area = [*x - 0.5, y - size, x + line.width + 0.5, y + size * 0.3];
                (Some(area), false, 1)
            }
            // What belongs to a picture stays with it.
            Op::Picture { area, count, .. } => (Some(edges(*area)), false, count + 1),
            Op::Image { area, .. } => (Some(edges(*area)), false, 1),
            Op::Watermark { .. } => (None, true, 1),
            Op::Link { .. } => (None, false, 1),
            Op::Shape { points, stroke, .. } => {
                let thick = stroke.map_or(0.0, |stroke| stroke.width);
                (Some(around(points, thick)), true, 1)
            }
            Op::Rule { points, stroke } => (Some(around(points, stroke.width)), true, 1),
            Op::Gap {
                area: (x, y, w, h), ..
            } => {
                let ends = [(x + GAP_MARGIN, y + h), (x + w - GAP_MARGIN, y + h)];
                (Some(around(&ends, 0.5)), true, 1)
            }
        };
        let free = || area.is_none_or(|area| !stay.iter().any(|other| meet(&area, other)));
        if moves && free() {
            below[at] = true;
        } else {
            stay.extend(area);
        }
        at += count;
    }
    below
}

fn edges((x, y, w, h): (f32, f32, f32, f32)) -> Area {
    [x, y, x + w, y + h]
}

/// The area of a line through corners, `thick` points thick.
fn around(points: &[(f32, f32)], thick: f32) -> Area {
    let far = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
    let [left, top, right, bottom] = points.iter().fold(far, |area, (x, y)| {
        [area[0].min(*x), area[1].min(*y), area[2].max(*x), area[3].max(*y)]
    });
    let out = thick / 2.0;
    [left - out, top - out, right + out, bottom + out]
}

fn meet(one: &Area, other: &Area) -> bool {
    one[1] <= other[3] && other[1] <= one[3] && one[0] <= other[2] && other[0] <= one[2]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::{Color, Stroke};
    use crate::tag::Place;
    use crate::typeset::Line;

    #[test]
    fn a_line_that_crosses_words_stays_over_them() {
        let rule = |y: f32| Op::Rule {
            points: vec![(0.0, y), (100.0, y)],
            stroke: Stroke::new(Color::Ink, 0.5),
        };
        let text = Op::Text {
            x: 10.0,
            y: 50.0,
            size: 10.0,
            color: Color::Ink,
            line: Line {
                glyphs: Vec::new(),
                width: 40.0,
            },
            place: Place::default(),
        };
        let page = Page {
            ops: vec![rule(46.0), text, rule(46.0), rule(70.0), rule(45.0)],
            ..Page::default()
        };
        assert_eq!(below(&page), [true, false, false, true, false]);
    }
}
