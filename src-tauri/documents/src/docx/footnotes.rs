//! Notes at the feet of pages, as Word has them.

use super::paragraph::Paragraph;
use super::run::{in_style, runs, words};
use super::xml::Xml;
use crate::block::{Document, Footnote};

/// `footnotes.xml`; none where the body calls for none.
pub(super) fn part(document: &Document, body: &str, namespaces: &[(&str, &str)]) -> Option<String> {
    if !body.contains("<w:footnoteReference") {
        return None;
    }
    let mut xml = Xml::part();
    xml.within("w:footnotes", namespaces, |xml| {
        // The rule over the notes, and the one over notes that go on from the page before.
        for (kind, id, sign) in [
            ("separator", "-1", "<w:r><w:separator/></w:r>"),
            (
                "continuationSeparator",
                "0",
                "<w:r><w:continuationSeparator/></w:r>",
            ),
        ] {
            xml.within("w:footnote", &[("w:type", kind), ("w:id", id)], |xml| {
                xml.raw(&Paragraph::new("FootnoteText").with(sign));
            });
        }
        let mut set = std::collections::BTreeSet::new();
        for note in document.notes() {
            if set.insert(note.number) {
                put(xml, &note);
            }
        }
    });
    Some(xml.into_string())
}

fn put(xml: &mut Xml, note: &Footnote) {
    let id = note.number.to_string();
    xml.within("w:footnote", &[("w:id", &id)], |xml| {
        let sign = note.mark.trim_end_matches(|c: char| c.is_ascii_digit());
        let number = "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>";
        let content = format!(
            "{}{number}{}{}",
            in_style(sign, "FootnoteReference"),
            words(" "),
            runs(&note.text)
        );
        xml.raw(&Paragraph::new("FootnoteText").with(&content));
    });
}
