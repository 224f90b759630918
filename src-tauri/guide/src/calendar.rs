use jiff::civil::Date;
use jiff::{Span, ToSpan as _};
use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{Answer, CompanyFile, PersonId, Progress};
use ts_rs::TS;

use crate::education::{LineMark, education_year, planned_year};

/// Something with a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarEntry {
    /// The day, `YYYY-MM-DD`; of something that takes a whole month, its first.
    pub date: String,
    /// Days from today; negative when it is past.
    pub days: i32,
    /// Whether no day of the month is fixed.
    pub whole_month: bool,
    /// What it is.
    pub kind: CalendarKind,
    /// The action, the document, the row of the lesson, the risk or the drill; of what was found in a drill that drill and
    /// the place among its findings, `<drill>/<place>`; empty for the new year.
    pub id: String,
    /// The company's own words for it: the topic of a lesson, the information that a risk is of, the title of a drill, what
    /// was found in it; otherwise empty.
    pub title: String,
    /// Who sees to it: the id of a person.
    pub owner: Option<String>,
}

/// What a date in the calendar is of. Words: `calendar-kind-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CalendarKind {
    /// An action is due.
    Action,
    /// An action that was done is due again.
    Again,
    /// A document wants to be looked at: on the day that was said, or a year after it was issued.
    Document,
    /// A lesson of the education plan.
    Lesson,
    /// The treatment of a risk is due.
    Risk,
    /// The acceptance of a risk ends.
    Acceptance,
    /// A drill that is prepared.
    Drill,
    /// Something found in a drill is to be done.
    Finding,
    /// The guide's next year begins.
    NewYear,
}

/// Everything with a date. What was done is in it only as what comes again.
pub fn calendar(content: &Content, file: &CompanyFile, today: Date) -> Vec<CalendarEntry> {
    let mut found = actions(content, file);
    found.extend(documents(file));
    found.extend(lessons(content, file, today));
    found.extend(risks(file));
    found.extend(drills(file));
    found.extend(new_year(file));
    found.sort_by(|(a, x), (b, y)| (a, x.kind, &x.id).cmp(&(b, y.kind, &y.id)));
    found
        .into_iter()
        .map(|(date, entry)| CalendarEntry {
            days: date.since(today).map_or(0, |span| span.get_days()),
            ..entry
        })
        .collect()
}

fn entry(date: Date, kind: CalendarKind, id: &str) -> CalendarEntry {
    CalendarEntry {
        date: date.to_string(),
        days: 0,
        whole_month: false,
        kind,
        id: id.to_owned(),
        title: String::new(),
        owner: None,
    }
}

fn actions(content: &Content, file: &CompanyFile) -> Vec<(Date, CalendarEntry)> {
    let year = file.year_began();
    file.actions
        .iter()
        .filter_map(|state| {
            let action = content.action(&state.action)?;
            let (date, kind) = match state.progress {
                Progress::NotForUs => return None,
                Progress::Done => {
                    let stale = year.filter(|year| state.done_on.is_none_or(|done| done < *year));
                    (
                        stale.or_else(|| state.due_again(action.repeat))?,
                        CalendarKind::Again,
                    )
                }
                _ => (state.due?, CalendarKind::Action),
            };
            let entry = CalendarEntry {
                owner: state.owner.as_ref().map(ToString::to_string),
                ..entry(date, kind, &state.action)
            };
            Some((date, entry))
        })
        .collect()
}

/// When documents are looked at again: on the day that was said or, where none was, a year after the last was issued.
fn documents(file: &CompanyFile) -> Vec<(Date, CalendarEntry)> {
    let said = file.documents.iter().filter_map(|care| {
        let date = care.next_review?;
        let entry = CalendarEntry {
            owner: care.owner.as_ref().map(ToString::to_string),
            ..entry(date, CalendarKind::Document, &care.document)
        };
        Some((date, entry))
    });
    let mut latest: std::collections::BTreeMap<&str, Date> = std::collections::BTreeMap::new();
    for issue in file
        .issues
        .iter()
        .filter(|issue| !issue.draft && issue.withdrawn.is_none())
    {
        let date = latest.entry(&issue.document).or_insert(issue.date);
        *date = issue.date.max(*date);
    }
    let counted = latest.into_iter().filter_map(|(document, issued)| {
        let care = file.document(document);
        if care.next_review.is_some() {
            return None;
        }
        let date = issued.checked_add(1.year()).ok()?;
        let entry = CalendarEntry {
            owner: care.owner.map(|owner| owner.to_string()),
            ..entry(date, CalendarKind::Document, document)
        };
        Some((date, entry))
    });
    said.chain(counted).collect()
}

