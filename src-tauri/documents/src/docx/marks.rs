//! The mark on the first page: it belongs to a header of its own and stands where it stands on paper.

use super::paragraph::twips;
use super::picture::standing;
use super::run::words;
use super::xml::Xml;
use crate::block::Document;
use crate::page::{BESIDE, corner, name_style};

/// The number of the picture in the header of the first page.
pub(super) const PICTURE: &str = "900";

/// The mark in parts: they go into a header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Mark {
    /// A run with the picture; empty for none.
    pub run: String,
    /// Paragraphs with the names of an advisor; empty for none.
    pub names: String,
}

impl Mark {
    /// The mark of a document whose first page stands or lies.
    pub(super) fn of(document: &Document, landscape: bool) -> Self {
        let corner = corner(document, landscape);
        let mut mark = Mark::default();
        let mut x = corner.left;
        let letterhead = document.marks.letterhead.as_ref();
        if let Some(logo) = document.marks.picture() {
            let size = logo.size(corner.room);
            let alt = match (letterhead, &document.marks.logo) {
                (None, Some(own)) => own.alt.as_str(),
                // The names beside it say whose it is.
                _ => "",
            };
            mark.run = standing(PICTURE, (x, corner.foot - size.1), size, alt);
            x += size.0 + BESIDE;
        }
        if let Some(letterhead) = letterhead {
            let leading = name_style().leading;
            let mut y = corner.foot;
            for name in letterhead.names.iter().rev() {
                y -= leading;
                mark.names.insert_str(0, &framed(name, (x, y), leading));
            }
        }
        mark
    }
}

/// A line in a frame of its own at its place on the page.
fn framed(name: &str, (x, y): (f32, f32), height: f32) -> String {
    let width = crate::text_width(name, 9.0, true) + 6.0;
    let mut xml = Xml::new();
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| {
            // The style of a header has a rule under it.
            xml.val("w:pStyle", "footer");
            xml.empty(
                "w:framePr",
                &[
                    ("w:w", &twips(width)),
                    ("w:h", &twips(height)),
                    ("w:hRule", "exact"),
                    ("w:wrap", "around"),
                    ("w:vAnchor", "page"),
                    ("w:hAnchor", "page"),
                    ("w:x", &twips(x)),
                    ("w:y", &twips(y)),
                ],
            );
        });
        xml.raw(&words(name));
    });
    xml.into_string()
}
