//! Cards for the wallet on sheets to cut: 91 × 55 mm, two beside and five below each other.

use super::frame::MM;
use super::piece::Piece;
use super::setter::{Setter, bold, words};
use crate::block::{Align, ContactCard, ContactCards, Span, Text};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::typeset::{Style, measure};

/// A card.
pub(crate) const CARD: (f32, f32) = (91.0 * MM, 55.0 * MM);
/// Where the first card stands on the sheet.
pub(crate) const OFFSET: (f32, f32) = (14.0 * MM, 11.0 * MM);
const COLUMNS: usize = 2;
const ROWS: usize = 5;
/// Cut marks begin so far outside the cards and are so long.
const MARK_FROM: f32 = 2.0 * MM;
const MARK: f32 = 5.0 * MM;
/// The edge of a card that stays blank.
const EDGE: f32 = 6.0 * MM;
/// The smallest size of type anywhere.
const SMALLEST: f32 = 7.5;

impl Setter<'_> {
    pub(crate) fn contact_cards(&self, cards: &ContactCards) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for sheet in cards.sheets() {
            pieces.push(Piece {
                new_page: true,
                ..Piece::default()
            });
            let mut ops = self.cut_notes(&cards.words);
            ops.extend(lines_to_cut(cards.folded));
            for (index, card) in sheet.into_iter().enumerate() {
                let (x, y) = corner(index);
                let own = self.contact_card(&card).into_iter();
                ops.extend(own.map(|op| op.shifted(x, y)));
            }
            // The sheet is measured from the edge of the paper and keeps its size in large type.
            let frame = self.frame;
            let own = |op: Op| op.scaled(1.0 / frame.scale).shifted(-frame.left, -frame.top);
            pieces.push(Piece {
                height: frame.height,
                ops: ops.into_iter().map(own).collect(),
                bare: true,
                ..Piece::default()
            });
        }
        pieces
    }

    /// How to print, cut and fold: between the edge of the paper and the cards.
    fn cut_notes(&self, text: &Text) -> Vec<Op> {
        let style = Style::new(Font::Gothic, 8.0, 9.5);
        let area = (OFFSET.0 + 2.0 * MM, 5.2 * MM, 2.0 * CARD.0 - 4.0 * MM);
        self.boxed(text, &style, area, Align::Left, Color::Secondary).0
    }

    /// A card from its top left corner.
    fn contact_card(&self, card: &ContactCard) -> Vec<Op> {
        let (width, height) = CARD;
        let room = width - 2.0 * EDGE;
        let title = Style::new(Font::Bold, 11.5, 14.0);
        let small = Style::new(Font::Gothic, 7.5, 9.5);
        let aside = measure(&card.aside, &small).min(room * 0.45) + 1.0;
        let mut ops = Vec::new();
        let top = 4.6 * MM;
        let left = if words(&card.aside).is_empty() {
            room
        } else {
            room - aside - 2.0 * MM
        };
        let strong = bold(&card.title);
        // A long title is set smaller: a card has no second line for it.
        let title = fitted(&strong, title, left);
        ops.extend(
            self.boxed(&strong, &title, (EDGE, top, left), Align::Left, Color::Ink)
                .0,
        );
        let area = (width - EDGE - aside, top + 3.2, aside);
        ops.extend(
            self.boxed(&card.aside, &small, area, Align::Right, Color::Secondary)
                .0,
        );
        let y = top + title.leading + 1.6;
        ops.push(Op::Rule {
            points: vec![(EDGE, y), (width - EDGE, y)],
            stroke: Stroke::new(Color::Ink, 0.8),
        });
        let (_, tall) = self.boxed(&card.foot, &small, (0.0, 0.0, room), Align::Left, Color::Ink);
        let foot = height - 4.4 * MM - tall;
        ops.extend(self.card_lines(card, y + 1.4 * MM, foot - 1.8 * MM));
        let area = (EDGE, foot, room);
        ops.extend(self.boxed(&card.foot, &small, area, Align::Left, Color::Ink).0);
        ops
    }

    /// The lines of a card between its title and its foot.
    fn card_lines(&self, card: &ContactCard, top: f32, foot: f32) -> Vec<Op> {
        let (x, room) = (EDGE, CARD.0 - 2.0 * EDGE);
        let values = card.has_values();
        let count = card.lines.len().max(1);
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let step = (foot - top) / count as f32;
        // A few sentences have the room of the card; numbers stand as close as on other cards.
        let roomy = !values && count <= 3;
        let step = step.min(if roomy { 10.0 } else { 7.2 } * MM);
        let number = Style {
            figures: true,
            ..Style::new(Font::Bold, 11.5_f32.min(step * 0.8), step)
        };
        let (size, leading) = if roomy { (10.5_f32, 13.0_f32) } else { (9.0, 11.0) };
        let label = Style::new(Font::Gothic, size.min(step * 0.78), leading.min(step));
        let mut ops = Vec::new();
        let mut y = top;
        for (name, value) in &card.lines {
            let wide = match values {
                true if words(value).is_empty() => 30.0 * MM,
                true => measure(&bold(value), &number) + 1.0,
                false => 0.0,
            };
            let space = room - wide - if values { 2.0 * MM } else { 0.0 };
            let label = if step < 2.0 * label.leading {
                fitted(name, label, space)
            } else {
                label
            };
            let (_, tall) = self.boxed(name, &label, (x, 0.0, space), Align::Left, Color::Ink);
            let at = y + (step - tall.min(step)) / 2.0;
            ops.extend(
                self.boxed(name, &label, (x, at, space), Align::Left, Color::Ink)
                    .0,
            );
            if values && words(value).is_empty() {
                let foot = y + step - 2.0;
                ops.push(Op::Rule {
                    points: vec![(x + room - wide, foot), (x + room, foot)],
                    stroke: Stroke::new(Color::Ink, 0.5),
                });
            } else if values {
                let area = (x + room - wide, y, wide);
                ops.extend(
                    self.boxed(&bold(value), &number, area, Align::Right, Color::Ink)
                        .0,
                );
            }
            y += step;
        }
        ops
    }
}

