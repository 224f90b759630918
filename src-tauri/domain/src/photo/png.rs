//! PNG as a row of chunks (W3C PNG, third edition).

use super::{CleanPhoto, PhotoFormat, Reader, big};

const SIGNATURE: usize = 8;
/// The chunks that are needed to show the picture; words, times and EXIF are not among them.
const PICTURE: [&[u8]; 13] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT",
    b"bKGD", b"pHYs",
];

/// The picture alone, or none when it is damaged.
pub(super) fn clean(bytes: &[u8]) -> Option<CleanPhoto> {
    let mut reader = Reader { rest: bytes };
    let mut kept = reader.take(SIGNATURE)?.to_vec();
    let mut size = None;
    let mut has_picture = false;
    loop {
        let chunk = reader.rest;
        let length = usize::try_from(big(chunk.get(..4)?)).ok()?;
        let kind = chunk.get(4..8)?;
        // Length, kind and check sum stand around what a chunk says.
        let chunk = reader.take(length.checked_add(12)?)?;
        match kind {
            b"IHDR" if size.is_none() => {
                size = Some((big(chunk.get(8..12)?), big(chunk.get(12..16)?)));
            }
            b"IDAT" => has_picture = true,
            _ => {}
        }
        size?;
        if PICTURE.contains(&kind) {
            kept.extend(chunk);
        }
        if kind == b"IEND" {
            break;
        }
    }
    let (width, height) = size.filter(|_| has_picture)?;
    Some(CleanPhoto {
        format: PhotoFormat::Png,
        width,
        height,
        way: 1,
        bytes: kept,
    })
}
