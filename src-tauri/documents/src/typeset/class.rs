//! What a character is to the setting of Japanese (JIS X 4051 in the small).

/// The classes that spacing and breaking tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// 「（『【
    Opening,
    /// 」）』】
    Closing,
    /// 、。，．
    Stop,
    /// ・：； and signs that stand close to their neighbours: 〜÷
    Middle,
    /// Kanji, kana and other full-width characters.
    Japanese,
    /// Latin letters, digits and their punctuation.
    Latin,
    /// A typed space.
    Space,
    /// Takes no room: variation selectors, joiners.
    Invisible,
}

pub(crate) fn class(c: char) -> Class {
    match c {
        '「' | '『' | '（' | '【' | '〔' | '《' | '〈' | '［' | '｛' => Class::Opening,
        '」' | '』' | '）' | '】' | '〕' | '》' | '〉' | '］' | '｝' => Class::Closing,
        '、' | '。' | '，' | '．' => Class::Stop,
        '・' | '：' | '；' | '〜' | '～' | '／' | '÷' | '×' | '＝' | '＋' | '−' | '→' | '—' | '―' => {
            Class::Middle
        }
        ' ' | '\u{a0}' | '\u{3000}' => Class::Space,
        '\u{200b}'..='\u{200f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ad}'
        // What changes the look of the sign before it in ways that black on white does not show: skin, a frame, a flag.
        | '\u{20e3}'
        | '\u{1f3fb}'..='\u{1f3ff}'
        | '\u{e0000}'..='\u{e007f}'
        | '\u{e0100}'..='\u{e01ef}' => Class::Invisible,
        '\u{2e80}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff01}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}'
        | '※'
        | '①'..='⑳'
        | '☀'..='☄'
        | '☇'..='➿'
        | '\u{1f000}'..='\u{1faff}'
        | '…' => Class::Japanese,
        _ => Class::Latin,
    }
}

pub(crate) fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309f}')
}

pub(crate) fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a1}'..='\u{30ff}')
}

/// Whether a character asks for another shape of the one before it. No face of ours has such shapes. Whether a sign is
/// coloured makes no difference on paper.
pub(crate) fn is_variation(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0d}' | '\u{e0100}'..='\u{e01ef}')
}

/// Characters that never begin a line, beyond what the segmenter knows: it does not tailor all of them.
pub(crate) fn never_first(c: char) -> bool {
    "、。，．・：；？！ー々ゝゞヽヾ）」』】〕》〉］｝…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％℃〜"
        .contains(c)
        || matches!(
            c,
            ',' | '.' | ')' | ']' | '!' | '?' | ':' | ';' | '%' | '\u{3099}' | '\u{309a}'
        )
}

/// Characters that never end a line.
pub(crate) fn never_last(c: char) -> bool {
    "（「『【〔《〈［｛￥＄№".contains(c) || matches!(c, '(' | '[' | '$' | '#')
}

/// Whether two neighbours stay together although a break would be allowed: …… ——, a number and its unit, 第 and its
/// number, a month and its day, ※ and its number, the parts of a document number (SS-R-04).
pub(crate) fn inseparable(before: char, after: char) -> bool {
    if before == after && "…―‥—".contains(before) {
        return true;
    }
    let unit = "年月日時分秒円人名件条項号番章節回歳才版本台枚個社店階割倍度万億千百週点通分か";
    (before.is_ascii_digit() && unit.contains(after))
        || (after.is_ascii_digit() && "第※約全月年表図月和成".contains(before))
        || (before == '-' && (after.is_ascii_digit() || after.is_ascii_uppercase()))
}

/// A kana with its sound mark written as a character of its own, as one character: か and ゛ are が. File names and
/// texts from other systems come so.
pub(crate) fn with_mark(kana: char, mark: char) -> Option<char> {
    let step = match mark {
        '\u{3099}'
            if "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホ"
                .contains(kana) =>
        {
            1
        }
        '\u{309a}' if "はひふへほハヒフヘホ".contains(kana) => 2,
        '\u{3099}' if kana == 'う' || kana == 'ウ' => 78,
        _ => return None,
    };
    char::from_u32(u32::from(kana) + step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kana_and_its_mark_are_one_character() {
        let marked: Vec<Option<char>> = [
            ('か', '\u{3099}'),
            ('ホ', '\u{309a}'),
            ('ウ', '\u{3099}'),
            ('あ', '\u{3099}'),
        ]
        .map(|(kana, mark)| with_mark(kana, mark))
        .to_vec();
        assert_eq!(marked, [Some('が'), Some('ポ'), Some('ヴ'), None]);
    }
}
