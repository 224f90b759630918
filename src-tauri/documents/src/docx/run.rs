//! Words within a paragraph: runs, places of answers that are missing, boxes to tick, fields.

use super::xml::Xml;
use crate::block::{Footnote, Mark, Span, Text};

/// The faces of signs that BIZ UD lacks: on Windows, and on a Mac by way of its own.
const SIGNS: &[(&str, &str)] = &[
    ("w:ascii", "Segoe UI Symbol"),
    ("w:hAnsi", "Segoe UI Symbol"),
    ("w:eastAsia", "MS Gothic"),
    ("w:cs", "Segoe UI Symbol"),
];

/// Text as runs.
pub(super) fn runs(text: &[Span]) -> String {
    let mut xml = Xml::new();
    for span in text {
        match &span.gap {
            Some(path) => gap(&mut xml, path, &span.text),
            None => styled(&mut xml, &span.text, span.bold.then_some("Strong")),
        }
        if let Some(note) = &span.note {
            reference(&mut xml, note);
        }
    }
    xml.into_string()
}

/// The mark of a note at the foot of the page: Word counts it.
fn reference(xml: &mut Xml, note: &Footnote) {
    let sign = note.mark.trim_end_matches(|c: char| c.is_ascii_digit());
    styled(xml, sign, Some("FootnoteReference"));
    xml.within("w:r", &[], |xml| {
        xml.within("w:rPr", &[], |xml| {
            xml.val("w:rStyle", "FootnoteReference");
        });
        xml.empty("w:footnoteReference", &[("w:id", &note.number.to_string())]);
    });
}

/// Plain words as a run.
pub(super) fn words(words: &str) -> String {
    let mut xml = Xml::new();
    styled(&mut xml, words, None);
    xml.into_string()
}

/// Words in a character style.
pub(super) fn in_style(words: &str, style: &str) -> String {
    let mut xml = Xml::new();
    styled(&mut xml, words, Some(style));
    xml.into_string()
}

fn styled(xml: &mut Xml, words: &str, style: Option<&str>) {
    let words = clean(words);
    if words.is_empty() {
        return;
    }
    xml.within("w:r", &[], |xml| {
        if let Some(style) = style {
            xml.within("w:rPr", &[], |xml| {
                xml.val("w:rStyle", style);
            });
        }
        for (index, line) in words.split('\n').enumerate() {
            if index > 0 {
                xml.empty("w:br", &[]);
            }
            typed(xml, line);
        }
    });
}

fn typed(xml: &mut Xml, words: &str) {
    xml.within("w:t", &[("xml:space", "preserve")], |xml| {
        xml.text(words);
    });
}

/// Words without the places where our own lines may break: Word breaks by itself.
fn clean(words: &str) -> String {
    words.replace(['\u{200b}', '\u{2060}'], "")
}

/// The place of an answer that is missing: a field that is marked, says what belongs there, and is gone once something
/// is typed.
fn gap(xml: &mut Xml, path: &str, label: &str) {
    let label = clean(label);
    xml.within("w:sdt", &[], |xml| {
        xml.within("w:sdtPr", &[], |xml| {
            if !label.trim().is_empty() {
                xml.val("w:alias", &label.chars().take(60).collect::<String>());
            }
            // Word takes names of 64 characters at most.
            xml.val("w:tag", &path.chars().take(64).collect::<String>());
            xml.empty("w:showingPlcHdr", &[]);
            xml.empty("w:text", &[]);
        });
        xml.within("w:sdtContent", &[], |xml| {
            let shown = if label.trim().is_empty() {
                "\u{3000}".repeat(6)
            } else {
                label.clone()
            };
            styled(xml, &shown, Some("Gap"));
        });
    });
}

/// A place to write without words of its own.
pub(super) fn blank(path: &str) -> String {
    let mut xml = Xml::new();
    gap(&mut xml, path, "");
    xml.into_string()
}

/// A box that can be ticked in Word, with a space after it.
pub(super) fn tick(ticked: bool) -> String {
    let mut xml = Xml::new();
    xml.within("w:sdt", &[], |xml| {
        xml.within("w:sdtPr", &[], |xml| {
            xml.within("w14:checkbox", &[], |xml| {
                let font = ("w14:font", "Segoe UI Symbol");
                xml.empty("w14:checked", &[("w14:val", if ticked { "1" } else { "0" })]);
                xml.empty("w14:checkedState", &[("w14:val", "2611"), font]);
                xml.empty("w14:uncheckedState", &[("w14:val", "2610"), font]);
            });
        });
        xml.within("w:sdtContent", &[], |xml| {
            sign(xml, if ticked { "☑" } else { "☐" });
        });
    });
    xml.raw(&words(" "));
    xml.into_string()
}

fn sign(xml: &mut Xml, sign: &str) {
    xml.within("w:r", &[], |xml| {
        xml.within("w:rPr", &[], |xml| {
            xml.empty("w:rFonts", SIGNS);
        });
        typed(xml, sign);
    });
}

/// A mark as a character.
pub(super) fn mark(mark: &Mark) -> String {
    let mut xml = Xml::new();
    match mark {
        Mark::None => {}
        Mark::Full => sign(&mut xml, "●"),
        Mark::Half => sign(&mut xml, "◐"),
        Mark::Open => sign(&mut xml, "○"),
        Mark::Busy(word) => styled(&mut xml, word, Some("Busy")),
        Mark::Word(word) => styled(&mut xml, word, None),
    }
    xml.into_string()
}

/// What marks mean, one after the other.
pub(super) fn legend(entries: &[(Mark, String)]) -> String {
    let entries = entries.iter().enumerate().map(|(index, (sign, meaning))| {
        let apart = if index == 0 { "" } else { "\u{2003}" };
        format!("{}{}{}", words(apart), mark(sign), words(&format!(" {meaning}")))
    });
    entries.collect()
}

/// A jump to the next tab stop.
pub(super) fn tab() -> String {
    "<w:r><w:tab/></w:r>".to_owned()
}

/// A field such as `PAGE`, with what it says until Word works it out anew.
pub(super) fn field(code: &str, shown: &str) -> String {
    format!("{}{}{FIELD_ENDS}", field_begins(code), words(shown))
}

/// The beginning of a field; what it says follows, over as many paragraphs as it takes.
pub(super) fn field_begins(code: &str) -> String {
    let mut xml = Xml::new();
    let part = |xml: &mut Xml, kind: &str| {
        xml.within("w:r", &[], |xml| {
            xml.empty("w:fldChar", &[("w:fldCharType", kind)]);
        });
    };
    part(&mut xml, "begin");
    xml.within("w:r", &[], |xml| {
        xml.within("w:instrText", &[("xml:space", "preserve")], |xml| {
            xml.text(&format!(" {code} "));
        });
    });
    part(&mut xml, "separate");
    xml.into_string()
}

/// The end of a field.
pub(super) const FIELD_ENDS: &str = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

/// Words that lead to a place in the document.
pub(super) fn link(anchor: &str, content: &str) -> String {
    let mut xml = Xml::new();
    xml.within(
        "w:hyperlink",
        &[("w:anchor", anchor), ("w:history", "1")],
        |xml| {
            xml.raw(content);
        },
    );
    xml.into_string()
}

/// All of a text in bold, as runs.
pub(super) fn strong(text: &Text) -> String {
    runs(&crate::block::strong(text))
}

/// What a text says.
pub(super) fn said(text: &[Span]) -> String {
    text.iter().map(|span| span.text.as_str()).collect()
}
