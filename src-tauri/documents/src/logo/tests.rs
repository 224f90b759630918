use png::{BitDepth, ColorType};
use proptest::prelude::*;

use super::*;

/// A PNG whose pixels are told one by one.
fn drawn(width: u32, height: u32, color: ColorType, pixel: impl Fn(u32, u32) -> Vec<u8>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(color);
    encoder.set_depth(BitDepth::Eight);
    let mut writer = encoder.write_header().unwrap();
    let all = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    let raw: Vec<u8> = all.flat_map(|(x, y)| pixel(x, y)).collect();
    writer.write_image_data(&raw).unwrap();
    writer.finish().unwrap();
    bytes
}

fn plain(width: u32, height: u32) -> Vec<u8> {
    drawn(width, height, ColorType::Rgb, |_, _| vec![0x1F, 0x3B, 0x5C])
}

fn pixels(logo: &Logo) -> Vec<u8> {
    decode::decode(logo.png()).unwrap().rgb
}

/// A JPEG of one colour, 8 × 8 pixels, as small as it can be: grey 128.
fn jpeg() -> Vec<u8> {
    let segment = |marker: u8, payload: &[u8]| {
        let length = u16::try_from(payload.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, marker][..], &length, payload].concat()
    };
    let mut all = vec![0xFF, 0xD8];
    all.extend(segment(0xE0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0"));
    all.extend(segment(0xDB, &[&[0][..], &[1; 64]].concat()));
    all.extend(segment(0xC0, &[8, 0, 8, 0, 8, 1, 1, 0x11, 0]));
    // One code each for "no difference" and "end of block".
    for table in [0x00, 0x10] {
        all.extend(segment(0xC4, &[&[table, 1][..], &[0; 15], &[0]].concat()));
    }
    all.extend(segment(0xDA, &[1, 1, 0, 0, 63, 0]));
    all.extend([0b0011_1111, 0xFF, 0xD9]);
    all
}

#[test]
fn a_logo_is_printed_within_its_room_in_its_own_shape_and_never_coarse() {
    // Pixels, then millimetres on paper.
    for ((width, height), (wide, high)) in [
        ((1200, 300), (40.0, 10.0)),
        ((2400, 300), (40.0, 5.0)),
        ((900, 900), (10.0, 10.0)),
        ((30, 30), (5.08, 5.08)),
        ((4000, 10), (40.0, 0.1)),
    ] {
        let logo = Logo::read(&plain(width, height)).unwrap();
        let (w, h) = logo.size(ROOM);
        assert!((w / MM - wide).abs() < 0.2, "{width} × {height}: {}", w / MM);
        assert!((h / MM - high).abs() < 0.2, "{width} × {height}: {}", h / MM);
    }
}

#[test]
fn what_is_see_through_stands_on_white() {
    let logo = Logo::read(&drawn(2, 1, ColorType::Rgba, |x, _| match x {
        0 => vec![10, 20, 30, 0],
        _ => vec![0, 0, 0, 128],
    }))
    .unwrap();
    assert_eq!(pixels(&logo), [255, 255, 255, 127, 127, 127]);
}

#[test]
fn a_large_picture_gets_as_many_pixels_as_print_can_show() {
    let logo = Logo::read(&drawn(4000, 1000, ColorType::Grayscale, |x, _| {
        vec![if x < 2000 { 0 } else { 255 }]
    }))
    .unwrap();
    assert_eq!(logo.pixels(), (630, 158));
    let rgb = pixels(&logo);
    assert_eq!((rgb[0], rgb[629 * 3]), (0, 255));
}

#[test]
fn jpeg_is_taken_and_turned_upright() {
    let logo = Logo::read(&jpeg()).unwrap();
    assert_eq!(logo.pixels(), (8, 8));
    assert!(pixels(&logo).iter().all(|part| *part == 128));
}

/// Found by `cargo xtask fuzz`: the library panics over it.
#[test]
fn a_palette_that_ends_in_the_middle_of_a_colour_is_damage() {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 2, 1);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(vec![0, 0, 0, 0xFF]);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&[0, 1]).unwrap();
    writer.finish().unwrap();
    assert_eq!(Logo::read(&bytes).unwrap_err(), LogoError::Damaged);
    assert!(Logo::kept(&bytes).is_none());
}

#[test]
fn what_is_no_picture_or_too_large_is_refused() {
    let whole = plain(300, 100);
    let cut = &whole[..whole.len() - 20];
    let mut changed = whole.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 0xFF;
    let photo = jpeg();
    let cases: [(&str, &[u8], LogoError); 9] = [
        ("cut off", cut, LogoError::Damaged),
        ("a changed byte", &changed, LogoError::Damaged),
        ("a JPEG cut off", &photo[..photo.len() - 12], LogoError::Damaged),
        (
            "another kind by that name",
            b"%PDF-1.7 logo.png",
            LogoError::OtherKind,
        ),
        (
            "a vector",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            LogoError::OtherKind,
        ),
        ("nothing", b"", LogoError::OtherKind),
        ("a phone's photo", b"\0\0\0\x18ftypheic\0\0\0\0", LogoError::Heic),
        ("too wide", &plain(4001, 1), LogoError::TooFine),
        ("too high", &plain(1, 4001), LogoError::TooFine),
    ];
    for (name, bytes, wanted) in cases {
        assert_eq!(Logo::read(bytes).unwrap_err(), wanted, "{name}");
    }
    let long = vec![0; 2_000_001];
    assert_eq!(Logo::read(&long).unwrap_err(), LogoError::TooLong(2_000_001));
}

#[test]
fn a_small_file_of_a_huge_picture_is_not_unpacked() {
    // The header says more than there is: it is refused by what it says.
    let mut bomb = plain(8, 8);
    bomb[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
    assert_eq!(Logo::read(&bomb).unwrap_err(), LogoError::TooFine);
}

#[test]
fn only_what_was_kept_is_taken_as_kept() {
    let logo = Logo::read(&plain(300, 100)).unwrap();
    assert_eq!(Logo::kept(logo.png()).as_ref(), Some(&logo));
    assert_eq!(Logo::kept(&jpeg()), None);
    assert_eq!(Logo::kept(b"else"), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn the_same_picture_is_the_same_logo_again_and_again(
        width in 1_u32..800, height in 1_u32..200, seed in any::<u8>()
    ) {
        let bytes = drawn(width, height, ColorType::Rgba, |x, y| {
            let mixed = (x * 7 + y * 13 + u32::from(seed)).to_le_bytes()[0];
            vec![mixed, mixed.wrapping_mul(3), seed, mixed.wrapping_add(seed)]
        });
        let logo = Logo::read(&bytes).unwrap();
        prop_assert_eq!(Logo::read(&bytes).unwrap(), logo.clone());
        prop_assert_eq!(Logo::kept(logo.png()), Some(logo.clone()));
        let (w, h) = logo.size(ROOM);
        prop_assert!(w <= ROOM.0 + 0.01 && h <= ROOM.1 + 0.01);
        // A side of less than a pixel is a pixel; else the shape stays.
        let shape = (real(width) / real(height)) / (w / h);
        prop_assert!(logo.pixels().0.min(logo.pixels().1) < 20 || (0.95..1.05).contains(&shape));
    }

    #[test]
    fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..400), kind in 0_usize..3) {
        let head: [&[u8]; 3] = [b"\x89PNG\r\n\x1a\n", &[0xFF, 0xD8, 0xFF], b""];
        let _ = Logo::read(&[head[kind], &bytes].concat());
    }
}
