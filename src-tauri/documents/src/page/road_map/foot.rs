//! What is next, and what the president is asked to decide.

use super::super::clip::clipped;
use super::super::frame::MM;
use super::super::setter::{Setter, bold, words};
use super::{HEADED, HEADING};
use crate::block::{Align, RoadDecision, RoadMap, RoadNext, RoadStep, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::{Style, measure};

/// The shares of the page that what is next may have, the best first; the blank beside it.
const NEXT: [f32; 4] = [0.585, 0.54, 0.62, 0.5];
const APART: f32 = 7.0 * MM;
/// Who, until when, how long.
const CELLS: [f32; 3] = [29.0 * MM, 21.5 * MM, 15.0 * MM];
/// The number before an action and before a decision.
const NUMBER: f32 = 6.0 * MM;
const ABOVE: f32 = 1.4 * MM;
/// From one line to write on to the next.
const LINE: f32 = 8.5 * MM;
/// Lines of a name at most: one that is longer was no name.
const MOST: usize = 4;

const STYLE: Style = Style::new(Font::Gothic, 9.5, 13.0);
const SMALL: Style = Style::new(Font::Gothic, 9.0, 12.0);

impl Setter<'_> {
    /// What is next at the left, the decisions at the right, parted so that they are as low as may be: ops and height.
    /// `away`: the reasons for decisions stand elsewhere.
    pub(super) fn road_foot(&self, map: &RoadMap, away: bool) -> (Vec<Op>, f32) {
        let tried = NEXT.map(|share| self.road_parted(map, share, away));
        let lower = |best: (Vec<Op>, f32), next: (Vec<Op>, f32)| match next.1 < best.1 - 2.0 {
            true => next,
            false => best,
        };
        tried.into_iter().reduce(lower).unwrap_or_default()
    }

    fn road_parted(&self, map: &RoadMap, share: f32, away: bool) -> (Vec<Op>, f32) {
        let width = self.width() * share - APART / 2.0;
        let (ops, next) = self.road_next(&map.next, width);
        let mut ops = ops.within(Tag::Group(3));
        let left = width + APART;
        let (decisions, tall) = self.road_decisions(map, (self.width() - left, next), away);
        let decisions = decisions.within(Tag::Group(4));
        ops.extend(decisions.into_iter().map(|op| op.shifted(left, 0.0)));
        (ops, next.max(tall))
    }

    fn road_next(&self, next: &RoadNext, width: f32) -> (Vec<Op>, f32) {
        let mut ops = self.road_heading(&next.heading, (0.0, 0.0, width));
        let line = |y: f32, stroke: Stroke| Op::Rule {
            points: vec![(0.0, y), (width, y)],
            stroke,
        };
        let mut y = HEADED;
        let strong = Style {
            font: Font::Bold,
            ..SMALL
        };
        let row = |ops: Vec<Op>, row: usize| ops.within(Tag::Row(nth(row))).within(Tag::Table);
        let mut heads = Vec::new();
        let mut tallest = SMALL.size;
        for (index, (text, (x, wide))) in next.heads.iter().zip(columns(width)).enumerate() {
            let area = (x, y + 1.1 * MM, wide);
            let (head, tall) = self.celled(&bold(text), &strong, area, Align::Left, Color::Ink);
            let (column, span) = (nth(index), 1);
            heads.extend(row(head.within(Tag::Head { column, span }), 0));
            tallest = tallest.max(tall);
        }
        let head = tallest + 2.2 * MM;
        ops.push(Op::rect((0.0, y, width, head), 0.0, Some(Color::Tint), None));
        ops.extend(heads);
        ops.push(line(y, Stroke::new(Color::Ink, 0.8)));
        y += head;
        ops.push(line(y, Stroke::new(Color::Ink, 0.5)));
        if next.steps.is_empty() {
            let area = (NUMBER, y + 2.0 * ABOVE, width - NUMBER);
            let (none, _) = self.celled(&next.none, &STYLE, area, Align::Left, Color::Ink);
            ops.extend(row(none.within(Tag::Cell(0)), 1));
            y += STYLE.size + 4.0 * ABOVE;
        }
        for (index, step) in next.steps.iter().enumerate() {
            let (words, tall) = self.road_step(index + 1, step, width);
            let words = row(words, index + 1);
            ops.extend(words.into_iter().map(|op| op.shifted(0.0, y)));
            y += tall;
            if index + 1 < next.steps.len() {
                ops.push(line(y, Stroke::new(Color::Grey, 0.25)));
            }
        }
        ops.push(line(y, Stroke::new(Color::Ink, 0.8)));
        (ops, y)
    }

    /// What to do with who, until when and how long; why beneath, over the whole width.
    fn road_step(&self, number: usize, step: &RoadStep, width: f32) -> (Vec<Op>, f32) {
        let strong = Style {
            font: Font::Bold,
            ..STYLE
        };
        let number = plain(number.to_string());
        let mut ops = self
            .celled(
                &number,
                &strong,
                (SIDE, ABOVE, NUMBER),
                Align::Left,
                Color::Accent,
            )
            .0
            .within(Tag::Paragraph(0))
            .within(Tag::Cell(0));
        let mut low = 0.0_f32;
        let cells = std::iter::once(&step.action).chain(&step.cells);
        for (index, (cell, (x, wide))) in cells.zip(columns(width)).enumerate() {
            let (cell, style) = if index == 0 {
                (bold(cell), strong)
            } else {
                (clipped(cell, &STYLE, wide, MOST), STYLE)
            };
            let (words, tall) = self.celled(&cell, &style, (x, ABOVE, wide), Align::Left, Color::Ink);
            ops.extend(words.within(Tag::Paragraph(0)).within(Tag::Cell(nth(index))));
            low = low.max(ABOVE + tall);
        }
        let room = width - NUMBER - SIDE;
        let (words, tall) = self.celled(
            &step.why,
            &SMALL,
            (NUMBER, low + 4.0, room),
            Align::Left,
            Color::Ink,
        );
        // Why belongs to what is done.
        ops.extend(words.within(Tag::Paragraph(1)).within(Tag::Cell(0)));
        (ops, low + 4.0 + tall + ABOVE)
    }

    /// The decisions in a frame at least `high`.
    fn road_decisions(&self, map: &RoadMap, (width, high): (f32, f32), away: bool) -> (Vec<Op>, f32) {
        let pad = 3.5 * MM;
        let room = width - 2.0 * pad;
        let heading = bold(&map.decisions.heading);
        let (ops, _) = self.boxed(
            &heading,
            &HEADING,
            (pad, pad - 2.0, room),
            Align::Left,
            Color::Accent,
        );
        let mut ops = ops.within(Tag::Heading(1));
        let mut y = pad + HEADED - 1.0;
        for (index, decision) in map.decisions.items.iter().enumerate() {
            let text = decision.said(&map.decisions, away);
            let (item, tall) = self.road_decision(index + 1, decision, &text, room);
            let item = item.within(Tag::Item(nth(index))).within(Tag::List);
            ops.extend(item.into_iter().map(|op| op.shifted(pad, y)));
            y += tall + 5.0;
        }
        let height = (y - 5.0 + pad).max(high);
        ops.extend(self.road_remarks(&map.decisions.remarks, (pad, y, room), height - pad));
        let frame = Op::rect(
            (0.0, 0.0, width, height),
            0.0,
            None,
            Some(Stroke::new(Color::Ink, 0.8)),
        );
        ops.insert(0, frame);
        (ops, height)
    }

    /// Lines for remarks in what is left of the frame: none where there is no room to write.
    fn road_remarks(&self, label: &str, (x, top, room): (f32, f32, f32), foot: f32) -> Vec<Op> {
        let text = plain(label);
        let mut ops = Vec::new();
        let mut y = foot;
        while y - LINE >= top {
            ops.push(Op::Rule {
                points: vec![(x, y), (x + room, y)],
                stroke: Stroke::new(Color::Ink, 0.5),
            });
            y -= LINE;
        }
        if !ops.is_empty() {
            let small = Style::new(Font::Gothic, 8.5, 11.0);
            let area = (x, y + LINE - small.leading - 1.0, room);
            let (label, _) = self.boxed(&text, &small, area, Align::Left, Color::Secondary);
            ops.extend(label.within(Tag::Paragraph(0)));
        }
        ops
    }

    /// A decision in the words that are said of it here.
    fn road_decision(
        &self,
        number: usize,
        decision: &RoadDecision,
        text: &Text,
        width: f32,
    ) -> (Vec<Op>, f32) {
        let number = bold(&plain(number.to_string()));
        let mut ops = self
            .celled(&number, &STYLE, (0.0, 0.0, NUMBER), Align::Left, Color::Accent)
            .0
            .within(Tag::Label);
        let room = width - NUMBER;
        let (said, tall) = self.celled(text, &STYLE, (NUMBER, 0.0, room), Align::Left, Color::Ink);
        ops.extend(said.within(Tag::Paragraph(0)).within(Tag::Body));
        let mut low = tall;
        if !decision.choices.is_empty() {
            let choices = decision.choices.iter().map(|words| (false, words.as_str()));
            let (boxes, tall, _) = self.ticks(choices, &STYLE, (NUMBER, low + 2.0, room));
            ops.extend(boxes.within(Tag::Paragraph(1)).within(Tag::Body));
            low += 2.0 + tall - STYLE.lead();
        }
        if decision.line {
            // A short sentence leaves room on its own line.
            let used = measure(text, &STYLE);
            let beside = used + 35.0 * MM < room && words(text).chars().count() > 1;
            let (from, foot) = if beside {
                (NUMBER + used + 3.0 * MM, low + 1.5)
            } else {
                (NUMBER, low + 7.5 * MM)
            };
            ops.push(Op::Rule {
                points: vec![(from, foot), (width, foot)],
                stroke: Stroke::new(Color::Ink, 0.5),
            });
            low = foot + 1.5;
        }
        (ops, low)
    }
}

const SIDE: f32 = 1.2 * MM;

/// Where the columns of what is next begin and how wide they are.
fn columns(width: f32) -> [(f32, f32); 4] {
    let gap = 2.5 * MM;
    let [who, when, time] = CELLS;
    let last = width - time;
    let third = last - when;
    let second = third - who;
    [
        (NUMBER, second - NUMBER - gap),
        (second, who - gap),
        (third, when - gap),
        (last, time - SIDE),
    ]
}
