//! The threats that a worry may mean: by the words that they have in common, the rare ones first.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use sonae_content::Content;
use sonae_domain::Lang;

/// The most threats that are named for a worry.
const MOST: usize = 2;
/// How much must be in common: a rare word and another, or three that are less so.
const ENOUGH: f64 = 4.5;
/// How near a second threat comes to the first, as a share.
const NEAR: f64 = 0.75;
/// Words of English that say nothing of what happens.
const EMPTY: [&str; 34] = [
    "and", "any", "are", "but", "can", "does", "ever", "for", "from", "get", "goes", "has", "have", "her",
    "him", "his", "how", "into", "its", "not", "one", "our", "out", "she", "shop", "that", "the", "their",
    "them", "they", "what", "when", "whether", "with",
];

struct Index {
    /// How rare each word is among the threats.
    rarity: BTreeMap<String, f64>,
    threats: Vec<(String, BTreeSet<String>)>,
}

/// The ids of the threats that a worry may mean, the nearest first; none where the words leave it open.
pub(crate) fn threats_meant(content: &'static Content, lang: Lang, worry: &str) -> Vec<String> {
    let index = index(content, lang);
    let said = words(worry);
    let mut found: Vec<(f64, &str)> = index
        .threats
        .iter()
        .map(|(id, words)| {
            let common = said.intersection(words);
            let sum = common.filter_map(|word| index.rarity.get(word)).sum();
            (sum, id.as_str())
        })
        .filter(|(sum, _)| *sum >= ENOUGH)
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    // Only what comes near the first is meant as well.
    let near = found.first().map_or(0.0, |(best, _)| best * NEAR);
    found.retain(|(sum, _)| *sum >= near);
    found
        .into_iter()
        .take(MOST)
        .map(|(_, id)| id.to_owned())
        .collect()
}

/// The rarest word of a worry that stands in the catalogue of threats.
pub(crate) fn best_word(content: &'static Content, lang: Lang, worry: &str) -> Option<String> {
    let rarity = &index(content, lang).rarity;
    let known = words(worry)
        .into_iter()
        .filter_map(|word| rarity.get(&word).map(|rare| (*rare, word)));
    known.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, word)| word)
}

fn index(content: &'static Content, lang: Lang) -> &'static Index {
    static JA: OnceLock<Index> = OnceLock::new();
    static EN: OnceLock<Index> = OnceLock::new();
    let cell = match lang {
        Lang::Ja => &JA,
        Lang::En => &EN,
    };
    cell.get_or_init(|| made(content, lang))
}

fn made(content: &Content, lang: Lang) -> Index {
    let said = |key: String| content.words.get(lang, &key, &[]).unwrap_or_default();
    let threats: Vec<(String, BTreeSet<String>)> = content
        .threats
        .threats
        .iter()
        .map(|threat| {
            let key = format!("threat-{}", threat.id);
            let text = [said(key.clone()), said(format!("{key}.example"))].join("\n");
            (threat.id.clone(), words(&text))
        })
        .collect();
    let mut counts: BTreeMap<String, f64> = BTreeMap::new();
    for word in threats.iter().flat_map(|(_, words)| words) {
        *counts.entry(word.clone()).or_default() += 1.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "some eighty threats")]
    let all = threats.len() as f64;
    let rarity = counts.into_iter().map(|(word, count)| {
        // One kanji alone has many meanings.
        let share = if word.chars().count() == 1 { 0.5 } else { 1.0 };
        let rare = (all / count).ln() * share;
        (word, rare)
    });
    Index {
        rarity: rarity.collect(),
        threats,
    }
}

/// Which characters make a word together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Kanji,
    Katakana,
    Latin,
    Other,
}

fn script(character: char) -> Script {
    match character {
        '一'..='鿿' | '々' => Script::Kanji,
        'ァ'..='ヺ' | 'ー' => Script::Katakana,
        _ if character.is_ascii_alphabetic() => Script::Latin,
        _ => Script::Other,
    }
}

/// The words by which texts are compared: katakana as they are, kanji two by two, English by their first letters.
/// Hiragana only joins them.
fn words(text: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut run = Vec::new();
    let mut kind = Script::Other;
    for character in text.chars().chain(['\n']) {
        let next = script(character);
        if next != kind {
            take(&run, kind, &mut words);
            run.clear();
            kind = next;
        }
        run.push(character.to_ascii_lowercase());
    }
    words
}

fn take(run: &[char], kind: Script, words: &mut BTreeSet<String>) {
    let word = |part: &[char]| part.iter().collect::<String>();
    match (kind, run.len()) {
        (Script::Kanji, 1) => {
            words.insert(word(run));
        }
        (Script::Kanji, _) => words.extend(run.windows(2).map(word)),
        (Script::Katakana, 2..) => {
            words.insert(word(run));
        }
        (Script::Latin, 3..) => {
            let whole = word(run);
            if !EMPTY.contains(&whole.as_str()) {
                // cards, card's and card are one.
                words.insert(whole.chars().take(5).collect());
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worry_finds_the_threat_that_it_means_and_otherwise_none() {
        let content = Content::shared().unwrap();
        let nearest = |lang, worry: &str| threats_meant(content, lang, worry).into_iter().next();
        for (lang, worry, threat) in [
            (
                Lang::Ja,
                "住所や電話番号が、ほかの会社に渡らないか",
                Some("data-theft"),
            ),
            (Lang::Ja, "カードの番号が店に残らないか", Some("card-data-theft")),
            (
                Lang::Ja,
                "パスワードが漏れて、ほかの会員サイトに入られないか",
                Some("password-list"),
            ),
            (
                Lang::En,
                "Whether her card number gets stolen on the payment page",
                Some("card-data-theft"),
            ),
            (Lang::Ja, "顔を覚えてもらえるか", None),
            (Lang::Ja, "", None),
            (Lang::En, "Whether the shop is open on Sundays", None),
        ] {
            assert_eq!(nearest(lang, worry).as_deref(), threat, "{worry}");
        }
    }
}
