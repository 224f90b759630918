//! A slide: one thought on a page of 16:9, its type as large as there is room for.

use super::diagram::drawn;
use super::piece::Piece;
use super::setter::{Setter, bold, words};
use crate::block::{Align, Slide, SlideLook, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Said};
use crate::tag::{Tag, Within, nth};
use crate::typeset::{Style, balanced};

/// The words over a slide, and where what it says begins beneath them.
const OVER: Style = Style::new(Font::Bold, 16.0, 22.0);
const HEAD: f32 = 40.0;
/// The short rule at the left of the words over a slide.
const RULE: (f32, f32) = (5.0, 16.0);
/// Between a picture and what is said beside it.
const BESIDE: f32 = 34.0;
/// The most points to a pixel of a picture: a message need not be larger than life.
const LIFE: f32 = 1.3;
/// Type is set in these parts of its size, the first that fits.
const STEPS: [f32; 7] = [1.0, 0.93, 0.87, 0.8, 0.74, 0.68, 0.62];

/// Type of a size, its lines apart as large type needs it.
const fn type_of(font: Font, size: f32) -> Style {
    Style::new(font, size, size * 1.5)
}

/// A title of a size.
const fn title_of(size: f32) -> Style {
    Style::new(Font::Bold, size, size * 1.36)
}

