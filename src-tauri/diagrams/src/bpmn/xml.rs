//! XML as a list of elements, read with limits and without anything from outside the file.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::BpmnFault;

/// More elements than a drawing made by hand has.
const MOST_ELEMENTS: usize = 60_000;
/// Deeper than BPMN nests.
const DEEPEST: usize = 100;

/// An element with its attributes and the words directly in it.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its name without what stands before the colon.
    pub(super) name: String,
    /// What stands before the colon.
    pub(super) prefix: String,
    pub(super) attributes: BTreeMap<String, String>,
    pub(super) text: String,
    /// The element around it.
    pub(super) parent: Option<usize>,
}

impl Element {
    pub(super) fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }
}

/// Reads XML into its elements in the order of the file.
pub(super) fn elements(xml: &str) -> Result<Vec<Element>, BpmnFault> {
    let mut reader = Reader::from_str(xml.trim_start_matches('\u{feff}'));
    let (mut all, mut open): (Vec<Element>, Vec<usize>) = (Vec::new(), Vec::new());
    loop {
        let event = reader.read_event().map_err(|_| BpmnFault::NotXml)?;
        match &event {
            Event::Start(tag) | Event::Empty(tag) => {
                if all.len() >= MOST_ELEMENTS || open.len() >= DEEPEST {
                    return Err(BpmnFault::TooLarge);
                }
                all.push(element(tag, open.last().copied())?);
                if matches!(event, Event::Start(_)) {
                    open.push(all.len() - 1);
                }
            }
            Event::Text(text) => {
                if let Some(own) = open.last() {
                    all[*own].text.push_str(text);
                }
            }
            Event::CData(text) => {
                if let Some(own) = open.last() {
                    all[*own].text.push_str(text);
                }
            }
            // Only the five that XML itself knows, and characters by number: what a file defines itself is refused below.
            Event::GeneralRef(reference) => {
                let written = format!("&{};", &**reference);
                let text = quick_xml::escape::unescape(&written).map_err(|_| BpmnFault::NotXml)?;
                if let Some(own) = open.last() {
                    all[*own].text.push_str(&text);
                }
            }
            Event::DocType(_) => return Err(BpmnFault::Entities),
            Event::End(_) => drop(open.pop()),
            Event::Eof => break,
            _ => {}
        }
    }
    if open.is_empty() && !all.is_empty() {
        Ok(all)
    } else {
        Err(BpmnFault::NotXml)
    }
}

fn element(tag: &BytesStart<'_>, parent: Option<usize>) -> Result<Element, BpmnFault> {
    let mut attributes = BTreeMap::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|_| BpmnFault::NotXml)?;
        let value = quick_xml::escape::unescape(&attribute.value)
            .map_err(|_| BpmnFault::NotXml)?
            .into_owned();
        attributes.insert(attribute.key.as_ref().to_owned(), value);
    }
    let whole = tag.name();
    let whole: &str = whole.as_ref();
    let (prefix, name) = whole.split_once(':').unwrap_or(("", whole));
    Ok(Element {
        name: name.to_owned(),
        prefix: prefix.to_owned(),
        attributes,
        text: String::new(),
        parent,
    })
}
