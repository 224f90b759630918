use super::frame::MM;
use super::piece::{Piece, keep_all, spaced};
use super::setter::{Setter, bold};
use crate::block::{Align, Given, Question, plain};
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::Style;

/// From one line to write on to the next.
const LINE: f32 = 8.5 * MM;
/// Blank above and below what is in a row.
const ABOVE: f32 = 1.9 * MM;
/// Blank between question and answer.
const APART: f32 = 6.0 * MM;
/// Fewer lines for notes than this are no use.
const FEW: f32 = 3.0;
/// A run of questions that stays on one page takes no more than this share of it.
const WHOLE: f32 = 0.8;

impl Setter<'_> {
    /// Questions at the left, answers or room to answer at the right.
    pub(crate) fn questions(&self, items: &[Question], whole: bool) -> Vec<Piece> {
        let last = items.len().saturating_sub(1);
        let mut pieces: Vec<Piece> = items
            .iter()
            .enumerate()
            .map(|(index, item)| self.question(item, index == last).within(Tag::Item(nth(index))))
            .collect();
        if let Some(first) = pieces.first_mut() {
            first.ops.push(self.across(0.0, Stroke::new(Color::Ink, 0.8)));
        }
        let tall: f32 = pieces.iter().map(|piece| piece.height).sum();
        if whole && tall < self.frame.height * WHOLE {
            keep_all(&mut pieces);
        }
        // Two at least stand on either side of a page's end.
        let count = pieces.len();
        for (index, piece) in pieces.iter_mut().enumerate() {
            piece.keep |= index + 1 < count && (index == 0 || index + 2 == count);
        }
        spaced(pieces, 6.0, 14.0).within(Tag::List)
    }

    /// Lines for notes from below `end` to the foot of the page, with where they stand; none where there is no room for
    /// a few.
    pub(crate) fn memo(&self, label: &str, end: f32) -> Option<(f32, Piece)> {
        let small = self.note();
        let room = self.frame.height - end - 2.0 * LINE;
        if room < FEW * LINE {
            return None;
        }
        let text = plain(label);
        let (mut ops, _) = self.boxed(
            &text,
            &small,
            (0.0, LINE - small.leading - 2.0, self.width()),
            Align::Left,
            Color::Secondary,
        );
        let mut y = LINE;
        while y <= room {
            ops.push(self.across(y, Stroke::new(Color::Grey, 0.4)));
            y += LINE;
        }
        let piece = Piece {
            height: room,
            ops,
            ..Piece::default()
        };
        Some((self.frame.height - room - LINE / 2.0, piece))
    }

    fn question(&self, item: &Question, last: bool) -> Piece {
        let (style, small) = (self.cell(), self.note());
        let left = (self.width() - APART) * 0.46;
        let (ops, tall) = self.celled(
            &bold(&item.text),
            &style,
            (0.0, ABOVE, left),
            Align::Left,
            Color::Ink,
        );
        let mut ops = ops.within(Tag::Label);
        let mut y = ABOVE + tall;
        for (index, note) in item.notes.iter().enumerate() {
            let (words, tall) =
                self.celled(note, &small, (0.0, y + 5.0, left), Align::Left, Color::Secondary);
            ops.extend(words.within(Tag::Paragraph(nth(index))).within(Tag::Body));
            y += tall + 5.0;
        }
        let (answer, low) = self.given(&item.given, &style, left + APART, y);
        // What is answered comes after all that is said about the question.
        ops.extend(answer.within(Tag::Group(0)).within(Tag::Body));
        let height = y.max(low) + ABOVE;
        self.ruled(ops, height, last)
    }

    /// An answer from `x` to the right edge, and how far down it reaches. There are more lines to write on beside a
    /// question that is `high`.
    fn given(&self, given: &Given, style: &Style, x: f32, high: f32) -> (Vec<Op>, f32) {
        let room = self.width() - x;
        let mut ops = Vec::new();
        let mut y = ABOVE;
        if !given.ticks.is_empty() {
            let choices = given
                .ticks
                .iter()
                .map(|(ticked, words)| (*ticked, words.as_str()));
            let (boxes, tall, _) = self.ticks(choices, style, (x, y - style.lead(), room));
            ops.extend(boxes.within(Tag::Paragraph(0)));
            y += tall - 2.0 * style.lead();
        }
        for (index, paragraph) in given.paragraphs.iter().enumerate() {
            let gap = if y > ABOVE { 3.5 } else { 0.0 };
            let (words, tall) = self.celled(paragraph, style, (x, y + gap, room), Align::Left, Color::Ink);
            ops.extend(words.within(Tag::Paragraph(nth(index + 1))));
            y += tall + gap;
        }
        let mut line = 0;
        while line < given.lines || (given.lines > 1 && y + LINE <= high) {
            // The first line stands as high as the words of the question where nothing is above it.
            let step = if y > ABOVE { LINE } else { LINE - ABOVE };
            let foot = y + step - 1.0;
            if line == 0 && !given.form.is_empty() {
                let form = plain(given.form.as_str());
                let area = (x, foot - style.leading, room * 0.45);
                let (form, _) = self.boxed(&form, style, area, Align::Right, Color::Secondary);
                let last = nth(given.paragraphs.len() + 1);
                ops.extend(form.within(Tag::Paragraph(last)));
            }
            match given.gap.as_ref().filter(|_| line == 0) {
                Some(path) => ops.push(Op::Gap {
                    area: (x, foot - style.size * 1.6, room, style.size * 1.6),
                    path: path.clone(),
                }),
                None => ops.push(Op::Rule {
                    points: vec![(x, foot), (self.width(), foot)],
                    stroke: Stroke::new(Color::Ink, 0.5),
                }),
            }
            y += step;
            line += 1;
        }
        (ops, y)
    }
}
