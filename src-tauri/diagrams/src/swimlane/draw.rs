//! The shapes of a swimlane that is laid out.

use sonae_domain::{ChangeKind, RiskLevel, Step};

use super::box_size::{foot, foot_room, lines_high, set_aside};
use super::layout::{is_covered, is_system};
use super::marks::{self, StepMark};
use super::{
    BoxKind, LEADING, Node, Orientation, POINT, PlacedBox, PlacedCallout, PlacedLabel, SMALL, Swimlane,
    SwimlaneOptions, TYPE, label,
};
use crate::area::Area;
use crate::drawing::{Anchor, Drawing, Ink, Shape};
use crate::wrap::{Measure, wrap};

pub(super) fn draw(
    picture: &Swimlane,
    steps: &[Step],
    options: &SwimlaneOptions,
    measure: &Measure<'_>,
) -> Drawing {
    let (width, height) = extent(picture, options);
    let mut drawing = Drawing {
        width,
        height,
        shapes: Vec::new(),
    };
    grounds(&mut drawing, picture, steps, options, measure);
    let shapes = &mut drawing.shapes;
    for edge in &picture.edges {
        shapes.extend(arrow(&edge.points));
    }
    for callout in &picture.callouts {
        shapes.extend(leader(picture, callout));
    }
    for event in &picture.events {
        let ink = if event.node == Node::End {
            Ink::EventEnd
        } else {
            Ink::Event
        };
        shapes.push(event.area.rect(event.area.w / 2.0, ink));
        if let Some(words) = &event.label {
            free_words(shapes, words, false);
        }
    }
    for (index, placed) in picture.boxes.iter().enumerate() {
        let tint = options.tints.get(index).copied().flatten();
        step_box(shapes, placed, tint);
        let foot = foot(&steps[index], index, placed.kind, options, measure);
        let words = lines_high(placed.lines.len().max(1), LEADING);
        let (cx, cy) = placed.area.middle();
        let cx = cx + set_aside(placed.kind, placed.mark);
        let top = cy - (words + foot.height()) / 2.0;
        let struck = placed.mark.is_some_and(|mark| mark.kind == ChangeKind::Removed);
        let ink = if tint.is_some() {
            Ink::HeatWords
        } else {
            Ink::Words
        };
        box_words(shapes, &placed.lines, (cx, top), ink, struck.then_some(measure));
        // What is wider than the room beside the disc stands in the middle of the box, beneath the disc.
        let aside = foot_room(placed.kind, placed.mark, options);
        foot.draw(
            shapes,
            (cx, placed.area.middle().0),
            top + words,
            (aside, cy + marks::HIGH / 2.0 - 5.0),
        );
    }
    for edge in &picture.edges {
        if let Some(words) = &edge.label {
            free_words(shapes, words, true);
        }
    }
    for callout in &picture.callouts {
        bubble(shapes, callout);
    }
    drawing
}

/// How far the picture reaches: the lanes, and what stands beside them.
fn extent(picture: &Swimlane, options: &SwimlaneOptions) -> (f32, f32) {
    let lanes = picture
        .lanes
        .last()
        .map_or(options.lane_width, |lane| lane.x + lane.width);
    let aside = picture.orientation == Orientation::OnItsSide;
    let labels = picture.edges.iter().filter_map(|edge| edge.label.as_ref());
    let events = picture.events.iter().filter_map(|event| event.label.as_ref());
    let areas: Vec<Area> = labels
        .chain(events)
        .map(|label| label.area)
        .chain(picture.callouts.iter().map(|callout| callout.area))
        .map(|area| if aside { area.turned() } else { area })
        .collect();
    let across = areas.iter().map(|area| area.x + area.w);
    let points = picture.edges.iter().flat_map(|edge| &edge.points);
    let points = points.map(|point| if aside { point.1 } else { point.0 });
    let reach = across.chain(points).fold(lanes, f32::max);
    let reach = if reach > lanes { reach + 10.0 } else { lanes };
    let length = if aside {
        picture.drawing.width
    } else {
        picture.drawing.height
    };
    let along = areas
        .iter()
        .map(|area| area.y + area.h + 2.0)
        .fold(length, f32::max);
    if aside { (along, reach) } else { (reach, along) }
}

