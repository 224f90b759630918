//! The rule set and what belongs to it: clauses apply, refer and can be changed, in both languages and at every strictness.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};
use sonae_content::{Content, DocumentDefinition, DocumentGroup};
use sonae_documents::block::{Block, Document, Span};
use sonae_documents::template::{ClauseState, Ground, bind};
use sonae_domain::{
    Answer, Answers, ClauseEdit, ClauseEditId, ClauseWords, CompanyFile, Lang, Rule, Strictness,
};

const DAY: Date = date(2026, 11, 27);

fn content() -> &'static Content {
    Content::shared().expect("the assets are whole")
}

fn rules() -> impl Iterator<Item = &'static DocumentDefinition> {
    let groups = [
        DocumentGroup::Policies,
        DocumentGroup::Rules,
        DocumentGroup::Topics,
        DocumentGroup::Procedures,
        DocumentGroup::Incident,
        DocumentGroup::Governance,
    ];
    content()
        .documents
        .iter()
        .filter(move |document| groups.contains(&document.group))
}

/// The sample and a company that has said nothing but its name, at every strictness.
fn companies(lang: Lang) -> Vec<(String, CompanyFile)> {
    let sample = content().sample("regional-shop").unwrap().companies[&lang].clone();
    let mut empty = CompanyFile::default();
    set(
        &mut empty.answers,
        "company.name",
        Answer::Text("ほとり屋".into()),
    );
    [("sample", sample), ("empty", empty)]
        .into_iter()
        .flat_map(|(name, file)| {
            Strictness::ALL.map(|strictness| {
                let mut file = file.clone();
                let answer = Answer::Text(strictness.id().into());
                set(&mut file.answers, "document-settings.strictness", answer);
                (format!("{name} {}", strictness.id()), file)
            })
        })
        .collect()
}

fn set(answers: &mut Answers, path: &str, answer: Answer) {
    let (worksheet, field) = path.split_once('.').unwrap();
    let sheet = answers.0.entry(worksheet.to_owned()).or_default();
    sheet.fields.insert(field.to_owned(), answer);
}

fn blocks(document: &Document) -> impl Iterator<Item = &Block> {
    document.parts.iter().flat_map(|part| &part.blocks)
}

fn words(text: &[Span]) -> String {
    text.iter().map(|span| span.text.as_str()).collect()
}

#[test]
fn the_whole_rule_set_is_there() {
    let count = |group| rules().filter(|document| document.group == group).count();
    assert_eq!(
        count(DocumentGroup::Rules),
        12,
        "the chapters of the usual rule set"
    );
    assert_eq!(count(DocumentGroup::Topics), 11);
    assert!(count(DocumentGroup::Incident) >= 9);
    let numbers: BTreeSet<&str> = content()
        .documents
        .iter()
        .map(|own| own.number.as_str())
        .collect();
    assert_eq!(
        numbers.len(),
        content().documents.len(),
        "no number is used twice"
    );
}

