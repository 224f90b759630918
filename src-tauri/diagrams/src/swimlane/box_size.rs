//! How large the box of a step is, and what room its words and marks have.

use sonae_domain::{Step, Way};

use super::{BoxKind, LEADING, POINT, StepMark, SwimlaneOptions, TYPE, foot, marks};
use crate::wrap::{Measure, wrap};

/// Space at either side of a box in its upright lane, where lines pass.
pub(super) const MARGIN: f32 = 14.0;

/// A box before it has its place.
pub(super) struct BoxSize {
    pub kind: BoxKind,
    pub lines: Vec<String>,
    pub w: f32,
    pub h: f32,
}

/// The size of the box of a step with all that is in it.
pub(super) fn size(
    step: &Step,
    index: usize,
    ways: &[Way],
    options: &SwimlaneOptions,
    measure: &Measure<'_>,
) -> BoxSize {
    let leaving = ways.iter().filter(|way| way.from == index + 1).count();
    let kind = if leaving > 1 {
        BoxKind::Decision
    } else {
        BoxKind::Task
    };
    let mark = options.marks.get(index).copied();
    let w = options.lane_width - 2.0 * MARGIN;
    let room = room(kind, w) - 2.0 * set_aside(kind, mark);
    let lines = wrap(&step.text, TYPE, room, measure);
    let foot = foot(step, index, kind, options, measure);
    let words = lines_high(lines.len().max(1), LEADING);
    let least = if numbered(mark) { marks::HIGH } else { 32.0 };
    BoxSize {
        kind,
        h: (words + foot.height() + 14.0).max(least),
        w,
        lines,
    }
}

/// The marks at the foot of a step's box.
pub(super) fn foot(
    step: &Step,
    index: usize,
    kind: BoxKind,
    options: &SwimlaneOptions,
    measure: &Measure<'_>,
) -> foot::Foot {
    let mark = options.marks.get(index).copied();
    let tint = options.tints.get(index).copied().flatten();
    foot::Foot::of(step, tint, options, foot_room(kind, mark, options), measure)
}

/// How wide the marks at the foot of a box may be beside its disc.
pub(super) fn foot_room(kind: BoxKind, mark: Option<StepMark>, options: &SwimlaneOptions) -> f32 {
    let w = options.lane_width - 2.0 * MARGIN;
    room(kind, w) - 2.0 * set_aside(kind, mark)
}

fn room(kind: BoxKind, w: f32) -> f32 {
    match kind {
        BoxKind::Decision => w - 2.0 * POINT,
        BoxKind::Task => w - 10.0,
    }
}

/// How far the words of a numbered box stand aside for its disc. In a decision the disc reaches into its point.
pub(super) fn set_aside(kind: BoxKind, mark: Option<StepMark>) -> f32 {
    match kind {
        _ if !numbered(mark) => 0.0,
        BoxKind::Decision => (marks::ROOM + marks::DECISION - POINT) / 2.0,
        BoxKind::Task => marks::ROOM / 2.0,
    }
}

fn numbered(mark: Option<StepMark>) -> bool {
    mark.is_some_and(|mark| mark.number.is_some())
}

/// Height of some lines.
pub(super) fn lines_high(count: usize, leading: f32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "lines of a label")]
    let count = count as f32;
    count * leading
}
