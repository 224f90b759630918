//! A picture on its side.

use super::{PlacedLabel, Swimlane};
use crate::drawing::Drawing;

/// Columns become rows: the work runs to the right.
pub(super) fn turn(picture: &mut Swimlane) {
    let label = |label: &mut Option<PlacedLabel>| {
        if let Some(label) = label {
            label.area = label.area.turned();
        }
    };
    for placed in &mut picture.boxes {
        placed.area = placed.area.turned();
    }
    for event in &mut picture.events {
        event.area = event.area.turned();
        label(&mut event.label);
    }
    for edge in &mut picture.edges {
        for point in &mut edge.points {
            *point = (point.1, point.0);
        }
        label(&mut edge.label);
    }
    for callout in &mut picture.callouts {
        callout.area = callout.area.turned();
        callout.tip = callout.tip.map(|(x, y)| (y, x));
    }
    for band in &mut picture.phases {
        band.area = band.area.turned();
    }
    picture.drawing = Drawing {
        width: picture.drawing.height,
        height: picture.drawing.width,
        shapes: Vec::new(),
    };
}
