//! A map of risks: importance upwards, likelihood to the right, a cell each pair, with the word of its band, its value
//! and the risks that lie in it as numbered pins. A dashed pin is where a risk will lie once it was treated. What is grave
//! has a strong frame and its word, so that the map says the same without colour.

use sonae_domain::{Grade, RiskLevel};

use crate::drawing::{Anchor, Drawing, Ink, Shape};
use crate::lettering::{Lettering, Lines};
use crate::wrap::Measure;

mod beside;
mod key;
mod pins;
#[cfg(test)]
mod tests;

/// Least height of a cell: 20.5 mm on paper.
const CELL: f32 = 77.5;
/// Most rows of pins in a cell; what does not fit is counted.
const MOST_ROWS: u8 = 4;
/// Between cells.
const GAP: f32 = 3.0;
/// Blank within a cell.
const PAD: f32 = 5.5;
/// Blank between the word of a cell and its pins.
const APART: f32 = 2.0;
/// The room for the words of a row.
const LABEL: f32 = 62.0;
/// Radius of a cell's corners.
const CORNER: f32 = 3.0;

const AXIS: Lettering = Lettering {
    size: 12.5,
    leading: 18.0,
    bold: true,
    ink: Ink::Words,
};
const FIGURE: Lettering = Lettering {
    size: 14.0,
    leading: 18.0,
    bold: true,
    ink: Ink::Words,
};
const STEP: Lettering = Lettering {
    size: 12.0,
    leading: 14.5,
    bold: false,
    ink: Ink::QuietWords,
};
const WORD: Lettering = Lettering {
    size: 12.5,
    leading: 17.0,
    bold: true,
    ink: Ink::HeatWords,
};
const VALUE: Lettering = Lettering {
    size: 12.5,
    leading: 17.0,
    bold: false,
    ink: Ink::HeatWords,
};

/// What a map of risks shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RiskMap {
    /// The risks.
    pub pins: Vec<RiskPin>,
    /// The number of the risk that is looked at: its pins are lit, and shown before all others.
    pub picked: Option<u32>,
    /// The words.
    pub words: RiskMapWords,
    /// What stands right of the map; nothing on the screen.
    pub beside: Vec<Passage>,
}

/// A risk on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RiskPin {
    /// Its number, as the list beside the map has it.
    pub number: u32,
    /// How much the information matters.
    pub importance: Grade,
    /// How likely harm is.
    pub likelihood: Grade,
    /// Both once the risk was treated, importance first.
    pub after: Option<(Grade, Grade)>,
}

/// The words of a map of risks. Those of grades stand from 1 to 3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RiskMapWords {
    /// 重要度.
    pub importance: String,
    /// What its grades are called.
    pub importances: [String; 3],
    /// 被害発生可能性.
    pub likelihood: String,
    /// What its grades are called.
    pub likelihoods: [String; 3],
    /// What the bands are called: 小, 中, 大.
    pub bands: [String; 3],
    /// What a full pin is; said only where a dashed one is on the map.
    pub now: String,
    /// What a dashed pin is.
    pub after: String,
}

/// Lines under a title, right of the map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Passage {
    /// The title.
    pub title: String,
    /// Its lines: what stands before, in a column of its own, and the words. Empty before: words from the left edge.
    pub lines: Vec<(String, String)>,
}

/// A map of risks, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct RiskMapPicture {
    /// The picture. A pin is a group `pin-<number>` or `after-<number>`; what says how many more there are is `more-` or
    /// `more-after-` with importance and likelihood: `more-3-2`.
    pub drawing: Drawing,
    /// The cells, the gravest importance first, the least likelihood first within it.
    pub cells: Vec<PlacedCell>,
}

/// A cell, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedCell {
    /// The row.
    pub importance: Grade,
    /// The column.
    pub likelihood: Grade,
    /// Left, top, width and height.
    pub area: (f32, f32, f32, f32),
    /// The pins that are shown.
    pub pins: Vec<PlacedPin>,
    /// How many risks lie in it that are not shown.
    pub hidden: usize,
    /// How many will lie in it that are not shown.
    pub hidden_after: usize,
}

/// A pin, laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacedPin {
    /// Which risk.
    pub number: u32,
    /// Whether it is where the risk will lie.
    pub after: bool,
    /// Left, top, width and height.
    pub area: (f32, f32, f32, f32),
}

impl RiskMap {
    /// The width, in pixels, in which cells have their measure of 31 mm on paper.
    pub const ON_PAPER: f32 = LABEL + 3.0 * 117.2 + 2.0 * GAP;

    /// Whether any risk will lie elsewhere.
    fn moves(&self) -> bool {
        self.pins.iter().any(RiskPin::moves)
    }
}

impl RiskPin {
    fn moves(&self) -> bool {
        self.after
            .is_some_and(|after| after != (self.importance, self.likelihood))
    }

    /// Whether it lies in a cell, and whether it comes to lie there.
    fn lies(&self, cell: (Grade, Grade)) -> (bool, bool) {
        let now = (self.importance, self.likelihood) == cell;
        (now, self.moves() && self.after == Some(cell))
    }
}

