//! Whether a part of a name means the person where it stands, by the letters around it.

/// What stands around a part of a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'a> {
    /// What stands before it, from the beginning or another name on.
    pub before: &'a [char],
    /// What follows.
    pub after: &'a [char],
}

/// What a part of a name is made of, which says how easily it is something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Two kanji and more: 佐藤, まり子.
    Family,
    /// One kanji, which many words begin and end with: 林.
    Single,
    /// Only where a title follows: 林 of 林太郎.
    Titled,
    /// マリア.
    Katakana,
    /// Three hiragana and more: さくら.
    Hiragana,
    /// Two: ゆい.
    ShortHiragana,
    /// A word of its own: Yamada.
    Latin,
    /// Two letters, which many words are: Li.
    ShortLatin,
}

/// What follows a name when somebody speaks of a person.
const TITLES: &str = "さん 様 さま 氏 君 くん ちゃん 殿 先生 先輩 女史 夫妻 夫人 代表取締役 取締役 監査役 代表 \
    会長 副社長 社長 専務 常務 理事 顧問 本部長 部長 次長 課長 係長 室長 所長 副店長 支店長 \
    店長 支社長 工場長 院長 園長 校長 班長 主任 リーダー マネージャー 監督 税理士 弁護士 社労士 \
    医師";

/// What follows a name in a note, and stays: 佐藤宛, 佐藤担当.
const NOTES: &str = "宛 記 印 担当 承認 確認 作成 本人";

/// What makes a place or a firm of the kanji before it: 山口県, 千葉駅, 佐藤商店.
const PLACES: &str = "府 県 市 区 町 村 郡 州 島 駅 川 橋 港 湾 峠 通り 公園 空港 地区 \
    地方 方面 新幹線 温泉 神社 寺 株式会社 有限会社 合同会社 商店 商会 商事 工業 工務店 工房 \
    電機 電気 電器 製作所 製薬 食品 物産 運送 建設 建具 銀行 信用金庫 病院 医院 歯科 薬局 \
    大学 高校 高等学校 中学 小学 郵便局 屋";

/// The last letters of what stands right before a name without being a part of it: 店長佐藤, 担当佐藤, 経理佐藤.
const BEFORE: &str =
    "長者員役当係任表印氏様君殿宛故元旧同妻夫父母娘兄弟姉妹務理業社店部課室場房局科付事発造売術報計画質";

/// What makes another name of the name after it: 小山田, 東山田.
const LARGER: &str = "大小東西南北奥";

/// What stands before a name of Europe.
const CALLED: [&str; 4] = ["Mr. ", "Ms. ", "Mrs. ", "Dr. "];

/// What links a name to what follows it, or to what stands before it.
const PARTICLES: &str = "がはもをにとのへでかやだ";
/// Those after which somebody is named.
const NAMING: &str = "はがともや";

impl Kind {
    /// What a part of a name is; `None` where it is a part of too many words, or none of a name.
    pub fn of(piece: &str) -> Option<Self> {
        let letters: Vec<char> = piece.chars().collect();
        let all = |is: fn(char) -> bool| letters.iter().all(|letter| is(*letter));
        match letters.len() {
            0 => None,
            length if is_latin(piece) => match length {
                1 => None,
                2 => Some(Self::ShortLatin),
                _ => Some(Self::Latin),
            },
            1 if all(is_kanji) => Some(Self::Single),
            1 => None,
            _ if all(is_katakana) => Some(Self::Katakana),
            2 if all(is_hiragana) => Some(Self::ShortHiragana),
            _ if all(is_hiragana) => Some(Self::Hiragana),
            _ if all(|letter| is_kanji(letter) || is_kana(letter)) => Some(Self::Family),
            _ => None,
        }
    }

    /// Whether it means the person here.
    pub fn fits(self, around: Around<'_>) -> bool {
        let (before, next) = (around.before.last().copied(), around.after.first().copied());
        let before_is = |is: fn(char) -> bool| before.is_some_and(is);
        let next_is = |is: fn(char) -> bool| next.is_some_and(is);
        let one_of = |letter: Option<char>, some: &str| letter.is_some_and(|letter| some.contains(letter));
        let is_titled = titled(around.after).is_some() || longest(NOTES, around.after).is_some();
        // 店長佐藤 is somebody; 田中 in 山田中学校 and 山田 in 小山田 are not.
        let free = !before_is(is_kanji) || one_of(before, BEFORE);
        let whole = free || !next_is(is_kanji) && !one_of(before, LARGER);
        match self {
            Self::Family => is_titled && !one_of(before, LARGER) || whole && !is_place(around.after),
            Self::Titled => is_titled && free,
            Self::Single => {
                let begins = !before_is(is_kana) || one_of(before, NAMING);
                let ends = !next_is(is_word) || one_of(next, PARTICLES);
                free && (is_titled || begins && ends)
            }
            Self::Katakana => !before_is(is_katakana) && !next_is(is_katakana),
            Self::Hiragana => {
                let begins = !before_is(is_hiragana) || one_of(before, PARTICLES);
                let ends = !next_is(is_hiragana) || one_of(next, PARTICLES);
                is_titled || begins && ends && !is_place(around.after)
            }
            Self::ShortHiragana => {
                let begins = !before_is(is_hiragana) || one_of(before, PARTICLES);
                begins && is_titled || !before_is(is_word) && !next_is(is_word)
            }
            Self::Latin => !before_is(is_latin_word) && !next_is(is_latin_word),
            Self::ShortLatin => {
                let called = CALLED.iter().any(|word| ends(around.before, word));
                !next_is(is_latin_word) && (called || is_titled && !before_is(is_latin_word))
            }
        }
    }
}

/// How many letters of a title stand at the beginning.
pub(super) fn titled(after: &[char]) -> Option<usize> {
    longest(TITLES, after)
}

fn is_place(after: &[char]) -> bool {
    longest(PLACES, after).is_some()
}

/// How many letters the longest of these words has that stands at the beginning.
fn longest(words: &str, after: &[char]) -> Option<usize> {
    words
        .split_whitespace()
        .filter(|word| begins(after, word))
        .map(|word| word.chars().count())
        .max()
}

fn begins(letters: &[char], word: &str) -> bool {
    let mut own = letters.iter();
    word.chars().all(|letter| own.next() == Some(&letter))
}

fn ends(letters: &[char], word: &str) -> bool {
    let word: Vec<char> = word.chars().collect();
    letters.ends_with(&word)
}

/// Whether all of it is written in the letters of Europe.
pub(super) fn is_latin(text: &str) -> bool {
    text.chars().any(is_latin_letter)
        && text
            .chars()
            .all(|letter| is_latin_letter(letter) || letter.is_whitespace() || "-'’.".contains(letter))
}

fn is_latin_letter(letter: char) -> bool {
    letter.is_alphabetic() && u32::from(letter) < 0x0530
}

fn is_latin_word(letter: char) -> bool {
    is_latin_letter(letter) || letter.is_ascii_digit()
}

pub(super) fn is_kanji(letter: char) -> bool {
    matches!(letter, '々' | '〆' | 'ヶ' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn is_hiragana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{309F}')
}

fn is_katakana(letter: char) -> bool {
    matches!(letter, '\u{30A1}'..='\u{30FA}' | 'ー' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}')
}

pub(super) fn is_kana(letter: char) -> bool {
    is_hiragana(letter) || is_katakana(letter)
}

fn is_word(letter: char) -> bool {
    is_kanji(letter) || is_kana(letter) || is_latin_word(letter)
}
