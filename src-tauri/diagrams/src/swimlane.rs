//! The swimlane of a business flow. Upright, lanes are columns and a step's box stands on the line of its row in the
//! table; on its side, lanes are rows and the work runs from left to right. Both follow from one layout: across the
//! lanes is x and along the work is y until the picture is turned.

use serde::Serialize;
use sonae_domain::{LaneKind, Step, StepId};
use ts_rs::TS;

use crate::area::Area;
use crate::drawing::Drawing;
use crate::wrap::Measure;

mod box_size;
mod callout;
mod draw;
mod foot;
mod glyph;
mod label;
mod layout;
mod marks;
mod options;
mod phase;
mod turn;

pub(crate) use draw::arrow;
pub use marks::{StepMark, step_marks};
pub use options::{Orientation, SwimlaneOptions, SwimlaneWords};

/// Type in boxes, in pixels.
pub(crate) const TYPE: f32 = 13.0;
/// Type on lines and in small marks.
pub(crate) const SMALL: f32 = 12.0;
const LEADING: f32 = 17.0;
/// How far the points of a decision reach beyond its words: a diamond stretched until they fit.
const POINT: f32 = 13.0;

/// A swimlane, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Swimlane {
    /// The picture.
    pub drawing: Drawing,
    /// How far the heads of the lanes reach along the work, in pixels.
    pub head: f32,
    /// Where each step's row is, in the order of the table.
    pub rows: Vec<RowBand>,
    /// Where each lane is.
    pub lanes: Vec<PlacedLane>,
    /// Where each part of the work begins.
    pub phases: Vec<PlacedPhase>,
    /// The boxes, one for each step.
    pub boxes: Vec<PlacedBox>,
    /// Where the work starts and ends.
    pub events: Vec<PlacedEvent>,
    /// The lines between them.
    pub edges: Vec<PlacedEdge>,
    /// What is said beside boxes.
    pub callouts: Vec<PlacedCallout>,
    /// Whether the work runs down or to the right.
    pub orientation: Orientation,
}

/// The row of a step; on its side, its column.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RowBand {
    /// The step.
    pub step: StepId,
    /// Where it begins along the work in pixels, heads of lanes included.
    pub y: f32,
    /// How long it is in pixels.
    pub height: f32,
}

/// A lane.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PlacedLane {
    /// Who.
    pub name: String,
    /// People or a system.
    pub kind: LaneKind,
    /// Where it begins across the work in pixels.
    pub x: f32,
    /// How wide it is in pixels.
    pub width: f32,
}

/// The band that heads a part of the work.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedPhase {
    /// Position of the step that begins it.
    pub step: usize,
    /// Where the band is.
    pub area: Area,
    /// Its name, a line each.
    pub lines: Vec<String>,
    /// Where the name starts: its left edge and the middle of its height.
    pub words: (f32, f32),
}

/// What a box looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxKind {
    /// A step.
    Task,
    /// Two ways or more: a diamond.
    Decision,
}

/// A step's box.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedBox {
    /// What it looks like.
    pub kind: BoxKind,
    /// Where it is.
    pub area: Area,
    /// The words, a line each.
    pub lines: Vec<String>,
    /// What became of the step, where two flows are compared.
    pub mark: Option<StepMark>,
}

/// Where the work starts or ends.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedEvent {
    /// Which of the two.
    pub node: Node,
    /// The square around its circle.
    pub area: Area,
    /// Its word, and where that stands; nothing where there is none.
    pub label: Option<PlacedLabel>,
}

/// What a line leaves or enters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Node {
    /// Where the work starts.
    Start,
    /// The step at a position of the table.
    Step(usize),
    /// Where the work ends.
    End,
}

/// A line from box to box.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedEdge {
    /// What it leaves.
    pub from: Node,
    /// What it enters.
    pub to: Node,
    /// Its corners, the last at the box it enters.
    pub points: Vec<(f32, f32)>,
    /// When it is taken; empty when it always is.
    pub condition: String,
    /// The same as words in the picture.
    pub label: Option<PlacedLabel>,
}

/// Words that stand free in a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedLabel {
    /// The words, a line each.
    pub lines: Vec<String>,
    /// Where they are.
    pub area: Area,
}

/// A bubble beside a box.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedCallout {
    /// Position of the step.
    pub step: usize,
    /// Its words, a line each.
    pub lines: Vec<String>,
    /// Where it is.
    pub area: Area,
    /// The point at its box; nothing where it stands outside the lanes, on the line of its row, with a thin line to its box.
    pub tip: Option<(f32, f32)>,
}

/// Lays a flow out.
pub fn swimlane(steps: &[Step], options: &SwimlaneOptions, measure: &Measure<'_>) -> Swimlane {
    let mut picture = layout::lay(steps, options, measure);
    picture.drawing = draw::draw(&picture, steps, options, measure);
    picture
}

/// The mark of a step that is done on paper, for the key of a picture.
pub fn paper_mark() -> Drawing {
    mark(glyph::paper)
}

/// The mark of a step that handles information.
pub fn data_mark() -> Drawing {
    mark(glyph::data)
}

/// The sign of what became of a step, for the key of a picture.
pub fn sign_mark(kind: sonae_domain::ChangeKind) -> Drawing {
    let mut drawing = Drawing {
        width: glyph::SIGN,
        height: glyph::SIGN,
        shapes: Vec::new(),
    };
    glyph::sign(&mut drawing.shapes, kind, 0.0, 0.0);
    drawing
}

fn mark(draw: fn(&mut Vec<crate::drawing::Shape>, Area)) -> Drawing {
    let mut drawing = Drawing {
        width: glyph::WIDE,
        height: 15.0,
        shapes: Vec::new(),
    };
    draw(&mut drawing.shapes, Area::new(0.0, 0.0, glyph::WIDE, 15.0));
    drawing
}

#[cfg(test)]
mod tests;
