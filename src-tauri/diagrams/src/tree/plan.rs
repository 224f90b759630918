//! Where boxes stand: every way to arrange a part of the tree that is worth it, the narrow and high ones and the wide and
//! low ones; the page decides.

use super::Set;
use crate::area::Area;

/// Between boxes beside each other, and between trees without a line between them.
const BESIDE: f32 = 16.0;
const FOREST: f32 = 30.0;
/// Between a box and the level beneath.
const LEVEL: f32 = 32.0;
/// Between a box and the first that hangs from its line, and between those.
const HANG: f32 = 14.0;
const UNDER: f32 = 12.0;
/// How far what hangs stands in, and how far the line from the edge of its box.
const INDENT: f32 = 32.0;
const SPINE: f32 = 13.0;
/// Between a line and the boxes at its sides.
const SIDE: f32 = 15.0;
/// So many ways to arrange a part are looked at.
const WAYS: usize = 14;

/// A box where it stands.
pub(super) struct Place<'a> {
    pub set: &'a Set<'a>,
    pub area: Area,
    pub root: bool,
}

/// A tree where it stands.
#[derive(Default)]
pub(super) struct Placed<'a> {
    pub size: (f32, f32),
    /// How far it is from what one would like: it must be made smaller, it is high.
    pub loss: f32,
    pub places: Vec<Place<'a>>,
    /// Lines from box to box.
    pub lines: Vec<Vec<(f32, f32)>>,
}

/// One way to arrange a box and what is beneath it.
#[derive(Clone)]
struct Way {
    width: f32,
    height: f32,
    /// The middle of its box from the left.
    middle: f32,
    how: How,
}

#[derive(Clone)]
enum How {
    /// Nothing is beneath.
    Alone,
    /// Beside each other, each in one of its ways.
    Row(Vec<Way>),
    /// Below each other, hanging from a line at the left.
    Hang(Vec<Way>),
    /// At both sides of so many lines: only those without anyone beneath.
    Columns(usize),
}

