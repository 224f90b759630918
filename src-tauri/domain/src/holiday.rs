//! Days on which public offices in Japan are closed.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// Whether public offices are closed: Saturdays, Sundays, holidays, December 29 to January 3 (Act on Holidays of
/// Administrative Organs, Art. 1).
pub fn offices_closed(day: Date) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    let turn_of_the_year = matches!((day.month(), day.day()), (12, 29..) | (1, ..=3));
    weekend || turn_of_the_year || is_holiday(day)
}

/// The day itself, or the next on which public offices are open.
pub fn next_office_day(mut day: Date) -> Date {
    while offices_closed(day) {
        match day.tomorrow() {
            Ok(next) => day = next,
            Err(_) => break,
        }
    }
    day
}

/// Whether a day is a holiday by the Act on National Holidays, as in force since 2022: the holidays themselves, the next
/// day that is none for one on a Sunday (Art. 3 (2)), and a day between two holidays (Art. 3 (3)).
pub fn is_holiday(day: Date) -> bool {
    if is_named(day) {
        return true;
    }
    let near = |days: i64| day.checked_add(days.days()).unwrap_or(day);
    if is_named(near(-1)) && is_named(near(1)) {
        return true;
    }
    // Back over holidays in a row to one on a Sunday.
    let mut before = near(-1);
    while is_named(before) {
        if before.weekday() == Weekday::Sunday {
            return true;
        }
        before = match before.yesterday() {
            Ok(before) => before,
            Err(_) => return false,
        };
    }
    false
}

fn is_named(day: Date) -> bool {
    let nth_monday = |nth: i8| day.weekday() == Weekday::Monday && (day.day() - 1) / 7 + 1 == nth;
    match (day.month(), day.day()) {
        (1, 1) | (2, 11 | 23) | (4, 29) | (5, 3..=5) | (8, 11) | (11, 3 | 23) => true,
        (1, _) => nth_monday(2),
        (3, at) => at == equinox(day.year(), 20.8431),
        (7, _) => nth_monday(3),
        (9, at) => nth_monday(3) || at == equinox(day.year(), 23.2488),
        (10, _) => nth_monday(2),
        _ => false,
    }
}

/// The day of an equinox, by the usual approximation, which holds from 1980 to 2099. The day itself is announced in the
/// February before.
fn equinox(year: i16, base: f64) -> i8 {
    let years = f64::from(year - 1980);
    #[expect(clippy::cast_possible_truncation, reason = "a day of a month")]
    let day = (base + 0.242_194 * years - (years / 4.0).floor()).floor() as i8;
    day
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_holidays_of_2026_and_2027_are_known() {
        let holidays = |year: i16| -> Vec<String> {
            (1..=365)
                .map(|day: i64| date(year, 1, 1).checked_add((day - 1).days()).unwrap())
                .filter(|day| is_holiday(*day))
                .map(|day| format!("{}/{}", day.month(), day.day()))
                .collect()
        };
        assert_eq!(
            holidays(2026).join(" "),
            "1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23"
        );
        assert_eq!(
            holidays(2027).join(" "),
            "1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23"
        );
    }

    #[test]
    fn offices_open_again_after_the_turn_of_the_year() {
        assert_eq!(next_office_day(date(2026, 12, 29)), date(2027, 1, 4));
        assert_eq!(next_office_day(date(2026, 11, 27)), date(2026, 11, 27));
        assert_eq!(next_office_day(date(2026, 5, 2)), date(2026, 5, 7));
    }
}
