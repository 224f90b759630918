//! Lines between boxes. Every row holds one box, so a line that runs sideways between two rows, or along the middle
//! of a row beyond its box, meets nothing; a line that passes rows goes down beside the boxes of a lane, and a line
//! that goes back goes up outside the lanes.

use sonae_domain::Way;

use crate::area::Area;
use crate::swimlane::PlacedLane;

/// Distance between lines that run side by side.
const TRACK: f32 = 4.0;
/// Distance of the first line of the gutter from the lanes, and between its lines.
const GUTTER: f32 = 12.0;

/// What is narrower than this is a circle.
const CIRCLE: f32 = 24.0;

/// The row of a box: where it begins and how long it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Band {
    pub(crate) y: f32,
    pub(crate) height: f32,
}

/// Stretches that are taken already, so that no line lies on another.
#[derive(Default)]
struct Tracks(Vec<(usize, i32, f32, f32)>);

impl Tracks {
    /// The first free track in `channel` for the stretch from `a` to `b`: 0, 1, −1, 2, −2 …, at most `most` away.
    fn take(&mut self, channel: usize, a: f32, b: f32, most: i32) -> f32 {
        let (low, high) = (a.min(b), a.max(b));
        let tracks = (0..=most).flat_map(|n| if n == 0 { vec![0] } else { vec![n, -n] });
        let free = |track: i32| {
            !self
                .0
                .iter()
                .any(|(c, t, from, to)| *c == channel && *t == track && *from < high + 2.0 && low < *to + 2.0)
        };
        let track = tracks.into_iter().find(|track| free(*track)).unwrap_or(0);
        self.0.push((channel, track, low, high));
        #[expect(clippy::cast_precision_loss, reason = "a handful of tracks")]
        let track = track as f32;
        track
    }
}

struct Router<'a> {
    boxes: &'a [Area],
    rows: &'a [Band],
    lanes: &'a [PlacedLane],
    /// Lines sideways, by the row beneath which they run.
    across: Tracks,
    /// Lines down, by the lane at whose left edge they run.
    down: Tracks,
    /// Lines back.
    gutter: Tracks,
    /// For each box, how many lines enter at its top and how many have been drawn.
    entries: Vec<(u16, u16)>,
    /// For each box, whether its bottom is taken by a line that leaves.
    bottom: Vec<bool>,
    /// For each box, whether its right side is taken.
    side: Vec<bool>,
}

/// The corners of every way, in the order of the ways.
pub(crate) fn route(
    ways: &[Way],
    boxes: &[Area],
    rows: &[Band],
    lanes: &[PlacedLane],
) -> Vec<Vec<(f32, f32)>> {
    let mut entries = vec![(0, 0); boxes.len()];
    for way in ways.iter().filter(|way| way.to > way.from) {
        entries[way.to].0 += 1;
    }
    let mut router = Router {
        boxes,
        rows,
        lanes,
        across: Tracks::default(),
        down: Tracks::default(),
        gutter: Tracks::default(),
        entries,
        bottom: vec![false; boxes.len()],
        side: vec![false; boxes.len()],
    };
    ways.iter().map(|way| router.edge(way)).collect()
}

