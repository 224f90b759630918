//! JPEG as a row of segments (ITU-T T.81, annex B; Exif 3.0 for what cameras add).

use super::{CleanPhoto, PhotoFormat, Reader, big};

const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;
const EXIF: &[u8] = b"Exif\0\0";
/// The tag of EXIF that says how the camera was held.
const ORIENTATION: u32 = 0x0112;

/// The picture alone, or none when it is damaged.
pub(super) fn clean(bytes: &[u8]) -> Option<CleanPhoto> {
    let mut reader = Reader {
        rest: bytes.get(2..)?,
    };
    let mut kept = vec![0xFF, 0xD8];
    let mut size = None;
    let mut held = 1;
    let mut is_scanned = false;
    // What stands after the end is no part of this picture: cameras put previews there, with the place in them.
    while let Some(marker) = marker(&mut reader) {
        match marker {
            END => break,
            // These stand alone.
            0x01 | 0xD0..=0xD7 => kept.extend([0xFF, marker]),
            _ => {
                let length = reader.rest.get(..2).map(big)?;
                let segment = reader.take(usize::try_from(length).ok().filter(|length| *length >= 2)?)?;
                let payload = segment.get(2..)?;
                if is_frame(marker) {
                    size = Some((big(payload.get(3..5)?), big(payload.get(1..3)?)));
                }
                if marker == 0xE1 && payload.starts_with(EXIF) {
                    if let Some(way @ 2..=8) = orientation(payload) {
                        held = way;
                        kept.extend(only_orientation(way));
                    }
                } else if is_picture(marker, payload) {
                    kept.extend([0xFF, marker]);
                    kept.extend(segment);
                }
                if marker == SCAN {
                    is_scanned = true;
                    kept.extend(scanned(&mut reader));
                }
            }
        }
    }
    kept.extend([0xFF, END]);
    let (width, height) = size.filter(|_| is_scanned)?;
    let (width, height) = if held >= 5 {
        (height, width)
    } else {
        (width, height)
    };
    Some(CleanPhoto {
        format: PhotoFormat::Jpeg,
        width,
        height,
        way: held,
        bytes: kept,
    })
}

/// The next marker; before it may stand any number of 0xFF. None at the end of the bytes, or where no marker is.
fn marker(reader: &mut Reader<'_>) -> Option<u8> {
    if reader.byte()? != 0xFF {
        return None;
    }
    loop {
        match reader.byte()? {
            0xFF => {}
            0x00 => return None,
            marker => return Some(marker),
        }
    }
}

/// Whether a segment says the size of the picture.
fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC)
}

/// Whether a segment is needed to show the picture: its tables, JFIF, its colours. All other words of programs and
/// comments are left out.
fn is_picture(marker: u8, payload: &[u8]) -> bool {
    match marker {
        0xE0 => payload.starts_with(b"JFIF\0"),
        0xE2 => payload.starts_with(b"ICC_PROFILE\0"),
        0xEE => payload.starts_with(b"Adobe"),
        0xE1..=0xEF | 0xFE => false,
        _ => true,
    }
}

/// The coded picture up to the next marker that ends it.
fn scanned<'a>(reader: &mut Reader<'a>) -> &'a [u8] {
    let rest = reader.rest;
    let ends = |pair: &[u8]| matches!(pair, [0xFF, next] if !matches!(next, 0x00 | 0xD0..=0xD7 | 0xFF));
    let length = rest.windows(2).position(ends).unwrap_or(rest.len());
    reader.take(length).unwrap_or_default()
}

/// How the camera was held, 1 to 8, as EXIF says.
fn orientation(payload: &[u8]) -> Option<u8> {
    let tiff = payload.get(EXIF.len()..)?;
    let is_little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let number = |at: usize, count: usize| -> Option<u32> {
        let bytes = tiff.get(at..at.checked_add(count)?)?;
        match is_little {
            true => {
                let turned: Vec<u8> = bytes.iter().rev().copied().collect();
                Some(big(&turned))
            }
            false => Some(big(bytes)),
        }
    };
    let first = usize::try_from(number(4, 4)?).ok()?;
    let count = usize::try_from(number(first, 2)?).ok()?;
    let entries = (0..count).map_while(|at| first.checked_add(2 + at * 12));
    let found = entries
        .take_while(|entry| number(*entry, 2).is_some())
        .find(|entry| number(*entry, 2) == Some(ORIENTATION))?;
    u8::try_from(number(found + 8, 2)?).ok()
}

/// EXIF that says nothing but how the camera was held.
fn only_orientation(way: u8) -> Vec<u8> {
    let mut segment = vec![0xFF, 0xE1, 0, 34];
    segment.extend(EXIF);
    segment.extend(b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    segment.extend([way, 0, 0, 0, 0, 0, 0]);
    segment
}
