//! A page: what is drawn on it, marked with what it is.

use std::io::Write;

use lopdf::{Dictionary, Object, dictionary};

use super::below::below;
use super::content::Pen;
use super::faces::Faces;
use super::images::Images;
use super::line;
use super::structure::{Kid, Structure};
use crate::ops::{Color, GAP_MARGIN, Layout, Op, Page, Stroke};
use crate::tag::Tag;

/// What a page leads to: an area, left, bottom, right, top, in an element.
pub(super) struct PageLink {
    pub area: [f32; 4],
    pub to: String,
    pub words: String,
    pub element: usize,
}

/// A page that was drawn.
pub(super) struct Drawn {
    pub content: Vec<u8>,
    /// The element of each marked content, by its number.
    pub marked: Vec<usize>,
    pub links: Vec<PageLink>,
    /// The pictures on it, by their numbers.
    pub images: Vec<usize>,
    /// Whether the word of a draft is behind it.
    pub watermark: bool,
}

/// The edge of the word of a draft.
pub(super) const WATERMARK: Stroke = Stroke::new(Color::Tint2, 0.9);

/// What the things drawn just now belong to.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    /// Nothing that is read.
    Artifact(&'static str),
    Element(usize),
}

const PLAIN: Mark = Mark::Artifact("/Artifact BMC\n");
const HEADER: Mark = Mark::Artifact("/Artifact/H BDC\n");
const FOOTER: Mark = Mark::Artifact("/Artifact/F BDC\n");
const BEHIND: Mark = Mark::Artifact("/Artifact/B BDC\n");
const AGAIN: Mark = Mark::Artifact("/Artifact/A BDC\n");

/// What these names say, the same on every page.
pub(super) fn properties() -> Dictionary {
    let kind = |of: &str| dictionary! { "Type" => "Pagination", "Subtype" => Object::Name(of.into()) };
    dictionary! {
        "H" => kind("Header"),
        "F" => kind("Footer"),
        "B" => kind("Watermark"),
        "A" => dictionary! { "Type" => "Pagination" },
    }
}

/// Draws a page.
pub(super) fn draw(
    layout: &Layout,
    number: usize,
    (faces, images): (&Faces, &Images),
    structure: &mut Structure,
    spaced: bool,
) -> Drawn {
    let page = &layout.pages[number];
    let mut sheet = Sheet {
        layout,
        page,
        number,
        faces,
        images,
        structure,
        spaced,
        pen: Pen::default(),
        open: None,
        last: None,
        drawn: Drawn {
            content: Vec::new(),
            marked: Vec::new(),
            links: Vec::new(),
            images: Vec::new(),
            watermark: false,
        },
    };
    let below = below(page);
    for at in (0..page.ops.len()).filter(|at| below[*at]) {
        sheet.step(at, None, false);
    }
    let mut sources = page.sources.iter().peekable();
    let mut at = 0;
    while at < page.ops.len() {
        if below[at] {
            at += 1;
            continue;
        }
        while sources.next_if(|source| source.ops.end <= at).is_some() {}
        let source = sources.peek().filter(|source| source.ops.contains(&at));
        let block = source.filter(|source| !source.again).map(|source| source.block);
        at = sheet.step(at, block, source.is_some());
    }
    sheet.close();
    sheet.drawn.content = sheet.pen.finish();
    sheet.drawn
}

struct Sheet<'a> {
    layout: &'a Layout,
    page: &'a Page,
    number: usize,
    faces: &'a Faces,
    images: &'a Images,
    structure: &'a mut Structure,
    /// Whether words are parted by spaces.
    spaced: bool,
    pen: Pen,
    /// What is open, and whether it has nothing but words in it.
    open: Option<(Mark, bool)>,
    /// The element of the last words, how they ended, and the end of their line.
    last: Option<(usize, char, (f32, f32))>,
    drawn: Drawn,
}

