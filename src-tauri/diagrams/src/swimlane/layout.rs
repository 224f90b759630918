//! Where everything of a swimlane stands. Until the end x runs across the lanes and y along the work.

use sonae_domain::{LaneKind, Step, Way, endings, lanes, ways};

use super::box_size::{BoxSize, MARGIN, lines_high, size};
use super::label::{self, Obstacles, Words};
use super::turn::turn;
use super::{
    LEADING, Node, PlacedBox, PlacedEdge, PlacedEvent, PlacedLabel, PlacedLane, PlacedPhase, RowBand,
    Swimlane, SwimlaneOptions, TYPE, callout, phase,
};
use crate::area::Area;
use crate::drawing::Drawing;
use crate::route::{self, Band};
use crate::wrap::{Measure, wrap};

/// Space at either side of a box in a lane on its side, where lines pass.
const MARGIN_ASIDE: f32 = 12.0;
/// Least space between a box and the edge of its row, where lines run across; on its side, arrows show there.
const GAP: f32 = 9.0;
const GAP_ASIDE: f32 = 11.0;
/// Height of a lane on its side, at least.
const LANE_ASIDE: f32 = 52.0;
/// Diameter of the circle where the work starts or ends.
const EVENT: f32 = 16.0;
/// Length of the row of a circle.
const EVENT_ROW: f32 = 36.0;
/// Widest line of words on a way whose picture lies on its side.
const WIDEST_ASIDE: f32 = 84.0;

struct Layout<'a> {
    steps: &'a [Step],
    options: &'a SwimlaneOptions,
    measure: &'a Measure<'a>,
    /// Lines between nodes: the start is 0, steps count from 1, the end comes last.
    ways: Vec<Way>,
    sized: Vec<BoxSize>,
    labels: Vec<Words>,
    callouts: Vec<Words>,
}

pub(super) fn lay(steps: &[Step], options: &SwimlaneOptions, measure: &Measure<'_>) -> Swimlane {
    let ways = node_ways(steps);
    let sized = steps
        .iter()
        .enumerate()
        .map(|(index, step)| size(step, index, &ways, options, measure))
        .collect();
    let widest = if options.is_on_its_side() {
        WIDEST_ASIDE
    } else {
        options.lane_width - 2.0 * MARGIN
    };
    let labels = ways
        .iter()
        .map(|way| Words::of(&way.condition, widest, measure))
        .collect();
    let callouts = (0..steps.len())
        .map(|index| {
            let text = options.callouts.get(index).map_or("", String::as_str);
            let widest = if options.is_on_its_side() {
                options.lane_width - 2.0 * MARGIN
            } else {
                callout::WIDEST
            };
            Words::of(text, widest, measure)
        })
        .collect();
    Layout {
        steps,
        options,
        measure,
        ways,
        sized,
        labels,
        callouts,
    }
    .lay()
}

