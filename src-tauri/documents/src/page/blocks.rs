use super::frame::MM;
use super::piece::{Piece, keep_all, keep_widows};
use super::setter::{Setter, bold, words};
use crate::block::{Align, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op};
use crate::typeset::{Fill, Style, measure, set};

impl Setter<'_> {
    pub(crate) fn heading(&self, level: u8, number: &str, text: &Text) -> Vec<Piece> {
        let (style, before, after, color) = match level {
            0 | 1 => (Style::new(Font::Bold, 13.0, 18.0), 17.0, 8.0, Color::Accent),
            _ => (Style::new(Font::Bold, 10.5, 16.0), 11.0, 5.0, Color::Ink),
        };
        let mut x = 0.0;
        let mut first = Vec::new();
        if !number.is_empty() {
            let number = plain(number);
            let width = measure(&number, &style);
            first = self.boxed(&number, &style, (0.0, 0.0, width + 1.0), Align::Left, color).0;
            x = width + style.size * 0.7;
        }
        let heading = bold(text);
        let mut pieces: Vec<Piece> = crate::typeset::balanced(&heading, &style, self.width() - x)
            .into_iter()
            .map(|line| Piece {
                height: style.leading,
                ops: self.line_ops(&heading, line, &style, x, 0.0, color),
                keep: true,
                ..Piece::default()
            })
            .collect();
        if let Some(piece) = pieces.first_mut() {
            piece.before = before;
            piece.ops.splice(0..0, first);
            let title = words(text);
            let label = if number.is_empty() { title } else { format!("{number} {title}") };
            piece.outline = Some((level.max(1), label));
        }
        if let Some(piece) = pieces.last_mut() {
            piece.height += after;
        }
        pieces
    }

    pub(crate) fn paragraph(&self, text: &Text, indent: bool) -> Vec<Piece> {
        let style = match self.document.paper {
            crate::block::Paper::Wall => self.prose(),
            crate::block::Paper::Rule => self.body(),
        };
        let indent = if indent && self.is_ja() { style.size } else { 0.0 };
        let mut pieces = self.lines(text, &style, 0.0, self.width(), indent, self.prose_fill());
        keep_widows(&mut pieces);
        if let Some(piece) = pieces.first_mut() {
            piece.before = if self.is_ja() { 2.0 } else { style.leading / 2.0 };
        }
        pieces
    }

    pub(crate) fn list(&self, items: &[(String, Text)]) -> Vec<Piece> {
        let style = self.body();
        let gutter = items
            .iter()
            .map(|(mark, _)| measure(&plain(mark.as_str()), &style))
            .fold(0.0_f32, f32::max)
            + style.size * 0.8;
        let mut pieces = Vec::new();
        for (mark, text) in items {
            let mut item = self.lines(text, &style, gutter, self.width() - gutter, 0.0, Fill::Ragged);
            keep_all(&mut item);
            if let Some(piece) = item.first_mut() {
                let (ops, _) =
                    self.boxed(&plain(mark.as_str()), &style, (0.0, 0.0, gutter), Align::Left, Color::Ink);
                piece.ops.splice(0..0, ops);
                piece.before = 1.5;
            }
            pieces.extend(item);
        }
        pieces
    }

    pub(crate) fn small_print(&self, text: &Text) -> Vec<Piece> {
        let style = self.note();
        let mut pieces = Vec::new();
        for line in set(text, &style, self.width(), 0.0, Fill::Ragged) {
            let ops = self.line_ops(text, line, &style, 0.0, 0.0, Color::Secondary);
            pieces.push(Piece { height: style.leading, ops, ..Piece::default() });
        }
        keep_widows(&mut pieces);
        if let Some(piece) = pieces.first_mut() {
            piece.before = 4.0;
        }
        pieces
    }

    pub(crate) fn checkboxes(&self, items: &[(bool, Text)]) -> Vec<Piece> {
        let style = self.body();
        let side = 3.2 * MM;
        let gutter = side + 2.4 * MM;
        let mut pieces = Vec::new();
        for (ticked, text) in items {
            let mut item = self.lines(text, &style, gutter, self.width() - gutter, 0.0, Fill::Ragged);
            keep_all(&mut item);
            if let Some(piece) = item.first_mut() {
                let top = (style.leading - side) / 2.0;
                let edge = crate::ops::Stroke::new(Color::Ink, 0.6);
                piece.ops.push(Op::rect((0.0, top, side, side), 0.0, None, Some(edge)));
                if *ticked {
                    let points = vec![
                        (side * 0.2, top + side * 0.55),
                        (side * 0.42, top + side * 0.78),
                        (side * 0.82, top + side * 0.22),
                    ];
                    piece.ops.push(Op::Rule { points, stroke: crate::ops::Stroke::new(Color::Ink, 1.1) });
                }
                piece.before = 2.0;
            }
            pieces.extend(item);
        }
        pieces
    }
}
