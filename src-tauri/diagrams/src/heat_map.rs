//! A heat map: rows for each group, a cell a member, each with its id, its name and the way from now to the target. The
//! deeper the ground, the longer that way; what stands out has a strong frame and a mark.

use crate::drawing::{Anchor, Drawing, Ink, Shape};
use crate::lettering::{Lettering, Lines};
use crate::wrap::{Measure, widest_part};

mod key;
#[cfg(test)]
mod tests;

/// The width of the picture.
const WIDTH: f32 = 608.0;
/// The width of the names of the groups.
const LABEL: f32 = 78.0;
/// Between cells.
const GAP: f32 = 5.0;
/// Blank within a cell.
const PAD: f32 = 5.5;
/// The side of a mark.
const MARK: f32 = 9.0;
/// Columns: a map of few members keeps the measure of its cells.
const COLUMNS: std::ops::RangeInclusive<u8> = 3..=6;

const GROUP: Lettering = Lettering {
    size: 13.0,
    leading: 17.0,
    bold: true,
    ink: Ink::Words,
};
const NOTE: Lettering = Lettering {
    size: 12.0,
    leading: 15.0,
    bold: false,
    ink: Ink::QuietWords,
};
const ID: Lettering = Lettering {
    size: 12.0,
    leading: 14.0,
    bold: false,
    ink: Ink::HeatWords,
};
const NAME: Lettering = Lettering {
    size: 12.0,
    leading: 15.0,
    bold: false,
    ink: Ink::HeatWords,
};
const FIGURES: Lettering = Lettering {
    size: 12.5,
    leading: 17.0,
    bold: true,
    ink: Ink::HeatWords,
};

/// What a heat map shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatMap {
    /// Its groups, one under the other.
    pub groups: Vec<HeatGroup>,
    /// What it means, beneath it.
    pub key: HeatKey,
}

/// A row, or several where a row has no room for all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatGroup {
    /// Its name.
    pub name: String,
    /// A line under the name.
    pub note: String,
    /// Its members.
    pub cells: Vec<HeatCell>,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatCell {
    /// Its id.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// Where it stands.
    pub current: f32,
    /// Where it should be.
    pub target: f32,
    /// Whether it has the strong frame and the mark.
    pub stands_out: bool,
}

/// The words of the key.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatKey {
    /// What the depths say, before them.
    pub title: String,
    /// The depths: none, and three.
    pub depths: [String; 4],
    /// What stands out; not said where nothing does.
    pub stands_out: String,
}

/// How deep the ground of a cell is, by the figures as they are printed: 0 at its target or beyond, 1 for less than
/// half a step, 2 for less than a step, 3 for a step or more.
pub fn depth(current: f32, target: f32) -> usize {
    let tenths = (target * 10.0).round() - (current * 10.0).round();
    if tenths <= 0.0 {
        0
    } else if tenths < 5.0 {
        1
    } else if tenths < 10.0 {
        2
    } else {
        3
    }
}

const GROUNDS: [Ink; 4] = [Ink::Cool, Ink::Heat1, Ink::Heat2, Ink::Heat3];

/// The words of a cell, broken into lines.
struct Words {
    id: Lines,
    name: Lines,
    figures: Lines,
}

impl Words {
    fn of(cell: &HeatCell, room: f32, measure: &Measure<'_>) -> Self {
        Words {
            id: ID.lines(&cell.id, room - MARK - 2.0, measure),
            name: NAME.lines(&cell.name, room, measure),
            figures: FIGURES.lines(
                &format!("{:.1} → {:.1}", cell.current, cell.target),
                room,
                measure,
            ),
        }
    }

    fn height(&self) -> f32 {
        self.id.height() + self.name.height() + self.figures.height() + 2.0 * PAD + 3.0
    }
}

