use sonae_domain::Face;

use super::avatar::avatar;
use super::frame::MM;
use super::piece::Piece;
use super::setter::{Setter, bold, words};
use crate::block::{Align, Text};
use crate::font::Font;
use crate::ops::Color;
use crate::tag::{Tag, Within};
use crate::typeset::Style;

/// The side of the drawn face.
const FACE: f32 = 25.0 * MM;
/// Between the face and the words.
const APART: f32 = 6.0 * MM;

impl Setter<'_> {
    /// A persona at a glance: the face, whom it stands for, the name, a sentence in its own voice.
    pub(crate) fn portrait(&self, face: Face, over: &Text, name: &Text, quote: &Text) -> Vec<Piece> {
        let x = FACE + APART;
        let room = self.width() - x;
        let mut said = Vec::new();
        let mut y = 0.0;
        let own = [Tag::Paragraph(0), Tag::Heading(1), Tag::Paragraph(1)];
        let texts = [
            (over, Style::new(Font::Gothic, 9.5, 13.7), Color::Secondary, 2.0),
            (
                &bold(name),
                Style::new(Font::Bold, 17.0, 23.0),
                Color::Accent,
                3.0,
            ),
            (quote, Style::new(Font::Gothic, 10.5, 17.0), Color::Ink, 0.0),
        ];
        for (tag, (text, style, color, below)) in own.into_iter().zip(texts) {
            if words(text).is_empty() {
                continue;
            }
            let (ops, height) = self.boxed(text, &style, (x, y, room), Align::Left, color);
            said.extend(ops.within(tag));
            y += height + below;
        }
        // Few words stand in the middle of the face's height.
        let down = ((FACE - y) / 2.0).max(0.0);
        let mut ops = avatar(face, FACE);
        ops.extend(said.into_iter().map(|op| op.shifted(0.0, down)));
        vec![Piece {
            height: FACE.max(y),
            above: 17.0,
            below: 6.0,
            ops,
            keep: true,
            outline: Some((1, words(name))),
            ..Piece::default()
        }]
    }
}
