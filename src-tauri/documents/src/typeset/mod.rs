//! Text to lines: which characters, where they may break, how a line is filled.

mod breaks;
mod class;
mod fill;
mod item;
mod line;
mod paragraph;
mod parting;
mod place;

pub(crate) use class::is_variation;
pub(crate) use item::MARK;
pub use line::{Glyph, Line};
pub use paragraph::{Fill, Style, balanced, measure, pieces, set};