/// Lays a heat map out.
pub fn heat_map(map: &HeatMap, measure: &Measure<'_>) -> Drawing {
    let (columns, cell) = columns(map, measure);
    let words: Vec<Vec<Words>> = map
        .groups
        .iter()
        .map(|group| {
            let cells = group.cells.iter();
            cells
                .map(|own| Words::of(own, cell - 2.0 * PAD, measure))
                .collect()
        })
        .collect();
    let names: Vec<(Lines, Lines)> = map
        .groups
        .iter()
        .map(|group| {
            let room = LABEL - 10.0;
            (
                GROUP.lines(&group.name, room, measure),
                NOTE.lines(&group.note, room, measure),
            )
        })
        .collect();
    // One height for all rows: what differs is the heat.
    let tallest = words.iter().flatten().map(Words::height).fold(0.0, f32::max);
    let height = names
        .iter()
        .map(|(name, note)| name.height() + note.height())
        .fold(tallest, f32::max);
    let mut shapes = Vec::new();
    let mut y = 0.0;
    for ((group, words), (name, note)) in map.groups.iter().zip(&words).zip(&names) {
        let top = y + (height - name.height() - note.height()) / 2.0;
        let below = name.draw(&mut shapes, 0.0, top, Anchor::Start);
        note.draw(&mut shapes, 0.0, below, Anchor::Start);
        for (index, (own, words)) in group.cells.iter().zip(words).enumerate() {
            if index > 0 && index % columns == 0 {
                y += height + GAP;
            }
            #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
            let x = LABEL + (index % columns) as f32 * (cell + GAP);
            draw(&mut shapes, own, words, (x, y, cell, height));
        }
        y += height + GAP;
    }
    let stands_out = map
        .groups
        .iter()
        .flat_map(|group| &group.cells)
        .any(|own| own.stands_out);
    let bottom = key::draw(&mut shapes, &map.key, stands_out, y + 7.0, measure);
    Drawing {
        width: WIDTH,
        height: bottom,
        shapes,
    }
}

/// How many cells stand in a row, and their width: as many as leave the words of every name whole.
fn columns(map: &HeatMap, measure: &Measure<'_>) -> (usize, f32) {
    let names = map.groups.iter().flat_map(|group| &group.cells);
    let widest = names
        .map(|cell| widest_part(&cell.name, NAME.size, measure))
        .fold(0.0, f32::max);
    let width = |columns: u8| {
        let count = f32::from(columns);
        (WIDTH - LABEL - GAP * (count - 1.0)) / count
    };
    let columns = COLUMNS
        .rev()
        .find(|columns| widest <= width(*columns) - 2.0 * PAD)
        .unwrap_or(*COLUMNS.start());
    (usize::from(columns), width(columns))
}

fn draw(shapes: &mut Vec<Shape>, cell: &HeatCell, words: &Words, area: (f32, f32, f32, f32)) {
    let (x, y, w, h) = area;
    let depth = depth(cell.current, cell.target);
    ground(shapes, area, depth, cell.stands_out);
    let below = words.id.draw(shapes, x + PAD, y + PAD, Anchor::Start);
    words.name.draw(shapes, x + PAD, below, Anchor::Start);
    let figures = y + h - PAD - words.figures.height();
    words.figures.draw(shapes, x + PAD, figures, Anchor::Start);
    let corner = (x + w - PAD - MARK, y + PAD + 1.5);
    if cell.stands_out {
        shapes.push(triangle(corner));
    } else if depth == 0 {
        shapes.push(tick(corner));
    }
}

/// The ground of a cell, with the strong frame of what stands out.
fn ground(shapes: &mut Vec<Shape>, (x, y, w, h): (f32, f32, f32, f32), depth: usize, stands_out: bool) {
    let ink = GROUNDS.get(depth).copied().unwrap_or(Ink::Heat3);
    shapes.push(Shape::Rect {
        x,
        y,
        w,
        h,
        r: 3.0,
        ink,
    });
    if stands_out {
        let inside = 1.0;
        shapes.push(Shape::Rect {
            x: x + inside,
            y: y + inside,
            w: w - 2.0 * inside,
            h: h - 2.0 * inside,
            r: 2.5,
            ink: Ink::Frame,
        });
    }
}

fn triangle((x, y): (f32, f32)) -> Shape {
    Shape::Polygon {
        points: vec![
            (x + MARK / 2.0, y),
            (x + MARK, y + MARK - 0.5),
            (x, y + MARK - 0.5),
        ],
        ink: Ink::Mark,
    }
}

fn tick((x, y): (f32, f32)) -> Shape {
    Shape::Line {
        points: vec![
            (x, y + MARK * 0.55),
            (x + MARK * 0.38, y + MARK * 0.92),
            (x + MARK, y + MARK * 0.1),
        ],
        ink: Ink::Tick,
    }
}
