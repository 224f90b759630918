use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ClauseEditId, Lang};

/// What the company changed about a clause of a document: its words, whether it is printed, or that it is there at all.
///
/// A clause of the template that nobody touched is absent. What was written stays as it is when a later version of the
/// template says something else; what the template said then is kept beside it, so that the difference shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct ClauseEdit {
    /// Stays with it.
    pub id: ClauseEditId,
    /// The document.
    pub document: String,
    /// The clause of the template; empty for a clause of the company's own.
    pub clause: String,
    /// For a clause of the company's own: the clause that it follows (of the template, or the id of another own one);
    /// empty when it is the first.
    pub after: String,
    /// Whether it is left out.
    pub dropped: bool,
    /// Why it was left out or changed, for the next reader.
    pub reason: String,
    /// Its words in the languages in which somebody wrote them. A paper in a language that is not among them has the words
    /// of one that is: two papers of one rule never say different things.
    pub words: BTreeMap<Lang, ClauseWords>,
}

/// The words of a clause, as they are written and edited.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct ClauseWords {
    /// Its heading, without the number.
    pub heading: String,
    /// Its paragraphs, a line each; a line that begins with `- ` is an item of the paragraph above it. `{officer}` is what
    /// the company answered, `{clause-passwords}` the number of another clause.
    pub text: String,
    /// What the template said when this was written, in the same form: heading, line break, text. Empty for a clause of
    /// the company's own.
    pub base: String,
}

impl ClauseWords {
    /// Heading and text in one, as [`ClauseWords::base`] keeps them.
    pub fn whole(heading: &str, text: &str) -> String {
        format!("{heading}\n{text}")
    }

    /// Its paragraphs, each with its items. Blank lines say nothing; items before any paragraph belong to an empty one.
    pub fn paragraphs(&self) -> Vec<(&str, Vec<&str>)> {
        let mut paragraphs: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in self.text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match (line.strip_prefix("- "), paragraphs.last_mut()) {
                (Some(item), Some((_, items))) => items.push(item.trim_start()),
                (Some(item), None) => paragraphs.push(("", vec![item.trim_start()])),
                (None, _) => paragraphs.push((line, Vec::new())),
            }
        }
        paragraphs
    }
}

impl ClauseEdit {
    /// What names the clause among all of its document.
    pub fn anchor(&self) -> &str {
        if self.is_own() {
            self.id.as_str()
        } else {
            &self.clause
        }
    }

    /// Whether the template does not have it.
    pub fn is_own(&self) -> bool {
        self.clause.is_empty()
    }

    /// Its words for a paper in a language, and the language in which they are: that one when somebody wrote it, else the
    /// first in which somebody did. None when nobody wrote any.
    pub fn words_for(&self, lang: Lang) -> Option<(Lang, &ClauseWords)> {
        self.words
            .get_key_value(&lang)
            .or_else(|| self.words.first_key_value())
            .map(|(lang, words)| (*lang, words))
    }

    /// Whether it changes nothing: it need not be kept.
    pub fn says_nothing(&self) -> bool {
        !self.is_own() && !self.dropped && self.words.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_paragraphs_and_items() {
        let words = ClauseWords {
            text: "パスワードは12文字以上にする。\n\n次のものは使わない。\n- 名前\n-  誕生日\n記録を残す。\n"
                .into(),
            ..ClauseWords::default()
        };
        assert_eq!(
            words.paragraphs(),
            [
                ("パスワードは12文字以上にする。", vec![]),
                ("次のものは使わない。", vec!["名前", "誕生日"]),
                ("記録を残す。", vec![])
            ]
        );
    }

    #[test]
    fn an_item_without_a_paragraph_is_kept() {
        let words = ClauseWords {
            text: "- 名前".into(),
            ..ClauseWords::default()
        };
        assert_eq!(words.paragraphs(), [("", vec!["名前"])]);
    }

    #[test]
    fn a_language_nobody_wrote_has_the_words_of_another() {
        let words = |heading: &str| ClauseWords {
            heading: heading.into(),
            ..ClauseWords::default()
        };
        let mut edit = ClauseEdit::default();
        assert_eq!(edit.words_for(Lang::En), None);
        edit.words.insert(Lang::Ja, words("店の鍵"));
        assert_eq!(edit.words_for(Lang::En), Some((Lang::Ja, &words("店の鍵"))));
        edit.words.insert(Lang::En, words("Keys"));
        assert_eq!(edit.words_for(Lang::En), Some((Lang::En, &words("Keys"))));
        assert_eq!(edit.words_for(Lang::Ja), Some((Lang::Ja, &words("店の鍵"))));
    }

    #[test]
    fn an_edit_that_says_nothing_is_not_kept() {
        let mut edit = ClauseEdit {
            clause: "purpose".into(),
            ..ClauseEdit::default()
        };
        assert!(edit.says_nothing());
        edit.dropped = true;
        assert!(!edit.says_nothing());
        edit = ClauseEdit::default();
        assert!(!edit.says_nothing(), "a clause of the company's own is there");
    }
}
