//! Marks of a comparison: how a box that is new, changed or gone stands out, with its sign and the number that it has
//! in the table of changes.

use sonae_domain::{ChangeKind, Step, StepChange, StepId};

use super::{PlacedBox, TYPE, glyph};
use crate::drawing::{Anchor, Ink, Shape};

/// Diameter of the disc that holds a number.
const DISC: f32 = 18.0;
/// Between a sign and the disc beneath it.
const BETWEEN: f32 = 4.0;
/// What the words of a marked box leave to the disc at its left.
pub(crate) const ROOM: f32 = DISC + 4.0;
/// How far the disc of a decision stands from its point: a circle fits in there.
pub(crate) const DECISION: f32 = 9.0;
/// How high a marked box is at least: sign and disc one above the other.
pub(super) const HIGH: f32 = glyph::SIGN + BETWEEN + DISC + 11.0;

/// What became of a step, as its box shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepMark {
    /// What became of it.
    pub kind: ChangeKind,
    /// Its number in the table of changes; none for what stays the same.
    pub number: Option<u16>,
}

impl StepMark {
    /// How its box is drawn.
    pub(super) fn ink(self) -> Ink {
        match self.kind {
            ChangeKind::Same => Ink::Box,
            ChangeKind::Added => Ink::Added,
            ChangeKind::Removed => Ink::Removed,
            ChangeKind::Changed | ChangeKind::Moved => Ink::Changed,
        }
    }
}

/// The marks of the steps of one side of a comparison: `of` gives the step that a change has on that side.
pub fn step_marks(
    steps: &[Step],
    changes: &[StepChange],
    of: fn(&StepChange) -> Option<&StepId>,
) -> Vec<StepMark> {
    let mark = |step: &Step| {
        let change = changes.iter().find(|change| of(change) == Some(&step.id));
        StepMark {
            kind: change.map_or(ChangeKind::Same, |change| change.kind),
            number: change.and_then(|change| change.number),
        }
    };
    steps.iter().map(mark).collect()
}

/// The sign and the disc with the number, inside at the left, one above the other.
pub(super) fn draw(shapes: &mut Vec<Shape>, placed: &PlacedBox, left: f32) {
    let Some(mark) = placed.mark else { return };
    let Some(number) = mark.number else { return };
    let (x, cy) = (placed.area.x + left, placed.area.middle().1);
    let top = cy - (glyph::SIGN + BETWEEN + DISC) / 2.0;
    glyph::sign(shapes, mark.kind, x + (DISC - glyph::SIGN) / 2.0, top);
    let cy = top + glyph::SIGN + BETWEEN + DISC / 2.0;
    shapes.push(Shape::Rect {
        x,
        y: cy - DISC / 2.0,
        w: DISC,
        h: DISC,
        r: DISC / 2.0,
        ink: Ink::Mark,
    });
    let size = if number < 100 { TYPE - 2.0 } else { TYPE - 4.0 };
    shapes.push(Shape::Text {
        x: x + DISC / 2.0,
        y: cy + size * 0.36,
        anchor: Anchor::Middle,
        size,
        bold: true,
        text: number.to_string(),
        ink: Ink::MarkWords,
    });
}
