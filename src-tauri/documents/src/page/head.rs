use super::frame::MM;
use super::piece::Piece;
use super::setter::{Setter, bold, words};
use crate::block::{Align, Approval, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::typeset::{Style, balanced, measure};

const BOX: f32 = 22.0 * MM;
const LABEL: f32 = 8.6 * MM;
const DATE: f32 = 5.6 * MM;

impl Setter<'_> {
    pub(crate) fn head(
        &self,
        class: Option<&str>,
        over: &Text,
        title: &Text,
        under: &Text,
        approvals: &[Approval],
    ) -> Vec<Piece> {
        #[expect(clippy::cast_precision_loss, reason = "three boxes at most")]
        let boxes = approvals.len() as f32 * BOX;
        let room = self.width() - boxes - if boxes > 0.0 { 8.0 * MM } else { 0.0 };
        let mut ops = Vec::new();
        let mut y = 0.0;
        if let Some(class) = class {
            let style = Style::new(Font::Bold, 9.5, 13.0);
            let text = plain(class);
            let width = measure(&text, &style) + 5.0 * MM;
            let edge = Stroke::new(Color::Ink, 0.8);
            ops.push(Op::rect((0.0, 0.0, width, 6.2 * MM), 0.0, None, Some(edge)));
            ops.extend(self.boxed(&text, &style, (0.0, 2.3, width), Align::Center, Color::Ink).0);
            y += 6.2 * MM + 11.0;
        }
        let line = Style::new(Font::Gothic, 10.5, 16.0);
        if !words(over).is_empty() {
            let (text, height) = self.boxed(over, &line, (0.0, y, room), Align::Left, Color::Ink);
            ops.extend(text);
            y += height + 4.0;
        }
        let style = Style::new(Font::Bold, 21.0, 27.0);
        let strong = bold(title);
        for set in balanced(&strong, &style, room) {
            ops.extend(self.line_ops(&strong, set, &style, 0.0, y, Color::Accent));
            y += style.leading;
        }
        if !words(under).is_empty() {
            let (text, height) =
                self.boxed(under, &self.note(), (0.0, y + 4.0, room), Align::Left, Color::Secondary);
            ops.extend(text);
            y += height + 4.0;
        }
        let height = y.max(if approvals.is_empty() { 0.0 } else { LABEL + BOX + DATE });
        ops.extend(self.approval_boxes(approvals, self.width() - boxes));
        let outline = Some((0, words(title)));
        vec![Piece { height: height + 12.0, ops, outline, ..Piece::default() }]
    }

    fn approval_boxes(&self, approvals: &[Approval], left: f32) -> Vec<Op> {
        let label = Style::new(Font::Bold, 7.5, 9.5);
        let small = Style::new(Font::Gothic, 7.5, 9.5);
        let thin = Stroke::new(Color::Ink, 0.4);
        let mut ops = Vec::new();
        let mut x = left;
        for approval in approvals {
            ops.push(Op::rect((x, 0.0, BOX, LABEL), 0.0, Some(Color::Tint), None));
            ops.push(Op::rect((x, 0.0, BOX, LABEL + BOX + DATE), 0.0, None, Some(thin)));
            for y in [LABEL, LABEL + BOX] {
                ops.push(Op::Rule { points: vec![(x, y), (x + BOX, y)], stroke: thin });
            }
            let area = |y: f32| (x + 2.0, y, BOX - 4.0);
            ops.extend(self.boxed(&plain(approval.label.as_str()), &label, area(3.0), Align::Center, Color::Ink).0);
            ops.extend(self.boxed(&approval.role, &small, area(12.5), Align::Center, Color::Ink).0);
            let date = plain(approval.date.as_str());
            let area = (x + 2.0, LABEL + BOX + 3.2, BOX - 5.0);
            ops.extend(self.boxed(&date, &small, area, Align::Right, Color::Secondary).0);
            x += BOX;
        }
        ops
    }

    /// Two pairs of label and value a row.
    pub(crate) fn facts(&self, items: &[(Text, Text)]) -> Vec<Piece> {
        let style = self.cell();
        let half = self.width() / 2.0;
        let label = 24.0 * MM;
        let mut pieces = Vec::new();
        let rows = items.chunks(2).count();
        for (index, pair) in items.chunks(2).enumerate() {
            let mut ops = Vec::new();
            let mut height = 0.0_f32;
            for (column, (name, value)) in pair.iter().enumerate() {
                let x = if column == 0 { 0.0 } else { half };
                let strong = bold(name);
                let (text, tall) =
                    self.boxed(&strong, &style, (x + 4.0, 3.6, label - 6.0), Align::Left, Color::Ink);
                ops.extend(text);
                let room = half - label - 4.0;
                let (text, high) = self.boxed(value, &style, (x + label, 3.6, room), Align::Left, Color::Ink);
                ops.extend(text);
                height = height.max(tall).max(high);
            }
            let height = height + 7.2;
            let heavy = Stroke::new(Color::Ink, 0.8);
            let rule = |y: f32, stroke: Stroke| Op::Rule { points: vec![(0.0, y), (self.width(), y)], stroke };
            if index == 0 {
                ops.push(rule(0.0, heavy));
            }
            ops.push(rule(height, if index + 1 == rows { heavy } else { Stroke::new(Color::Grey, 0.25) }));
            pieces.push(Piece { height, ops, keep: index + 1 < rows, ..Piece::default() });
        }
        if let Some(last) = pieces.last_mut() {
            last.height += 10.0;
        }
        pieces
    }
}