fn grounds(
    drawing: &mut Drawing,
    picture: &Swimlane,
    steps: &[Step],
    options: &SwimlaneOptions,
    measure: &Measure<'_>,
) {
    let aside = picture.orientation == Orientation::OnItsSide;
    let place = |area: Area| if aside { area.turned() } else { area };
    let first = picture.lanes.first().map_or(0.0, |lane| lane.x);
    let right = picture
        .lanes
        .last()
        .map_or(options.lane_width, |lane| lane.x + lane.width);
    let bottom = if aside { drawing.width } else { drawing.height };
    let shapes = &mut drawing.shapes;
    for lane in &picture.lanes {
        let ink = if is_system(lane) {
            Ink::SystemLane
        } else {
            Ink::Lane
        };
        shapes.push(place(Area::new(lane.x, 0.0, lane.width, bottom)).rect(0.0, ink));
    }
    for (step, row) in steps
        .iter()
        .zip(&picture.rows)
        .filter(|(step, _)| is_covered(step))
    {
        let lane = picture.lanes.iter().find(|lane| lane.name == step.actor.trim());
        if let Some(lane) = lane.filter(|lane| !is_system(lane)) {
            shapes.push(place(Area::new(lane.x, row.y, lane.width, row.height)).rect(0.0, Ink::Covered));
        }
    }
    if options.head > 0.0 {
        shapes.push(place(Area::new(first, 0.0, right - first, picture.head)).rect(0.0, Ink::LaneHead));
        shapes.push(hairline(place(Area::new(
            first,
            picture.head,
            right - first,
            0.0,
        ))));
        for lane in &picture.lanes {
            let head = place(Area::new(lane.x, 0.0, lane.width, picture.head));
            let name = if lane.name.is_empty() {
                &options.words.nobody
            } else {
                &lane.name
            };
            let bold = |text: &str, size: f32, _: bool| (measure.0)(text, size, true);
            let lines = wrap(name, TYPE, head.w - 12.0, &Measure(&bold));
            let (x, cy) = head.middle();
            head_words(shapes, &lines, x, cy, lane.name.is_empty());
        }
    }
    for lane in picture.lanes.iter().skip(1) {
        shapes.push(hairline(place(Area::new(lane.x, 0.0, 0.0, bottom))));
    }
    for band in &picture.phases {
        shapes.push(band.area.rect(0.0, Ink::Phase));
        let top = band.words.1 - lines_high(band.lines.len(), LEADING) / 2.0;
        for (line, index) in band.lines.iter().zip(0_u16..) {
            shapes.push(Shape::Text {
                x: band.words.0,
                y: top + (f32::from(index) + 0.5) * LEADING + TYPE * 0.36,
                anchor: Anchor::Start,
                size: TYPE,
                bold: true,
                text: line.clone(),
                ink: Ink::Words,
            });
        }
        if aside {
            // Where a part begins, a line runs across the lanes.
            let x = band.area.x;
            shapes.push(Shape::Line {
                points: vec![(x, band.area.y), (x, right)],
                ink: Ink::Hairline,
            });
        }
    }
}

fn hairline(area: Area) -> Shape {
    Shape::Line {
        points: vec![(area.x, area.y), (area.x + area.w, area.y + area.h)],
        ink: Ink::Hairline,
    }
}

impl Area {
    pub(super) fn rect(self, r: f32, ink: Ink) -> Shape {
        let Area { x, y, w, h } = self;
        Shape::Rect { x, y, w, h, r, ink }
    }
}

fn step_box(shapes: &mut Vec<Shape>, placed: &PlacedBox, tint: Option<RiskLevel>) {
    let Area { x, y, w, h } = placed.area;
    let marked = placed.mark.filter(|mark| mark.kind != ChangeKind::Same);
    let ink = match (marked, tint) {
        (Some(mark), _) => StepMark::ink(mark),
        (None, Some(RiskLevel::High)) => Ink::BoxHigh,
        (None, Some(RiskLevel::Middle)) => Ink::BoxMiddle,
        (None, Some(RiskLevel::Low)) => Ink::BoxLow,
        (None, None) => Ink::Box,
    };
    shapes.push(match placed.kind {
        BoxKind::Task => placed.area.rect(4.0, ink),
        BoxKind::Decision => {
            let cy = placed.area.middle().1;
            Shape::Polygon {
                points: vec![
                    (x + POINT, y),
                    (x + w - POINT, y),
                    (x + w, cy),
                    (x + w - POINT, y + h),
                    (x + POINT, y + h),
                    (x, cy),
                ],
                ink,
            }
        }
    });
    let left = match placed.kind {
        BoxKind::Decision => marks::DECISION,
        BoxKind::Task => 5.0,
    };
    marks::draw(shapes, placed, left);
}

/// Lines around a middle, the first with its top at `top`; struck through what is gone.
fn box_words(
    shapes: &mut Vec<Shape>,
    lines: &[String],
    (x, top): (f32, f32),
    ink: Ink,
    struck: Option<&Measure<'_>>,
) {
    for (line, index) in lines.iter().zip(0_u16..) {
        let y = top + (f32::from(index) + 0.5) * LEADING + TYPE * 0.36;
        shapes.push(Shape::Text {
            x,
            y,
            anchor: Anchor::Middle,
            size: TYPE,
            bold: false,
            text: line.clone(),
            ink,
        });
        if let Some(measure) = struck {
            let half = (measure.0)(line, TYPE, false) / 2.0;
            let y = y - TYPE * 0.33;
            shapes.push(Shape::Line {
                points: vec![(x - half, y), (x + half, y)],
                ink: Ink::Strike,
            });
        }
    }
}

