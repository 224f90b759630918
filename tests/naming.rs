//! One thing has one name: titles quoted in running text are real titles, and a second name that was once used for a thing
//! stays away. The choices are listed in `assets/locales/{ja,en}/STYLE.md`.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// Words of one language: where they stand (file and key) and what they say.
struct Line {
    /// Path beneath the language’s folder, with `/`.
    file: String,
    /// Message id or attribute with its dot.
    key: String,
    words: String,
}

fn lines(lang: &str) -> Vec<Line> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../assets/locales")
        .join(lang);
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![home.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the locale is there") {
            let path = entry.expect("it can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "ftl") {
                let file = path
                    .strip_prefix(&home)
                    .expect("it lies under the language")
                    .to_string_lossy()
                    .replace('\\', "/");
                let text = std::fs::read_to_string(&path).expect("words are text");
                found.extend(
                    text.lines()
                        .filter(|line| !line.starts_with('#'))
                        .filter_map(|line| {
                            let (key, words) = line.split_once(" = ")?;
                            Some(Line {
                                file: file.clone(),
                                key: key.trim().to_owned(),
                                words: words.trim().to_owned(),
                            })
                        }),
                );
            }
        }
    }
    found
}

/// What stands between the quotation marks of a language.
fn quoted(words: &str, open: char, close: char) -> Vec<&str> {
    words
        .split(open)
        .skip(1)
        .filter_map(|rest| rest.split_once(close).map(|(inside, _)| inside))
        .collect()
}

/// Quotes that end like the title of a paper but are none of ours.
fn strangers(lang: &str, marks: (char, char), looks_like_a_title: impl Fn(&str) -> bool) -> Vec<String> {
    let lines = lines(lang);
    let names: HashSet<&str> = lines.iter().map(|line| line.words.as_str()).collect();
    let mut found = Vec::new();
    for line in &lines {
        for quote in quoted(&line.words, marks.0, marks.1) {
            let title = quote.trim_end_matches(['.', ',', '。', '、']);
            if looks_like_a_title(title) && !names.contains(title) {
                found.push(format!("{} {}: {title}", line.file, line.key));
            }
        }
    }
    found
}

#[test]
fn a_quoted_title_is_a_real_title_in_japanese() {
    const ENDINGS: [&str; 13] = [
        "規程",
        "の決まり",
        "計画",
        "計画書",
        "計画表",
        "手順書",
        "管理台帳",
        "誓約書",
        "宣言書",
        "報告書",
        "ワークシート",
        "連絡網",
        "点検表",
    ];
    let found = strangers("ja", ('「', '」'), |title| {
        !title.contains('{')
            && ENDINGS
                .iter()
                .any(|ending| title.ends_with(ending) && title.len() > ending.len())
    });
    assert!(found.is_empty(), "no paper has this title:\n{}", found.join("\n"));
}

#[test]
fn a_quoted_title_is_a_real_title_in_english() {
    const ENDINGS: [&str; 9] = [
        " rule",
        " plan",
        " playbook",
        " worksheet",
        " checklist",
        " procedure",
        " report",
        " chart",
        "applicability",
    ];
    let found = strangers("en", ('“', '”'), |title| {
        !title.contains('{')
            && title.starts_with(char::is_uppercase)
            && ENDINGS.iter().any(|ending| title.ends_with(ending))
    });
    assert!(found.is_empty(), "no paper has this title:\n{}", found.join("\n"));
}

/// A name that lost: the language, the words, and what may stand around them all the same (a law, the post).
struct Lost {
    lang: &'static str,
    words: &'static str,
    but: &'static [&'static str],
    instead: &'static str,
}

const LOST: [Lost; 15] = [
    lost("en", "full report", "final report"),
    lost("en", "wrongful intent", "wrongful purpose"),
    lost("en", "foul play", "wrongful purpose"),
    lost("en", "web shop", "online shop"),
    lost("en", "contact sheet", "contact list"),
    lost("en", "login", "sign-in"),
    lost("en", "log in", "sign in"),
    lost("en", "USB stick", "USB memory stick"),
    lost("en", "USB drive", "USB memory stick"),
    lost("en", "shop manager", "store manager"),
    Lost {
        lang: "en",
        words: "mail",
        but: &[
            "mail order",
            "mail-order",
            "recorded mail",
            "and mail must",
            "electronic mail",
            "-mail",
        ],
        instead: "email",
    },
    Lost {
        lang: "ja",
        words: "電子メール",
        but: &["特定電子メール法"],
        instead: "メール",
    },
    lost("ja", "顧客", "お客様"),
    lost("ja", "無線LAN", "Wi-Fi"),
    lost("ja", "復旧の手順書", "復旧手順書"),
];

const fn lost(lang: &'static str, words: &'static str, instead: &'static str) -> Lost {
    Lost {
        lang,
        words,
        but: &[],
        instead,
    }
}

/// Whether the words hold a lost name as a word of its own, outside what may stand around it.
fn holds(words: &str, name: &Lost) -> bool {
    let mut rest = words.to_lowercase();
    for around in name.but {
        rest = rest.replace(&around.to_lowercase(), " ");
    }
    let wanted = name.words.to_lowercase();
    rest.match_indices(&wanted).any(|(at, _)| {
        let before = rest[..at].chars().next_back();
        let after = rest[at + wanted.len()..].trim_start_matches('s').chars().next();
        name.lang == "ja"
            || !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[test]
fn a_name_that_lost_stays_away() {
    let mut found = Vec::new();
    for lang in ["ja", "en"] {
        // What else people call a thing is searched for, never shown as its name; the addresses of drawn messages are as
        // those who cheat write them.
        let others = [".aka", ".url", ".address", ".link-target"];
        for line in lines(lang)
            .iter()
            .filter(|line| !others.contains(&line.key.as_str()))
        {
            for name in LOST
                .iter()
                .filter(|name| name.lang == lang && holds(&line.words, name))
            {
                found.push(format!(
                    "{lang}/{} {}: “{}” is called “{}”: {}",
                    line.file, line.key, name.words, name.instead, line.words
                ));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn permission_is_a_matter_of_systems_in_english() {
    for line in lines("en") {
        let words = line.words.replace("{ $clause-permission }", "").to_lowercase();
        assert!(
            !line.file.starts_with("documents/") || !words.contains("permission"),
            "en/{} {}: what a named person gives is an approval: {}",
            line.file,
            line.key,
            line.words
        );
    }
}
