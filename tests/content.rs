//! What the assets promise: counts of the frameworks, every part of every action, languages that are not mixed, sentences
//! that can be read, and words of our own.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

use sonae_content::Content;
use sonae_domain::{Depth, Lang};
use unicode_normalization::UnicodeNormalization as _;

fn content() -> &'static Content {
    Content::shared().expect("the assets are whole")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every line of words in a language: (file, message or attribute, words without markup).
fn lines(lang: &str) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("assets/locales").join(lang)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the locale is there") {
            let path = entry.expect("it can be listed").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.extension().is_none_or(|ending| ending != "ftl") {
                continue;
            }
            let name = path
                .strip_prefix(root().join("assets/locales"))
                .expect("it lies under the locales")
                .to_string_lossy()
                .replace('\\', "/");
            let text = std::fs::read_to_string(&path).expect("words are text");
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                if let Some((id, words)) = line.split_once(" = ")
                    && !words.trim_end().ends_with("->")
                {
                    found.push((name.clone(), id.trim().to_owned(), plain(words)));
                }
            }
        }
    }
    found
}

/// Titles of controls and themes are those of the standard; what stands below them is ours.
fn is_title(file: &str, id: &str) -> bool {
    file.ends_with("controls.ftl") && !id.starts_with('.')
}

/// Words without `**` and without the marks of links to terms.
fn plain(words: &str) -> String {
    let mut rest = words.replace("**", "");
    while let Some(at) = rest.find("](term:") {
        let end = rest[at..].find(')').map_or(rest.len(), |end| at + end + 1);
        rest.replace_range(at..end, "");
        if let Some(open) = rest[..at].rfind('[') {
            rest.remove(open);
        }
    }
    rest
}

#[test]
fn the_frameworks_are_whole() {
    let content = content();
    let questions: usize = content
        .functions
        .iter()
        .map(|function| {
            let id = function.questions.as_ref().expect("every function has questions");
            content
                .worksheet(id)
                .expect("they are a worksheet")
                .sections
                .len()
        })
        .sum();
    assert_eq!(questions, 17, "SP 1300 asks 17 questions");
    assert_eq!(content.references.examples.values().sum::<usize>(), 363);
    let (subcategories, categories): (Vec<_>, Vec<_>) = content
        .references
        .withdrawn
        .iter()
        .partition(|withdrawn| withdrawn.id.contains('-'));
    assert_eq!((categories.len(), subcategories.len()), (12, 79));
    assert!(content.terms.ids.len() >= 120);
    assert_eq!(content.self_check.questions.len(), 25);
}

#[test]
fn every_worksheet_of_sp_1300_is_there() {
    for id in [
        "organizational-context",
        "cybersecurity-requirements",
        "asset-inventory",
        "mfa-checklist",
        "incident-indicators",
        "response-contacts",
        "response-plan",
        "recovery-playbook",
    ] {
        assert!(content().worksheet(id).is_some(), "{id}");
        let used = content()
            .actions()
            .any(|action| action.worksheet.as_deref() == Some(id));
        assert!(used, "no action leads to {id}");
    }
}

#[test]
fn every_action_has_every_part() {
    for action in content().actions() {
        let id = &action.id;
        assert!(action.is_written(), "{id} is only named");
        for depth in [Depth::Quick, Depth::Baseline, Depth::Comprehensive] {
            let steps = action.steps(depth).len();
            assert!((3..=7).contains(&steps), "{id}: {steps} steps at {depth:?}");
            assert!(action.minutes_for(depth).is_some(), "{id}");
        }
        assert!(action.minutes <= action.minutes_baseline, "{id}");
        assert!(action.minutes_baseline <= action.minutes_comprehensive, "{id}");
        assert!(action.done.len() >= 2, "{id}");
        assert!(!action.reasons.is_empty(), "{id}: no reason by answers");
        for lang in [Lang::Ja, Lang::En] {
            let why = content().words.text(lang, &format!("{id}.why"));
            let sentences = match lang {
                Lang::Ja => why.matches('。').count(),
                Lang::En => why.matches(['.', '?']).count(),
            };
            assert!(
                (2..=4).contains(&sentences),
                "{id}: {sentences} sentences in {why}"
            );
        }
    }
}

#[test]
fn nothing_waits_for_itself() {
    let content = content();
    for action in content.actions() {
        let mut seen: HashSet<&str> = HashSet::new();
        let mut waiting: Vec<&str> = action.after.iter().map(String::as_str).collect();
        while let Some(id) = waiting.pop() {
            assert_ne!(id, action.id, "{} waits for itself", action.id);
            if seen.insert(id) {
                waiting.extend(
                    content
                        .action(id)
                        .expect("it is an action")
                        .after
                        .iter()
                        .map(String::as_str),
                );
            }
        }
    }
}

#[test]
fn a_term_is_explained_in_one_sentence() {
    for id in &content().terms.ids {
        let ja = content().words.text(Lang::Ja, &format!("term-{id}.means"));
        assert!(ja.ends_with('。') && ja.matches('。').count() == 1, "{id}: {ja}");
        let en = content().words.text(Lang::En, &format!("term-{id}.means"));
        assert!(en.ends_with(['.', '”']), "{id}: {en}");
    }
}

