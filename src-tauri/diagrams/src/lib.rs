//! Diagrams laid out once: drawn as SVG for the screen and as operations for paper.

mod drawing;

pub use drawing::{Anchor, Drawing, Ink, Shape};
