//! Pages as they are printed: the only thing that `pdf`, `svg` and `text` see.

use std::sync::Arc;

use crate::logo::Logo;
use crate::tag::{Place, Tag, Within};
use crate::typeset::Line;

/// A laid-out document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// Its pages.
    pub pages: Vec<Page>,
    /// Headings with their pages.
    pub outline: Vec<OutlineEntry>,
    /// Places that words lead to.
    pub anchors: Vec<Anchor>,
    /// Characters that no font has.
    pub uncovered: Vec<Uncovered>,
}

/// A heading in the outline.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineEntry {
    /// 0 for the title, 1 for sections, 2 beneath.
    pub level: u8,
    /// The words.
    pub text: String,
    /// Page, counted from 0.
    pub page: usize,
    /// Distance from the top of the page in points.
    pub y: f32,
}

/// A place that words lead to.
#[derive(Clone, Debug, PartialEq)]
pub struct Anchor {
    /// What the words call it.
    pub name: String,
    /// Page, counted from 0.
    pub page: usize,
    /// Distance from the top of the page in points.
    pub y: f32,
}

/// A character that no font has.
#[derive(Clone, Debug, PartialEq)]
pub struct Uncovered {
    /// The character.
    pub character: char,
    /// The line in which it stands.
    pub place: String,
}

/// A page. Points, from the top left corner; y grows downwards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What is on it, the first at the bottom, in reading order.
    pub ops: Vec<Op>,
    /// Which ops belong to which block, in reading order. What belongs to none is furniture: header, footer, page
    /// number, watermark.
    pub sources: Vec<Source>,
}

/// The ops of a block on a page, for readers that need to know what a text is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The block, counted from the start of the document through all its parts.
    pub block: usize,
    /// Its ops on this page.
    pub ops: std::ops::Range<usize>,
    /// Whether it is said again: the head of a table that goes on from the page before.
    pub again: bool,
}

/// The place of an answer that is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Page, counted from 0.
    pub page: usize,
    /// Left, top, width, height in points.
    pub area: (f32, f32, f32, f32),
    /// The question: `worksheet.field`.
    pub path: String,
}

impl Layout {
    /// Where words lead to: the page, and the distance from its top in points. Anchors come before headings that are
    /// called by what they say.
    pub fn target(&self, to: &str) -> Option<(usize, f32)> {
        let anchor = self.anchors.iter().find(|anchor| anchor.name == to);
        let heading = || self.outline.iter().find(|entry| entry.text == to);
        anchor
            .map(|anchor| (anchor.page, anchor.y))
            .or_else(|| heading().map(|entry| (entry.page, entry.y)))
    }

    /// The places of missing answers, in reading order.
    pub fn gaps(&self) -> Vec<Gap> {
        let mut gaps = Vec::new();
        for (page, content) in self.pages.iter().enumerate() {
            for op in &content.ops {
                if let Op::Gap { area, path } = op {
                    gaps.push(Gap {
                        page,
                        area: *area,
                        path: path.clone(),
                    });
                }
            }
        }
        gaps
    }
}

/// How far the place of a missing answer reaches beyond its words on the screen, at either side, in points.
pub const GAP_MARGIN: f32 = 1.5;

/// One thing on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Op {
    /// A line of text.
    Text {
        /// Start of the line.
        x: f32,
        /// Baseline.
        y: f32,
        /// Height of the type.
        size: f32,
        /// Colour.
        color: Color,
        /// The characters.
        line: Line,
        /// What they are in their block.
        place: Place,
    },
    /// A closed outline.
    Shape {
        /// Corners.
        points: Vec<(f32, f32)>,
        /// Colour of the inside.
        fill: Option<Color>,
        /// The edge.
        stroke: Option<Stroke>,
    },
    /// An open line.
    Rule {
        /// Corners.
        points: Vec<(f32, f32)>,
        /// How it is drawn.
        stroke: Stroke,
    },
    /// The place of an answer that is missing: a marked field on the screen that leads to the question, a line to
    /// write on on paper.
    Gap {
        /// Left, top, width, height.
        area: (f32, f32, f32, f32),
        /// The question: `worksheet.field`.
        path: String,
    },
    /// A part of the line of text that follows leads to another place.
    Link {
        /// Left, top, width, height.
        area: (f32, f32, f32, f32),
        /// The anchor, or what a heading says.
        to: String,
        /// Which characters of the line.
        glyphs: std::ops::Range<usize>,
    },
    /// What the things that follow show, taken together.
    Picture {
        /// What it is to a reader who cannot see it.
        said: Said,
        /// Left, top, width, height.
        area: (f32, f32, f32, f32),
        /// How many of the things that follow belong to it.
        count: usize,
        /// What it is in its block.
        place: Place,
    },
    /// A logo. Beside the outlines of letters the only thing that was not drawn by us.
    Image {
        /// Left, top, width, height.
        area: (f32, f32, f32, f32),
        /// The picture.
        logo: Arc<Logo>,
    },
    /// The word of a draft as large outlines across the page, behind everything: 下書き.
    Watermark {
        /// The word.
        words: String,
        /// Its outlines.
        outlines: Vec<Vec<(f32, f32)>>,
    },
}

