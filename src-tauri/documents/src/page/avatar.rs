//! The drawn face of a persona: the same as in the window, in the tones of paper.

use sonae_domain::{Face, Hair, Tone};

use super::path::flattened;
use crate::ops::{Color, Op, Stroke};

/// The side of the square in which the outlines are drawn.
const SIDE: f32 = 100.0;
const COAT: &str = "M18 100c2-20 14-28 32-28s30 8 32 28z";
const NECK: &str = "M43 64h14v12c0 4-14 4-14 0z";
const SHORT: &str = "M30 52c-2-22 8-32 20-32s22 10 20 32c-3-12-8-16-20-16s-17 4-20 16z";
const LONG: &str = "M28 66c-4-30 4-46 22-46s26 16 22 46h-6c2-18 0-26-16-26s-18 8-16 26z";
const PARTED: &str = "M31 46c0-16 8-25 19-25s19 9 19 25c-8-2-12-6-15-10-6 6-14 9-23 10z";
const TIED: &str = "M31 50c-3-20 6-30 19-30s22 10 19 30c-2-10-6-15-9-17-6 2-14 2-20 0-3 2-7 7-9 17zM50 8c6 0 9 3 9 8s-4 7-9 7-9-2-9-7 3-8 9-8z";
const CURLY: &str = "M29 54c-6-3-6-10-2-13-3-6 1-12 7-12 1-7 8-9 13-6 4-5 12-4 15 1 6-1 11 4 9 10 5 3 5 10 1 13 2 3 1 6-2 8-1-8-4-14-8-17-7 3-20 3-25-1-4 4-7 9-8 17z";
const THIN: &str = "M31 56c-5-8-3-19 4-23-1 8-1 15-2 23zM69 56c5-8 3-19-4-23 1 8 1 15 2 23z";
const FEATURES: &str = "M43 51v2M57 51v2M45 60c3 2.6 7 2.6 10 0";
const GLASSES: &str = "M38 50h10v6H38zM52 50h10v6H52zM48 52h4";
/// Middle and half axes of the face.
const FACE: (f32, f32, f32, f32) = (50.0, 49.0, 18.0, 20.0);

/// A face in a square of a side in points.
pub(crate) fn avatar(face: Face, side: f32) -> Vec<Op> {
    let scale = side / SIDE;
    let edge = Stroke::new(Color::Ink, 0.6);
    let (coat, hair_color) = match face.tone {
        Tone::Black => (Color::Tint3, Color::Ink),
        Tone::Brown => (Color::Tint2, Color::Secondary),
        Tone::Grey => (Color::Grey, Color::White),
    };
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
    ops.extend(filled(hair(face.hair), hair_color));
    let mut lines = flattened(FEATURES);
    if face.glasses {
        lines.extend(flattened(GLASSES));
    }
    ops.extend(lines.into_iter().map(|points| Op::Rule {
        points: scaled(points, scale),
        stroke: edge,
    }));
    ops
}

fn hair(hair: Hair) -> &'static str {
    match hair {
        Hair::Short => SHORT,
        Hair::Long => LONG,
        Hair::Parted => PARTED,
        Hair::Tied => TIED,
        Hair::Curly => CURLY,
        Hair::Thin => THIN,
    }
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
        let hairs = Hair::ALL.map(hair);
        for outline in [COAT, NECK, FEATURES, GLASSES].iter().chain(&hairs) {
            assert!(window.contains(outline), "{outline}");
        }
        assert!(window.contains(r#"cx="50" cy="49" rx="18" ry="20""#));
    }

    #[test]
    fn no_point_leaves_the_square() {
        for hair in Hair::ALL {
            let face = Face {
                hair,
                tone: Tone::Grey,
                glasses: true,
            };
            for op in avatar(face, 60.0) {
                let (Op::Shape { points, .. } | Op::Rule { points, .. }) = op else {
                    continue;
                };
                assert!(points.len() > 1);
                for (x, y) in points {
                    assert!(
                        (-0.01..=60.01).contains(&x) && (-0.01..=60.01).contains(&y),
                        "{hair:?}: {x} {y}"
                    );
                }
            }
        }
    }
}
