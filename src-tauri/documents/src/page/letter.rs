//! Letters and notices to copy and send: in a frame, with the lines where letters have them.

use super::frame::MM;
use super::piece::{Piece, keep_all, keep_widows, spaced};
use super::setter::{Setter, bold};
use crate::block::{Align, LetterLine, LetterPlace};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::{Style, balanced, set};

/// Blank between the frame and the words at its sides.
pub(crate) const SIDE: f32 = 7.0 * MM;
/// The same above the first and below the last line.
const ENDS: f32 = 5.0 * MM;
/// Blank between paragraphs, in lines.
pub(crate) const APART: f32 = 0.65;

/// How a line is aligned: the day at the right, in Japanese the sender too.
pub(crate) fn align(place: LetterPlace, ja: bool) -> Align {
    match place {
        LetterPlace::Date => Align::Right,
        LetterPlace::From | LetterPlace::Close if ja => Align::Right,
        LetterPlace::Subject if ja => Align::Center,
        _ => Align::Left,
    }
}

/// Whether there is blank between a line and the one before it: the lines of a name stand one under the other.
pub(crate) fn gap(before: Option<LetterPlace>, place: LetterPlace) -> bool {
    before.is_some_and(|before| before != place || place == LetterPlace::Text)
}

impl Setter<'_> {
    pub(crate) fn letter(&self, lines: &[LetterLine]) -> Vec<Piece> {
        let style = self.prose();
        let room = self.width() - 2.0 * SIDE;
        let mut pieces: Vec<Piece> = Vec::new();
        let mut before = None;
        for (index, line) in lines.iter().enumerate() {
            let mut own = self.letter_line(line, &style, room);
            keep_widows(&mut own);
            // The blank is part of the frame, so it is part of the lines.
            if gap(before, line.place)
                && let Some(first) = own.first_mut()
            {
                *first = lowered(std::mem::take(first), style.leading * APART);
            }
            // Head and end of a letter stay with what it says.
            let heads = !matches!(
                line.place,
                LetterPlace::Text | LetterPlace::Close | LetterPlace::From
            );
            if heads && let Some(last) = own.last_mut() {
                last.keep = true;
            }
            before = Some(line.place);
            pieces.extend(own.within(Tag::Paragraph(nth(index))));
        }
        if let Some(first) = pieces.first_mut() {
            *first = lowered(std::mem::take(first), ENDS);
        }
        if let Some(last) = pieces.last_mut() {
            last.height += ENDS;
        }
        let count = pieces.len();
        for (index, piece) in pieces.iter_mut().enumerate() {
            let edges = self.edges(piece.height, index == 0, index + 1 == count);
            piece.ops.extend(edges);
        }
        // A letter is read and copied whole where it fits on a page.
        if pieces.iter().map(|piece| piece.height).sum::<f32>() < self.frame.height * 0.9 {
            keep_all(&mut pieces);
        }
        spaced(pieces, 8.0, 14.0).within(Tag::Group(0))
    }

    fn letter_line(&self, line: &LetterLine, style: &Style, room: f32) -> Vec<Piece> {
        let ja = self.is_ja();
        if line.place == LetterPlace::Text {
            return self
                .lines(&line.text, style, SIDE, room, 0.0, self.prose_fill())
                .into_iter()
                .map(|piece| Piece { lead: 0.0, ..piece })
                .collect();
        }
        let subject = line.place == LetterPlace::Subject;
        let text = if subject {
            bold(&line.text)
        } else {
            line.text.clone()
        };
        let style = match subject {
            true => Style {
                font: Font::Bold,
                ..*style
            },
            false => *style,
        };
        let lines = match subject {
            true => balanced(&text, &style, room),
            false => set(&text, &style, room, 0.0, crate::typeset::Fill::Ragged),
        };
        let align = align(line.place, ja);
        lines
            .into_iter()
            .map(|line| {
                let shift = match align {
                    Align::Left => 0.0,
                    Align::Center => (room - line.width) / 2.0,
                    Align::Right => room - line.width,
                };
                Piece {
                    height: style.leading,
                    ops: self.line_ops(&text, line, &style, SIDE + shift, 0.0, Color::Ink),
                    ..Piece::default()
                }
            })
            .collect()
    }

    /// The frame beside a line; where a letter goes over to another page, it is open.
    fn edges(&self, height: f32, first: bool, last: bool) -> Vec<Op> {
        let stroke = Stroke::new(Color::Secondary, 0.5);
        let rule = |from: (f32, f32), to: (f32, f32)| Op::Rule {
            points: vec![from, to],
            stroke,
        };
        let right = self.width();
        let mut edges = vec![
            rule((0.0, 0.0), (0.0, height)),
            rule((right, 0.0), (right, height)),
        ];
        edges.extend(first.then(|| rule((0.0, 0.0), (right, 0.0))));
        edges.extend(last.then(|| rule((0.0, height), (right, height))));
        edges
    }
}

/// A piece with blank above what is in it.
fn lowered(piece: Piece, by: f32) -> Piece {
    Piece {
        height: piece.height + by,
        ops: piece.ops.into_iter().map(|op| op.shifted(0.0, by)).collect(),
        ..piece
    }
}
