//! The pins in a cell: as many as have room, in rows from the left; the others are counted.

use std::collections::BTreeMap;

use sonae_domain::Grade;

use super::{MOST_ROWS, PAD, PlacedCell, PlacedPin, RiskMap};
use crate::drawing::{Anchor, Ink, Shape};
use crate::lettering::Lettering;
use crate::wrap::Measure;

/// The height of a pin, and its least width.
const PIN: f32 = 22.0;
/// Between pins.
const APART: f32 = 3.0;
/// Blank around a number within its pin.
const AROUND: f32 = 5.0;

const NUMBER: Lettering = Lettering {
    size: 12.0,
    leading: 22.0,
    bold: true,
    ink: Ink::Words,
};

/// The room for pins, the same in every cell.
pub(super) struct Room {
    /// The width of a pin: that of the widest number.
    wide: f32,
    /// How many stand in a row.
    columns: usize,
}

/// The risks of a cell.
pub(super) struct Pins {
    now: Run,
    after: Run,
    wide: f32,
    columns: usize,
}

/// Pins of one kind: those shown, and how many are not.
struct Run {
    shown: Vec<u32>,
    hidden: usize,
}

impl Run {
    fn slots(&self) -> usize {
        self.shown.len() + usize::from(self.hidden > 0)
    }

    /// At most `slots` of the numbers, one of which says how many more there are. The picked one is always shown.
    fn of(mut numbers: Vec<u32>, slots: usize, picked: Option<u32>) -> Self {
        if numbers.len() <= slots {
            return Run {
                shown: numbers,
                hidden: 0,
            };
        }
        let room = slots.saturating_sub(1).max(1);
        if let Some(at) = numbers.iter().position(|number| Some(*number) == picked)
            && at >= room
        {
            let picked = numbers.remove(at);
            numbers.insert(room - 1, picked);
        }
        let hidden = numbers.split_off(room).len();
        Run {
            shown: numbers,
            hidden,
        }
    }
}

impl Room {
    pub(super) fn of(map: &RiskMap, width: f32, measure: &Measure<'_>) -> Self {
        let number = |text: String| (measure.0)(&text, NUMBER.size, NUMBER.bold);
        let pins = map.pins.iter();
        let widest = pins.map(|pin| number(pin.number.to_string()) + 2.0 * AROUND);
        let mut wide = widest.fold(PIN, f32::max);
        // What says how many more there are takes the place of a pin.
        let fullest = fullest(map);
        if fullest > usize::from(MOST_ROWS) {
            wide = wide.max(number(format!("+{fullest}")) + 2.0);
        }
        let mut columns = 1;
        let mut used = 2.0 * wide + APART;
        while used <= width {
            columns += 1;
            used += wide + APART;
        }
        Room { wide, columns }
    }

    /// The pins of a cell, by their numbers.
    pub(super) fn pins(&self, map: &RiskMap, cell: (Grade, Grade)) -> Pins {
        let numbers = |lies: &dyn Fn((bool, bool)) -> bool| -> Vec<u32> {
            let mut numbers: Vec<u32> = map
                .pins
                .iter()
                .filter(|pin| lies(pin.lies(cell)))
                .map(|pin| pin.number)
                .collect();
            numbers.sort_unstable();
            numbers
        };
        let (now, after) = (numbers(&|lies| lies.0), numbers(&|lies| lies.1));
        let slots = self.columns * usize::from(MOST_ROWS);
        // Where not all have room, what comes later takes a third at most, unless what is now leaves more.
        let later = after.len().min((slots / 3).max(slots.saturating_sub(now.len())));
        let now = Run::of(now, slots - later, map.picked);
        let after = Run::of(after, slots - now.slots(), map.picked);
        Pins {
            now,
            after,
            wide: self.wide,
            columns: self.columns,
        }
    }
}

/// How many risks lie, or will lie, in the cell that has most of them.
fn fullest(map: &RiskMap) -> usize {
    let mut counts: BTreeMap<(Grade, Grade, bool), usize> = BTreeMap::new();
    for pin in &map.pins {
        *counts.entry((pin.importance, pin.likelihood, false)).or_default() += 1;
        if let Some((importance, likelihood)) = pin.after {
            *counts.entry((importance, likelihood, true)).or_default() += 1;
        }
    }
    counts.into_values().max().unwrap_or(0)
}

