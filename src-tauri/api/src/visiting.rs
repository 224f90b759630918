//! What the library comes to know of a company while it is open, so that it can be said while it is closed.

use jiff::civil::Date;
use sonae_content::Content;
use sonae_domain::{CompanyFile, Square, square};
use sonae_guide::CalendarEntry;
use sonae_store::{CompanyStanding, CompanyStore, EditsWanted, NextDue, Visit};

use crate::commands::{OpenedCompany, file_name};
use crate::{Api, WireError};

/// Notes that a company is opened, and how it stands. What one with a passphrase is called is in its file only.
///
/// # Errors
/// When the library cannot be written.
pub(crate) fn begin(api: &Api, store: &CompanyStore, opened: &OpenedCompany) -> Result<(), WireError> {
    let visit = Visit {
        path: store.path().to_owned(),
        name: match opened.has_passphrase {
            true => file_name(store.path()),
            false => opened.name.clone(),
        },
        at: api.now().timestamp(),
        sample: opened.sample.is_some(),
        origin: store.origin()?,
    };
    {
        let library = api.library();
        library.remember(&visit)?;
        if opened.has_passphrase {
            library.conceal(&visit.path, &visit.name, visit.origin.as_deref())?;
        }
    }
    note(api, store);
    Ok(())
}

/// Notes how an open company stands: when it is opened, and when it is let go of. That this fails is no reason to keep
/// anybody from either.
pub(crate) fn note(api: &Api, store: &CompanyStore) {
    if let Err(error) = try_to_note(api, store) {
        tracing::warn!(code = error.code, "how the company stands is not in the library");
    }
}

/// Notes what an open company is called, now that its file was given a passphrase or has none any more.
///
/// # Errors
/// When the library cannot be written.
pub(crate) fn rename(api: &Api, store: &CompanyStore, name: &str) -> Result<(), WireError> {
    let path = store.path();
    let origin = store.origin()?;
    if sonae_store::has_passphrase(path) {
        api.library().conceal(path, &file_name(path), origin.as_deref())?;
    } else {
        api.library().rename(path, name, origin.as_deref())?;
        note(api, store);
    }
    Ok(())
}

fn try_to_note(api: &Api, store: &CompanyStore) -> Result<(), WireError> {
    let path = store.path();
    if sonae_store::has_passphrase(path) {
        return Ok(());
    }
    let file = store.current()?;
    let last = EditsWanted {
        most: 1,
        ..EditsWanted::default()
    };
    let changed = store.edits(&last)?.first().and_then(|edit| edit.at.parse().ok());
    let standing = standing(api.content, &file, api.today());
    Ok(api.library().note_standing(path, &standing, changed)?)
}

fn standing(content: &Content, file: &CompanyFile, today: Date) -> CompanyStanding {
    let squares: Vec<Square> = content
        .functions
        .iter()
        .flat_map(|function| &function.actions)
        .map(|action| square(&file.action(&action.id)))
        .collect();
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    CompanyStanding {
        due: sonae_guide::calendar(content, file, today)
            .iter()
            .filter_map(next_due)
            .min_by_key(in_time_until),
        done: count(squares.iter().filter(|square| **square == Square::Done).count()),
        of: count(squares.len()),
    }
}

fn next_due(entry: &CalendarEntry) -> Option<NextDue> {
    let kind = serde_json::to_value(entry.kind).ok()?;
    Some(NextDue {
        date: entry.date.parse().ok()?,
        whole_month: entry.whole_month,
        kind: kind.as_str()?.to_owned(),
    })
}

/// The last day on which it is still in time.
pub(crate) fn in_time_until(due: &NextDue) -> Date {
    match due.whole_month {
        true => due.date.last_of_month(),
        false => due.date,
    }
}

#[cfg(test)]
mod tests {
    use sonae_content::Content;
    use sonae_domain::ActionState;

    use super::*;

    fn due(date: &str, whole_month: bool) -> NextDue {
        NextDue {
            date: date.parse().unwrap(),
            whole_month,
            kind: "lesson".into(),
        }
    }

    #[test]
    fn what_takes_a_month_is_in_time_until_its_end() {
        assert_eq!(in_time_until(&due("2026-11-01", true)).to_string(), "2026-11-30");
        assert_eq!(in_time_until(&due("2026-11-01", false)).to_string(), "2026-11-01");
    }

    #[test]
    fn what_is_due_on_a_day_of_a_month_comes_before_what_may_take_all_of_it() {
        let content = Content::shared().unwrap();
        let sample = &content.samples[0].companies[&sonae_domain::Lang::Ja];
        let today: Date = "2026-11-20".parse().unwrap();
        let month = sonae_guide::calendar(content, sample, today)
            .into_iter()
            .find(|entry| entry.whole_month)
            .expect("the sample has a lesson of a month");
        let first: Date = month.date.parse().unwrap();
        let within = first.last_of_month().yesterday().unwrap();
        let company = CompanyFile {
            answers: sample.answers.clone(),
            actions: vec![ActionState {
                due: Some(within),
                ..CompanyFile::default().action("gv-understand-1")
            }],
            ..CompanyFile::default()
        };
        let next = standing(content, &company, today).due.unwrap();
        assert!(in_time_until(&next) <= within, "{next:?}");
    }
}
