/// Something to be placed in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearTask {
    /// Time it takes, in minutes.
    pub minutes: u16,
    /// The month that a date has already given it, counted from the plan's first month.
    pub fixed: Option<usize>,
}

/// Spreads tasks over months so that no month carries much more than its share. The result is a month for each task,
/// counted from 0.
///
/// Tasks come in the order in which to do them and keep it: a later task never comes in an earlier month, except where
/// its month is fixed. A task is never split; one that is longer than a month's share has a month begun for it.
pub fn spread(tasks: &[YearTask], months: usize) -> Vec<usize> {
    let last = months.saturating_sub(1);
    let total: u64 = tasks.iter().map(|task| u64::from(task.minutes)).sum();
    let share = total.div_ceil(months.max(1) as u64);
    let mut load = vec![0u64; months.max(1)];
    for task in tasks {
        if let Some(month) = task.fixed
            && let Some(load) = load.get_mut(month.min(last))
        {
            *load += u64::from(task.minutes);
        }
    }
    let mut month = 0;
    tasks
        .iter()
        .map(|task| {
            if let Some(fixed) = task.fixed {
                return fixed.min(last);
            }
            let minutes = u64::from(task.minutes);
            let full = |month: usize| {
                load.get(month)
                    .is_some_and(|load| *load > 0 && load + minutes > share)
            };
            while month < last && full(month) {
                month += 1;
            }
            if let Some(load) = load.get_mut(month) {
                *load += minutes;
            }
            month
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn free(minutes: u16) -> YearTask {
        YearTask { minutes, fixed: None }
    }

    #[test]
    fn a_year_of_equal_tasks_is_even() {
        let months = spread(&[free(30); 24], 12);
        for month in 0..12 {
            assert_eq!(months.iter().filter(|own| **own == month).count(), 2);
        }
    }

    #[test]
    fn a_month_taken_by_a_date_gets_less() {
        let mut tasks = vec![free(30); 12];
        tasks.push(YearTask {
            minutes: 30,
            fixed: Some(0),
        });
        let months = spread(&tasks, 12);
        assert_eq!(months.last(), Some(&0));
        assert!(months.iter().filter(|month| **month == 0).count() <= 2);
    }

    proptest! {
        #[test]
        fn the_order_is_kept_and_no_month_is_overfull(
            tasks in prop::collection::vec((1u16..600, prop::option::of(0usize..14)), 0..60),
            months in 1usize..13,
        ) {
            let tasks: Vec<YearTask> = tasks
                .into_iter()
                .map(|(minutes, fixed)| YearTask { minutes, fixed })
                .collect();
            let placed = spread(&tasks, months);
            prop_assert_eq!(placed.len(), tasks.len());
            prop_assert!(placed.iter().all(|month| *month < months));
            let free: Vec<usize> = tasks
                .iter()
                .zip(&placed)
                .filter(|(task, _)| task.fixed.is_none())
                .map(|(_, month)| *month)
                .collect();
            prop_assert!(free.is_sorted());
            let total: u64 = tasks.iter().map(|task| u64::from(task.minutes)).sum();
            let share = total.div_ceil(months as u64);
            for month in 0..months.saturating_sub(1) {
                let own = |fixed: bool| -> Vec<u64> {
                    tasks
                        .iter()
                        .zip(&placed)
                        .filter(|(task, at)| **at == month && task.fixed.is_some() == fixed)
                        .map(|(task, _)| u64::from(task.minutes))
                        .collect()
                };
                let (dated, spread) = (own(true), own(false));
                let sum: u64 = dated.iter().chain(&spread).sum();
                // More than its share only by dates, or by one task that is longer than the share.
                prop_assert!(sum <= share || spread.is_empty() || (dated.is_empty() && spread.len() == 1));
            }
        }
    }
}
