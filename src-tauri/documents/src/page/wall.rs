use super::frame::MM;
use super::piece::{Piece, keep_all, spaced};
use super::setter::{Setter, Spacing, baseline, bold, words};
use crate::block::{Align, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within};
use crate::typeset::{Fill, Style, balanced, measure};

impl Setter<'_> {
    /// Blank above and below the title of a wall page.
    pub(crate) fn wall_gaps(&self) -> (f32, f32) {
        match self.spacing {
            Spacing::Open => (40.0, 21.0),
            Spacing::Closer => (28.0, 21.0),
            Spacing::Close | Spacing::Small => (22.0, 16.0),
        }
    }

    /// Blank above and below the heading of a point.
    pub(crate) fn point_gaps(&self) -> (f32, f32) {
        match self.spacing {
            Spacing::Open => (11.0, 7.0),
            Spacing::Closer => (9.0, 5.0),
            Spacing::Close | Spacing::Small => (7.5, 4.0),
        }
    }

    pub(crate) fn wall_title(&self, title: &Text) -> Vec<Piece> {
        let (above_title, below_title) = self.wall_gaps();
        let style = Style::new(Font::Gothic, 11.0, 14.0);
        let company = plain(self.document.company.as_str());
        let (ops, height) = self.boxed(
            &company,
            &style,
            (0.0, 0.0, self.width()),
            Align::Left,
            Color::Ink,
        );
        let mut pieces = vec![Piece {
            height,
            lead: style.lead(),
            ops,
            keep: true,
            below: above_title,
            ..Piece::default()
        }];
        let tracking = if self.is_ja() { 0.08 } else { 0.0 };
        let style = Style {
            tracking,
            ..Style::new(Font::Mincho, 27.0, 36.0)
        };
        for (index, line) in balanced(title, &style, self.width()).into_iter().enumerate() {
            let x = (self.width() - line.width) / 2.0;
            pieces.push(Piece {
                height: style.leading,
                lead: style.lead(),
                ops: self
                    .line_ops(title, line, &style, x, 0.0, Color::Ink)
                    .within(Tag::Heading(0)),
                keep: true,
                outline: (index == 0).then(|| (0, words(title))),
                ..Piece::default()
            });
        }
        let middle = self.width() / 2.0;
        let points = vec![(middle - 12.0 * MM, 0.0), (middle + 12.0 * MM, 0.0)];
        let rule = Op::Rule {
            points,
            stroke: Stroke::new(Color::Accent, 1.6),
        };
        pieces.push(Piece {
            above: 12.0,
            below: below_title,
            ops: vec![rule],
            keep: true,
            ..Piece::default()
        });
        pieces
    }

    pub(crate) fn point(&self, number: &str, heading: &Text, text: &Text, first: bool) -> Vec<Piece> {
        let head = Style::new(Font::Bold, 12.0, 16.0);
        let figure = Style::new(Font::Bold, 15.0, 19.0);
        let style = self.prose();
        let indent = 10.9 * MM;
        // The number and the heading stand on one line.
        let top = baseline(&head) - baseline(&figure);
        let (mut ops, _) = self.boxed(
            &plain(number),
            &figure,
            (0.0, top, indent),
            Align::Left,
            Color::Accent,
        );
        let heading_words = bold(heading);
        let mut height = 0.0;
        for line in balanced(&heading_words, &head, self.width() - indent) {
            ops.extend(self.line_ops(&heading_words, line, &head, indent, height, Color::Ink));
            height += head.leading;
        }
        let head = Piece {
            outline: Some((1, format!("{number} {}", words(heading)))),
            height,
            lead: head.lead(),
            ops: ops.within(Tag::Heading(1)),
            stretch: 6.0,
            ..Piece::default()
        };
        let (above, below) = self.point_gaps();
        // The first stands apart from what introduces it.
        let above = if first { above + 3.0 } else { above };
        let mut pieces = spaced(vec![head], above, below);
        pieces.extend(match self.prose_fill() {
            Fill::Justified => self.lines(text, &style, indent, self.width() - indent, 0.0, Fill::Justified),
            Fill::Ragged => self.even_lines(text, &style, indent),
        });
        keep_all(&mut pieces);
        pieces
    }

    /// A few lines of about the same length: on a wall a last line of one word looks lost.
    fn even_lines(&self, text: &Text, style: &Style, x: f32) -> Vec<Piece> {
        balanced(text, style, self.width() - x)
            .into_iter()
            .map(|line| Piece {
                height: style.leading,
                lead: style.lead(),
                ops: self.line_ops(text, line, style, x, 0.0, Color::Ink),
                ..Piece::default()
            })
            .collect()
    }

    /// Date, company, role and name over a line to sign, and the place for the seal.
    pub(crate) fn signature(
        &self,
        date: &Text,
        company: &Text,
        role: &Text,
        name: &Text,
        caption: &str,
        seal: &str,
    ) -> Vec<Piece> {
        let quiet = Style {
            write_in: 40.0 * MM,
            ..Style::new(Font::Gothic, 10.0, 14.0)
        };
        let large = Style::new(Font::Mincho, 15.0, 20.0);
        let small = Style::new(Font::Gothic, 7.5, 11.0);
        let side = 26.0 * MM;
        let room = self.width() - side - 8.0 * MM;
        // Each line is read by itself.
        let said = |ops: Vec<Op>, number: u16| ops.within(Tag::Paragraph(number));
        let (date, height) = self.boxed(date, &quiet, (0.0, 0.0, room), Align::Left, Color::Secondary);
        let mut ops = said(date, 0);
        let mut y = height + 12.0;
        let mut at = 0.0;
        if self.is_ja() {
            let (line, height) = self.boxed(company, &quiet, (0.0, y, room), Align::Left, Color::Ink);
            ops.extend(said(line, 1));
            y += height + 5.0;
            let top = y + baseline(&large) - baseline(&quiet);
            let (line, _) = self.boxed(role, &quiet, (0.0, top, room), Align::Left, Color::Ink);
            ops.extend(said(line, 2));
            at = if words(role).is_empty() {
                0.0
            } else {
                measure(role, &quiet) + 14.0
            };
        }
        let (mut line, height) = self.boxed(name, &large, (at, y, room - at), Align::Left, Color::Ink);
        y += height + 8.0;
        // A missing name is written where the signature goes: one line for both.
        for op in &mut line {
            if let Op::Gap { area, .. } = op {
                *area = (area.0, y - 26.0, room - area.0, 26.0);
            }
        }
        ops.extend(said(line, 3));
        ops.push(Op::Rule {
            points: vec![(0.0, y), (room, y)],
            stroke: Stroke::new(Color::Ink, 0.8),
        });
        y += 5.0;
        if !self.is_ja() {
            // In English role and company stand under the line.
            let mut who = role.clone();
            if !words(role).is_empty() {
                who.extend(plain(", "));
            }
            who.extend(company.iter().cloned());
            let (line, height) = self.boxed(&who, &quiet, (0.0, y, room), Align::Left, Color::Ink);
            ops.extend(said(line, 4));
            y += height + 1.0;
        }
        let (line, height) = self.boxed(
            &plain(caption),
            &small,
            (0.0, y, room),
            Align::Left,
            Color::Secondary,
        );
        ops.extend(said(line, 5));
        let height = (y + height).max(side);
        let left = self.width() - side;
        let dashed = Stroke {
            dash: Some((2.2, 2.2)),
            ..Stroke::new(Color::Secondary, 0.6)
        };
        ops.push(Op::rect(
            (left, height - side, side, side),
            0.0,
            None,
            Some(dashed),
        ));
        let area = (left, height - (side + small.size) / 2.0, side);
        let (mark, _) = self.celled(&plain(seal), &small, area, Align::Center, Color::Secondary);
        ops.extend(said(mark, 6));
        vec![Piece {
            above: if self.spacing == Spacing::Close {
                14.0
            } else {
                20.0
            },
            height,
            ops,
            sink: true,
            ..Piece::default()
        }]
    }
}
