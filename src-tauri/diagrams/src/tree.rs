//! A tree of boxes: who reports to whom, who calls whom. Lines run at right angles and never cross; a level that is too
//! wide for the page hangs from a line, or stands in columns beside lines.

mod plan;
#[cfg(test)]
mod tests;

use crate::area::Area;
use crate::drawing::{Anchor, Drawing, Ink, Shape};
use crate::lettering::{Lettering, Lines};
use crate::wrap::Measure;
use plan::{Place, best};

/// The narrowest and the widest box.
const NARROW: f32 = 104.0;
const WIDE: f32 = 156.0;
/// How much higher a tree may be, in pixels, for a line less in its names, and for each pixel that its boxes are wider.
const WRAPPED: f32 = 40.0;
const NARROWED: f32 = 0.6;
/// Between the edge of a box and its words.
const PAD: f32 = 8.0;
/// The height of a line to write on.
const BLANK: f32 = 26.0;
/// The edge that the picture leaves around its boxes, for the lines that frame them.
const EDGE: f32 = 1.5;

const NAME: Lettering = Lettering {
    size: 13.0,
    leading: 17.0,
    bold: true,
    ink: Ink::Words,
};
const ROLE: Lettering = Lettering {
    size: 11.5,
    leading: 15.0,
    bold: false,
    ink: Ink::QuietWords,
};
const PHONE: Lettering = Lettering {
    size: 12.5,
    leading: 17.0,
    bold: false,
    ink: Ink::Words,
};

/// Somebody in a tree, with those beneath.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TreeBox {
    /// Names the box where a click must find it.
    pub key: String,
    /// The role, above the name; empty for none.
    pub role: String,
    /// The name; empty: a line to write it on.
    pub name: String,
    /// The telephone number; empty: a line to write it on; none: no number is asked for.
    pub phone: Option<String>,
    /// Those beneath, in order.
    pub below: Vec<TreeBox>,
}

impl TreeBox {
    /// How many there are, itself included.
    pub fn count(&self) -> usize {
        1 + self.below.iter().map(TreeBox::count).sum::<usize>()
    }
}

/// How a tree is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TreeOptions {
    /// The width that it must not go beyond, in pixels, as long as it can be helped: one box has to fit.
    pub width: f32,
    /// The height within which it is looked at without being made smaller.
    pub height: f32,
    /// Whether the lines end in arrows: who calls whom.
    pub arrows: bool,
}

/// A tree with its picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TreePicture {
    /// The picture.
    pub drawing: Drawing,
    /// The boxes by their keys, in the order in which they are read.
    pub boxes: Vec<(String, Area)>,
}

/// Lays a tree out; several roots stand beside or below each other without a line between them.
pub fn tree(roots: &[TreeBox], options: TreeOptions, measure: &Measure<'_>) -> TreePicture {
    let room = (options.width - 2.0 * EDGE, options.height - 2.0 * EDGE);
    let widest = box_width(roots, room.0, measure);
    // Narrower boxes where they let the tree stand as it should; words take another line in them.
    let widths = [1.0, 0.93, 0.86, 0.79, 0.72, 0.66].map(|part| (widest * part).max(NARROW.min(widest)));
    let ways: Vec<(f32, Vec<Set<'_>>)> = widths
        .into_iter()
        .map(|width| {
            (
                width,
                roots.iter().map(|root| Set::of(root, width, measure)).collect(),
            )
        })
        .collect();
    // A name on one line is worth some height.
    let loss = |(width, set): &(f32, Vec<Set<'_>>)| {
        let wrapped = set.iter().map(Set::wrapped).sum::<f32>();
        wrapped * WRAPPED + (widest - width) * NARROWED
    };
    let all = ways
        .iter()
        .filter_map(|way| Some((loss(way), best(&way.1, way.0, room)?)));
    let placed = all.min_by(|(a, first), (b, second)| (a + first.loss).total_cmp(&(b + second.loss)));
    let Some((_, placed)) = placed else {
        return TreePicture::default();
    };
    let mut picture = TreePicture {
        drawing: Drawing {
            width: placed.size.0 + 2.0 * EDGE,
            height: placed.size.1 + 2.0 * EDGE,
            shapes: Vec::new(),
        },
        boxes: Vec::new(),
    };
    // Lines first: boxes stand on their ends.
    for line in &placed.lines {
        draw_line(&mut picture.drawing.shapes, line, options.arrows);
    }
    for place in &placed.places {
        draw_box(&mut picture, place);
    }
    picture
}

/// Tells a tree in words: `say` is asked for each box that has others beneath it, from the top.
pub fn told(roots: &[TreeBox], say: &dyn Fn(&TreeBox, &[TreeBox]) -> String) -> Vec<String> {
    let mut sentences = Vec::new();
    for root in roots {
        if !root.below.is_empty() {
            sentences.push(say(root, &root.below));
        }
        sentences.extend(told(&root.below, say));
    }
    sentences
}

/// A box with its words set, and those beneath.
pub(crate) struct Set<'a> {
    own: &'a TreeBox,
    role: Lines,
    name: Lines,
    phone: Option<Lines>,
    /// Its height.
    pub height: f32,
    /// Those beneath.
    pub below: Vec<Set<'a>>,
}

