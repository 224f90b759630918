use super::frame::MM;
use super::piece::{Piece, keep_all, keep_widows};
use super::setter::{Setter, bold, words};
use crate::block::{Align, ClauseParagraph, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::typeset::{Style, measure};

/// An article of up to so many lines is not split.
const UNSPLIT: usize = 4;

impl Setter<'_> {
    pub(crate) fn clause(&self, heading: &Text, paragraphs: &[ClauseParagraph]) -> Vec<Piece> {
        let head = Style::new(Font::Bold, 10.5, 16.0);
        let style = self.prose();
        let indent = style.size * 2.2;
        let mut lines: Vec<Piece> = Vec::new();
        let numbered = paragraphs.len() > 1;
        for (index, paragraph) in paragraphs.iter().enumerate() {
            let number = if numbered { (index + 1).to_string() } else { String::new() };
            lines.extend(self.numbered(&number, &paragraph.text, &style, 0.0, indent));
            for (index, item) in paragraph.items.iter().enumerate() {
                let number = if self.is_ja() { format!("（{}）", index + 1) } else { format!("({})", index + 1) };
                let gutter = measure(&plain(number.as_str()), &style) + style.size * 0.4;
                lines.extend(self.numbered(&number, item, &style, indent, indent + gutter));
            }
        }
        if lines.len() <= UNSPLIT {
            keep_all(&mut lines);
        }
        let mut pieces: Vec<Piece> = self
            .lines(&bold(heading), &head, 0.0, self.width(), 0.0, crate::typeset::Fill::Ragged)
            .into_iter()
            .map(|piece| Piece { keep: true, ..piece })
            .collect();
        if let Some(piece) = pieces.first_mut() {
            piece.before = 11.0;
            piece.outline = Some((2, words(heading)));
        }
        if let Some(piece) = pieces.last_mut() {
            piece.height += 3.0;
        }
        // The heading keeps two lines of its text.
        if let Some(first) = lines.first_mut() {
            first.keep = true;
        }
        let count = lines.len();
        if let Some(last) = lines.last_mut().filter(|_| count == 1) {
            last.keep = false;
        }
        pieces.extend(lines);
        pieces
    }

    /// The last words of a rule, after a rule of 30 mm.
    pub(crate) fn supplement(&self, text: &Text) -> Vec<Piece> {
        let points = vec![(0.0, 6.0), (30.0 * MM, 6.0)];
        let rule = Op::Rule { points, stroke: Stroke::new(Color::Ink, 0.8) };
        let mut pieces = vec![Piece { before: 9.0, height: 9.0, ops: vec![rule], ..Piece::default() }];
        pieces.extend(self.lines(text, &self.prose(), 0.0, self.width(), 0.0, self.prose_fill()));
        keep_all(&mut pieces);
        pieces
    }

    fn numbered(&self, number: &str, text: &Text, style: &Style, at: f32, indent: f32) -> Vec<Piece> {
        let mut lines = self.lines(text, style, indent, self.width() - indent, 0.0, self.prose_fill());
        keep_widows(&mut lines);
        if let Some(first) = lines.first_mut().filter(|_| !number.is_empty()) {
            let (ops, _) = self.boxed(&plain(number), style, (at, 0.0, indent - at), Align::Left, Color::Ink);
            first.ops.splice(0..0, ops);
        }
        lines
    }
}
