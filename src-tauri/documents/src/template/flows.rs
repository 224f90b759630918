//! The business flows on paper: each as a swimlane with the table of its steps; a plan beside how it is today, with
//! the table of what changes.

use sonae_diagrams::{Anchor, Drawing, Ink, Measure, Shape, Swimlane, SwimlaneOptions, step_marks, swimlane};
use sonae_domain::{Flow, FlowKind, flow_changes, lanes};

use super::Binder;
use crate::block::{Block, plain};
use crate::text_width;

/// What a page that lies on its side has for a picture under its heading, in pixels.
const PAGE: f32 = 560.0;
/// What is left of the first page beneath the head of the paper.
const FIRST_PAGE: f32 = 410.0;
/// The width of a page that lies on its side, in pixels.
const ACROSS: f32 = 986.0;
/// The widest pair of pictures that stand side by side: beyond it their words would be too small.
const WIDEST: f32 = 1128.0;
/// Between two pictures side by side.
const APART: f32 = 36.0;
/// Height of the line with the names of the two, and the key.
const TITLES: f32 = 34.0;
/// Room for the lines that go back, right of the lanes of two pictures.
const GUTTERS: f32 = 60.0;
/// A lane is never narrower, or words break badly, nor wider, or lines grow long.
const NARROWEST: f32 = 118.0;
const WIDE: f32 = 150.0;
const TYPE: f32 = 13.0;

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
            let picture = lay(flow, &SwimlaneOptions::default());
            let alt = self.flow_heading(flow);
            let pages = self.beside_each_other(picture.pieces(room, room));
            blocks.extend(pages.into_iter().map(|drawing| Block::Diagram {
                drawing,
                alt: alt.clone(),
            }));
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

    fn kind(&self, flow: &Flow) -> String {
        self.text(match flow.kind {
            FlowKind::AsIs => "flows-kind-as-is",
            FlowKind::ToBe => "flows-kind-to-be",
        })
    }

    fn pair(&self, blocks: &mut Vec<Block>, before: &Flow, after: &Flow) {
        let changes = flow_changes(&before.steps, &after.steps);
        let count = u16::try_from(lanes(&before.steps).len() + lanes(&after.steps).len()).unwrap_or(u16::MAX);
        let lane_width = (WIDEST - APART - GUTTERS) / f32::from(count.max(1));
        let side = |flow: &Flow, of| {
            let options = SwimlaneOptions {
                lane_width: lane_width.clamp(NARROWEST, WIDE),
                marks: step_marks(&flow.steps, &changes, of),
                ..SwimlaneOptions::default()
            };
            lay(flow, &options)
        };
        let old = side(before, |change| change.before.as_ref());
        let new = side(after, |change| change.after.as_ref());
        let both = old.drawing.width + APART + new.drawing.width;
        let beside = both <= WIDEST;
        // What is scaled down to the width of the page leaves more room in its height.
        let scaled = if beside { (both / ACROSS).max(1.0) } else { 1.0 };
        let room = PAGE * scaled - TITLES;
        let (old, new) = (old.pieces(room, room), new.pieces(room, room));
        let alt = self.flow_heading(after);
        let names = [self.kind(before), self.kind(after)];
        let mut pages: Vec<Drawing> = Vec::new();
        if beside {
            let x = old.iter().map(|piece| piece.width).fold(0.0, f32::max) + APART;
            for index in 0..old.len().max(new.len()) {
                let sides = [(old.get(index), 0.0), (new.get(index), x)];
                pages.push(self.under_names(sides, &names));
            }
        } else {
            pages.extend(
                old.iter()
                    .map(|piece| self.under_names([(Some(piece), 0.0), (None, 0.0)], &names)),
            );
            pages.extend(
                new.iter()
                    .map(|piece| self.under_names([(None, 0.0), (Some(piece), 0.0)], &names)),
            );
        }
        blocks.extend(pages.into_iter().map(|drawing| Block::Diagram {
            drawing,
            alt: alt.clone(),
        }));
        blocks.push(self.changes_table(before, after, &changes));
    }

    /// The pieces of one picture, as many on a page as stand side by side; those that go on say so.
    fn beside_each_other(&self, pieces: Vec<Drawing>) -> Vec<Drawing> {
        let mut pages: Vec<Drawing> = Vec::new();
        let single = pieces.len() == 1;
        for (index, piece) in pieces.into_iter().enumerate() {
            if single {
                return vec![piece];
            }
            let mut titled = Drawing::default();
            if index > 0 {
                titled.shapes.push(words(0.0, &self.text("doc-continued"), false));
            }
            titled.put(&piece, 0.0, TITLES);
            match pages.last_mut() {
                Some(page) if page.width + APART + titled.width <= WIDEST => {
                    let x = page.width + APART;
                    page.put(&titled, x, 0.0);
                }
                _ => pages.push(titled),
            }
        }
        pages
    }

    /// Pictures under their names, with the key to their boxes at the right.
    fn under_names(&self, sides: [(Option<&Drawing>, f32); 2], names: &[String; 2]) -> Drawing {
        let mut page = Drawing::default();
        let mut named = 0.0_f32;
        for ((drawing, x), name) in sides.into_iter().zip(names) {
            let Some(drawing) = drawing else { continue };
            named = x + text_width(name, TYPE + 1.0, true) + 24.0;
            page.shapes.push(words(x, name, true));
            page.put(drawing, x, TITLES);
        }
        let key = self.key_of_boxes();
        let x = (page.width - key.width).max(named);
        page.put(&key, x, 0.0);
        page
    }

    fn key_of_boxes(&self) -> Drawing {
        let mut key = Drawing::default();
        let mut x = 0.0;
        for (ink, word) in [
            (Ink::Box, "same"),
            (Ink::Added, "different"),
            (Ink::Removed, "gone"),
        ] {
            let text = self.text(&format!("doc-flow-key-{word}"));
            key.shapes.push(Shape::Rect {
                x,
                y: 4.0,
                w: 28.0,
                h: 16.0,
                r: 3.0,
                ink,
            });
            let wide = text_width(&text, TYPE - 1.0, false);
            key.shapes.push(words(x + 34.0, &text, false));
            x += 34.0 + wide + 18.0;
        }
        key.width = x - 18.0;
        key.height = TITLES;
        key
    }
}

fn lay(flow: &Flow, options: &SwimlaneOptions) -> Swimlane {
    swimlane(&flow.steps, options, &Measure(&text_width))
}

fn words(x: f32, text: &str, bold: bool) -> Shape {
    Shape::Text {
        x,
        y: 17.0,
        anchor: Anchor::Start,
        size: if bold { TYPE + 1.0 } else { TYPE - 1.0 },
        bold,
        text: text.to_owned(),
        ink: Ink::Words,
    }
}
