use std::path::Path;

use serde::{Deserialize, Serialize};
use sonae_domain::Lang;
use ts_rs::TS;

use super::SavedFile;
use crate::call::Call;
use crate::error::WireError;
use crate::newer;

/// A file that is too new to be opened, to be read out.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReadOutNewer {
    /// The file.
    pub path: String,
    /// Where to put the new folder.
    pub folder: String,
    /// Language of the words that are not the company's own.
    pub lang: Lang,
}

/// Reads out a file of a newer version into a new folder: a text for people, everything as JSON, and the files in it.
pub fn read_out_newer(_: &Call<'_>, args: ReadOutNewer) -> Result<SavedFile, WireError> {
    let out = newer::read_out(Path::new(&args.path), Path::new(&args.folder), args.lang)?;
    Ok(SavedFile {
        path: out.display().to_string(),
    })
}
