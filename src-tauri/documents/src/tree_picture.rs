//! A tree of people as large as its page allows: the same on the screen and on paper.

use sonae_diagrams::{Drawing, Measure, TreeBox, TreeOptions, tree};

use crate::block::{Document, Paper};
use crate::page::{Frame, MM, PIXEL};
use crate::text_width;

/// What stands above a tree on its page: the head of the document, a heading, some words. In points.
const ABOVE: f32 = 72.0 * MM;

/// A tree of people for a page that stands or lies: an organisation chart, or with arrows who calls whom. It is drawn so
/// that a head and a heading find room over it.
pub fn tree_picture(roots: &[TreeBox], landscape: bool, arrows: bool) -> Drawing {
    let page = Document {
        paper: Paper::Rule,
        ..Document::default()
    };
    let frame = Frame::of(&page, landscape);
    let options = TreeOptions {
        width: frame.width / PIXEL,
        height: (frame.height - ABOVE) / PIXEL,
        arrows,
    };
    tree(roots, options, &Measure(&text_width)).drawing
}
