//! The bands that head the parts of the work. Upright, a band lies across the lanes above the row that begins the
//! part; on its side, it lies above the lanes from that column on.

use sonae_domain::Step;

use super::{LEADING, PlacedPhase, TYPE};
use crate::area::Area;
use crate::wrap::{Measure, wrap};

/// Above and below the words of a band.
const PAD: f32 = 5.0;
/// Left of them.
const INDENT: f32 = 8.0;

/// Whether a part of the work begins with a step.
pub(super) fn begins(step: &Step) -> bool {
    !step.phase.trim().is_empty()
}

/// The name of a part in lines of at most `width`; bold is the wider face.
pub(super) fn lines(step: &Step, width: f32, measure: &Measure<'_>) -> Vec<String> {
    let bold = |text: &str, size: f32, _: bool| (measure.0)(text, size, true);
    wrap(
        &step.phase,
        TYPE,
        (width - 2.0 * INDENT).max(2.0 * TYPE),
        &Measure(&bold),
    )
}

/// How much a band takes along the work, upright, or across it.
pub(super) fn height(lines: &[String]) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "lines of a band")]
    let count = lines.len() as f32;
    count * LEADING + 2.0 * PAD
}

/// Places the words of an upright band where no line runs through them, as far left as may be.
pub(super) fn words(band: &PlacedPhase, lines: &[Area], measure: &Measure<'_>) -> (f32, f32) {
    let wide = band
        .lines
        .iter()
        .map(|line| (measure.0)(line, TYPE, true))
        .fold(0.0, f32::max);
    let middle = band.area.middle().1;
    let first = band.area.x + INDENT;
    // Lines that run sideways at the edge of the band are no matter.
    let inner = Area {
        y: band.area.y + PAD,
        h: band.area.h - 2.0 * PAD,
        ..band.area
    };
    let mut crossing: Vec<(f32, f32)> = lines
        .iter()
        .filter(|piece| piece.meets(&inner, 0.0))
        .map(|piece| (piece.x, piece.x + piece.w))
        .collect();
    crossing.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut left = first;
    for (from, to) in crossing {
        if from < left + wide + 5.0 && to > left - 5.0 {
            left = to + 6.0;
        }
    }
    let fits = left + wide <= band.area.x + band.area.w;
    (if fits { left } else { first }, middle)
}

/// Where the words of a band on its side stand: at its start.
pub(super) fn words_at_start(area: Area) -> (f32, f32) {
    (area.x + INDENT, area.middle().1)
}