/// The type that sets a text on one line, not smaller than the smallest anywhere.
fn fitted(text: &[Span], style: Style, room: f32) -> Style {
    let part = (room / measure(text, &style).max(1.0)).min(1.0);
    Style {
        size: (style.size * part * 0.995).max(SMALLEST.min(style.size)),
        ..style
    }
}

/// The top left corner of a card on its sheet.
#[expect(clippy::cast_precision_loss, reason = "ten cards")]
fn corner(index: usize) -> (f32, f32) {
    (
        OFFSET.0 + (index % COLUMNS) as f32 * CARD.0,
        OFFSET.1 + (index / COLUMNS) as f32 * CARD.1,
    )
}

/// Marks to cut at, outside the cards, and where two cards are folded to one the dashes between them.
fn lines_to_cut(folded: bool) -> Vec<Op> {
    let hair = Stroke::new(Color::Ink, 0.3);
    let rule = |points: Vec<(f32, f32)>, stroke: Stroke| Op::Rule { points, stroke };
    let (left, top) = OFFSET;
    let (_, bottom) = corner(COLUMNS * ROWS);
    let right = left + 2.0 * CARD.0;
    let mut ops = Vec::new();
    for row in 0..=ROWS {
        let (_, y) = corner(row * COLUMNS);
        ops.push(rule(
            vec![(left - MARK_FROM - MARK, y), (left - MARK_FROM, y)],
            hair,
        ));
        ops.push(rule(
            vec![(right + MARK_FROM, y), (right + MARK_FROM + MARK, y)],
            hair,
        ));
        // Where cards meet, a hairline leads the blade.
        if row > 0 && row < ROWS {
            ops.push(rule(vec![(left, y), (right, y)], Stroke::new(Color::Grey, 0.25)));
        }
    }
    let middle = left + CARD.0;
    for x in [left, right] {
        ops.push(rule(
            vec![(x, top - MARK_FROM - MARK), (x, top - MARK_FROM)],
            hair,
        ));
        ops.push(rule(
            vec![(x, bottom + MARK_FROM), (x, bottom + MARK_FROM + MARK)],
            hair,
        ));
    }
    let between = if folded {
        Stroke {
            dash: Some((4.0, 3.0)),
            ..Stroke::new(Color::Secondary, 0.5)
        }
    } else {
        Stroke::new(Color::Grey, 0.25)
    };
    // Above the cards stands how to print them: the mark between the columns is at their foot only.
    let to = bottom + MARK_FROM + MARK;
    ops.push(rule(
        vec![(middle, top), (middle, if folded { to } else { bottom })],
        between,
    ));
    if !folded {
        ops.push(rule(vec![(middle, bottom + MARK_FROM), (middle, to)], hair));
    }
    ops
}
