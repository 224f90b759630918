use sonae_domain::Lang;

use super::marks::{foot_line, mark};
use super::setter::{Spacing, baseline, line_ops};
use crate::block::{Document, Paper, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Page, Stroke};
use crate::tag::Place;
use crate::typeset::{Fill, Style, measure, set};

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;
/// From the lower edge of a page to the baseline of its number in a bundle, in millimetres.
const WHOLE: f32 = 7.0;
/// From the footer down to the line of whoever helped to make the paper.
const BENEATH: f32 = 4.2 * MM;
/// A slide: 16:9, as programs for slides have it.
const SLIDE: (f32, f32) = (960.0, 540.0);
const A4: (f32, f32) = (210.0 * MM, 297.0 * MM);

/// The page and the area of its text, in points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    pub page_width: f32,
    pub page_height: f32,
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
    /// How many times as large everything is set as on other papers: the frame is so many times as small.
    pub scale: f32,
}

/// 大きな文字 is so many times as large.
const LARGE: f32 = 1.2;
/// What does not fit on its one page otherwise is so many times as large.
const SMALL: f32 = 0.84;

impl Frame {
    /// The grid for a document set so closely.
    pub(crate) fn set(document: &Document, landscape: bool, spacing: Spacing) -> Self {
        let frame = Frame::of(document, landscape);
        match spacing {
            Spacing::Small => frame.divided(SMALL),
            _ => frame,
        }
    }

    /// The same frame, so many times as small as what is printed.
    fn divided(self, k: f32) -> Self {
        Frame {
            page_width: self.page_width / k,
            page_height: self.page_height / k,
            left: self.left / k,
            top: self.top / k,
            width: self.width / k,
            height: self.height / k,
            scale: self.scale * k,
        }
    }

    /// The grid for a kind of paper: left, right, top and bottom margins in millimetres. For large type the page is
    /// smaller by as much as its pages are made larger once they are set.
    pub(crate) fn of(document: &Document, landscape: bool) -> Self {
        let (left, right, top, bottom) = match (document.paper, landscape) {
            (Paper::Wall, _) => (31.0, 31.0, 24.0, 22.0),
            (Paper::Card, _) => (18.0, 16.0, 14.0, 17.0),
            (Paper::Rule, false) => (25.0, 22.0, 30.0, 25.0),
            (Paper::Rule, true) => (18.0, 18.0, 25.0, 17.0),
            (Paper::Slide, _) => (24.0, 24.0, 19.0, 19.0),
        };
        let (page_width, page_height) = match (document.paper, landscape) {
            (Paper::Slide, _) => SLIDE,
            (_, true) => (A4.1, A4.0),
            (_, false) => A4,
        };
        let frame = Frame {
            page_width,
            page_height,
            left: left * MM,
            top: top * MM,
            width: page_width - (left + right) * MM,
            height: page_height - (top + bottom) * MM,
            scale: 1.0,
        };
        frame.divided(if document.large { LARGE } else { 1.0 })
    }

    /// The frame as it is printed.
    pub(crate) fn printed(document: &Document, landscape: bool) -> Self {
        let frame = Frame::of(document, landscape);
        frame.divided(1.0 / frame.scale)
    }
}

fn text(words: &str, style: Style, x: f32, y: f32, color: Color) -> Option<Op> {
    let line = set(&plain(words), &style, f32::MAX, 0.0, Fill::Ragged).pop()?;
    (!line.glyphs.is_empty()).then_some(Op::Text {
        x,
        y,
        size: style.size,
        color,
        line,
        place: Place::default(),
    })
}

fn text_right(words: &str, style: Style, right: f32, y: f32, color: Color) -> Option<Op> {
    text(words, style, right - measure(&plain(words), &style), y, color)
}

/// A header with the name of the company in it, the name cut short where the header would be too long. Less than half a
/// name says nothing: it goes altogether.
fn shortened(words: &str, company: &str, room: f32, style: &Style) -> String {
    let fits = |words: &str| measure(&plain(words), style) <= room;
    let Some(rest) = words.strip_prefix(company).filter(|_| !fits(words)) else {
        return words.to_owned();
    };
    let mut name: Vec<char> = company.chars().collect();
    let half = name.len().div_ceil(2);
    while name.pop().is_some() && name.len() >= half {
        let cut = format!("{}…{rest}", name.iter().collect::<String>().trim_end());
        if fits(&cut) {
            return cut;
        }
    }
    rest.trim_start().to_owned()
}