impl Sheet<'_> {
    /// Draws what begins at an op; the op after it.
    fn step(&mut self, at: usize, block: Option<usize>, sourced: bool) -> usize {
        match &self.page.ops[at] {
            Op::Text { place, y, .. } => {
                let aside = match (block, sourced) {
                    (Some(_), _) if place.0.contains(&Tag::Aside) => Some(AGAIN),
                    (Some(_), _) => None,
                    (None, true) => Some(AGAIN),
                    (None, false) if *y < self.page.height / 2.0 => Some(HEADER),
                    (None, false) => Some(FOOTER),
                };
                self.text(at, block.unwrap_or_default(), aside);
            }
            Op::Picture {
                said,
                area: (x, y, w, h),
                count,
                place,
            } => {
                let end = (at + 1 + count).min(self.page.ops.len());
                let Some(block) = block.filter(|_| !place.0.contains(&Tag::Aside)) else {
                    self.mark(PLAIN, false);
                    (at + 1..end).for_each(|at| self.draw(at));
                    return end;
                };
                let area = [*x, self.page.height - y - h, x + w, self.page.height - y];
                let element = self.structure.picture(block, place, said, area);
                self.mark(Mark::Element(element), false);
                (at + 1..end).for_each(|at| self.draw(at));
                return end;
            }
            Op::Watermark { .. } => {
                self.drawn.watermark = true;
                self.mark(BEHIND, false);
                self.pen.raw(b"/W Do\n");
            }
            Op::Link { .. } => {}
            Op::Image { .. } => {
                // What stands by itself is a mark of the page and says nothing more.
                self.mark(HEADER, false);
                self.draw(at);
            }
            Op::Shape { .. } | Op::Rule { .. } | Op::Gap { .. } => {
                self.mark(PLAIN, false);
                self.draw(at);
            }
        }
        at + 1
    }

    /// What follows belongs to this; `words` promises that it is nothing but text.
    fn mark(&mut self, mark: Mark, words: bool) {
        // Text may go where anything may.
        if self
            .open
            .is_some_and(|(open, only)| open == mark && (words || !only))
        {
            return;
        }
        self.close();
        self.open = Some((mark, words));
        match mark {
            Mark::Artifact(own) => self.pen.begin(own.as_bytes(), words),
            Mark::Element(element) => {
                let number = self.drawn.marked.len();
                self.drawn.marked.push(element);
                let page = self.number;
                let element = &mut self.structure.elements[element];
                element.kids.push(Kid::Content { page, number });
                let mut own = Vec::new();
                // Writing to memory cannot fail.
                let _ = writeln!(own, "/{}<</MCID {number}>>BDC", element.role.name());
                self.pen.begin(&own, words);
            }
        }
    }

    /// Ends what is open.
    fn close(&mut self) {
        if let Some((_, words)) = self.open.take() {
            self.pen.end(words);
        }
    }

    /// A line of text, the parts of it that lead elsewhere as links.
    fn text(&mut self, at: usize, block: usize, aside: Option<Mark>) {
        let Op::Text {
            line, place, x, y, ..
        } = &self.page.ops[at]
        else {
            return;
        };
        let element = match aside {
            Some(mark) => {
                let boxed = line.glyphs.iter().any(crate::typeset::Glyph::boxed);
                self.mark(mark, !boxed);
                return self.draw(at);
            }
            None => self.structure.element(block, place),
        };
        self.structure.labelled(element, &line.text());
        self.part_words(
            element,
            line.glyphs.first().map(|glyph| (glyph.c, x + glyph.x, *y)),
        );
        let links = self.page.ops[..at].iter().rev();
        let links: Vec<_> = links
            .map_while(|op| match op {
                Op::Link { area, to, glyphs } => Some((area, to, glyphs)),
                _ => None,
            })
            // What leads nowhere is no link.
            .filter(|(_, to, _)| self.layout.target(to).is_some())
            .collect();
        let mut from = 0;
        for (area, to, glyphs) in links.into_iter().rev() {
            self.words(at, from..glyphs.start, element);
            from = glyphs.end;
            let part = &line.glyphs[glyphs.clone()];
            let Some(span) = part.first().map(|glyph| glyph.span) else {
                continue;
            };
            let link = self.structure.link(element, crate::tag::nth(span));
            self.words(at, glyphs.clone(), link);
            let (x, y, w, h) = *area;
            self.drawn.links.push(PageLink {
                area: [x, self.page.height - y - h, x + w, self.page.height - y],
                to: to.clone(),
                words: part.iter().map(|glyph| glyph.c).collect(),
                element: link,
            });
        }
        self.words(at, from..line.glyphs.len(), element);
        self.last = line
            .glyphs
            .last()
            .map(|glyph| (element, glyph.c, (x + glyph.x + glyph.width, *y)));
    }

    /// A line that ends between two words of a language that parts them has a space there, which nobody sees; so have a
    /// number and a heading beside each other.
    fn part_words(&mut self, element: usize, first: Option<(char, f32, f32)>) {
        let same = self.last.filter(|(last, ..)| *last == element);
        if let (Some((_, last, (end, foot))), Some((first, x, y))) = (same, first)
            && (if (foot - y).abs() < 8.0 {
                x - end > 1.5
            } else {
                self.spaced
            })
            && !matches!(last, '-' | '–' | '—' | ' ')
            && first != ' '
            && self.open == Some((Mark::Element(element), true))
        {
            let faces = self.faces;
            self.pen.space(|font| faces.code(font, ' ', 0).0);
        }
    }

    fn words(&mut self, at: usize, glyphs: std::ops::Range<usize>, element: usize) {
        let Op::Text {
            x,
            y,
            size,
            color,
            line,
            ..
        } = &self.page.ops[at]
        else {
            return;
        };
        let part = line.glyphs.get(glyphs.clone());
        let Some(part) = part.filter(|part| !part.is_empty()) else {
            return;
        };
        self.mark(Mark::Element(element), true);
        let place = (*x, self.page.height - y);
        let text = (line.glyphs.as_slice(), glyphs);
        line::text(&mut self.pen, self.faces, text, place, *size, *color);
        if part.iter().any(crate::typeset::Glyph::boxed) {
            self.mark(PLAIN, false);
            line::boxes(&mut self.pen, part, place, *size, *color);
        }
    }

    /// Draws an op as it is, whatever it belongs to.
    fn draw(&mut self, at: usize) {
        let height = self.page.height;
        let up = |points: &[(f32, f32)]| {
            let points: Vec<_> = points.iter().map(|(x, y)| (*x, height - y)).collect();
            points.into_iter()
        };
        match &self.page.ops[at] {
            Op::Text {
                x,
                y,
                size,
                color,
                line,
                ..
            } => {
                let place = (*x, height - y);
                let text = (line.glyphs.as_slice(), 0..line.glyphs.len());
                line::text(&mut self.pen, self.faces, text, place, *size, *color);
                line::boxes(&mut self.pen, &line.glyphs, place, *size, *color);
            }
            Op::Shape { points, fill, stroke } => {
                self.pen.path(up(points), true, *fill, stroke.as_ref());
            }
            Op::Rule { points, stroke } => self.pen.path(up(points), false, None, Some(stroke)),
            Op::Gap {
                area: (x, y, w, h), ..
            } => {
                // On paper a gap is a place to write: its label stands there, with a line beneath.
                let points = [(x + GAP_MARGIN, y + h), (x + w - GAP_MARGIN, y + h)];
                let stroke = Stroke::new(Color::Ink, 0.5);
                self.pen.path(up(&points), false, None, Some(&stroke));
            }
            Op::Image {
                area: (x, y, w, h),
                logo,
            } => {
                let Some(number) = self.images.number(logo) else {
                    return;
                };
                if !self.drawn.images.contains(&number) {
                    self.drawn.images.push(number);
                }
                self.pen.image(number, (*x, height - y - h), (*w, *h));
            }
            Op::Link { .. } | Op::Picture { .. } | Op::Watermark { .. } => {}
        }
    }
}
