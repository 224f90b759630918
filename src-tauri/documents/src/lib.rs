//! Content and answers to blocks, lines, pages and PDF, and from the same blocks Word and Excel. Layout is a pure
//! function; only `pdf` knows the PDF library.

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

pub mod block;
pub mod bundle;
mod compare;
mod decimal;
pub mod docx;
mod flow_pictures;
mod font;
pub mod logo;
mod message_picture;
pub mod ops;
mod page;
mod passages;
pub mod pdf;
pub mod pictures;
pub mod png;
mod recovery_sheet;
mod risk_picture;
pub mod svg;
pub mod tag;
pub mod template;
pub mod text;
mod tree_picture;
pub mod typeset;
pub mod xlsx;

pub use compare::{DifferenceKind, PassageDifference, Stretch, StretchKind, compare};
pub use flow_pictures::{controls, effects, handled, swimlane_words};
pub use font::{Font, text_width};
pub use message_picture::{MessagePicture, MessageSigns, message_picture, message_picture_in, part_letter};
pub use ops::Layout;
pub use page::{lay_out, uncovered};
pub use passages::passages;
pub use recovery_sheet::{RecoverySheet, recovery_sheet};
pub use risk_picture::risk_map;
pub use tree_picture::tree_picture;
