//! The drawn face of a persona: the same as in the window for the same record, in the tones of paper.

use super::path::flattened;
use crate::ops::{Color, Op, Stroke};

/// The side of the square in which the outlines are drawn.
const SIDE: f32 = 100.0;
const COAT: &str = "M18 100c2-20 14-28 32-28s30 8 32 28z";
const NECK: &str = "M43 64h14v12c0 4-14 4-14 0z";
const HAIR: [&str; 3] = [
    "M30 52c-2-22 8-32 20-32s22 10 20 32c-3-12-8-16-20-16s-17 4-20 16z",
    "M28 66c-4-30 4-46 22-46s26 16 22 46h-6c2-18 0-26-16-26s-18 8-16 26z",
    "M31 46c0-16 8-25 19-25s19 9 19 25c-8-2-12-6-15-10-6 6-14 9-23 10z",
];
const FEATURES: &str = "M43 51v2M57 51v2M45 60c3 2.6 7 2.6 10 0";
const GLASSES: &str = "M38 50h10v6H38zM52 50h10v6H52zM48 52h4";
/// Middle and half axes of the face.
const FACE: (f32, f32, f32, f32) = (50.0, 49.0, 18.0, 20.0);

/// The face of a record in a square of a side in points.
pub(crate) fn avatar(seed: &str, side: f32) -> Vec<Op> {
    let number = number(seed);
    let scale = side / SIDE;
    let edge = Stroke::new(Color::Ink, 0.6);
    let (coat, hair_color) = match (number >> 4) % 3 {
        0 => (Color::Tint3, Color::Ink),
        1 => (Color::Tint2, Color::Secondary),
        _ => (Color::Grey, Color::White),
    };
    let hair = HAIR[usize::try_from(number % 3).unwrap_or_default()];
    let shape = |points: Vec<(f32, f32)>, fill: Color, stroke: Option<Stroke>| Op::Shape {
        points: scaled(points, scale),
        fill: Some(fill),
        stroke,
    };
    let mut ops = vec![Op::rect(
        (0.0, 0.0, side, side),
        12.0 * scale,
        Some(Color::Tint),
        None,
    )];
    let filled = |path: &str, fill: Color| {
        let outlines = flattened(path).into_iter();
        outlines.map(move |points| shape(points, fill, Some(edge)))
    };
    ops.extend(filled(COAT, coat));
    ops.extend(filled(NECK, Color::White));
    ops.push(shape(ellipse(FACE), Color::White, Some(edge)));
    ops.extend(filled(hair, hair_color));
    let mut lines = flattened(FEATURES);
    if (number >> 8).is_multiple_of(3) {
        lines.extend(flattened(GLASSES));
    }
    ops.extend(lines.into_iter().map(|points| Op::Rule {
        points: scaled(points, scale),
        stroke: edge,
    }));
    ops
}

/// The same number as in the window: of the first UTF-16 unit of each character.
fn number(seed: &str) -> u32 {
    seed.chars().fold(7_u32, |sum, character| {
        let unit = character.encode_utf16(&mut [0; 2])[0];
        sum.wrapping_mul(31).wrapping_add(u32::from(unit))
    })
}

fn scaled(points: Vec<(f32, f32)>, scale: f32) -> Vec<(f32, f32)> {
    points.into_iter().map(|(x, y)| (x * scale, y * scale)).collect()
}

fn ellipse((x, y, wide, high): (f32, f32, f32, f32)) -> Vec<(f32, f32)> {
    (0..48_u8)
        .map(|part| {
            let angle = (f32::from(part) * 7.5).to_radians();
            (x + wide * angle.cos(), y + high * angle.sin())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_face_on_paper_is_the_one_in_the_window() {
        let window = include_str!("../../../../ui/src/components/Avatar.svelte");
        for outline in [COAT, NECK, FEATURES, GLASSES].iter().chain(&HAIR) {
            assert!(window.contains(outline), "{outline}");
        }
        assert!(window.contains(r#"cx="50" cy="49" rx="18" ry="20""#));
        assert!(window.contains("(sum * 31 + c.charCodeAt(0)) >>> 0, 7)"));
        // (7 * 31 + 97) * 31 + 98
        assert_eq!(number("ab"), 9832);
    }

    #[test]
    fn no_point_leaves_the_square() {
        for seed in ["yamada", "okamoto", "", "佐", "𠮷野"] {
            for op in avatar(seed, 60.0) {
                let (Op::Shape { points, .. } | Op::Rule { points, .. }) = op else {
                    continue;
                };
                assert!(points.len() > 1);
                for (x, y) in points {
                    assert!(
                        (-0.01..=60.01).contains(&x) && (-0.01..=60.01).contains(&y),
                        "{seed}: {x} {y}"
                    );
                }
            }
        }
    }
}