/// The left of the footer, beside what takes `used` at the right: the useful line and, where it is asked for, that a
/// copy is a copy. What does not fit on one line stands on another above it.
/// `below`: the baseline of a line beneath, where there is room for one.
fn left_foot(
    document: &Document,
    (x, width): (f32, f32),
    (foot, below): (f32, Option<f32>),
    used: f32,
) -> Vec<Op> {
    let style = footer_style();
    let copy = document.uncontrolled.as_deref().map(plain);
    let mut parts: Vec<Text> = [Some(document.footer.clone()), copy]
        .into_iter()
        .flatten()
        .collect();
    if let Some(letterhead) = document.marks.letterhead.as_ref().filter(|_| below.is_none()) {
        // A card is full to its foot: there whoever helped stands beside the others or, with no room, only at the head.
        let taken = match document.paper {
            Paper::Card => parts.iter().map(|part| measure(part, &style) + 16.0).sum(),
            _ => 0.0,
        };
        let line = foot_line(letterhead, width - used - 12.0 - taken, &style);
        parts.extend(line.map(plain));
    }
    let mut lines: Vec<Text> = Vec::new();
    for part in parts {
        let fits = |line: &Text| {
            let mut both = line.clone();
            both.extend(plain(apart(document)));
            both.extend(part.iter().cloned());
            (measure(&both, &style) + used + 12.0 <= width).then_some(both)
        };
        match lines.last_mut().map(|last| (fits(last), last)) {
            Some((Some(both), last)) => *last = both,
            _ if part.iter().any(|span| !span.text.is_empty()) => lines.push(part),
            _ => {}
        }
    }
    let mut ops = Vec::new();
    let mut y = foot;
    for (index, line) in lines.iter().rev().enumerate() {
        // Where both sides would meet, the left one stands a line higher.
        if index == 0 && measure(line, &style) + used + 12.0 > width {
            y -= style.leading * 1.2;
        }
        ops.splice(0..0, footer(line, x, y));
        y -= style.leading;
    }
    if let (Some(letterhead), Some(below)) = (&document.marks.letterhead, below) {
        let line = foot_line(letterhead, width, &style);
        ops.extend(
            line.map(|line| footer(&plain(line), x, below))
                .into_iter()
                .flatten(),
        );
    }
    ops
}

/// What stands between two parts of a header or footer.
fn apart(document: &Document) -> &'static str {
    match document.lang {
        Lang::Ja => "　",
        Lang::En => "  ",
    }
}

/// The useful line of the footer; an answer that is missing in it leads to its question as in the text.
fn footer(words: &Text, x: f32, y: f32) -> Vec<Op> {
    let style = footer_style();
    let Some(line) = set(words, &style, f32::MAX, 0.0, Fill::Ragged).pop() else {
        return Vec::new();
    };
    line_ops(words, line, &style, (x, y - baseline(&style)), Color::Secondary)
}

fn footer_style() -> Style {
    Style {
        write_in: 10.0 * MM,
        ..Style::new(Font::Gothic, 8.0, 12.0)
    }
}

