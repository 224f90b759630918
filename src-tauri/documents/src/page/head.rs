use super::frame::MM;
use super::piece::Piece;
use super::setter::{Setter, bold, words};
use crate::block::{Align, Approval, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
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
            let tracking = if self.is_ja() { 0.15 } else { 0.0 };
            let style = Style {
                tracking,
                ..Style::new(Font::Bold, 9.5, 13.0)
            };
            let text = plain(class);
            let (width, height) = (measure(&text, &style) + 5.6 * MM, 6.2 * MM);
            let edge = Stroke::new(Color::Ink, 0.8);
            ops.push(Op::rect((0.4, 0.4, width, height), 0.0, None, Some(edge)));
            let area = (0.4, (height - style.size) / 2.0 + 0.4, width);
            let (mark, _) = self.celled(&text, &style, area, Align::Center, Color::Ink);
            ops.extend(mark.within(Tag::Paragraph(0)));
            y += height + 17.0;
        }
        let line = Style {
            write_in: 26.0 * MM,
            ..Style::new(Font::Gothic, 10.5, 16.0)
        };
        if !words(over).is_empty() {
            let (text, height) = self.celled(over, &line, (0.0, y, room), Align::Left, Color::Secondary);
            ops.extend(text.within(Tag::Paragraph(1)));
            y += height + 14.0;
        }
        let style = Style::new(Font::Bold, 21.0, 27.0);
        let strong = bold(title);
        let lines = balanced(&strong, &style, room);
        y -= style.lead();
        for set in lines {
            let line = self.line_ops(&strong, set, &style, 0.0, y, Color::Accent);
            ops.extend(line.within(Tag::Heading(0)));
            y += style.leading;
        }
        y -= style.lead();
        if !words(under).is_empty() {
            let (text, height) =
                self.celled(under, &line, (0.0, y + 9.0, room), Align::Left, Color::Secondary);
            ops.extend(text.within(Tag::Paragraph(2)));
            y += height + 9.0;
        }
        let (approved, tall) = self.approval_boxes(approvals, self.width() - boxes);
        ops.extend(approved.within(Tag::List));
        let height = y.max(tall);
        let outline = Some((0, words(title)));
        vec![Piece {
            height,
            below: 22.0,
            ops,
            outline,
            keep: true,
            ..Piece::default()
        }]
    }

    /// The boxes and their height: label and role, the area of the seal, the date to write.
    fn approval_boxes(&self, approvals: &[Approval], left: f32) -> (Vec<Op>, f32) {
        if approvals.is_empty() {
            return (Vec::new(), 0.0);
        }
        let label = Style::new(Font::Bold, 8.0, 9.5);
        let small = Style::new(Font::Gothic, 7.5, 9.0);
        let thin = Stroke::new(Color::Ink, 0.4);
        let inner = |x: f32, y: f32| (x + 1.5, y, BOX - 3.0);
        let role = |x: f32, approval: &Approval| {
            self.celled(&approval.role, &small, inner(x, 13.6), Align::Center, Color::Ink)
        };
        // A long role takes another line, and all boxes grow with it: the area of the seal keeps its size.
        let tallest = approvals
            .iter()
            .map(|approval| role(0.0, approval).1)
            .fold(small.size, f32::max);
        let seal = LABEL + tallest - small.size;
        let mut ops = Vec::new();
        let mut x = left;
        for (index, approval) in approvals.iter().enumerate() {
            ops.push(Op::rect((x, 0.0, BOX, seal + BOX + DATE), 0.0, None, Some(thin)));
            for y in [seal, seal + BOX] {
                ops.push(Op::Rule {
                    points: vec![(x, y), (x + BOX, y)],
                    stroke: thin,
                });
            }
            let name = plain(approval.label.as_str());
            let item = Tag::Item(nth(index));
            let (name, _) = self.celled(&name, &label, inner(x, 3.8), Align::Center, Color::Ink);
            ops.extend(name.within(Tag::Label).within(item));
            let role = role(x, approval).0;
            ops.extend(role.within(Tag::Paragraph(0)).within(Tag::Body).within(item));
            let date = plain(approval.date.as_str());
            let align = if self.is_ja() { Align::Right } else { Align::Left };
            let area = (x + 3.0, seal + BOX + (DATE - small.size) / 2.0, BOX - 6.0);
            let (date, _) = self.celled(&date, &small, area, align, Color::Secondary);
            ops.extend(date.within(Tag::Paragraph(1)).within(Tag::Body).within(item));
            x += BOX;
        }
        (ops, seal + BOX + DATE)
    }
}
