//! Diagrams laid out once: drawn as SVG for the screen and as operations for paper.

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

mod drawing;
mod route;
pub mod svg;
mod swimlane;
mod wrap;

pub use drawing::{Anchor, Drawing, Ink, Shape};
pub use swimlane::{PlacedLane, RowBand, Swimlane, SwimlaneOptions, swimlane};
pub use wrap::Measure;
