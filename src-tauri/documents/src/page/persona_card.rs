use super::avatar::avatar;
use super::clip::clipped;
use super::frame::MM;
use super::piece::Piece;
use super::setter::{Setter, bold, words};
use crate::block::{Align, PersonaCard, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::Style;

/// The side of the drawn face.
const FACE: f32 = 17.0 * MM;
/// Between the edge of a card and what is in it.
const EDGE: f32 = 4.5 * MM;
/// Between columns, and between the face and the words.
const APART: f32 = 5.0 * MM;
/// How much of the width the facts have; the lists share the rest.
const FACTS: f32 = 0.49;
/// The most lines of a quote, and of an entry of a list.
const LINES: usize = 2;
/// The most lines of a fact.
const FACT: usize = 3;
/// The most lines of a column: two cards stand on a page, whatever was written.
const COLUMN: usize = 11;

impl Setter<'_> {
    /// A persona at a glance. What is too long ends in …; the sheet has all of it.
    pub(crate) fn persona_card(&self, card: &PersonaCard) -> Piece {
        let inner = self.width() - 2.0 * EDGE;
        let (said, tall) = self.said(card, (EDGE + FACE + APART, inner - FACE - APART));
        let mut ops = avatar(card.face, FACE)
            .into_iter()
            .map(|op| op.shifted(EDGE, EDGE))
            .collect::<Vec<_>>();
        let down = EDGE + ((FACE - tall) / 2.0).max(0.0);
        ops.extend(said.into_iter().map(|op| op.shifted(0.0, down)));

        let top = EDGE + FACE.max(tall) + 3.5 * MM;
        let facts = inner * FACTS;
        let (placed, mut height) = self.facts_of_card(card, (EDGE, top, facts));
        ops.extend(placed.within(Tag::List));
        #[expect(clippy::cast_precision_loss, reason = "two lists")]
        let count = card.lists.len().max(1) as f32;
        let each = (inner - facts - count * APART) / count;
        let mut x = EDGE + facts + APART;
        for (index, (head, entries)) in card.lists.iter().enumerate() {
            let (placed, high) = self.list_of_card(head, entries, (x, top, each));
            ops.extend(placed.within(Tag::Group(nth(index))));
            height = height.max(high);
            x += each + APART;
        }

        let y = top + height + 2.0 * MM;
        let foot = clipped(&card.foot, &self.note(), inner, 1);
        let (placed, high) = self.boxed(
            &foot,
            &self.note(),
            (EDGE, y, inner),
            Align::Left,
            Color::Secondary,
        );
        ops.extend(placed.within(Tag::Paragraph(2)));
        let height = y + high + EDGE - 1.0 * MM;
        let frame = Op::rect(
            (0.0, 0.0, self.width(), height),
            2.0 * MM,
            None,
            Some(Stroke::new(Color::Grey, 0.5)),
        );
        ops.insert(0, frame);
        Piece {
            height,
            above: 5.0 * MM,
            below: 5.0 * MM,
            ops,
            outline: Some((1, words(&card.name))),
            ..Piece::default()
        }
    }

    /// Beside the face: whom it stands for, the name, what it says.
    fn said(&self, card: &PersonaCard, (x, room): (f32, f32)) -> (Vec<Op>, f32) {
        let mut ops = Vec::new();
        let mut y = 0.0;
        let name = bold(&card.name);
        let own = [Tag::Paragraph(0), Tag::Heading(1), Tag::Paragraph(1)];
        let texts = [
            (&card.over, self.note(), Color::Secondary, 1),
            (&name, Style::new(Font::Bold, 13.0, 18.0), Color::Accent, 1),
            (&card.quote, self.cell(), Color::Ink, LINES),
        ];
        for (tag, (text, style, color, lines)) in own.into_iter().zip(texts) {
            if words(text).trim().is_empty() {
                continue;
            }
            let text = clipped(text, &style, room, lines);
            let (placed, high) = self.boxed(&text, &style, (x, y, room), Align::Left, color);
            ops.extend(placed.within(tag));
            y += high + 1.0;
        }
        (ops, y)
    }

    fn facts_of_card(&self, card: &PersonaCard, (x, top, room): (f32, f32, f32)) -> (Vec<Op>, f32) {
        let style = self.card_text();
        let strong = Style {
            font: Font::Bold,
            ..style
        };
        let widest = card
            .facts
            .iter()
            .map(|(label, _)| crate::typeset::measure(&bold(label), &strong))
            .fold(0.0_f32, f32::max)
            .min(room * 0.4);
        let label_room = widest + 3.0 * MM;
        let mut ops = Vec::new();
        let mut y = top;
        let mut left = COLUMN;
        for (at, (label, value)) in card.facts.iter().enumerate() {
            // Each that follows has a line at least.
            let lines = (left.saturating_sub(card.facts.len() - at - 1)).clamp(1, FACT);
            let label = clipped(&bold(label), &strong, widest + 1.0, 1);
            let item = Tag::Item(nth(at));
            let (placed, _) = self.boxed(&label, &strong, (x, y, widest + 1.0), Align::Left, Color::Ink);
            ops.extend(placed.within(Tag::Label).within(item));
            let value = clipped(value, &style, room - label_room, lines);
            let (placed, high) = self.boxed(
                &value,
                &style,
                (x + label_room, y, room - label_room),
                Align::Left,
                Color::Ink,
            );
            ops.extend(placed.within(Tag::Body).within(item));
            y += high.max(style.leading) + 1.5;
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a few lines"
            )]
            let used = (high / style.leading).round() as usize;
            left = left.saturating_sub(used.max(1));
        }
        (ops, y - top)
    }

    fn list_of_card(&self, head: &Text, entries: &[Text], (x, top, room): (f32, f32, f32)) -> (Vec<Op>, f32) {
        let style = self.card_text();
        let strong = Style {
            font: Font::Bold,
            ..style
        };
        let head = clipped(&bold(head), &strong, room, LINES);
        let (ops, mut y) = self.boxed(&head, &strong, (x, top, room), Align::Left, Color::Ink);
        let mut ops = ops.within(Tag::Paragraph(0));
        y += top + 1.5;
        let mark = 3.0 * MM;
        let mut lines = 0;
        for (index, entry) in entries.iter().enumerate() {
            let item = |ops: Vec<Op>| {
                let body = ops.within(Tag::Body);
                body.within(Tag::Item(nth(index))).within(Tag::List)
            };
            let entry = clipped(entry, &style, room - mark, LINES);
            let (placed, high) = self.boxed(
                &entry,
                &style,
                (x + mark, y, room - mark),
                Align::Left,
                Color::Ink,
            );
            let needed = if high > style.leading * 1.5 { 2 } else { 1 };
            // What has no room any more says so.
            if lines + needed > COLUMN {
                let area = (x + mark, y, room - mark);
                let (rest, _) = self.boxed(&plain("…"), &style, area, Align::Left, Color::Ink);
                ops.extend(item(rest));
                y += style.leading;
                break;
            }
            lines += needed;
            let middle = y + style.leading / 2.0;
            ops.push(Op::circle(
                x + 1.2 * MM,
                middle,
                1.0,
                Some(Color::Ink),
                None,
                false,
            ));
            ops.extend(item(placed));
            y += high + 1.0;
        }
        (ops, y - top)
    }

    fn card_text(&self) -> Style {
        match self.is_ja() {
            true => Style::new(Font::Gothic, 9.0, 12.5),
            false => Style::new(Font::Gothic, 9.0, 12.0),
        }
    }
}