impl Setter<'_> {
    pub(crate) fn slide(&self, slide: &Slide) -> Vec<Piece> {
        let room = self.frame.height;
        let set = |part: f32| match slide.look {
            SlideLook::Title => self.title_slide(slide, part),
            SlideLook::Statement => self.statement(slide, part),
            SlideLook::Words => self.words_slide(slide, part),
            SlideLook::Picture => self.picture_slide(slide, part),
        };
        let mut sets = STEPS.iter().map(|part| set(*part));
        let mut best = sets.next().unwrap_or_default();
        for next in sets {
            // Sums of parts of a page are never quite the page.
            if best.1 <= room + 0.5 {
                break;
            }
            best = next;
        }
        let label = if words(&slide.title).is_empty() {
            &slide.over
        } else {
            &slide.title
        };
        let own = Piece {
            height: room,
            ops: best.0,
            outline: Some((1, words(label))),
            ..Piece::default()
        };
        let begin = Piece {
            new_page: true,
            ..Piece::default()
        };
        vec![begin, own]
    }

    fn over(&self, slide: &Slide) -> Vec<Op> {
        let (width, high) = RULE;
        let rule = Op::rect((0.0, 3.0, width, high), 0.0, Some(Color::Accent), None);
        let area = (width + 9.0, 0.0, self.width() - width - 9.0);
        let over = bold(&slide.over);
        let (ops, _) = self.boxed(&over, &OVER, area, Align::Left, Color::Accent);
        std::iter::once(rule)
            .chain(ops.within(Tag::Paragraph(0)))
            .collect()
    }

    /// A title in balanced lines: its ops from (x, top) and its height.
    fn large(
        &self,
        text: &Text,
        style: &Style,
        (x, top, width): (f32, f32, f32),
        color: Color,
    ) -> (Vec<Op>, f32) {
        let strong = bold(text);
        let mut y = top;
        let mut ops = Vec::new();
        for line in balanced(&strong, style, width) {
            ops.extend(self.line_ops(&strong, line, style, x, y, color));
            y += style.leading;
        }
        (ops.within(Tag::Heading(1)), y - top)
    }

    fn title_slide(&self, slide: &Slide, part: f32) -> (Vec<Op>, f32) {
        let mut ops = self.over(slide);
        let width = self.width() * 0.92;
        let style = title_of(50.0 * part);
        let aim = type_of(Font::Gothic, 24.0 * part);
        let mut y = self.frame.height * 0.26 * part;
        let (title, tall) = self.large(&slide.title, &style, (0.0, y, width), Color::Accent);
        ops.extend(title);
        y += tall + 20.0;
        ops.push(Op::rect((0.0, y, 72.0, 4.0), 0.0, Some(Color::Accent), None));
        y += 26.0;
        for (index, (_, text)) in slide.lines.iter().enumerate() {
            let (line, tall) = self.boxed(text, &aim, (0.0, y, width), Align::Left, Color::Ink);
            ops.extend(line.within(Tag::Paragraph(nth(index + 1))));
            y += tall;
        }
        (ops, y)
    }

    /// One sentence a little above the middle of the page.
    fn statement(&self, slide: &Slide, part: f32) -> (Vec<Op>, f32) {
        let width = self.width();
        let style = title_of(54.0 * part);
        let room = self.frame.height - HEAD;
        let (_, tall) = self.large(&slide.title, &style, (0.0, 0.0, width), Color::Ink);
        let top = HEAD + ((room - tall) * 0.42).max(0.0);
        let mut ops = self.over(slide);
        ops.extend(self.large(&slide.title, &style, (0.0, top, width), Color::Ink).0);
        (ops, top + tall)
    }

    /// A title with words or numbered steps under it.
    fn words_slide(&self, slide: &Slide, part: f32) -> (Vec<Op>, f32) {
        let width = self.width();
        let mut ops = self.over(slide);
        let mut y = HEAD + 6.0;
        if !words(&slide.title).is_empty() {
            let (title, tall) = self.large(&slide.title, &title_of(40.0 * part), (0.0, y, width), Color::Ink);
            ops.extend(title);
            y += tall + 22.0 * part;
        }
        let last = title_of(25.0 * part);
        let (_, foot) = self.large(&slide.last, &last, (0.0, 0.0, width), Color::Accent);
        let foot = if slide.last.is_empty() {
            0.0
        } else {
            foot + 20.0 * part
        };
        let (_, tall) = self.slide_lines(slide, part, (0.0, 0.0, width));
        // What is left over stands for the larger part beneath.
        let spare = (self.frame.height - y - tall - foot).max(0.0);
        y += spare * 0.3;
        let (lines, tall) = self.slide_lines(slide, part, (0.0, y, width));
        ops.extend(lines);
        y += tall;
        if foot > 0.0 {
            let top = y + 20.0 * part;
            let (line, _) = self.large(&slide.last, &last, (0.0, top, width), Color::Accent);
            ops.extend(line);
            y += foot;
        }
        (ops, y)
    }

    /// The lines of a slide with their marks, from (x, top).
    fn slide_lines(&self, slide: &Slide, part: f32, (x, top, width): (f32, f32, f32)) -> (Vec<Op>, f32) {
        let beside = slide.look == SlideLook::Picture;
        let marked = slide.lines.iter().any(|(mark, _)| !mark.is_empty());
        let size = match (beside, marked) {
            (true, _) => 19.0,
            (false, true) => 30.0,
            (false, false) => 27.0,
        };
        let style = type_of(Font::Gothic, size * part);
        let disc = style.size * 0.72;
        let gutter = if marked {
            disc * 2.0 + style.size * 0.6
        } else {
            0.0
        };
        let mut ops = Vec::new();
        let mut y = top;
        for (index, (mark, text)) in slide.lines.iter().enumerate() {
            let mut line = Vec::new();
            let (words, tall) = self.boxed(
                text,
                &style,
                (x + gutter, y, width - gutter),
                Align::Left,
                Color::Ink,
            );
            if !mark.is_empty() {
                let middle = y + style.leading / 2.0;
                let fill = if beside { Color::Ink } else { Color::Accent };
                line.push(Op::circle(x + disc, middle, disc, Some(fill), None, false));
                let number = Style::new(Font::Bold, style.size * 0.82, style.size);
                let area = (x, middle - number.leading / 2.0, 2.0 * disc);
                let mark = bold(&plain(mark.as_str()));
                line.extend(self.boxed(&mark, &number, area, Align::Center, Color::White).0);
            }
            line.extend(words);
            ops.extend(line.within(Tag::Paragraph(nth(index + 1))));
            y += tall + style.size * if marked { 0.62 } else { 0.4 };
        }
        (ops, y - top)
    }

    /// A picture at the left with what is said about it, or alone in the middle.
    fn picture_slide(&self, slide: &Slide, part: f32) -> (Vec<Op>, f32) {
        let mut ops = self.over(slide);
        let (title, tall) = self.large(
            &slide.title,
            &title_of(26.0),
            (0.0, HEAD - 8.0, self.width()),
            Color::Ink,
        );
        ops.extend(title);
        let top = HEAD + tall + 4.0;
        let room = self.frame.height - top;
        let alone = slide.lines.is_empty();
        let wide = if alone { self.width() } else { self.width() * 0.56 };
        let drawing = &slide.drawing;
        let scale = (wide / drawing.width.max(1.0))
            .min(room / drawing.height.max(1.0))
            .min(LIFE);
        let (width, height) = (drawing.width * scale, drawing.height * scale);
        let x = if alone { (self.width() - width) / 2.0 } else { 0.0 };
        let y = top + ((room - height) * 0.35).max(0.0);
        let shapes = drawn(drawing, scale)
            .into_iter()
            .map(|op| op.shifted(x, y))
            .collect();
        ops.extend(Op::saying(Said::Picture(slide.alt.clone()), shapes));
        if alone {
            return (ops, top + height);
        }
        let x = width + BESIDE;
        let (_, tall) = self.slide_lines(slide, part, (x, 0.0, self.width() - x));
        let start = if tall < height {
            y + (height - tall) * 0.3
        } else {
            top
        };
        let (lines, _) = self.slide_lines(slide, part, (x, start, self.width() - x));
        ops.extend(lines);
        (ops, (start + tall).max(top + height))
    }
}