/// The way that suits the room best: not made smaller if it can be helped, then as low as can be.
pub(super) fn best<'a>(roots: &'a [Set<'a>], width: f32, room: (f32, f32)) -> Option<Placed<'a>> {
    let each: Vec<Vec<Way>> = roots.iter().map(|root| ways(root, width, room.0)).collect();
    let beside = rows(&each).into_iter().map(|ways| (true, ways));
    let below = stacks(&each).into_iter().map(|ways| (false, ways));
    let size = |(row, ways): &(bool, Vec<Way>)| {
        let widths = ways.iter().map(|way| way.width);
        let heights = ways.iter().map(|way| way.height);
        let gaps = FOREST * count(ways.len().saturating_sub(1));
        match row {
            true => (widths.sum::<f32>() + gaps, heights.fold(0.0, f32::max)),
            false => (widths.fold(0.0, f32::max), heights.sum::<f32>() + gaps),
        }
    };
    let loss = |all: &(bool, Vec<Way>)| {
        let (width, height) = size(all);
        let scale = (room.0 / width.max(1.0)).min(room.1 / height.max(1.0)).min(1.0);
        // A hundredth of the size counts more than any height.
        ((1.0 - scale) * 100.0).ceil() * 100_000.0 + height + width * 0.01
    };
    let all: Vec<(bool, Vec<Way>)> = beside.chain(below).collect();
    let chosen = all.iter().min_by(|a, b| loss(a).total_cmp(&loss(b)))?;
    let mut placed = Placed {
        size: size(chosen),
        loss: loss(chosen),
        ..Placed::default()
    };
    let (mut x, mut y) = (0.0, 0.0);
    for (root, way) in roots.iter().zip(&chosen.1) {
        put(&mut placed, root, way, (x, y), width, true);
        if chosen.0 {
            x += way.width + FOREST;
        } else {
            y += way.height + FOREST;
        }
    }
    Some(placed)
}

#[expect(clippy::cast_precision_loss, reason = "boxes of a picture")]
fn count(number: usize) -> f32 {
    number as f32
}

/// The ways of a box, the narrowest first, none both wider and higher than another.
fn ways(set: &Set<'_>, width: f32, room: f32) -> Vec<Way> {
    if set.below.is_empty() {
        return vec![Way {
            width,
            height: set.height,
            middle: width / 2.0,
            how: How::Alone,
        }];
    }
    let each: Vec<Vec<Way>> = set.below.iter().map(|below| ways(below, width, room)).collect();
    let mut all: Vec<Way> = Vec::new();
    for ways in rows(&each) {
        let whole = ways.iter().map(|way| way.width).sum::<f32>() + BESIDE * count(ways.len() - 1);
        let last = ways.last().map_or(0.0, |way| whole - way.width + way.middle);
        // Over the middle between the first and the last of those beneath.
        let middle =
            f32::midpoint(ways[0].middle, last).clamp(width / 2.0, (whole - width / 2.0).max(width / 2.0));
        all.push(Way {
            width: whole.max(width),
            height: set.height + LEVEL + ways.iter().map(|way| way.height).fold(0.0, f32::max),
            middle,
            how: How::Row(ways),
        });
    }
    // One alone stands beneath.
    for ways in stacks(&each).into_iter().filter(|ways| ways.len() > 1) {
        let whole = ways.iter().map(|way| way.width).fold(0.0, f32::max);
        let high: f32 = ways.iter().map(|way| way.height).sum();
        all.push(Way {
            width: (INDENT + whole).max(width),
            height: set.height + HANG + high + UNDER * count(ways.len() - 1),
            middle: width / 2.0,
            how: How::Hang(ways),
        });
    }
    if set.below.len() > 2 && set.below.iter().all(|below| below.below.is_empty()) {
        for lines in 1..=set.below.len().div_ceil(2) {
            let wide = columns_width(lines, width);
            let heights = row_heights(set, lines);
            all.push(Way {
                width: wide,
                height: set.height
                    + LEVEL
                    + heights.iter().sum::<f32>()
                    + UNDER * count(heights.len().saturating_sub(1)),
                middle: wide / 2.0,
                how: How::Columns(lines),
            });
        }
    }
    let least = all.iter().map(|way| way.width).fold(f32::MAX, f32::min);
    all.retain(|way| way.width <= room.max(least) + 0.01);
    all.sort_by(|a, b| a.width.total_cmp(&b.width).then(a.height.total_cmp(&b.height)));
    let mut worth: Vec<Way> = Vec::new();
    for way in all {
        if worth.last().is_none_or(|best| way.height < best.height - 0.01) {
            worth.push(way);
        }
    }
    // The narrowest and the lowest stay; of the many between them enough.
    while worth.len() > WAYS {
        let thin = worth.len();
        let mut index = 0;
        worth.retain(|_| {
            index += 1;
            index == 1 || index == thin || index % 2 == 0
        });
    }
    worth
}

fn columns_width(lines: usize, width: f32) -> f32 {
    let pair = 2.0 * (width + SIDE);
    pair * count(lines) + BESIDE * count(lines - 1)
}

/// The heights of the rows when those beneath stand at both sides of so many lines.
fn row_heights(set: &Set<'_>, lines: usize) -> Vec<f32> {
    let rows = set.below.chunks(2 * lines);
    rows.map(|row| row.iter().map(|below| below.height).fold(0.0, f32::max))
        .collect()
}

/// Every choice of ways for a row that is worth it: for each height, the narrowest of each.
fn rows(each: &[Vec<Way>]) -> Vec<Vec<Way>> {
    chosen(each, |way| way.height, |way| way.width)
}

/// The same for those below each other: for each width, the lowest of each.
fn stacks(each: &[Vec<Way>]) -> Vec<Vec<Way>> {
    chosen(each, |way| way.width, |way| way.height)
}

/// For each limit on one measure that any way sets, of each the way that is least in the other.
fn chosen(each: &[Vec<Way>], limit: impl Fn(&Way) -> f32, least: impl Fn(&Way) -> f32) -> Vec<Vec<Way>> {
    let mut limits: Vec<f32> = each.iter().flatten().map(&limit).collect();
    limits.sort_by(f32::total_cmp);
    limits.dedup();
    limits
        .into_iter()
        .filter_map(|most| {
            each.iter()
                .map(|ways| {
                    ways.iter()
                        .filter(|way| limit(way) <= most + 0.01)
                        .min_by(|a, b| least(a).total_cmp(&least(b)))
                        .cloned()
                })
                .collect::<Option<Vec<Way>>>()
        })
        .filter(|ways| !ways.is_empty())
        .collect()
}

/// Puts a box and what is beneath it where they stand, from the top left corner.
fn put<'a>(placed: &mut Placed<'a>, set: &'a Set<'a>, way: &Way, (x, y): (f32, f32), width: f32, root: bool) {
    let area = Area::new(x + way.middle - width / 2.0, y, width, set.height);
    placed.places.push(Place { set, area, root });
    let foot = y + set.height;
    let middle = x + way.middle;
    match &way.how {
        How::Alone => {}
        How::Row(ways) => {
            let top = foot + LEVEL;
            let bus = foot + LEVEL * 0.45;
            let whole = ways.iter().map(|way| way.width).sum::<f32>() + BESIDE * count(ways.len() - 1);
            // A single narrow level stands under the middle of a wider box.
            let mut at = x + ((way.width - whole) / 2.0).max(0.0);
            for (below, way) in set.below.iter().zip(ways) {
                let to = at + way.middle;
                placed.lines.push(match (to - middle).abs() < 0.5 {
                    true => vec![(middle, foot), (middle, top)],
                    false => vec![(middle, foot), (middle, bus), (to, bus), (to, top)],
                });
                put(placed, below, way, (at, top), width, false);
                at += way.width + BESIDE;
            }
        }
        How::Hang(ways) => {
            let spine = x + SPINE;
            let mut top = foot + HANG;
            for (below, way) in set.below.iter().zip(ways) {
                let level = top + below.height / 2.0;
                let left = x + INDENT + way.middle - width / 2.0;
                placed
                    .lines
                    .push(vec![(spine, foot), (spine, level), (left, level)]);
                put(placed, below, way, (x + INDENT, top), width, false);
                top += way.height + UNDER;
            }
        }
        How::Columns(lines) => {
            let heights = row_heights(set, *lines);
            let bus = foot + LEVEL * 0.45;
            let mut top = foot + LEVEL;
            for (row, height) in set.below.chunks(2 * lines).zip(heights) {
                for (index, below) in row.iter().enumerate() {
                    let pair = x + count(index / 2) * (2.0 * (width + SIDE) + BESIDE);
                    let spine = pair + width + SIDE;
                    let level = top + below.height / 2.0;
                    let left = if index % 2 == 0 { pair } else { spine + SIDE };
                    let to = if index % 2 == 0 {
                        spine - SIDE
                    } else {
                        spine + SIDE
                    };
                    placed.lines.push(match (spine - middle).abs() < 0.5 {
                        true => vec![(middle, foot), (middle, level), (to, level)],
                        false => vec![
                            (middle, foot),
                            (middle, bus),
                            (spine, bus),
                            (spine, level),
                            (to, level),
                        ],
                    });
                    let own = Way {
                        width,
                        height: below.height,
                        middle: width / 2.0,
                        how: How::Alone,
                    };
                    put(placed, below, &own, (left, top), width, false);
                }
                top += height + UNDER;
            }
        }
    }
}
