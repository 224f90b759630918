/// The width of a text in pixels: text, size, bold. Given by the caller, who knows the font.
#[derive(Clone, Copy)]
pub struct Measure<'a>(pub &'a dyn Fn(&str, f32, bool) -> f32);

/// Characters that never begin a line.
const NEVER_FIRST: &str = "、。，．・：；？！ー々）」』】〉》ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.)!?";
/// Characters that never end one.
const NEVER_LAST: &str = "（「『【〈《(";

/// Breaks a text into lines of at most `width`: between Japanese characters or at spaces, never cutting anything.
/// Where it takes no more lines, Japanese breaks between phrases only.
pub(crate) fn wrap(text: &str, size: f32, width: f32, measure: &Measure<'_>) -> Vec<String> {
    let pieces = pieces(text.trim());
    let by_phrase = fill(&phrases(&pieces), size, width, measure);
    let by_character = fill(&pieces, size, width, measure);
    if by_phrase.len() <= by_character.len() {
        by_phrase
    } else {
        by_character
    }
}

/// The width of the widest part of a text that no line break tears.
pub(crate) fn widest_part(text: &str, size: f32, measure: &Measure<'_>) -> f32 {
    pieces(text.trim())
        .iter()
        .map(|piece| (measure.0)(piece.trim_end(), size, false))
        .fold(0.0, f32::max)
}

/// Joins parts to phrases: one ends before a word that is not in hiragana, and after を.
fn phrases(pieces: &[String]) -> Vec<String> {
    let hiragana = |c: char| ('ぁ'..='ゖ').contains(&c);
    let mut phrases: Vec<String> = Vec::new();
    for piece in pieces {
        let ends = phrases.last().and_then(|phrase| phrase.chars().last());
        let begins = piece.chars().next();
        let apart = match (ends, begins) {
            (Some(ends), Some(begins)) => {
                ends == 'を' || ((hiragana(ends) || !ends.is_alphanumeric()) && !hiragana(begins))
            }
            _ => true,
        };
        match phrases.last_mut() {
            Some(last) if !apart => last.push_str(piece),
            _ => phrases.push(piece.clone()),
        }
    }
    phrases
}

fn fill(pieces: &[String], size: f32, width: f32, measure: &Measure<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces {
        let candidate = format!("{line}{piece}");
        if !line.is_empty() && (measure.0)(candidate.trim_end(), size, false) > width {
            lines.push(line.trim_end().to_owned());
            line = piece.trim_start().to_owned();
        } else {
            line = candidate;
        }
        // A word longer than the line is broken anywhere: nothing may stand outside its box.
        while (measure.0)(line.trim_end(), size, false) > width && line.chars().count() > 1 {
            let mut head = String::new();
            let mut rest = line.chars().peekable();
            while let Some(next) = rest.peek() {
                if !head.is_empty() && (measure.0)(&format!("{head}{next}"), size, false) > width {
                    break;
                }
                head.push(*next);
                rest.next();
            }
            let rest: String = rest.collect();
            if rest.is_empty() {
                break;
            }
            lines.push(head);
            line = rest;
        }
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Whether a character is of a script whose words stay whole: any letters but those of Chinese, Japanese and Thai.
fn in_word(c: char) -> bool {
    let breaks_anywhere = matches!(
        u32::from(c),
        0x0E00..=0x0EFF | 0x1780..=0x17FF | 0x2E80..=0x9FFF | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF00..=0xFFEF | 0x2_0000..=0x3_FFFF
    );
    c.is_ascii_graphic() || (c.is_alphanumeric() && !breaks_anywhere)
}

/// Whether two characters are one to the eye: a letter and its mark, the people of a family, a hand and its colour.
fn joins(before: char, c: char) -> bool {
    const JOINER: char = '\u{200D}';
    let extends = matches!(
        u32::from(c),
        0x0300..=0x036F | 0x0591..=0x05C7 | 0x064B..=0x065F | 0x200D | 0x3099..=0x309A | 0xFE00..=0xFE0F | 0x1_F3FB..=0x1_F3FF | 0xE_0100..=0xE_01EF
    );
    let flag = |c: char| ('\u{1F1E6}'..='\u{1F1FF}').contains(&c);
    extends || before == JOINER || (flag(before) && flag(c))
}

/// The parts between which a line may end.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut before: Option<char> = None;
    for c in text.chars() {
        let c = if c.is_control() { ' ' } else { c };
        let together = before.is_some_and(|before| {
            c == ' '
                || (in_word(before) && in_word(c))
                || joins(before, c)
                || NEVER_FIRST.contains(c)
                || NEVER_LAST.contains(before)
        });
        match pieces.last_mut() {
            Some(last) if together => last.push(c),
            _ => pieces.push(c.to_string()),
        }
        before = Some(c);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn even(text: &str, size: f32, _: bool) -> f32 {
        text.chars()
            .map(|c| if c.is_ascii() { size / 2.0 } else { size })
            .sum()
    }

    #[test]
    fn japanese_breaks_between_characters_but_never_before_a_small_one() {
        assert_eq!(
            wrap("カードをチェック。", 10.0, 50.0, &Measure(&even)),
            ["カードを", "チェック。"].map(str::to_owned).to_vec()
        );
    }

    #[test]
    fn a_phrase_stays_whole_where_it_takes_no_more_lines() {
        assert_eq!(
            wrap("旬の品をすすめる", 10.0, 70.0, &Measure(&even)),
            ["旬の品を", "すすめる"].map(str::to_owned).to_vec()
        );
    }

    #[test]
    fn a_word_longer_than_the_box_is_broken_and_nothing_is_lost() {
        let lines = wrap("authentication", 10.0, 30.0, &Measure(&even));
        assert_eq!(lines.concat(), "authentication");
        assert!(lines.iter().all(|line| even(line, 10.0, false) <= 30.0));
    }
}