/// Adds what stands outside the text: header, footer, page number, and 下書き behind a draft.
pub(crate) fn furnish(document: &Document, spacing: Spacing, page: &mut Page, number: usize, count: usize) {
    let small = Style::new(Font::Gothic, 8.0, 12.0);
    let landscape = page.width > page.height;
    let frame = Frame::set(document, landscape, spacing);
    let right = frame.left + frame.width;
    if document.paper == Paper::Slide {
        number_slide(document, page, number, count);
        return;
    }
    let mut ops: Vec<Op> = Vec::new();
    if let Some(draft) = &document.draft {
        ops.push(watermark(draft, page));
    }
    let number_style = Style::new(Font::Gothic, 9.0, 12.0);
    let pages = format!("{number} / {count}");
    let apart = apart(document);
    let below = match (document.paper, landscape) {
        (_, true) | (Paper::Card | Paper::Slide, false) => 10.0,
        (Paper::Wall, false) => 12.0,
        (Paper::Rule, false) => 15.0,
    };
    let foot = page.height - below * MM / frame.scale;
    if document.paper == Paper::Rule {
        let head = if landscape { 15.0 } else { 20.0 } * MM / frame.scale;
        let mut header_right = document.header.1.clone();
        if !document.dated.is_empty() {
            header_right = format!("{header_right}{apart}{}", document.dated);
        }
        if let Some(draft) = &document.draft {
            header_right = format!("{header_right}{apart}{draft}");
        }
        let room = frame.width - measure(&plain(header_right.as_str()), &small) - 12.0;
        let header_left = shortened(&document.header.0, &document.company, room, &small);
        ops.extend(text(&header_left, small, frame.left, head, Color::Secondary));
        ops.extend(text_right(&header_right, small, right, head, Color::Secondary));
        let points = vec![(frame.left, head + 4.0), (right, head + 4.0)];
        ops.push(Op::Rule {
            points,
            stroke: Stroke::new(Color::Grey, 0.3),
        });
        ops.extend(left_foot(
            document,
            (frame.left, frame.width),
            (foot, (!landscape).then_some(foot + BENEATH / frame.scale)),
            measure(&plain(&pages), &number_style),
        ));
        ops.extend(text_right(&pages, number_style, right, foot, Color::Ink));
    } else {
        let width = measure(&plain(&pages), &number_style);
        ops.extend(text_right(&pages, number_style, right, foot, Color::Ink));
        let mut note = document.footer_right.clone();
        if let Some(draft) = &document.draft {
            note = format!("{note}{apart}{draft}");
        }
        let used = measure(&plain(&note), &small) + width + 12.0;
        ops.extend(text_right(
            &note,
            small,
            right - width - 12.0,
            foot,
            Color::Secondary,
        ));
        ops.extend(left_foot(document, (frame.left, frame.width), (foot, None), used));
    }
    // Behind the text and before it in reading order: what a page is, then what it says.
    let marks = match number {
        1 => mark(document, landscape, frame.scale),
        _ => Vec::new(),
    };
    let before = ops.len() + marks.len();
    for source in &mut page.sources {
        source.ops = source.ops.start + before..source.ops.end + before;
    }
    // A logo is the first thing that a paper says.
    if let Some(first) = page.sources.first_mut() {
        first.ops.start -= marks.len();
    }
    ops.extend(marks);
    ops.append(&mut page.ops);
    page.ops = ops;
}

/// The foot of a slide: what it belongs to at the left, its number at the right, both small. Read after the slide.
fn number_slide(document: &Document, page: &mut Page, number: usize, count: usize) {
    let style = Style::new(Font::Gothic, 11.0, 14.0);
    let frame = Frame::of(document, true);
    let foot = page.height - 9.5 * MM;
    let right = frame.left + frame.width;
    page.ops.extend(text_right(
        &format!("{number} / {count}"),
        style,
        right,
        foot,
        Color::Secondary,
    ));
    if number > 1 {
        page.ops.extend(text(
            &document.header.0,
            style,
            frame.left,
            foot,
            Color::Secondary,
        ));
    }
}

/// Adds the number of a page among all of a bundle, in the middle of its lower edge.
pub(crate) fn number_in_whole(page: &mut Page, number: usize) {
    let style = Style::new(Font::Gothic, 8.0, 12.0);
    let words = format!("– {number} –");
    let x = (page.width - measure(&plain(&words), &style)) / 2.0;
    let foot = page.height - WHOLE * MM;
    page.ops.extend(text(&words, style, x, foot, Color::Secondary));
}

/// The word of a draft as large outlines across the page: lines, so that they are not read with the text.
fn watermark(words: &str, page: &Page) -> Op {
    let font = Font::Bold;
    let width: f32 = words
        .chars()
        .filter_map(|c| font.pick(c))
        .map(|(_, advance)| advance)
        .sum();
    let size = (page.width.min(page.height) * 0.95 / width.max(1.0)).min(190.0);
    let turn = std::f32::consts::FRAC_1_SQRT_2;
    let mut outlines = Vec::new();
    let mut at = -width / 2.0;
    for c in words.chars() {
        let Some((face, advance)) = font.pick(c) else {
            continue;
        };
        for outline in face.outlines(c) {
            // Turned by 45 degrees about the middle of the page.
            let place = |(x, y): (f32, f32)| {
                let (x, y) = ((x + at) * size, (y + 0.37) * size);
                (
                    page.width / 2.0 + (x + y) * turn,
                    page.height / 2.0 + (y - x) * turn,
                )
            };
            outlines.push(outline.into_iter().map(place).collect());
        }
        at += advance;
    }
    Op::Watermark {
        words: words.to_owned(),
        outlines,
    }
}
