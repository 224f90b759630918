use crate::block::Span;
use crate::font::Font;

use super::breaks::breaks;
use super::class::{Class, class};
use super::line::{Glyph, Line};

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Face of text that is not emphasised.
    pub font: Font,
    /// Height of the type in points.
    pub size: f32,
    /// From baseline to baseline in points.
    pub leading: f32,
    /// Space added after each character, in ems: wall titles only.
    pub tracking: f32,
}

impl Style {
    /// A style without tracking.
    pub const fn new(font: Font, size: f32, leading: f32) -> Self {
        Style { font, size, leading, tracking: 0.0 }
    }
}

/// How lines are filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Both edges straight, the last line left: running Japanese text.
    Justified,
    /// Left edge straight: English, cells, headings.
    Ragged,
}

/// Most that a space between characters may grow in justification, in ems. Beyond it a ragged line is better.
const STRETCH: f32 = 0.125;
/// A paragraph's last line holds at least so many characters.
const LAST_LINE: usize = 3;

/// A character with the space before it and how far that space gives way.
struct Item {
    c: char,
    font: Option<Font>,
    width: f32,
    span: usize,
    class: Class,
    /// Natural space before it when it is not the first of its line.
    space: f32,
    /// How much of the space can be squeezed away.
    shrink: f32,
    /// How much the space may grow before characters are spread.
    grow: f32,
    /// Whether a line may end before it.
    breakable: bool,
}

/// Sets a text into lines of at most `width` points; the first is `indent` points shorter and begins further right.
pub fn set(text: &[Span], style: &Style, width: f32, indent: f32, fill: Fill) -> Vec<Line> {
    let items = items(text, style);
    let ranges = fill_lines(&items, width, indent);
    let last = ranges.len().saturating_sub(1);
    ranges
        .iter()
        .enumerate()
        .map(|(number, (from, to))| {
            let indent = if number == 0 { indent } else { 0.0 };
            let justify = fill == Fill::Justified && number != last;
            place(&items[*from..*to], width - indent, indent, justify, style.size)
        })
        .collect()
}

/// Sets a heading: ragged, and with lines of nearly the same length.
pub fn balanced(text: &[Span], style: &Style, width: f32) -> Vec<Line> {
    let items = items(text, style);
    let count = fill_lines(&items, width, 0.0).len();
    if count < 2 {
        return set(text, style, width, 0.0, Fill::Ragged);
    }
    let (mut low, mut high) = (width / 2.0, width);
    for _ in 0..12 {
        let middle = f32::midpoint(low, high);
        if fill_lines(&items, middle, 0.0).len() > count { low = middle } else { high = middle }
    }
    set(text, style, high, 0.0, Fill::Ragged)
}

/// The width of a text on one line, in points.
pub fn measure(text: &[Span], style: &Style) -> f32 {
    let items = items(text, style);
    place(&items, f32::MAX, 0.0, false, style.size).width
}

fn items(text: &[Span], style: &Style) -> Vec<Item> {
    let chars: Vec<(usize, char)> = text
        .iter()
        .enumerate()
        .flat_map(|(span, part)| part.text.chars().map(move |c| (span, if c.is_control() { ' ' } else { c })))
        .collect();
    let plain: Vec<char> = chars.iter().map(|(_, c)| *c).collect();
    let breakable = breaks(&plain);
    let mut items: Vec<Item> = Vec::with_capacity(chars.len());
    for (index, (span, c)) in chars.iter().enumerate() {
        let font = if text[*span].bold { Font::Bold } else { style.font };
        let picked = font.pick(*c);
        let (space, shrink, grow) = match index {
            0 => (0.0, 0.0, 0.0),
            _ => space_between(plain[index - 1], *c, |c| font.pick(c).map_or(1.0, |(_, width)| width)),
        };
        items.push(Item {
            c: *c,
            font: picked.map(|(font, _)| font),
            width: picked.map_or(1.0, |(_, width)| width) * style.size,
            span: *span,
            class: class(*c),
            space: (space + style.tracking) * style.size,
            shrink: shrink * style.size,
            grow: grow * style.size,
            breakable: breakable[index],
        });
    }
    items
}

