//! Which characters stand on which line.

use super::breaks::Break;
use super::class::Class;
use super::item::Item;
use super::place::STRETCH;

/// A paragraph's last line holds at least so many characters.
pub(crate) const LAST_LINE: usize = 3;

/// What a hyphen costs where lines need not be full: more than a line.
const HYPHEN: f32 = 1200.0;

/// What lines are filled by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    /// Height of the type.
    pub size: f32,
    /// The width of a hyphen.
    pub hyphen: f32,
    /// Whether a stop may hang out of the measure at the end of a line.
    pub hangs: bool,
}

impl Measure {
    /// For lines without hyphens that nothing hangs out of.
    pub(crate) fn of(style: &super::paragraph::Style) -> Self {
        Measure {
            size: style.size,
            hyphen: 0.0,
            hangs: false,
        }
    }
}

/// The items of a line: from, to.
pub(crate) type Range = (usize, usize);

/// Full lines, one after the other: running text.
pub(crate) fn full(items: &[Item], width: f32, indent: f32, measure: &Measure) -> Vec<Range> {
    let mut lines: Vec<Range> = Vec::new();
    let mut from = 0;
    while from < items.len() {
        // Typed spaces at the start of a line fell there with the break and are not set.
        while from < items.len() && !lines.is_empty() && items[from].class == Class::Space {
            from += 1;
        }
        if from == items.len() {
            break;
        }
        let room = if lines.is_empty() { width - indent } else { width };
        let to = line_end(items, from, room, measure);
        lines.push((from, to));
        from = to;
    }
    mend_last_line(items, &mut lines, width);
    if lines.is_empty() {
        lines.push((0, 0));
    }
    lines
}

/// The end of the line that begins at `from`, where a break is allowed: as much as fits when squeezed, unless that
/// squeezes more than ending earlier would stretch; before that a stop hangs out. Where no break is allowed, between
/// syllables or inside a word; nothing may be cut.
fn line_end(items: &[Item], from: usize, room: f32, measure: &Measure) -> usize {
    let mut at = Ruler::default();
    let (mut emergency, mut hyphen) = (None, None);
    // The last break before the measure is full, and the last one that squeezing reaches: end, cost.
    let mut pushed: Option<(usize, f32)> = None;
    let mut pulled: Option<(usize, f32)> = None;
    for (index, item) in items.iter().enumerate().skip(from) {
        if index > from {
            match item.before {
                Break::Allowed if at.inked <= room + 0.01 => {
                    pushed = Some((index, (room - at.inked) / at.stretch(measure.size).max(0.1)));
                    pulled = None;
                }
                Break::Allowed => pulled = Some((index, (at.inked - room) / at.shrink.max(0.1))),
                Break::Hyphen if at.inked + measure.hyphen <= room + 0.01 => hyphen = Some(index),
                Break::Emergency => emergency = Some(index),
                Break::Hyphen | Break::Never => {}
            }
        }
        let before = at.inked;
        at.add(item, index == from);
        if item.class != Class::Space && at.inked - at.shrink > room + 0.01 {
            // A stop that ends a line of full measure hangs out of it.
            let ends = items
                .get(index + 1)
                .is_none_or(|next| next.before == Break::Allowed);
            let hung = measure.hangs && item.class == Class::Stop && before <= room + 0.01 && ends;
            let end = match (pushed, pulled) {
                (_, Some((end, squeeze))) if squeeze <= SQUEEZE => Some(end),
                _ if hung => Some(index + 1),
                (Some((end, stretch)), Some((_, squeeze))) if squeeze > stretch => Some(end),
                (_, Some((end, _))) | (Some((end, _)), None) => Some(end),
                (None, None) => None,
            };
            return end
                .or(hyphen)
                .or(emergency)
                .unwrap_or_else(|| index.max(from + 1));
        }
    }
    items.len()
}

/// A line is squeezed by this part of what it can without a thought.
const SQUEEZE: f32 = 0.45;