impl Pins {
    fn rows(&self) -> usize {
        (self.now.slots() + self.after.slots()).div_ceil(self.columns)
    }

    pub(super) fn height(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
        let rows = self.rows() as f32;
        (rows * (PIN + APART) - APART).max(0.0)
    }

    /// Draws them at the foot of their cell.
    pub(super) fn draw(
        self,
        shapes: &mut Vec<Shape>,
        picked: Option<u32>,
        (importance, likelihood): (Grade, Grade),
        area: (f32, f32, f32, f32),
        measure: &Measure<'_>,
    ) -> PlacedCell {
        let (left, top) = (area.0 + PAD, area.1 + area.3 - PAD - self.height());
        let columns = self.columns;
        let mut slots = (0..).map(|slot: usize| {
            #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
            let (column, row) = ((slot % columns) as f32, (slot / columns) as f32);
            let x = left + column * (self.wide + APART);
            (x, top + row * (PIN + APART), self.wide, PIN)
        });
        let cell = format!("{}-{}", importance.value(), likelihood.value());
        let mut pins = Vec::new();
        for (run, after) in [(&self.now, false), (&self.after, true)] {
            let kind = if after { "after" } else { "pin" };
            for (number, place) in run.shown.iter().zip(&mut slots) {
                let lit = picked == Some(*number);
                let shape = pin(
                    format!("{kind}-{number}"),
                    &number.to_string(),
                    place,
                    (after, lit),
                    measure,
                );
                shapes.push(shape);
                pins.push(PlacedPin {
                    number: *number,
                    after,
                    area: place,
                });
            }
            if run.hidden > 0
                && let Some(place) = slots.next()
            {
                let kind = if after { "more-after" } else { "more" };
                shapes.push(more(format!("{kind}-{cell}"), run.hidden, place, after, measure));
            }
        }
        PlacedCell {
            importance,
            likelihood,
            area,
            pins,
            hidden: self.now.hidden,
            hidden_after: self.after.hidden,
        }
    }
}

/// A pin with its number in the middle.
fn pin(
    key: String,
    number: &str,
    (x, y, w, h): (f32, f32, f32, f32),
    (after, lit): (bool, bool),
    measure: &Measure<'_>,
) -> Shape {
    let (ink, words) = match (after, lit) {
        (false, false) => (Ink::Pin, Ink::Words),
        (false, true) => (Ink::PickedPin, Ink::MarkWords),
        (true, false) => (Ink::PinAfter, Ink::Words),
        (true, true) => (Ink::PickedPinAfter, Ink::Words),
    };
    let lettering = Lettering { ink: words, ..NUMBER };
    let mut shapes = vec![outline((x, y, w, h), ink)];
    lettering
        .lines(number, w, measure)
        .draw(&mut shapes, x + w / 2.0, y, Anchor::Middle);
    Shape::Group { key, shapes }
}

/// How many more there are; those that come to lie there over a dashed line.
fn more(
    key: String,
    count: usize,
    (x, y, w, h): (f32, f32, f32, f32),
    after: bool,
    measure: &Measure<'_>,
) -> Shape {
    let mut shapes = Vec::new();
    if after {
        let points = vec![(x + 1.0, y + h - 3.0), (x + w - 1.0, y + h - 3.0)];
        shapes.push(Shape::Line {
            points,
            ink: Ink::PinAfter,
        });
    }
    let lettering = Lettering {
        ink: if after { Ink::Words } else { Ink::HeatWords },
        ..NUMBER
    };
    lettering
        .lines(&format!("+{count}"), w, measure)
        .draw(&mut shapes, x + w / 2.0, y, Anchor::Middle);
    Shape::Group { key, shapes }
}

/// The outline of a pin: round, or as long as its number.
pub(super) fn outline((x, y, w, h): (f32, f32, f32, f32), ink: Ink) -> Shape {
    let inside = 0.75;
    Shape::Rect {
        x: x + inside,
        y: y + inside,
        w: w - 2.0 * inside,
        h: h - 2.0 * inside,
        r: h / 2.0 - inside,
        ink,
    }
}

/// The sides of a pin in the key.
pub(super) const SAMPLE: (f32, f32) = (16.0, 16.0);
