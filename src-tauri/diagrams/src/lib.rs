//! Diagrams laid out once: drawn as SVG for the screen and as operations for paper.

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

mod area;
mod bars;
mod bpmn;
mod cut;
mod drawing;
mod heat_map;
mod lettering;
mod message;
mod radar;
mod risk_map;
mod route;
pub mod svg;
mod swimlane;
mod tree;
#[cfg(test)]
mod trials;
mod wrap;

pub use area::Area;
pub use bars::{Bar, Bars, bars};
pub use bpmn::{BpmnFault, BpmnNotes, BpmnReading, LeftOut, LeftOutKind, bpmn, read_bpmn};
pub use cut::joint;
pub use drawing::{Anchor, Drawing, Ink, Shape};
pub use heat_map::{HeatCell, HeatGroup, HeatKey, HeatMap, depth, heat_map};
pub use message::{DrawnMessage, Message, MessageKind, MessagePart, PartKind, PartSign, message};
pub use radar::{PlacedSeries, Radar, RadarAxis, RadarPicture, RadarSeries, SeriesKind, radar};
pub use risk_map::{
    Passage, PlacedCell, PlacedPin, RiskMap, RiskMapPicture, RiskMapWords, RiskPin, risk_map,
};
pub use swimlane::{
    Node, Orientation, PlacedBox, PlacedLane, RowBand, StepMark, Swimlane, SwimlaneOptions, SwimlaneWords,
    data_mark, paper_mark, sign_mark, step_marks, swimlane,
};
pub use tree::{TreeBox, TreeOptions, TreePicture, told, tree};
pub use wrap::Measure;
