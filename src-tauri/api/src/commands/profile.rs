use serde::{Deserialize, Serialize};
use sonae_domain::{Rating, Review};
use sonae_guide::{ProfileView, SelfCheckView};
use ts_rs::TS;

use super::{Added, IdArgs, Nothing, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// What is said about an outcome.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutRating {
    /// All of it.
    pub rating: Rating,
}

/// The profile as it is now.
pub fn profile(call: &Call<'_>, _: Nothing) -> Result<ProfileView, WireError> {
    let file = call.file()?;
    Ok(sonae_guide::profile(call.content(), &file))
}

/// Where the company stands with IPA's self-check and SECURITY ACTION.
pub fn self_check(call: &Call<'_>, _: Nothing) -> Result<SelfCheckView, WireError> {
    let file = call.file()?;
    Ok(sonae_guide::self_check(call.content(), &file))
}

/// Stores what is said about an outcome.
pub fn put_rating(call: &Call<'_>, args: PutRating) -> Result<Stored, WireError> {
    if !call
        .content()
        .outcomes()
        .any(|outcome| outcome == args.rating.outcome)
    {
        return Err(WireError::new("not-found").with("id", args.rating.outcome));
    }
    call.edit("rating", |edit| edit.put_rating(&args.rating))?;
    Ok(call.stored())
}

/// Keeps the profile of today, so that the next one can be compared with it.
pub fn review_profile(call: &Call<'_>, _: Nothing) -> Result<Added, WireError> {
    let file = call.file()?;
    let id = id_or_new("");
    let review = Review {
        id: id.as_str().into(),
        date: call.api.today(),
        new_year: false,
        levels: sonae_guide::levels_now(call.content(), &file),
    };
    call.edit("review", |edit| edit.put_review(&review))?;
    Ok(call.added(id))
}

/// Removes a review.
pub fn remove_review(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("review-removed", |edit| {
        edit.remove_review(&args.id.as_str().into())
    })?;
    Ok(call.stored())
}
