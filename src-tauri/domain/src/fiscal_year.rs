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

/// The year in which the business year of a day begins, when it begins in the month `start`.
pub fn fiscal_year(day: Date, start: i8) -> i16 {
    if day.month() < start {
        day.year() - 1
    } else {
        day.year()
    }
}
