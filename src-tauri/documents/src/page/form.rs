use super::frame::MM;
use super::piece::{Piece, keep_widows, spaced};
use super::setter::{Setter, bold, words};
use crate::block::{Align, Block, Text};
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::{Style, measure};

/// Labels take this part of the width at most; longer ones have another line.
const LABELS: f32 = 0.36;

impl Setter<'_> {
    /// The room for labels: the same in all forms of a document, so that the eye finds what is written in one column.
    pub(crate) fn label_width(&self) -> f32 {
        *self.labels.get_or_init(|| {
            let style = self.body();
            let blocks = self.document.parts.iter().flat_map(|part| &part.blocks);
            let items = blocks.filter_map(|block| match block {
                Block::Form { items } => Some(items),
                _ => None,
            });
            let widest = items
                .flatten()
                .map(|(label, _)| measure(&bold(label), &style))
                .fold(0.0_f32, f32::max);
            (widest + 6.0 * MM).min(self.width() * LABELS)
        })
    }

    /// Label and value; where there is no value, a line to write on.
    pub(crate) fn form(&self, items: &[(Text, Text)]) -> Vec<Piece> {
        let style = self.body();
        let label_width = self.label_width();
        let mut pieces = Vec::new();
        for (index, (label, value)) in items.iter().enumerate() {
            let strong = bold(label);
            let room = self.width() - label_width;
            let one_line = measure(&strong, &style) <= label_width - 3.0 * MM;
            // The lines of a long label are closer to each other than to the labels above and below.
            let close = match one_line {
                true => style,
                false => Style {
                    leading: style.size + 3.0,
                    ..style
                },
            };
            let top = if one_line { 2.5 } else { 5.0 };
            let (ops, tall) = self.boxed(
                &strong,
                &close,
                (0.0, top, label_width - 3.0 * MM),
                Align::Left,
                Color::Ink,
            );
            let mut ops = ops.within(Tag::Label);
            let mut height = if one_line { tall } else { tall + 5.0 };
            if words(value).is_empty() {
                // On the foot of the label's last line.
                let y = if one_line {
                    8.5 * MM - 4.0
                } else {
                    (top + tall).max(8.5 * MM - 4.0)
                };
                let points = vec![(label_width, y), (self.width(), y)];
                ops.push(Op::Rule {
                    points,
                    stroke: Stroke::new(Color::Ink, 0.5),
                });
            } else {
                let (text, high) =
                    self.boxed(value, &style, (label_width, 2.5, room), Align::Left, Color::Ink);
                ops.extend(text.within(Tag::Body));
                height = height.max(high);
            }
            let piece = Piece {
                height: (height + 5.0).max(8.5 * MM),
                lead: 6.0,
                ops,
                ..Piece::default()
            };
            pieces.push(piece.within(Tag::Item(nth(index))));
        }
        keep_widows(&mut pieces);
        spaced(pieces, 10.0, 12.0).within(Tag::List)
    }
}
