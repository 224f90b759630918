//! The key of pictures of work: what boxes, signs and marks mean.

use sonae_diagrams::{Anchor, Drawing, Ink, Shape, data_mark, joint, paper_mark, sign_mark};
use sonae_domain::{ChangeKind, Flow, StepChange};

use super::Binder;
use super::flows::{LONGEST, TITLES, TYPE, words};
use crate::text_width;

/// From line to line of the key.
const LINE: f32 = 24.0;

impl Binder<'_> {
    /// What boxes and marks mean, in a line or two: only what the pictures show. `parted`: lines go on in another strip.
    pub(super) fn flow_key(
        &self,
        boxes: &[(Ink, &str)],
        changes: &[StepChange],
        flows: &[&Flow],
        parted: bool,
    ) -> Drawing {
        let filled = |ink: Ink, r: f32| Drawing {
            width: 28.0,
            height: 16.0,
            shapes: vec![Shape::Rect {
                x: 0.0,
                y: 0.0,
                w: 28.0,
                h: 16.0,
                r,
                ink,
            }],
        };
        let mut entries: Vec<(Drawing, String)> = boxes
            .iter()
            .map(|(ink, word)| (filled(*ink, 3.0), self.text(&format!("doc-flow-key-{word}"))))
            .collect();
        for (kind, word) in [
            (ChangeKind::Added, "flows-change-added"),
            (ChangeKind::Changed, "flows-change-changed"),
            (ChangeKind::Moved, "flows-change-moved"),
            (ChangeKind::Removed, "flows-change-removed"),
        ] {
            if changes.iter().any(|change| change.kind == kind) {
                entries.push((sign_mark(kind), self.text(word)));
            }
        }
        let mut add = |mark: Drawing, word: &str| {
            entries.push((mark, self.text(&format!("doc-flow-key-{word}"))));
        };
        add(filled(Ink::Covered, 0.0), "system");
        add(paper_mark(), "paper");
        add(data_mark(), "information");
        let mut steps = flows.iter().flat_map(|flow| &flow.steps);
        if steps.any(|step| !step.controls.is_empty()) {
            let mut tag = filled(Ink::Tag, 3.0);
            tag.shapes.push(Shape::Text {
                x: 14.0,
                y: 12.0,
                anchor: Anchor::Middle,
                size: TYPE - 2.0,
                bold: false,
                text: "8.5".to_owned(),
                ink: Ink::Words,
            });
            add(tag, "control");
        }
        if parted {
            add(joint(), "joint");
        }
        key_of(entries)
    }
}

/// Marks with their words, in lines as long as a strip at most.
fn key_of(entries: Vec<(Drawing, String)>) -> Drawing {
    let mut key = Drawing::default();
    let (mut x, mut y) = (0.0, 0.0);
    for (mark, text) in entries {
        let wide = mark.width + 6.0 + text_width(&text, TYPE - 1.0, false);
        if x > 0.0 && x + wide > LONGEST {
            (x, y) = (0.0, y + LINE);
        }
        key.put(&mark, x, y + 12.0 - mark.height / 2.0);
        key.shapes.push(words(x + mark.width + 6.0, y, &text, false));
        key.width = key.width.max(x + wide);
        x += wide + 18.0;
    }
    key.height = y + TITLES;
    key
}
