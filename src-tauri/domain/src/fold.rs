use unicode_normalization::UnicodeNormalization as _;

/// Folds what people type differently though they mean the same: width, case, kana.
pub fn fold(text: &str) -> String {
    let hiragana = |character: char| match character {
        'ァ'..='ヶ' => char::from_u32(u32::from(character) - 0x60).unwrap_or(character),
        other => other,
    };
    // Most of what is written is composed already, and normalising is what costs.
    if text.chars().all(is_composed) {
        return text
            .chars()
            .map(|character| hiragana(character.to_ascii_lowercase()))
            .collect();
    }
    text.nfkc().flat_map(char::to_lowercase).map(hiragana).collect()
}

/// ASCII, kana, the usual punctuation and kanji, which compatibility composition leaves as they are.
fn is_composed(character: char) -> bool {
    matches!(character, '\0'..='\x7f' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | '、' | '。' | '「' | '」' | '一'..='鿿')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn width_case_and_kana_do_not_matter() {
        assert_eq!(fold("ＧＶ．ＯＣ－０１"), fold("gv.oc-01"));
        assert_eq!(fold("ﾊﾞｯｸｱｯﾌﾟ"), fold("ばっくあっぷ"));
    }

    #[test]
    fn what_is_composed_needs_no_normalising() {
        for character in ('\0'..='\u{ffff}').filter(|character| is_composed(*character)) {
            let normal: String = character.to_string().nfkc().collect();
            assert_eq!(normal, character.to_string());
        }
    }
}
