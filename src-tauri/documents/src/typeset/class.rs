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
    /// ・：；
    Middle,
    /// Kanji, kana and other full-width characters.
    Japanese,
    /// Latin letters, digits and their punctuation.
    Latin,
    /// A typed space.
    Space,
}

pub(crate) fn class(c: char) -> Class {
    match c {
        '「' | '『' | '（' | '【' | '〔' | '《' | '〈' | '［' | '｛' => Class::Opening,
        '」' | '』' | '）' | '】' | '〕' | '》' | '〉' | '］' | '｝' => Class::Closing,
        '、' | '。' | '，' | '．' => Class::Stop,
        '・' | '：' | '；' => Class::Middle,
        ' ' | '\u{a0}' => Class::Space,
        '\u{2e80}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff01}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}'
        | '※'
        | '①'..='⑳'
        | '…'
        | '―' => Class::Japanese,
        _ => Class::Latin,
    }
}

/// Characters that never begin a line, beyond what the segmenter knows: it does not tailor all of them.
pub(crate) fn never_first(c: char) -> bool {
    "、。，．・：；？！ー々ゝゞヽヾ）」』】〕》〉］｝…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％℃〜".contains(c)
        || matches!(c, ',' | '.' | ')' | ']' | '!' | '?' | ':' | ';' | '%')
}

/// Characters that never end a line.
pub(crate) fn never_last(c: char) -> bool {
    "（「『【〔《〈［｛￥＄№".contains(c) || matches!(c, '(' | '[' | '$' | '#')
}

/// Whether two neighbours stay together although a break would be allowed: …… ——, a number and its unit, 第 and its
/// number, ※ and its number.
pub(crate) fn inseparable(before: char, after: char) -> bool {
    if before == after && "…―‥".contains(before) {
        return true;
    }
    let unit = "年月日時分秒円人名件条項号章節回歳才版本台枚個社店階割倍度万億千百週か";
    (before.is_ascii_digit() && unit.contains(after))
        || ((before == '第' || before == '※' || before == '約' || before == '全') && after.is_ascii_digit())
        || (after.is_ascii_digit() && "月年".contains(before))
}
