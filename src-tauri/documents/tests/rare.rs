//! Rare characters: what a Japanese name, an old text or a telephone can hold is set by some face.

use sonae_documents::block::{Block, Document, Part, plain};
use sonae_documents::{Font, lay_out, uncovered};

/// What no face has: a pair of brackets that are there at full width.
const REMAINDER: [char; 2] = ['⦅', '⦆'];

fn covered(c: char) -> bool {
    Font::Mincho.pick(c).is_some()
}

/// The characters of a list of code points, single or from-to.
fn listed(list: &str) -> Vec<char> {
    let code = |hex: &str| u32::from_str_radix(hex, 16).unwrap();
    list.lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .flat_map(|part| {
            let (from, to) = part.split_once('-').unwrap_or((part, part));
            code(from)..=code(to)
        })
        .filter_map(char::from_u32)
        .collect()
}

#[test]
fn every_character_of_jis_x_0213_is_set() {
    let all = listed(include_str!("specimen/jis-x-0213.txt"));
    assert!(all.len() > 11_000);
    let missing: Vec<char> = all.into_iter().filter(|c| !covered(*c)).collect();
    assert_eq!(missing, REMAINDER);
}

#[test]
fn names_signs_and_emoji_are_set() {
    let circled = ('①'..='⑳').chain('㉑'..='㉟').chain('㊱'..='㊿');
    let names = "𠮷﨑髙德﨟邉邊⻆瀨槗閒靑㐂廣濵濱隆隆黑飯𣘺栁晴渚凞桒神福".chars();
    let signs = "㈱㈲㈹㍻㋿㏍㎡㎏℡№✔✕✗☑☐✓☎〒←↑→↓⇒⇔★☆♪".chars();
    let emoji = "😀😂🙏👍🎉❤⚠✅❌📱📞💻🔒🔑📎📧🖨🏠🚨🔥⏰📝👀💡🈁🉐".chars();
    let half = 'ｦ'..='ﾟ';
    let missing: Vec<char> = circled
        .chain(names)
        .chain(signs)
        .chain(emoji)
        .chain(half)
        .filter(|c| !covered(*c))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

fn paper(words: &str) -> Document {
    Document {
        title: "字".into(),
        parts: vec![Part {
            landscape: false,
            blocks: vec![Block::Paragraph {
                text: plain(words),
                indent: false,
            }],
        }],
        ..Document::default()
    }
}

#[test]
fn what_no_face_has_is_named_with_its_place() {
    let found = uncovered(&paper("店の名は⦅灯⦆です。"));
    let named: Vec<char> = found.iter().map(|own| own.character).collect();
    assert_eq!(named, ['⦅', '⦆']);
    assert!(found.iter().all(|own| own.place.contains("店の名は")));
}

#[test]
fn a_sign_of_several_characters_is_named_only_where_it_is_not_shown() {
    // A thumb in a skin colour, a heart in red, a key with a frame: black on white they are the thumb, the heart, the key.
    assert_eq!(uncovered(&paper("👍🏽 ❤\u{fe0f} 1\u{fe0f}\u{20e3} か\u{309a}")), []);
    // A variant of a name is another shape that nobody sees: it is named.
    assert_eq!(uncovered(&paper("葛\u{e0100}城")).len(), 1);
}

#[test]
fn half_width_kana_stay_what_they_are() {
    let layout = lay_out(&paper("ｶﾌﾞｼｷｶﾞｲｼｬ"));
    let spoken = sonae_documents::text::spoken(&layout).concat();
    assert!(spoken.contains("ｶﾌﾞｼｷｶﾞｲｼｬ"), "{spoken}");
}
