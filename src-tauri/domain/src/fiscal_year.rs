use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::Answers;

/// The month in which the company's business year begins (`company.fiscal-year-start`): April where nobody has said.
pub fn fiscal_year_start(answers: &Answers) -> i8 {
    answers
        .text("company", "fiscal-year-start")
        .and_then(|month| month.parse().ok())
        .filter(|month| (1..=12).contains(month))
        .unwrap_or(4)
}

/// The year in which the business year begins for which plans are made on a day: the one that goes on, or the coming one
/// when less than half of it is left.
pub fn fiscal_year_to_plan(day: Date, start: i8) -> i16 {
    let year = fiscal_year(day, start);
    let gone = (day.month() - start).rem_euclid(12);
    if gone < 6 { year } else { year + 1 }
}

/// The year in which the business year of a day begins, when it begins in the month `start`.
pub fn fiscal_year(day: Date, start: i8) -> i16 {
    if day.month() < start {
        day.year() - 1
    } else {
        day.year()
    }
}

/// Twelve months as a company counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BusinessYear {
    first: Date,
}

impl BusinessYear {
    /// The business year that begins in the month `start` of a year of the calendar; none where there is no such month.
    pub fn beginning(year: i16, start: i8) -> Option<Self> {
        let first = Date::new(year, start, 1).ok()?;
        Some(BusinessYear { first })
    }

    /// The business year in which a day lies, when it begins in the month `start`.
    pub fn around(day: Date, start: i8) -> Self {
        BusinessYear::beginning(fiscal_year(day, start), start).unwrap_or(BusinessYear {
            first: day.first_of_month(),
        })
    }

    /// Its first day.
    pub fn first(self) -> Date {
        self.first
    }

    /// Its last day.
    pub fn last(self) -> Date {
        let end = self.first.checked_add(1.year()).ok();
        end.and_then(|end| end.yesterday().ok()).unwrap_or(Date::MAX)
    }

    /// The one before it.
    pub fn before(self) -> Self {
        BusinessYear {
            first: self.first.checked_sub(1.year()).unwrap_or(self.first),
        }
    }

    /// The one after it.
    pub fn next(self) -> Self {
        BusinessYear {
            first: self.first.checked_add(1.year()).unwrap_or(self.first),
        }
    }

    /// The first days of its months.
    pub fn months(self) -> Vec<Date> {
        (0..12_i64)
            .filter_map(|month| self.first.checked_add(month.months()).ok())
            .collect()
    }

    /// The numbers of its months, 1 to 12, in their order.
    pub fn numbers(self) -> Vec<u8> {
        let number = |month: &Date| u8::try_from(month.month()).unwrap_or(1);
        self.months().iter().map(number).collect()
    }

    /// Whether a day lies in it.
    pub fn contains(self, day: Date) -> bool {
        (self.first..=self.last()).contains(&day)
    }

    /// The first day of its month with this number, 1 to 12; none where no month has it.
    pub fn month(self, number: u8) -> Option<Date> {
        let months = self.months();
        months
            .into_iter()
            .find(|month| u8::try_from(month.month()) == Ok(number))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_before_its_first_month_belongs_to_the_year_before() {
        let year = BusinessYear::around(date(2027, 3, 31), 4);
        assert_eq!(year.first(), date(2026, 4, 1));
        assert_eq!(year.last(), date(2027, 3, 31));
        assert!(year.contains(date(2027, 3, 31)));
        assert!(!year.contains(date(2027, 4, 1)));
        assert_eq!(year.before().first(), date(2025, 4, 1));
        assert_eq!(year.next(), BusinessYear::around(date(2027, 4, 1), 4));
        assert_eq!(year.numbers(), [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]);
        assert_eq!(year.month(3), Some(date(2027, 3, 1)));
    }

    #[test]
    fn the_end_of_all_days_is_no_way_out() {
        assert_eq!(BusinessYear::beginning(2026, 13), None);
        let last = BusinessYear::around(Date::MAX, 4);
        assert!(last.contains(Date::MAX));
        assert_eq!(last.next(), last);
    }

    #[test]
    fn the_coming_year_is_planned_once_half_of_this_one_is_gone() {
        let planned = |month, start| fiscal_year_to_plan(date(2026, month, 1), start);
        assert_eq!(
            [4, 9, 10, 11, 3].map(|month| planned(month, 4)),
            [2026, 2026, 2027, 2027, 2026]
        );
        assert_eq!(
            [1, 6, 7, 12].map(|month| planned(month, 1)),
            [2026, 2026, 2027, 2027]
        );
    }
}
