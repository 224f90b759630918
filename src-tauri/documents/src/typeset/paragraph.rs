use super::breaks::Break;
use super::class::Class;
use super::fill::{Measure, Range, full, worded};
use super::item::{Item, items};
use super::line::{Glyph, Line};
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
    /// Whether English words may be hyphenated where they do not fit whole: cells, never running text.
    pub hyphens: bool,
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
            hyphens: false,
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
    let hyphen = hyphen(style);
    let measure = Measure {
        size: style.size,
        hyphen: hyphen.as_ref().map_or(0.0, |hyphen| hyphen.width),
        hangs: fill == Fill::Justified,
    };
    let ranges = match fill {
        Fill::Ragged if indent == 0.0 => worded(&items, width, false, &measure),
        _ => full(&items, width, indent, &measure),
    };
    let last = ranges.len().saturating_sub(1);
    let line = |(number, (from, to)): (usize, &Range)| {
        let indent = if number == 0 { indent } else { 0.0 };
        let justify = fill == Fill::Justified && number != last;
        let mut line = place(&items[*from..*to], width - indent, indent, justify, &measure);
        let parted = items.get(*to).is_some_and(|next| next.before == Break::Hyphen);
        if let Some(hyphen) = hyphen
            .as_ref()
            .filter(|own| parted && line.width + own.width <= width + 0.02)
        {
            line.glyphs.push(Glyph {
                x: line.width,
                span: items[*to].span,
                ..hyphen.clone()
            });
            line.width += hyphen.width;
        }
        line
    };
    ranges.iter().enumerate().map(line).collect()
}

/// The hyphen at the end of a line: one that only stands there, so that what is copied or searched is the word.
fn hyphen(style: &Style) -> Option<Glyph> {
    // BIZ UD draws it as a dash.
    let font = Font::Fallback;
    let advance = font.advance('\u{ad}').filter(|_| style.hyphens)?;
    Some(Glyph {
        c: '\u{ad}',
        font: Some(font),
        x: 0.0,
        width: advance * style.size,
        span: 0,
        quiet: false,
        note: None,
    })
}

/// Sets a heading: lines of nearly the same length that break between words. What is in brackets stays on one line
/// where it fits on one.
pub fn balanced(text: &[Span], style: &Style, width: f32) -> Vec<Line> {
    let mut items = items(text, style, true);
    hold_brackets(&mut items, width);
    hold_hyphens(&mut items);
    let ranges = worded(&items, width, true, &Measure::of(style));
    ranges
        .iter()
        .map(|(from, to)| place(&items[*from..*to], width, 0.0, false, &Measure::of(style)))
        .collect()
}

/// Makes breaks within brackets dear, but no dearer than another line.
fn hold_brackets(items: &mut [Item], width: f32) {
    const WITHIN: f32 = 500.0;
    let mut open = Vec::new();
    for index in 0..items.len() {
        let (class, c) = (items[index].class, items[index].c);
        if class == Class::Opening || c == '(' {
            open.push(index);
        } else if (class == Class::Closing || c == ')')
            && let Some(from) = open.pop()
        {
            let group = &mut items[from..=index];
            let wide: f32 = group.iter().map(|item| item.width + item.space).sum();
            if wide - group[0].space <= width {
                group.iter_mut().skip(1).for_each(|item| item.cost = WITHIN);
            }
        }
    }
}

/// Makes breaks within a word that is written with a hyphen dearer than another line.
fn hold_hyphens(items: &mut [Item]) {
    const WITHIN: f32 = 1500.0;
    for index in 2..items.len() {
        let letter = |at: usize| items[at].c.is_alphabetic();
        if items[index - 1].c == '-' && letter(index - 2) && letter(index) {
            items[index].cost = WITHIN;
        }
    }
}

/// The width of a text on one line, in points.
pub fn measure(text: &[Span], style: &Style) -> f32 {
    place(
        &items(text, style, false),
        f32::MAX,
        0.0,
        false,
        &Measure::of(style),
    )
    .width
}

