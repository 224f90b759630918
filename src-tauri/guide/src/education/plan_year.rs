//! Which business year the plan of teaching is for.

use jiff::civil::Date;
use sonae_domain::{Answer, BusinessYear, CompanyFile, fiscal_year_start, fiscal_year_to_plan};

/// After this day of a month teaching begins with the next one.
const LATE: i8 = 20;

/// The business year of a company in which a day lies.
pub fn year_around(file: &CompanyFile, day: Date) -> BusinessYear {
    BusinessYear::around(day, fiscal_year_start(&file.answers))
}

/// The business year that the education plan is made for, where it says one.
pub fn planned_year(file: &CompanyFile) -> Option<BusinessYear> {
    match file.answers.get("education-year", "fiscal-year") {
        #[expect(clippy::cast_possible_truncation, reason = "a year")]
        Some(Answer::Number(year)) => BusinessYear::beginning(*year as i16, fiscal_year_start(&file.answers)),
        _ => None,
    }
}

/// The business year for which something is proposed while nobody says another: that of the plan as long as it lasts,
/// otherwise the one for which plans are made on the day.
pub fn proposed_year(file: &CompanyFile, today: Date) -> BusinessYear {
    if let Some(planned) = planned_year(file).filter(|planned| planned.last() >= today) {
        return planned;
    }
    let start = fiscal_year_start(&file.answers);
    let year = BusinessYear::beginning(fiscal_year_to_plan(today, start), start);
    year.unwrap_or_else(|| year_around(file, today))
}

/// The months of a year that are still to come, 1 to 12; all of them for a year that is over, for it may be written up.
pub(super) fn left_of(year: BusinessYear, today: Date) -> Vec<u8> {
    let from = match today.day() > LATE {
        true => today.last_of_month().tomorrow().unwrap_or(today),
        false => today.first_of_month(),
    };
    let number = |month: &Date| u8::try_from(month.month()).unwrap_or(1);
    let months = year.months();
    let left: Vec<u8> = months
        .iter()
        .filter(|month| **month >= from)
        .map(number)
        .collect();
    if left.is_empty() { year.numbers() } else { left }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use sonae_domain::Sheet;

    use super::*;

    fn planned(year: f64) -> CompanyFile {
        let mut file = CompanyFile::default();
        let mut sheet = Sheet::default();
        sheet
            .fields
            .insert("fiscal-year".to_owned(), Answer::Number(year));
        file.answers.0.insert("education-year".to_owned(), sheet);
        file
    }

    fn first(file: &CompanyFile, today: Date) -> Date {
        proposed_year(file, today).first()
    }

    #[test]
    fn a_plan_is_proposed_for_the_year_of_the_plan_until_it_is_over() {
        let file = planned(2026.0);
        assert_eq!(first(&file, date(2026, 1, 5)), date(2026, 4, 1));
        assert_eq!(first(&file, date(2027, 3, 31)), date(2026, 4, 1));
        assert_eq!(first(&file, date(2027, 4, 1)), date(2027, 4, 1));
    }

    #[test]
    fn a_first_plan_begins_now_or_with_the_next_year() {
        let file = CompanyFile::default();
        assert_eq!(first(&file, date(2026, 9, 30)), date(2026, 4, 1));
        assert_eq!(
            first(&file, date(2026, 10, 1)),
            date(2027, 4, 1),
            "half a year is no year"
        );
    }
}