/// What something drawn is to a reader who cannot see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A picture with a description.
    Picture(String),
    /// A mark that stands for a character: a box to tick.
    Sign(char),
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub color: Color,
    /// Thickness in points.
    pub width: f32,
    /// Lengths of dash and gap in points; none for a full line.
    pub dash: Option<(f32, f32)>,
}

impl Stroke {
    /// A full line.
    pub const fn new(color: Color, width: f32) -> Self {
        Stroke {
            color,
            width,
            dash: None,
        }
    }
}

/// The colours of the paper: the same in black and white.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Color {
    /// Text, rules, marks.
    Ink,
    /// Header, footer, notes.
    Secondary,
    /// Hairlines, never text.
    Grey,
    /// 藍: titles and section heads.
    Accent,
    /// Header rows.
    Tint,
    /// Changed, busy.
    Tint2,
    /// Large.
    Tint3,
    /// Paper.
    White,
    /// The company's own colour in place of 藍, sRGB.
    Company(u8, u8, u8),
}

/// What 藍 becomes with a company's own colour: that colour if it can be read on white as well as 7 to 1, else ink.
pub fn accent(own: Option<(u8, u8, u8)>) -> Color {
    match own {
        None => Color::Accent,
        Some((r, g, b)) if contrast((r, g, b)) >= 7.0 => Color::Company(r, g, b),
        Some(_) => Color::Ink,
    }
}

/// How a colour stands out on white, from 1 to 21 (WCAG 2).
fn contrast((r, g, b): (u8, u8, u8)) -> f32 {
    let part = |value: u8| {
        let value = f32::from(value) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    1.05 / (0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b) + 0.05)
}

impl Color {
    /// sRGB.
    pub const fn rgb(self) -> (u8, u8, u8) {
        match self {
            Color::Ink => (0x1B, 0x1B, 0x1B),
            Color::Secondary => (0x4D, 0x4D, 0x4D),
            Color::Grey => (0x9A, 0x9A, 0x9A),
            Color::Accent => (0x1F, 0x3B, 0x5C),
            Color::Tint => (0xEE, 0xF1, 0xF5),
            Color::Tint2 => (0xD5, 0xDD, 0xE6),
            Color::Tint3 => (0xA9, 0xB9, 0xCA),
            Color::White => (0xFF, 0xFF, 0xFF),
            Color::Company(r, g, b) => (r, g, b),
        }
    }
}

