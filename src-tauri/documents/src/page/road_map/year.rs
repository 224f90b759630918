//! The year as two rows of six months.

use super::super::frame::MM;
use super::super::setter::{Setter, bold, words};
use super::{HEADED, HEADING};
use crate::block::{Align, RoadAction, RoadMonth, RoadYear, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::typeset::{Fill, Style, measure, set};

/// Months side by side.
const ACROSS: usize = 6;
/// The head of a month.
const HEAD: f32 = 5.8 * MM;
/// Blank at the sides of a month, and above and below what is in it.
const SIDE: f32 = 1.4 * MM;
const ABOVE: f32 = 1.3 * MM;
/// From the left of a mark to the words after it.
const MARK: f32 = 4.0 * MM;
/// Between two actions.
const APART: f32 = 2.0;
/// A row is no lower than this, so that an easy half year still looks like months.
const LOWEST: f32 = 16.0 * MM;

const STYLE: Style = Style::new(Font::Gothic, 9.0, 11.0);

impl Setter<'_> {
    /// The year in so much height or less: its ops and its height.
    pub(super) fn road_year(&self, year: &RoadYear, room: f32) -> (Vec<Op>, f32) {
        let mut ops = self.road_heading(&year.heading, (0.0, 0.0, self.width()));
        let note = Style::new(Font::Gothic, 8.5, HEADING.leading);
        let from = measure(&bold(&year.heading), &HEADING) + 5.0 * MM;
        let said = super::super::clip::clipped(&year.note, &note, self.width() - from, 1);
        let area = (from, 0.0, self.width() - from);
        ops.extend(self.boxed(&said, &note, area, Align::Left, Color::Secondary).0);
        let halves: Vec<&[RoadMonth]> = year.months.chunks(ACROSS).collect();
        let needs: Vec<f32> = halves.iter().map(|half| self.road_need(half)).collect();
        let heights = fit(&needs, room - HEADED - heads(needs.len()));
        let mut y = HEADED;
        for (half, height) in halves.iter().zip(heights) {
            let row = self.road_half(half, &year.free, height);
            ops.extend(row.into_iter().map(|op| op.shifted(0.0, y)));
            y += HEAD + height;
        }
        (ops, y)
    }

    /// The height at which everything fits.
    pub(super) fn road_wanted(&self, year: &RoadYear) -> f32 {
        let rows = year.months.chunks(ACROSS);
        let needs: Vec<f32> = rows.map(|half| self.road_need(half).max(LOWEST)).collect();
        HEADED + heads(needs.len()) + needs.iter().sum::<f32>()
    }

    #[expect(clippy::cast_precision_loss, reason = "months in a row")]
    fn road_column(&self) -> f32 {
        self.width() / ACROSS as f32
    }

    fn road_lines(&self, action: &RoadAction) -> f32 {
        let room = self.road_column() - 2.0 * SIDE - MARK;
        #[expect(clippy::cast_precision_loss, reason = "lines of an action")]
        let lines = set(&action.text, &STYLE, room, 0.0, Fill::Ragged).len() as f32;
        lines * STYLE.leading + APART
    }

    /// What the fullest month of a row needs.
    fn road_need(&self, months: &[RoadMonth]) -> f32 {
        let need = |month: &RoadMonth| month.actions.iter().map(|one| self.road_lines(one)).sum::<f32>();
        months.iter().map(need).fold(0.0, f32::max) + 2.0 * ABOVE
    }

    fn road_half(&self, months: &[RoadMonth], free: &str, height: f32) -> Vec<Op> {
        let column = self.road_column();
        let mut ops = Vec::new();
        let mut x = 0.0;
        for month in months {
            ops.extend(
                self.road_month(month, free, height)
                    .into_iter()
                    .map(|op| op.shifted(x, 0.0)),
            );
            if x > 0.0 {
                ops.push(Op::Rule {
                    points: vec![(x, 0.0), (x, HEAD + height)],
                    stroke: Stroke::new(Color::Grey, 0.25),
                });
            }
            x += column;
        }
        ops.push(self.across(0.0, Stroke::new(Color::Ink, 0.8)));
        ops.push(self.across(HEAD, Stroke::new(Color::Ink, 0.5)));
        ops.push(self.across(HEAD + height, Stroke::new(Color::Ink, 0.5)));
        ops
    }

    fn road_month(&self, month: &RoadMonth, free: &str, height: f32) -> Vec<Op> {
        let column = self.road_column();
        let inner = column - 2.0 * SIDE;
        let mut ops = vec![match month.busy {
            // What is busy is filled all the way, and says so.
            Some(_) => Op::rect((0.0, 0.0, column, HEAD + height), 0.0, Some(Color::Tint2), None),
            None => Op::rect((0.0, 0.0, column, HEAD), 0.0, Some(Color::Tint), None),
        }];
        ops.extend(self.road_month_head(month, inner));
        let mut y = HEAD + ABOVE;
        if month.actions.is_empty() {
            let area = (SIDE, y, inner);
            ops.extend(
                self.celled(&plain(free), &STYLE, area, Align::Left, Color::Secondary)
                    .0,
            );
            return ops;
        }
        let shown = self.road_shown(month, height);
        for action in month.actions.iter().take(shown) {
            ops.extend(self.mark(&action.mark, SIDE + 1.6 * MM, y + STYLE.size / 2.0, &STYLE));
            let area = (SIDE + MARK, y, inner - MARK);
            ops.extend(self.celled(&action.text, &STYLE, area, Align::Left, Color::Ink).0);
            y += self.road_lines(action);
        }
        let left = month.actions.len() - shown;
        if let Some(more) = left.checked_sub(1).and_then(|index| month.more.get(index)) {
            let at = if shown == 0 { SIDE } else { SIDE + MARK };
            let area = (at, y, column - at - SIDE);
            ops.extend(
                self.celled(&plain(more.as_str()), &STYLE, area, Align::Left, Color::Secondary)
                    .0,
            );
        }
        ops
    }

    fn road_month_head(&self, month: &RoadMonth, inner: f32) -> Vec<Op> {
        let strong = Style::new(Font::Bold, 10.0, HEAD);
        let small = Style::new(Font::Gothic, 8.5, HEAD);
        let mut ops = Vec::new();
        let mut x = SIDE;
        let mut names = [(&month.year, &small), (&month.name, &strong)];
        if !self.is_ja() {
            names.reverse();
        }
        for (text, style) in names {
            if text.is_empty() {
                continue;
            }
            let text = if style.font == Font::Bold {
                bold(&plain(text.as_str()))
            } else {
                plain(text.as_str())
            };
            let wide = measure(&text, style);
            ops.extend(
                self.boxed(&text, style, (x, 0.0, wide + 1.0), Align::Left, Color::Ink)
                    .0,
            );
            x += wide + 3.0;
        }
        if let Some(busy) = &month.busy {
            let text = plain(busy.as_str());
            let label = Style::new(Font::Gothic, 8.5, 10.4);
            let wide = measure(&text, &label) + 6.0;
            let area = (x + 2.0, (HEAD - 11.4) / 2.0, wide, 11.4);
            ops.push(Op::rect(
                area,
                0.0,
                Some(Color::White),
                Some(Stroke::new(Color::Ink, 0.5)),
            ));
            ops.extend(
                self.boxed(
                    &text,
                    &label,
                    (x + 2.0, area.1 + 0.4, wide),
                    Align::Center,
                    Color::Ink,
                )
                .0,
            );
            x += wide + 4.0;
        }
        let time = plain(month.time.as_str());
        // A narrow head says the months first, and how long it takes where there is room.
        if !words(&time).is_empty() && x + measure(&time, &small) + 3.0 <= SIDE + inner {
            let area = (SIDE, 0.0, inner);
            ops.extend(self.boxed(&time, &small, area, Align::Right, Color::Secondary).0);
        }
        ops
    }

    /// How many actions of a month fit, with a line for how many do not.
    fn road_shown(&self, month: &RoadMonth, height: f32) -> usize {
        let room = height - 2.0 * ABOVE + 0.01;
        let whole: f32 = month.actions.iter().map(|one| self.road_lines(one)).sum();
        if whole <= room {
            return month.actions.len();
        }
        let mut used = STYLE.leading;
        let fits = |action: &&RoadAction| {
            used += self.road_lines(action);
            used <= room
        };
        month.actions.iter().take_while(fits).count()
    }
}

