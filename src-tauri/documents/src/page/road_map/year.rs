//! The year as two rows of six months.

use super::super::frame::MM;
use super::super::setter::{Setter, bold, words};
use super::{HEADED, HEADING};
use crate::block::{Align, RoadAction, RoadMonth, RoadYear, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
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

/// What the first action of a month is worth beside the others: a month that only says how many there are says little.
const FIRST: usize = 3;
/// From line to line of the note beside the heading.
const NOTE: f32 = 11.5;
/// How many ways of parting the room between two rows are tried.
const STEPS: u8 = 40;

const STYLE: Style = Style::new(Font::Gothic, 9.0, 11.0);

impl Setter<'_> {
    /// The year in so much height or less: its ops and its height.
    pub(super) fn road_year(&self, year: &RoadYear, room: f32) -> (Vec<Op>, f32) {
        let mut ops = self.road_heading(&year.heading, (0.0, 0.0, self.width()));
        let (from, note) = self.road_note(year);
        // Lines that follow the first stand closer than the heading's own.
        let mut top = 0.0;
        for line in set(&year.note, &note, self.width() - from, 0.0, Fill::Ragged) {
            let line = self.line_ops(&year.note, line, &note, from, top, Color::Secondary);
            ops.extend(line.within(Tag::Paragraph(0)));
            top += NOTE;
        }
        let halves: Vec<&[RoadMonth]> = year.months.chunks(ACROSS).collect();
        let headed = self.road_headed(year);
        let heights = fit(&self.road_needs(year), room - headed - heads(halves.len()));
        let mut y = headed;
        for (index, (half, height)) in halves.iter().zip(heights).enumerate() {
            let row = self.road_half(half, index * ACROSS, &year.free, height);
            let row = row.within(Tag::List);
            ops.extend(row.into_iter().map(|op| op.shifted(0.0, y)));
            y += HEAD + height;
        }
        (ops, y)
    }

    /// Where the note beside the heading begins, and its style.
    fn road_note(&self, year: &RoadYear) -> (f32, Style) {
        let from = measure(&bold(&year.heading), &HEADING) + 5.0 * MM;
        (from, Style::new(Font::Gothic, 8.5, HEADING.leading))
    }

    /// What the heading takes with the note beside it.
    fn road_headed(&self, year: &RoadYear) -> f32 {
        let (from, note) = self.road_note(year);
        let lines = set(&year.note, &note, self.width() - from, 0.0, Fill::Ragged).len();
        #[expect(clippy::cast_precision_loss, reason = "lines of a note")]
        let more = lines.saturating_sub(1) as f32;
        HEADED + more * NOTE
    }

    /// The least height in which a year still looks like one.
    pub(super) fn road_least(&self, year: &RoadYear) -> f32 {
        let rows = year.months.chunks(ACROSS).len();
        #[expect(clippy::cast_precision_loss, reason = "two rows of months")]
        let low = rows as f32 * LOWEST;
        self.road_headed(year) + heads(rows) + low
    }

    /// What each action of each month needs, row by row.
    fn road_needs(&self, year: &RoadYear) -> Vec<Vec<Vec<f32>>> {
        let month = |month: &RoadMonth| month.actions.iter().map(|one| self.road_lines(one)).collect();
        let rows = year.months.chunks(ACROSS);
        rows.map(|row| row.iter().map(month).collect()).collect()
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

    /// A row of months; `first` is the number of the first of them.
    fn road_half(&self, months: &[RoadMonth], first: usize, free: &str, height: f32) -> Vec<Op> {
        let column = self.road_column();
        let mut ops = Vec::new();
        let mut x = 0.0;
        for (index, month) in months.iter().enumerate() {
            ops.extend(
                self.road_month(month, free, height)
                    .within(Tag::Item(nth(first + index)))
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
        ops.extend(self.road_month_head(month, inner).within(Tag::Label));
        let mut y = HEAD + ABOVE;
        if month.actions.is_empty() {
            let area = (SIDE, y, inner);
            ops.extend(
                self.celled(&plain(free), &STYLE, area, Align::Left, Color::Secondary)
                    .0
                    .within(Tag::Body),
            );
            return ops;
        }
        let needs: Vec<f32> = month.actions.iter().map(|one| self.road_lines(one)).collect();
        let shown = seen(&needs, height);
        for (index, action) in month.actions.iter().take(shown).enumerate() {
            let item = |ops: Vec<Op>| {
                let item = ops.within(Tag::Item(nth(index)));
                item.within(Tag::List).within(Tag::Body)
            };
            let mark = self.mark(&action.mark, SIDE + 1.6 * MM, y + STYLE.size / 2.0, &STYLE);
            ops.extend(item(mark.within(Tag::Label)));
            let area = (SIDE + MARK, y, inner - MARK);
            let (text, _) = self.celled(&action.text, &STYLE, area, Align::Left, Color::Ink);
            ops.extend(item(text.within(Tag::Body)));
            y += self.road_lines(action);
        }
        let left = month.actions.len() - shown;
        if let Some(more) = left.checked_sub(1).and_then(|index| month.more.get(index)) {
            let at = if shown == 0 { SIDE } else { SIDE + MARK };
            let area = (at, y, column - at - SIDE);
            ops.extend(
                self.celled(&plain(more.as_str()), &STYLE, area, Align::Left, Color::Secondary)
                    .0
                    .within(Tag::Paragraph(0))
                    .within(Tag::Body),
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
}

/// How many actions of a month are seen in such a height, with a line for how many are not.
fn seen(needs: &[f32], height: f32) -> usize {
    let room = height - 2.0 * ABOVE + 0.01;
    if needs.iter().sum::<f32>() <= room {
        return needs.len();
    }
    let mut used = STYLE.leading;
    let fits = |need: &&f32| {
        used += **need;
        used <= room
    };
    needs.iter().take_while(fits).count()
}

/// How much of a row is seen in such a height: its actions, and that a month shows any at all.
fn row_seen(row: &[Vec<f32>], height: f32) -> usize {
    let worth = |month: &Vec<f32>| match seen(month, height) {
        0 => 0,
        some => some + FIRST,
    };
    row.iter().map(worth).sum()
}

/// The height at which all of a row is seen.
fn whole(row: &[Vec<f32>]) -> f32 {
    let fullest = row.iter().map(|month| month.iter().sum::<f32>());
    (fullest.fold(0.0, f32::max) + 2.0 * ABOVE).max(LOWEST)
}

/// What the heads of so many rows of months take.
#[expect(clippy::cast_precision_loss, reason = "two rows of months")]
fn heads(rows: usize) -> f32 {
    rows as f32 * HEAD
}

/// Heights for rows in so much room: all that they need, or so that most is seen.
fn fit(rows: &[Vec<Vec<f32>>], room: f32) -> Vec<f32> {
    let wanted: Vec<f32> = rows.iter().map(|row| whole(row)).collect();
    let room = room.max(0.0);
    if wanted.iter().sum::<f32>() <= room {
        return wanted;
    }
    let [first, second] = rows else {
        #[expect(clippy::cast_precision_loss, reason = "rows of months")]
        return vec![room / rows.len().max(1) as f32; rows.len()];
    };
    // Rows are even where that shows as much as any other way.
    let parts = (0..=STEPS).map(|step| {
        let share =
            0.5 + f32::from(step.div_ceil(2)) * if step % 2 == 0 { 0.5 } else { -0.5 } / f32::from(STEPS);
        let high = room * share;
        (row_seen(first, high) + row_seen(second, room - high), high)
    });
    let best = parts.reduce(|best, next| if next.0 > best.0 { next } else { best });
    let high = best.map_or(room / 2.0, |(_, high)| high);
    vec![high, room - high]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn row(months: &[usize]) -> Vec<Vec<f32>> {
        months.iter().map(|count| vec![20.0; *count]).collect()
    }

    #[test]
    fn rows_are_as_high_as_they_need_to_be_where_there_is_room() {
        let heights = fit(&[row(&[3, 1]), row(&[4])], 400.0);
        assert_eq!(heights, [60.0 + 2.0 * ABOVE, 80.0 + 2.0 * ABOVE]);
    }

    #[test]
    fn where_there_is_not_the_row_with_more_to_show_has_more() {
        let heights = fit(&[row(&[1]), row(&[9, 9, 9])], 200.0);
        assert!(heights[0] < heights[1], "{heights:?}");
        assert_eq!(seen(&[20.0; 1], heights[0]), 1);
    }

    #[test]
    fn what_is_left_out_has_a_line_of_its_own() {
        assert_eq!(seen(&[20.0; 3], 60.0 + 2.0 * ABOVE), 3);
        assert_eq!(seen(&[20.0; 4], 60.0 + 2.0 * ABOVE), 2);
    }

    proptest! {
        #[test]
        fn rows_never_take_more_than_there_is(
            rows in prop::collection::vec(prop::collection::vec(prop::collection::vec(5.0_f32..40.0, 0..12), 6), 0..4),
            room in 0.0_f32..500.0,
        ) {
            prop_assert!(fit(&rows, room).iter().sum::<f32>() <= room + 0.1);
        }
    }
}
