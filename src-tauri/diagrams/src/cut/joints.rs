//! Lines over a cut. Each ends at a letter in a circle and begins again at the same letter, as charts of more than one
//! page have it: nobody has to guess which of two ends belong together.

use super::Along;
use crate::drawing::{Anchor, Drawing, Ink, Shape};
use crate::swimlane::{PlacedEdge, arrow};

/// Room beside a cut for letters, in pixels along the work.
pub(super) const ROOM: f32 = 38.0;
/// Diameter of the circle of a letter.
const DISC: f32 = 17.0;
/// Between two circles.
const APART: f32 = 2.0;
/// Lines that run across the work beside a cut, on the edge of a row, are no farther from it than this.
const EDGE: f32 = 8.5;
const TYPE: f32 = 11.0;

type Point = (f32, f32);

/// A line, by the pieces in which it begins and ends.
struct Line<'a> {
    from: usize,
    to: usize,
    points: &'a [Point],
    /// What stands at its ends where these are two.
    letter: String,
}

/// An end of a line at a cut.
struct End {
    /// From its box to the cut.
    points: Vec<Point>,
    letter: String,
    /// Whether the line goes out here; else it comes in.
    out: bool,
    /// Whether it is the cut after the piece; else the one before.
    after: bool,
}

/// The lines of a picture that is cut.
pub(super) struct Joints<'a> {
    lines: Vec<Line<'a>>,
    cuts: &'a [f32],
    along: Along,
    /// How far the picture reaches across the work.
    across: f32,
}

impl<'a> Joints<'a> {
    /// `cuts`: where each piece begins, and where the last ends.
    pub(super) fn of(edges: &'a [PlacedEdge], cuts: &'a [f32], along: Along, across: f32) -> Self {
        let inner = &cuts[1..cuts.len() - 1];
        let piece = |point: &Point| inner.iter().filter(|cut| along.of(*point) > **cut).count();
        let mut crossing = 0;
        let lines = edges
            .iter()
            .filter_map(|edge| {
                let (from, to) = (piece(edge.points.first()?), piece(edge.points.last()?));
                let letter = if from == to {
                    String::new()
                } else {
                    crossing += 1;
                    letter(crossing - 1)
                };
                Some(Line {
                    from,
                    to,
                    points: &edge.points,
                    letter,
                })
            })
            .collect();
        Joints {
            lines,
            cuts,
            along,
            across,
        }
    }

    /// Whether letters stand before the first row of a piece.
    pub(super) fn begins(&self, piece: usize) -> bool {
        self.ends_of(piece).iter().any(|end| !end.after)
    }

    /// Whether letters stand after the last row of a piece.
    pub(super) fn ends(&self, piece: usize) -> bool {
        self.ends_of(piece).iter().any(|end| end.after)
    }

    /// The lines of a piece with the letters at their ends, where they stood in the whole picture.
    pub(super) fn lines(&self, piece: usize) -> Vec<Shape> {
        let own = self
            .lines
            .iter()
            .filter(|line| line.from == piece && line.to == piece);
        let mut shapes: Vec<Shape> = own.flat_map(|line| arrow(line.points)).collect();
        let (after, before): (Vec<End>, Vec<End>) =
            self.ends_of(piece).into_iter().partition(|end| end.after);
        for ends in [before, after] {
            shapes.extend(self.lettered(ends, piece));
        }
        shapes
    }

    fn ends_of(&self, piece: usize) -> Vec<End> {
        let mut ends = Vec::new();
        for line in self.lines.iter().filter(|line| line.from != line.to) {
            if line.from == piece {
                ends.push(self.end(line, piece, line.points.to_vec(), true));
            }
            if line.to == piece {
                let back: Vec<Point> = line.points.iter().rev().copied().collect();
                ends.push(self.end(line, piece, back, false));
            }
        }
        ends
    }

