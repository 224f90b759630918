//! Reads Word files back, as far as tests ask.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// A paragraph of a Word file: its style and what it says, numbers included.
#[derive(Debug, Default)]
pub struct Said {
    pub style: String,
    pub text: String,
}

/// The parts of a file in the order in which they are packed.
pub fn parts(file: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(file)).expect("a zip file");
    (0..zip.len())
        .map(|index| {
            let mut part = zip.by_index(index).expect("a part");
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).expect("a part can be read");
            (part.name().expect("a name").into_owned(), bytes)
        })
        .collect()
}

/// A part as text.
pub fn part(file: &[u8], name: &str) -> String {
    let bytes = parts(file).into_iter().find(|(own, _)| own == name);
    String::from_utf8(bytes.unwrap_or_else(|| panic!("no {name}")).1).expect("text")
}

fn value(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).expect("attributes can be read")?;
    Some(
        attribute
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .expect("a value")
            .into_owned(),
    )
}

/// How each list counts: the kind, the words and the first number.
fn lists(numbering: &str) -> BTreeMap<String, (String, String, u32)> {
    let mut reader = Reader::from_str(numbering);
    let (mut kinds, mut lists) = (BTreeMap::new(), BTreeMap::new());
    let (mut own, mut list) = (String::new(), String::new());
    let mut kind = String::new();
    loop {
        match reader.read_event().expect("numbering is XML") {
            Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                "w:abstractNum" => own = value(&tag, "w:abstractNumId").unwrap(),
                "w:numFmt" => kind = value(&tag, "w:val").unwrap(),
                "w:lvlText" => {
                    let words = value(&tag, "w:val").unwrap();
                    kinds.insert(own.clone(), (kind.clone(), words));
                }
                "w:num" => list = value(&tag, "w:numId").unwrap(),
                "w:abstractNumId" => {
                    let (kind, words) = kinds[&value(&tag, "w:val").unwrap()].clone();
                    lists.insert(list.clone(), (kind, words, 1));
                }
                "w:startOverride" => {
                    let first = value(&tag, "w:val").unwrap().parse().unwrap();
                    lists.get_mut(&list).unwrap().2 = first;
                }
                _ => {}
            },
            Event::Eof => return lists,
            _ => {}
        }
    }
}

fn counted((kind, words, number): &mut (String, String, u32)) -> String {
    let own = match kind.as_str() {
        "decimalEnclosedCircle" => char::from_u32(0x2460 + *number - 1).unwrap().to_string(),
        _ => number.to_string(),
    };
    *number += 1;
    words.replace("%1", &own)
}

/// What the notes at the feet of pages say, by their ids.
fn notes(file: &[u8]) -> BTreeMap<String, String> {
    let mut notes: BTreeMap<String, String> = BTreeMap::new();
    let Some((_, bytes)) = parts(file)
        .into_iter()
        .find(|(name, _)| name == "word/footnotes.xml")
    else {
        return notes;
    };
    let xml = String::from_utf8(bytes).expect("text");
    let mut reader = Reader::from_str(&xml);
    let (mut id, mut in_text) = (String::new(), false);
    loop {
        match reader.read_event().expect("notes are XML") {
            Event::Start(tag) if tag.name().as_ref() == "w:footnote" => id = value(&tag, "w:id").unwrap(),
            Event::Start(tag) if tag.name().as_ref() == "w:t" => in_text = true,
            Event::End(tag) if tag.name().as_ref() == "w:t" => in_text = false,
            Event::Text(text) if in_text => notes.entry(id.clone()).or_default().push_str(&text),
            Event::Eof => return notes,
            _ => {}
        }
    }
}

/// What a Word file says, paragraph by paragraph.
pub fn said(file: &[u8]) -> Vec<Said> {
    let mut lists = lists(&part(file, "word/numbering.xml"));
    let notes = notes(file);
    let document = part(file, "word/document.xml");
    let mut reader = Reader::from_str(&document);
    // Paragraphs do not nest, but the paragraphs of a table in a cell come before the one they stand in ends.
    let mut all: Vec<Said> = Vec::new();
    let mut in_text = false;
    loop {
        match reader.read_event().expect("the document is XML") {
            Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                "w:p" => all.push(Said::default()),
                "w:pStyle" => all.last_mut().unwrap().style = value(&tag, "w:val").unwrap(),
                "w:numId" => {
                    let list = lists.get_mut(&value(&tag, "w:val").unwrap()).expect("a list");
                    all.last_mut().unwrap().text = counted(list) + " ";
                }
                "w:t" => in_text = true,
                // A note at the foot is said where it is called for.
                "w:footnoteReference" => {
                    let id = value(&tag, "w:id").unwrap();
                    let note = &notes[&id];
                    write!(all.last_mut().unwrap().text, "{id} {note}").unwrap();
                }
                "w:br" => all.last_mut().unwrap().text.push('\n'),
                "w:tab" if all.last().is_some_and(|said| !said.text.is_empty()) => {
                    all.last_mut().unwrap().text.push('\t');
                }
                _ => {}
            },
            Event::End(tag) if tag.name().as_ref() == "w:t" => in_text = false,
            Event::Text(text) if in_text => {
                all.last_mut().unwrap().text.push_str(&text);
            }
            Event::GeneralRef(reference) if in_text => {
                let name = reference;
                all.last_mut().unwrap().text.push_str(match &*name {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    other => panic!("&{other};"),
                });
            }
            Event::Eof => return all,
            _ => {}
        }
    }
}

/// Words without anything that may differ between papers: blank, hyphens at the ends of lines, and places where lines may
/// break.
pub fn bare(words: &str) -> String {
    words
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200b}' | '\u{2060}' | '\u{ad}'))
        .collect()
}
