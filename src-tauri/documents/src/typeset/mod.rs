//! Text to lines: which characters, where they may break, how a line is filled.

mod breaks;
mod class;
mod line;
mod paragraph;

pub use line::{Glyph, Line};
pub use paragraph::{Fill, Style, balanced, measure, set};
