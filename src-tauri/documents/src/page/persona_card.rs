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
/// How much of the width the facts may have, the best first; the lists share the rest.
const FACTS: [f32; 4] = [0.49, 0.53, 0.57, 0.61];
/// How much of their room the labels of the facts have at most.
const LABELS: f32 = 0.33;
/// The most lines of what stands over the name, of the name and of the last line.
const LINES: usize = 2;
/// The most lines of a quote.
const QUOTE: usize = 4;
/// The most lines of a column: a card grows with what was written as far as a page has room for it.
const COLUMN: usize = 36;

impl Setter<'_> {
    /// A persona at a glance, with all that was written. What would be more than a page ends in …; the sheet has it.
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
        let lower = |best: (Vec<Op>, f32), next: (Vec<Op>, f32)| match next.1 < best.1 - 1.0 {
            true => next,
            false => best,
        };
        let parted = FACTS.map(|share| self.columns_of_card(card, top, (inner, share)));
        let (columns, height) = parted.into_iter().reduce(lower).unwrap_or_default();
        ops.extend(columns);

        let y = top + height + 2.0 * MM;
        let foot = clipped(&card.foot, &self.note(), inner, LINES);
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

    /// Facts and lists side by side, the facts with such a share of the width: ops and height.
    fn columns_of_card(&self, card: &PersonaCard, top: f32, (inner, share): (f32, f32)) -> (Vec<Op>, f32) {
        let facts = inner * share;
        let (placed, mut height) = self.facts_of_card(card, (EDGE, top, facts));
        let mut ops = placed.within(Tag::List);
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
        (ops, height)
    }

    /// Beside the face: whom it stands for, the name, what it says.
    fn said(&self, card: &PersonaCard, (x, room): (f32, f32)) -> (Vec<Op>, f32) {
        let mut ops = Vec::new();
        let mut y = 0.0;
        let name = bold(&card.name);
        let own = [Tag::Paragraph(0), Tag::Heading(1), Tag::Paragraph(1)];
        let texts = [
            (&card.over, self.note(), Color::Secondary, LINES),
            (&name, Style::new(Font::Bold, 13.0, 18.0), Color::Accent, LINES),
            (&card.quote, self.cell(), Color::Ink, QUOTE),
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
            .min(room * LABELS);
        let label_room = widest + 3.0 * MM;
        let mut ops = Vec::new();
        let mut y = top;
        let mut left = COLUMN;
        for (at, (label, value)) in card.facts.iter().enumerate() {
            // Each that follows has a line at least.
            let lines = left.saturating_sub(card.facts.len() - at - 1).max(1);
            let label = clipped(&bold(label), &strong, widest + 1.0, lines);
            let item = Tag::Item(nth(at));
            let (placed, tall) = self.boxed(&label, &strong, (x, y, widest + 1.0), Align::Left, Color::Ink);
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
            let high = high.max(tall).max(style.leading);
            y += high + 1.5;
            left = left.saturating_sub(lines_in(high, &style));
        }
        (ops, y - top)
    }

    fn list_of_card(&self, head: &Text, entries: &[Text], (x, top, room): (f32, f32, f32)) -> (Vec<Op>, f32) {
        let style = self.card_text();
        let strong = Style {
            font: Font::Bold,
            ..style
        };
        let head = clipped(&bold(head), &strong, room, QUOTE);
        let (ops, high) = self.boxed(&head, &strong, (x, top, room), Align::Left, Color::Ink);
        let mut ops = ops.within(Tag::Paragraph(0));
        let mut y = top + high + 1.5;
        let mark = 3.0 * MM;
        let mut left = COLUMN - lines_in(high, &style);
        for (index, entry) in entries.iter().enumerate() {
            let item = |ops: Vec<Op>| {
                let body = ops.within(Tag::Body);
                body.within(Tag::Item(nth(index))).within(Tag::List)
            };
            let area = (x + mark, y, room - mark);
            // What has no room any more says so, on the line that is left for that.
            if left <= 1 {
                let (rest, _) = self.boxed(&plain("…"), &style, area, Align::Left, Color::Ink);
                ops.extend(item(rest));
                y += style.leading;
                break;
            }
            let entry = clipped(entry, &style, room - mark, left - 1);
            let (placed, high) = self.boxed(&entry, &style, area, Align::Left, Color::Ink);
            left = left.saturating_sub(lines_in(high, &style));
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

/// How many lines of a style are so high together.
fn lines_in(high: f32, style: &Style) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "lines of a card"
    )]
    let lines = (high / style.leading).round() as usize;
    lines.max(1)
}
