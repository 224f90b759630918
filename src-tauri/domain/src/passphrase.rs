//! How hard a passphrase is to guess: a rule, not a dictionary, and rather too strict than too kind.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization as _;

use crate::fold;

/// How hard a passphrase is to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StrengthLevel {
    /// It is not taken.
    Weak,
    /// It holds against somebody who tries by hand.
    Fair,
    /// It holds against a computer for years.
    Good,
    /// It holds against many computers.
    Strong,
}

/// What would make a passphrase harder to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StrengthAdvice {
    /// Many have it.
    Common,
    /// It is the name of the company or of somebody.
    Name,
    /// It says the same again and again.
    Repeats,
    /// It runs along the alphabet, the digits or the keyboard.
    Run,
    /// It is short.
    Longer,
}

/// How hard a passphrase is to guess, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct PassphraseStrength {
    /// How many times a guess must be doubled, about: 40 is a million million guesses.
    pub bits: u32,
    /// What that means.
    pub level: StrengthLevel,
    /// What helps most; none when it is strong.
    pub advice: Option<StrengthAdvice>,
}

/// What people take first when they are asked for a password.
const COMMON: [&str; 32] = [
    "password",
    "passw0rd",
    "passwd",
    "qwerty",
    "letmein",
    "welcome",
    "admin",
    "administrator",
    "login",
    "secret",
    "iloveyou",
    "monkey",
    "dragon",
    "sonae",
    "security",
    "company",
    "himitsu",
    "sakura",
    "nihon",
    "japan",
    "tokyo",
    "test",
    "guest",
    "master",
    "user",
    "abc",
    "changeme",
    "ぱすわーど",
    "ひみつ",
    "あいことば",
    "さくら",
    "かいしゃ",
];

/// Rows of the keyboard, along which fingers run.
const ROWS: [&str; 5] = [
    "1234567890-",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc",
];

/// A passphrase as it is used: without blanks around it, and the same whether it was typed in full or in half width.
pub fn tidy_passphrase(typed: &str) -> String {
    typed.trim().nfkc().collect()
}

/// How hard a passphrase is to guess for somebody who knows these names.
pub fn passphrase_strength(typed: &str, known: &[&str]) -> PassphraseStrength {
    let tidy = tidy_passphrase(typed);
    let mut advice = None;
    // Known words are looked for as they sound, whatever case or kana they are written in.
    let (mut rest, mut millibits) = (fold(&tidy), 0_u32);
    let words = known.iter().map(|name| (fold(name.trim()), StrengthAdvice::Name));
    let words = words.chain(COMMON.iter().map(|word| (fold(word), StrengthAdvice::Common)));
    let length = rest.chars().count();
    let mut taken = 0;
    for (word, why) in words {
        let long = word.chars().count();
        if long >= 2 && rest.contains(&word) {
            rest = rest.replacen(&word, "\u{0}", 1).replace(&word, "");
            millibits += 4_000;
            taken += long;
            advice.get_or_insert(why);
        }
    }
    // Of the rest each letter counts, less where it could be foretold from those before. Capitals double each once.
    let letters: Vec<char> = rest.chars().filter(|letter| *letter != '\u{0}').collect();
    let (mut same, mut runs) = (0, 0);
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        millibits += match before {
            Some(before) if before == letter => {
                same += 1;
                300
            }
            Some(_) if in_run(&letters, index) => {
                runs += 1;
                500
            }
            _ => worth(*letter, &letters, index),
        };
    }
    if repeats(&letters) {
        millibits = millibits / 2 + 1_000;
        same = letters.len();
    }
    if tidy.chars().any(char::is_uppercase) && tidy.chars().any(char::is_lowercase) {
        millibits += 2_000;
    }
    let bits = millibits / 1_000;
    let level = match bits {
        0..40 => StrengthLevel::Weak,
        40..60 => StrengthLevel::Fair,
        60..80 => StrengthLevel::Good,
        _ => StrengthLevel::Strong,
    };
    let found = match advice {
        Some(why) if taken * 2 >= length => Some(why),
        _ if same * 3 > letters.len() => Some(StrengthAdvice::Repeats),
        _ if runs * 3 > letters.len() => Some(StrengthAdvice::Run),
        other => other,
    };
    PassphraseStrength {
        bits,
        level,
        advice: (level < StrengthLevel::Strong).then(|| found.unwrap_or(StrengthAdvice::Longer)),
    }
}

