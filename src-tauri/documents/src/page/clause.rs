use super::frame::MM;
use super::piece::{Piece, hold_neighbour, keep_all, keep_widows, spaced};
use super::setter::{Setter, bold, words};
use crate::block::{Align, ClauseParagraph, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::{Fill, Style};

/// An article of up to so many lines is not split.
const UNSPLIT: usize = 4;

impl Setter<'_> {
    pub(crate) fn clause(&self, anchor: &str, heading: &Text, paragraphs: &[ClauseParagraph]) -> Vec<Piece> {
        let style = self.prose();
        let indent = style.size * if self.is_ja() { 3.0 } else { 2.2 };
        let mut lines: Vec<Piece> = Vec::new();
        let numbered = paragraphs.len() > 1;
        for (index, paragraph) in paragraphs.iter().enumerate() {
            let number = if numbered {
                (index + 1).to_string()
            } else {
                String::new()
            };
            let mut set = self.numbered(&number, &paragraph.text, &style, 0.0, indent);
            // What introduces items stays with the first of them.
            if !paragraph.items.is_empty()
                && let Some(last) = set.last_mut()
            {
                last.keep = true;
            }
            let mut items = Vec::new();
            for (index, item) in paragraph.items.iter().enumerate() {
                let number = format!("({})", index + 1);
                let mut item = self.numbered(&number, item, &style, indent, indent + style.size * 2.1);
                hold_neighbour(&mut item, index, paragraph.items.len());
                items.extend(item.within(Tag::Item(nth(index))));
            }
            items = items.within(Tag::List);
            if numbered {
                // Items are a list within what the paragraph says.
                set.extend(items.within(Tag::Body));
                lines.extend(set.within(Tag::Item(nth(index))));
            } else {
                lines.extend(set);
                lines.extend(items);
            }
        }
        if numbered {
            lines = lines.within(Tag::List);
        }
        if lines.len() <= UNSPLIT {
            keep_all(&mut lines);
        }
        let head = Style::new(Font::Bold, 10.5, 18.0);
        let mut pieces = self.lines(&bold(heading), &head, 0.0, self.width(), 0.0, Fill::Ragged);
        for piece in &mut pieces {
            piece.keep = true;
            piece.title = true;
        }
        if let Some(piece) = pieces.first_mut() {
            piece.outline = Some((2, words(heading)));
            piece.anchor = Some(anchor.to_owned()).filter(|anchor| !anchor.is_empty());
        }
        pieces = pieces.within(Tag::Heading(2));
        // The heading keeps two lines of its text.
        if lines.len() > 1
            && let Some(first) = lines.first_mut()
        {
            first.keep = true;
        }
        let mut pieces = spaced(pieces, 11.0, 7.5);
        pieces.extend(lines);
        pieces
    }

    /// The last words of a rule, after a rule of 30 mm.
    pub(crate) fn supplement(&self, text: &Text) -> Vec<Piece> {
        let points = vec![(0.0, 0.0), (30.0 * MM, 0.0)];
        let rule = Op::Rule {
            points,
            stroke: Stroke::new(Color::Ink, 0.8),
        };
        let mut pieces = vec![Piece {
            above: 16.0,
            below: 8.0,
            ops: vec![rule],
            ..Piece::default()
        }];
        pieces.extend(self.lines(text, &self.prose(), 0.0, self.width(), 0.0, self.prose_fill()));
        keep_all(&mut pieces);
        pieces
    }

    fn numbered(&self, number: &str, text: &Text, style: &Style, at: f32, indent: f32) -> Vec<Piece> {
        let mut lines = self.lines(text, style, indent, self.width() - indent, 0.0, self.prose_fill());
        keep_widows(&mut lines);
        if !number.is_empty() {
            lines = lines.within(Tag::Body);
        }
        if let Some(first) = lines.first_mut().filter(|_| !number.is_empty()) {
            let style = Style {
                font: Font::Gothic,
                ..*style
            };
            let (ops, _) = self.boxed(
                &plain(number),
                &style,
                (at, 0.0, indent - at),
                Align::Left,
                Color::Ink,
            );
            first.ops.splice(0..0, ops.within(Tag::Label));
        }
        let apart = if self.is_ja() {
            0.0
        } else {
            2.0 * style.lead() + 3.0
        };
        spaced(lines, apart, apart)
    }
}
