//! Words cut to so many lines: for pages that must not grow with what somebody typed.

use crate::block::{Span, Text};
use crate::typeset::{Fill, Style, set};

/// More characters than any line of ours holds.
const LONGEST: usize = 160;

/// A text of at most so many lines; what is left out is marked with ….
pub(crate) fn clipped(text: &[Span], style: &Style, width: f32, most: usize) -> Text {
    let fits = |text: &[Span]| set(text, style, width, 0.0, Fill::Ragged).len() <= most;
    let whole: usize = text.iter().map(|span| span.text.chars().count()).sum();
    if whole <= most * LONGEST && fits(text) {
        return text.to_vec();
    }
    let (mut low, mut high) = (0, whole.min(most * LONGEST));
    while low < high {
        let middle = (low + high).div_ceil(2);
        if fits(&cut(text, middle)) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    cut(text, whole_words(text, low))
}

/// Not so many characters that a word of letters would be cut in two.
fn whole_words(text: &[Span], count: usize) -> usize {
    let chars: Vec<char> = text.iter().flat_map(|span| span.text.chars()).collect();
    let letter = |index: usize| chars.get(index).is_some_and(char::is_ascii_alphanumeric);
    let torn = |count: &usize| *count > 0 && letter(*count) && letter(*count - 1);
    (0..=count).rev().find(|count| !torn(count)).unwrap_or(count)
}

/// The first characters of a text, and … after them; three full stops after Latin.
fn cut(text: &[Span], count: usize) -> Text {
    let mut left = count;
    let mut short = Text::new();
    for span in text {
        let kept: String = span.text.chars().take(left).collect();
        left -= kept.chars().count();
        if !kept.is_empty() {
            short.push(Span {
                text: kept,
                ..span.clone()
            });
        }
    }
    match short.last_mut() {
        Some(last) => {
            let kept = last.text.trim_end();
            // Our faces draw … in the middle of a full-width square, as Japanese has it.
            let latin = kept.ends_with(|c: char| c.is_ascii());
            last.text = format!("{kept}{}", if latin { "..." } else { "…" });
        }
        None => short.push(Span {
            text: "…".to_owned(),
            ..Span::default()
        }),
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::plain;
    use crate::font::Font;

    #[test]
    fn what_fits_is_left_alone_and_the_rest_says_that_it_goes_on() {
        let style = Style::new(Font::Gothic, 10.0, 12.0);
        let short = plain("店のこと");
        assert_eq!(clipped(&short, &style, 100.0, 1), short);
        let long = plain("店のことを、".repeat(400));
        let two = clipped(&long, &style, 100.0, 2);
        assert!(two[0].text.ends_with('…'));
        assert_eq!(set(&two, &style, 100.0, 0.0, Fill::Ragged).len(), 2);
        let words = clipped(&plain("numbers properly"), &style, 60.0, 1);
        assert_eq!(words, plain("numbers..."));
    }
}
