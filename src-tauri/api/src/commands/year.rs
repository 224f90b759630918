use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{ActionState, Answer, EntityKind, Progress, Review, Square, square};
use sonae_guide::YearPlan;
use sonae_guide::education::planned_year;
use ts_rs::TS;

use super::{Added, Nothing, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// What a new year of the guide asks for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Renewal {
    /// When the year began, `YYYY-MM-DD`; null in the first year.
    pub began: Option<String>,
    /// Actions that were done before and not yet confirmed.
    pub confirm: Vec<String>,
    /// Facts about the company that were changed since the year before began: fields of the worksheet `company`.
    pub changed: Vec<String>,
    /// Actions that nobody has touched yet.
    pub new: Vec<String>,
}

/// What the year that is going on asks for: to confirm, changed, new.
pub fn renewal(call: &Call<'_>, _: Nothing) -> Result<Renewal, WireError> {
    let file = call.file()?;
    let Some(began) = file.year_began() else {
        return Ok(Renewal {
            began: None,
            confirm: Vec::new(),
            changed: Vec::new(),
            new: Vec::new(),
        });
    };
    let states = sonae_guide::states(call.content(), &file);
    let ids = |wanted: &dyn Fn(&ActionState) -> bool| {
        states
            .iter()
            .filter(|state| wanted(state))
            .map(|state| state.action.clone())
            .collect()
    };
    let before = file
        .reviews
        .iter()
        .filter(|review| review.new_year && review.date < began)
        .map(|review| review.date)
        .max();
    let since = before
        .and_then(|date| date.to_zoned(call.api.now().time_zone().clone()).ok())
        .map_or(Timestamp::UNIX_EPOCH, |start| start.timestamp());
    let changed = call.company(|company| Ok(company.changed_since(EntityKind::Answer, since)?))?;
    Ok(Renewal {
        began: Some(began.to_string()),
        confirm: ids(&|state| {
            state.progress == Progress::Done && state.done_on.is_none_or(|done| done < began)
        }),
        changed: changed
            .iter()
            .filter_map(|place| place.strip_prefix("company//"))
            .map(str::to_owned)
            .collect(),
        new: ids(&|state| square(state) == Square::Open),
    })
}

/// All that is still to be done, spread over twelve months by the time it takes.
pub fn year_plan(call: &Call<'_>, _: Nothing) -> Result<YearPlan, WireError> {
    let file = call.file()?;
    Ok(sonae_guide::year_plan(call.content(), &file, call.api.today()))
}

/// Gives every action of the plan that has no date the last working day of its month.
pub fn accept_year_plan(call: &Call<'_>, _: Nothing) -> Result<Stored, WireError> {
    let file = call.file()?;
    let plan = sonae_guide::year_plan(call.content(), &file, call.api.today());
    call.edit("year-plan", |edit| {
        for month in &plan.months {
            let Ok(first) = month.month.parse::<Date>() else {
                continue;
            };
            for planned in month.actions.iter().filter(|planned| planned.due.is_none()) {
                let mut state = file.action(&planned.action);
                state.due = Some(sonae_guide::last_working_day(first));
                edit.put_action(&state)?;
            }
        }
        Ok(())
    })?;
    Ok(call.stored())
}

/// Begins a new year of the guide: keeps the profile as a review, asks for everything that was done to be confirmed, and
/// carries the education plan into the next year.
pub fn renew_year(call: &Call<'_>, _: Nothing) -> Result<Added, WireError> {
    let file = call.file()?;
    let today = call.api.today();
    let id = id_or_new("");
    let review = Review {
        id: id.as_str().into(),
        date: today,
        new_year: true,
        levels: sonae_guide::levels_now(call.content(), &file),
    };
    // A plan that was made for a later year already stays where it is.
    let education_year = planned_year(&file)
        .filter(|planned| planned.first() <= today)
        .map(|planned| Answer::Number(f64::from(planned.next().first().year())));
    call.edit("year-renewed", |edit| {
        edit.put_review(&review)?;
        if let Some(year) = education_year {
            edit.set_answer("education-year", None, "fiscal-year", Some(year))?;
        }
        Ok(())
    })?;
    Ok(call.added(id))
}
