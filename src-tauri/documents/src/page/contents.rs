use super::frame::MM;
use super::piece::{Piece, keep_widows, spaced};
use super::setter::{Setter, words};
use crate::block::{Align, ContentsItem, Span, Text, plain};
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::Style;

/// The columns of number, state and page.
const NUMBER: f32 = 9.0 * MM;
const STATE: f32 = 34.0 * MM;
const PAGE: f32 = 14.0 * MM;

impl Setter<'_> {
    /// Chapters with how far they are and the pages on which they begin.
    pub(crate) fn contents(&self, items: &[ContentsItem]) -> Vec<Piece> {
        let style = self.body();
        let figures = Style {
            figures: true,
            ..style
        };
        let small = self.cell();
        // Sections of a paper have no state, and stand closer than the chapters of a binder.
        let plain_list = items.iter().all(|item| words(&item.state).is_empty());
        let state = if plain_list { 0.0 } else { STATE };
        let room = self.width() - NUMBER - state - PAGE;
        let mut pieces = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let label = item.label();
            let page = self.outline.iter().find(|entry| entry.text == label);
            let page = page.map_or_else(String::new, |entry| (entry.page + 1).to_string());
            let top = if plain_list { 1.2 } else { 3.5 };
            let number = plain(item.number.as_str());
            let (ops, _) = self.boxed(
                &number,
                &figures,
                (0.0, top, NUMBER - 3.0 * MM),
                Align::Right,
                Color::Accent,
            );
            let mut ops = ops.within(Tag::Label);
            let to = |span: &Span| Span {
                to: Some(label.clone()),
                ..span.clone()
            };
            let title: Text = item.title.iter().map(to).collect();
            let (title, tall) = self.boxed(&title, &style, (NUMBER, top, room), Align::Left, Color::Ink);
            ops.extend(title);
            let foot = top + (style.leading - small.leading) / 2.0;
            let area = (NUMBER + room, foot, state);
            ops.extend(
                self.boxed(&item.state, &small, area, Align::Right, Color::Secondary)
                    .0,
            );
            let area = (self.width() - PAGE, top, PAGE);
            ops.extend(
                self.boxed(&plain(page), &figures, area, Align::Right, Color::Ink)
                    .0,
            );
            let height = tall + 2.0 * top;
            ops.push(self.across(height, Stroke::new(Color::Grey, 0.25)));
            let piece = Piece {
                height,
                ops,
                ..Piece::default()
            };
            pieces.push(piece.within(Tag::Entry(nth(index))));
        }
        if let Some(first) = pieces.first_mut() {
            first.ops.push(self.across(0.0, Stroke::new(Color::Ink, 0.8)));
        }
        keep_widows(&mut pieces);
        spaced(pieces, 12.0, 14.0).within(Tag::Contents)
    }

    /// A dashed line to cut along.
    pub(crate) fn cut_line(&self, text: &str) -> Vec<Piece> {
        let style = self.note();
        let wide = crate::typeset::measure(&plain(text), &style);
        let middle = style.leading / 2.0;
        let dashed = Stroke {
            dash: Some((4.0, 3.0)),
            ..Stroke::new(Color::Grey, 0.6)
        };
        let from = wide + 4.0 * MM;
        let (mut ops, _) = self.boxed(
            &plain(text),
            &style,
            (0.0, 0.0, wide + 1.0),
            Align::Left,
            Color::Secondary,
        );
        ops.push(Op::Rule {
            points: vec![(from, middle), (self.width(), middle)],
            stroke: dashed,
        });
        vec![Piece {
            height: style.leading,
            above: 16.0,
            below: 8.0,
            keep: true,
            between: true,
            ops,
            ..Piece::default()
        }]
    }
}