impl Op {
    /// The same, moved.
    #[must_use]
    pub fn shifted(mut self, dx: f32, dy: f32) -> Self {
        match &mut self {
            Op::Text { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Op::Shape { points, .. } | Op::Rule { points, .. } => {
                for point in points {
                    point.0 += dx;
                    point.1 += dy;
                }
            }
            Op::Gap { area, .. }
            | Op::Link { area, .. }
            | Op::Picture { area, .. }
            | Op::Image { area, .. } => {
                area.0 += dx;
                area.1 += dy;
            }
            Op::Watermark { .. } => {}
        }
        self
    }

    /// The same, so many times as large, from the top left corner of the page.
    #[must_use]
    pub(crate) fn scaled(mut self, k: f32) -> Self {
        let stretch = |points: &mut Vec<(f32, f32)>| {
            for point in points {
                *point = (point.0 * k, point.1 * k);
            }
        };
        let thicken = |stroke: &mut Stroke| {
            stroke.width *= k;
            stroke.dash = stroke.dash.map(|(on, off)| (on * k, off * k));
        };
        match &mut self {
            Op::Text { x, y, size, line, .. } => {
                (*x, *y, *size) = (*x * k, *y * k, *size * k);
                line.width *= k;
                for glyph in &mut line.glyphs {
                    glyph.x *= k;
                    glyph.width *= k;
                }
            }
            Op::Shape { points, stroke, .. } => {
                stretch(points);
                stroke.iter_mut().for_each(thicken);
            }
            Op::Rule { points, stroke } => {
                stretch(points);
                thicken(stroke);
            }
            Op::Gap { area, .. }
            | Op::Link { area, .. }
            | Op::Picture { area, .. }
            | Op::Image { area, .. } => *area = (area.0 * k, area.1 * k, area.2 * k, area.3 * k),
            Op::Watermark { outlines, .. } => outlines.iter_mut().for_each(stretch),
        }
        self
    }

    /// Puts another colour in the place of 藍.
    pub(crate) fn recolor(&mut self, accent: Color) {
        let swap = |color: &mut Color| {
            if *color == Color::Accent {
                *color = accent;
            }
        };
        match self {
            Op::Text { color, .. } => swap(color),
            Op::Shape { fill, stroke, .. } => {
                fill.iter_mut().for_each(swap);
                stroke.iter_mut().for_each(|stroke| swap(&mut stroke.color));
            }
            Op::Rule { stroke, .. } => swap(&mut stroke.color),
            Op::Gap { .. }
            | Op::Link { .. }
            | Op::Picture { .. }
            | Op::Image { .. }
            | Op::Watermark { .. } => {}
        }
    }

    /// Its left edge in points.
    pub fn left(&self) -> f32 {
        match self {
            Op::Text { x, .. } => *x,
            Op::Gap { area, .. }
            | Op::Link { area, .. }
            | Op::Picture { area, .. }
            | Op::Image { area, .. } => area.0,
            Op::Shape { points, .. } | Op::Rule { points, .. } => {
                points.iter().map(|point| point.0).fold(f32::MAX, f32::min)
            }
            Op::Watermark { .. } => 0.0,
        }
    }

    /// Things drawn that say something together. Nothing drawn says nothing.
    pub(crate) fn saying(said: Said, ops: Vec<Op>) -> Vec<Op> {
        let Some(area) = extent(&ops) else { return ops };
        let picture = Op::Picture {
            said,
            area,
            count: ops.len(),
            place: Place::default(),
        };
        std::iter::once(picture).chain(ops).collect()
    }

    /// A rectangle, its corners rounded by `r`.
    pub fn rect(area: (f32, f32, f32, f32), r: f32, fill: Option<Color>, stroke: Option<Stroke>) -> Self {
        let (x, y, w, h) = area;
        let r = r.min(w / 2.0).min(h / 2.0);
        let mut points = Vec::new();
        if r <= 0.0 {
            points.extend([(x, y), (x + w, y), (x + w, y + h), (x, y + h)]);
        } else {
            for (corner, (cx, cy)) in [
                (x + w - r, y + r),
                (x + w - r, y + h - r),
                (x + r, y + h - r),
                (x + r, y + r),
            ]
            .into_iter()
            .enumerate()
            {
                for part in 0..=6_u8 {
                    let start = [-90.0_f32, 0.0, 90.0, 180.0][corner];
                    let angle = (start + f32::from(part) * 15.0).to_radians();
                    points.push((cx + r * angle.cos(), cy + r * angle.sin()));
                }
            }
        }
        Op::Shape { points, fill, stroke }
    }

    /// A circle, or the right half of one.
    pub fn circle(cx: f32, cy: f32, r: f32, fill: Option<Color>, stroke: Option<Stroke>, half: bool) -> Self {
        let (from, steps) = if half { (-90.0_f32, 18_u8) } else { (0.0, 36) };
        let points = (0..=steps)
            .map(|step| {
                let angle = (from + f32::from(step) * 10.0).to_radians();
                (cx + r * angle.cos(), cy + r * angle.sin())
            })
            .collect();
        Op::Shape { points, fill, stroke }
    }
}

impl Within for Op {
    fn within(mut self, tag: Tag) -> Self {
        if let Op::Text { place, .. } | Op::Picture { place, .. } = &mut self {
            *place = std::mem::take(place).within(tag);
        }
        self
    }
}

/// What things cover: left, top, width, height.
fn extent(ops: &[Op]) -> Option<(f32, f32, f32, f32)> {
    let corners = ops.iter().flat_map(|op| match op {
        Op::Text { x, y, size, line, .. } => vec![(*x, y - size), (x + line.width, y + size * 0.25)],
        Op::Shape { points, .. } | Op::Rule { points, .. } => points.clone(),
        Op::Gap { area, .. } | Op::Link { area, .. } | Op::Picture { area, .. } | Op::Image { area, .. } => {
            vec![(area.0, area.1), (area.0 + area.2, area.1 + area.3)]
        }
        Op::Watermark { .. } => Vec::new(),
    });
    let mut all: Option<(f32, f32, f32, f32)> = None;
    for (x, y) in corners {
        let (left, top, right, bottom) = all.unwrap_or((x, y, x, y));
        all = Some((left.min(x), top.min(y), right.max(x), bottom.max(y)));
    }
    all.map(|(left, top, right, bottom)| (left, top, right - left, bottom - top))
}
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_of_the_paper_stand_out_as_the_paper_says() {
        for (color, wanted) in [
            (Color::Ink, 17.2),
            (Color::Secondary, 8.5),
            (Color::Accent, 11.4),
            (Color::Grey, 2.8),
        ] {
            let got = contrast(color.rgb());
            assert!((got - wanted).abs() < 0.1, "{color:?} {got}");
        }
    }

    #[test]
    fn a_company_colour_takes_the_place_of_the_accent_where_it_can_be_read() {
        assert_eq!(accent(None), Color::Accent);
        assert_eq!(accent(Some((0x7A, 0x10, 0x2B))), Color::Company(0x7A, 0x10, 0x2B));
        // A bright orange is the company's, but nobody reads a heading in it.
        assert_eq!(accent(Some((0xF3, 0x98, 0x00))), Color::Ink);
        assert_eq!(accent(Some((0xFF, 0xFF, 0xFF))), Color::Ink);
    }
}
