use super::frame::MM;
use super::piece::{Piece, keep_all};
use super::setter::{Setter, bold, words};
use crate::block::{Align, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::typeset::{Style, balanced, measure};

impl Setter<'_> {
    pub(crate) fn wall_title(&self, title: &Text) -> Vec<Piece> {
        let company = Style::new(Font::Gothic, 10.0, 14.0);
        let (ops, height) = self.boxed(
            &plain(self.document.company.as_str()),
            &company,
            (0.0, 0.0, self.width()),
            Align::Left,
            Color::Ink,
        );
        let mut pieces = vec![Piece { height: height + 26.0, ops, keep: true, ..Piece::default() }];
        let style = Style { tracking: 0.08, ..Style::new(Font::Mincho, 27.0, 36.0) };
        let lines = balanced(title, &style, self.width());
        let outline = (0, words(title));
        for (index, line) in lines.into_iter().enumerate() {
            let x = (self.width() - line.width) / 2.0;
            pieces.push(Piece {
                height: style.leading,
                ops: self.line_ops(title, line, &style, x, 0.0, Color::Ink),
                keep: true,
                outline: (index == 0).then(|| outline.clone()),
                ..Piece::default()
            });
        }
        let middle = self.width() / 2.0;
        let points = vec![(middle - 10.5 * MM, 8.0), (middle + 10.5 * MM, 8.0)];
        let rule = Op::Rule { points, stroke: Stroke::new(Color::Accent, 1.6) };
        pieces.push(Piece { height: 26.0, ops: vec![rule], keep: true, ..Piece::default() });
        pieces
    }

    pub(crate) fn point(&self, number: &str, heading: &Text, text: &Text) -> Vec<Piece> {
        let head = Style::new(Font::Bold, 12.0, 19.0);
        let style = self.prose();
        let indent = 12.0 * MM * 0.9;
        let (mut ops, _) = self.boxed(
            &plain(number),
            &Style::new(Font::Bold, 14.0, 19.0),
            (0.0, 0.0, indent),
            Align::Left,
            Color::Accent,
        );
        let heading = bold(heading);
        let (words, height) =
            self.boxed(&heading, &head, (indent, 0.0, self.width() - indent), Align::Left, Color::Ink);
        ops.extend(words);
        let mut pieces = vec![Piece { before: 6.5, height, ops, keep: true, ..Piece::default() }];
        pieces.extend(self.lines(text, &style, indent, self.width() - indent, 0.0, self.prose_fill()));
        keep_all(&mut pieces);
        pieces
    }

    pub(crate) fn signature(
        &self,
        date: &Text,
        company: &Text,
        role: &Text,
        name: &Text,
        caption: &str,
        seal: &str,
    ) -> Vec<Piece> {
        let quiet = Style::new(Font::Gothic, 10.0, 15.0);
        let large = Style::new(Font::Mincho, 15.0, 22.0);
        let small = Style::new(Font::Gothic, 7.5, 11.0);
        let side = 26.0 * MM;
        let room = self.width() - side - 8.0 * MM;
        let mut ops = Vec::new();
        let mut y = 0.0;
        for text in [date, company] {
            let (line, height) = self.boxed(text, &quiet, (0.0, y, room), Align::Left, Color::Ink);
            ops.extend(line);
            y += height + if text == date { 6.0 } else { 1.0 };
        }
        let role_width = if words(role).is_empty() { 0.0 } else { measure(role, &quiet) + 14.0 };
        let (line, _) = self.boxed(role, &quiet, (0.0, y + 5.0, room), Align::Left, Color::Ink);
        ops.extend(line);
        let (line, height) = self.boxed(name, &large, (role_width, y, room - role_width), Align::Left, Color::Ink);
        ops.extend(line);
        y += height + 3.0;
        ops.push(Op::Rule { points: vec![(0.0, y), (room, y)], stroke: Stroke::new(Color::Ink, 0.8) });
        let (line, height) = self.boxed(&plain(caption), &small, (0.0, y + 2.0, room), Align::Left, Color::Secondary);
        ops.extend(line);
        y += height + 2.0;
        let height = y.max(side);
        let left = self.width() - side;
        let dashed = Stroke { dash: Some((2.2, 2.2)), ..Stroke::new(Color::Secondary, 0.6) };
        ops.push(Op::rect((left, height - side, side, side), 0.0, None, Some(dashed)));
        let middle = height - side / 2.0 - small.leading / 2.0;
        ops.extend(self.boxed(&plain(seal), &small, (left, middle, side), Align::Center, Color::Secondary).0);
        vec![Piece { before: 18.0, height, ops, sink: true, ..Piece::default() }]
    }
}
