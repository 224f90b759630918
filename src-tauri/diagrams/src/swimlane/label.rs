//! Where the words of a way stand: beside its line, where they meet nothing.

use super::{PlacedLabel, SMALL};
use crate::area::Area;
use crate::route::Band;
use crate::wrap::{Measure, wrap};

/// From line to line of small words.
pub(super) const LEADING: f32 = 15.0;
/// Between a line and its words.
const ASIDE: f32 = 5.0;

/// Small words broken into lines, with the room they take.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Words {
    pub(super) lines: Vec<String>,
    pub(super) w: f32,
    pub(super) h: f32,
}

impl Words {
    pub(super) fn of(text: &str, widest: f32, measure: &Measure<'_>) -> Self {
        let lines = wrap(text, SMALL, widest, measure);
        let w = lines
            .iter()
            .map(|line| (measure.0)(line, SMALL, false))
            .fold(0.0, f32::max);
        #[expect(clippy::cast_precision_loss, reason = "lines of a label")]
        let h = lines.len() as f32 * LEADING;
        Words { lines, w, h }
    }

    /// Their size across and along the work.
    pub(super) fn size(&self, on_its_side: bool) -> (f32, f32) {
        if on_its_side {
            (self.h, self.w)
        } else {
            (self.w, self.h)
        }
    }
}

/// What words of a picture must not meet.
#[derive(Default)]
pub(super) struct Obstacles {
    /// Boxes and circles.
    pub(super) boxes: Vec<Area>,
    /// Pieces of lines.
    pub(super) lines: Vec<Area>,
    /// Words that have their place.
    pub(super) words: Vec<Area>,
}

impl Obstacles {
    /// How bad a place is: over a box worst, over a line least. Words of a way belong into the row that it leaves.
    fn harm(&self, area: &Area, row: Band) -> usize {
        let count = |list: &[Area], gap: f32| list.iter().filter(|other| other.meets(area, gap)).count();
        let outside = usize::from(area.y < row.y || area.y + area.h > row.y + row.height);
        1000 * count(&self.boxes, 0.0)
            + 100 * count(&self.words, 1.0)
            + 90 * outside
            + count(&self.lines, 1.0)
    }
}

/// Gives words their place beside a line, the first of the best.
pub(super) fn beside(
    words: Words,
    points: &[(f32, f32)],
    on_its_side: bool,
    row: Band,
    obstacles: &mut Obstacles,
) -> Option<PlacedLabel> {
    let size = words.size(on_its_side);
    let places = places(points, size);
    let best = places
        .into_iter()
        .min_by_key(|place| obstacles.harm(place, row))?;
    obstacles.words.push(best);
    Some(PlacedLabel {
        lines: words.lines,
        area: best,
    })
}

/// Places beside the pieces of a line, the nearest to its start first.
fn places(points: &[(f32, f32)], (w, h): (f32, f32)) -> Vec<Area> {
    let mut places = Vec::new();
    for (number, piece) in points.windows(2).enumerate() {
        let (from, to) = (piece[0], piece[1]);
        // Nothing stands outside the picture.
        let mut at = |x: f32, y: f32| places.push(Area::new(x.max(2.0), y, w, h));
        let level = (from.1 - to.1).abs() < 0.5;
        if level {
            let xs = if to.0 < from.0 {
                [
                    from.0 - ASIDE - w,
                    f32::midpoint(from.0, to.0) - w / 2.0,
                    to.0 + ASIDE,
                ]
            } else {
                [
                    from.0 + ASIDE,
                    f32::midpoint(from.0, to.0) - w / 2.0,
                    to.0 - ASIDE - w,
                ]
            };
            for x in xs {
                at(x, from.1 - 3.0 - h);
                at(x, from.1 + 3.0);
            }
        } else {
            let down = to.1 > from.1;
            let start = if down { from.1 + 2.0 } else { from.1 - 2.0 - h };
            // Beside the first piece, on the side to which the line does not turn.
            let right = points.get(number + 2).is_none_or(|third| third.0 <= to.0 + 0.5);
            let sides = [from.0 + ASIDE, from.0 - ASIDE - w];
            let sides = if right { sides } else { [sides[1], sides[0]] };
            for y in [start, f32::midpoint(from.1, to.1) - h / 2.0] {
                for x in sides {
                    at(x, y);
                }
            }
        }
    }
    places
}
