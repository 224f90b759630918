//! Characters with the space before them: what lines are filled with.

use std::borrow::Cow;

use super::breaks::{Break, hyphenate};
use super::class::{Class, class, with_mark};
use super::paragraph::Style;
use super::parting::Parting;
use crate::block::Span;
use crate::font::Font;

/// The mark of a note is so large as a part of the type.
pub(crate) const MARK: f32 = 0.7;

/// A character with the space before it and how far that space gives way.
pub(crate) struct Item {
    pub c: char,
    pub font: Option<Font>,
    /// Its width, and how far its glyph stands from the left of it.
    pub width: f32,
    pub bearing: f32,
    pub span: usize,
    pub quiet: bool,
    /// The note at the foot of the page that it is the mark of.
    pub note: Option<usize>,
    pub class: Class,
    /// Natural space before it when it is not the first of its line.
    pub space: f32,
    /// How much of the space can be squeezed away.
    pub shrink: f32,
    /// How much the space may grow before characters are spread.
    pub grow: f32,
    /// Whether a line may end before it, and what that costs where lines need not be full.
    pub before: Break,
    pub cost: f32,
}

/// The characters of a text; `words` asks for the cost of breaks as well, which takes longer.
pub(crate) fn items(text: &[Span], style: &Style, words: bool) -> Vec<Item> {
    let chars = characters(text);
    let plain: Vec<char> = chars.iter().map(|own| own.c).collect();
    let parting = Parting::of(&plain);
    let mut before = Cow::from(&parting.before);
    if style.hyphens {
        hyphenate(&plain, before.to_mut());
    }
    let costs = words.then(|| parting.costs(&plain));
    let even = even_digits(&plain, style.figures);
    let mut items: Vec<Item> = Vec::with_capacity(chars.len());
    for (index, Character { span, c, note }) in chars.iter().enumerate() {
        let source = &text[*span];
        let scale = if note.is_some() { MARK } else { 1.0 };
        let font = if source.bold { Font::Bold } else { style.font };
        let class = class(*c);
        let picked = match class {
            Class::Invisible => None,
            _ => font.pick(*c),
        };
        let (space, shrink, grow) = match index {
            0 => (0.0, 0.0, 0.0),
            _ if note.is_some() || chars[index - 1].note.is_some() => (0.0, 0.0, 0.0),
            _ => space_between(plain[index - 1], *c, |c| {
                font.pick(c).map_or(1.0, |(_, width)| width)
            }),
        };
        let own = match (class, *c) {
            (Class::Invisible, _) => 0.0,
            (_, '\u{3000}') => 1.0,
            // These faces give an apostrophe the room of a Japanese quote, which tears “what’s” apart.
            (_, '’') if index > 0 && plain[index - 1].is_ascii_alphanumeric() => {
                font.pick('\'').map_or(1.0, |(_, width)| width)
            }
            _ => picked.map_or(1.0, |(_, width)| width),
        };
        let width = if even[index] { own.max(font.digit()) } else { own };
        let is_gap = source.gap.is_some();
        let ends_gap = is_gap && chars.get(index + 1).is_none_or(|next| next.span != *span);
        let inside_gap = is_gap && index > 0 && chars[index - 1].span == *span;
        items.push(Item {
            c: *c,
            font: picked.map(|(font, _)| font),
            width: width * style.size * scale + if ends_gap { style.write_in } else { 0.0 },
            bearing: (width - own) / 2.0 * style.size * scale,
            span: *span,
            quiet: is_gap,
            note: *note,
            class,
            space: (space + style.tracking) * style.size,
            shrink: shrink * style.size,
            grow: grow * style.size,
            before: if note.is_some() {
                // The mark of a note clings to its words.
                Break::Never
            } else if inside_gap {
                before[index].min(Break::Emergency)
            } else {
                before[index]
            },
            cost: costs.map_or(0.0, |costs| costs[index]),
        });
    }
    items
}

/// A character and the span it belongs to.
struct Character {
    span: usize,
    c: char,
    /// The note that it is the mark of.
    note: Option<usize>,
}

/// The characters with the spans they belong to, marks of notes after their words; line breaks and tabs are spaces here.
fn characters(text: &[Span]) -> Vec<Character> {
    let mut chars: Vec<Character> = Vec::new();
    for (span, part) in text.iter().enumerate() {
        for c in part.text.chars() {
            let marked = chars.last().and_then(|before| with_mark(before.c, c));
            match (marked, chars.last_mut()) {
                (Some(marked), Some(last)) => last.c = marked,
                _ => chars.push(Character {
                    span,
                    c: if c.is_control() { ' ' } else { c },
                    note: None,
                }),
            }
        }
        if let Some(note) = &part.note {
            chars.extend(note.mark.chars().map(|c| Character {
                span,
                c,
                note: Some(note.number),
            }));
        }
    }
    chars
}

/// Which digits get the same width: all of a column of figures, and those of telephone numbers.
fn even_digits(chars: &[char], figures: bool) -> Vec<bool> {
    let mut even: Vec<bool> = chars.iter().map(|c| figures && c.is_ascii_digit()).collect();
    let mut from = 0;
    for run in chars.chunk_by(|a, b| (a.is_ascii_digit() || *a == '-') == (b.is_ascii_digit() || *b == '-')) {
        let digits = run.iter().filter(|c| c.is_ascii_digit()).count();
        if digits >= 9 && run.contains(&'-') {
            for index in from..from + run.len() {
                even[index] = chars[index].is_ascii_digit();
            }
        }
        from += run.len();
    }
    even
}

/// The space between two characters in ems: natural, what can be squeezed, what it may grow by.
///
/// Punctuation stands in one em, half of it blank; where two meet, the blank between them is half an em in all.
/// Between Japanese and Latin stands a quarter.
fn space_between(before: char, after: char, advance: impl Fn(char) -> f32) -> (f32, f32, f32) {
    use Class::{Closing, Invisible, Japanese, Latin, Middle, Opening, Space, Stop};
    let blank = |c: char| (1.0 - advance(c)).clamp(0.0, 0.5);
    match (class(before), class(after)) {
        (Space | Invisible, _) | (_, Space | Invisible) => (0.0, 0.0, 0.0),
        (Closing | Stop, Closing | Stop | Middle) | (Opening | Middle, Opening) | (Opening, _) => {
            (0.0, 0.0, 0.0)
        }
        (Closing | Stop, Opening) => {
            let blank = blank(before).max(blank(after));
            (blank, blank, 0.0)
        }
        (Closing | Stop, _) => (blank(before), blank(before), 0.0),
        (Japanese | Latin, Opening) => (blank(after), blank(after), 0.0),
        (Japanese, Latin) | (Latin, Japanese) => (0.25, 0.125, 0.25),
        _ => (0.0, 0.0, 0.0),
    }
}
