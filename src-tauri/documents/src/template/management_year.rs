//! What management does in the year, month by month.

use std::collections::BTreeMap;

use sonae_content::{BlockKind, Conditional};
use sonae_domain::{Answer, BusinessYear, fiscal_year_to_plan};

use super::Binder;
use crate::block::{Block, Mark, MonthGrid, MonthRow, plain};

/// The worksheet of the education plan, whose months lessons and drills have where it is for the same year.
const EDUCATION: &str = "education-year";

impl Binder<'_> {
    /// The tasks of a table of fixed words, each in its months of the business year to plan for.
    pub(super) fn management_year(&self, tasks: &str, due: &BTreeMap<String, Vec<u8>>) -> Block {
        let start = self.fiscal_start("company.fiscal-year-start");
        let year = fiscal_year_to_plan(self.date, start);
        let months = BusinessYear::beginning(year, start).map_or_else(Vec::new, BusinessYear::months);
        let busy_months = self.months_at("education-year.busy-months");
        let busy: Vec<bool> = months
            .iter()
            .map(|month| busy_months.contains(&month.month()))
            .collect();
        let key = self.key(tasks);
        let row = |task: &Conditional| {
            let mut marks = vec![Mark::None; months.len()];
            let planned = match task.id.as_str() {
                "education" => self.taught_in(year, |_| true),
                "drill" | "drill-strict" => self.taught_in(year, |method| method == "drill"),
                _ => Vec::new(),
            };
            let places = if planned.is_empty() {
                quiet_places(due.get(&task.id).map_or(&[], Vec::as_slice), &busy)
            } else {
                let place = |month: i8| usize::try_from((month - start).rem_euclid(12)).unwrap_or(0);
                planned.into_iter().map(place).collect()
            };
            for place in places {
                if let Some(mark) = marks.get_mut(place) {
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

    /// The months in which the education plan has topics that are learned in such a way; none where it is for another
    /// year. What is taught whenever it comes up has no month.
    fn taught_in(&self, year: i16, such: impl Fn(&str) -> bool) -> Vec<i8> {
        let answers = &self.file.answers;
        let planned = answers.get(EDUCATION, "fiscal-year");
        if planned != Some(&Answer::Number(f64::from(year))) {
            return Vec::new();
        }
        let topics = answers.rows(EDUCATION, "topics").iter().filter(|topic| {
            let method = topic.fields.get("method").and_then(Answer::text);
            such(method.unwrap_or_default())
        });
        topics
            .map(|topic| self.months_of(topic.fields.get("months")))
            .filter(|months| months.len() < 12)
            .flatten()
            .collect()
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

/// The places of months of the year, 1 to 12, where none is busy: all moved forward by as much, so that what is done every
/// half year stays half a year apart; each by itself where they cannot be.
fn quiet_places(months: &[u8], busy: &[bool]) -> Vec<usize> {
    let own: Vec<usize> = months.iter().map(|month| usize::from(*month)).collect();
    let earliest = own.iter().min().copied().unwrap_or(1);
    (0..earliest)
        .map(|by| own.iter().map(|month| month.saturating_sub(1 + by)).collect())
        .find(|places: &Vec<usize>| places.iter().all(|place| busy.get(*place) == Some(&false)))
        .unwrap_or_else(|| own.iter().map(|month| quiet(*month, busy)).collect())
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

    #[test]
    fn what_is_done_every_half_year_is_moved_together() {
        let mut busy = [false; 12];
        busy[8] = true;
        assert_eq!(quiet_places(&[3, 9], &busy), [1, 7]);
        assert_eq!(quiet_places(&[4, 10], &busy), [3, 9]);
        // They cannot be moved before the year begins: each has its own quiet month.
        busy[0] = true;
        assert_eq!(quiet_places(&[1, 9], &busy), [0, 7]);
        assert_eq!(quiet_places(&[], &busy), [0; 0]);
    }
}
