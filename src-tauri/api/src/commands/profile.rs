use serde::{Deserialize, Serialize};
use sonae_diagrams::svg;
use sonae_documents::pictures::{self, Picture};
use sonae_domain::{Rating, Review};
use sonae_guide::{Figures, ProfileView, SelfCheckView, figures};
use ts_rs::TS;

use super::{Added, IdArgs, LangArgs, Nothing, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// What is said about an outcome.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutRating {
    /// All of it.
    pub rating: Rating,
}

/// The profile in pictures, the same as on paper, with their figures as they are printed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProfilePictures {
    /// The six functions: now, target, last review.
    pub radar: DrawnPicture,
    /// The 22 categories.
    pub map: DrawnPicture,
    /// The figures of the six functions.
    pub functions: Vec<Figures>,
    /// The figures of the 22 categories.
    pub categories: Vec<Figures>,
}

/// A picture.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DrawnPicture {
    /// The picture as SVG. It says what it shows to those who cannot see it.
    pub svg: String,
    /// Width in pixels.
    pub width: f32,
    /// Height in pixels.
    pub height: f32,
}

impl From<Picture> for DrawnPicture {
    fn from(picture: Picture) -> Self {
        DrawnPicture {
            svg: svg::svg(&picture.drawing, &picture.alt),
            width: picture.drawing.width,
            height: picture.drawing.height,
        }
    }
}

/// Draws the profile as it is now.
pub fn profile_pictures(call: &Call<'_>, args: LangArgs) -> Result<ProfilePictures, WireError> {
    let (content, file) = (call.content(), call.file()?);
    let profile = sonae_guide::profile(content, &file);
    Ok(ProfilePictures {
        radar: pictures::radar(content, &profile, args.lang).into(),
        map: pictures::heat_map(content, &profile, args.lang).into(),
        functions: profile.functions.iter().map(figures).collect(),
        categories: profile.categories.iter().map(|own| figures(&own.rings)).collect(),
    })
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
