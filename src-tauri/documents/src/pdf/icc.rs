//! The profile of sRGB, put together from the figures of its standard (IEC 61966-2-1): what colours on paper mean.

/// Colour of the light under which paper is looked at (D50).
const D50: [f64; 3] = [0.964_2, 1.0, 0.824_9];
/// The three lights of a screen, seen under D50.
const RED: [f64; 3] = [0.436_066, 0.222_488, 0.013_916];
const GREEN: [f64; 3] = [0.385_147, 0.716_873, 0.097_076];
const BLUE: [f64; 3] = [0.143_066, 0.060_608, 0.714_096];
/// From the light of a screen (D65) to D50, after Bradford.
const ADAPTATION: [f64; 9] = [
    1.047_882, 0.022_919, -0.050_201, 0.029_587, 0.990_479, -0.017_059, -0.009_232, 0.015_076, 0.751_678,
];
/// The curve: ((x + 0.055) / 1.055) ^ 2.4, and x / 12.92 below 0.04045.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];

/// The profile as a file of version 4.
pub(super) fn srgb() -> Vec<u8> {
    let curve = parametric();
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", said("sRGB")),
        (b"cprt", said("Public domain")),
        (b"wtpt", xyz(D50)),
        (b"chad", fixed(b"sf32", &ADAPTATION)),
        (b"rXYZ", xyz(RED)),
        (b"gXYZ", xyz(GREEN)),
        (b"bXYZ", xyz(BLUE)),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut body = Vec::new();
    let mut table = u32_of(tags.len()).to_vec();
    let start = 128 + 4 + tags.len() * 12;
    for (name, data) in &tags {
        table.extend(*name);
        table.extend(u32_of(start + body.len()));
        table.extend(u32_of(data.len()));
        body.extend(data);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    let mut profile = Vec::with_capacity(start + body.len());
    profile.extend(u32_of(start + body.len()));
    profile.extend([0; 4]);
    profile.extend([4, 0x20, 0, 0]);
    profile.extend(b"mntrRGB XYZ ");
    // When it was made: 2026-01-01.
    profile.extend([0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    profile.extend(b"acsp");
    profile.resize(68, 0);
    profile.extend(D50.iter().flat_map(|value| s15_fixed16(*value)));
    profile.resize(128, 0);
    profile.extend(table);
    profile.extend(body);
    profile
}

fn u32_of(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes()
}

#[expect(clippy::cast_possible_truncation, reason = "figures between -2 and 3")]
fn s15_fixed16(value: f64) -> [u8; 4] {
    ((value * 65536.0).round() as i32).to_be_bytes()
}

fn fixed(kind: &[u8; 4], values: &[f64]) -> Vec<u8> {
    let mut data = kind.to_vec();
    data.extend([0; 4]);
    data.extend(values.iter().flat_map(|value| s15_fixed16(*value)));
    data
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    fixed(b"XYZ ", &values)
}

fn parametric() -> Vec<u8> {
    let mut data = b"para\0\0\0\0\0\x03\0\0".to_vec();
    data.extend(CURVE.iter().flat_map(|value| s15_fixed16(*value)));
    data
}

/// Words in English.
fn said(words: &str) -> Vec<u8> {
    let text: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut data = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0CenUS".to_vec();
    data.extend(u32_of(text.len()));
    data.extend(u32_of(28));
    data.extend(text);
    data
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_is_whole() {
        let profile = srgb();
        assert_eq!(profile[..4], u32_of(profile.len()));
        assert_eq!(&profile[36..40], b"acsp");
        // White is the light of all three, under D50.
        for (index, white) in D50.iter().enumerate() {
            assert!((RED[index] + GREEN[index] + BLUE[index] - white).abs() < 0.001);
        }
        // Every tag lies within the file.
        for tag in profile[132..252].chunks(12) {
            let number = |at: usize| u32::from_be_bytes(tag[at..at + 4].try_into().unwrap()) as usize;
            assert!(number(4) + number(8) <= profile.len());
        }
    }
}
