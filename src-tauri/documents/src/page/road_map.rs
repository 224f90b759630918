//! The road map for the president: one page, whatever the company has planned. What is next and what is to be decided
//! is measured first, for nobody signs half a sentence; the year has the rest, and says how much of it does not fit.
//! Where a reason for a decision would leave the year no room, it stands on a page of its own.

mod foot;
mod reasons;
mod year;

use super::frame::MM;
use super::piece::Piece;
use super::setter::{Setter, bold, words};
use crate::block::{Align, RoadFunction, RoadMap};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::{Style, measure};

/// Blank between the parts of the page: at least, and where there is room to spare.
const APART: (f32, f32) = (4.2 * MM, 9.0 * MM);
/// The seal area and the blank beside it.
const SEAL: f32 = 22.0 * MM;
/// What is left above the footer on a page that is filled.
const FOOTER: f32 = 5.0 * MM;
/// The style of a heading on this page, and what it takes with the blank beneath it.
const HEADING: Style = Style::new(Font::Bold, 12.0, 16.0);
const HEADED: f32 = 19.0;

impl Setter<'_> {
    pub(crate) fn road_map(&self, map: &RoadMap) -> Vec<Piece> {
        let (top, high) = self.road_top(map);
        let room = |low: f32| self.frame.height - high - low - 2.0 * APART.0;
        let least = self.road_least(&map.year);
        // Reasons stand with their decisions as long as the year still looks like one.
        let with = self.road_foot(map, false);
        let reasons = map.decisions.items.iter().any(|item| !item.reason.is_empty());
        let without = (room(with.1) < least && reasons).then(|| self.road_foot(map, true));
        let one_page = |(foot, low): (Vec<Op>, f32), top: Vec<Op>| {
            vec![self.road_page(map, (top, high), (foot, low), room(low))]
        };
        let (mut pieces, away) = match without {
            _ if room(with.1) >= least => (one_page(with, top), false),
            Some(without) if room(without.1) >= least => (one_page(without, top), true),
            // What is decided has a page of its own, and there its reasons have room.
            without => {
                let whole = with.1 <= self.frame.height;
                let foot = without.filter(|_| !whole).unwrap_or(with);
                (self.road_two_pages(map, (top, high), foot), !whole && reasons)
            }
        };
        if let Some(first) = pieces.first_mut() {
            first.outline = Some((0, words(&map.title)));
        }
        if away {
            pieces.extend(self.road_reasons(&map.decisions));
        }
        pieces
    }

    /// The year on the first page, what is next and what is to be decided on the second.
    fn road_two_pages(
        &self,
        map: &RoadMap,
        (top, high): (Vec<Op>, f32),
        (foot, low): (Vec<Op>, f32),
    ) -> Vec<Piece> {
        let below = high + APART.0;
        // In large type the footer takes a second line.
        let (year, tall) = self.road_year(&map.year, self.frame.height - below - FOOTER);
        let mut ops = top;
        let year = year.within(Tag::Group(2));
        ops.extend(year.into_iter().map(|op| op.shifted(0.0, below)));
        let piece = |height: f32, ops: Vec<Op>| Piece {
            height,
            ops,
            ..Piece::default()
        };
        vec![piece(below + tall, ops), piece(low, foot)]
    }

    /// All of it on one page.
    fn road_page(
        &self,
        map: &RoadMap,
        (top, high): (Vec<Op>, f32),
        (foot, low): (Vec<Op>, f32),
        room: f32,
    ) -> Piece {
        let (year, tall) = self.road_year(&map.year, room);
        // What the year leaves over parts what stands on the page; the foot keeps to the foot of a full page only.
        let spare = (self.frame.height - high - tall - low) / 2.0;
        let apart = spare.clamp(0.0, APART.1);
        let mut ops = top;
        let mut y = high + apart;
        let year = year.within(Tag::Group(2));
        ops.extend(year.into_iter().map(|op| op.shifted(0.0, y)));
        y += tall + apart;
        ops.extend(foot.into_iter().map(|op| op.shifted(0.0, y)));
        Piece {
            height: y + low,
            ops,
            ..Piece::default()
        }
    }

    /// Title, summary and the six functions at the left, the seal at the right.
    fn road_top(&self, map: &RoadMap) -> (Vec<Op>, f32) {
        let room = self.width() - SEAL - 7.0 * MM;
        let style = Style::new(Font::Bold, 21.0, 27.0);
        let title = bold(&map.title);
        let wide = measure(&title, &style).min(room * 0.5);
        let (ops, tall) = self.celled(&title, &style, (0.0, 0.0, wide + 1.0), Align::Left, Color::Accent);
        let mut ops = ops.within(Tag::Heading(0));
        let mut high = tall;
        let line = Style::new(Font::Gothic, 10.0, 15.0);
        let x = wide + 8.0 * MM;
        let mut y = 1.0;
        for (index, sentence) in map.summary.iter().enumerate() {
            let (words, tall) = self.celled(sentence, &line, (x, y, room - x), Align::Left, Color::Ink);
            ops.extend(words.within(Tag::Paragraph(nth(index))));
            high = high.max(y + tall);
            y += tall + 5.0;
        }
        let y = high + 6.0 * MM;
        ops.extend(
            self.road_heading(&map.heading, (0.0, y, room))
                .within(Tag::Group(0)),
        );
        let width = self.legend(&map.legend, 0.0, HEADING.leading).1;
        // The legend of the whole page ends where the functions end.
        let (legend, _) = self.legend(&map.legend, y, HEADING.leading);
        let shift = room - self.width();
        if width + measure(&bold(&map.heading), &HEADING) + 20.0 < room {
            let legend = legend.within(Tag::Paragraph(0)).within(Tag::Group(0));
            ops.extend(legend.into_iter().map(|op| op.shifted(shift, 0.0)));
        }
        let (functions, tall) = self.road_functions(&map.functions, y + HEADED, room);
        ops.extend(functions.within(Tag::List).within(Tag::Group(0)));
        let (seal, low) = self.road_seal(map);
        ops.extend(seal.within(Tag::Group(1)));
        (ops, (y + HEADED + tall).max(low))
    }

    fn road_heading(&self, text: &crate::block::Text, (x, y, width): (f32, f32, f32)) -> Vec<Op> {
        self.boxed(&bold(text), &HEADING, (x, y, width), Align::Left, Color::Accent)
            .0
            .within(Tag::Heading(1))
    }

    /// The functions side by side: name and count, a mark an action.
    fn road_functions(&self, functions: &[RoadFunction], top: f32, room: f32) -> (Vec<Op>, f32) {
        let style = Style::new(Font::Bold, 9.5, 13.7);
        let figures = Style::new(Font::Gothic, 9.5, 13.7);
        #[expect(clippy::cast_precision_loss, reason = "six functions")]
        let width = room / functions.len().max(1) as f32;
        let mut ops = vec![Op::Rule {
            points: vec![(0.0, top), (room, top)],
            stroke: Stroke::new(Color::Ink, 0.8),
        }];
        let height = 2.2 * MM + style.leading + 6.5 * MM;
        let mut x = 0.0;
        for (index, function) in functions.iter().enumerate() {
            let left = if index == 0 { 0.0 } else { 2.5 * MM };
            let inner = width - left - 2.5 * MM;
            let area = (x + left, top + 2.0 * MM, inner);
            let item = Tag::Item(nth(index));
            let (name, _) = self.boxed(&bold(&function.name), &style, area, Align::Left, Color::Ink);
            ops.extend(name.within(Tag::Label).within(item));
            let said = |ops: Vec<Op>| ops.within(Tag::Paragraph(0)).within(Tag::Body).within(item);
            let (count, _) = self.boxed(&function.count, &figures, area, Align::Right, Color::Ink);
            ops.extend(said(count));
            #[expect(clippy::cast_precision_loss, reason = "actions of a function")]
            let step = (inner / function.marks.len().max(1) as f32).min(4.0 * MM);
            let middle = top + 2.0 * MM + style.leading + 3.0 * MM;
            let mut at = x + left + 1.6 * MM;
            for mark in &function.marks {
                ops.extend(said(self.mark(mark, at, middle, &style)));
                at += step;
            }
            if index > 0 {
                ops.push(Op::Rule {
                    points: vec![(x, top + 2.0 * MM), (x, top + height - 1.5 * MM)],
                    stroke: Stroke::new(Color::Grey, 0.25),
                });
            }
            x += width;
        }
        ops.push(Op::Rule {
            points: vec![(0.0, top + height), (room, top + height)],
            stroke: Stroke::new(Color::Ink, 0.5),
        });
        (ops, height)
    }

    /// The seal area at the top right, as on every paper that is approved: label, seal, a line for date and name.
    fn road_seal(&self, map: &RoadMap) -> (Vec<Op>, f32) {
        let thin = Stroke::new(Color::Ink, 0.4);
        let x = self.width() - SEAL;
        let label = Style::new(Font::Bold, 8.0, 9.5);
        let small = Style::new(Font::Gothic, 7.5, 9.0);
        let band = 6.0 * MM;
        let foot = 9.0 * MM;
        let height = band + SEAL + foot;
        let mut ops = vec![Op::rect((x, 0.0, SEAL, height), 0.0, None, Some(thin))];
        for y in [band, band + SEAL] {
            ops.push(Op::Rule {
                points: vec![(x, y), (x + SEAL, y)],
                stroke: thin,
            });
        }
        let seal = crate::block::plain(map.decisions.seal.as_str());
        let area = (x + 1.5, (band - label.size) / 2.0, SEAL - 3.0);
        let (seal, _) = self.celled(&seal, &label, area, Align::Center, Color::Ink);
        ops.extend(seal.within(Tag::Paragraph(0)));
        let area = (x + 1.5 * MM, band + SEAL + 1.6 * MM, SEAL - 3.0 * MM);
        let (sign, _) = self.celled(&map.decisions.sign, &small, area, Align::Left, Color::Secondary);
        ops.extend(sign.within(Tag::Paragraph(1)));
        (ops, height)
    }
}
