//! The widths of the columns beside the months.

use super::super::columns::{Need, share};
use super::super::setter::{Setter, bold};
use super::{Columns, GROUP, MONTH, SIDE, TOPIC, align};
use crate::block::{Align, MonthGrid, Text};
use crate::font::Font;
use crate::typeset::Style;

impl Setter<'_> {
    /// The widths of the columns left and right of the months.
    pub(crate) fn month_widths(&self, grid: &MonthGrid) -> (Vec<f32>, Vec<f32>) {
        let columns = self.month_columns(grid, &Style::new(Font::Gothic, 9.0, 12.5));
        (columns.left, columns.right)
    }

    /// The widths of the columns: words get what is left beside the twelve months.
    pub(super) fn month_columns(&self, grid: &MonthGrid, style: &Style) -> Columns {
        let room = self.width() - 12.0 * MONTH;
        let of = |heads: &[Text], right: bool| -> Vec<Need> {
            let column = |(index, head): (usize, &Text)| {
                let cells: Vec<Text> = grid
                    .rows
                    .iter()
                    .filter_map(|row| {
                        if right {
                            row.right.get(index)
                        } else {
                            row.left.get(index)
                        }
                    })
                    .map(|cell| {
                        if matches!(index, GROUP | TOPIC) && !right {
                            bold(cell)
                        } else {
                            cell.clone()
                        }
                    })
                    .collect();
                let figures = !right && align(grid, index) == Align::Right;
                let style = Style { figures, ..*style };
                let mut need = Need::of(&bold(head), cells.iter().map(Vec::as_slice), &style, room);
                // The code of a group is set larger.
                if index == 0 && !right {
                    for (_, first) in need.cells.iter_mut().filter_map(|cell| cell.first_mut()) {
                        *first += 8.0;
                    }
                    need.least += 8.0;
                }
                need
            };
            heads.iter().enumerate().map(column).collect()
        };
        let mut needs = of(&grid.left, false);
        needs.extend(of(&grid.right, true));
        let widths = share(&needs, room, SIDE);
        let (first, second) = widths.split_at(grid.left.len());
        Columns {
            left: first.to_vec(),
            months: first.iter().sum(),
            right: second.to_vec(),
        }
    }
}