/// What the heads of so many rows of months take.
#[expect(clippy::cast_precision_loss, reason = "two rows of months")]
fn heads(rows: usize) -> f32 {
    rows as f32 * HEAD
}

/// Heights for rows with such needs in so much room: all that they need, or as much as there is, the lower rows whole
/// as long as the higher ones are no lower.
fn fit(needs: &[f32], room: f32) -> Vec<f32> {
    let wanted: Vec<f32> = needs.iter().map(|need| need.max(LOWEST)).collect();
    let mut heights = vec![0.0; wanted.len()];
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
    let mut left = room.max(0.0);
    #[expect(clippy::cast_precision_loss, reason = "two rows of months")]
    for (done, index) in order.iter().enumerate() {
        let share = left / (wanted.len() - done) as f32;
        heights[*index] = wanted[*index].min(share);
        left -= heights[*index];
    }
    heights
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_low_row_keeps_its_height_and_a_high_one_takes_the_rest() {
        assert_eq!(fit(&[60.0, 300.0], 260.0), [60.0, 200.0]);
        assert_eq!(fit(&[300.0, 300.0], 260.0), [130.0, 130.0]);
        assert_eq!(fit(&[60.0, 70.0], 260.0), [60.0, 70.0]);
    }

    proptest! {
        #[test]
        fn rows_never_take_more_than_there_is(needs in prop::collection::vec(0.0_f32..900.0, 0..4), room in 0.0_f32..500.0) {
            let heights = fit(&needs, room);
            prop_assert!(heights.iter().sum::<f32>() <= room + 0.1);
        }
    }
}
