//! Names as disks compare them: those of Windows and macOS take names for one that differ only in capitals, or in whether a
//! voiced kana is written as one sign or as two.

use unicode_normalization::UnicodeNormalization;

/// What follows a stem in a name, and begins with a hyphen; none when the name does not begin with that stem.
pub(crate) fn after_stem<'a>(name: &'a str, stem: &str) -> Option<&'a str> {
    let wanted = folded(stem);
    name.match_indices('-')
        .map(|(at, _)| name.split_at(at))
        .find(|(own, _)| *own == stem || folded(own) == wanted)
        .map(|(_, rest)| rest)
}

fn folded(name: &str) -> String {
    name.nfc().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_begins_with_a_stem_as_disks_compare_them() {
        for (name, stem, rest) in [
            ("みなと-20261120", "みなと", Some("-20261120")),
            ("Minato-20261120", "minato", Some("-20261120")),
            ("か\u{3099}-1", "\u{304c}", Some("-1")),
            ("\u{304c}-1", "か\u{3099}", Some("-1")),
            ("か\u{3099}-1", "か", None),
            ("みなと-支店-1", "みなと-支店", Some("-1")),
            ("みなと支店-1", "みなと", None),
            ("みなと", "みなと", None),
        ] {
            assert_eq!(after_stem(name, stem), rest, "{name} {stem}");
        }
    }
}
