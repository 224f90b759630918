use std::path::Path;

use serde::{Deserialize, Serialize};
use sonae_documents::logo::{LONGEST_LOGO, Logo, LogoError, MOST_SIDE, ROOM};
use ts_rs::TS;

use super::{Nothing, PathArgs, Stored};
use crate::call::Call;
use crate::error::WireError;
use crate::marks::{LOGO, kept_logo};

/// A logo to look at.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LogoPicture {
    /// The picture itself: `data:image/png;base64,…`.
    pub url: String,
    /// Its width on paper in millimetres.
    pub width: f32,
    /// Its height on paper in millimetres.
    pub height: f32,
}

impl From<&Logo> for LogoPicture {
    fn from(logo: &Logo) -> Self {
        let (width, height) = logo.size(ROOM);
        let millimetres = |points: f32| points * 25.4 / 72.0;
        LogoPicture {
            url: logo.url(),
            width: millimetres(width),
            height: millimetres(height),
        }
    }
}

/// The company's logo; null when it has chosen none.
pub fn logo(call: &Call<'_>, _: Nothing) -> Result<Option<LogoPicture>, WireError> {
    let file = call.file()?;
    let Some(sha256) = file.answers.text(LOGO.0, LOGO.1) else {
        return Ok(None);
    };
    let logo = call.company(|store| Ok(kept_logo(store, &file)))?;
    let logo = logo.ok_or_else(|| WireError::new("not-found").with("id", sha256))?;
    Ok(Some(LogoPicture::from(&logo)))
}

/// Keeps a picture in the company's file as its logo; the one before can be brought back.
pub fn choose_logo(call: &Call<'_>, args: PathArgs) -> Result<Stored, WireError> {
    let logo = read_logo(Path::new(&args.path))?;
    call.edit("logo", |edit| {
        edit.answer_with_picture(LOGO.0, LOGO.1, logo.png())
    })?;
    Ok(call.stored())
}

/// Takes the company's logo off its papers; it can be brought back.
pub fn remove_logo(call: &Call<'_>, _: Nothing) -> Result<Stored, WireError> {
    call.edit("logo-removed", |edit| edit.set_answer(LOGO.0, None, LOGO.1, None))?;
    Ok(call.stored())
}

/// Reads a file as a logo, whatever it is called.
pub(crate) fn read_logo(path: &Path) -> Result<Logo, WireError> {
    let io = |error: &std::io::Error| WireError::io(path, error);
    // Its length first: a film must not fill the memory before it is refused.
    let length = std::fs::metadata(path).map_err(|error| io(&error))?.len();
    if length > LONGEST_LOGO {
        return Err(refused(LogoError::TooLong(length)));
    }
    let bytes = std::fs::read(path).map_err(|error| io(&error))?;
    Logo::read(&bytes).map_err(refused)
}

fn refused(error: LogoError) -> WireError {
    match error {
        LogoError::TooLong(bytes) => WireError::new("logo-too-long")
            .with("size", bytes.div_ceil(1_000_000))
            .with("most", LONGEST_LOGO / 1_000_000),
        LogoError::TooFine => WireError::new("logo-too-fine").with("most", MOST_SIDE),
        LogoError::Heic => WireError::new("logo-heic"),
        LogoError::OtherKind => WireError::new("logo-kind"),
        LogoError::Damaged => WireError::new("logo-damaged"),
    }
}