/// The space between two characters in ems: natural, what can be squeezed, what it may grow by.
///
/// Punctuation stands in one em, half of it blank; where two meet, the blank between them is half an em in all.
/// Between Japanese and Latin stands a quarter.
fn space_between(before: char, after: char, advance: impl Fn(char) -> f32) -> (f32, f32, f32) {
    use Class::{Closing, Japanese, Latin, Middle, Opening, Space, Stop};
    let blank = |c: char| (1.0 - advance(c)).clamp(0.0, 0.5);
    match (class(before), class(after)) {
        (Space, _) | (_, Space) => (0.0, 0.0, 0.0),
        (Closing | Stop, Closing | Stop | Middle) | (Opening | Middle, Opening) | (Opening, _) => (0.0, 0.0, 0.0),
        (Closing | Stop, Opening) => {
            let blank = blank(before).max(blank(after));
            (blank, blank, 0.0)
        }
        (Closing | Stop, _) => (blank(before), blank(before), 0.0),
        (Japanese | Latin, Opening) => (blank(after), blank(after), 0.0),
        (Japanese, Latin) | (Latin, Japanese) => (0.25, 0.125, 0.25),
        _ => (0.0, 0.0, 0.0),
    }
}

/// Which items stand on which line.
fn fill_lines(items: &[Item], width: f32, indent: f32) -> Vec<(usize, usize)> {
    let mut lines: Vec<(usize, usize)> = Vec::new();
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
        let to = line_end(items, from, room);
        lines.push((from, to));
        from = to;
    }
    mend_last_line(items, &mut lines, width);
    if lines.is_empty() {
        lines.push((0, 0));
    }
    lines
}

/// The end of the line that begins at `from`: as much as fits, squeezed if need be, ending where a break is allowed.
fn line_end(items: &[Item], from: usize, room: f32) -> usize {
    let (mut used, mut shrink) = (0.0, 0.0);
    let mut end = None;
    for index in from..items.len() {
        let item = &items[index];
        if index > from {
            if item.breakable {
                // The break before this item is good: what came so far fits.
                end = Some(index);
            }
            used += item.space;
            shrink += item.shrink;
        }
        if item.class != Class::Space {
            used += item.width;
            if used - shrink > room + 0.01 {
                // Where no break is allowed before the edge, a break is made all the same: nothing may be cut.
                return end.unwrap_or_else(|| index.max(from + 1));
            }
        } else {
            used += item.width;
        }
    }
    items.len()
}

/// Moves the last breakable piece of the line before down while the last line is too short.
fn mend_last_line(items: &[Item], lines: &mut [(usize, usize)], width: f32) {
    let [.., before, last] = lines else { return };
    while last.1 - last.0 < LAST_LINE {
        let cut = (before.0 + 1..before.1).rev().find(|index| items[*index].breakable);
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

/// Puts the items of a line where they stand.
fn place(items: &[Item], room: f32, indent: f32, justify: bool, size: f32) -> Line {
    let mut items = items;
    while let [rest @ .., last] = items {
        if last.class != Class::Space {
            break;
        }
        items = rest;
    }
    let spaces: Vec<&Item> = items.iter().skip(1).collect();
    let natural: f32 = items.iter().map(|item| item.width).sum::<f32>() + spaces.iter().map(|item| item.space).sum::<f32>();
    let mut extra: Vec<f32> = vec![0.0; items.len()];
    let excess = natural - room;
    if excess > 0.0 {
        squeeze(items, &mut extra, excess);
    } else if justify {
        spread(items, &mut extra, -excess, size);
    }
    let mut x = indent;
    let mut glyphs = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            x += item.space + extra[index];
        }
        glyphs.push(Glyph { c: item.c, font: item.font, x, width: item.width, span: item.span });
        x += item.width;
    }
    Line { glyphs, width: x }
}

