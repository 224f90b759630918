//! Widths of a table's columns, from what is in them.

use super::frame::MM;
use crate::block::{Align, Column, Span, Table};
use crate::typeset::{Style, pieces};

/// Blank at the sides of a cell.
pub(crate) const SIDE: f32 = 1.5 * MM;

/// Blank after a column of figures, in points: the words of the next column begin right beside them.
pub(crate) fn apart(column: &Column) -> f32 {
    if column.align == Align::Right {
        2.5 * MM
    } else {
        0.0
    }
}

/// What a column needs, without the blank at its sides.
#[derive(Clone, Debug, Default)]
pub(crate) struct Need {
    /// Below this, words are torn.
    pub least: f32,
    /// Its cells, the head first.
    pub cells: Vec<Cell>,
    /// Whether spare room is any use to it: words, not marks or figures.
    pub wide: bool,
}

/// The words of a cell: the space before each and its width.
pub(crate) type Cell = Vec<(f32, f32)>;

/// How many lines a cell takes at a width.
fn lines(cell: &Cell, width: f32) -> usize {
    let mut count = 1;
    let mut used: Option<f32> = None;
    for (space, word) in cell {
        match used {
            Some(x) if x + space + word <= width + 0.01 => used = Some(x + space + word),
            Some(_) => {
                count += 1;
                used = Some(*word);
            }
            None => used = Some(*word),
        }
    }
    count
}

fn natural(cell: &Cell) -> f32 {
    cell.iter()
        .enumerate()
        .map(|(index, (space, word))| if index == 0 { *word } else { space + word })
        .sum()
}

impl Need {
    pub(crate) fn of<'a>(
        head: &[Span],
        cells: impl Iterator<Item = &'a [Span]>,
        style: &Style,
        width: f32,
    ) -> Self {
        let mut need = Need {
            wide: true,
            ..Need::default()
        };
        need.cells.push(pieces(
            head,
            &Style {
                font: crate::font::Font::Bold,
                ..*style
            },
        ));
        need.cells.extend(cells.map(|cell| pieces(cell, style)));
        let words = need.cells.iter().flatten().map(|(_, word)| *word);
        // A few characters at least on a line, and no column that takes all.
        let few = need
            .cells
            .iter()
            .map(natural)
            .fold(0.0, f32::max)
            .min(style.size * 4.0);
        need.least = words.fold(few, f32::max).min(width * 0.5) + 0.5;
        need
    }

    /// The width at which every cell stands on one line.
    pub(crate) fn natural(&self) -> f32 {
        self.cells.iter().map(natural).fold(0.0, f32::max) + 0.5
    }

    /// The next width at which a cell has a line less.
    fn next(&self, width: f32) -> Option<f32> {
        let narrower = |cell: &Cell| {
            let count = lines(cell, width);
            if count < 2 {
                return None;
            }
            let (mut low, mut high) = (width, natural(cell) + 0.5);
            while high - low > 0.5 {
                let middle = f32::midpoint(low, high);
                if lines(cell, middle) < count {
                    high = middle
                } else {
                    low = middle
                }
            }
            Some(high)
        };
        self.cells
            .iter()
            .filter_map(narrower)
            .filter(|next| *next > width)
            .reduce(f32::min)
    }
}

/// The needs of a table's columns.
pub(crate) fn needs(table: &Table, style: &Style, width: f32) -> Vec<Need> {
    let heads = table.columns.iter().enumerate();
    heads
        .map(|(index, column)| {
            let head = super::setter::bold(&column.head);
            let cells = table
                .rows
                .iter()
                .filter(|row| !table.is_head(row))
                .filter_map(|row| row.get(index))
                .map(Vec::as_slice);
            let style = Style {
                figures: column.align == Align::Right,
                ..*style
            };
            let mut need = Need::of(&head, cells, &style, width);
            for (_, word) in need.cells.iter_mut().filter_map(|cell| cell.last_mut()) {
                *word += apart(column);
            }
            need.least += apart(column);
            Need {
                wide: column.align == Align::Left,
                ..need
            }
        })
        .collect()
}

/// Shares out a width so that words stay whole and the rows are as low as they can be.
pub(crate) fn share(needs: &[Need], width: f32, side: f32) -> Vec<f32> {
    #[expect(clippy::cast_precision_loss, reason = "columns of a table")]
    let room = width - needs.len() as f32 * 2.0 * side;
    let mut widths: Vec<f32> = needs.iter().map(|need| need.least).collect();
    let least: f32 = widths.iter().sum();
    if least >= room {
        return cut_down(&widths, room)
            .iter()
            .map(|own| own + 2.0 * side)
            .collect();
    }
    // What is short stays on one line; the long columns share the rest.
    #[expect(clippy::cast_precision_loss, reason = "columns of a table")]
    let fair = room / needs.len() as f32;
    let short = needs.iter().map(|need| {
        if need.natural() <= fair {
            need.natural().max(need.least)
        } else {
            need.least
        }
    });
    let short: Vec<f32> = short.collect();
    if short.iter().sum::<f32>() <= room {
        widths = short;
    }
    let mut left = room - widths.iter().sum::<f32>();
    while let Some((column, next)) = best_step(needs, &widths, left) {
        left -= next - widths[column];
        widths[column] = next;
    }
    // What is left over goes to the columns of words by their size, so that the table fills the measure.
    let some_wide = needs.iter().any(|need| need.wide);
    let weight = |index: usize| {
        if needs[index].wide || !some_wide {
            widths[index]
        } else {
            0.0
        }
    };
    let total: f32 = (0..needs.len()).map(weight).sum();
    let shares: Vec<f32> = (0..needs.len())
        .map(|index| weight(index) / total.max(1.0) * left)
        .collect();
    widths
        .iter()
        .zip(shares)
        .map(|(own, share)| own + share + 2.0 * side)
        .collect()
}

