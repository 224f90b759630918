//! What became different between two states of a document, passage by passage.

use std::collections::{BTreeMap, BTreeSet};

use sonae_domain::Passage;

/// A passage as it was and as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassageDifference {
    /// Names the passage within its document.
    pub key: String,
    /// Its heading as it is; as it was, when it is gone.
    pub heading: String,
    /// Its heading as it was, when that was another one: a clause that has another number now.
    pub heading_before: Option<String>,
    /// What became of it.
    pub kind: DifferenceKind,
    /// Its words, those that went and those that came apart from those that stayed.
    pub parts: Vec<Stretch>,
}

/// What became of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DifferenceKind {
    /// It says the same.
    Same,
    /// It says something else.
    Changed,
    /// It was not there.
    Added,
    /// It is no longer there.
    Gone,
}

/// A stretch of text of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Whether it stayed, came or went.
    pub kind: StretchKind,
    /// The words.
    pub text: String,
}

/// What became of a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StretchKind {
    /// It stayed.
    Same,
    /// It came.
    Added,
    /// It went.
    Gone,
}

/// Compares what a document said with what it says, in the order in which it says it now; what is gone stands where it
/// was.
pub fn compare(before: &[Passage], after: &[Passage]) -> Vec<PassageDifference> {
    let old: BTreeMap<&str, &Passage> = before.iter().map(|own| (own.key.as_str(), own)).collect();
    let new: BTreeSet<&str> = after.iter().map(|own| own.key.as_str()).collect();
    // What is gone follows what it followed.
    let mut gone: BTreeMap<Option<&str>, Vec<&Passage>> = BTreeMap::new();
    let mut last = None;
    for passage in before {
        match new.contains(passage.key.as_str()) {
            true => last = Some(passage.key.as_str()),
            false => gone.entry(last).or_default().push(passage),
        }
    }
    let mut found: Vec<PassageDifference> = gone
        .remove(&None)
        .unwrap_or_default()
        .into_iter()
        .map(went)
        .collect();
    for passage in after {
        found.push(match old.get(passage.key.as_str()) {
            Some(before) => kept(before, passage),
            None => whole(passage, DifferenceKind::Added, StretchKind::Added),
        });
        let follow = gone.remove(&Some(passage.key.as_str())).unwrap_or_default();
        found.extend(follow.into_iter().map(went));
    }
    found
}

fn went(passage: &Passage) -> PassageDifference {
    whole(passage, DifferenceKind::Gone, StretchKind::Gone)
}

fn whole(passage: &Passage, kind: DifferenceKind, stretch: StretchKind) -> PassageDifference {
    let text = passage.text.clone();
    let parts = (!text.is_empty()).then_some(Stretch { kind: stretch, text });
    PassageDifference {
        key: passage.key.clone(),
        heading: passage.heading.clone(),
        heading_before: None,
        kind,
        parts: parts.into_iter().collect(),
    }
}

fn kept(before: &Passage, after: &Passage) -> PassageDifference {
    let same = before.text == after.text;
    let renamed = without_number(&before.heading) != without_number(&after.heading);
    PassageDifference {
        key: after.key.clone(),
        heading: after.heading.clone(),
        heading_before: (before.heading != after.heading).then(|| before.heading.clone()),
        // Another number alone is no change of what a clause says.
        kind: match same && !renamed {
            true => DifferenceKind::Same,
            false => DifferenceKind::Changed,
        },
        parts: stretches(&before.text, &after.text),
    }
}

/// A heading without what counts it: 第3条（責任者） → （責任者）, Article 3 (Officer) → Article (Officer).
fn without_number(heading: &str) -> String {
    heading.chars().filter(|c| !c.is_numeric()).collect()
}

/// Two texts as stretches that stayed, went and came. Reading those that did not come gives the first text, reading those
/// that did not go the second.
fn stretches(before: &str, after: &str) -> Vec<Stretch> {
    let (old, new) = (tokens(before), tokens(after));
    let mut found = Vec::new();
    for op in similar::capture_diff_slices(similar::Algorithm::Patience, &old, &new) {
        let (gone, came) = (old[op.old_range()].concat(), new[op.new_range()].concat());
        match op.tag() {
            similar::DiffTag::Equal => push(&mut found, StretchKind::Same, gone),
            _ => {
                push(&mut found, StretchKind::Gone, gone);
                push(&mut found, StretchKind::Added, came);
            }
        }
    }
    readable(found)
}

