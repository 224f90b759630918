//! The business flows on paper: each as a swimlane on its side with the table of its steps; a plan under how it is
//! today, with the table of what changes.

use sonae_diagrams::{
    Anchor, Drawing, Ink, Measure, Shape, StepMark, Swimlane, SwimlaneOptions, step_marks, swimlane,
};
use sonae_domain::{Flow, FlowKind, flow_changes};

use super::Binder;
use crate::block::{Block, plain};
use crate::flow_pictures::{effects, swimlane_words};
use crate::text_width;

/// The longest strip: it is scaled to the page, and beyond it words would be too small.
pub(super) const LONGEST: f32 = 1128.0;
/// What a page has for pictures under its heading, in pixels of the longest strip.
const PAGE: f32 = 630.0;
/// What is left of the first page beneath the head of the paper.
const FIRST_PAGE: f32 = 450.0;
/// Between two strips one under the other.
const APART: f32 = 14.0;
/// Height of the line with the name of a picture, and the key.
pub(super) const TITLES: f32 = 30.0;
pub(super) const TYPE: f32 = 13.0;
/// A box with what is left at its sides: as wide as words like, and as narrow as they bear.
const WIDE: f32 = 132.0;
const NARROW: f32 = 120.0;

/// A picture of a flow in strips, with its name where it has one.
struct Strips {
    name: Option<String>,
    strips: Vec<Drawing>,
}