    /// What of a line, which begins within the piece, goes as far as the cut.
    fn end(&self, line: &Line<'_>, piece: usize, points: Vec<Point>, out: bool) -> End {
        let other = if out { line.to } else { line.from };
        let after = other > piece;
        let cut = self.cuts[if after { piece + 1 } else { piece }];
        let inside = |point: &Point| match after {
            true => self.along.of(*point) < cut - EDGE,
            false => self.along.of(*point) > cut + EDGE,
        };
        let mut kept: Vec<Point> = points.into_iter().take_while(inside).collect();
        if let Some(last) = kept.last().copied() {
            kept.push(self.along.with(last, cut));
        }
        End {
            points: kept,
            letter: line.letter.clone(),
            out,
            after,
        }
    }

    /// Lines to the same cut, side by side, each with its letter.
    fn lettered(&self, mut ends: Vec<End>, piece: usize) -> Vec<Shape> {
        let place = |end: &End| end.points.last().map_or(0.0, |point| self.along.across(*point));
        ends.sort_by(|a, b| place(a).total_cmp(&place(b)));
        let wished: Vec<f32> = ends.iter().map(place).collect();
        let places = side_by_side(&wished, self.across);
        let mut shapes = Vec::new();
        for ((end, to), turn) in ends.into_iter().zip(places).zip(0_u8..) {
            let cut = self.cuts[if end.after { piece + 1 } else { piece }];
            let away = |distance: f32| if end.after { cut + distance } else { cut - distance };
            let mut points = end.points;
            let Some(last) = points.last().copied() else {
                continue;
            };
            if (self.along.across(last) - to).abs() > 0.5 {
                let turned = self.along.with(last, away(3.0 + 2.5 * f32::from(turn % 4)));
                points.push(turned);
                points.push(self.along.at(self.along.of(turned), to));
            }
            points.push(self.along.at(away(ROOM - DISC - 2.0), to));
            if !end.out {
                points.reverse();
            }
            shapes.extend(arrow(&points));
            let middle = self.along.at(away(ROOM - DISC / 2.0 - 2.0), to);
            shapes.extend(disc(middle, &end.letter));
        }
        shapes
    }
}

/// Places near those that are wished for, in their order, none too near to the next.
fn side_by_side(wished: &[f32], across: f32) -> Vec<f32> {
    let step = DISC + APART;
    let mut places: Vec<f32> = Vec::with_capacity(wished.len());
    for wish in wished {
        let least = places.last().map_or(DISC / 2.0 + 1.0, |before| before + step);
        places.push(wish.max(least));
    }
    // Where they would fall off the picture they move up.
    let mut most = across - DISC / 2.0 - 1.0;
    for place in places.iter_mut().rev() {
        *place = place.min(most);
        most = *place - step;
    }
    places
}

/// A letter in its circle.
fn disc((x, y): Point, letter: &str) -> [Shape; 2] {
    [
        Shape::Rect {
            x: x - DISC / 2.0,
            y: y - DISC / 2.0,
            w: DISC,
            h: DISC,
            r: DISC / 2.0,
            ink: Ink::Event,
        },
        Shape::Text {
            x,
            y: y + TYPE * 0.36,
            anchor: Anchor::Middle,
            size: TYPE,
            bold: true,
            text: letter.to_owned(),
            ink: Ink::Words,
        },
    ]
}

/// A, B, C … Z, A1, B1 …
fn letter(number: usize) -> String {
    let letters = (b'A'..=b'Z').map(char::from);
    let letter = letters.clone().nth(number % 26).unwrap_or('A');
    match number / 26 {
        0 => letter.to_string(),
        more => format!("{letter}{more}"),
    }
}

/// The circle with the first letter, for the key of a picture.
pub fn joint() -> Drawing {
    Drawing {
        width: DISC,
        height: DISC,
        shapes: disc((DISC / 2.0, DISC / 2.0), &letter(0)).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_lines_that_end_together_stand_side_by_side() {
        let step = DISC + APART;
        assert_eq!(
            side_by_side(&[40.0, 40.0, 90.0], 200.0),
            [40.0, 40.0 + step, 90.0]
        );
        let low = side_by_side(&[95.0, 98.0], 100.0);
        assert!(
            low[1] <= 100.0 - DISC / 2.0 && low[1] - low[0] >= step - 0.01,
            "{low:?}"
        );
    }

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([0, 25, 26, 53].map(letter), ["A", "Z", "A1", "B2"]);
    }
}
