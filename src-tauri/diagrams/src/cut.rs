//! A picture that is too long for a page, cut between its rows; and pictures put beside each other.

use crate::drawing::{Drawing, Ink, Shape};
use crate::swimlane::{Orientation, Swimlane};

mod joints;

pub use joints::joint;
use joints::{Joints, ROOM};

/// The direction in which a picture is cut into stretches.
#[derive(Clone, Copy)]
enum Along {
    X,
    Y,
}

impl Along {
    fn of(self, point: (f32, f32)) -> f32 {
        match self {
            Along::X => point.0,
            Along::Y => point.1,
        }
    }

    fn across(self, point: (f32, f32)) -> f32 {
        match self {
            Along::X => point.1,
            Along::Y => point.0,
        }
    }

    /// The point so far along the work and so far across it.
    fn at(self, along: f32, across: f32) -> (f32, f32) {
        match self {
            Along::X => (along, across),
            Along::Y => (across, along),
        }
    }

    fn with(self, point: (f32, f32), value: f32) -> (f32, f32) {
        match self {
            Along::X => (value, point.1),
            Along::Y => (point.0, value),
        }
    }
}

impl Swimlane {
    /// The picture in pieces of at most `first` and then `rest` pixels along the work, each with the heads of the
    /// lanes. Rows stay whole: one that is longer than a piece has a piece of its own. A line over a cut ends at a letter
    /// and begins again at the same letter.
    pub fn pieces(&self, first: f32, rest: f32) -> Vec<Drawing> {
        let (along, length) = match self.orientation {
            Orientation::Upright => (Along::Y, self.drawing.height),
            Orientation::OnItsSide => (Along::X, self.drawing.width),
        };
        if self.rows.is_empty() || length <= first {
            return vec![self.drawing.clone()];
        }
        let head = self.head;
        let mut cuts = vec![head];
        let mut top = head;
        for (index, row) in self.rows.iter().enumerate() {
            // Letters stand beside each cut.
            let room = match cuts.len() {
                1 => first - ROOM,
                _ => rest - 2.0 * ROOM,
            };
            // Where the work ends goes with the last row, and the band of a part with the row that begins it.
            let end = if index + 1 == self.rows.len() {
                length
            } else {
                row.y + row.height
            };
            let band = self.phases.iter().find(|band| band.step == index && index > 0);
            let begin = match (band, along) {
                (Some(band), Along::Y) => band.area.y,
                _ => row.y,
            };
            // No letters stand after the end.
            let ends_here = cuts.len() > 1 && head + length - top <= rest - ROOM;
            if head + end - top > room && !ends_here && begin > top && index > 0 {
                cuts.push(begin);
                top = begin;
            }
        }
        cuts.push(length);
        let across = match along {
            Along::X => self.drawing.height,
            Along::Y => self.drawing.width,
        };
        let joints = Joints::of(&self.edges, &cuts, along, across);
        let piece = |(index, cut): (usize, &[f32])| {
            let lines = joints.lines(index);
            let before = if joints.begins(index) { ROOM } else { 0.0 };
            let after = if joints.ends(index) { ROOM } else { 0.0 };
            let reach = Reach {
                top: cut[0],
                bottom: cut[1],
                before,
                after,
            };
            let mut shapes = band(&self.drawing, along, &Reach::head(head), Vec::new());
            let body = band(&self.drawing, along, &reach, lines);
            let (dx, dy) = along.with((0.0, 0.0), head + before - cut[0]);
            shapes.extend(body.iter().map(|shape| moved(shape, dx, dy)));
            shapes.extend(self.continued(along, cut[0]));
            // Words that reach beyond the cut are not cut.
            let length = shapes
                .iter()
                .map(|shape| far(shape, along))
                .fold(head + before + cut[1] - cut[0] + after, f32::max);
            let (width, height) = along.with((self.drawing.width, self.drawing.height), length);
            Drawing {
                width,
                height,
                shapes,
            }
        };
        cuts.windows(2).enumerate().map(piece).collect()
    }
}

/// What of a picture a piece holds: between two places along the work, with room before and after for letters.
struct Reach {
    top: f32,
    bottom: f32,
    before: f32,
    after: f32,
}

impl Reach {
    /// The heads of the lanes.
    fn head(head: f32) -> Self {
        Reach {
            top: f32::MIN,
            bottom: head,
            before: 0.0,
            after: 0.0,
        }
    }
}