impl Router<'_> {
    fn edge(&mut self, way: &Way) -> Vec<(f32, f32)> {
        let points = if way.to <= way.from {
            self.back(way)
        } else if self.bottom[way.from] && !self.side[way.from] {
            self.side[way.from] = true;
            self.forward_from_side(way)
        } else {
            self.bottom[way.from] = true;
            self.forward(way)
        };
        straight(points)
    }

    /// Where the next line enters a box from above.
    fn entry(&mut self, to: usize) -> (f32, f32) {
        let target = &self.boxes[to];
        let (count, drawn) = self.entries[to];
        self.entries[to].1 += 1;
        // A circle is too small for heads side by side: lines meet before it.
        let apart = if target.w < CIRCLE { 0.0 } else { 14.0 };
        let shift = (f32::from(drawn) - (f32::from(count) - 1.0) / 2.0) * apart;
        let room = (target.w / 2.0 - 24.0).max(target.w * 0.2);
        (target.middle().0 + shift.clamp(-room, room), target.y)
    }

    /// The line between a row and the next, on a track of its own.
    fn between(&mut self, row: usize, a: f32, b: f32) -> f32 {
        let edge = self.rows[row].y + self.rows[row].height;
        edge + self.across.take(row, a, b, 1) * TRACK
    }

    fn forward(&mut self, way: &Way) -> Vec<(f32, f32)> {
        let from = &self.boxes[way.from];
        let (x, y) = (from.middle().0, from.y + from.h);
        let (tx, ty) = self.entry(way.to);
        if way.to == way.from + 1 {
            if (x - tx).abs() < 0.5 {
                return vec![(x, y), (tx, ty)];
            }
            let turn = self.between(way.from, x, tx);
            return vec![(x, y), (x, turn), (tx, turn), (tx, ty)];
        }
        let channel = self.channel(way, x, tx);
        let first = self.between(way.from, x, channel);
        let last = self.between(way.to - 1, channel, tx);
        vec![
            (x, y),
            (x, first),
            (channel, first),
            (channel, last),
            (tx, last),
            (tx, ty),
        ]
    }

    /// A second way on leaves at the side, along the middle of its own row.
    fn forward_from_side(&mut self, way: &Way) -> Vec<(f32, f32)> {
        let from = &self.boxes[way.from];
        let (middle_x, y) = from.middle();
        let (tx, ty) = self.entry(way.to);
        let left = tx < middle_x - from.w / 2.0;
        let x = if left { from.x } else { from.x + from.w };
        let beside = tx < from.x - 6.0 || tx > from.x + from.w + 6.0;
        if way.to == way.from + 1 && beside {
            return vec![(x, y), (tx, y), (tx, ty)];
        }
        let wish = if left { from.x - 7.0 } else { from.x + from.w + 7.0 };
        let channel = if way.to == way.from + 1 {
            wish
        } else {
            self.channel(way, wish, tx)
        };
        // Leave on the side of the channel: a line never runs back through its own box.
        let x = if channel < middle_x {
            from.x
        } else {
            from.x + from.w
        };
        let last = self.between(way.to - 1, channel, tx);
        vec![(x, y), (channel, y), (channel, last), (tx, last), (tx, ty)]
    }

    /// A free way down past the rows between: at the edge of the lane that the line goes to.
    fn channel(&mut self, way: &Way, x: f32, tx: f32) -> f32 {
        let lane = self
            .lanes
            .iter()
            .position(|lane| tx >= lane.x && tx < lane.x + lane.width)
            .unwrap_or(0);
        // From the right or straight above it comes down at the right edge, from the left at the left edge.
        let edge = if x < self.lanes[lane].x { lane } else { lane + 1 };
        let at = self.lanes.get(edge).map_or_else(
            || self.lanes.last().map_or(0.0, |lane| lane.x + lane.width),
            |lane| lane.x,
        );
        let (top, bottom) = (self.rows[way.from].y, self.rows[way.to].y);
        at + self.down.take(edge, top, bottom, 2) * TRACK - TRACK / 2.0
    }

    /// Back: out at the right, up outside the lanes, in from the right.
    fn back(&mut self, way: &Way) -> Vec<(f32, f32)> {
        let (from, to) = (&self.boxes[way.from], &self.boxes[way.to]);
        let right = self.lanes.last().map_or(0.0, |lane| lane.x + lane.width);
        let start = (
            from.x + from.w,
            from.middle().1 + if self.side[way.from] { 7.0 } else { 0.0 },
        );
        self.side[way.from] = true;
        let end = (
            to.x + to.w,
            to.middle().1 + if way.to == way.from { -8.0 } else { 0.0 },
        );
        let track = self.gutter.take(0, start.1, end.1, 6).abs();
        let x = right + GUTTER + track * GUTTER;
        vec![start, (x, start.1), (x, end.1), end]
    }
}

/// Leaves out corners where the line does not turn.
fn straight(points: Vec<(f32, f32)>) -> Vec<(f32, f32)> {
    let mut kept: Vec<(f32, f32)> = Vec::with_capacity(points.len());
    for point in points {
        if let [.., a, b] = kept.as_slice() {
            let along = (a.0 - b.0).abs() < 0.1 && (b.0 - point.0).abs() < 0.1;
            let level = (a.1 - b.1).abs() < 0.1 && (b.1 - point.1).abs() < 0.1;
            if along || level {
                kept.pop();
            }
        }
        kept.push(point);
    }
    kept
}
