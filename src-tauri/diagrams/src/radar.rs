//! A radar: the umbrella seen from above. Six ribs, the first at the top and on clockwise; rings with their numbers;
//! a key beside it that says the rings in words.

use crate::drawing::{Anchor, Drawing, Ink, Shape};
use crate::lettering::{Lettering, Lines};
use crate::wrap::Measure;

mod key;
mod marks;
#[cfg(test)]
mod tests;

/// Least distance of the outermost ring from the middle.
const RADIUS: f32 = 124.0;
/// Between a rib's end and its label.
const AWAY: f32 = 10.0;
/// The width in which the label of a rib is set.
const LABEL: f32 = 96.0;
/// The width of the key.
const KEY: f32 = 160.0;
/// Between the labels and the key.
const APART: f32 = 26.0;
/// Ribs from the first, in sixths of a turn.
const SIXTH: f32 = std::f32::consts::FRAC_PI_3;

const NAME: Lettering = Lettering {
    size: 13.5,
    leading: 18.0,
    bold: true,
    ink: Ink::Words,
};
const NOTE: Lettering = Lettering {
    size: 12.5,
    leading: 17.0,
    bold: false,
    ink: Ink::QuietWords,
};
const RING: Lettering = Lettering {
    size: 12.0,
    leading: 14.0,
    bold: false,
    ink: Ink::QuietWords,
};

/// What a radar shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Radar {
    /// Its ribs.
    pub axes: [RadarAxis; 6],
    /// The words of its rings, the innermost first.
    pub rings: Vec<String>,
    /// What the rings count, over their words in the key.
    pub scale: String,
    /// Up to one of each kind.
    pub series: Vec<RadarSeries>,
}

/// A rib.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RadarAxis {
    /// Its name.
    pub name: String,
    /// A line under the name: the figures.
    pub note: String,
}

/// A polygon over the ribs.
#[derive(Clone, Debug, PartialEq)]
pub struct RadarSeries {
    /// How it is drawn, also without colour.
    pub kind: SeriesKind,
    /// Its words in the key.
    pub name: String,
    /// A value a rib: 1 is the innermost ring.
    pub values: [f32; 6],
}

/// What a polygon says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SeriesKind {
    /// Where something stands: filled, full line, round marks.
    Now,
    /// Where it stood: dotted, triangles.
    Before,
    /// Where it should be: dashed, squares.
    Target,
}

/// A radar, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct RadarPicture {
    /// The picture.
    pub drawing: Drawing,
    /// The middle.
    pub centre: (f32, f32),
    /// The polygons, in the order given.
    pub series: Vec<PlacedSeries>,
}

/// A polygon, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedSeries {
    /// What it says.
    pub kind: SeriesKind,
    /// Its corners, one a rib.
    pub points: [(f32, f32); 6],
}

/// The name and the figures of a rib, broken into lines.
struct Label {
    name: Lines,
    note: Lines,
}

impl Label {
    fn height(&self) -> f32 {
        self.name.height() + self.note.height()
    }
}

/// Where things stand.
struct Place {
    centre: (f32, f32),
    radius: f32,
    rings: usize,
}

impl Place {
    /// The point at a value of a rib, or between ribs.
    fn at(&self, rib: f32, value: f32) -> (f32, f32) {
        #[expect(clippy::cast_precision_loss, reason = "a handful of rings")]
        let rings = self.rings.max(1) as f32;
        let away = (value / rings).clamp(0.0, 1.0) * self.radius;
        let angle = rib * SIXTH;
        (
            self.centre.0 + away * angle.sin(),
            self.centre.1 - away * angle.cos(),
        )
    }

    fn corners(&self, values: &[f32; 6]) -> [(f32, f32); 6] {
        let mut rib = 0.0;
        values.map(|value| {
            let point = self.at(rib, value);
            rib += 1.0;
            point
        })
    }
}

