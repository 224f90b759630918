//! Dates as they are printed, in both calendars in Japanese.

use jiff::civil::Date;
use sonae_domain::Lang;

/// The first day of 令和.
const REIWA: Date = jiff::civil::date(2019, 5, 1);

/// The year of 令和 in words: 元 for the first. None for days before it.
fn reiwa(date: Date) -> Option<String> {
    (date >= REIWA).then(|| match date.year() - 2018 {
        1 => "元".to_owned(),
        year => year.to_string(),
    })
}

/// 2026年12月1日（令和8年12月1日） / December 1, 2026.
pub(crate) fn long(date: Date, lang: Lang) -> String {
    let western = western(date, lang);
    match reiwa(date).filter(|_| lang == Lang::Ja) {
        Some(era) => format!("{western}（令和{era}年{}月{}日）", date.month(), date.day()),
        None => western,
    }
}

/// 2026年12月1日 / December 1, 2026: in cells and within sentences.
pub(crate) fn western(date: Date, lang: Lang) -> String {
    match lang {
        Lang::Ja => format!("{}年{}月{}日", date.year(), date.month(), date.day()),
        Lang::En => date.strftime("%B %-d, %Y").to_string(),
    }
}

/// 2026年12月1日 / Dec 1, 2026, in a narrow cell.
pub(crate) fn in_cell(date: Date, lang: Lang) -> String {
    match lang {
        Lang::Ja => western(date, lang),
        // The whole date stays on one line.
        Lang::En => date.strftime("%b\u{a0}%-d,\u{a0}%Y").to_string(),
    }
}

/// 12月1日 / Dec 1: where the year is clear.
pub(crate) fn short(date: Date, lang: Lang) -> String {
    match lang {
        Lang::Ja => format!("{}月{}日", date.month(), date.day()),
        // Month and day stay on one line.
        Lang::En => date.strftime("%b\u{a0}%-d").to_string(),
    }
}

/// 2027年（令和9年） / 2027.
pub(crate) fn year(year: i16, lang: Lang) -> String {
    match (lang, Date::new(year, 12, 31).ok().and_then(reiwa)) {
        (Lang::Ja, Some(era)) => format!("{year}年（令和{era}年）"),
        (Lang::Ja, None) => format!("{year}年"),
        (Lang::En, _) => year.to_string(),
    }
}

/// The business year that begins in a month of a year: 2027年4月〜2028年3月（令和9年度） / April 2027 – March 2028.
pub(crate) fn fiscal_year(year: i16, start: i8, lang: Lang) -> String {
    let Ok(first) = Date::new(year, start, 1) else {
        return year.to_string();
    };
    let last = first.saturating_add(jiff::Span::new().months(11));
    match lang {
        Lang::Ja => {
            let span = format!("{year}年{start}月〜{}年{}月", last.year(), last.month());
            // A 年度 is named by its end of the first calendar year: 令和 began within 2019年度.
            match Date::new(year, 12, 31).ok().and_then(reiwa) {
                Some(era) => format!("{span}（令和{era}年度）"),
                None => span,
            }
        }
        Lang::En => format!("{} – {}", first.strftime("%B %Y"), last.strftime("%B %Y")),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_date_is_printed_in_both_calendars_in_japanese_only() {
        assert_eq!(
            long(date(2026, 12, 1), Lang::Ja),
            "2026年12月1日（令和8年12月1日）"
        );
        assert_eq!(long(date(2026, 12, 1), Lang::En), "December 1, 2026");
        assert_eq!(short(date(2026, 12, 1), Lang::Ja), "12月1日");
        assert_eq!(short(date(2026, 12, 1), Lang::En), "Dec\u{a0}1");
    }

    #[test]
    fn reiwa_begins_in_may_2019_and_its_first_year_is_gannen() {
        assert_eq!(long(date(2019, 4, 30), Lang::Ja), "2019年4月30日");
        assert_eq!(long(date(2019, 5, 1), Lang::Ja), "2019年5月1日（令和元年5月1日）");
    }

    #[test]
    fn a_business_year_names_both_ends() {
        assert_eq!(
            fiscal_year(2027, 4, Lang::Ja),
            "2027年4月〜2028年3月（令和9年度）"
        );
        assert_eq!(fiscal_year(2027, 1, Lang::En), "January 2027 – December 2027");
    }
}
