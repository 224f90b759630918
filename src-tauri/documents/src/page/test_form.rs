//! A test to be written on paper: all boxes in one column at the right, so that marking is one glance down.

use super::diagram::drawn;
use super::frame::MM;
use super::piece::{Piece, spaced};
use super::setter::{Setter, bold};
use crate::block::{Align, AnswerSize, TestHead, TestMessage, TestQuestion, TestSection, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Said, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::{Style, balanced, measure};

/// The box for the points.
const SCORE: (f32, f32) = (26.0 * MM, 22.0 * MM);
/// Its label.
const LABEL: f32 = 5.6 * MM;
/// Blank above and below a question.
const ABOVE: f32 = 1.9 * MM;
/// The room for boxes at the right.
pub(crate) const BOXES: f32 = 22.0 * MM;
/// The room for the number of a question.
pub(crate) const NUMBER: f32 = 11.5 * MM;
/// The room for the letter of an option.
const LETTER: f32 = 6.0 * MM;

/// The most points to a pixel of a message.
const LIFE: f32 = 0.7;

/// Width and height of the box for an answer.
pub(crate) fn answer_box(size: AnswerSize) -> (f32, f32) {
    match size {
        AnswerSize::One => (15.0 * MM, 10.0 * MM),
        AnswerSize::Low => (15.0 * MM, 7.6 * MM),
        AnswerSize::Many => (20.0 * MM, 10.0 * MM),
    }
}

impl Setter<'_> {
    /// Title, lines for day and name, and the box for the points.
    pub(crate) fn test_head(&self, head: &TestHead) -> Vec<Piece> {
        let room = self.width() - SCORE.0 - 8.0 * MM;
        let style = Style::new(Font::Bold, 20.0, 26.0);
        let title = bold(&head.title);
        let mut y = -style.lead();
        let mut ops = Vec::new();
        for line in balanced(&title, &style, room) {
            let set = self.line_ops(&title, line, &style, 0.0, y, Color::Accent);
            ops.extend(set.within(Tag::Heading(0)));
            y += style.leading;
        }
        y += 5.0 - style.lead();
        let line = Style::new(Font::Gothic, 9.5, 14.0);
        let (under, tall) = self.celled(&head.under, &line, (0.0, y, room), Align::Left, Color::Secondary);
        ops.extend(under.within(Tag::Paragraph(0)));
        y += tall;
        let foot = (y + 10.5 * MM).max(SCORE.1);
        let (lines, _) = self.side_by_side(&head.lines, foot, room);
        ops.extend(lines.within(Tag::List));
        ops.extend(self.score_box(head, foot - SCORE.1).within(Tag::Group(0)));
        vec![Piece {
            height: foot + 1.0,
            below: 15.0,
            ops,
            outline: Some((0, head.title.iter().map(|span| span.text.as_str()).collect())),
            keep: true,
            ..Piece::default()
        }]
    }

    /// Lines to write on, side by side, the last the widest: it is for the name.
    fn side_by_side(&self, labels: &[Text], foot: f32, room: f32) -> (Vec<Op>, f32) {
        let small = Style::new(Font::Gothic, 8.5, 11.0);
        let apart = 3.0 * MM;
        let last = labels.len().saturating_sub(1);
        #[expect(clippy::cast_precision_loss, reason = "three labels at most")]
        let share = (room - apart * last as f32) / (labels.len() as f32 + 0.4);
        let mut ops = Vec::new();
        let mut x = 0.0;
        for (index, label) in labels.iter().enumerate() {
            let wide = if index == last { share * 1.4 } else { share };
            let area = (x, foot - small.leading - 1.0, wide);
            let (words, _) = self.boxed(label, &small, area, Align::Left, Color::Secondary);
            ops.extend(words.within(Tag::Label).within(Tag::Item(nth(index))));
            ops.push(Op::Rule {
                points: vec![(x, foot), (x + wide, foot)],
                stroke: Stroke::new(Color::Ink, 0.6),
            });
            x += wide + apart;
        }
        (ops, foot)
    }

    fn score_box(&self, head: &TestHead, top: f32) -> Vec<Op> {
        let x = self.width() - SCORE.0 - 0.3;
        let edge = Stroke::new(Color::Ink, 0.8);
        let thin = Stroke::new(Color::Ink, 0.4);
        let small = Style::new(Font::Bold, 8.0, 10.0);
        let mut ops = vec![
            Op::rect((x, top, SCORE.0, SCORE.1), 0.0, None, Some(edge)),
            Op::Rule {
                points: vec![(x, top + LABEL), (x + SCORE.0, top + LABEL)],
                stroke: thin,
            },
        ];
        let label = plain(head.score.as_str());
        let area = (x, top + (LABEL - small.leading) / 2.0, SCORE.0);
        let (words, _) = self.boxed(&label, &small, area, Align::Center, Color::Ink);
        ops.extend(words.within(Tag::Paragraph(0)));
        let of = plain(head.of.as_str());
        let style = Style::new(Font::Gothic, 9.5, 12.0);
        let area = (x, top + SCORE.1 - style.leading - 3.0, SCORE.0 - 5.0);
        let (words, _) = self.boxed(&of, &style, area, Align::Right, Color::Secondary);
        ops.extend(words.within(Tag::Paragraph(1)));
        ops
    }

    /// Questions with their boxes. The line over them stays with the first.
    pub(crate) fn test_section(&self, section: &TestSection) -> Vec<Piece> {
        let style = self.cell();
        let small = self.note();
        let tall = style.leading + 2.0 * MM;
        let mut ops = vec![Op::rect(
            (0.0, 0.0, self.width(), tall),
            0.0,
            Some(Color::Tint),
            None,
        )];
        let how = bold(&section.how);
        let area = (2.0 * MM, MM, self.width() - BOXES - 4.0 * MM);
        ops.extend(
            self.boxed(&how, &style, area, Align::Left, Color::Ink)
                .0
                .within(Tag::Heading(1)),
        );
        let answers = plain(section.answers.as_str());
        let area = (
            self.width() - BOXES,
            (tall - small.leading) / 2.0,
            BOXES - 2.0 * MM,
        );
        let (words, _) = self.boxed(&answers, &small, area, Align::Right, Color::Secondary);
        ops.extend(words.within(Tag::Aside));
        ops.push(self.across(tall, Stroke::new(Color::Ink, 0.5)));
        let mut pieces = vec![Piece {
            height: tall,
            ops,
            keep: true,
            title: true,
            ..Piece::default()
        }];
        let last = section.questions.len().saturating_sub(1);
        for (index, question) in section.questions.iter().enumerate() {
            let piece = self.test_question(question, index == last);
            pieces.push(piece.within(Tag::Item(nth(index))).within(Tag::List));
        }
        spaced(pieces, 9.0, 9.0)
    }

    fn test_question(&self, question: &TestQuestion, last: bool) -> Piece {
        let style = self.cell();
        let left = NUMBER;
        let room = self.width() - NUMBER - BOXES - 3.0 * MM;
        let number = bold(&plain(question.number.as_str()));
        let (ops, _) = self.celled(&number, &style, (0.0, ABOVE, NUMBER), Align::Left, Color::Ink);
        let mut ops = ops.within(Tag::Label);
        let (words, tall) = self.celled(
            &question.text,
            &style,
            (left, ABOVE, room),
            Align::Left,
            Color::Ink,
        );
        ops.extend(words.within(Tag::Paragraph(0)).within(Tag::Body));
        let mut y = ABOVE + tall;
        if !question.options.is_empty() {
            let (options, foot) = self.test_options(question, (left, y, room));
            ops.extend(options.within(Tag::List).within(Tag::Body));
            y = foot;
        }
        if let Some(message) = &question.message {
            let (picture, foot) = test_message(message, (left, y, room));
            ops.extend(picture.within(Tag::Body));
            y = foot;
        }
        let (wide, high) = answer_box(question.size);
        let height = (y + ABOVE).max(high + 2.0 * ABOVE);
        let edge = Stroke::new(Color::Ink, 0.8);
        let area = (self.width() - wide - 0.4, (height - high) / 2.0, wide, high);
        ops.push(Op::rect(area, 0.0, Some(Color::White), Some(edge)));
        self.ruled(ops, height, last)
    }

    /// What there is to choose from: in two columns where all of it is short.
    fn test_options(&self, question: &TestQuestion, (x, top, room): (f32, f32, f32)) -> (Vec<Op>, f32) {
        let style = self.cell();
        let apart = 3.2;
        let half = room / 2.0;
        let short = question.options.len() >= 4
            && question
                .options
                .iter()
                .all(|(_, text)| measure(text, &style) <= half - LETTER - 3.0 * MM);
        let mut ops = Vec::new();
        let mut y = top + apart;
        let columns = if short { 2 } else { 1 };
        for (row, pair) in question.options.chunks(columns).enumerate() {
            let mut tallest: f32 = 0.0;
            for (column, (letter, text)) in pair.iter().enumerate() {
                let at = x + if column == 0 { 0.0 } else { half };
                let wide = if short { half } else { room } - LETTER;
                let mark = bold(&plain(letter.as_str()));
                let (mark, _) = self.celled(&mark, &style, (at, y, LETTER), Align::Left, Color::Ink);
                let (words, tall) =
                    self.celled(text, &style, (at + LETTER, y, wide), Align::Left, Color::Ink);
                let item = Tag::Item(nth(row * columns + column));
                ops.extend(mark.within(Tag::Label).within(item));
                ops.extend(words.within(Tag::Body).within(item));
                tallest = tallest.max(tall);
            }
            y += tallest + apart;
        }
        (ops, y - apart)
    }
}

/// Points to a pixel of a message in a room of this width: its type is then as large as that of the questions.
pub(crate) fn message_scale(message: &TestMessage, room: f32) -> f32 {
    LIFE.min(room / message.drawing.width.max(1.0))
}

fn test_message(message: &TestMessage, (x, top, room): (f32, f32, f32)) -> (Vec<Op>, f32) {
    let scale = message_scale(message, room);
    let top = top + 2.0 * MM;
    let shapes = drawn(&message.drawing, scale);
    let shapes = shapes.into_iter().map(|op| op.shifted(x, top)).collect();
    let ops = Op::saying(Said::Picture(message.alt.clone()), shapes);
    (ops, top + message.drawing.height * scale)
}
