//! A drawn message with its words: the same on the screen and on paper.

use sonae_content::{Content, MailExample, MailKind};
use sonae_diagrams::{
    Area, Drawing, Measure, Message, MessageKind, MessagePart, PartKind, PartSign, message,
};
use sonae_domain::Lang;

use crate::text_width;

/// What stands beside the parts of a message.
#[derive(Clone, Copy, Debug)]
pub enum MessageSigns<'a> {
    /// Nothing: the message as it arrives.
    None,
    /// A letter beside each of these parts, in this order: ア, イ, ウ or a, b, c.
    Letters(&'a [String]),
    /// The number of its sign beside each part by which the message can be told.
    Marks,
}

/// The letters of parts to choose from, in their order: so many as parts can have.
const LETTERS: [[&str; 8]; 2] = [
    ["ア", "イ", "ウ", "エ", "オ", "カ", "キ", "ク"],
    ["a", "b", "c", "d", "e", "f", "g", "h"],
];

/// The letter of the part at a place among those to choose from; empty beyond the last.
pub fn part_letter(lang: Lang, at: usize) -> &'static str {
    LETTERS[usize::from(lang == Lang::En)]
        .get(at)
        .copied()
        .unwrap_or_default()
}

/// A message that is drawn, with its words.
#[derive(Clone, Debug)]
pub struct MessagePicture {
    /// The picture.
    pub drawing: Drawing,
    /// What it shows, for readers who cannot see it.
    pub alt: String,
    /// Where each part stands with its sign: its name and its place.
    pub areas: Vec<(String, Area)>,
}

/// The widths among which the best one is looked for.
const NARROW: f32 = 300.0;
const WIDE: f32 = 760.0;
const STEP: f32 = 20.0;

/// A message as its reader sees it, so wide that it fills a room of this shape best: its type is then the largest.
pub fn message_picture_in(
    content: &Content,
    mail: &MailExample,
    lang: Lang,
    signs: MessageSigns<'_>,
    (width, height): (f32, f32),
) -> MessagePicture {
    let scale = |picture: &MessagePicture| {
        let own = &picture.drawing;
        (width / own.width.max(1.0)).min(height / own.height.max(1.0))
    };
    let mut best = message_picture(content, mail, lang, signs, NARROW);
    let mut wide = NARROW + STEP;
    while wide <= WIDE {
        let next = message_picture(content, mail, lang, signs, wide);
        if scale(&next) > scale(&best) {
            best = next;
        }
        wide += STEP;
    }
    best
}

/// A message as its reader sees it, at most so many pixels wide.
pub fn message_picture(
    content: &Content,
    mail: &MailExample,
    lang: Lang,
    signs: MessageSigns<'_>,
    width: f32,
) -> MessagePicture {
    let word = |key: &str| content.words.text(lang, &format!("mail-{}.{key}", mail.id));
    let parts = mail.parts.iter().map(|part| {
        let (kind, label) = kind_of(mail.kind, part);
        let target = match part.as_str() {
            "link" => word("link-target"),
            _ => String::new(),
        };
        let said = || {
            content
                .words
                .get(lang, "message-leads-to", &[("target", &target)])
        };
        MessagePart {
            key: part.clone(),
            kind,
            label: label.map_or_else(String::new, |label| content.words.text(lang, label)),
            text: match part.as_str() {
                "address" => format!("<{}>", word(part)),
                _ => word(part),
            },
            target: if target.is_empty() {
                String::new()
            } else {
                said().unwrap_or_default()
            },
            sign: sign_of(mail, part, lang, signs),
        }
    });
    let drawn = Message {
        kind: match mail.kind {
            MailKind::Mail => MessageKind::Mail,
            MailKind::Sms => MessageKind::Sms,
            MailKind::Page => MessageKind::Page,
        },
        parts: parts.collect(),
    };
    let drawn = message(&drawn, width, &Measure(&text_width));
    MessagePicture {
        drawing: drawn.drawing,
        alt: word("alt"),
        areas: drawn.areas,
    }
}

/// What a part is, and what stands before it.
fn kind_of(mail: MailKind, part: &str) -> (PartKind, Option<&'static str>) {
    match part {
        "from" if mail == MailKind::Sms => (PartKind::Head, None),
        "from" => (PartKind::Head, Some("message-from")),
        "address" => (PartKind::QuietHead, None),
        "to" => (PartKind::QuietHead, Some("message-to")),
        "subject" => (PartKind::Title, Some("message-subject")),
        "title" => (PartKind::Title, None),
        "url" => (PartKind::Url, None),
        "link" => (PartKind::Link, None),
        "attachment" => (PartKind::Attachment, None),
        field if field.starts_with("field") => (PartKind::Field, None),
        _ => (PartKind::Body, None),
    }
}

fn sign_of(mail: &MailExample, part: &str, lang: Lang, signs: MessageSigns<'_>) -> PartSign {
    match signs {
        MessageSigns::None => PartSign::None,
        MessageSigns::Letters(options) => match options.iter().position(|own| own == part) {
            Some(at) => PartSign::Letter(part_letter(lang, at).to_owned()),
            None => PartSign::None,
        },
        MessageSigns::Marks => match mail.marks.iter().position(|own| own == part) {
            Some(at) => PartSign::Number((at + 1).to_string()),
            None => PartSign::None,
        },
    }
}
