/// Something to be placed in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearTask {
    /// Time it takes, in minutes.
    pub minutes: u16,
    /// The month that a date has already given it, counted from the plan's first month.
    pub fixed: Option<usize>,
}

/// Spreads tasks over months so that the fullest month is as light as the order allows. The result is a month for each
/// task, counted from 0.
///
/// Tasks come in the order in which to do them and keep it: a later task never comes in an earlier month, except where
/// its month is fixed. A task is never split. Earlier months are filled first, so that what matters most is not put off.
pub fn spread(tasks: &[YearTask], months: usize) -> Vec<usize> {
    let months = months.max(1);
    let total: u64 = tasks.iter().map(|task| u64::from(task.minutes)).sum();
    // Everything in one month is always possible; the least that is possible is found by halving.
    let (mut low, mut high) = (0, total);
    while low < high {
        let middle = low + (high - low) / 2;
        match fill(tasks, months, middle) {
            Some(_) => high = middle,
            None => low = middle + 1,
        }
    }
    fill(tasks, months, high).unwrap_or_else(|| vec![0; tasks.len()])
}

/// The months of the tasks when no month takes on more than `most` minutes; `None` when they do not fit.
fn fill(tasks: &[YearTask], months: usize, most: u64) -> Option<Vec<usize>> {
    let mut load = vec![0u64; months];
    for task in tasks {
        if let Some(month) = task.fixed {
            *load.get_mut(month.min(months - 1))? += u64::from(task.minutes);
        }
    }
    let mut month = 0;
    tasks
        .iter()
        .map(|task| {
            if let Some(fixed) = task.fixed {
                return Some(fixed.min(months - 1));
            }
            let minutes = u64::from(task.minutes);
            while load.get(month)? + minutes > most {
                month += 1;
            }
            *load.get_mut(month)? += minutes;
            Some(month)
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
        fn the_order_is_kept_and_a_lighter_year_is_not_possible(
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
            let free: Vec<(usize, u64)> = tasks
                .iter()
                .zip(&placed)
                .filter(|(task, _)| task.fixed.is_none())
                .map(|(task, month)| (*month, u64::from(task.minutes)))
                .collect();
            prop_assert!(free.is_sorted_by_key(|(month, _)| *month));
            let load = |month: usize| -> u64 {
                tasks
                    .iter()
                    .zip(&placed)
                    .filter(|(_, at)| **at == month)
                    .map(|(task, _)| u64::from(task.minutes))
                    .sum()
            };
            // The fullest month that was given something beside its dates; one minute less would not do.
            let fullest = free.iter().map(|(month, _)| load(*month)).max();
            if let Some(fullest) = fullest {
                prop_assert_eq!(fill(&tasks, months, fullest - 1), None);
            }
        }

        #[test]
        fn without_dates_no_month_has_much_more_than_its_share(
            minutes in prop::collection::vec(1u16..600, 1..60),
            months in 1usize..13,
        ) {
            let tasks: Vec<YearTask> = minutes.iter().map(|minutes| free(*minutes)).collect();
            let placed = spread(&tasks, months);
            let total: u64 = minutes.iter().map(|minutes| u64::from(*minutes)).sum();
            let longest = minutes.iter().max().map_or(0, |minutes| u64::from(*minutes));
            for month in 0..months {
                let load: u64 = minutes
                    .iter()
                    .zip(&placed)
                    .filter(|(_, at)| **at == month)
                    .map(|(minutes, _)| u64::from(*minutes))
                    .sum();
                prop_assert!(load <= total.div_ceil(months as u64) + longest);
            }
        }
    }
}
