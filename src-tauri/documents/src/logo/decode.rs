//! Pictures to pixels and back.

use std::io::Cursor;

use png::{BitDepth, ColorType, Limits, Transformations};
use sonae_domain::{CleanPhoto, PhotoFormat, clean_photo};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::{LONGEST_LOGO, LogoError, MOST_SIDE};

/// Pixels: red, green, blue each, row by row, on white.
pub(super) struct Pixels {
    pub width: u32,
    pub height: u32,
    pub rgb: Vec<u8>,
}

/// What a decoder may take beside its pixels, in bytes.
const MOST_MEMORY: usize = 128 << 20;

/// The pixels of a picture. Its length and size are looked at before anything is unpacked.
pub(super) fn decode(bytes: &[u8]) -> Result<Pixels, LogoError> {
    if bytes.len() as u64 > LONGEST_LOGO {
        return Err(LogoError::TooLong(bytes.len() as u64));
    }
    let clean = clean_photo(bytes)?;
    if clean.width > MOST_SIDE || clean.height > MOST_SIDE {
        return Err(LogoError::TooFine);
    }
    // The libraries give up in their own way where a picture is made up: that of PNG panics over a palette that ends in the
    // middle of a colour.
    let pixels = std::panic::catch_unwind(|| match clean.format {
        PhotoFormat::Png => decode_png(&clean.bytes),
        PhotoFormat::Jpeg => decode_jpeg(&clean),
    });
    pixels.ok().flatten().ok_or(LogoError::Damaged)
}

fn decode_png(bytes: &[u8]) -> Option<Pixels> {
    let limits = Limits { bytes: MOST_MEMORY };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let mut raw = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut raw).ok()?;
    // Also what comes after the pixels is whole.
    reader.finish().ok()?;
    raw.truncate(frame.buffer_size());
    let rgb = match frame.color_type {
        ColorType::Rgb => raw,
        ColorType::Grayscale => raw.iter().flat_map(|grey| [*grey; 3]).collect(),
        ColorType::GrayscaleAlpha => raw
            .as_chunks::<2>()
            .0
            .iter()
            .flat_map(|[grey, alpha]| [on_white(*grey, *alpha); 3])
            .collect(),
        ColorType::Rgba => raw
            .as_chunks::<4>()
            .0
            .iter()
            .flat_map(|[r, g, b, alpha]| [r, g, b].map(|part| on_white(*part, *alpha)))
            .collect(),
        ColorType::Indexed => return None,
    };
    Some(Pixels {
        width: frame.width,
        height: frame.height,
        rgb,
    })
}

/// A colour, see-through as alpha says, on white paper.
fn on_white(part: u8, alpha: u8) -> u8 {
    let (part, alpha) = (u32::from(part), u32::from(alpha));
    let mixed = (part * alpha + 255 * (255 - alpha) + 127) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}

fn decode_jpeg(clean: &CleanPhoto) -> Option<Pixels> {
    let side = usize::try_from(MOST_SIDE).ok()?;
    let options = DecoderOptions::default()
        .set_max_width(side)
        .set_max_height(side)
        .set_strict_mode(true)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(&clean.bytes), options);
    let rgb = decoder.decode().ok()?;
    let (width, height) = decoder.dimensions()?;
    let pixels = Pixels {
        width: u32::try_from(width).ok()?,
        height: u32::try_from(height).ok()?,
        rgb,
    };
    (pixels.rgb.len() == width * height * 3).then(|| upright(pixels, clean.way))
}

/// Turned as EXIF counts: 2 to 4 mirror or turn over, 5 to 8 also change width and height.
fn upright(pixels: Pixels, way: u8) -> Pixels {
    if !(2..=8).contains(&way) {
        return pixels;
    }
    let (w, h) = (pixels.width as usize, pixels.height as usize);
    let (width, height) = if way >= 5 { (h, w) } else { (w, h) };
    let mut rgb = Vec::with_capacity(pixels.rgb.len());
    for y in 0..height {
        for x in 0..width {
            let (from_x, from_y) = match way {
                2 => (w - 1 - x, y),
                3 => (w - 1 - x, h - 1 - y),
                4 => (x, h - 1 - y),
                5 => (y, x),
                6 => (y, h - 1 - x),
                7 => (w - 1 - y, h - 1 - x),
                _ => (w - 1 - y, x),
            };
            let at = (from_y * w + from_x) * 3;
            rgb.extend_from_slice(&pixels.rgb[at..at + 3]);
        }
    }
    let (width, height) = if way >= 5 {
        (pixels.height, pixels.width)
    } else {
        (pixels.width, pixels.height)
    };
    Pixels { width, height, rgb }
}

/// Pixels as PNG. The same pixels are the same bytes.
pub(super) fn encode(pixels: &Pixels) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width, pixels.height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&pixels.rgb).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

/// The packed rows of a PNG: its IDAT chunks joined.
pub(super) fn packed(png: &[u8]) -> Vec<u8> {
    let mut rows = Vec::new();
    let mut rest = png.get(8..).unwrap_or_default();
    while let Some((length, more)) = rest.split_first_chunk::<4>() {
        let length = u32::from_be_bytes(*length) as usize;
        let Some((chunk, after)) = more.split_at_checked(length.saturating_add(8)) else {
            break;
        };
        if let Some(data) = chunk.strip_prefix(b"IDAT") {
            rows.extend_from_slice(&data[..length]);
        }
        rest = after;
    }
    rows
}