/// Widths that somebody chose, changed as little as keeps every word whole; none where there is no room for all.
pub(crate) fn whole_words(chosen: &[f32], needs: &[Need], side: f32) -> Option<Vec<f32>> {
    let least: Vec<f32> = needs.iter().map(|need| need.least + 2.0 * side).collect();
    let lacking: f32 = chosen
        .iter()
        .zip(&least)
        .map(|(own, least)| (least - own).max(0.0))
        .sum();
    let spare: f32 = chosen
        .iter()
        .zip(&least)
        .map(|(own, least)| (own - least).max(0.0))
        .sum();
    if lacking > spare {
        return None;
    }
    let part = if lacking > 0.0 { lacking / spare } else { 0.0 };
    let widths = chosen.iter().zip(&least).map(|(own, least)| match own - least {
        room if room < 0.0 => *least,
        room => own - room * part,
    });
    Some(widths.collect())
}

/// Columns that have no room together: the widest give way, so that only the longest words are torn.
fn cut_down(widths: &[f32], room: f32) -> Vec<f32> {
    let mut most = widths.iter().copied().fold(0.0, f32::max);
    let mut rising: Vec<f32> = widths.to_vec();
    rising.sort_by(f32::total_cmp);
    let mut used = 0.0;
    for (index, own) in rising.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "columns of a table")]
        let fair = (room - used) / (rising.len() - index) as f32;
        if *own > fair {
            most = fair.max(0.0);
            break;
        }
        used += own;
    }
    widths.iter().map(|own| own.min(most)).collect()
}

/// The column that is best made wider, and its new width: the one that saves most lines of the table for its points.
fn best_step(needs: &[Need], widths: &[f32], left: f32) -> Option<(usize, f32)> {
    let rows = needs.iter().map(|need| need.cells.len()).max().unwrap_or(0);
    #[expect(clippy::cast_precision_loss, reason = "lines of a table")]
    let height = |changed: Option<(usize, f32)>| {
        let mut tallest = vec![1; rows];
        let mut all = 0;
        for (index, need) in needs.iter().enumerate() {
            let width = changed
                .filter(|(column, _)| *column == index)
                .map_or(widths[index], |(_, width)| width);
            for (row, cell) in need.cells.iter().enumerate() {
                let count = lines(cell, width);
                tallest[row] = tallest[row].max(count);
                all += count;
            }
        }
        // A cell with a line less is worth something even where its row stays as high.
        tallest.iter().sum::<usize>() as f32 + all as f32 * 0.1
    };
    let now = height(None);
    let mut best: Option<(f32, usize, f32)> = None;
    for (index, need) in needs.iter().enumerate() {
        let Some(next) = need
            .next(widths[index])
            .filter(|next| next - widths[index] <= left)
        else {
            continue;
        };
        let gain = (now - height(Some((index, next)))) / (next - widths[index]);
        if best.is_none_or(|(known, ..)| gain > known) {
            best = Some((gain, index, next));
        }
    }
    best.map(|(_, index, next)| (index, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A column of cells with words of 20 points.
    fn need(least: f32, cells: &[usize]) -> Need {
        Need {
            least,
            cells: cells.iter().map(|words| vec![(0.0, 20.0); *words]).collect(),
            wide: true,
        }
    }

    #[test]
    fn a_short_column_keeps_its_width_beside_a_long_one() {
        let widths = share(&[need(20.0, &[2, 2]), need(30.0, &[20, 15])], 200.0, 0.0);
        assert!(widths[0] >= 40.0, "{widths:?}");
        assert!((widths.iter().sum::<f32>() - 200.0).abs() < 0.1);
    }

    #[test]
    fn a_chosen_width_that_tears_a_word_takes_what_it_needs_from_those_with_room() {
        let needs = [need(30.0, &[1]), need(20.0, &[3]), need(20.0, &[9])];
        assert_eq!(
            whole_words(&[40.0, 60.0, 100.0], &needs, 0.0),
            Some(vec![40.0, 60.0, 100.0])
        );
        let widths = whole_words(&[20.0, 60.0, 120.0], &needs, 0.0).unwrap();
        assert!((widths[0] - 30.0).abs() < 0.01, "{widths:?}");
        assert!(widths[1] < 60.0 && widths[2] < 120.0, "{widths:?}");
        assert!((widths.iter().sum::<f32>() - 200.0).abs() < 0.1, "{widths:?}");
        assert_eq!(whole_words(&[20.0, 20.0, 20.0], &needs, 0.0), None);
    }

    #[test]
    fn where_there_is_no_room_only_the_longest_words_are_torn() {
        let widths = share(
            &[need(20.0, &[1]), need(300.0, &[15]), need(40.0, &[2])],
            200.0,
            0.0,
        );
        assert!(widths[0] >= 20.0 && widths[2] >= 40.0, "{widths:?}");
        assert!((widths.iter().sum::<f32>() - 200.0).abs() < 0.1, "{widths:?}");
    }

    #[test]
    fn too_many_columns_still_fill_exactly_the_measure() {
        let widths = share(
            &[need(90.0, &[4]), need(90.0, &[6]), need(60.0, &[3])],
            120.0,
            2.0,
        );
        assert!((widths.iter().sum::<f32>() - 120.0).abs() < 0.1, "{widths:?}");
    }
}