#[test]
fn every_clause_says_something_and_every_reference_leads_somewhere() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        for (name, file) in companies(lang) {
            let ground = Ground::of(content(), &file);
            for definition in rules() {
                let place = format!("{} {name} {}", definition.id, lang.tag());
                let document = ground.bind(definition, lang, DAY).document;
                let anchors: BTreeSet<&str> = blocks(&document)
                    .filter_map(|block| match block {
                        Block::Clause { anchor, .. } => Some(anchor.as_str()),
                        _ => None,
                    })
                    .collect();
                for block in blocks(&document) {
                    let Block::Clause {
                        anchor, paragraphs, ..
                    } = block
                    else {
                        continue;
                    };
                    if paragraphs.is_empty() {
                        problems.push(format!("{place}: {anchor} is empty"));
                    }
                    for paragraph in paragraphs {
                        if words(&paragraph.text).trim().is_empty() {
                            problems.push(format!("{place}: a paragraph of {anchor} is empty"));
                        }
                        let texts = std::iter::once(&paragraph.text).chain(&paragraph.items);
                        for span in texts.flatten() {
                            if span.text.contains(['{', '}']) {
                                problems.push(format!(
                                    "{place}: {anchor} names what is not there: {}",
                                    span.text
                                ));
                            }
                            if span.to.as_deref().is_some_and(|to| !anchors.contains(to)) {
                                problems.push(format!("{place}: {anchor} leads nowhere"));
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_reference_is_only_printed_with_what_it_refers_to() {
    let mut problems = Vec::new();
    for (name, file) in companies(Lang::Ja) {
        let ground = Ground::of(content(), &file);
        for definition in rules() {
            let clauses = ground.clauses(definition, Lang::Ja);
            let printed = |anchor: &str| {
                clauses
                    .iter()
                    .any(|clause| clause.number.is_some() && anchor.starts_with(&clause.anchor))
            };
            for clause in clauses.iter().filter(|clause| clause.number.is_some()) {
                for place in clause.now.text.split("{clause-").skip(1) {
                    let anchor = place.split('}').next().unwrap_or_default();
                    if !printed(anchor) {
                        problems.push(format!(
                            "{} {name}: {} refers to {anchor}, which is not printed",
                            definition.id, clause.anchor
                        ));
                    }
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn both_languages_have_the_same_clauses() {
    for ((name, ja), (_, en)) in companies(Lang::Ja).into_iter().zip(companies(Lang::En)) {
        let (ja, en) = (Ground::of(content(), &ja), Ground::of(content(), &en));
        for definition in rules() {
            let numbers = |ground: &Ground<'_>, lang| -> Vec<(String, Option<usize>)> {
                let clauses = ground.clauses(definition, lang).into_iter();
                clauses.map(|clause| (clause.anchor, clause.number)).collect()
            };
            assert_eq!(
                numbers(&ja, Lang::Ja),
                numbers(&en, Lang::En),
                "{} {name}",
                definition.id
            );
        }
    }
}

/// Answers under which a rule holds, made from its own words.
fn answers_for(rule: &str) -> Answers {
    let mut answers = Answers::default();
    let mut choices: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for term in rule.split(" and ").flat_map(|part| part.split(" or ")) {
        let parts: Vec<&str> = term.split_whitespace().collect();
        let (path, answer) = match parts.as_slice() {
            [path, "is", "yes"] => (path, Answer::YesNo(true)),
            [path, "is", "no"] => (path, Answer::YesNo(false)),
            [path, "is", "unknown"] => (path, Answer::unknown()),
            [path, "is", "answered"] => (path, Answer::Text("x".into())),
            [path, "is", "not", _] => (path, Answer::Text("another".into())),
            [path, "is", value] => (path, Answer::Text((*value).into())),
            [path, "has", value] => {
                let all = choices.entry(path).or_default();
                all.push((*value).to_owned());
                (path, Answer::Choices(all.clone()))
            }
            _ => panic!("{rule}"),
        };
        set(&mut answers, path, answer);
    }
    answers
}

#[test]
fn every_condition_can_hold() {
    for definition in content().documents.iter() {
        for rule in definition.rules() {
            let source = String::from(rule.clone());
            let answers = answers_for(&source);
            // One of several may be enough: each is tried alone.
            let alone = source.split(" or ").any(|term| {
                let answers = answers_for(term);
                Rule::parse(&source).unwrap().holds(&answers)
            });
            assert!(
                rule.holds(&answers) || alone,
                "{}: “{source}” never holds",
                definition.id
            );
        }
    }
}

/// A company that has changed its rule on access.
fn with(edits: Vec<ClauseEdit>) -> CompanyFile {
    let mut file = content().sample("regional-shop").unwrap().companies[&Lang::Ja].clone();
    file.clauses = edits;
    file
}

fn edit(id: &str, clause: &str) -> ClauseEdit {
    ClauseEdit {
        id: ClauseEditId(id.into()),
        document: "rule-access".into(),
        clause: clause.into(),
        ..ClauseEdit::default()
    }
}

fn written(heading: &str, text: &str, base: &str) -> BTreeMap<Lang, ClauseWords> {
    let words = ClauseWords {
        heading: heading.into(),
        text: text.into(),
        base: base.into(),
    };
    BTreeMap::from([(Lang::Ja, words)])
}

fn headings(file: &CompanyFile) -> Vec<String> {
    let definition = content().document("rule-access").unwrap();
    let bound = bind(content(), definition, file, Lang::Ja, DAY);
    blocks(&bound.document)
        .filter_map(|block| match block {
            Block::Clause { heading, .. } => Some(words(heading)),
            _ => None,
        })
        .collect()
}

#[test]
fn clauses_left_out_and_added_move_the_numbers() {
    let before = headings(&with(Vec::new()));
    let mut dropped = edit("d", "scope");
    dropped.dropped = true;
    let mut own = edit("own", "");
    own.after = "purpose".into();
    own.words = written("店の鍵", "店の鍵は、店長だけが持つ。", "");
    let mut second = edit("second", "");
    second.after = "own".into();
    second.words = written("鍵の数", "鍵は2本とする。", "");
    let after = headings(&with(vec![dropped, own, second]));
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!(after[0], before[0]);
    assert_eq!(after[1], "第2条（店の鍵）");
    assert_eq!(after[2], "第3条（鍵の数）");
    assert_eq!(after[3], before[2].replace("第3条", "第4条"));
}

#[test]
fn what_followed_a_clause_that_is_gone_comes_last() {
    let mut own = edit("own", "");
    own.after = "no-longer-there".into();
    own.words = written("店の鍵", "店の鍵は、店長だけが持つ。", "");
    let after = headings(&with(vec![own]));
    assert!(after.last().unwrap().ends_with("（店の鍵）"), "{after:?}");
}

#[test]
fn the_companys_words_stay_when_the_template_moves_on() {
    let definition = content().document("rule-access").unwrap();
    let template = {
        let file = with(Vec::new());
        let ground = Ground::of(content(), &file);
        let clauses = ground.clauses(definition, Lang::Ja);
        clauses[0].template.clone().unwrap()
    };
    let base = ClauseWords::whole(&template.heading, &template.text);
    let mut kept = edit("kept", "purpose");
    kept.words = written("目的", "{company}の情報を守る。{nobody}", &base);
    let state = |edit: &ClauseEdit| {
        let file = with(vec![edit.clone()]);
        let ground = Ground::of(content(), &file);
        let clause = ground.clauses(definition, Lang::Ja).swap_remove(0);
        (clause.state, clause.moved_on, clause.now.text)
    };
    let text = "{company}の情報を守る。{nobody}".to_owned();
    assert_eq!(state(&kept), (ClauseState::Changed, false, text.clone()));
    kept.words = written("目的", &text, "目的\n前の版の文。");
    assert_eq!(state(&kept), (ClauseState::Changed, true, text));
    // Names that stand for something are filled in, others are kept as they were written.
    let bound = bind(content(), definition, &with(vec![kept]), Lang::Ja, DAY);
    let first = blocks(&bound.document)
        .find_map(|block| match block {
            Block::Clause { paragraphs, .. } => Some(words(&paragraphs[0].text)),
            _ => None,
        })
        .unwrap();
    assert_eq!(first, "株式会社ほとり屋の情報を守る。{nobody}");
}

#[test]
fn strictness_decides_what_is_asked() {
    let definition = content().document("topic-passwords").unwrap();
    let texts: Vec<String> = companies(Lang::Ja)
        .into_iter()
        .take(3)
        .map(|(_, file)| {
            let clauses = Ground::of(content(), &file).clauses(definition, Lang::Ja);
            clauses.into_iter().map(|clause| clause.now.text).collect()
        })
        .collect();
    for (text, length) in texts.iter().zip(["10文字", "12文字", "14文字"]) {
        assert!(text.contains(length), "{length} is asked for");
    }
    assert!(!texts[0].contains("14文字"));
}

#[test]
fn what_was_written_in_one_language_stands_in_both_papers() {
    let definition = content().document("rule-access").unwrap();
    let mut changed = edit("changed", "purpose");
    changed.words = written("目的", "店の情報を守る。", "");
    let purpose = |edit: &ClauseEdit, lang: Lang| {
        let file = with(vec![edit.clone()]);
        let ground = Ground::of(content(), &file);
        let view = ground.clauses(definition, lang).swap_remove(0);
        let bound = bind(content(), definition, &file, lang, DAY);
        let printed = blocks(&bound.document)
            .find_map(|block| match block {
                Block::Clause { paragraphs, .. } => Some(words(&paragraphs[0].text)),
                _ => None,
            })
            .unwrap();
        (view.lang, view.moved_on, printed)
    };
    // The paper in the other language says the same, and nobody is told that its template moved on.
    let said = (Lang::Ja, false, "店の情報を守る。".to_owned());
    assert_eq!(purpose(&changed, Lang::En), said);
    let english = ClauseWords {
        heading: "Purpose".into(),
        text: "We protect what the shop knows.".into(),
        base: String::new(),
    };
    changed.words.insert(Lang::En, english);
    let (lang, _, printed) = purpose(&changed, Lang::En);
    assert_eq!(
        (lang, printed.as_str()),
        (Lang::En, "We protect what the shop knows.")
    );
    assert_eq!(purpose(&changed, Lang::Ja).2, said.2);
}