#[test]
fn japanese_sentences_are_short() {
    let mut lengths: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (file, id, words) in lines("ja") {
        for sentence in words
            .split_inclusive('。')
            .filter(|sentence| sentence.ends_with('。'))
        {
            let length = sentence.chars().count();
            let (sum, count) = lengths.entry(file.clone()).or_default();
            *sum += length;
            *count += 1;
            // Names of laws and addresses make some longer; nobody reads twice this.
            assert!(length <= 140, "{file} {id}: {length} characters: {sentence}");
        }
    }
    for (file, (sum, count)) in lengths {
        let mean = sum / count;
        assert!(mean < 60, "{file}: {mean} characters a sentence");
    }
}

#[test]
fn no_language_is_left_in_the_other() {
    let is_japanese = |c: char| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    for (file, id, words) in lines("en") {
        // What the product and public things are called in Japan is told beside their English names.
        let names = ["そなえ", "日本語", "わからない"];
        let rest = names
            .iter()
            .fold(words.clone(), |rest, name| rest.replace(name, ""));
        let named = file.ends_with("terms.ftl") || file.contains("/samples/");
        assert!(named || !rest.chars().any(is_japanese), "{file} {id}: {words}");
    }
    for (file, id, words) in lines("ja") {
        // An English sentence has small words; names and abbreviations do not. `{ $of }` is a figure.
        let mut rest = words.clone();
        while let (Some(open), Some(close)) = (rest.find('{'), rest.find('}')) {
            rest.replace_range(open..=close.max(open), "");
        }
        let english = rest
            .split(|c: char| !c.is_ascii_alphabetic())
            .filter(|word| {
                [
                    "the", "and", "of", "is", "are", "your", "you", "with", "for", "to",
                ]
                .contains(word)
            })
            .count();
        let named = words.contains("http") || file.ends_with("terms.ftl");
        assert!(named || english == 0, "{file} {id}: {words}");
    }
}

/// Words in katakana or Latin letters are where jargon hides. Each is a term of the glossary, which explains itself
/// wherever it appears, or stands on the list of words that a shop owner uses.
#[test]
fn no_term_is_left_unexplained() {
    let content = content();
    let mut known: HashSet<String> = include_str!("everyday-words.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect();
    for id in &content.terms.ids {
        let name = content.words.text(Lang::Ja, &format!("term-{id}"));
        known.extend(foreign_words(&name));
        let also = content.words.get(Lang::Ja, &format!("term-{id}.aka"), &[]);
        known.extend(foreign_words(&also.unwrap_or_default()));
    }
    let mut unexplained = BTreeMap::new();
    for (file, id, words) in lines("ja") {
        let is_name = is_title(&file, &id) || file.ends_with("terms.ftl") || file.contains("/samples/");
        if is_name || id.ends_with(".aka") || id.ends_with(".attachment") {
            continue;
        }
        for word in foreign_words(&words) {
            if !known.contains(&word) {
                unexplained.insert(word, format!("{file} {id}"));
            }
        }
    }
    assert_eq!(unexplained, BTreeMap::new());
}

/// The words in katakana (three letters or more) and in Latin letters, but for slots and addresses.
fn foreign_words(words: &str) -> Vec<String> {
    let mut rest = words.to_owned();
    while let (Some(open), Some(close)) = (rest.find('{'), rest.find('}')) {
        rest.replace_range(open..=close.max(open), " ");
    }
    let is_katakana = |c: char| matches!(c, 'ァ'..='ヺ' | 'ー');
    let mut found = Vec::new();
    let script = |c: char| {
        if is_katakana(c) {
            1
        } else if c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '/' | ':' | '@' | '_') {
            2
        } else {
            0
        }
    };
    let letters: Vec<char> = rest.chars().collect();
    for run in letters.chunk_by(|a, b| script(*a) == script(*b)) {
        let word: String = run.iter().collect();
        let word = word.trim_matches(['.', ':', '-', '/']).to_owned();
        // SP-22 is the number of a paper.
        let is_number = word.contains('-') && word.contains(|c: char| c.is_ascii_digit());
        let is_address = is_number
            || word.contains(['/', '@', '_'])
            || word.matches('.').count() > 1
            || word.ends_with(".example");
        match script(run[0]) {
            1 if run.len() >= 3 => found.push(word),
            2 if !is_address && word.len() > 1 && word.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                found.push(word);
            }
            _ => {}
        }
    }
    found
}

/// How many equal characters make a copied sentence.
const RUN: usize = 25;

fn folded(text: &str) -> Vec<char> {
    text.nfkc().filter(|c| !c.is_whitespace()).collect()
}

/// The user's source texts lie beside the repository where it is developed. Elsewhere there is nothing to compare with.
#[test]
fn no_sentence_is_copied_from_a_source() {
    let seeds = root().join("../shared/seeds");
    let Ok(entries) = std::fs::read_dir(&seeds) else {
        return;
    };
    let mut runs: HashSet<Vec<char>> = HashSet::new();
    for entry in entries.flatten() {
        if let Ok(text) = std::fs::read_to_string(entry.path()) {
            runs.extend(folded(&text).windows(RUN).map(<[char]>::to_vec));
        }
    }
    for lang in ["ja", "en"] {
        for (file, id, words) in lines(lang) {
            // Names are facts: titles of controls, names of frameworks and bodies, addresses.
            let is_name = is_title(&file, &id) || words.contains("http") || id.ends_with("-source");
            if is_name || id.ends_with(".aka") || id.starts_with("term-") {
                continue;
            }
            let copied = folded(&words)
                .windows(RUN)
                .find(|run| runs.contains(*run))
                .map(|run| run.iter().collect::<String>());
            assert_eq!(copied, None, "{file} {id}");
        }
    }
}
