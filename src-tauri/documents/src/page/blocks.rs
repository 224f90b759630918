use super::frame::MM;
use super::piece::{Piece, hold_neighbour, keep_all, keep_widows, spaced};
use super::setter::{Setter, bold, words};
use super::tick::{TICK, tick};
use crate::block::{Align, Paper, Text, plain};
use crate::font::Font;
use crate::ops::Color;
use crate::tag::{Tag, Within, nth};
use crate::template::dates;
use crate::typeset::{Fill, Style, balanced, measure, set};

/// A list of so few lines stays on one page.
const SHORT: usize = 5;

impl Setter<'_> {
    pub(crate) fn heading(&self, level: u8, number: &str, text: &Text) -> Vec<Piece> {
        let (style, above, below, color) = match level {
            0 | 1 => (Style::new(Font::Bold, 13.0, 18.0), 17.0, 8.0, Color::Accent),
            _ => (Style::new(Font::Bold, 10.5, 16.0), 11.0, 5.0, Color::Ink),
        };
        let mut x = 0.0;
        let mut first = Vec::new();
        if !number.is_empty() {
            let number = plain(number);
            let width = measure(&number, &style);
            first = self
                .boxed(&number, &style, (0.0, 0.0, width + 1.0), Align::Left, color)
                .0;
            x = width + style.size * 0.7;
        }
        let heading = bold(text);
        let mut pieces: Vec<Piece> = balanced(&heading, &style, self.width() - x)
            .into_iter()
            .map(|line| Piece {
                height: style.leading,
                lead: style.lead(),
                ops: self.line_ops(&heading, line, &style, x, 0.0, color),
                keep: true,
                title: true,
                ..Piece::default()
            })
            .collect();
        if let Some(piece) = pieces.first_mut() {
            piece.ops.splice(0..0, first);
            let title = words(text);
            let label = if number.is_empty() {
                title
            } else {
                format!("{number} {title}")
            };
            piece.outline = Some((level.max(1), label));
        }
        spaced(pieces, above, below).within(Tag::Heading(level.max(1)))
    }

    pub(crate) fn paragraph(&self, text: &Text, indent: bool) -> Vec<Piece> {
        let wall = self.document.paper == Paper::Wall;
        let style = if wall { self.prose() } else { self.body() };
        let indent = if indent && self.is_ja() { style.size } else { 0.0 };
        let mut pieces = self.lines(text, &style, 0.0, self.width(), indent, self.prose_fill());
        keep_widows(&mut pieces);
        if let Some(first) = pieces.first_mut().filter(|_| wall) {
            first.stretch = 4.0;
        }
        // Japanese paragraphs follow each other line by line; English ones stand half a line apart.
        let apart = if self.is_ja() {
            0.0
        } else {
            2.0 * style.lead() + style.leading / 2.0
        };
        spaced(pieces, apart, apart)
    }

    pub(crate) fn list(&self, items: &[(String, Text)]) -> Vec<Piece> {
        let style = self.body();
        let marks = items
            .iter()
            .map(|(mark, _)| measure(&plain(mark.as_str()), &style));
        let gutter = (marks.fold(0.0_f32, f32::max) + style.size * 0.9).max(style.size * 2.2);
        let mut pieces = Vec::new();
        for (index, (mark, text)) in items.iter().enumerate() {
            let mut item = self.lines(
                text,
                &style,
                gutter,
                self.width() - gutter,
                0.0,
                self.prose_fill(),
            );
            keep_widows(&mut item);
            hold_neighbour(&mut item, index, items.len());
            item = item.within(Tag::Body);
            if let Some(piece) = item.first_mut() {
                let mark = plain(mark.as_str());
                let (ops, _) = self.boxed(&mark, &style, (0.0, 0.0, gutter), Align::Left, Color::Accent);
                piece.ops.splice(0..0, ops.within(Tag::Label));
                piece.above = if self.is_ja() {
                    0.0
                } else {
                    2.0 * style.lead() + 2.5
                };
            }
            pieces.extend(item.within(Tag::Item(nth(index))));
        }
        // A few lines are not torn apart.
        if pieces.len() <= SHORT {
            keep_all(&mut pieces);
        }
        pieces.within(Tag::List)
    }

    pub(crate) fn small_print(&self, text: &Text) -> Vec<Piece> {
        let style = self.note();
        let mut pieces = Vec::new();
        for line in set(text, &style, self.width(), 0.0, Fill::Ragged) {
            let ops = self.line_ops(text, line, &style, 0.0, 0.0, Color::Secondary);
            pieces.push(Piece {
                height: style.leading,
                lead: style.lead(),
                ops,
                ..Piece::default()
            });
        }
        keep_widows(&mut pieces);
        spaced(pieces, 5.0, 5.0)
    }

    /// The day that is printed, in its words.
    pub(crate) fn as_of(&self, before: &str, after: &str) -> Vec<Piece> {
        let day = dates::long(self.document.date, self.document.lang);
        spaced(
            self.small_print(&plain(format!("{before}{day}{after}"))),
            0.0,
            14.0,
        )
    }

    /// Says what follows the heading above it, and stays with it.
    pub(crate) fn lead_in(&self, text: &Text) -> Vec<Piece> {
        let mut pieces = self.small_print(text);
        for piece in &mut pieces {
            piece.keep = true;
            piece.title = true;
        }
        pieces
    }

    pub(crate) fn checkboxes(&self, items: &[(bool, Text)]) -> Vec<Piece> {
        let style = self.body();
        let side = TICK;
        let gutter = side + 2.4 * MM;
        let mut pieces = Vec::new();
        for (index, (ticked, text)) in items.iter().enumerate() {
            let mut item = self.lines(text, &style, gutter, self.width() - gutter, 0.0, Fill::Ragged);
            keep_all(&mut item);
            hold_neighbour(&mut item, index, items.len());
            item = item.within(Tag::Body);
            if let Some(piece) = item.first_mut() {
                let mark = tick((0.0, (style.leading - side) / 2.0), side, *ticked);
                piece.ops.splice(0..0, mark.within(Tag::Label));
                piece.above = 2.0 * style.lead() + 2.0;
            }
            pieces.extend(item.within(Tag::Item(nth(index))));
        }
        spaced(pieces, 10.0, 10.0).within(Tag::List)
    }
}
