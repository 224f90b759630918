//! A card in large type, to be found on the wall and followed when there is no time to read.

use super::frame::MM;
use super::piece::{Piece, keep_all, spaced};
use super::setter::{Setter, Spacing, baseline, bold, words};
use super::tick::tick;
use crate::block::{Align, BigStep, Phone, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::typeset::{Style, balanced, measure};

/// The column of the number of a step, and that of the time at which it was done.
const NUMBER: f32 = 13.0 * MM;
const TIME: f32 = 24.0 * MM;
/// A box to tick.
const TICK: f32 = 4.4 * MM;
/// A line to write a telephone number on.
const LINE: f32 = 52.0 * MM;

/// The sizes of a card.
pub(crate) struct Sizes {
    pub verb: Style,
    pub step: Style,
    pub phone: Style,
    /// Whom to call.
    pub name: Style,
    /// Blank above and below a step, and how much more it may have.
    pad: f32,
    spare: f32,
}

impl Setter<'_> {
    pub(crate) fn sizes(&self) -> Sizes {
        let figures = |style: Style| Style {
            figures: true,
            ..style
        };
        let [verb, step, phone, name, pad] = match self.spacing {
            Spacing::Open => [22.0, 13.0, 17.0, 11.5, 8.0],
            Spacing::Closer => [20.0, 12.0, 16.0, 10.5, 5.0],
            Spacing::Close | Spacing::Small => [17.0, 11.0, 14.0, 10.0, 3.0],
        };
        Sizes {
            verb: Style::new(Font::Bold, verb, verb * 1.25),
            step: Style::new(Font::Gothic, step, step * 1.42),
            phone: figures(Style::new(Font::Bold, phone, phone * 1.25)),
            name: Style::new(Font::Bold, name, name * 1.4),
            pad,
            spare: 7.0,
        }
    }

    /// The title at the left, the company at the right on the same foot.
    pub(crate) fn card_title(&self, title: &Text) -> Vec<Piece> {
        let small = Style::new(Font::Gothic, 10.5, 14.0);
        let company = plain(self.document.company.as_str());
        let most = self.width() * 0.4;
        let beside = measure(&company, &small).min(most) + 1.0;
        let style = Style::new(Font::Bold, 28.0, 35.0);
        let strong = bold(title);
        let mut ops = Vec::new();
        let mut y = -style.lead();
        for line in balanced(&strong, &style, self.width() - beside - 6.0 * MM) {
            ops.extend(self.line_ops(&strong, line, &style, 0.0, y, Color::Ink));
            y += style.leading;
        }
        let foot = y - style.leading + baseline(&style);
        let (_, tall) = self.boxed(&company, &small, (0.0, 0.0, beside), Align::Right, Color::Ink);
        let top = foot - tall + small.leading - baseline(&small);
        let area = (self.width() - beside, top, beside);
        ops.extend(self.boxed(&company, &small, area, Align::Right, Color::Ink).0);
        vec![Piece {
            height: y - style.lead(),
            below: 9.0,
            ops,
            keep: true,
            outline: Some((0, words(title))),
            ..Piece::default()
        }]
    }

    /// What holds for all steps, white on a dark band: the only one of the page.
    pub(crate) fn card_band(&self, text: &Text) -> Vec<Piece> {
        let style = Style {
            font: Font::Bold,
            ..self.sizes().step
        };
        let area = (4.0 * MM, 3.0 * MM, self.width() - 8.0 * MM);
        let (words, tall) = self.celled(&bold(text), &style, area, Align::Left, Color::White);
        let height = tall + 6.0 * MM;
        let mut ops = vec![Op::rect(
            (0.0, 0.0, self.width(), height),
            0.0,
            Some(Color::Ink),
            None,
        )];
        ops.extend(words);
        vec![Piece {
            height,
            ops,
            keep: true,
            ..Piece::default()
        }]
    }

    /// Steps: number and verb, how beneath, and at the right a line for the time. Right under the title a line parts them
    /// from it.
    pub(crate) fn big_steps(&self, items: &[BigStep], time: &str, under_title: bool) -> Vec<Piece> {
        let sizes = self.sizes();
        let timed = if time.is_empty() { 0.0 } else { TIME + 4.0 * MM };
        let room = self.width() - NUMBER - timed;
        let mut pieces = Vec::new();
        if under_title {
            pieces.push(Piece {
                below: sizes.pad,
                ops: vec![self.across(0.0, Stroke::new(Color::Ink, 1.6))],
                keep: true,
                ..Piece::default()
            });
        }
        for step in items {
            let number = plain(step.number.as_str());
            let area = (0.0, -sizes.verb.lead(), NUMBER);
            let (mut ops, _) = self.boxed(&number, &sizes.verb, area, Align::Left, Color::Accent);
            let area = (NUMBER, -sizes.verb.lead(), room);
            let (verb, tall) = self.boxed(&bold(&step.verb), &sizes.verb, area, Align::Left, Color::Ink);
            ops.extend(verb);
            let mut y = tall - sizes.verb.lead() + 1.0;
            if !words(&step.how).is_empty() {
                let gutter = TICK + 3.0 * MM;
                let area = (NUMBER + gutter, y, room - gutter);
                let (how, tall) = self.boxed(&step.how, &sizes.step, area, Align::Left, Color::Ink);
                ops.extend(how);
                let top = y + (sizes.step.leading - TICK) / 2.0;
                ops.extend(tick((NUMBER, top), TICK, false));
                y += tall;
            }
            let height = y - sizes.step.lead();
            if timed > 0.0 {
                ops.extend(self.time(time, height));
            }
            pieces.push(Piece {
                height,
                above: sizes.pad,
                stretch: sizes.spare,
                ops,
                keep: true,
                outline: Some((1, format!("{} {}", step.number, words(&step.verb)))),
                ..Piece::default()
            });
            // The line under a step is a piece of its own: what is spare goes above it as well as below.
            pieces.push(Piece {
                above: sizes.pad,
                below: sizes.pad,
                stretch: sizes.spare,
                ops: vec![self.across(0.0, Stroke::new(Color::Ink, 0.5))],
                ..Piece::default()
            });
        }
        // What comes next brings its own line; the blank over it stays.
        if let Some(last) = pieces.last_mut() {
            last.ops.clear();
            last.below = 0.0;
        }
        pieces
    }

    /// A list in two columns, read line by line, where each of its items fits on a line in them.
    pub(crate) fn card_list(&self, items: &[(String, Text)]) -> Vec<Piece> {
        let style = self.body();
        let marks = items
            .iter()
            .map(|(mark, _)| measure(&plain(mark.as_str()), &style));
        let gutter = marks.fold(0.0_f32, f32::max) + style.size * 0.7;
        let column = (self.width() - 8.0 * MM) / 2.0;
        let short = items
            .iter()
            .all(|(_, text)| measure(text, &style) <= column - gutter);
        if !short || items.len() < 2 {
            return self.list(items);
        }
        let mut pieces: Vec<Piece> = items
            .chunks(2)
            .map(|pair| {
                let mut ops = Vec::new();
                for ((mark, text), x) in pair.iter().zip([0.0, column + 8.0 * MM]) {
                    let area = (x, 0.0, gutter);
                    let mark = plain(mark.as_str());
                    ops.extend(self.boxed(&mark, &style, area, Align::Left, Color::Accent).0);
                    let area = (x + gutter, 0.0, column - gutter + 1.0);
                    ops.extend(self.boxed(text, &style, area, Align::Left, Color::Ink).0);
                }
                Piece {
                    height: style.leading,
                    lead: style.lead(),
                    ops,
                    ..Piece::default()
                }
            })
            .collect();
        keep_all(&mut pieces);
        pieces
    }

    /// A short line for a time, with what it is.
    fn time(&self, label: &str, height: f32) -> Vec<Op> {
        let small = Style::new(Font::Gothic, 8.5, 11.0);
        let left = self.width() - TIME;
        let area = (left, 0.0, TIME);
        let (mut ops, _) = self.celled(&plain(label), &small, area, Align::Right, Color::Secondary);
        let style = self.sizes().step;
        let foot = height + 1.0;
        let area = (left, foot - style.size - 2.0, TIME);
        ops.extend(
            self.celled(&plain(":"), &style, area, Align::Center, Color::Ink)
                .0,
        );
        ops.push(Op::Rule {
            points: vec![(left, foot), (self.width(), foot)],
            stroke: Stroke::new(Color::Ink, 0.6),
        });
        ops
    }

    /// Whom to call: what for and who at the left, the number large at the right.
    pub(crate) fn phones(&self, heading: &Text, items: &[Phone]) -> Vec<Piece> {
        let sizes = self.sizes();
        let mut pieces = Vec::new();
        if !words(heading).is_empty() {
            let style = Style {
                font: Font::Bold,
                ..sizes.name
            };
            let area = (1.5 * MM, 1.6 * MM, self.width() - 3.0 * MM);
            let (set, tall) = self.celled(&bold(heading), &style, area, Align::Left, Color::Ink);
            let height = tall + 3.2 * MM;
            let mut ops = vec![Op::rect(
                (0.0, 0.0, self.width(), height),
                0.0,
                Some(Color::Tint),
                None,
            )];
            ops.extend(set);
            ops.push(self.across(0.0, Stroke::new(Color::Ink, 0.8)));
            ops.push(self.across(height, Stroke::new(Color::Ink, 0.5)));
            pieces.push(Piece {
                height,
                ops,
                ..Piece::default()
            });
        }
        let figures = items
            .iter()
            .enumerate()
            .map(|(index, _)| plain((index + 1).to_string()));
        let gutter = 3.0 * MM
            + figures
                .map(|figure| measure(&figure, &sizes.name))
                .fold(0.0, f32::max);
        for (index, phone) in items.iter().enumerate() {
            let last = index + 1 == items.len();
            pieces.push(self.phone(&sizes, index, phone, gutter, last));
        }
        if words(heading).is_empty()
            && let Some(first) = pieces.first_mut()
        {
            first.ops.push(self.across(0.0, Stroke::new(Color::Ink, 0.8)));
        }
        keep_all(&mut pieces);
        spaced(pieces, 12.0, 10.0)
    }

    fn phone(&self, sizes: &Sizes, index: usize, phone: &Phone, gutter: f32, last: bool) -> Piece {
        let side = 1.5 * MM;
        let small = Style::new(
            Font::Gothic,
            (sizes.name.size * 0.82).max(8.5),
            sizes.name.leading,
        );
        let given = !words(&phone.number).is_empty();
        let number = bold(&phone.number);
        let wide = if given {
            measure(&number, &sizes.phone).min(self.width() * 0.55) + 1.0
        } else {
            LINE
        };
        let room = self.width() - wide - gutter - 2.0 * side - 4.0 * MM;
        // Label and name follow each other on one line where they fit.
        let label = bold(&phone.label);
        let label_wide = measure(&label, &sizes.name);
        let beside = label_wide + 3.0 * MM + measure(&phone.name, &small) <= room;
        let x = side + gutter;
        let (_, label_tall) = self.boxed(&label, &sizes.name, (x, 0.0, room), Align::Left, Color::Ink);
        let under = !beside && !words(&phone.name).is_empty();
        let (_, name_tall) = self.boxed(&phone.name, &small, (x, 0.0, room), Align::Left, Color::Ink);
        let words_tall = label_tall + if under { name_tall - 1.0 } else { 0.0 };
        let height = (words_tall + 2.0).max(sizes.phone.leading + 5.0).max(8.5 * MM);
        let top = (height - words_tall) / 2.0;
        let figure = plain((index + 1).to_string());
        let (mut ops, _) = self.boxed(&figure, &sizes.name, (side, top, gutter), Align::Left, Color::Ink);
        ops.extend(
            self.boxed(&label, &sizes.name, (x, top, room), Align::Left, Color::Ink)
                .0,
        );
        let area = if under {
            (x, top + label_tall - 1.0, room)
        } else {
            let foot = baseline(&sizes.name) - baseline(&small);
            (x + label_wide + 3.0 * MM, top + foot, room)
        };
        ops.extend(
            self.boxed(&phone.name, &small, area, Align::Left, Color::Secondary)
                .0,
        );
        let right = self.width() - side;
        if given {
            let (_, tall) = self.boxed(&number, &sizes.phone, (0.0, 0.0, wide), Align::Right, Color::Ink);
            let area = (right - wide, (height - tall) / 2.0, wide);
            ops.extend(
                self.boxed(&number, &sizes.phone, area, Align::Right, Color::Ink)
                    .0,
            );
        } else {
            ops.push(Op::Rule {
                points: vec![(right - wide, height - 5.0), (right, height - 5.0)],
                stroke: Stroke::new(Color::Ink, 0.6),
            });
        }
        Piece {
            stretch: 0.0,
            ..self.ruled(ops, height, last)
        }
    }
}
