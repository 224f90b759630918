use super::class::Class;
use super::fill::{Range, full, worded};
use super::item::items;
use super::line::Line;
use super::place::place;
use crate::block::Span;
use crate::font::Font;

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
    /// Whether all digits are equally wide: columns of figures.
    pub figures: bool,
    /// Room to write in after the label of a missing answer, in points.
    pub write_in: f32,
}

impl Style {
    /// A style without tracking, with digits as the face has them.
    pub const fn new(font: Font, size: f32, leading: f32) -> Self {
        Style {
            font,
            size,
            leading,
            tracking: 0.0,
            figures: false,
            write_in: 0.0,
        }
    }

    /// The blank above and below the characters within the leading.
    pub fn lead(&self) -> f32 {
        (self.leading - self.size) / 2.0
    }
}

/// How lines are filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Both edges straight, the last line left: running Japanese text.
    Justified,
    /// Left edge straight, broken between words: English, cells.
    Ragged,
}

/// Sets a text into lines of at most `width` points; the first is `indent` points shorter and begins further right.
pub fn set(text: &[Span], style: &Style, width: f32, indent: f32, fill: Fill) -> Vec<Line> {
    let items = items(text, style, fill == Fill::Ragged);
    let ranges = match fill {
        Fill::Ragged if indent == 0.0 => worded(&items, width, false, style.size),
        _ => full(&items, width, indent, style.size),
    };
    let last = ranges.len().saturating_sub(1);
    let line = |(number, (from, to)): (usize, &Range)| {
        let indent = if number == 0 { indent } else { 0.0 };
        let justify = fill == Fill::Justified && number != last;
        place(&items[*from..*to], width - indent, indent, justify, style.size)
    };
    ranges.iter().enumerate().map(line).collect()
}

/// Sets a heading: lines of nearly the same length that break between words.
pub fn balanced(text: &[Span], style: &Style, width: f32) -> Vec<Line> {
    let items = items(text, style, true);
    let ranges = worded(&items, width, true, style.size);
    ranges
        .iter()
        .map(|(from, to)| place(&items[*from..*to], width, 0.0, false, style.size))
        .collect()
}

/// The width of a text on one line, in points.
pub fn measure(text: &[Span], style: &Style) -> f32 {
    place(&items(text, style, false), f32::MAX, 0.0, false, style.size).width
}

/// The widths of the pieces of a text that are not broken in a cell, in points: words and numbers stay whole. With
/// each the space before it.
pub fn pieces(text: &[Span], style: &Style) -> Vec<(f32, f32)> {
    let items = items(text, style, true);
    let mut pieces = Vec::new();
    let mut from = 0;
    for to in 1..=items.len() {
        if to == items.len() || (items[to].before == super::breaks::Break::Allowed && items[to].cost < 5.0) {
            let width = place(&items[from..to], f32::MAX, 0.0, false, style.size).width;
            let typed: f32 = items[..from]
                .iter()
                .rev()
                .take_while(|item| item.class == Class::Space)
                .map(|item| item.width)
                .sum();
            pieces.push((items[from].space + typed, width));
            from = to;
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::class::{never_first, never_last};
    use super::super::fill::LAST_LINE;
    use super::*;
    use crate::block::plain;

    const STYLE: Style = Style::new(Font::Mincho, 10.5, 18.0);

    fn lines(text: &str, width: f32) -> Vec<String> {
        set(&plain(text), &STYLE, width, 0.0, Fill::Justified)
            .iter()
            .map(Line::text)
            .collect()
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
        assert!(
            (stop.x - bracket.x - bracket.width).abs() < 0.01,
            "the bracket and the stop touch"
        );
        assert!((kana.x - stop.x - 10.5).abs() < 0.01, "the stop takes one em");
    }

    #[test]
    fn the_last_line_is_never_one_character() {
        for width in 60..300_u16 {
            let lines = lines("この方針は毎年見直すことにします", f32::from(width));
            if lines.len() > 1 {
                assert!(
                    lines.last().is_some_and(|line| line.chars().count() >= LAST_LINE),
                    "{width}: {lines:?}"
                );
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

        /// Prose of the characters that make trouble, in any order: no line is too wide, none begins or ends with what it
        /// may not, unless nothing but such characters fits on it.
        #[test]
        fn any_japanese_prose_keeps_the_rules(
            text in "[あいかきっゃー漢字情報安全]{1,4}([、。」）・]?[「（]?[あっアッ漢字0-9A-Za-z]{1,6}){0,20}。",
            width in 120.0_f32..480.0,
        ) {
            let set = set(&plain(text.as_str()), &STYLE, width, 0.0, Fill::Justified);
            let lines: Vec<String> = set.iter().map(Line::text).collect();
            prop_assert_eq!(lines.concat(), text);
            for (index, line) in set.iter().enumerate() {
                prop_assert!(line.width <= width + 0.5, "{} in {width}: {:?}", line.width, lines);
                let text = line.text();
                let (first, last) = (text.chars().next(), text.chars().last());
                prop_assert!(index == 0 || !first.is_some_and(never_first), "{:?}", lines);
                prop_assert!(index + 1 == set.len() || !last.is_some_and(never_last), "{:?}", lines);
            }
        }

        /// Cells and headings keep the same rules.
        #[test]
        fn any_cell_keeps_the_rules(
            text in "[漢字情報安全カード]{1,8}([、・]?[あいう漢字情報]{1,6}){0,8}",
            width in 60.0_f32..200.0,
        ) {
            for lines in [
                set(&plain(text.as_str()), &STYLE, width, 0.0, Fill::Ragged),
                balanced(&plain(text.as_str()), &STYLE, width),
            ] {
                let words: Vec<String> = lines.iter().map(Line::text).collect();
                prop_assert_eq!(words.concat(), text.as_str());
                for (index, line) in lines.iter().enumerate() {
                    prop_assert!(line.width <= width + 0.5, "{} in {width}: {:?}", line.width, words);
                    prop_assert!(index == 0 || !line.text().starts_with(never_first), "{:?}", words);
                }
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
