//! The swimlane of a business flow: lanes are columns, and a step's box stands on the line of its row in the table.

use serde::Serialize;
use sonae_domain::{LaneKind, Step, StepId, Way, lanes, ways};
use ts_rs::TS;

use crate::drawing::Drawing;
use crate::route;
use crate::wrap::{Measure, wrap};

mod draw;
mod marks;

pub use marks::{StepMark, step_marks};

/// Type in boxes and on lines, in pixels.
pub(crate) const TYPE: f32 = 13.0;
const LEADING: f32 = 17.0;
/// Space at either side of a box in its lane, where lines pass.
const MARGIN: f32 = 14.0;
/// Least space between a box and the edge of its row, where lines run sideways.
const GAP: f32 = 9.0;
/// How far the points of a decision reach beyond its words: a diamond stretched until they fit.
const POINT: f32 = 13.0;

/// How a swimlane is laid out, in pixels.
#[derive(Clone, Debug)]
pub struct SwimlaneOptions {
    /// Least height of a row.
    pub row_height: f32,
    /// Least heights of single rows from the first on, where the table beside the picture needs more.
    pub row_heights: Vec<f32>,
    /// Width of a lane.
    pub lane_width: f32,
    /// Height of the heads of lanes; 0 for none.
    pub head: f32,
    /// What became of each step, where two flows are compared.
    pub marks: Vec<StepMark>,
}

impl Default for SwimlaneOptions {
    fn default() -> Self {
        SwimlaneOptions {
            row_height: 52.0,
            row_heights: Vec::new(),
            lane_width: 132.0,
            head: 40.0,
            marks: Vec::new(),
        }
    }
}

/// A swimlane, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Swimlane {
    /// The picture.
    pub drawing: Drawing,
    /// Where each step's row is, in the order of the table.
    pub rows: Vec<RowBand>,
    /// Where each lane is.
    pub lanes: Vec<PlacedLane>,
    /// The boxes.
    pub boxes: Vec<PlacedBox>,
    /// The lines between them.
    pub edges: Vec<PlacedEdge>,
}

/// The row of a step.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RowBand {
    /// The step.
    pub step: StepId,
    /// Its top in pixels, heads of lanes included.
    pub y: f32,
    /// Its height in pixels.
    pub height: f32,
}

/// A lane.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PlacedLane {
    /// Who.
    pub name: String,
    /// People or a system.
    pub kind: LaneKind,
    /// Its left edge in pixels.
    pub x: f32,
    /// Its width in pixels.
    pub width: f32,
}

/// What a box looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxKind {
    /// A step.
    Task,
    /// The first or a last one: round.
    Terminal,
    /// Two ways or more: a diamond.
    Decision,
}

/// A step's box.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedBox {
    /// What it looks like.
    pub kind: BoxKind,
    /// Left, in pixels.
    pub x: f32,
    /// Top.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
    /// The words, a line each.
    pub lines: Vec<String>,
    /// What became of the step, where two flows are compared.
    pub mark: Option<StepMark>,
}

impl PlacedBox {
    pub(crate) fn middle(&self) -> (f32, f32) {
        (self.x + self.w / 2.0, self.y + self.h / 2.0)
    }
}

/// A line from box to box.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedEdge {
    /// Position of the step it leaves.
    pub from: usize,
    /// Position of the step it enters.
    pub to: usize,
    /// Its corners, the last at the box it enters.
    pub points: Vec<(f32, f32)>,
    /// When it is taken, and where that stands: start of the text and its baseline.
    pub label: Option<(String, f32, f32)>,
}

/// Lays a flow out.
pub fn swimlane(steps: &[Step], options: &SwimlaneOptions, measure: &Measure<'_>) -> Swimlane {
    let ways = ways(steps);
    let lanes: Vec<PlacedLane> = lanes(steps)
        .into_iter()
        .zip(0_u16..)
        .map(|(lane, index)| PlacedLane {
            name: lane.name,
            kind: lane.kind,
            x: f32::from(index) * options.lane_width,
            width: options.lane_width,
        })
        .collect();
    let mut rows = Vec::with_capacity(steps.len());
    let mut boxes = Vec::with_capacity(steps.len());
    let mut y = options.head;
    for (index, step) in steps.iter().enumerate() {
        let lane = lanes.iter().find(|lane| lane.name == step.actor.trim());
        let x = lane.map_or(0.0, |lane| lane.x);
        let kind = kind(index, &ways);
        let mark = options.marks.get(index).copied();
        let (w, lines) = words(step, kind, mark, options, measure);
        #[expect(clippy::cast_precision_loss, reason = "lines of a box")]
        let text = lines.len().max(1) as f32 * LEADING;
        let h = (text + 14.0).max(32.0);
        let below = words_below(index, &ways);
        let least = options.row_heights.get(index).copied().unwrap_or_default();
        let height = (h + 2.0 * GAP + below).max(options.row_height).max(least);
        boxes.push(PlacedBox {
            kind,
            x: x + (options.lane_width - w) / 2.0,
            y: y + (height - h - below) / 2.0,
            w,
            h,
            lines,
            mark,
        });
        rows.push(RowBand {
            step: step.id.clone(),
            y,
            height,
        });
        y += height;
    }
    let edges = route::route(&ways, &boxes, &rows, &lanes, measure);
    let drawing = draw::draw(&lanes, &boxes, &edges, options, y, measure);
    Swimlane {
        drawing,
        rows,
        lanes,
        boxes,
        edges,
    }
}

/// Room below a box for the words of the way that leaves at its bottom: the first that goes on.
fn words_below(index: usize, ways: &[Way]) -> f32 {
    let first = ways.iter().find(|way| way.from == index && way.to > index);
    match first {
        Some(way) if !way.condition.is_empty() => TYPE,
        _ => 0.0,
    }
}

fn kind(index: usize, ways: &[Way]) -> BoxKind {
    let leaving = ways.iter().filter(|way| way.from == index).count();
    let entering = ways.iter().any(|way| way.to == index);
    match (leaving, entering, index) {
        (2.., _, _) => BoxKind::Decision,
        (0, _, _) | (_, false, 0) => BoxKind::Terminal,
        _ => BoxKind::Task,
    }
}

fn words(
    step: &Step,
    kind: BoxKind,
    mark: Option<StepMark>,
    options: &SwimlaneOptions,
    measure: &Measure<'_>,
) -> (f32, Vec<String>) {
    let w = options.lane_width - 2.0 * MARGIN;
    let room = match kind {
        BoxKind::Decision => w - 2.0 * POINT,
        BoxKind::Terminal => w - 18.0,
        BoxKind::Task => w - 10.0,
    };
    (w, wrap(&step.text, TYPE, room - 2.0 * aside(kind, mark), measure))
}

/// How far the words of a numbered box stand aside for its disc. In a decision the disc reaches into its point.
fn aside(kind: BoxKind, mark: Option<StepMark>) -> f32 {
    match kind {
        _ if !numbered(mark) => 0.0,
        BoxKind::Decision => (marks::ROOM + marks::DECISION - POINT) / 2.0,
        _ => marks::ROOM / 2.0,
    }
}

fn numbered(mark: Option<StepMark>) -> bool {
    mark.is_some_and(|mark| mark.number.is_some())
}

#[cfg(test)]
mod tests;
