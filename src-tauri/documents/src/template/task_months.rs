//! The year's tasks by month: who has how many to do and when.

use jiff::civil::Date;
use sonae_domain::Person;
use sonae_guide::PlannedAction;

use super::{Binder, dates};
use crate::block::{Mark, MonthGrid, MonthRow, plain};

impl Binder<'_> {
    pub(crate) fn task_months(&self, busy: &str) -> MonthGrid {
        let plan = self.plan();
        let months: Vec<Date> = plan
            .months
            .iter()
            .filter_map(|month| month.month.parse().ok())
            .collect();
        let busy = self.months_at(busy);
        let row = |person: Option<&Person>| {
            let own = |planned: &&PlannedAction| {
                self.owner(planned).map(|own| &own.id) == person.map(|one| &one.id)
            };
            let counts: Vec<usize> = plan
                .months
                .iter()
                .map(|month| month.actions.iter().filter(own).count())
                .collect();
            let minutes: u32 = plan
                .months
                .iter()
                .flat_map(|month| &month.actions)
                .filter(own)
                .map(|planned| u32::from(planned.minutes))
                .sum();
            let count: usize = counts.iter().sum();
            let name = person.map_or_else(|| self.text("doc-task-nobody"), |person| self.called(person));
            (count > 0).then(|| MonthRow {
                left: vec![plain(name), plain(count.to_string())],
                marks: counts
                    .iter()
                    .map(|count| match count {
                        0 => Mark::None,
                        _ => Mark::Word(count.to_string()),
                    })
                    .collect(),
                right: vec![plain(self.short_time(minutes))],
            })
        };
        let mut rows: Vec<MonthRow> = self.file.people.iter().filter_map(|one| row(Some(one))).collect();
        rows.extend(row(None));
        let busy: Vec<bool> = months.iter().map(|month| busy.contains(&month.month())).collect();
        let mut legend = vec![(
            Mark::Word(self.text("doc-task-figure")),
            self.text("doc-task-figure-means"),
        )];
        if busy.contains(&true) {
            let mark = Mark::Busy(self.text("doc-task-busy-mark"));
            legend.push((mark, self.text("doc-road-busy")));
        }
        MonthGrid {
            left: vec![
                plain(self.text("doc-task-who")),
                plain(self.text("doc-task-count")),
            ],
            years: self.spans(&months),
            months: months.iter().map(|month| self.month(month.month())).collect(),
            busy,
            busy_mark: self.text("doc-task-busy-mark"),
            right: vec![plain(self.text("doc-task-time"))],
            rows,
            continued: self.text("doc-continued"),
            legend,
            coded: false,
        }
    }

    /// The years over months, with how many months of each there are.
    pub(super) fn spans(&self, months: &[Date]) -> Vec<(String, u8)> {
        months
            .chunk_by(|a, b| a.year() == b.year())
            .map(|run| {
                let year = run.first().map_or(0, |month| month.year());
                let words = match run.len() {
                    // One month has no room for a year, and the year beside it says which it is.
                    1 => String::new(),
                    // A narrow span has no room for both calendars.
                    0..5 => self.say("word-year", &[("year", &year.to_string())]),
                    _ => dates::year(year, self.lang),
                };
                (words, u8::try_from(run.len()).unwrap_or(12))
            })
            .collect()
    }
}