impl Binder<'_> {
    pub(super) fn flows(&self) -> Vec<Block> {
        let flows: Vec<&Flow> = self
            .file
            .flows
            .iter()
            .filter(|flow| !flow.steps.is_empty())
            .collect();
        let today = |flow: &Flow| {
            let planned = flow.kind == FlowKind::ToBe;
            let based_on = flow.based_on.as_ref().filter(|_| planned);
            based_on.and_then(|id| flows.iter().copied().find(|own| &own.id == id))
        };
        let mut blocks = Vec::new();
        for flow in flows.iter().copied().filter(|flow| today(flow).is_none()) {
            self.begin(&mut blocks, flow);
            let room = if blocks.len() == 1 { FIRST_PAGE } else { PAGE };
            let picture = Strips {
                name: None,
                strips: self.flow_strips(flow, Vec::new()),
            };
            let key = self.flow_key(&[], &[], &[flow], picture.strips.len() > 1);
            self.flow_pages(&mut blocks, &[picture], &key, room, &self.flow_heading(flow));
            blocks.push(self.steps_table(flow));
            let plans = flows
                .iter()
                .copied()
                .filter(|plan| today(plan).is_some_and(|today| today.id == flow.id));
            for plan in plans {
                self.begin(&mut blocks, plan);
                self.pair(&mut blocks, flow, plan);
                blocks.push(self.steps_table(plan));
            }
        }
        if blocks.is_empty() {
            blocks.push(Block::Paragraph {
                text: plain(self.text("doc-flow-none")),
                indent: false,
            });
        }
        blocks
    }

    /// A flow begins on a page of its own, under its name.
    fn begin(&self, blocks: &mut Vec<Block>, flow: &Flow) {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.push(Block::Heading {
            level: 1,
            number: String::new(),
            text: plain(self.flow_heading(flow)),
        });
    }

    pub(super) fn flow_heading(&self, flow: &Flow) -> String {
        let kind = self.kind(flow);
        self.say("doc-flow-heading", &[("name", &flow.name), ("kind", &kind)])
    }

    pub(super) fn kind(&self, flow: &Flow) -> String {
        self.text(match flow.kind {
            FlowKind::AsIs => "flows-kind-as-is",
            FlowKind::ToBe => "flows-kind-to-be",
        })
    }

    /// A flow alone, as it is on a page on its side with a heading above it.
    pub(super) fn flow_alone(&self, flow: &Flow) -> Vec<Block> {
        let picture = Strips {
            name: None,
            strips: self.flow_strips(flow, Vec::new()),
        };
        let mut blocks = Vec::new();
        let key = self.flow_key(&[], &[], &[flow], picture.strips.len() > 1);
        let alt = self.flow_heading(flow);
        self.flow_pages(&mut blocks, &[picture], &key, PAGE, &alt);
        blocks
    }

    fn pair(&self, blocks: &mut Vec<Block>, before: &Flow, after: &Flow) {
        let changes = flow_changes(&before.steps, &after.steps);
        let side = |flow: &Flow, of| Strips {
            name: Some(self.kind(flow)),
            strips: self.flow_strips(flow, step_marks(&flow.steps, &changes, of)),
        };
        let sides = [
            side(before, |change| change.before.as_ref()),
            side(after, |change| change.after.as_ref()),
        ];
        let boxes = [
            (Ink::Box, "same"),
            (Ink::Added, "different"),
            (Ink::Removed, "gone"),
        ];
        let parted = sides.iter().any(|side| side.strips.len() > 1);
        let key = self.flow_key(&boxes, &changes, &[before, after], parted);
        self.flow_pages(blocks, &sides, &key, PAGE, &self.flow_heading(after));
        blocks.push(self.changes_table(before, after, &changes));
    }

    /// A flow on its side, cut where it is longer than a page is wide.
    fn flow_strips(&self, flow: &Flow, marks: Vec<StepMark>) -> Vec<Drawing> {
        let lay = |lane_width: f32| {
            let options = SwimlaneOptions {
                lane_width,
                marks: marks.clone(),
                callouts: effects(self.content, self.lang, &flow.steps),
                words: swimlane_words(self.content, self.lang),
                ..SwimlaneOptions::on_its_side()
            };
            swimlane(&flow.steps, &options, &Measure(&text_width))
        };
        // Narrower boxes keep a flow in one piece, where that is enough.
        for lane_width in [WIDE, NARROW] {
            let picture = lay(lane_width);
            if picture.drawing.width <= LONGEST {
                return vec![picture.drawing];
            }
        }
        // Otherwise as few strips as may be, of about one length: no step is left alone at the end.
        let (wide, narrow) = (lay(WIDE), lay(NARROW));
        let count = |picture: &Swimlane| picture.pieces(LONGEST, LONGEST).len();
        let picture = if count(&narrow) < count(&wide) {
            narrow
        } else {
            wide
        };
        let mut strips = picture.pieces(LONGEST, LONGEST);
        let mut room = LONGEST;
        loop {
            room -= 20.0;
            let shorter = picture.pieces(room, room);
            if room < LONGEST / 2.0 || shorter.len() > strips.len() {
                return strips;
            }
            strips = shorter;
        }
    }

    /// Strips one under the other, as many on a page as there is room for; the key stands above the first. All pages are
    /// as wide, so that words are of one size.
    fn flow_pages(&self, blocks: &mut Vec<Block>, pictures: &[Strips], key: &Drawing, first: f32, alt: &str) {
        let mut pages: Vec<Drawing> = Vec::new();
        for picture in pictures {
            for (number, strip) in picture.strips.iter().enumerate() {
                let room = if pages.len() <= 1 { first } else { PAGE };
                // The key stands over the first strip and, where it has no room beside its name, on lines of its own.
                let heads = if pages.is_empty() { key.height } else { TITLES };
                let full = pages
                    .last()
                    .is_none_or(|page| page.height + APART + heads + strip.height > room);
                if full {
                    pages.push(Drawing::default());
                }
                let on_first = pages.len() == 1;
                let Some(page) = pages.last_mut() else { continue };
                let mut y = if page.height > 0.0 {
                    page.height + APART
                } else {
                    0.0
                };
                let title = match (&picture.name, number) {
                    (Some(name), 0) => Some((name.clone(), true)),
                    (_, 1..) if full => Some((self.text("doc-continued"), false)),
                    _ => None,
                };
                let keyed = on_first && page.shapes.is_empty();
                if keyed {
                    page.put(key, (LONGEST - key.width).max(0.0), y);
                    let name = title
                        .as_ref()
                        .map_or(0.0, |(title, _)| text_width(title, TYPE + 1.0, true));
                    let beside = key.width + name + 30.0 <= LONGEST;
                    y += match (&title, beside) {
                        (Some(_), true) => key.height - TITLES,
                        (Some(_), false) => key.height,
                        (None, _) => key.height - TITLES,
                    };
                }
                if let Some((title, bold)) = &title {
                    page.shapes.extend([words(0.0, y, title, *bold)]);
                }
                if title.is_some() || keyed {
                    y += TITLES;
                }
                page.put(strip, 0.0, y);
            }
        }
        let widest = pages.iter().map(|page| page.width).fold(LONGEST, f32::max);
        blocks.extend(pages.into_iter().map(|drawing| Block::Diagram {
            drawing: Drawing {
                width: widest,
                ..drawing
            },
            alt: alt.to_owned(),
            centred: false,
        }));
    }
}

pub(super) fn words(x: f32, y: f32, text: &str, bold: bool) -> Shape {
    Shape::Text {
        x,
        y: y + 17.0,
        anchor: Anchor::Start,
        size: if bold { TYPE + 1.0 } else { TYPE - 1.0 },
        bold,
        text: text.to_owned(),
        ink: Ink::Words,
    }
}