impl Swimlane {
    /// The name of the part of the work that goes on where a picture on its side is cut.
    fn continued(&self, along: Along, cut: f32) -> Vec<Shape> {
        let own = |area: &crate::Area| area.x < cut - 0.5 && area.x + area.w > cut + 0.5;
        let band = self.phases.iter().find(|band| own(&band.area) && cut > self.head);
        let (Along::X, Some(band)) = (along, band) else {
            return Vec::new();
        };
        let words = self.drawing.shapes.iter().filter(|shape| match shape {
            Shape::Text { x, y, text, .. } => {
                (*x - band.words.0).abs() < 0.1 && *y < band.area.y + band.area.h && band.lines.contains(text)
            }
            _ => false,
        });
        words
            .map(|shape| moved(shape, self.head - band.area.x, 0.0))
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

/// How far a patch of words or a bubble reaches; other shapes end within their row.
fn far(shape: &Shape, along: Along) -> f32 {
    match shape {
        Shape::Rect {
            x,
            y,
            w,
            h,
            ink: Ink::Patch,
            ..
        } => along.of((x + w, y + h)),
        Shape::Polygon {
            points,
            ink: Ink::Callout,
        } => points.iter().map(|point| along.of(*point)).fold(0.0, f32::max) + 1.0,
        _ => 0.0,
    }
}

/// What of a picture stands within a reach. Grounds and hairlines are cut, `lines` stand for those between boxes, and all
/// else stands in a row.
fn band(drawing: &Drawing, along: Along, reach: &Reach, lines: Vec<Shape>) -> Vec<Shape> {
    let (top, bottom) = (reach.top, reach.bottom);
    let within = |place: f32| place > top && place <= bottom;
    let mut shapes = Vec::new();
    let mut lines = Some(lines);
    for shape in drawing.leaves() {
        match shape {
            // All of them where the first was: over grounds and under words.
            Shape::Line { ink: Ink::Arrow, .. } => shapes.extend(lines.take().unwrap_or_default()),
            Shape::Polygon {
                ink: Ink::ArrowHead, ..
            } => {}
            Shape::Rect { x, y, w, h, r, ink }
                if matches!(ink, Ink::Lane | Ink::SystemLane | Ink::Covered | Ink::Phase) =>
            {
                // What is covered is a step's; all other grounds run on under the letters.
                let (top, bottom) = match ink {
                    Ink::Covered => (top, bottom),
                    _ => (top - reach.before, bottom + reach.after),
                };
                let (low, high) = ((*x, *y), (x + w, y + h));
                let (from, to) = (along.of(low).max(top), along.of(high).min(bottom));
                if to > from {
                    let (low, high) = (along.with(low, from), along.with(high, to));
                    shapes.push(Shape::Rect {
                        x: low.0,
                        y: low.1,
                        w: high.0 - low.0,
                        h: high.1 - low.1,
                        r: *r,
                        ink: *ink,
                    });
                }
            }
            // Free words go where they start, with the patch behind them.
            Shape::Rect {
                x,
                y,
                ink: Ink::Patch,
                ..
            } if within(along.of((x + 2.0, y + 12.0))) => {
                shapes.push(shape.clone());
            }
            Shape::Rect { ink: Ink::Patch, .. } => {}
            Shape::Rect { x, y, w, h, .. } if within(along.of((x + w / 2.0, y + h / 2.0))) => {
                shapes.push(shape.clone());
            }
            Shape::Text { x, y, .. } if within(along.of((*x, *y))) => shapes.push(shape.clone()),
            Shape::Polygon { points, .. } => {
                let low = points
                    .iter()
                    .map(|point| along.of(*point))
                    .fold(f32::MAX, f32::min);
                let high = points
                    .iter()
                    .map(|point| along.of(*point))
                    .fold(f32::MIN, f32::max);
                if within(f32::midpoint(low, high)) {
                    shapes.push(shape.clone());
                }
            }
            // Small drawn lines stand in a row as a whole.
            Shape::Line { points, ink } if *ink != Ink::Hairline => {
                let middle = points.iter().map(|point| along.of(*point)).sum::<f32>();
                #[expect(clippy::cast_precision_loss, reason = "corners of a line")]
                let count = points.len().max(1) as f32;
                if within(middle / count) {
                    shapes.push(Shape::Line {
                        points: points.clone(),
                        ink: *ink,
                    });
                }
            }
            Shape::Line { points, ink } => {
                let parts = cut_line(points, along, reach);
                shapes.extend(parts.into_iter().map(|points| Shape::Line { points, ink: *ink }));
            }
            _ => {}
        }
    }
    shapes
}

/// The parts of a hairline of level and upright pieces that stand within a reach.
fn cut_line(points: &[(f32, f32)], along: Along, reach: &Reach) -> Vec<Vec<(f32, f32)>> {
    let (top, bottom) = (reach.top, reach.bottom);
    let mut parts: Vec<Vec<(f32, f32)>> = Vec::new();
    for pair in points.windows(2) {
        let (a, b) = (along.of(pair[0]), along.of(pair[1]));
        // A piece on the cut, across the work, belongs before it.
        let across = (a - b).abs() < 0.1;
        if (across && !(a > top && a <= bottom)) || (!across && (a.max(b) <= top || a.min(b) >= bottom)) {
            continue;
        }
        let (low, high) = (top - reach.before, bottom + reach.after);
        let (from, to) = if across {
            (pair[0], pair[1])
        } else {
            (
                along.with(pair[0], a.clamp(low, high)),
                along.with(pair[1], b.clamp(low, high)),
            )
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
mod tests;