/// What a letter adds, in thousandths of a bit.
fn worth(letter: char, letters: &[char], index: usize) -> u32 {
    let beside = |wanted: fn(&char) -> bool| {
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(index + 1);
        before.is_some_and(wanted) || after.is_some_and(wanted)
    };
    match letter {
        // A digit among letters may be anything; among digits it is a date or a number of a telephone.
        '0'..='9' if beside(char::is_ascii_lowercase) && !beside(char::is_ascii_digit) => 4_500,
        '0'..='9' => 3_300,
        'a'..='z' if is_wordlike(letters, index) => 2_200,
        'a'..='z' => 4_500,
        'ぁ'..='ゖ' | 'ー' => 3_000,
        ' ' | '-' | '_' | '.' => 2_000,
        '!'..='~' => 4_500,
        _ => 6_000,
    }
}

/// Whether a letter stands in a row of five or more with as many vowels as words have: words are few.
fn is_wordlike(letters: &[char], index: usize) -> bool {
    let is_latin = |letter: &&char| letter.is_ascii_lowercase();
    let back = letters[..index].iter().rev().take_while(is_latin).count();
    let on = letters[index..].iter().take_while(is_latin).count();
    let row = &letters[index - back..index + on];
    let vowels = row.iter().filter(|letter| "aeiou".contains(**letter)).count();
    row.len() >= 5 && vowels * 5 >= row.len()
}

/// Whether a letter goes on from the one before it, as that or the next one does: three in a run are no chance.
fn in_run(letters: &[char], index: usize) -> bool {
    let goes_on = |index: usize| match (index.checked_sub(1), letters.get(index)) {
        (Some(before), Some(letter)) => follows(letters[before], *letter),
        _ => false,
    };
    goes_on(index) && (goes_on(index + 1) || index > 0 && goes_on(index - 1))
}

/// Whether a letter is the one that comes next, forward or back, in the alphabet or on the keyboard.
fn follows(before: char, letter: char) -> bool {
    let near = u32::from(before).abs_diff(u32::from(letter)) == 1 && before.is_alphanumeric();
    near || ROWS.iter().any(|row| {
        let place = |wanted: char| row.chars().position(|own| own == wanted);
        matches!((place(before), place(letter)), (Some(one), Some(other)) if one.abs_diff(other) == 1)
    })
}

/// Whether it is one piece written several times.
fn repeats(letters: &[char]) -> bool {
    (1..=letters.len() / 2).any(|long| {
        letters
            .iter()
            .skip(long)
            .zip(letters)
            .all(|(letter, before)| letter == before)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(text: &str) -> StrengthLevel {
        passphrase_strength(text, &["みなと雑貨店", "山田 花子"]).level
    }

    #[test]
    fn what_people_take_first_is_weak() {
        for weak in [
            "",
            "password",
            "Password123!",
            "ぱすわーど2026",
            "qwertyuiop123",
            "1234567890123456",
            "aaaaaaaaaaaaaaaaaaaaaaaa",
            "abcabcabcabcabc",
            "みなと雑貨店2026",
            "20261127",
            "09012345678",
            "パスワードパスワード",
        ] {
            assert_eq!(level(weak), StrengthLevel::Weak, "{weak}");
        }
    }

    #[test]
    fn what_is_made_by_chance_or_is_long_is_taken() {
        assert_eq!(level("k7mf-92xw-qz4t-8hdc-r3vp"), StrengthLevel::Strong);
        assert!(level("correct horse battery staple") >= StrengthLevel::Fair);
        assert!(level("青い傘とからす七羽の冬の駅") >= StrengthLevel::Fair);
        assert!(level("t8#Lw2!qZx") >= StrengthLevel::Fair);
    }

    #[test]
    fn advice_says_what_is_wrong() {
        let advice = |text| passphrase_strength(text, &["みなと"]).advice;
        assert_eq!(advice("password"), Some(StrengthAdvice::Common));
        assert_eq!(advice("ミナト"), Some(StrengthAdvice::Name));
        assert_eq!(advice("zzzzzzzz"), Some(StrengthAdvice::Repeats));
        assert_eq!(advice("23456789"), Some(StrengthAdvice::Run));
        assert_eq!(advice("q8w!z"), Some(StrengthAdvice::Longer));
        assert_eq!(advice("k7mf-92xw-qz4t-8hdc-r3vp-m2np"), None);
    }

    #[test]
    fn width_and_blanks_around_it_do_not_matter() {
        assert_eq!(tidy_passphrase(" Ａｂ１２ "), "Ab12");
        assert_eq!(tidy_passphrase("カ\u{3099}"), "ガ");
    }
}