fn head_words(shapes: &mut Vec<Shape>, lines: &[String], x: f32, middle: f32, quiet: bool) {
    let top = middle - lines_high(lines.len(), LEADING) / 2.0;
    for (line, index) in lines.iter().zip(0_u16..) {
        shapes.push(Shape::Text {
            x,
            y: top + (f32::from(index) + 0.5) * LEADING + TYPE * 0.36,
            anchor: Anchor::Middle,
            size: TYPE,
            bold: !quiet,
            text: line.clone(),
            ink: if quiet { Ink::QuietWords } else { Ink::Words },
        });
    }
}

/// A line with its head at the last of its corners.
pub(crate) fn arrow(points: &[(f32, f32)]) -> Vec<Shape> {
    let mut shapes = vec![Shape::Line {
        points: points.to_vec(),
        ink: Ink::Arrow,
    }];
    let [.., before, tip] = points else {
        return shapes;
    };
    let (dx, dy) = (tip.0 - before.0, tip.1 - before.1);
    let length = (dx * dx + dy * dy).sqrt().max(0.1);
    let (ux, uy) = (dx / length, dy / length);
    let (back_x, back_y) = (tip.0 - ux * 7.0, tip.1 - uy * 7.0);
    let points = vec![
        *tip,
        (back_x - uy * 4.0, back_y + ux * 4.0),
        (back_x + uy * 4.0, back_y - ux * 4.0),
    ];
    shapes.push(Shape::Polygon {
        points,
        ink: Ink::ArrowHead,
    });
    shapes
}

/// Small quiet words; on a patch where a line may run behind them.
fn free_words(shapes: &mut Vec<Shape>, words: &PlacedLabel, patch: bool) {
    let Area { x, y, w, h } = words.area;
    if patch {
        shapes.push(Area::new(x - 2.0, y, w + 4.0, h).rect(2.0, Ink::Patch));
    }
    small_lines(shapes, &words.lines, x, y, Ink::QuietWords);
}

fn small_lines(shapes: &mut Vec<Shape>, lines: &[String], x: f32, top: f32, ink: Ink) {
    for (line, index) in lines.iter().zip(0_u16..) {
        shapes.push(Shape::Text {
            x,
            y: top + (f32::from(index) + 0.5) * label::LEADING + SMALL * 0.36,
            anchor: Anchor::Start,
            size: SMALL,
            bold: false,
            text: line.clone(),
            ink,
        });
    }
}

/// How far beside the middle of its box a line to a bubble runs: other lines run in the middle.
const BESIDE: f32 = 18.0;

/// A thin line from a bubble outside the lanes to the box that it speaks of. It keeps to the row of the box, where no
/// other box stands.
fn leader(picture: &Swimlane, callout: &PlacedCallout) -> Option<Shape> {
    let own = picture.boxes.get(callout.step)?.area;
    let area = callout.area;
    if callout.tip.is_some() {
        return None;
    }
    let (x, y) = own.middle();
    let points = match picture.orientation {
        Orientation::OnItsSide => vec![(x - BESIDE, area.y), (x - BESIDE, own.y + own.h)],
        Orientation::Upright => vec![(area.x, y - BESIDE / 2.0), (own.x + own.w, y - BESIDE / 2.0)],
    };
    Some(Shape::Line {
        points,
        ink: Ink::LinkLine,
    })
}

/// A bubble as one outline, with its point at the box that it speaks of.
fn bubble(shapes: &mut Vec<Shape>, callout: &PlacedCallout) {
    let area = callout.area;
    let (left, top, right, bottom) = (area.x, area.y, area.x + area.w, area.y + area.h);
    let r = 8.0_f32.min(area.h / 2.0).min(area.w / 2.0);
    let corner = |cx: f32, cy: f32, from: f32| -> Vec<(f32, f32)> {
        (0..=4_u8)
            .map(|step| {
                let turn = (from + 22.5 * f32::from(step)).to_radians();
                (cx + r * turn.cos(), cy + r * turn.sin())
            })
            .collect()
    };
    let half = 6.0_f32.min(area.h / 2.0 - r).max(3.0);
    let at = |side: u8| -> Vec<(f32, f32)> {
        let Some((x, y)) = callout.tip else {
            return Vec::new();
        };
        match side {
            0 if y < top => vec![(x - half, top), (x, y), (x + half, top)],
            1 if x > right => vec![(right, y - half), (x, y), (right, y + half)],
            2 if y > bottom => vec![(x + half, bottom), (x, y), (x - half, bottom)],
            3 if x < left => vec![(left, y + half), (x, y), (left, y - half)],
            _ => Vec::new(),
        }
    };
    let mut points = corner(left + r, top + r, 180.0);
    points.extend(at(0));
    points.extend(corner(right - r, top + r, 270.0));
    points.extend(at(1));
    points.extend(corner(right - r, bottom - r, 0.0));
    points.extend(at(2));
    points.extend(corner(left + r, bottom - r, 90.0));
    points.extend(at(3));
    shapes.push(Shape::Polygon {
        points,
        ink: Ink::Callout,
    });
    let (x, y) = (left + super::callout::PAD.0, top + super::callout::PAD.1);
    small_lines(shapes, &callout.lines, x, y, Ink::Words);
}
