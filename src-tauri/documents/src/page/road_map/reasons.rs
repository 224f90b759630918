//! The reasons for decisions that had no room beside them, on a page of their own.

use super::super::piece::{Piece, keep_widows, spaced};
use super::super::setter::{Setter, bold};
use super::HEADED;
use crate::block::RoadDecisions;
use crate::font::Font;
use crate::tag::{Tag, Within, nth};
use crate::typeset::Style;

/// The share of the page that lines of words take: longer ones are hard to follow.
const WIDE: f32 = 0.66;

impl Setter<'_> {
    /// A page that gives each decision again, by its number, with its reason in full.
    pub(super) fn road_reasons(&self, decisions: &RoadDecisions) -> Vec<Piece> {
        let mut pieces = vec![
            Piece {
                new_page: true,
                ..Piece::default()
            },
            Piece {
                height: HEADED,
                ops: self.road_heading(&decisions.reasons, (0.0, 0.0, self.width())),
                keep: true,
                title: true,
                ..Piece::default()
            },
        ];
        let style = self.body();
        let strong = Style {
            font: Font::Bold,
            ..style
        };
        let width = self.width() * WIDE;
        for (index, decision) in decisions.items.iter().enumerate() {
            if decision.reason.is_empty() {
                continue;
            }
            let mut asked = crate::block::plain(format!("{}  ", index + 1));
            asked.extend(decision.text.clone());
            let mut own = self.lines(&bold(&asked), &strong, 0.0, width, 0.0, self.prose_fill());
            for line in &mut own {
                line.keep = true;
                line.title = true;
            }
            let own = spaced(own, 10.0, 4.0).within(Tag::Paragraph(nth(2 * index)));
            let mut reason = self.lines(&decision.reason, &style, 0.0, width, 0.0, self.prose_fill());
            keep_widows(&mut reason);
            pieces.extend(own);
            pieces.extend(spaced(reason, 4.0, 10.0).within(Tag::Paragraph(nth(2 * index + 1))));
        }
        pieces.within(Tag::Group(5))
    }
}
