//! What holds for whatever is written.

use proptest::prelude::*;

use super::*;
use crate::{Person, PersonId};

const FAMILIES: [&str; 12] = [
    "佐藤",
    "鈴木",
    "高橋",
    "田中",
    "渡辺",
    "山本",
    "小林",
    "佐々木",
    "山口",
    "長谷川",
    "石井",
    "青木",
];
const GIVEN: [&str; 6] = ["一郎", "花子", "健太郎", "美咲", "さくら", "誠"];
/// What may follow when somebody is meant.
const AFTER: [&str; 14] = [
    "",
    "さん",
    "様",
    "店長",
    "部長",
    "が",
    "は",
    "に",
    "の鍵",
    "、",
    "（不在）",
    "宛",
    "から",
    "／",
];
/// What may stand before.
const BEFORE: [&str; 9] = [
    "",
    "担当は",
    "店長",
    "、",
    "「",
    "経理担当",
    "毎朝",
    "鍵は",
    "責任者：",
];
/// Words that have no name of the list in them.
const WORDS: [&str; 8] = [
    "鍵を閉める",
    "写しを取る",
    "社内に知らせる",
    "PC",
    " ",
    "。",
    "2026",
    "ログイン",
];

fn file(people: &[(usize, usize, bool)]) -> CompanyFile {
    let named = people.iter().enumerate().map(|(index, (family, given, parted))| {
        let space = if *parted { " " } else { "" };
        Person {
            id: PersonId(format!("p{index}")),
            name: format!("{}{space}{}", FAMILIES[*family], GIVEN[*given]),
            ..Person::default()
        }
    });
    CompanyFile {
        people: named.collect(),
        ..CompanyFile::default()
    }
}

fn people(parted: impl Strategy<Value = bool> + Clone) -> impl Strategy<Value = Vec<(usize, usize, bool)>> {
    prop::collection::vec((0..FAMILIES.len(), 0..GIVEN.len(), parted), 1..6)
}

fn redactor(file: &CompanyFile) -> Redactor {
    Redactor::of(file, &|number| format!("〔{number}〕"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Family and given name of everybody are gone wherever somebody is meant by them.
    #[test]
    fn nobody_is_named(
        people in people(Just(true)),
        sentences in prop::collection::vec((0..6_usize, any::<bool>(), 0..BEFORE.len(), 0..AFTER.len(), 0..WORDS.len()), 1..8),
    ) {
        let file = file(&people);
        let mut text = String::new();
        for (who, whole, before, after, word) in sentences {
            let (family, given, _) = people[who % people.len()];
            let name = match whole {
                true => format!("{}{}", FAMILIES[family], GIVEN[given]),
                false => FAMILIES[family].to_owned(),
            };
            text.push_str(&format!("{}{name}{}、{}。", BEFORE[before], AFTER[after], WORDS[word]));
        }
        let mut changes = RedactionChanges::new();
        let out = redactor(&file).text(&text, &mut changes);
        for (family, _, _) in &people {
            prop_assert!(!out.contains(FAMILIES[*family]), "{text} → {out}");
        }
        // As many places were counted as there are numbers now.
        prop_assert_eq!(changes.values().sum::<usize>(), out.matches('〔').count());
    }

    /// Whole names go, however they are parted and whatever stands around them.
    #[test]
    fn no_whole_name_is_left(people in people(any::<bool>()), around in prop::collection::vec("[ぁ-んァ-ヶ一-龠a-zA-Z0-9、。 ]{0,6}", 2..6)) {
        let file = file(&people);
        let mut text = String::new();
        for (index, words) in around.iter().enumerate() {
            let (family, given, _) = people[index % people.len()];
            text.push_str(&format!("{words}{}{}", FAMILIES[family], GIVEN[given]));
        }
        let out = said(&file, &text);
        for (family, given, _) in &people {
            let whole = format!("{}{}", FAMILIES[*family], GIVEN[*given]);
            prop_assert!(!out.contains(&whole), "{text} → {out}");
        }
    }

    /// What was done once is not done again, and what names nobody stays.
    #[test]
    fn it_settles(people in people(any::<bool>()), text in "[ぁ-んァ-ヶ佐藤鈴木田中山本口県市林一郎花子a-z、。 ]{0,40}") {
        let file = file(&people);
        let once = said(&file, &text);
        prop_assert_eq!(said(&file, &once), once.clone());
        let others: String = once.chars().filter(|letter| !"〔〕0123456789".contains(*letter)).collect();
        prop_assert!(others.chars().count() <= text.chars().count());
    }

    #[test]
    fn what_names_nobody_stays(people in people(any::<bool>()), words in prop::collection::vec(0..WORDS.len(), 0..12)) {
        let text: String = words.into_iter().map(|word| WORDS[word]).collect();
        prop_assert_eq!(said(&file(&people), &text), text);
    }

    /// Places and firms keep their names.
    #[test]
    fn a_place_is_nobody(family in 0..FAMILIES.len(), place in prop::sample::select(vec!["県", "市", "駅", "町", "川", "銀行", "商店", "病院"])) {
        let text = format!("{}{place}の近く", FAMILIES[family]);
        prop_assert_eq!(said(&file(&[(family, 0, true)]), &text), text);
    }
}

fn said(file: &CompanyFile, text: &str) -> String {
    redactor(file).text(text, &mut RedactionChanges::new())
}
