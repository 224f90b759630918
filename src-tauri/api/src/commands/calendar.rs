use std::path::Path;

use icalendar::{Calendar, Component as _, Event, Property};
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::Lang;
use sonae_guide::{CalendarEntry, CalendarKind};
use ts_rs::TS;

use super::{Nothing, SavedFile};
use crate::call::Call;
use crate::error::WireError;
use crate::file;

/// A calendar file to write.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportCalendar {
    /// Language of the entries.
    pub lang: Lang,
    /// Where; a file that is there is replaced, whole or not at all.
    pub path: String,
}

/// Everything with a date, the earliest first.
pub fn calendar(call: &Call<'_>, _: Nothing) -> Result<Vec<CalendarEntry>, WireError> {
    let file = call.file()?;
    Ok(sonae_guide::calendar(call.content(), &file, call.api.today()))
}

/// Writes everything from today on, and what is overdue, as an iCalendar file (RFC 5545) of whole-day entries, as
/// Outlook, Google and Apple calendars read it.
pub fn export_calendar(call: &Call<'_>, args: ExportCalendar) -> Result<SavedFile, WireError> {
    let file = call.file()?;
    let content = call.content();
    let today = call.api.today();
    let stamp = call.api.now().timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut calendar = Calendar::new();
    for entry in sonae_guide::calendar(content, &file, today) {
        let Some(event) = event(content, &entry, args.lang, &stamp) else {
            continue;
        };
        calendar.push(event);
    }
    let name = sonae_domain::Company::of(&file.answers).name;
    let title = content
        .words
        .get(args.lang, "calendar-file-name", &[("company", name)])
        .unwrap_or_default();
    let calendar = calendar.name(&title).done();
    file::write_whole(Path::new(&args.path), calendar.to_string().as_bytes())?;
    Ok(SavedFile { path: args.path })
}

fn event(content: &Content, entry: &CalendarEntry, lang: Lang, stamp: &str) -> Option<Event> {
    let date: Date = entry.date.parse().ok()?;
    let what = match entry.kind {
        CalendarKind::Action | CalendarKind::Again => {
            content.words.text(lang, &format!("{}.short", entry.id))
        }
        CalendarKind::Document => content.words.text(lang, &entry.id),
        CalendarKind::Lesson
        | CalendarKind::Risk
        | CalendarKind::Acceptance
        | CalendarKind::Drill
        | CalendarKind::Finding => entry.title.clone(),
        CalendarKind::NewYear => String::new(),
    };
    let kind = match entry.kind {
        CalendarKind::Action => "action",
        CalendarKind::Again => "again",
        CalendarKind::Document => "document",
        CalendarKind::Lesson => "lesson",
        CalendarKind::Risk => "risk",
        CalendarKind::Acceptance => "acceptance",
        CalendarKind::Drill => "drill",
        CalendarKind::Finding => "finding",
        CalendarKind::NewYear => "new-year",
    };
    let summary = content
        .words
        .get(lang, &format!("calendar-summary-{kind}"), &[("title", &what)])?;
    let last = if entry.whole_month {
        date.last_of_month()
    } else {
        date
    };
    // In iCalendar the end of a whole-day entry is the day after.
    let end = last.checked_add(1.day()).ok()?;
    Some(
        Event::new()
            // The same entry has the same name in every export, so that a calendar replaces it instead of doubling it.
            .uid(&format!("{kind}-{}-{}@sonae", entry.id, entry.date))
            .add_property("DTSTAMP", stamp)
            .summary(&summary)
            .append_property(day("DTSTART", date))
            .append_property(day("DTEND", end))
            .done(),
    )
}

/// A whole day.
fn day(name: &str, date: Date) -> Property {
    Property::new(name, date.strftime("%Y%m%d").to_string())
        .add_parameter("VALUE", "DATE")
        .done()
}