/// What is compared as one: a word of Latin letters, a number, a run of katakana or of kanji, any other character by
/// itself.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let class = Class::of(c);
        if at > start && (class == Class::Single || before != Some(class)) {
            tokens.push(&text[start..at]);
            start = at;
        }
        before = Some(class);
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Word,
    Katakana,
    Kanji,
    Single,
}

impl Class {
    fn of(c: char) -> Self {
        match c {
            'ァ'..='ヺ' | 'ー' => Class::Katakana,
            '一'..='鿿' | '㐀'..='䶿' | '々' => Class::Kanji,
            'ぁ'..='ゖ' => Class::Single,
            c if c.is_alphanumeric() => Class::Word,
            _ => Class::Single,
        }
    }
}

fn push(found: &mut Vec<Stretch>, kind: StretchKind, text: String) {
    if text.is_empty() {
        return;
    }
    match found.last_mut() {
        Some(last) if last.kind == kind => last.text.push_str(&text),
        _ => found.push(Stretch { kind, text }),
    }
}

/// A particle or a comma that stayed between two changes is read with them: 「三浦が」→「小野が」 and not letter by letter.
fn readable(stretches: Vec<Stretch>) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    let (mut gone, mut came) = (String::new(), String::new());
    let last = stretches.len().saturating_sub(1);
    for (index, stretch) in stretches.into_iter().enumerate() {
        let between = !gone.is_empty() || !came.is_empty();
        match stretch.kind {
            StretchKind::Gone => gone.push_str(&stretch.text),
            StretchKind::Added => came.push_str(&stretch.text),
            StretchKind::Same if between && index < last && is_short(&stretch.text) => {
                gone.push_str(&stretch.text);
                came.push_str(&stretch.text);
            }
            StretchKind::Same => {
                push(&mut found, StretchKind::Gone, std::mem::take(&mut gone));
                push(&mut found, StretchKind::Added, std::mem::take(&mut came));
                push(&mut found, StretchKind::Same, stretch.text);
            }
        }
    }
    push(&mut found, StretchKind::Gone, gone);
    push(&mut found, StretchKind::Added, came);
    found
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= 2 && !text.contains('\n')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn passage(key: &str, heading: &str, text: &str) -> Passage {
        Passage {
            key: key.into(),
            heading: heading.into(),
            text: text.into(),
        }
    }

    fn shown(parts: &[Stretch]) -> String {
        parts
            .iter()
            .map(|part| match part.kind {
                StretchKind::Same => part.text.clone(),
                StretchKind::Gone => format!("[-{}]", part.text),
                StretchKind::Added => format!("[+{}]", part.text),
            })
            .collect()
    }

    #[test]
    fn words_change_as_wholes() {
        let shown = |before, after| shown(&stretches(before, after));
        assert_eq!(
            shown("責任者は三浦さくらとする。", "責任者は小野健とする。"),
            "責任者は[-三浦さくら][+小野健]とする。"
        );
        assert_eq!(
            shown("Keep it for 30 days.", "Keep it for 90 days."),
            "Keep it for [-30][+90] days."
        );
        assert_eq!(shown("同じ。", "同じ。"), "同じ。");
        assert_eq!(shown("", "新しい。"), "[+新しい。]");
    }

    #[test]
    fn what_is_gone_stands_where_it_was_and_another_number_is_no_change() {
        let before = [
            passage("a", "第1条（目的）", "目的"),
            passage("b", "第2条（責任）", "責任"),
            passage("c", "第3条（教育）", "教育"),
        ];
        let after = [
            passage("a", "第1条（目的）", "目的"),
            passage("c", "第2条（教育）", "教育"),
            passage("d", "第3条（罰則）", "罰則"),
        ];
        let found: Vec<(String, DifferenceKind)> = compare(&before, &after)
            .into_iter()
            .map(|own| (own.key, own.kind))
            .collect();
        let found: Vec<(&str, DifferenceKind)> =
            found.iter().map(|(key, kind)| (key.as_str(), *kind)).collect();
        assert_eq!(
            found,
            [
                ("a", DifferenceKind::Same),
                ("b", DifferenceKind::Gone),
                ("c", DifferenceKind::Same),
                ("d", DifferenceKind::Added)
            ]
        );
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_in_the_stretches(before in "[あい、三浦a1 \n]{0,30}", after in "[あい、三浦a1 \n]{0,30}") {
            let parts = stretches(&before, &after);
            let read = |without: StretchKind| -> String {
                parts.iter().filter(|part| part.kind != without).map(|part| part.text.as_str()).collect()
            };
            prop_assert_eq!(read(StretchKind::Added), before);
            prop_assert_eq!(read(StretchKind::Gone), after);
        }
    }
}
