//! The shapes of a swimlane that is laid out.

use sonae_domain::LaneKind;

use super::marks::{self, StepMark};
use super::{BoxKind, LEADING, POINT, PlacedBox, PlacedEdge, PlacedLane, SwimlaneOptions, TYPE, aside};
use crate::drawing::{Anchor, Drawing, Ink, Shape};
use crate::wrap::{Measure, wrap};

pub(super) fn draw(
    lanes: &[PlacedLane],
    boxes: &[PlacedBox],
    edges: &[PlacedEdge],
    options: &SwimlaneOptions,
    bottom: f32,
    measure: &Measure<'_>,
) -> Drawing {
    let right = lanes
        .last()
        .map_or(options.lane_width, |lane| lane.x + lane.width);
    let reach = |edge: &PlacedEdge| {
        let words = edge
            .label
            .as_ref()
            .map_or(0.0, |(text, x, _)| x + (measure.0)(text, TYPE - 1.0, false));
        edge.points.iter().map(|point| point.0).fold(words, f32::max)
    };
    let width = edges.iter().map(reach).fold(right, f32::max);
    let width = if width > right { width + 10.0 } else { right };
    let mut shapes = Vec::new();
    for lane in lanes {
        let ink = if lane.kind == LaneKind::System {
            Ink::SystemLane
        } else {
            Ink::Lane
        };
        shapes.push(Shape::Rect {
            x: lane.x,
            y: 0.0,
            w: lane.width,
            h: bottom,
            r: 0.0,
            ink,
        });
    }
    if options.head > 0.0 {
        shapes.push(Shape::Rect {
            x: 0.0,
            y: 0.0,
            w: right,
            h: options.head,
            r: 0.0,
            ink: Ink::LaneHead,
        });
        shapes.push(hairline(0.0, options.head, right, options.head));
        for lane in lanes {
            let middle = lane.x + lane.width / 2.0;
            let lines = wrap(&lane.name, TYPE, lane.width - 12.0, measure);
            text_lines(&mut shapes, &lines, middle, options.head / 2.0, true);
        }
    }
    for lane in lanes.iter().skip(1) {
        shapes.push(hairline(lane.x, 0.0, lane.x, bottom));
    }
    for edge in edges {
        arrow(&mut shapes, edge);
    }
    for placed in boxes {
        let PlacedBox { x, y, w, h, mark, .. } = *placed;
        let ink = mark.map_or(Ink::Box, StepMark::ink);
        shapes.push(match placed.kind {
            BoxKind::Task => Shape::Rect {
                x,
                y,
                w,
                h,
                r: 4.0,
                ink,
            },
            BoxKind::Terminal => Shape::Rect {
                x,
                y,
                w,
                h,
                r: h / 2.0,
                ink,
            },
            BoxKind::Decision => {
                let cy = placed.middle().1;
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
            BoxKind::Terminal => 7.0,
            BoxKind::Task => 5.0,
        };
        marks::disc(&mut shapes, placed, left);
        let (cx, cy) = placed.middle();
        let aside = aside(placed.kind, mark);
        text_lines(&mut shapes, &placed.lines, cx + aside, cy, false);
    }
    for edge in edges {
        label(&mut shapes, edge, measure);
    }
    Drawing {
        width,
        height: bottom,
        shapes,
    }
}

fn hairline(x1: f32, y1: f32, x2: f32, y2: f32) -> Shape {
    Shape::Line {
        points: vec![(x1, y1), (x2, y2)],
        ink: Ink::Hairline,
    }
}

fn text_lines(shapes: &mut Vec<Shape>, lines: &[String], x: f32, middle: f32, bold: bool) {
    #[expect(clippy::cast_precision_loss, reason = "lines of a box")]
    let top = middle - lines.len() as f32 * LEADING / 2.0;
    for (line, index) in lines.iter().zip(0_u16..) {
        let y = top + f32::from(index) * LEADING + LEADING / 2.0 + TYPE * 0.36;
        let (text, ink) = (line.clone(), Ink::Words);
        shapes.push(Shape::Text {
            x,
            y,
            anchor: Anchor::Middle,
            size: TYPE,
            bold,
            text,
            ink,
        });
    }
}

fn arrow(shapes: &mut Vec<Shape>, edge: &PlacedEdge) {
    shapes.push(Shape::Line {
        points: edge.points.clone(),
        ink: Ink::Arrow,
    });
    let [.., before, tip] = edge.points.as_slice() else {
        return;
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
}

fn label(shapes: &mut Vec<Shape>, edge: &PlacedEdge, measure: &Measure<'_>) {
    let Some((text, x, y)) = &edge.label else { return };
    let size = TYPE - 1.0;
    let w = (measure.0)(text, size, false);
    shapes.push(Shape::Rect {
        x: x - 2.0,
        y: y - size,
        w: w + 4.0,
        h: size + 3.0,
        r: 2.0,
        ink: Ink::Patch,
    });
    let (x, y, text) = (*x, *y, text.clone());
    shapes.push(Shape::Text {
        x,
        y,
        anchor: Anchor::Start,
        size,
        bold: false,
        text,
        ink: Ink::QuietWords,
    });
}
