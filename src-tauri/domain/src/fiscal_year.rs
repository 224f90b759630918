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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

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
