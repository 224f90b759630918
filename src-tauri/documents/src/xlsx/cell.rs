//! What a cell holds: words or a number.

use crate::block::{Align, Span};

/// Excel takes no more characters in a cell.
const LONGEST: usize = 32_767;

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Cell {
    /// The words as they are printed.
    pub text: String,
    /// The number they say, where they say one.
    pub number: Option<f64>,
    /// Whether its thousands are parted.
    pub thousands: bool,
    /// Whether something is still to be filled in.
    pub gap: bool,
}

impl Cell {
    /// The words of a table's cell. Only what stands in a column of figures or marks is a number: a telephone number or a
    /// version among words is words.
    pub(super) fn of(text: &[Span], align: Align) -> Self {
        let mark = |span: &Span| {
            span.note
                .as_ref()
                .map(|note| note.mark.clone())
                .unwrap_or_default()
        };
        let words: String = text
            .iter()
            .map(|span| format!("{}{}", span.text, mark(span)))
            .collect();
        let cell = Cell::words(&words);
        let read = match align {
            Align::Left => None,
            Align::Center | Align::Right => number(&cell.text),
        };
        Cell {
            number: read,
            thousands: cell.text.contains(','),
            gap: text.iter().any(|span| span.gap.is_some()),
            ..cell
        }
    }

    /// Words, without the places where our own lines may break.
    pub(super) fn words(words: &str) -> Self {
        let mut used = 0;
        let fits = |c: &char| {
            used += c.len_utf16();
            used <= LONGEST
        };
        let text = words
            .chars()
            .filter(|c| !matches!(c, '\u{200b}' | '\u{2060}'))
            .filter(|c| !c.is_control() || *c == '\n')
            .take_while(fits)
            .collect();
        Cell {
            text,
            ..Cell::default()
        }
    }

    /// Whether some program would take the words for a formula.
    pub(super) fn is_like_a_formula(&self) -> bool {
        self.number.is_none() && is_like_a_formula(&self.text)
    }
}

/// Whether some program would take words for a formula; the wide signs where people write Japanese.
pub(super) fn is_like_a_formula(words: &str) -> bool {
    words
        .trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// The number that words say, when Excel would print the same words for it.
fn number(words: &str) -> Option<f64> {
    let bare = words.replace(',', "");
    let number: f64 = bare.parse().ok()?;
    let plain = bare.starts_with(|c: char| c.is_ascii_digit() || c == '-') && bare.len() <= 15;
    let same = number.to_string() == bare && parted(&bare) == words || number.to_string() == words;
    (plain && number.is_finite() && same).then_some(number)
}

/// Figures with their thousands parted.
fn parted(figures: &str) -> String {
    let (whole, rest) = figures.split_at(figures.find('.').unwrap_or(figures.len()));
    let (sign, digits) = whole.split_at(usize::from(whole.starts_with('-')));
    let mut said = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            said.push(',');
        }
        said.push(digit);
    }
    said + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::plain;

    #[test]
    fn figures_are_numbers_and_what_only_looks_like_one_is_not() {
        let read = |words: &str| Cell::of(&plain(words), Align::Right).number;
        for (words, number) in [
            ("3", 3.0),
            ("0", 0.0),
            ("1,234,000", 1_234_000.0),
            ("-5", -5.0),
            ("2.5", 2.5),
        ] {
            assert_eq!(read(words), Some(number), "{words}");
        }
        for words in [
            "", "007", "1.10", "12,34", "3人", "1e5", "inf", "+3", "4／9", "2026年",
        ] {
            assert_eq!(read(words), None, "{words}");
        }
        assert_eq!(Cell::of(&plain("3"), Align::Left).number, None);
    }

    #[test]
    fn what_a_program_would_take_for_a_formula_is_known() {
        let like = |words: &str| Cell::of(&plain(words), Align::Right).is_like_a_formula();
        assert!(
            ["=1+1", "+81 3", "-x", "@home", "'=1", "＝1+1", "\t=1", "\n=1"]
                .into_iter()
                .all(like)
        );
        assert!(!["-5", "1", "a=b", ""].into_iter().any(like));
    }
}
