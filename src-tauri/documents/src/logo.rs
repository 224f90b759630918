//! A logo: a picture made fit to stand at the head of papers, small and always the same.

mod decode;
mod marks;
mod shrink;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sonae_domain::PhotoError;

pub use marks::{CompanyMark, Letterhead, Marks};

use crate::page::MM;

/// The longest file that is taken, in bytes.
pub const LONGEST_LOGO: u64 = 2_000_000;
/// The most pixels of either side of a picture that is taken.
pub const MOST_SIDE: u32 = 4000;
/// The most room that a logo takes on paper: width and height in points.
pub const ROOM: (f32, f32) = (40.0 * MM, 10.0 * MM);
/// Dots to the inch that a logo has at least: one of few pixels is printed small and not coarse.
const FEWEST: f32 = 150.0;
/// Dots to the inch that a logo has at most: more are seen by nobody and make every file longer.
const MOST: f32 = 400.0;
const INCH: f32 = 72.0;

/// Why a file is not taken as a logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// Longer than [`LONGEST_LOGO`]: so many bytes.
    #[error("{0} bytes are too many")]
    TooLong(u64),
    /// More pixels than [`MOST_SIDE`] on a side.
    #[error("too many pixels")]
    TooFine,
    /// As phones take photos unless they are told otherwise.
    #[error("a HEIC picture")]
    Heic,
    /// Neither PNG nor JPEG, whatever it is called.
    #[error("neither PNG nor JPEG")]
    OtherKind,
    /// It begins as a picture and does not go on as one.
    #[error("the picture is damaged")]
    Damaged,
}

impl From<PhotoError> for LogoError {
    fn from(error: PhotoError) -> Self {
        match error {
            PhotoError::Heic => LogoError::Heic,
            PhotoError::OtherKind => LogoError::OtherKind,
            PhotoError::Damaged => LogoError::Damaged,
            PhotoError::TooFine(_) => LogoError::TooFine,
        }
    }
}

/// A picture for the head of papers: opaque on white, sRGB, with no more pixels than print can show.
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    width: u32,
    height: u32,
    png: Vec<u8>,
}

impl std::fmt::Debug for Logo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Logo({} × {})", self.width, self.height)
    }
}

impl Logo {
    /// Makes a logo of the bytes of a picture, whatever its file is called: decoded whole, turned upright, what is
    /// see-through set on white, and no finer than print. The same bytes give the same logo.
    ///
    /// # Errors
    /// When it is no picture, or one beyond the limits.
    pub fn read(bytes: &[u8]) -> Result<Logo, LogoError> {
        let picture = decode::decode(bytes)?;
        let scale = finer(picture.width, picture.height);
        let picture = if scale < 1.0 {
            shrink::shrunk(&picture, scale)
        } else {
            picture
        };
        let png = decode::encode(&picture).ok_or(LogoError::Damaged)?;
        Ok(Logo {
            width: picture.width,
            height: picture.height,
            png,
        })
    }

    /// A logo as [`png`](Self::png) gave it before; `None` for any other bytes.
    pub fn kept(bytes: &[u8]) -> Option<Logo> {
        // Eight bits of red, green and blue, rows in their order, and the pixels at once after that.
        let plain = bytes.get(24..29) == Some(&[8, 2, 0, 0, 0]) && bytes.get(37..41) == Some(b"IDAT");
        let picture = decode::decode(bytes).ok().filter(|_| plain)?;
        let (width, height) = (picture.width, picture.height);
        (finer(width, height) >= 1.0).then(|| Logo {
            width,
            height,
            png: bytes.to_vec(),
        })
    }

    /// Its bytes to keep: PNG.
    pub fn png(&self) -> &[u8] {
        &self.png
    }

    /// Its width and height in pixels.
    pub fn pixels(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// Its width and height on paper in points, where it has so much room: as large as fits, never coarser than 150
    /// dots to the inch, its shape kept.
    pub fn size(&self, room: (f32, f32)) -> (f32, f32) {
        let own = (real(self.width), real(self.height));
        let scale = (room.0 / own.0).min(room.1 / own.1).min(INCH / FEWEST);
        (own.0 * scale, own.1 * scale)
    }

    /// As an address that holds the picture itself, for windows.
    pub fn url(&self) -> String {
        format!("data:image/png;base64,{}", STANDARD.encode(&self.png))
    }

    /// Its rows, packed and filtered as PNG and PDF alike have them.
    pub(crate) fn rows(&self) -> Vec<u8> {
        decode::packed(&self.png)
    }
}

/// How many times as many pixels print can show; less than 1 where there are more than it can.
fn finer(width: u32, height: u32) -> f32 {
    let most = |room: f32, own: u32| (room * MOST / INCH).ceil() / real(own);
    most(ROOM.0, width).min(most(ROOM.1, height))
}

#[expect(clippy::cast_precision_loss, reason = "thousands of pixels at most")]
fn real(pixels: u32) -> f32 {
    pixels as f32
}

#[cfg(test)]
mod tests;
