//! A year by months.

use super::Writer;
use super::grid::{cell, head_cell};
use super::paragraph::Paragraph;
use super::run::{legend, mark, runs, strong, words};
use super::table::{Cell, Look, Merge, Row};
use crate::block::{Align, MonthGrid, MonthRow, plain};
use crate::ops::Color;
use crate::page::MONTH;

impl Writer<'_> {
    pub(super) fn month_grid(&mut self, grid: &MonthGrid) {
        let columns = self.setter.month_widths(grid);
        let mut widths = columns.0;
        let left = widths.len();
        widths.extend([MONTH; 12]);
        widths.extend(columns.1);
        if !grid.legend.is_empty() {
            let paragraph = Paragraph {
                keep: true,
                align: Some(Align::Right),
                ..Paragraph::new("Note")
            };
            self.put(paragraph, &legend(&grid.legend));
        }
        let mut rows = heads(grid, left);
        let count = grid.rows.len();
        for (index, row) in grid.rows.iter().enumerate() {
            rows.push(month_row(grid, row, index + 1 == count));
        }
        self.put_table(Look::Grid, &widths, &rows);
    }
}

/// Two rows: the years over the months, the months with which of them are busy.
fn heads(grid: &MonthGrid, left: usize) -> Vec<Row> {
    let align = |index: usize| alignment(index, left);
    let mut above: Vec<Cell> = Vec::new();
    let mut below: Vec<Cell> = Vec::new();
    for (index, head) in grid.left.iter().enumerate() {
        above.push(Cell {
            merge: Some(Merge::Begins),
            ..head_cell(align(index), &runs(head))
        });
        below.push(Cell {
            merge: Some(Merge::GoesOn),
            ..head_cell(align(index), "")
        });
    }
    for (year, months) in &grid.years {
        above.push(Cell {
            span: usize::from(*months),
            edges: Vec::new(),
            ..head_cell(Align::Center, &words(year))
        });
    }
    for (index, month) in grid.months.iter().enumerate() {
        let busy = grid.busy.get(index) == Some(&true);
        let mut own = tiny_head(&strong(&plain(month.as_str())));
        if busy {
            own.ground = Some(Color::Tint2);
            own.content.push_str(&tiny_head(&words(&grid.busy_mark)).content);
        }
        below.push(own);
    }
    if !grid.right.is_empty() {
        above.push(Cell {
            span: grid.right.len(),
            edges: Vec::new(),
            ..head_cell(Align::Left, "")
        });
    }
    for head in &grid.right {
        below.push(head_cell(Align::Left, &runs(head)));
    }
    [above, below]
        .map(|cells| Row {
            head: true,
            ..Row::new(cells)
        })
        .into()
}

fn tiny_head(content: &str) -> Cell {
    let paragraph = Paragraph {
        align: Some(Align::Center),
        ..Paragraph::new("TableTiny")
    };
    Cell {
        content: paragraph.with(content),
        stands: "center",
        tight: true,
        ..head_cell(Align::Center, "")
    }
}

/// Figures, at the two ends of what stands left of the months, are aligned right.
fn alignment(index: usize, left: usize) -> Align {
    if index == 1 || index + 1 == left {
        Align::Right
    } else {
        Align::Left
    }
}

fn month_row(grid: &MonthGrid, row: &MonthRow, last: bool) -> Row {
    let left = row.left.len();
    let keep = !last;
    let mut cells: Vec<Cell> = Vec::new();
    for (index, text) in row.left.iter().enumerate() {
        // Group and topic stand out.
        let content = match index {
            0 | 2 => strong(text),
            _ => runs(text),
        };
        cells.push(cell("TableText", alignment(index, left), keep, &content));
    }
    for index in 0..12 {
        let sign = row.marks.get(index).map(mark).unwrap_or_default();
        cells.push(Cell {
            ground: (grid.busy.get(index) == Some(&true)).then_some(Color::Tint2),
            stands: "center",
            tight: true,
            ..cell("TableText", Align::Center, keep, &sign)
        });
    }
    for text in &row.right {
        cells.push(cell("TableText", Align::Left, keep, &runs(text)));
    }
    Row::new(cells)
}
