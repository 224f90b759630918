//! A picture that is too long for a page, cut between its rows; and pictures put beside each other.

use crate::drawing::{Drawing, Ink, Shape};
use crate::swimlane::{Orientation, Swimlane};

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

    fn with(self, point: (f32, f32), value: f32) -> (f32, f32) {
        match self {
            Along::X => (value, point.1),
            Along::Y => (point.0, value),
        }
    }
}

impl Swimlane {
    /// The picture in pieces of at most `first` and then `rest` pixels along the work, each with the heads of the
    /// lanes. Rows stay whole: one that is longer than a piece has a piece of its own.
    pub fn pieces(&self, first: f32, rest: f32) -> Vec<Drawing> {
        let (along, length) = match self.orientation {
            Orientation::Upright => (Along::Y, self.drawing.height),
            Orientation::OnItsSide => (Along::X, self.drawing.width),
        };
        if self.rows.is_empty() {
            return vec![self.drawing.clone()];
        }
        let head = self.head;
        let mut cuts = vec![head];
        let mut top = head;
        for (index, row) in self.rows.iter().enumerate() {
            let room = if cuts.len() == 1 { first } else { rest };
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
            if head + end - top > room && begin > top && index > 0 {
                cuts.push(begin);
                top = begin;
            }
        }
        cuts.push(length);
        cuts.windows(2)
            .map(|cut| {
                let mut shapes = band(&self.drawing, along, f32::MIN, head);
                let body = band(&self.drawing, along, cut[0], cut[1]);
                let by = head - cut[0];
                let (dx, dy) = along.with((0.0, 0.0), by);
                shapes.extend(body.iter().map(|shape| moved(shape, dx, dy)));
                shapes.extend(self.continued(along, cut[0]));
                // Words that reach beyond the cut are not cut.
                let length = shapes
                    .iter()
                    .map(|shape| far(shape, along))
                    .fold(head + cut[1] - cut[0], f32::max);
                let (width, height) = along.with((self.drawing.width, self.drawing.height), length);
                Drawing {
                    width,
                    height,
                    shapes,
                }
            })
            .collect()
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

/// How far a patch of words reaches; other shapes end within their row.
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
        _ => 0.0,
    }
}

/// What of a picture stands between two places. Grounds and lines are cut, all else stands in a row.
fn band(drawing: &Drawing, along: Along, top: f32, bottom: f32) -> Vec<Shape> {
    let within = |place: f32| place > top && place <= bottom;
    let mut shapes = Vec::new();
    for shape in drawing.leaves() {
        match shape {
            Shape::Rect { x, y, w, h, r, ink }
                if matches!(ink, Ink::Lane | Ink::SystemLane | Ink::Covered | Ink::Phase) =>
            {
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
            Shape::Line { points, ink } if !matches!(ink, Ink::Arrow | Ink::Hairline) => {
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
                let lines = cut_line(points, along, top, bottom);
                shapes.extend(lines.into_iter().map(|points| Shape::Line { points, ink: *ink }));
            }
            _ => {}
        }
    }
    shapes
}

/// The parts of a line of level and upright pieces that stand between two places.
fn cut_line(points: &[(f32, f32)], along: Along, top: f32, bottom: f32) -> Vec<Vec<(f32, f32)>> {
    let mut parts: Vec<Vec<(f32, f32)>> = Vec::new();
    for pair in points.windows(2) {
        let (a, b) = (along.of(pair[0]), along.of(pair[1]));
        // A piece on the cut, across the work, belongs before it.
        let across = (a - b).abs() < 0.1;
        if (across && !(a > top && a <= bottom)) || (!across && (a.max(b) <= top || a.min(b) >= bottom)) {
            continue;
        }
        let (from, to) = if across {
            (pair[0], pair[1])
        } else {
            (
                along.with(pair[0], a.clamp(top, bottom)),
                along.with(pair[1], b.clamp(top, bottom)),
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
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::trials::{any_work, width, words};
    use crate::{Measure, SwimlaneOptions, swimlane};

    fn lay(steps: &[sonae_domain::Step], orientation: Orientation) -> Swimlane {
        let options = match orientation {
            Orientation::Upright => SwimlaneOptions::default(),
            Orientation::OnItsSide => SwimlaneOptions::on_its_side(),
        };
        let callouts = steps.iter().map(|step| step.effect.clone()).collect();
        swimlane(steps, &SwimlaneOptions { callouts, ..options }, &Measure(&width))
    }

    fn either() -> impl Strategy<Value = Orientation> {
        prop::sample::select(vec![Orientation::Upright, Orientation::OnItsSide])
    }

    proptest! {
        #[test]
        fn cutting_loses_no_word_and_doubles_none_but_the_heads(
            steps in any_work(), room in 150.0_f32..900.0, turn in either()
        ) {
            let whole = lay(&steps, turn);
            let pieces = whole.pieces(room, room);
            let head = whole.head;
            let said = |drawing: &Drawing| -> Vec<String> {
                let far = |area: [f32; 4]| if turn == Orientation::Upright { area[3] } else { area[2] };
                words(drawing).into_iter().filter(|(_, area)| far(*area) > head).map(|(text, _)| text).collect()
            };
            // The name of a part that goes on is said again.
            let again = |text: &String| turn == Orientation::Upright || !["注文", "発送"].contains(&text.as_str());
            let mut all: Vec<String> = pieces.iter().flat_map(said).filter(again).collect();
            let mut expected: Vec<String> = said(&whole.drawing).into_iter().filter(again).collect();
            all.sort();
            expected.sort();
            prop_assert_eq!(all, expected);
        }

        #[test]
        fn a_piece_holds_what_is_drawn_in_it_and_is_no_longer_than_its_room(
            steps in any_work(), room in 150.0_f32..900.0, turn in either()
        ) {
            let whole = lay(&steps, turn);
            let upright = turn == Orientation::Upright;
            for piece in whole.pieces(room, room) {
                let length = if upright { piece.height } else { piece.width };
                // A row that is longer than a piece has one of its own, with the circle before or after it.
                let tallest = whole.rows.iter().map(|row| row.height).fold(0.0, f32::max);
                let most = room.max(whole.rows[0].y + tallest + 170.0);
                // Words of a way may reach beyond the cut.
                let most = most + 90.0;
                prop_assert!(length <= most + 0.1, "{length} {most}");
                for shape in &piece.shapes {
                    let points = match shape {
                        Shape::Rect { x, y, w, h, .. } => vec![(*x, *y), (x + w, y + h)],
                        Shape::Text { x, y, .. } => vec![(*x, *y)],
                        Shape::Group { .. } => continue,
                        Shape::Polygon { points, .. } | Shape::Line { points, .. } => points.clone(),
                    };
                    for (x, y) in points {
                        let place = if upright { y } else { x };
                        prop_assert!(place >= -0.1 && place <= length + 0.1, "{shape:?}");
                    }
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
        let whole = lay(&[step("a"), step("b")], Orientation::Upright);
        let pieces = whole.pieces(1000.0, 1000.0);
        assert_eq!(pieces.len(), 1);
        assert_eq!(pieces[0].height.to_bits(), whole.drawing.height.to_bits());
    }
}
