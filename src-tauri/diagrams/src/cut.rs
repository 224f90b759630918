//! A picture that is too tall for a page, cut between its rows; and pictures put beside each other.

use crate::drawing::{Drawing, Ink, Shape};
use crate::swimlane::Swimlane;

impl Swimlane {
    /// The picture in pieces of at most `first` and then `rest` pixels, each with the heads of the lanes. Rows stay
    /// whole: one that is taller than a piece has a piece of its own.
    pub fn pieces(&self, first: f32, rest: f32) -> Vec<Drawing> {
        let head = self.rows.first().map_or(self.drawing.height, |row| row.y);
        let mut cuts = vec![head];
        let mut top = head;
        for row in &self.rows {
            let room = if cuts.len() == 1 { first } else { rest };
            if head + row.y + row.height - top > room && row.y > top {
                cuts.push(row.y);
                top = row.y;
            }
        }
        cuts.push(self.drawing.height);
        cuts.windows(2)
            .map(|cut| {
                let mut shapes = band(&self.drawing, f32::MIN, head);
                let body = band(&self.drawing, cut[0], cut[1]);
                shapes.extend(body.iter().map(|shape| moved(shape, 0.0, head - cut[0])));
                Drawing {
                    width: self.drawing.width,
                    height: head + cut[1] - cut[0],
                    shapes,
                }
            })
            .collect()
    }
}

impl Drawing {
    /// Puts another picture onto this one, and grows to hold it.
    pub fn put(&mut self, other: &Drawing, x: f32, y: f32) {
        self.width = self.width.max(x + other.width);
        self.height = self.height.max(y + other.height);
        self.shapes
            .extend(other.shapes.iter().map(|shape| moved(shape, x, y)));
    }
}

/// What of a picture stands between two heights. Grounds and lines are cut, all else stands in a row.
fn band(drawing: &Drawing, top: f32, bottom: f32) -> Vec<Shape> {
    let within = |y: f32| y > top && y <= bottom;
    let mut shapes = Vec::new();
    for shape in drawing.leaves() {
        match shape {
            Shape::Rect { x, y, w, h, r, ink } if matches!(ink, Ink::Lane | Ink::SystemLane) => {
                let (from, to) = (y.max(top), (y + h).min(bottom));
                if to > from {
                    shapes.push(Shape::Rect {
                        x: *x,
                        y: from,
                        w: *w,
                        h: to - from,
                        r: *r,
                        ink: *ink,
                    });
                }
            }
            Shape::Rect { y, h, .. } if within(y + h / 2.0) => shapes.push(shape.clone()),
            Shape::Text { y, .. } if within(*y) => shapes.push(shape.clone()),
            Shape::Polygon { points, .. } => {
                let low = points.iter().map(|point| point.1).fold(f32::MAX, f32::min);
                let high = points.iter().map(|point| point.1).fold(f32::MIN, f32::max);
                if within(f32::midpoint(low, high)) {
                    shapes.push(shape.clone());
                }
            }
            Shape::Line { points, ink } => {
                let lines = cut_line(points, top, bottom);
                shapes.extend(lines.into_iter().map(|points| Shape::Line { points, ink: *ink }));
            }
            _ => {}
        }
    }
    shapes
}

/// The parts of a line of level and upright pieces that stand between two heights.
fn cut_line(points: &[(f32, f32)], top: f32, bottom: f32) -> Vec<Vec<(f32, f32)>> {
    let mut parts: Vec<Vec<(f32, f32)>> = Vec::new();
    for pair in points.windows(2) {
        let [(x1, y1), (x2, y2)] = [pair[0], pair[1]];
        // A level piece on the cut belongs above it.
        let level = (y1 - y2).abs() < 0.1;
        if (level && !(y1 > top && y1 <= bottom)) || (!level && (y1.max(y2) <= top || y1.min(y2) >= bottom)) {
            continue;
        }
        let (from, to) = if level {
            (pair[0], pair[1])
        } else {
            ((x1, y1.clamp(top, bottom)), (x2, y2.clamp(top, bottom)))
        };
        match parts.last_mut() {
            Some(part) if part.last() == Some(&from) => part.push(to),
            _ => parts.push(vec![from, to]),
        }
    }
    parts
}

fn moved(shape: &Shape, dx: f32, dy: f32) -> Shape {
    let mut shape = shape.clone();
    match &mut shape {
        Shape::Rect { x, y, .. } | Shape::Text { x, y, .. } => {
            *x += dx;
            *y += dy;
        }
        Shape::Polygon { points, .. } | Shape::Line { points, .. } => {
            for point in points {
                point.0 += dx;
                point.1 += dy;
            }
        }
        Shape::Group { shapes, .. } => {
            for own in shapes {
                *own = moved(own, dx, dy);
            }
        }
    }
    shape
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::trials::{any_steps, width, words};
    use crate::{Measure, SwimlaneOptions, swimlane};

    proptest! {
        #[test]
        fn cutting_loses_no_word_and_doubles_none_but_the_heads(steps in any_steps(), room in 150.0_f32..700.0) {
            let whole = swimlane(&steps, &SwimlaneOptions::default(), &Measure(&width));
            let pieces = whole.pieces(room, room);
            let head = whole.rows[0].y;
            let said = |drawing: &Drawing| -> Vec<String> {
                words(drawing).into_iter().filter(|(_, area)| area[3] > head).map(|(text, _)| text).collect()
            };
            let mut all: Vec<String> = pieces.iter().flat_map(said).collect();
            let mut expected = said(&whole.drawing);
            all.sort();
            expected.sort();
            prop_assert_eq!(all, expected);
        }

        #[test]
        fn a_piece_holds_what_is_drawn_in_it_and_is_no_taller_than_its_room(steps in any_steps(), room in 150.0_f32..700.0) {
            let whole = swimlane(&steps, &SwimlaneOptions::default(), &Measure(&width));
            for piece in whole.pieces(room, room) {
                let tallest = whole.rows.iter().map(|row| row.height).fold(0.0, f32::max);
                prop_assert!(piece.height <= room.max(whole.rows[0].y + tallest) + 0.1);
                for shape in &piece.shapes {
                    let (top, bottom) = match shape {
                        Shape::Rect { y, h, .. } => (*y, y + h),
                        Shape::Text { y, .. } => (*y, *y),
                        Shape::Group { .. } => continue,
                        Shape::Polygon { points, .. } | Shape::Line { points, .. } => points
                            .iter()
                            .fold((f32::MAX, f32::MIN), |(low, high), point| (low.min(point.1), high.max(point.1))),
                    };
                    prop_assert!(top >= -0.1 && bottom <= piece.height + 0.1, "{shape:?}");
                }
            }
        }
    }

    #[test]
    fn what_has_room_is_not_cut() {
        let step = |id: &str| sonae_domain::Step {
            id: id.into(),
            text: id.to_owned(),
            ..sonae_domain::Step::default()
        };
        let whole = swimlane(
            &[step("a"), step("b")],
            &SwimlaneOptions::default(),
            &Measure(&width),
        );
        let pieces = whole.pieces(1000.0, 1000.0);
        assert_eq!(pieces.len(), 1);
        assert_eq!(pieces[0].height.to_bits(), whole.drawing.height.to_bits());
    }
}
