//! Where the characters of a line stand.

use super::class::Class;
use super::fill::Measure;
use super::item::Item;
use super::line::{Glyph, Line};

/// Most that a space between characters may grow in justification, in ems. Beyond it a ragged line is better.
pub(crate) const STRETCH: f32 = 0.125;

/// Puts the items of a line where they stand.
pub(crate) fn place(items: &[Item], room: f32, indent: f32, justify: bool, measure: &Measure) -> Line {
    let mut items = items;
    while let [rest @ .., last] = items {
        if last.class != Class::Space {
            break;
        }
        items = rest;
    }
    let natural: f32 = items.iter().map(|item| item.width).sum::<f32>()
        + items.iter().skip(1).map(|item| item.space).sum::<f32>();
    let mut extra: Vec<f32> = vec![0.0; items.len()];
    let excess = natural - room;
    let possible: f32 = items.iter().skip(1).map(|item| item.shrink).sum();
    let stop = items
        .last()
        .filter(|last| measure.hangs && last.class == Class::Stop);
    if let Some(stop) = stop.filter(|_| excess > possible + 0.01) {
        // The stop hangs out; what is before it fills the measure.
        let hung = excess - stop.width;
        if hung > 0.0 {
            squeeze(items, &mut extra, hung);
        } else if justify {
            spread(&items[..items.len() - 1], &mut extra, -hung, measure.size);
        }
    } else if excess > 0.0 {
        squeeze(items, &mut extra, excess);
    } else if justify {
        spread(items, &mut extra, -excess, measure.size);
    }
    let mut x = indent;
    let mut glyphs = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            x += item.space + extra[index];
        }
        glyphs.push(Glyph {
            c: item.c,
            font: item.font,
            x: x + item.bearing,
            width: item.width - item.bearing,
            span: item.span,
            quiet: item.quiet,
            note: item.note,
        });
        x += item.width;
    }
    Line { glyphs, width: x }
}

/// Takes away `excess`: the blank around punctuation first, then the space beside Latin.
fn squeeze(items: &[Item], extra: &mut [f32], excess: f32) {
    let mut left = excess;
    for punctuation in [true, false] {
        let is = |item: &Item| (item.grow == 0.0) == punctuation;
        let possible: f32 = items
            .iter()
            .skip(1)
            .filter(|item| is(item))
            .map(|item| item.shrink)
            .sum();
        if possible <= 0.0 || left <= 0.0 {
            continue;
        }
        let share = (left / possible).min(1.0);
        for (index, item) in items.iter().enumerate().skip(1).filter(|(_, item)| is(item)) {
            extra[index] -= item.shrink * share;
        }
        left -= possible * share;
    }
}

/// Adds `slack`, most of it beside Latin; a line that would look spaced out stays ragged.
fn spread(items: &[Item], extra: &mut [f32], slack: f32, size: f32) {
    let grow: f32 = items.iter().skip(1).map(|item| item.grow).sum();
    let typed = items.iter().filter(|item| item.class == Class::Space).count();
    let between = |index: usize| {
        let (before, after) = (items[index - 1].class, items[index].class);
        !matches!(after, Class::Latin | Class::Space | Class::Invisible) && before != Class::Space
    };
    let gaps = (1..items.len()).filter(|index| between(*index)).count();
    #[expect(clippy::cast_precision_loss, reason = "counts of characters on a line")]
    let (typed_room, gap_room) = (typed as f32 * size * 0.25, gaps as f32 * size * STRETCH);
    if slack > grow + typed_room + gap_room {
        return;
    }
    // All give in proportion to what they can: a line with few Latin words has no holes beside them.
    let room = grow + typed_room + gap_room;
    if room <= 0.0 {
        return;
    }
    let share = slack / room;
    for (index, item) in items.iter().enumerate().skip(1) {
        extra[index] += item.grow * share;
        if items[index - 1].class == Class::Space {
            extra[index] += size * 0.25 * share;
        }
        if between(index) {
            extra[index] += size * STRETCH * share;
        }
    }
}