/// The lines of the education plan in the business year it is made for: each month that is still to be held as a whole, each
/// day that is fixed. What comes up whenever somebody joins has no date.
fn lessons(content: &Content, file: &CompanyFile, today: Date) -> Vec<(Date, CalendarEntry)> {
    let Some(year) = planned_year(file) else {
        return Vec::new();
    };
    let rows = file.answers.rows("education-year", "topics");
    let mut found = Vec::new();
    for (line, row) in education_year(content, file, today).lines.iter().zip(rows) {
        let title = row.fields.get("topic").and_then(Answer::text).unwrap_or_default();
        let of = |date: Date, whole_month| {
            let entry = CalendarEntry {
                whole_month,
                title: title.to_owned(),
                ..entry(date, CalendarKind::Lesson, row.id.as_str())
            };
            (date, entry)
        };
        let months = year.months().into_iter().zip(&line.marks);
        let open = months.filter(|(_, mark)| matches!(mark, LineMark::Planned | LineMark::Late));
        found.extend(open.map(|(month, _)| of(month, true)));
        found.extend(line.fixed.iter().map(|day| of(*day, false)));
    }
    found
}

/// Until when risks are treated, and until when what is left of them is accepted.
fn risks(file: &CompanyFile) -> Vec<(Date, CalendarEntry)> {
    let mut found = Vec::new();
    for risk in &file.risks {
        let information = file.asset(risk.asset.as_str());
        let of = |date: Date, kind, owner: Option<&PersonId>| {
            let entry = CalendarEntry {
                title: information.map(|asset| asset.name.clone()).unwrap_or_default(),
                owner: owner.map(ToString::to_string),
                ..entry(date, kind, risk.id.as_str())
            };
            (date, entry)
        };
        if let (Some(due), None) = (risk.due, risk.done_on) {
            found.push(of(due, CalendarKind::Risk, risk.owner.as_ref()));
        }
        if let (Some(until), Some(_)) = (risk.acceptance.until, risk.acceptance.on) {
            found.push(of(until, CalendarKind::Acceptance, risk.acceptance.by.as_ref()));
        }
    }
    found
}

/// Drills that are prepared, and until when what was found in drills is done.
fn drills(file: &CompanyFile) -> Vec<(Date, CalendarEntry)> {
    let mut found = Vec::new();
    for drill in &file.drills {
        if let (Some(on), false) = (drill.on, drill.held) {
            let entry = CalendarEntry {
                title: drill.title.clone(),
                ..entry(on, CalendarKind::Drill, drill.id.as_str())
            };
            found.push((on, entry));
        }
        for (at, finding) in drill.findings.iter().enumerate() {
            if let (Some(due), false) = (finding.due, finding.done) {
                let entry = CalendarEntry {
                    title: finding.text.clone(),
                    owner: finding.owner.as_ref().map(ToString::to_string),
                    ..entry(due, CalendarKind::Finding, &format!("{}/{at}", drill.id))
                };
                found.push((due, entry));
            }
        }
    }
    found
}

/// A year after the guide's year began; there is nothing to renew before the first action is done.
fn new_year(file: &CompanyFile) -> Option<(Date, CalendarEntry)> {
    let began = file
        .year_began()
        .or_else(|| file.actions.iter().filter_map(|state| state.done_on).min())?;
    let date = began.checked_add(Span::new().years(1)).ok()?;
    Some((date, entry(date, CalendarKind::NewYear, "")))
}