/// Moves the last breakable piece of the line before down while the last line is too short.
fn mend_last_line(items: &[Item], lines: &mut [Range], width: f32) {
    let [.., before, last] = lines else { return };
    while last.1 - last.0 < LAST_LINE {
        let cut = (before.0 + 1..before.1)
            .rev()
            .find(|index| items[*index].before == Break::Allowed);
        let Some(cut) = cut else { return };
        let moved = &items[cut..last.1];
        let needed: f32 = moved.iter().map(|item| item.width + item.space).sum();
        if needed > width || before.1 - cut > 8 {
            return;
        }
        before.1 = cut;
        last.0 = cut;
    }
}

/// Lines that break at words: as few as possible, and among those the ones that read best. `even` makes them about
/// equally long (headings).
pub(crate) fn worded(items: &[Item], width: f32, even: bool, measure: &Measure) -> Vec<Range> {
    let greedy = full(items, width, 0.0, measure);
    let natural: f32 = items.iter().map(|item| item.width + item.space).sum();
    if natural <= width + 0.01 || greedy.is_empty() {
        return greedy;
    }
    #[expect(clippy::cast_precision_loss, reason = "lines of a cell")]
    let target = if even {
        natural / greedy.len().max(2) as f32
    } else {
        width
    };
    let weight = if even { 0.3 } else { 0.12 };
    // The cheapest way to set the items before each index, and where its last line begins.
    let mut best: Vec<Option<(f32, usize)>> = vec![None; items.len() + 1];
    best[0] = Some((0.0, 0));
    for from in 0..items.len() {
        let Some((cost, _)) = best[from] else { continue };
        let mut at = Ruler::default();
        for to in from + 1..=items.len() {
            at.add(&items[to - 1], to - 1 == from);
            // Cells and headings are not squeezed: they may be ragged.
            if at.inked > width + 0.01 && to > from + 1 {
                break;
            }
            let end = to == items.len();
            let parted = !end && items[to].before == Break::Hyphen;
            let fits = at.inked + measure.hyphen <= width + 0.01;
            if !(end || items[to].before == Break::Allowed || (parted && fits)) {
                continue;
            }
            let slack = ((target - at.inked) / measure.size).clamp(-40.0, 40.0);
            let shape = if end && !even { 0.0 } else { slack * slack * weight };
            let short = if end && to - from < LAST_LINE { 30.0 } else { 0.0 };
            let after = match (end, parted) {
                (true, _) => 0.0,
                (false, true) => HYPHEN,
                (false, false) => items[to].cost,
            };
            let total = cost + 1000.0 + shape + short + after;
            if best[to].is_none_or(|(known, _)| total < known) {
                best[to] = Some((total, from));
            }
        }
    }
    // Where a word is wider than the measure only breaking inside it helps, as running text does.
    if best[items.len()].is_none() {
        return greedy;
    }
    let mut lines = Vec::new();
    let mut to = items.len();
    while to > 0 {
        let from = best[to].map_or(0, |(_, from)| from);
        lines.push((from, to));
        to = from;
    }
    lines.reverse();
    lines
}

/// The length of a growing line.
#[derive(Default)]
struct Ruler {
    used: f32,
    /// Up to the last character that is not a space.
    inked: f32,
    shrink: f32,
    grow: f32,
    count: usize,
}

impl Ruler {
    fn add(&mut self, item: &Item, first: bool) {
        if !first {
            self.used += item.space;
            self.shrink += item.shrink;
            self.grow += item.grow;
            self.count += usize::from(!matches!(item.class, Class::Latin | Class::Space));
        }
        self.used += item.width;
        if item.class != Class::Space {
            self.inked = self.used;
        }
    }

    /// How much the line can be stretched before it looks spaced out.
    fn stretch(&self, size: f32) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "characters of a line")]
        let count = self.count as f32;
        self.grow + count * size * STRETCH
    }
}