/// The widths of the pieces of a text that are not broken in a cell, in points: words and numbers stay whole. With
/// each the space before it.
pub fn pieces(text: &[Span], style: &Style) -> Vec<(f32, f32)> {
    let items = items(text, style, true);
    let mut pieces = Vec::new();
    let mut from = 0;
    for to in 1..=items.len() {
        if to == items.len() || (items[to].before == Break::Allowed && items[to].cost < 5.0) {
            let width = place(&items[from..to], f32::MAX, 0.0, false, &Measure::of(style)).width;
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

    use super::super::class::{class, never_first, never_last};
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

    /// How far the last character of a line may hang out of the measure.
    fn hangs(line: &Line) -> f32 {
        let stop = line.glyphs.last().filter(|last| class(last.c) == Class::Stop);
        stop.map_or(0.0, |stop| stop.width)
    }

    #[test]
    fn a_heading_parts_between_words_and_not_at_a_hyphen() {
        let style = Style::new(Font::Bold, 21.0, 27.0);
        let heading = plain("Passwords and multi-factor authentication");
        for width in [220.0, 260.0, 300.0, 340.0] {
            let lines: Vec<String> = balanced(&heading, &style, width).iter().map(Line::text).collect();
            assert!(!lines.iter().any(|line| line.ends_with('-')), "{lines:?}");
        }
    }

    #[test]
    fn a_stop_hangs_out_of_a_full_line_of_running_text_and_never_of_a_cell() {
        // Ten characters and the stop in the room of ten.
        let text = "情報を守る人を助ける、みんなの仕事です";
        let width = measure(&plain("情報を守る人を助ける"), &STYLE) + 1.0;
        let first = |fill: Fill| set(&plain(text), &STYLE, width, 0.0, fill).remove(0);
        let running = first(Fill::Justified);
        assert!(running.text().ends_with('、'), "{}", running.text());
        let stop = running.glyphs.last().unwrap();
        let hangs = stop.x + stop.width - width;
        assert!(hangs > 1.0 && hangs <= STYLE.size * 0.6 + 0.1, "{hangs}");
        let cell = first(Fill::Ragged);
        assert!(cell.width <= width + 0.1, "{}", cell.text());
    }

    #[test]
    fn a_word_that_fits_no_line_is_hyphenated_in_a_cell_and_not_in_running_text() {
        let text = plain("Authentication");
        let cell = Style {
            hyphens: true,
            ..Style::new(Font::Gothic, 9.0, 12.0)
        };
        let lines: Vec<String> = set(&text, &cell, 45.0, 0.0, Fill::Ragged)
            .iter()
            .map(Line::text)
            .collect();
        assert!(lines.len() > 1 && lines[0].ends_with('\u{ad}'), "{lines:?}");
        let lines = set(
            &text,
            &Style::new(Font::Gothic, 9.0, 12.0),
            45.0,
            0.0,
            Fill::Ragged,
        );
        assert!(lines.iter().all(|line| !line.text().contains('\u{ad}')));
        // A word that fits the next line goes there whole.
        let lines: Vec<String> = set(&plain("the authority"), &cell, 50.0, 0.0, Fill::Ragged)
            .iter()
            .map(Line::text)
            .collect();
        assert_eq!(lines.concat().replace(' ', ""), "theauthority");
    }

    #[test]
    fn punctuation_gives_way_before_the_space_beside_latin() {
        let text = plain("情報を、守る、人とPCの話です、からね");
        let natural = measure(&text, &STYLE);
        // Two points less than the line takes: the stops give them, the space beside PC stays a quarter.
        let line = set(&text, &STYLE, natural - 2.0, 0.0, Fill::Justified).remove(0);
        assert_eq!(line.text().chars().count(), 19);
        let gap = |c: char| {
            let at = line.glyphs.iter().position(|glyph| glyph.c == c).unwrap();
            line.glyphs[at].x - line.glyphs[at - 1].x - line.glyphs[at - 1].width
        };
        assert!((gap('P') - STYLE.size / 4.0).abs() < 0.01, "{}", gap('P'));
        let stop = line.glyphs.iter().position(|glyph| glyph.c == '、').unwrap();
        let after = line.glyphs[stop + 1].x - line.glyphs[stop].x - line.glyphs[stop].width;
        assert!(after < STYLE.size * 0.4 - 0.2, "{after}");
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
    fn a_heading_keeps_what_is_in_brackets_on_one_line_where_it_fits() {
        let heading = |text: &str, width: f32| -> Vec<String> {
            let style = Style::new(Font::Bold, 20.0, 26.0);
            balanced(&plain(text), &style, width)
                .iter()
                .map(Line::text)
                .collect()
        };
        for width in 220..420_u16 {
            let lines = heading(
                "個人情報の漏えい等報告の手引き（委員会と本人への報告）",
                f32::from(width),
            );
            let whole = lines.iter().any(|line| line.contains("（委員会と本人への報告）"));
            assert!(whole, "{width}: {lines:?}");
        }
        let group = "(to customers and the press)";
        let style = Style::new(Font::Bold, 20.0, 26.0);
        let width = measure(&plain(group), &style) + 1.0;
        let lines = heading(&format!("Notices about a leak {group}"), width);
        assert!(lines.iter().any(|line| line == group), "{lines:?}");
        // No line more for it.
        let lines = heading("手引き（委員会と本人への報告）", 200.0);
        assert_eq!(lines.len(), 2, "{lines:?}");
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
                prop_assert!(line.width <= width + hangs(&line) + 0.5, "{} in {width}", line.width);
            }
        }

        /// Between two Japanese characters of a full line stands an eighth of an em at most, beside Latin half an em and that.
        #[test]
        fn no_full_line_is_visibly_spaced_out(
            text in "[情報安全管理者は、。「」保つこと守る]{20,90}([A-Z]{2,4}|[0-9]{1,4})?[情報を守る、]{0,40}",
            width in 150.0_f32..480.0,
        ) {
            let em = STYLE.size;
            for line in set(&plain(text.as_str()), &STYLE, width, 0.0, Fill::Justified) {
                for pair in line.glyphs.windows(2) {
                    let gap = pair[1].x - pair[0].x - pair[0].width;
                    let most = match (class(pair[0].c), class(pair[1].c)) {
                        (Class::Japanese, Class::Japanese) => 0.125,
                        _ => 0.625,
                    };
                    prop_assert!(gap <= em * most + 0.05, "{gap} between {} and {}", pair[0].c, pair[1].c);
                    prop_assert!(gap >= -0.05, "{} and {} overlap", pair[0].c, pair[1].c);
                }
            }
        }

        /// English in narrow cells: hyphens stand between letters only, and without them the text is whole.
        #[test]
        fn a_hyphen_parts_words_and_nothing_else(
            text in "(authentication|responsibility|of|the|information|security|officer|MFA|Co\\.)( (authentication|unauthorised|access|to|2026|recommendations)){0,8}",
            width in 20.0_f32..120.0,
        ) {
            let style = Style { hyphens: true, ..Style::new(Font::Gothic, 9.0, 12.0) };
            let lines: Vec<String> = set(&plain(text.as_str()), &style, width, 0.0, Fill::Ragged)
                .iter()
                .map(Line::text)
                .collect();
            let whole: String = lines.iter().map(|line| line.trim_end_matches('\u{ad}')).collect();
            prop_assert_eq!(whole.replace(' ', ""), text.replace(' ', ""));
            for pair in lines.windows(2) {
                if let Some(word) = pair[0].strip_suffix('\u{ad}') {
                    prop_assert!(word.ends_with(|c: char| c.is_ascii_lowercase()), "{:?}", lines);
                    prop_assert!(pair[1].starts_with(|c: char| c.is_ascii_lowercase()), "{:?}", lines);
                }
            }
            for line in set(&plain(text.as_str()), &style, width, 0.0, Fill::Ragged) {
                let parted = line.text().ends_with('\u{ad}');
                prop_assert!(!parted || line.width <= width + 0.5);
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
                prop_assert!(line.width <= width + hangs(line) + 0.5, "{} in {width}: {:?}", line.width, lines);
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
