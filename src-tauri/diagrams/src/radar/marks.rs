//! How the polygons of a radar are told from each other without colour: by their lines and by their marks.

use super::SeriesKind;
use crate::drawing::{Ink, Shape};

impl SeriesKind {
    /// How its line is drawn.
    pub(super) fn edge(self) -> Ink {
        match self {
            SeriesKind::Now => Ink::Now,
            SeriesKind::Before => Ink::Before,
            SeriesKind::Target => Ink::Target,
        }
    }

    /// Its mark around a point.
    pub(super) fn mark(self, (x, y): (f32, f32)) -> Shape {
        let square = |half: f32, r: f32, ink: Ink| Shape::Rect {
            x: x - half,
            y: y - half,
            w: half * 2.0,
            h: half * 2.0,
            r,
            ink,
        };
        match self {
            SeriesKind::Now => square(3.2, 3.2, Ink::NowMark),
            SeriesKind::Target => square(5.0, 0.0, Ink::TargetMark),
            SeriesKind::Before => Shape::Polygon {
                points: vec![(x, y - 5.2), (x + 4.8, y + 3.4), (x - 4.8, y + 3.4)],
                ink: Ink::BeforeMark,
            },
        }
    }
}
