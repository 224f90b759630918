use proptest::prelude::*;

use super::*;

fn segment(marker: u8, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(payload.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker][..], &length, payload].concat()
}

/// EXIF with an orientation and a place, in the given byte order.
fn exif(is_little: bool, way: u16) -> Vec<u8> {
    let two = |n: u16| match is_little {
        true => n.to_le_bytes(),
        false => n.to_be_bytes(),
    };
    let four = |n: u32| match is_little {
        true => n.to_le_bytes(),
        false => n.to_be_bytes(),
    };
    let mut all = b"Exif\0\0".to_vec();
    all.extend(if is_little { b"II" } else { b"MM" });
    all.extend(two(42));
    all.extend(four(8));
    all.extend(two(2));
    // The camera's name, then how it was held.
    for (tag, kind, value) in [(0x010F_u16, 2_u16, 0x4142_u16), (0x0112, 3, way)] {
        all.extend(two(tag));
        all.extend(two(kind));
        all.extend(four(1));
        all.extend(two(value));
        all.extend(two(0));
    }
    all.extend(four(0));
    all.extend(b"GPS 35.6812N 139.7671E");
    all
}

fn jpeg(extra: &[Vec<u8>]) -> Vec<u8> {
    let mut all = vec![0xFF, 0xD8];
    all.extend(segment(0xE0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0"));
    all.extend(extra.concat());
    all.extend(segment(0xDB, &[0; 65]));
    all.extend(segment(0xC0, &[8, 0x01, 0x00, 0x02, 0x00, 1, 1, 0x11, 0]));
    all.extend(segment(0xDA, &[1, 1, 0, 0, 63, 0]));
    all.extend([0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]);
    all.extend([0xFF, 0xD9]);
    all
}

fn chunk(kind: &[u8; 4], payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[..], kind, payload, b"SUMS"].concat()
}

fn png(width: u32, height: u32, extra: &[Vec<u8>]) -> Vec<u8> {
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend([8, 2, 0, 0, 0]);
    let mut all = b"\x89PNG\r\n\x1a\n".to_vec();
    all.extend(chunk(b"IHDR", &header));
    all.extend(extra.concat());
    all.extend(chunk(b"IDAT", b"pixels"));
    all.extend(chunk(b"IEND", b""));
    all
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|part| part == words)
}

#[test]
fn a_photo_loses_the_place_and_stays_the_same_picture() {
    let extra = [
        segment(0xE1, &exif(true, 1)),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x GPSLatitude='35'/>"),
        segment(0xE2, b"MPF\0II*\0"),
        segment(0xED, b"Photoshop 3.0\0 Tokyo"),
        segment(0xFE, b"taken at home"),
    ];
    let mut taken = jpeg(&extra);
    // A preview after the end, with EXIF of its own.
    taken.extend(jpeg(&[segment(0xE1, &exif(false, 1))]));
    let clean = clean_photo(&taken).unwrap();
    assert_eq!(
        (clean.format, clean.width, clean.height),
        (PhotoFormat::Jpeg, 512, 256)
    );
    assert_eq!(clean.bytes, jpeg(&[]));
    for words in [&b"GPS"[..], b"Tokyo", b"home", b"Exif", b"MPF"] {
        assert!(!holds(&clean.bytes, words));
    }
}

#[test]
fn the_colours_of_a_photo_stay() {
    let extra = [
        segment(0xE2, b"ICC_PROFILE\0\x01\x01colours"),
        segment(0xEE, b"Adobe\0\x64\0\0\0\0\x01"),
    ];
    assert_eq!(clean_photo(&jpeg(&extra)).unwrap().bytes, jpeg(&extra));
}

#[test]
fn a_photo_that_was_taken_upright_is_seen_upright() {
    for is_little in [true, false] {
        for way in 1..=8_u16 {
            let clean = clean_photo(&jpeg(&[segment(0xE1, &exif(is_little, way))])).unwrap();
            let seen = if way >= 5 { (256, 512) } else { (512, 256) };
            assert_eq!((clean.width, clean.height), seen);
            assert_eq!(holds(&clean.bytes, b"Exif"), way > 1);
            assert!(!holds(&clean.bytes, b"GPS"));
            assert_eq!(clean_photo(&clean.bytes).unwrap(), clean);
        }
    }
}

#[test]
fn a_screenshot_loses_its_words_and_stays_the_same_picture() {
    let extra = [
        chunk(b"sRGB", &[0]),
        chunk(b"tEXt", b"Location\0Tokyo"),
        chunk(b"eXIf", b"II*\0 GPS"),
        chunk(b"tIME", b"\x07\xea\x0b\x03\0\0\0"),
    ];
    let mut taken = png(300, 200, &extra);
    taken.extend(b"what follows the end");
    let clean = clean_photo(&taken).unwrap();
    assert_eq!(
        (clean.format, clean.width, clean.height),
        (PhotoFormat::Png, 300, 200)
    );
    assert_eq!(clean.bytes, png(300, 200, &extra[..1]));
}

#[test]
fn what_is_no_picture_that_can_be_shown_is_told_apart() {
    let refused = |bytes: &[u8]| clean_photo(bytes).unwrap_err();
    assert_eq!(refused(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), PhotoError::Heic);
    for other in [
        &b""[..],
        b"GIF89a",
        b"RIFF\0\0\0\0WEBP",
        b"%PDF-1.7",
        "写真.jpg".as_bytes(),
    ] {
        assert_eq!(refused(other), PhotoError::OtherKind);
    }
    let whole = jpeg(&[]);
    assert_eq!(refused(&whole[..40]), PhotoError::Damaged);
    assert_eq!(refused(&png(3, 2, &[])[..40]), PhotoError::Damaged);
    assert_eq!(refused(&png(0, 2, &[])), PhotoError::Damaged);
    assert_eq!(refused(&png(40_000, 40_000, &[])), PhotoError::TooFine(1_600));
}

proptest! {
    #[test]
    fn no_bytes_stop_the_reader_and_what_is_clean_stays_as_it_is(
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
        at in 0..120_usize,
        is_png in any::<bool>(),
    ) {
        let extra = if is_png { Vec::new() } else { vec![segment(0xE1, &exif(true, 6))] };
        let mut photo = if is_png { png(3, 2, &extra) } else { jpeg(&extra) };
        let place = at.min(photo.len());
        photo.splice(place..(place + bytes.len() / 2).min(photo.len()), bytes);
        if let Ok(clean) = clean_photo(&photo) {
            prop_assert_eq!(clean_photo(&clean.bytes), Ok(clean));
        }
    }
}
