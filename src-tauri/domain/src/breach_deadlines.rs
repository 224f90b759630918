use jiff::ToSpan;
use jiff::civil::Date;

use crate::holiday::next_office_day;

/// Until when a breach of personal data is reported to the Personal Information Protection Commission.
///
/// Act on the Protection of Personal Information, Art. 26; Enforcement Rules, Art. 8; the Commission's guideline (General
/// Rules), 3-5-3-3 and 3-5-3-4. The day of awareness is day 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreachDeadlines {
    /// 速報, “promptly”: day 3, by which it had better be done. Not moved by holidays.
    pub first_from: Date,
    /// 速報: day 5, the last that still counts as prompt. Not moved by holidays.
    pub first_until: Date,
    /// 確報: day 30, or 60 where a wrongful purpose is possible; the next day on which the office is open.
    pub full: Date,
    /// How many days the full report has: 30 or 60.
    pub full_days: i64,
    /// Whether the last day was moved because the office is closed on it.
    pub moved: bool,
}

impl BreachDeadlines {
    /// The deadlines for a breach known since a day; `wrongful`: unauthorised access, theft by staff and the like are
    /// possible. None beyond the end of time.
    pub fn of(known: Date, wrongful: bool) -> Option<Self> {
        let full_days = if wrongful { 60 } else { 30 };
        // Day 1 is the day itself.
        let day = |number: i64| known.checked_add((number - 1).days()).ok();
        let last = day(full_days)?;
        let full = next_office_day(last);
        Some(BreachDeadlines {
            first_from: day(3)?,
            first_until: day(5)?,
            full,
            full_days,
            moved: full != last,
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_day_of_awareness_is_day_one() {
        let deadlines = BreachDeadlines::of(date(2026, 11, 27), false).unwrap();
        assert_eq!(deadlines.first_from, date(2026, 11, 29));
        assert_eq!(deadlines.first_until, date(2026, 12, 1));
        // Day 30 is Saturday, December 26: the office is open on Monday.
        assert_eq!((deadlines.full, deadlines.moved), (date(2026, 12, 28), true));
        let wrongful = BreachDeadlines::of(date(2026, 11, 27), true).unwrap();
        assert_eq!(
            (wrongful.full, wrongful.full_days, wrongful.moved),
            (date(2027, 1, 25), 60, false)
        );
    }

    #[test]
    fn there_is_no_deadline_after_the_end_of_time() {
        assert_eq!(BreachDeadlines::of(Date::MAX, false), None);
    }
}
