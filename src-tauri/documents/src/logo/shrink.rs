//! A picture with fewer pixels: each is the mean of those it stands for.

use super::decode::Pixels;
use super::real;

/// A picture so many times as large, less than 1. No side goes below a pixel.
pub(super) fn shrunk(pixels: &Pixels, scale: f32) -> Pixels {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "smaller than it was, not negative"
    )]
    let side = |from: u32| ((real(from) * scale).round() as u32).clamp(1, from);
    let (width, height) = (side(pixels.width), side(pixels.height));
    // First every row, then every column.
    let rows = along(&pixels.rgb, pixels.width, width);
    let columns = along(&turned(&rows, width, pixels.height), pixels.height, height);
    Pixels {
        width,
        height,
        rgb: turned(&columns, height, width),
    }
}

/// Every row of pixels with fewer of them.
fn along(rgb: &[u8], from: u32, to: u32) -> Vec<u8> {
    if from == to {
        return rgb.to_vec();
    }
    let shares = shares(from, to);
    let row = from as usize * 3;
    let mut out = Vec::with_capacity(rgb.len() / from as usize * to as usize);
    for row in rgb.chunks_exact(row) {
        for (first, weights) in &shares {
            for part in 0..3 {
                let sum: u64 = weights
                    .iter()
                    .zip(*first..)
                    .map(|(weight, at)| weight * u64::from(row[at * 3 + part]))
                    .sum();
                let mean = (sum + u64::from(from) / 2) / u64::from(from);
                out.push(u8::try_from(mean).unwrap_or(u8::MAX));
            }
        }
    }
    out
}

/// For each new pixel the first of the old ones it stands for, and how much it has of each: `from` in all.
fn shares(from: u32, to: u32) -> Vec<(usize, Vec<u64>)> {
    let (from, to) = (u64::from(from), u64::from(to));
    (0..to)
        .map(|at| {
            // Measured in parts of an old pixel: each has `to` of them, each new pixel takes `from`.
            let (start, end) = (at * from, (at + 1) * from);
            let (first, last) = (start / to, (end - 1) / to);
            let weights = (first..=last)
                .map(|old| (end.min((old + 1) * to)) - (start.max(old * to)))
                .collect();
            (usize::try_from(first).unwrap_or_default(), weights)
        })
        .collect()
}

/// Rows as columns.
fn turned(rgb: &[u8], width: u32, height: u32) -> Vec<u8> {
    let (width, height) = (width as usize, height as usize);
    let mut out = Vec::with_capacity(rgb.len());
    for x in 0..width {
        for y in 0..height {
            let at = (y * width + x) * 3;
            out.extend_from_slice(&rgb[at..at + 3]);
        }
    }
    out
}
