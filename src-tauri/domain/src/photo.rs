//! Photos on notes: what is known of one, and how its bytes are made fit to be kept.

mod jpeg;
mod png;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A photo on a note. Its bytes are kept once in the company's file; here is only what is known of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Photo {
    /// SHA-256 of the kept bytes, in hexadecimal: names the photo within its note.
    pub sha256: String,
    /// Length of the kept bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// How it is written.
    pub format: PhotoFormat,
    /// Width in pixels, as it is seen.
    pub width: u32,
    /// Height in pixels, as it is seen.
    pub height: u32,
    /// What is to be seen, in words: for those who cannot see it, and for paper.
    pub shows: String,
}

/// The ways of writing a photo that every window can show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PhotoFormat {
    /// JPEG, as cameras do.
    #[default]
    Jpeg,
    /// PNG, as screenshots are.
    Png,
}

impl PhotoFormat {
    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            PhotoFormat::Jpeg => "image/jpeg",
            PhotoFormat::Png => "image/png",
        }
    }
}

/// The most photos on one note.
pub const MOST_PHOTOS: usize = 8;
/// The most pixels of a photo: one of more takes so much memory when it is shown that a small computer stands still.
pub const MOST_PIXELS: u64 = 64_000_000;

/// A photo fit to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CleanPhoto {
    /// How it is written.
    pub format: PhotoFormat,
    /// Width in pixels, as it is seen.
    pub width: u32,
    /// Height in pixels, as it is seen.
    pub height: u32,
    /// How its rows have to be turned to be seen upright, 1 to 8 as EXIF counts; 1 for not at all.
    pub way: u8,
    /// The picture as it was, without what the camera wrote about place, time and itself.
    pub bytes: Vec<u8>,
}

/// Why something is not kept as a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhotoError {
    /// As phones take it unless they are told otherwise: few programs can show it.
    #[error("a HEIC picture")]
    Heic,
    /// Neither JPEG nor PNG, whatever it is called.
    #[error("neither JPEG nor PNG")]
    OtherKind,
    /// It begins as a picture and does not go on as one.
    #[error("the picture is damaged")]
    Damaged,
    /// More pixels than [`MOST_PIXELS`].
    #[error("{0} million pixels are too many")]
    TooFine(u64),
}

/// Looks at the bytes of a picture, whatever its file is called, and takes out what a camera writes about the place, the
/// time and itself (EXIF, XMP, comments, previews). The picture itself stays as it is, byte by byte, and upright: the
/// way it is turned is kept.
///
/// # Errors
/// When it is no picture that can be kept.
pub fn clean_photo(bytes: &[u8]) -> Result<CleanPhoto, PhotoError> {
    let photo = match bytes {
        [0xFF, 0xD8, 0xFF, ..] => jpeg::clean(bytes),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => png::clean(bytes),
        _ if is_heic(bytes) => return Err(PhotoError::Heic),
        _ => return Err(PhotoError::OtherKind),
    };
    let photo = photo.ok_or(PhotoError::Damaged)?;
    let pixels = u64::from(photo.width) * u64::from(photo.height);
    match pixels {
        0 => Err(PhotoError::Damaged),
        1..=MOST_PIXELS => Ok(photo),
        _ => Err(PhotoError::TooFine(pixels.div_ceil(1_000_000))),
    }
}

/// The brands that HEIF files of HEVC pictures begin with (ISO/IEC 23008-12).
fn is_heic(bytes: &[u8]) -> bool {
    let brand = bytes.get(4..8).filter(|kind| *kind == b"ftyp");
    let brand = brand.and_then(|_| bytes.get(8..12));
    let known: [&[u8]; 8] = [
        b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1",
    ];
    brand.is_some_and(|brand| known.contains(&brand))
}

/// Reads along bytes, never past their end.
struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).and_then(|taken| taken.first().copied())
    }
}

/// A number written in two or four bytes, the greatest first.
fn big(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum, byte| (sum << 8) | u32::from(*byte))
}

#[cfg(test)]
mod tests;
