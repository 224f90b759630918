//! A message as its reader sees it: a mail with its head, a short message on a telephone, a page in a browser. Signs
//! stand beside its parts: letters to choose from, or the numbers of what is said about them.

mod device;
mod part;
#[cfg(test)]
mod tests;

use crate::area::Area;
use crate::drawing::{Drawing, Ink, Shape};
use crate::wrap::Measure;

/// How a message is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MessageKind {
    /// With a head, as mail programs show it.
    #[default]
    Mail,
    /// On a telephone.
    Sms,
    /// A page in a browser.
    Page,
}

/// What a part of a message is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PartKind {
    /// A line of the head of a mail: its label, then what it says. On a telephone the one who sent it.
    Head,
    /// A line of the head in quiet type: the address behind a name.
    QuietHead,
    /// The subject of a mail or the title of a page.
    Title,
    /// The address of a page.
    Url,
    /// Words.
    #[default]
    Body,
    /// Words that lead elsewhere, with where they really lead beneath them.
    Link,
    /// A field to fill in on a page, with its label.
    Field,
    /// A file that came along.
    Attachment,
}

/// What stands beside a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PartSign {
    /// Nothing.
    #[default]
    None,
    /// A letter to choose it by.
    Letter(String),
    /// The number of what is said about it; it stands out.
    Number(String),
}

/// A part of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessagePart {
    /// Its name within the message, by which the window finds it.
    pub key: String,
    /// What it is.
    pub kind: PartKind,
    /// What stands before it: 件名. Empty for none.
    pub label: String,
    /// Its words.
    pub text: String,
    /// Where a link really leads, with what says so; empty for none.
    pub target: String,
    /// What stands beside it.
    pub sign: PartSign,
}

/// A message to draw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// How it is drawn.
    pub kind: MessageKind,
    /// In their order.
    pub parts: Vec<MessagePart>,
}

/// Blank at every side of a picture, so that edges are not cut.
const EDGE: f32 = 1.5;
/// The room for signs at the left.
const GUTTER: f32 = 34.0;

/// A message that is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnMessage {
    /// The picture.
    pub drawing: Drawing,
    /// Where each part stands with its sign, in the order in which they are drawn: its key and its place.
    pub areas: Vec<(String, Area)>,
}

/// Draws a message, at most so many pixels wide. A telephone is as wide as telephones are.
pub fn message(message: &Message, width: f32, measure: &Measure<'_>) -> DrawnMessage {
    let signed = message.parts.iter().any(|part| part.sign != PartSign::None);
    let left = EDGE + if signed { GUTTER } else { 0.0 };
    let room = (width - left - EDGE).max(device::NARROWEST);
    let mut sheet = Sheet {
        measure,
        left,
        shapes: Vec::new(),
        areas: Vec::new(),
    };
    let (wide, height) = match message.kind {
        MessageKind::Mail => sheet.mail(&message.parts, room),
        MessageKind::Sms => sheet.telephone(&message.parts, room),
        MessageKind::Page => sheet.browser(&message.parts, room),
    };
    DrawnMessage {
        drawing: Drawing {
            width: left + wide + EDGE,
            height: height + EDGE,
            shapes: sheet.shapes,
        },
        areas: sheet.areas,
    }
}

/// What is being drawn.
struct Sheet<'a> {
    measure: &'a Measure<'a>,
    /// Where the message begins, after the signs.
    left: f32,
    shapes: Vec<Shape>,
    areas: Vec<(String, Area)>,
}

impl Sheet<'_> {
    /// Puts a shape beneath all others that were drawn so far from `at`.
    fn beneath(&mut self, at: usize, shape: Shape) {
        self.shapes.insert(at.min(self.shapes.len()), shape);
    }

    fn rect(&mut self, (x, y, w, h): (f32, f32, f32, f32), r: f32, ink: Ink) {
        self.shapes.push(Shape::Rect { x, y, w, h, r, ink });
    }

    fn line(&mut self, points: &[(f32, f32)], ink: Ink) {
        self.shapes.push(Shape::Line {
            points: points.to_vec(),
            ink,
        });
    }
}
