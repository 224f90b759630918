//! Where a text may be broken, and how good a break is.

use std::sync::OnceLock;

use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness, WordBreakInvariantOptions};
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed, WordSegmenter, WordSegmenterBorrowed};

use super::class::{Class, class, inseparable, is_hiragana, is_katakana, never_first, never_last};

/// Whether a line may end before a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Break {
    /// It may not: kinsoku.
    Never,
    /// Only where nothing else fits: inside a number, a Latin word.
    Emergency,
    /// Between syllables of an English word, with a hyphen, where whole words do not fit.
    Hyphen,
    /// It may.
    Allowed,
}

/// For each character, whether a line may end before it. The first is never.
pub(crate) fn breaks(chars: &[char]) -> Vec<Break> {
    let text: String = chars.iter().collect();
    // Its data are looked for once.
    static SEGMENTER: OnceLock<LineSegmenterBorrowed<'static>> = OnceLock::new();
    let segmenter = SEGMENTER.get_or_init(|| {
        let mut options = LineBreakOptions::default();
        options.strictness = Some(LineBreakStrictness::Strict);
        LineSegmenter::new_auto(options)
    });
    let offered = marked(chars, segmenter.segment_str(&text));
    (0..chars.len())
        .map(|index| match index {
            0 => Break::Never,
            _ => may_break(chars, index, offered[index]),
        })
        .collect()
}

/// Offers breaks between the syllables of English words. Names in capitals and short words stay whole.
pub(crate) fn hyphenate(chars: &[char], before: &mut [Break]) {
    let mut from = 0;
    for word in chars.chunk_by(|a, b| a.is_ascii_alphabetic() == b.is_ascii_alphabetic()) {
        let letters = word.iter().all(char::is_ascii_alphabetic);
        let capitals = word.iter().skip(1).any(char::is_ascii_uppercase);
        if letters && !capitals && word.len() >= SHORTEST {
            let whole: String = word.iter().collect();
            let mut at = from;
            for syllable in hypher::hyphenate(&whole, hypher::Lang::English) {
                if at > from && before[at] == Break::Emergency {
                    before[at] = Break::Hyphen;
                }
                at += syllable.len();
            }
        }
        from += word.len();
    }
}

/// The shortest word that is hyphenated.
const SHORTEST: usize = 6;

/// Which characters begin at one of the byte offsets.
fn marked(chars: &[char], offsets: impl Iterator<Item = usize>) -> Vec<bool> {
    let mut next = offsets.peekable();
    let mut byte = 0;
    chars
        .iter()
        .map(|c| {
            while next.next_if(|offset| *offset < byte).is_some() {}
            let here = next.peek() == Some(&byte);
            byte += c.len_utf8();
            here
        })
        .collect()
}

fn may_break(chars: &[char], index: usize, offered: bool) -> Break {
    let (before, after) = (chars[index - 1], chars[index]);
    // A typed space always stays at the end of its line, and what takes no room with what it belongs to.
    if matches!(class(after), Class::Space | Class::Invisible) || before == '\u{a0}' {
        return Break::Never;
    }
    if never_first(after) || never_last(before) {
        return Break::Never;
    }
    // A web address breaks after its host at the earliest.
    let host = chars[..index].ends_with(&[':', '/', '/']);
    if !offered
        || host
        || (inseparable(before, after) && !year_ends(chars, index))
        || in_range(chars, index)
        || named_number(chars, index)
        || form_of_company(chars, index)
    {
        return Break::Emergency;
    }
    Break::Allowed
}

/// Whether the year of a date ends here, and its month follows: 2026年｜11月9日. A line may end there, and nowhere else
/// within the date.
fn year_ends(chars: &[char], index: usize) -> bool {
    let digit = |c: Option<&char>| c.is_some_and(char::is_ascii_digit);
    let [before @ .., '年'] = &chars[..index] else {
        return false;
    };
    let year = before.iter().rev().take_while(|c| c.is_ascii_digit()).count();
    let month = chars[index..].iter().take_while(|c| c.is_ascii_digit()).count();
    year == 4 && digit(chars.get(index)) && chars.get(index + month) == Some(&'月')
}

/// Whether two numbers are the ends of a range here: 3〜5.
fn in_range(chars: &[char], index: usize) -> bool {
    matches!(&chars[..index], [.., from, '〜' | '～'] if from.is_ascii_digit())
        && chars[index].is_ascii_digit()
}

