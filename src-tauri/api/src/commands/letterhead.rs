use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use sonae_documents::logo::Logo;
use ts_rs::TS;

use super::{LogoPicture, Nothing, PathArgs, read_logo};
use crate::call::Call;
use crate::error::WireError;

/// The most characters of a name: it stands on one line beside a logo.
const LONGEST_NAME: usize = 32;
/// The most characters of where to reach an advisor: it stands on one line of the footer.
const LONGEST_CONTACT: usize = 60;

const SETTING: &str = "letterhead";
const PICTURE: &str = "letterhead-logo";

/// What an advisor who makes papers with a company prints on them. It belongs to this machine, to no company.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct SetLetterhead {
    /// Whether it is printed.
    pub on: bool,
    /// The office, or whoever helps; without it nothing is printed.
    pub name: String,
    /// A second line: the person, their title.
    pub person: String,
    /// Where to reach them, for the footer.
    pub contact: String,
}

/// The letterhead as it is set on this machine.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct LetterheadView {
    /// The words, and whether it is printed.
    pub words: SetLetterhead,
    /// The advisor's own logo.
    pub logo: Option<LogoPicture>,
    /// The most characters of each name.
    pub longest_name: usize,
    /// The most characters of where to reach them.
    pub longest_contact: usize,
}

/// The letterhead of this machine.
pub fn letterhead(call: &Call<'_>, _: Nothing) -> Result<LetterheadView, WireError> {
    Ok(LetterheadView {
        words: letterhead_words(call)?,
        logo: letterhead_logo(call)?.as_ref().map(LogoPicture::from),
        longest_name: LONGEST_NAME,
        longest_contact: LONGEST_CONTACT,
    })
}

/// Keeps the words of the letterhead, and whether it is printed.
pub fn set_letterhead(call: &Call<'_>, args: SetLetterhead) -> Result<LetterheadView, WireError> {
    let kept = SetLetterhead {
        on: args.on,
        name: one_line(&args.name, LONGEST_NAME),
        person: one_line(&args.person, LONGEST_NAME),
        contact: one_line(&args.contact, LONGEST_CONTACT),
    };
    let bad = |error: serde_json::Error| WireError::new("bad-request").with("reason", error);
    let value = serde_json::to_value(kept).map_err(bad)?;
    call.api.library().set_setting(SETTING, &value)?;
    letterhead(call, Nothing {})
}

/// Keeps a picture as the logo of the letterhead.
pub fn choose_letterhead_logo(call: &Call<'_>, args: PathArgs) -> Result<LetterheadView, WireError> {
    let logo = read_logo(Path::new(&args.path))?;
    let value = STANDARD.encode(logo.png()).into();
    call.api.library().set_setting(PICTURE, &value)?;
    letterhead(call, Nothing {})
}

/// Takes the logo off the letterhead.
pub fn remove_letterhead_logo(call: &Call<'_>, _: Nothing) -> Result<LetterheadView, WireError> {
    call.api
        .library()
        .set_setting(PICTURE, &serde_json::Value::Null)?;
    letterhead(call, Nothing {})
}

/// The words of the letterhead; what cannot be read any more is as if it was never set.
pub(crate) fn letterhead_words(call: &Call<'_>) -> Result<SetLetterhead, WireError> {
    let kept = call.api.library().setting(SETTING)?;
    Ok(kept
        .and_then(|value| serde_json::from_value(value).ok())
        .unwrap_or_default())
}

/// The logo of the letterhead.
pub(crate) fn letterhead_logo(call: &Call<'_>) -> Result<Option<Logo>, WireError> {
    let kept = call.api.library().setting(PICTURE)?;
    let bytes = kept
        .as_ref()
        .and_then(|value| value.as_str())
        .and_then(|text| STANDARD.decode(text).ok());
    Ok(bytes.and_then(|bytes| Logo::kept(&bytes)))
}

fn one_line(text: &str, longest: usize) -> String {
    let line: Vec<&str> = text.split(char::is_control).map(str::trim).collect();
    line.join(" ").trim().chars().take(longest).collect()
}