/// Takes away `excess`: the blank around punctuation first, then the space beside Latin.
fn squeeze(items: &[Item], extra: &mut [f32], excess: f32) {
    let mut left = excess;
    for punctuation in [true, false] {
        let is = |item: &Item| (item.grow == 0.0) == punctuation;
        let possible: f32 = items.iter().skip(1).filter(|item| is(item)).map(|item| item.shrink).sum();
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

/// Adds `slack`: beside Latin first, then between all characters; a line that would look spaced out stays ragged.
fn spread(items: &[Item], extra: &mut [f32], slack: f32, size: f32) {
    let grow: f32 = items.iter().skip(1).map(|item| item.grow).sum();
    let typed = items.iter().filter(|item| item.class == Class::Space).count();
    let between = |index: usize| {
        index > 0
            && items[index].class != Class::Latin
            && items[index].class != Class::Space
            && items[index - 1].class != Class::Space
    };
    let gaps = (1..items.len()).filter(|index| between(*index)).count();
    #[expect(clippy::cast_precision_loss, reason = "counts of characters on a line")]
    let (typed_room, gap_room) = (typed as f32 * size * 0.25, gaps as f32 * size * STRETCH);
    if slack > grow + typed_room + gap_room {
        return;
    }
    let mut left = slack;
    let first = grow + typed_room;
    if first > 0.0 {
        let share = (left / first).min(1.0);
        for (index, item) in items.iter().enumerate().skip(1) {
            extra[index] += item.grow * share;
            if items[index - 1].class == Class::Space {
                extra[index] += size * 0.25 * share;
            }
        }
        left -= first * share;
    }
    if left > 0.0 && gaps > 0 {
        let share = left / gap_room;
        for index in (1..items.len()).filter(|index| between(*index)) {
            extra[index] += size * STRETCH * share;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::class::{never_first, never_last};
    use super::*;
    use crate::block::plain;

    const STYLE: Style = Style::new(Font::Mincho, 10.5, 18.0);

    fn lines(text: &str, width: f32) -> Vec<String> {
        set(&plain(text), &STYLE, width, 0.0, Fill::Justified).iter().map(Line::text).collect()
    }

    const PROSE: &str = "2026年12月1日、当社は「情報セキュリティ基本方針」を定めました（第2版）。お客様の情報は、\
        1件ずつ、大切に扱います。カード番号を店に残しません。MFAを使い、4桁のPINだけに頼りません……という約束です。";

    #[test]
    fn a_quarter_em_stands_between_japanese_and_latin() {
        let line = &set(&plain("第3版A"), &STYLE, 500.0, 0.0, Fill::Ragged)[0];
        let gap = line.glyphs[1].x - (line.glyphs[0].x + line.glyphs[0].width);
        assert!((gap - 10.5 / 4.0).abs() < 0.01, "{gap}");
    }

    #[test]
    fn a_stop_takes_one_em_and_half_where_two_meet() {
        let line = &set(&plain("あ」。い"), &STYLE, 500.0, 0.0, Fill::Ragged)[0];
        let (bracket, stop, kana) = (&line.glyphs[1], &line.glyphs[2], &line.glyphs[3]);
        assert!((stop.x - bracket.x - bracket.width).abs() < 0.01, "the bracket and the stop touch");
        assert!((kana.x - stop.x - 10.5).abs() < 0.01, "the stop takes one em");
    }

    #[test]
    fn the_last_line_is_never_one_character() {
        for width in 60..300_u16 {
            let lines = lines("この方針は毎年見直すことにします", f32::from(width));
            if lines.len() > 1 {
                assert!(lines.last().is_some_and(|line| line.chars().count() >= LAST_LINE), "{width}: {lines:?}");
            }
        }
    }

    #[test]
    fn a_character_that_no_font_has_is_kept_in_its_place() {
        let line = &set(&plain("あ\u{E0FF}い"), &STYLE, 500.0, 0.0, Fill::Ragged)[0];
        assert_eq!(line.glyphs[1].font, None);
        assert_eq!(line.text(), "あ\u{E0FF}い");
    }

    #[test]
    fn a_rare_character_is_set_by_the_fallback() {
        let line = &set(&plain("𠮷野"), &STYLE, 500.0, 0.0, Fill::Ragged)[0];
        assert_eq!(line.glyphs[0].font, Some(Font::Fallback));
    }

    proptest! {
        #[test]
        fn no_line_breaks_the_rules_and_nothing_is_lost(width in 40.0_f32..480.0) {
            let lines = lines(PROSE, width);
            prop_assert_eq!(lines.concat(), PROSE);
            for (index, line) in lines.iter().enumerate() {
                let first = line.chars().next().unwrap_or('あ');
                let last = line.chars().last().unwrap_or('あ');
                prop_assert!(index == 0 || !never_first(first), "{:?}", lines);
                prop_assert!(index + 1 == lines.len() || !never_last(last), "{:?}", lines);
            }
        }

        #[test]
        fn no_line_is_wider_than_the_measure(width in 60.0_f32..480.0) {
            for line in set(&plain(PROSE), &STYLE, width, 0.0, Fill::Justified) {
                prop_assert!(line.width <= width + 0.5, "{} in {width}", line.width);
            }
        }

        #[test]
        fn any_text_at_any_width_keeps_its_characters(text in "\\PC{0,60}", width in 20.0_f32..200.0) {
            let set = lines(&text, width).concat();
            let keep = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(keep(&set), keep(&text));
        }
    }
}