/// Whether a number after a space belongs to the word before it: Table 1, Article 4, December 1.
fn named_number(chars: &[char], index: usize) -> bool {
    const NAMES: [&str; 20] = [
        "Table",
        "Article",
        "Section",
        "Figure",
        "Version",
        "Chapter",
        "Step",
        "No.",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    if !chars[index].is_ascii_digit() || chars[index - 1] != ' ' {
        return false;
    }
    let before = &chars[..index - 1];
    let word = before
        .rsplit(|c| !(c.is_ascii_alphabetic() || *c == '.'))
        .next()
        .unwrap_or_default();
    NAMES.iter().any(|name| name.chars().eq(word.iter().copied()))
}

/// Whether a company's form after its comma begins here: Co., Ltd. stays whole.
fn form_of_company(chars: &[char], index: usize) -> bool {
    let starts = |word: &str| chars[index..].iter().copied().take(word.len()).eq(word.chars());
    chars[..index].ends_with(&[',', ' ']) && ["Ltd", "Inc", "LLC"].into_iter().any(starts)
}

/// For each character, what it costs a reader when a line of a heading or cell ends before it: 0 at the end of a
/// phrase, little between words, much inside one.
pub(crate) fn costs(chars: &[char]) -> Vec<f32> {
    let text: String = chars.iter().collect();
    static SEGMENTER: OnceLock<WordSegmenterBorrowed<'static>> = OnceLock::new();
    let segmenter = SEGMENTER.get_or_init(|| WordSegmenter::new_auto(WordBreakInvariantOptions::default()));
    let words = marked(chars, segmenter.segment_str(&text));
    let single = |index: usize| words.get(index + 1).copied().unwrap_or(true);
    let kanji = |c: char| class(c) == Class::Japanese && !is_hiragana(c) && !is_katakana(c);
    (0..chars.len())
        .map(|index| {
            if index == 0 {
                return 0.0;
            }
            let (before, after) = (chars[index - 1], chars[index]);
            // In a cell a date stays whole as long as it can.
            if year_ends(chars, index) {
                return 20.0;
            }
            match (class(before), class(after)) {
                (Class::Stop | Class::Closing | Class::Space | Class::Middle, _) | (_, Class::Opening) => 0.0,
                (Class::Latin, Class::Latin) => 4.0,
                // 知らせた｜相手: a word begins with its kanji, whatever the dictionary takes it for.
                _ if !words[index] && is_hiragana(before) && kanji(after) => 6.0,
                _ if !words[index] => 12.0,
                _ if is_hiragana(after) => 8.0,
                // A prefix: お客様, ご注文.
                _ if before == 'お' || before == 'ご' => 8.0,
                _ if is_hiragana(before) => 0.5,
                // 責任｜者, 第｜一: a word of one character clings to its neighbour.
                _ if kanji(after) && single(index) => 7.0,
                _ if kanji(before) && words[index - 1] => 7.0,
                (Class::Japanese, Class::Japanese) => 1.5,
                _ => 2.0,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_breaks_between_words_rather_than_inside() {
        let chars: Vec<char> = "情報セキュリティ教育計画書".chars().collect();
        let costs = costs(&chars);
        assert!(
            costs[8] < costs[6],
            "before 教育 rather than inside セキュリティ: {costs:?}"
        );
    }

    #[test]
    fn a_head_parts_before_a_kanji_rather_than_before_a_kana() {
        let chars: Vec<char> = "知らせた相手".chars().collect();
        let costs = costs(&chars);
        assert!(costs[4] < costs[3], "{costs:?}");
    }

    #[test]
    fn english_words_part_between_syllables_and_names_do_not() {
        let parted = |text: &str| {
            let chars: Vec<char> = text.chars().collect();
            let mut before = breaks(&chars);
            hyphenate(&chars, &mut before);
            let mut parted = String::new();
            for (c, before) in chars.iter().zip(before) {
                if before == Break::Hyphen {
                    parted.push('-');
                }
                parted.push(*c);
            }
            parted
        };
        assert_eq!(parted("authentication"), "au-then-ti-ca-tion");
        assert_eq!(parted("a table, ISMS policies"), "a table, ISMS poli-cies");
        assert_eq!(parted("LibreOffice"), "LibreOffice");
    }

    #[test]
    fn a_document_number_and_a_named_number_stay_whole() {
        let broken = |text: &str, index: usize| breaks(&text.chars().collect::<Vec<char>>())[index];
        assert_eq!(broken("様式SS-R-04", 5), Break::Emergency);
        assert_eq!(broken("see Table 1", 10), Break::Emergency);
        assert_eq!(broken("see it 1", 7), Break::Allowed);
        assert_eq!(broken("Sea Co., Ltd.", 9), Break::Emergency);
        assert_eq!(broken("Sea Co., Ltd.", 4), Break::Allowed);
        assert_eq!(broken("https://www.example.com/a", 8), Break::Emergency);
        assert_eq!(broken("https://www.example.com/a", 24), Break::Allowed);
        assert_eq!(broken("110番、", 3), Break::Emergency);
        assert_eq!(broken("3〜5日", 2), Break::Emergency);
        assert_eq!(broken("4月〜5月", 3), Break::Allowed);
    }

    #[test]
    fn a_date_parts_after_its_year_only() {
        let chars: Vec<char> = "は2026年11月9日に".chars().collect();
        let before = breaks(&chars);
        let parts: Vec<usize> = (1..chars.len() - 1)
            .filter(|index| before[*index] == Break::Allowed)
            .collect();
        assert_eq!(parts, [1, 6]);
        assert!(costs(&chars)[6] > 10.0, "a cell keeps it whole where it can");
        // An era stays with its month: it is short.
        let era: Vec<char> = "令和8年12月".chars().collect();
        assert_eq!(breaks(&era)[4], Break::Emergency);
    }
}