impl<'a> Set<'a> {
    fn of(own: &'a TreeBox, width: f32, measure: &Measure<'_>) -> Self {
        let room = width - 2.0 * PAD;
        let role = ROLE.lines(&own.role, room, measure);
        let name = NAME.lines(&own.name, room, measure);
        let phone = own.phone.as_ref().map(|phone| PHONE.lines(phone, room, measure));
        let high = |lines: &Lines| {
            if lines.lines.is_empty() {
                BLANK
            } else {
                lines.height()
            }
        };
        let height = 2.0 * PAD - 3.0 + role.height() + high(&name) + phone.as_ref().map_or(0.0, high);
        Set {
            own,
            role,
            name,
            phone,
            height,
            below: own
                .below
                .iter()
                .map(|below| Set::of(below, width, measure))
                .collect(),
        }
    }
}

impl Set<'_> {
    /// How many lines its names take beyond one each.
    fn wrapped(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "lines of a name")]
        let own = self.name.lines.len().saturating_sub(1) as f32;
        own + self.below.iter().map(Set::wrapped).sum::<f32>()
    }
}

/// The width of all boxes: what the longest words need, within reason.
fn box_width(roots: &[TreeBox], most: f32, measure: &Measure<'_>) -> f32 {
    fn widest(boxes: &[TreeBox], measure: &Measure<'_>) -> f32 {
        let wide = |words: &str, style: Lettering| (measure.0)(words, style.size, style.bold);
        boxes
            .iter()
            .map(|own| {
                let phone = own.phone.as_deref().unwrap_or_default();
                wide(&own.name, NAME)
                    .max(wide(&own.role, ROLE))
                    .max(wide(phone, PHONE))
                    .max(widest(&own.below, measure))
            })
            .fold(0.0, f32::max)
    }
    (widest(roots, measure) + 2.0 * PAD + 2.0)
        .clamp(NARROW, WIDE)
        .min(most.max(2.0 * PAD + 20.0))
}

/// A line from one box to another; the arrow stands at its end.
fn draw_line(shapes: &mut Vec<Shape>, points: &[(f32, f32)], arrows: bool) {
    let points: Vec<(f32, f32)> = points.iter().map(|(x, y)| (x + EDGE, y + EDGE)).collect();
    let [.., before, end] = points.as_slice() else {
        return;
    };
    if arrows {
        let (dx, dy) = ((end.0 - before.0).signum(), (end.1 - before.1).signum());
        let along = if (end.0 - before.0).abs() > (end.1 - before.1).abs() {
            (dx, 0.0)
        } else {
            (0.0, dy)
        };
        let (long, half) = (7.0, 3.2);
        let foot = (end.0 - along.0 * long, end.1 - along.1 * long);
        shapes.push(Shape::Polygon {
            points: vec![
                *end,
                (foot.0 + along.1 * half, foot.1 + along.0 * half),
                (foot.0 - along.1 * half, foot.1 - along.0 * half),
            ],
            ink: Ink::ArrowHead,
        });
        let mut points = points.clone();
        if let Some(last) = points.last_mut() {
            *last = foot;
        }
        shapes.push(Shape::Line {
            points,
            ink: Ink::Arrow,
        });
    } else {
        shapes.push(Shape::Line {
            points: points.clone(),
            ink: Ink::Arrow,
        });
    }
}

fn draw_box(picture: &mut TreePicture, place: &Place<'_>) {
    let (set, area) = (place.set, place.area);
    let area = Area::new(area.x + EDGE, area.y + EDGE, area.w, area.h);
    let mut shapes = vec![Shape::Rect {
        x: area.x,
        y: area.y,
        w: area.w,
        h: area.h,
        r: 3.0,
        ink: if place.root { Ink::BoxMiddle } else { Ink::Box },
    }];
    let middle = area.x + area.w / 2.0;
    let mut y = area.y + PAD - 1.5;
    y = set.role.draw(&mut shapes, middle, y, Anchor::Middle);
    for lines in [Some(&set.name), set.phone.as_ref()].into_iter().flatten() {
        if lines.lines.is_empty() {
            // Not known yet: a line to write on.
            y += BLANK;
            shapes.push(Shape::Line {
                points: vec![(area.x + PAD, y - 4.0), (area.x + area.w - PAD, y - 4.0)],
                ink: Ink::GlyphLine,
            });
        } else {
            y = lines.draw(&mut shapes, middle, y, Anchor::Middle);
        }
    }
    picture.drawing.shapes.push(Shape::Group {
        key: set.own.key.clone(),
        shapes,
    });
    picture.boxes.push((set.own.key.clone(), area));
}