/// Lays a radar out.
pub fn radar(radar: &Radar, measure: &Measure<'_>) -> RadarPicture {
    let labels = radar.axes.each_ref().map(|axis| {
        // Above and below there is room at both sides.
        Label {
            name: NAME.lines(&axis.name, LABEL, measure),
            note: NOTE.lines(&axis.note, LABEL, measure),
        }
    });
    let key = key::Key::of(radar, measure);
    // Two labels at a side stand one radius apart, the upper and lower ones beside the ends of their ribs.
    let sides = [(1, 2), (5, 4)].map(|(a, b)| (labels[a].height() + labels[b].height()) / 2.0 + 6.0);
    let radius = sides.into_iter().fold(RADIUS, f32::max);
    let reach = radius * SIXTH.sin();
    let above = labels[0].height() + AWAY;
    let below = labels[3].height() + AWAY;
    // A label of many lines at a side may reach higher than the one above.
    let upper = [1, 5].map(|index| labels[index].height() / 2.0 - radius / 2.0);
    let lower = [2, 4].map(|index| labels[index].height() / 2.0 - radius / 2.0);
    let top = upper.into_iter().fold(radius + above, f32::max);
    let bottom = lower.into_iter().fold(radius + below, f32::max);
    let height = (top + bottom).max(key.height);
    let spare = (height - top - bottom) / 2.0;
    let place = Place {
        centre: (LABEL + AWAY + reach, top + spare),
        radius,
        rings: radar.rings.len(),
    };
    let mut shapes = Vec::new();
    let series: Vec<PlacedSeries> = radar
        .series
        .iter()
        .map(|own| PlacedSeries {
            kind: own.kind,
            points: place.corners(&own.values),
        })
        .collect();
    areas(&mut shapes, &series);
    rings(&mut shapes, &place);
    edges(&mut shapes, &series);
    numbers(&mut shapes, &place, measure);
    for (label, index) in labels.iter().zip(0_u8..) {
        name(&mut shapes, label, index, &place);
    }
    let left = 2.0 * (LABEL + AWAY + reach) + APART;
    key.draw(&mut shapes, left, (height - key.height) / 2.0);
    RadarPicture {
        drawing: Drawing {
            width: left + KEY,
            height,
            shapes,
        },
        centre: place.centre,
        series,
    }
}

fn areas(shapes: &mut Vec<Shape>, series: &[PlacedSeries]) {
    for own in series.iter().filter(|own| own.kind == SeriesKind::Now) {
        shapes.push(Shape::Polygon {
            points: own.points.to_vec(),
            ink: Ink::NowArea,
        });
    }
}

fn rings(shapes: &mut Vec<Shape>, place: &Place) {
    for ring in (0_u8..)
        .zip(1..=place.rings)
        .map(|(index, _)| f32::from(index) + 1.0)
    {
        let mut points = place.corners(&[ring; 6]).to_vec();
        points.extend(points.first().copied());
        shapes.push(Shape::Line {
            points,
            ink: Ink::Ring,
        });
    }
    for end in place.corners(&[f32::MAX; 6]) {
        shapes.push(Shape::Line {
            points: vec![place.centre, end],
            ink: Ink::Ring,
        });
    }
}

fn edges(shapes: &mut Vec<Shape>, series: &[PlacedSeries]) {
    for own in series {
        let mut points = own.points.to_vec();
        points.extend(points.first().copied());
        shapes.push(Shape::Line {
            points,
            ink: own.kind.edge(),
        });
    }
    // The larger marks first: where all meet, each is still seen around the next.
    let mut all: Vec<&PlacedSeries> = series.iter().collect();
    all.sort_by_key(|own| std::cmp::Reverse(own.kind));
    for own in all {
        for point in own.points {
            shapes.push(own.kind.mark(point));
        }
    }
}

/// The numbers of the rings, over everything, halfway between the first two ribs, where no corner stands.
fn numbers(shapes: &mut Vec<Shape>, place: &Place, measure: &Measure<'_>) {
    for ring in 1..=u8::try_from(place.rings).unwrap_or(u8::MAX) {
        let words = RING.lines(&ring.to_string(), f32::MAX, measure);
        // A ring is straight between two ribs: halfway it is nearer to the middle.
        let (x, y) = place.at(0.5, f32::from(ring) * (SIXTH / 2.0).cos());
        let (w, h) = (words.width(measure) + 5.0, RING.leading);
        shapes.push(Shape::Rect {
            x: x - w / 2.0,
            y: y - h / 2.0,
            w,
            h,
            r: 3.0,
            ink: Ink::Patch,
        });
        words.draw(shapes, x, y - h / 2.0, Anchor::Middle);
    }
}

/// The label of a rib beside its end.
fn name(shapes: &mut Vec<Shape>, label: &Label, index: u8, place: &Place) {
    let (x, y) = place.at(f32::from(index), f32::MAX);
    let (x, top, anchor) = match index {
        0 => (x, y - AWAY - label.height(), Anchor::Middle),
        3 => (x, y + AWAY, Anchor::Middle),
        1 | 2 => (x + AWAY, y - label.height() / 2.0, Anchor::Start),
        _ => (x - AWAY, y - label.height() / 2.0, Anchor::End),
    };
    let below = label.name.draw(shapes, x, top, anchor);
    label.note.draw(shapes, x, below, anchor);
}