/// Lays a map of risks out, `width` pixels wide without what stands beside it. `band` says in which band a value lies.
pub fn risk_map(
    map: &RiskMap,
    width: f32,
    band: &dyn Fn(u8) -> RiskLevel,
    measure: &Measure<'_>,
) -> RiskMapPicture {
    let wide = ((width - LABEL - 2.0 * GAP) / 3.0).max(1.0);
    let room = pins::Room::of(map, wide - 2.0 * PAD, measure);
    let mut shapes = Vec::new();
    let mut cells = Vec::new();
    let axis = AXIS.lines(&map.words.importance, width, measure);
    let mut y = axis.draw(&mut shapes, 0.0, 0.0, Anchor::Start) + 4.0;
    for importance in Grade::ALL {
        let name = named(&map.words.importances, importance);
        let figure = FIGURE.lines(&importance.value().to_string(), LABEL, measure);
        let step = STEP.lines(name, LABEL - 4.0, measure);
        let row = rising().map(|likelihood| {
            let head = Head::of(map, importance.value() * likelihood.value(), wide, band, measure);
            (likelihood, head, room.pins(map, (importance, likelihood)))
        });
        let row: Vec<_> = row.collect();
        let tall = row
            .iter()
            .map(|(_, head, pins)| head.words.height().max(WORD.leading) + APART + pins.height() + 2.0 * PAD)
            .fold(CELL.max(figure.height() + step.height()), f32::max);
        let top = y + (tall - figure.height() - step.height()) / 2.0;
        let middle = (LABEL - 4.0) / 2.0;
        let below = figure.draw(&mut shapes, middle, top, Anchor::Middle);
        step.draw(&mut shapes, middle, below, Anchor::Middle);
        let mut x = LABEL;
        for (likelihood, head, pins) in row {
            let area = (x, y, wide, tall);
            ground(&mut shapes, area, head.level);
            head.words
                .draw(&mut shapes, x + PAD, y + PAD - 1.0, Anchor::Start);
            head.value
                .draw(&mut shapes, x + wide - PAD, y + PAD - 1.0, Anchor::End);
            cells.push(pins.draw(&mut shapes, map.picked, (importance, likelihood), area, measure));
            x += wide + GAP;
        }
        y += tall + GAP;
    }
    y = likelihoods(&mut shapes, map, (wide, y), measure);
    if map.moves() {
        y = key::draw(&mut shapes, &map.words, (y + 8.0, width), measure);
    }
    let beside = beside::draw(&mut shapes, &map.beside, width, measure);
    RiskMapPicture {
        drawing: Drawing {
            width: width + beside.0,
            height: y.max(beside.1),
            shapes,
        },
        cells,
    }
}

/// What stands at the top of a cell: the word of its band and its value.
struct Head {
    level: RiskLevel,
    words: Lines,
    value: Lines,
}

impl Head {
    fn of(
        map: &RiskMap,
        value: u8,
        wide: f32,
        band: &dyn Fn(u8) -> RiskLevel,
        measure: &Measure<'_>,
    ) -> Self {
        let level = band(value);
        let value = VALUE.lines(&value.to_string(), wide, measure);
        let room = wide - 2.0 * PAD - value.width(measure) - 4.0;
        let words = WORD.lines(named_band(&map.words.bands, level), room, measure);
        Head { level, words, value }
    }
}

/// The words under the columns; gives back where they end.
fn likelihoods(
    shapes: &mut Vec<Shape>,
    map: &RiskMap,
    (wide, top): (f32, f32),
    measure: &Measure<'_>,
) -> f32 {
    let mut foot = top;
    let mut x = LABEL + wide / 2.0;
    for likelihood in rising() {
        let name = named(&map.words.likelihoods, likelihood);
        let figure = FIGURE.lines(&likelihood.value().to_string(), wide, measure);
        let below = figure.draw(shapes, x, top, Anchor::Middle);
        let step = STEP.lines(name, wide - 4.0, measure);
        foot = step.draw(shapes, x, below, Anchor::Middle).max(foot);
        x += wide + GAP;
    }
    let middle = LABEL + 1.5 * wide + GAP;
    let axis = AXIS.lines(&map.words.likelihood, 3.0 * wide, measure);
    axis.draw(shapes, middle, foot + 2.0, Anchor::Middle)
}

/// Grades from the least.
fn rising() -> impl Iterator<Item = Grade> {
    Grade::ALL.into_iter().rev()
}

fn named(words: &[String; 3], grade: Grade) -> &str {
    let [low, middle, high] = words;
    match grade {
        Grade::Low => low,
        Grade::Middle => middle,
        Grade::High => high,
    }
}

fn named_band(words: &[String; 3], level: RiskLevel) -> &str {
    let [low, middle, high] = words;
    match level {
        RiskLevel::Low => low,
        RiskLevel::Middle => middle,
        RiskLevel::High => high,
    }
}

/// The ground of a cell, with the strong frame of what is grave.
fn ground(shapes: &mut Vec<Shape>, (x, y, w, h): (f32, f32, f32, f32), level: RiskLevel) {
    let ink = match level {
        RiskLevel::Low => Ink::Cool,
        RiskLevel::Middle => Ink::Heat2,
        RiskLevel::High => Ink::Heat3,
    };
    let rect = |inside: f32, ink: Ink| Shape::Rect {
        x: x + inside,
        y: y + inside,
        w: w - 2.0 * inside,
        h: h - 2.0 * inside,
        r: CORNER - inside / 2.0,
        ink,
    };
    shapes.push(rect(0.0, ink));
    if level == RiskLevel::High {
        shapes.push(rect(1.0, Ink::Frame));
    }
}