impl Layout<'_> {
    fn lay(&self) -> Swimlane {
        let aside = self.options.is_on_its_side();
        let head = self.head();
        let (bands, mut phases, bottom) = self.bands(head);
        let lanes = self.lanes(phases.iter().map(|band| band.area.w).fold(0.0, f32::max));
        let right = lanes
            .last()
            .map_or(self.options.lane_width, |lane| lane.x + lane.width);
        if !aside {
            for band in &mut phases {
                band.area.w = right;
            }
        }
        let nodes = self.nodes(&lanes, &bands);
        let pieces = route::route(&self.ways, &nodes, &bands, &lanes);
        let mut obstacles = Obstacles {
            boxes: nodes.clone(),
            lines: pieces
                .iter()
                .flat_map(|points| points.windows(2).map(|piece| Area::of_piece(piece[0], piece[1])))
                .collect(),
            words: Vec::new(),
        };
        let mut events = self.events(&nodes);
        obstacles.words.extend(
            events
                .iter()
                .filter_map(|event| event.label.as_ref())
                .map(|label| label.area),
        );
        for band in &mut phases {
            band.words = if aside {
                phase::words_at_start(band.area.turned())
            } else {
                let words = phase::words(band, &obstacles.lines, self.measure);
                obstacles.words.push(Area {
                    y: band.area.y + 4.0,
                    h: band.area.h - 8.0,
                    ..band.area
                });
                words
            };
        }
        let edges: Vec<PlacedEdge> = self
            .ways
            .iter()
            .zip(&self.labels)
            .zip(pieces)
            .map(|((way, words), points)| PlacedEdge {
                from: self.node(way.from),
                to: self.node(way.to),
                label: (!words.lines.is_empty())
                    .then(|| label::beside(words.clone(), &points, aside, bands[way.from], &mut obstacles))
                    .flatten(),
                condition: way.condition.clone(),
                points,
            })
            .collect();
        let far = |area: &Area| area.x + area.w;
        let outside = obstacles
            .lines
            .iter()
            .chain(&obstacles.words)
            .map(far)
            .fold(right, f32::max)
            + 10.0;
        let mut callouts = Vec::new();
        for (index, words) in self.callouts.iter().enumerate() {
            if words.lines.is_empty() {
                continue;
            }
            let (own, row) = (nodes[index + 1], bands[index + 1]);
            let placed = callout::place(index, words.clone(), aside, (own, row), outside, &obstacles);
            obstacles.words.push(placed.area);
            callouts.push(placed);
        }
        if self.steps.is_empty() {
            events.clear();
        }
        let mut picture = Swimlane {
            drawing: Drawing::default(),
            head,
            rows: self
                .steps
                .iter()
                .zip(bands.iter().skip(1))
                .map(|(step, band)| RowBand {
                    step: step.id.clone(),
                    y: band.y,
                    height: band.height,
                })
                .collect(),
            lanes,
            phases,
            boxes: self
                .sized
                .iter()
                .zip(nodes.iter().skip(1))
                .enumerate()
                .map(|(index, (sized, area))| PlacedBox {
                    kind: sized.kind,
                    area: *area,
                    lines: sized.lines.clone(),
                    mark: self.options.marks.get(index).copied(),
                })
                .collect(),
            events,
            edges,
            callouts,
            orientation: self.options.orientation,
        };
        picture.drawing.height = bottom;
        if aside {
            turn(&mut picture);
        }
        picture
    }

    fn node(&self, index: usize) -> Node {
        match index {
            0 => Node::Start,
            index if index > self.steps.len() => Node::End,
            index => Node::Step(index - 1),
        }
    }

    fn lane_name(&self, step: &Step) -> String {
        step.actor.trim().to_owned()
    }

    /// What stands at the head of a lane.
    fn head_lines(&self, name: &str, width: f32) -> usize {
        let name = if name.is_empty() {
            &self.options.words.nobody
        } else {
            name
        };
        wrap(
            name,
            TYPE,
            width,
            &Measure(&|text, size, _| (self.measure.0)(text, size, true)),
        )
        .len()
    }

    /// How far the heads of the lanes reach along the work: no name is cut.
    fn head(&self) -> f32 {
        if self.options.head <= 0.0 || self.options.is_on_its_side() {
            return self.options.head;
        }
        let most = lanes(self.steps)
            .iter()
            .map(|lane| self.head_lines(&lane.name, self.options.lane_width - 12.0))
            .max()
            .unwrap_or(0);
        lines_high(most, LEADING).max(self.options.head - 12.0) + 12.0
    }

    /// The rows of all nodes along the work, the bands that head its parts, and where it ends.
    fn bands(&self, head: f32) -> (Vec<Band>, Vec<PlacedPhase>, f32) {
        let aside = self.options.is_on_its_side();
        let (mut bands, mut phases) = (Vec::new(), Vec::<PlacedPhase>::new());
        let all = lanes(self.steps).len();
        #[expect(clippy::cast_precision_loss, reason = "a handful of lanes")]
        let across = all as f32 * self.options.lane_width;
        let mut y = head;
        for index in 0..self.steps.len() + 2 {
            let is_event = index == 0 || index > self.steps.len();
            let height = if is_event {
                self.event_row()
            } else {
                self.row(index - 1)
            };
            // A part begins before the circle of the start, where the first step begins it.
            let heads = match index {
                0 => self.steps.first().map(|step| (0, step)),
                1 => None,
                index => self.steps.get(index - 1).map(|step| (index - 1, step)),
            };
            if let Some((step, row)) = heads.filter(|(_, row)| phase::begins(row)) {
                let room = match (aside, index) {
                    (true, 0) => height + self.row(0),
                    (true, _) => height,
                    (false, _) => across,
                };
                let lines = phase::lines(row, room, self.measure);
                let size = phase::height(&lines);
                let area = if aside {
                    if let Some(last) = phases.last_mut() {
                        last.area.h = y - last.area.y;
                    }
                    Area::new(0.0, y, size, 0.0)
                } else {
                    y += size;
                    Area::new(0.0, y - size, 0.0, size)
                };
                phases.push(PlacedPhase {
                    step,
                    area,
                    lines,
                    words: (0.0, 0.0),
                });
            }
            if !self.steps.is_empty() && (index <= self.steps.len() || self.ends()) {
                bands.push(Band { y, height });
                y += height;
            }
        }
        if aside {
            let most = phases.iter().map(|band| band.area.w).fold(0.0, f32::max);
            for band in &mut phases {
                band.area.w = most;
            }
            if let Some(last) = phases.last_mut() {
                last.area.h = y - last.area.y;
            }
        }
        (bands, phases, y)
    }

    fn ends(&self) -> bool {
        self.ways.iter().any(|way| way.to > self.steps.len())
    }

    fn event_row(&self) -> f32 {
        let words = &self.options.words;
        let wide = [&words.start, &words.end]
            .into_iter()
            .map(|word| (self.measure.0)(word, super::SMALL, false) + 8.0)
            .fold(EVENT_ROW, f32::max);
        if self.options.is_on_its_side() {
            wide
        } else {
            EVENT_ROW
        }
    }

    fn row(&self, index: usize) -> f32 {
        let aside = self.options.is_on_its_side();
        let sized = &self.sized[index];
        let (along, gap) = if aside {
            (sized.w, GAP_ASIDE)
        } else {
            (sized.h, GAP)
        };
        let below = self.below(index);
        // Words of a way that leaves at the side stand within the row.
        let beside = self
            .ways
            .iter()
            .zip(&self.labels)
            .filter(|(way, words)| way.from == index + 1 && !words.lines.is_empty())
            .map(|(_, words)| 2.0 * (words.size(aside).1 + 6.0) + below)
            .skip(usize::from(below > 0.0))
            .fold(0.0, f32::max);
        let bubble = match &self.callouts[index] {
            words if words.lines.is_empty() => 0.0,
            words => callout::size(words, aside).1 + 2.0 * callout::CLEAR + below,
        };
        let least = self.options.row_heights.get(index).copied().unwrap_or_default();
        [
            along + 2.0 * gap + below,
            self.options.row_height,
            beside,
            bubble,
            least,
        ]
        .into_iter()
        .fold(0.0, f32::max)
    }

    /// Room below a box for the words of the way that leaves there: the first that goes on.
    fn below(&self, index: usize) -> f32 {
        let node = index + 1;
        let first = self
            .ways
            .iter()
            .zip(&self.labels)
            .find(|(way, _)| way.from == node && way.to > node);
        match first {
            Some((_, words)) if !words.lines.is_empty() => {
                let along = words.size(self.options.is_on_its_side()).1;
                // The gap below the box holds a part of it.
                (along - 2.0).max(0.0)
            }
            _ => 0.0,
        }
    }

    fn lanes(&self, strip: f32) -> Vec<PlacedLane> {
        let aside = self.options.is_on_its_side();
        let mut x = if aside { strip } else { 0.0 };
        let labelled = !self.options.words.start.is_empty();
        lanes(self.steps)
            .into_iter()
            .map(|lane| {
                let own = self.steps.iter().zip(&self.sized);
                let own = own.filter(|(step, _)| self.lane_name(step) == lane.name);
                let tallest = own.map(|(_, sized)| sized.h).fold(0.0, f32::max);
                let lines = self.head_lines(&lane.name, self.options.head - 12.0);
                // The word of a circle stands beneath it.
                let circle = if labelled {
                    EVENT + 2.0 * (label::LEADING + 5.0)
                } else {
                    0.0
                };
                let width = if aside {
                    (tallest + 2.0 * MARGIN_ASIDE)
                        .max(lines_high(lines, LEADING) + 8.0)
                        .max(LANE_ASIDE)
                        .max(circle)
                } else {
                    self.options.lane_width
                };
                let placed = PlacedLane {
                    name: lane.name,
                    kind: lane.kind,
                    x,
                    width,
                };
                x += width;
                placed
            })
            .collect()
    }

    fn lane<'l>(&self, lanes: &'l [PlacedLane], step: &Step) -> Option<&'l PlacedLane> {
        let name = self.lane_name(step);
        lanes.iter().find(|lane| lane.name == name)
    }

    /// The areas of all nodes: a circle, the boxes, a circle.
    fn nodes(&self, lanes: &[PlacedLane], bands: &[Band]) -> Vec<Area> {
        let aside = self.options.is_on_its_side();
        let last = self.ways.iter().rfind(|way| way.to > self.steps.len());
        bands
            .iter()
            .enumerate()
            .filter_map(|(index, band)| {
                let step = match self.node(index) {
                    Node::Start => self.steps.first()?,
                    Node::Step(step) => &self.steps[step],
                    Node::End => &self.steps[last?.from - 1],
                };
                let lane = self.lane(lanes, step)?;
                let (size, below) = match self.node(index) {
                    Node::Step(step) => {
                        let sized = &self.sized[step];
                        (Area::new(0.0, 0.0, sized.w, sized.h), self.below(step))
                    }
                    Node::Start | Node::End => (Area::new(0.0, 0.0, EVENT, EVENT), 0.0),
                };
                let size = if aside { size.turned() } else { size };
                Some(Area {
                    x: lane.x + (lane.width - size.w) / 2.0,
                    y: band.y + (band.height - size.h - below) / 2.0,
                    ..size
                })
            })
            .collect()
    }

    fn events(&self, nodes: &[Area]) -> Vec<PlacedEvent> {
        let aside = self.options.is_on_its_side();
        let words = &self.options.words;
        nodes
            .iter()
            .enumerate()
            .filter_map(|(index, area)| {
                let node = self.node(index);
                let word = match node {
                    Node::Step(_) => return None,
                    Node::Start => &words.start,
                    Node::End => &words.end,
                };
                let words = Words::of(word, f32::MAX, self.measure);
                let (w, h) = words.size(aside);
                let (_, middle) = area.middle();
                let label = (!words.lines.is_empty()).then(|| PlacedLabel {
                    lines: words.lines,
                    area: Area::new(area.x + area.w + 4.0, middle - h / 2.0, w, h),
                });
                Some(PlacedEvent {
                    node,
                    area: *area,
                    label,
                })
            })
            .collect()
    }
}

/// The lines between nodes, those from the start and to the end too.
fn node_ways(steps: &[Step]) -> Vec<Way> {
    let end = steps.len() + 1;
    let mut all: Vec<Way> = ways(steps)
        .into_iter()
        .map(|way| Way {
            from: way.from + 1,
            to: way.to + 1,
            ..way
        })
        .collect();
    all.extend(endings(steps).into_iter().map(|ending| Way {
        from: ending.from + 1,
        to: end,
        condition: ending.condition,
    }));
    // In the order of the table: the first way on of a step leaves straight down.
    all.sort_by_key(|way| way.from);
    if !steps.is_empty() {
        let first = Way {
            from: 0,
            to: 1,
            condition: String::new(),
        };
        all.insert(0, first);
    }
    all
}

/// Whether a step is done in a system: the range that systems cover is shaded.
pub(super) fn is_covered(step: &Step) -> bool {
    step.medium == sonae_domain::Medium::System
}

/// Whether all of a lane is a system's.
pub(super) fn is_system(lane: &PlacedLane) -> bool {
    lane.kind == LaneKind::System
}
