//! Tags of companies in the library of this machine: free words, without meaning for anybody else.

use unicode_normalization::UnicodeNormalization as _;

use crate::fold;

/// A company has so many tags at most.
pub const MOST_TAGS: usize = 12;
/// A tag has so many characters at most.
pub const LONGEST_TAG: usize = 30;

/// Tags as they are kept: without blanks around them and doubled ones inside, each once whatever its width and case, none
/// that is empty, not too long and not too many. The order stays.
pub fn tidy_tags(typed: &[String]) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for tag in typed {
        let words: String = tag.nfc().collect();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let tag: String = words.chars().take(LONGEST_TAG).collect();
        let tag = tag.trim_end();
        if !tag.is_empty() && !tags.iter().any(|own| fold(own) == fold(tag)) {
            tags.push(tag.to_owned());
        }
    }
    tags.truncate(MOST_TAGS);
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tidy(typed: &[&str]) -> Vec<String> {
        tidy_tags(&typed.iter().map(|&tag| tag.to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn a_tag_is_kept_once_as_it_was_first_written() {
        assert_eq!(
            tidy(&["  製造　業 ", "", "飲食", "ABC", "ａｂｃ", "   "]),
            ["製造 業", "飲食", "ABC"]
        );
    }

    #[test]
    fn tags_are_not_too_long_and_not_too_many() {
        let long = "長".repeat(LONGEST_TAG + 5);
        assert_eq!(tidy(&[&long])[0].chars().count(), LONGEST_TAG);
        let many: Vec<String> = (0..MOST_TAGS + 3).map(|at| format!("印{at}")).collect();
        assert_eq!(tidy_tags(&many).len(), MOST_TAGS);
    }
}
