//! Content and answers to blocks, lines, pages and PDF. Layout is a pure function; only `pdf` knows the PDF library.

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

pub mod block;
mod flow_pictures;
mod font;
pub mod ops;
mod page;
pub mod pdf;
pub mod pictures;
mod png;
pub mod svg;
pub mod template;
pub mod text;
pub mod typeset;

pub use flow_pictures::{controls, effects, handled, swimlane_words};
pub use font::{Font, text_width};
pub use ops::Layout;
pub use page::{lay_out, uncovered};
pub use png::png;
