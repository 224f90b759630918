//! What management does in the year, month by month.

use std::collections::BTreeMap;

use sonae_content::{BlockKind, Conditional};
use sonae_domain::BusinessYear;

use super::Binder;
use crate::block::{Block, Mark, MonthGrid, MonthRow, plain};

impl Binder<'_> {
    /// The tasks of a table of fixed words, each in its months of the business year that goes on.
    pub(super) fn management_year(&self, tasks: &str, due: &BTreeMap<String, Vec<u8>>) -> Block {
        let start = self.fiscal_start("company.fiscal-year-start");
        let months = BusinessYear::around(self.date, start).months();
        let busy_months = self.months_at("education-year.busy-months");
        let busy: Vec<bool> = months
            .iter()
            .map(|month| busy_months.contains(&month.month()))
            .collect();
        let key = self.key(tasks);
        let row = |task: &Conditional| {
            let mut marks = vec![Mark::None; months.len()];
            for month in due.get(&task.id).into_iter().flatten() {
                if let Some(mark) = marks.get_mut(quiet(usize::from(*month), &busy)) {
                    *mark = Mark::Open;
                }
            }
            MonthRow {
                left: vec![self.prose(&format!("{key}.{}-task", task.id))],
                marks,
                right: vec![self.prose(&format!("{key}.{}-who", task.id))],
            }
        };
        let tasks = self.fixed_rows(tasks);
        let rows = self.held(tasks).map(row).collect();
        let mut legend = vec![(Mark::Open, self.text("doc-management.due"))];
        if busy.contains(&true) {
            legend.push((
                Mark::Busy(self.text("doc-task-busy-mark")),
                self.text("doc-road-busy"),
            ));
        }
        Block::MonthGrid(MonthGrid {
            left: vec![plain(self.text("doc-management.task"))],
            years: self.spans(&months),
            months: months.iter().map(|month| self.month(month.month())).collect(),
            busy,
            busy_mark: self.text("doc-task-busy-mark"),
            right: vec![plain(self.text("doc-management.who"))],
            rows,
            continued: self.text("doc-continued"),
            legend,
            coded: false,
        })
    }

    fn fixed_rows(&self, tasks: &str) -> &[Conditional] {
        let mut blocks = self.definition.parts.iter().flat_map(|part| &part.blocks);
        blocks
            .find_map(|block| match &block.kind {
                BlockKind::Grid { id, rows, .. } if id == tasks => Some(rows.as_slice()),
                _ => None,
            })
            .unwrap_or_default()
    }
}

/// The place of a month of the year, 1 to 12: the nearest before it that is not busy; its own when all before are.
fn quiet(month: usize, busy: &[bool]) -> usize {
    let own = month.saturating_sub(1);
    let is_quiet = |at: &usize| busy.get(*at) == Some(&false);
    (0..=own).rev().find(is_quiet).unwrap_or(own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_month_gives_way() {
        let busy = [false, true, true, false];
        assert_eq!([1, 2, 3, 4].map(|month| quiet(month, &busy)), [0, 0, 0, 3]);
        assert_eq!(quiet(1, &[true, false]), 0);
    }
}
