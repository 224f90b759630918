//! Names of sheets: as Excel allows them, each once.

/// The longest name of a sheet, in UTF-16 units.
const LONGEST: usize = 31;

/// Legal names for sheets, in the same order. Two of the same name are told apart by a number.
pub(super) fn names<'a>(wanted: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for name in wanted {
        let name = legal(name);
        let free = |name: &String| {
            taken
                .iter()
                .all(|known| known.to_lowercase() != name.to_lowercase())
        };
        let numbered = (2_u32..).map(|number| {
            let end = format!(" {number}");
            format!("{}{end}", cut(&name, LONGEST - end.len()))
        });
        let name = std::iter::once(name.clone()).chain(numbered).find(free);
        taken.extend(name);
    }
    taken
}

fn legal(name: &str) -> String {
    let allowed = |c: char| match c {
        '[' | '{' => '(',
        ']' | '}' => ')',
        ':' | '*' | '?' | '/' | '\\' | '\'' => ' ',
        c if c.is_control() || c == '\u{200b}' => ' ',
        c => c,
    };
    let name: String = name.chars().map(allowed).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = cut(&name, LONGEST);
    // Excel keeps this name for itself.
    match name.to_lowercase().as_str() {
        "" => "1".to_owned(),
        "history" => format!("{name} 1"),
        _ => name,
    }
}

/// No more UTF-16 units than this, and no character cut in two.
fn cut(name: &str, most: usize) -> String {
    let mut used = 0;
    let fits = |c: &char| {
        used += c.len_utf16();
        used <= most
    };
    let kept: String = name.chars().take_while(fits).collect();
    kept.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_legal_and_each_stands_once() {
        let long = "業務の流れ：受注から出荷まで（いま）に、お客様からの問い合わせへの返事を加えたもの";
        let names = names(
            [
                "A/B: [x]?",
                "a b (x)",
                "'quoted'",
                "",
                "History",
                long,
                long,
                "𠮷".repeat(20).as_str(),
            ]
            .into_iter(),
        );
        assert_eq!(names[0], "A B (x)");
        assert_eq!(names[1], "a b (x) 2");
        assert_eq!(names[2], "quoted");
        assert_eq!(names[3], "1");
        assert_eq!(names[4], "History 1");
        assert!(names[6].ends_with(" 2"));
        for name in &names {
            assert!(name.encode_utf16().count() <= LONGEST, "{name}");
        }
    }
}
