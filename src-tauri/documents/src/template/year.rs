//! What the papers made from the guide's year plan share.

use jiff::civil::Date;
use sonae_domain::{CompanyFile, Lang, Person, Square, square};
use sonae_guide::{PlannedAction, YearPlan, year_plan};

use super::{Binder, dates, values};
use crate::block::Mark;

impl<'a> Binder<'a> {
    /// All that is still to be done, spread over the year from the day of printing.
    pub(crate) fn plan(&self) -> YearPlan {
        year_plan(self.content, self.file, self.date)
    }

    /// A rough time for a narrow column: 50分, 1.5時間 / 50 min, 1.5 h.
    pub(crate) fn short_time(&self, minutes: u32) -> String {
        if minutes < 90 {
            return self.say("doc-minutes", &[("minutes", &minutes.to_string())]);
        }
        let hours = (f64::from(minutes) / 30.0).round() / 2.0;
        self.say("doc-task-hours", &[("hours", &values::number(hours))])
    }

    /// A rough time in words: nobody plans by odd minutes, so longer ones are rounded to half hours.
    pub(crate) fn duration(&self, minutes: u32) -> String {
        if minutes < 90 {
            return self.counted("word-minutes", minutes);
        }
        let hours = (f64::from(minutes) / 30.0).round() / 2.0;
        self.say("word-hours", &[("count", &values::number(hours))])
    }

    /// Words with their arguments.
    pub(crate) fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let words = self.content.words.get(self.lang, id, args);
        words.unwrap_or_else(|| id.to_owned())
    }

    /// Words that say how many.
    pub(crate) fn counted(&self, id: &str, count: impl ToString) -> String {
        self.say(id, &[("count", &count.to_string())])
    }

    /// The action as lists name it.
    pub(crate) fn short(&self, action: &str) -> String {
        self.text(&format!("{action}.short"))
    }

    /// Who sees to it, if that is somebody of the company.
    pub(crate) fn owner(&self, planned: &PlannedAction) -> Option<&'a Person> {
        let file: &'a CompanyFile = self.file;
        planned.owner.as_deref().and_then(|id| file.person(id))
    }

    /// The name of a person with what they are called in the company: 森下 由佳（店長）.
    pub(crate) fn called(&self, person: &Person) -> String {
        match (person.name.trim(), person.role.trim()) {
            (name, "") => name.to_owned(),
            ("", role) => role.to_owned(),
            (name, role) => self.say("doc-task-called", &[("name", name), ("role", role)]),
        }
    }

    /// The day by which it is to be done.
    pub(crate) fn due(&self, planned: &PlannedAction) -> Option<Date> {
        planned.due.as_deref().and_then(|due| due.parse().ok())
    }

    /// The months that an answer names.
    pub(crate) fn months_at(&self, path: &str) -> Vec<i8> {
        self.months_of(self.file.answers.at(path))
    }

    /// The mark of an action.
    pub(crate) fn mark_of(&self, action: &str) -> Mark {
        match square(&self.file.action(action)) {
            Square::Done => Mark::Full,
            Square::Half => Mark::Half,
            Square::Open => Mark::Open,
            Square::Unknown => Mark::Word(self.text("doc-road-unknown-mark")),
            Square::NotForUs => Mark::Word(self.text("doc-road-not-for-us-mark")),
        }
    }

    /// The month of a date alone: 12月 / December.
    pub(crate) fn month_name(&self, date: Date) -> String {
        self.text(&format!("word-month-{}", date.month()))
    }

    /// The month of a date alone, short: 12月 / Dec.
    pub(crate) fn short_month(&self, date: Date) -> String {
        self.text(&format!("word-month-short-{}", date.month()))
    }

    /// A date with its year where that is not the year of printing.
    pub(crate) fn day_of_plan(&self, date: Date) -> String {
        match date.year() == self.date.year() {
            true => self.short_day(date),
            false => match self.lang {
                Lang::Ja => dates::western(date, self.lang),
                Lang::En => format!("{}, {}", self.short_day(date), date.year()),
            },
        }
    }

    /// A month with its year where that is not the year of printing: 2027年5月 / May 2027.
    pub(crate) fn month_of_plan(&self, date: Date) -> String {
        let month = self.month_name(date);
        match (date.year() == self.date.year(), self.lang) {
            (true, _) => month,
            (false, Lang::Ja) => format!("{}年{month}", date.year()),
            (false, Lang::En) => format!("{month} {}", date.year()),
        }
    }

    /// A date without its year where that is clear: 12月4日 / Dec 4.
    pub(crate) fn short_day(&self, date: Date) -> String {
        dates::short(date, self.lang)
    }
}
