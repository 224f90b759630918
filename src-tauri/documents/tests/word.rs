//! Word files: the same words as on paper, in real styles, in XML that Word reads.

use crate::specimen;
use std::collections::BTreeSet;
use std::fmt::Write;

use crate::office::{bare, part, parts, said};
use jiff::civil::{Date, date};
use quick_xml::Reader;
use quick_xml::events::Event;
use sonae_content::Content;
use sonae_documents::block::{Block, Document};
use sonae_documents::ops::Op;
use sonae_documents::{docx, lay_out, template};
use sonae_domain::{Answer, CompanyFile, Lang};

const DAY: Date = date(2026, 12, 1);

/// A company of which only the name is known.
fn nameless() -> CompanyFile {
    let mut company = CompanyFile::default();
    let sheet = company.answers.0.entry("company".to_owned()).or_default();
    let name = Answer::Text("<青木> & Sons".to_owned());
    sheet.fields.insert("name".to_owned(), name);
    company
}

/// Every document of every sample and of a company that has answered nothing, in both languages, and the specimens.
fn every() -> Vec<(String, Document)> {
    let content = Content::read().expect("the assets parse");
    let mut all = Vec::new();
    for lang in Lang::ALL {
        let mut companies = vec![("empty".to_owned(), nameless())];
        for sample in &content.samples {
            companies.push((sample.id.clone(), sample.companies[&lang].clone()));
        }
        for (company, file) in &companies {
            for definition in &content.documents {
                let bound = template::bind(&content, definition, file, lang, DAY);
                all.push((
                    format!("{}-{}-{company}", definition.id, lang.tag()),
                    bound.document,
                ));
            }
        }
    }
    let specimens = specimen::all().into_iter();
    all.extend(specimens.map(|(name, document)| (name.to_owned(), document)));
    all
}

fn word(document: &Document) -> Vec<u8> {
    docx::write(document).expect("the Word file can be written")
}

#[test]
fn the_words_of_two_documents_with_their_styles() {
    for (name, document) in every() {
        let wanted = ["basic-policy", "education-plan"];
        let own = wanted.iter().any(|id| document.id == *id) && !name.ends_with("empty");
        if !own {
            continue;
        }
        let mut text = String::new();
        for line in said(&word(&document)).iter().filter(|line| !line.text.is_empty()) {
            let _ = writeln!(text, "{:>13}  {}", line.style, line.text.trim_end());
        }
        insta::assert_snapshot!(name, text);
    }
}

/// The strings of a block in the order of its fields, with the names of the fields.
fn strings(value: &serde_json::Value, key: &str, found: &mut Vec<(String, String)>) {
    match value {
        serde_json::Value::String(text) => found.push((key.to_owned(), text.clone())),
        serde_json::Value::Array(all) => all.iter().for_each(|one| strings(one, key, found)),
        serde_json::Value::Object(fields) => {
            for (name, field) in fields {
                // Pictures are pictures; what they show is said beside them. `none` is said where there is nothing.
                if name != "drawing" && name != "none" {
                    strings(field, name, found);
                }
            }
        }
        _ => {}
    }
}

/// The words that a block must have in Word: not the names of things, not what is said only on a following page.
fn words_of(block: &Block) -> Vec<String> {
    let value = serde_json::to_value(block).expect("blocks are JSON");
    let mut found = Vec::new();
    strings(&value, "", &mut found);
    let no_words = [
        "kind",
        "anchor",
        "to",
        "gap",
        "hair",
        "tone",
        "align",
        "place",
        "continued",
        "more",
        // Said only where there is nothing else to say, or of busy months.
        "free",
        "busy_mark",
        "alt",
        "mark",
        "marks",
    ];
    let signs = ["none", "full", "half", "open"];
    let repeated = match block {
        // There is room for notes, or there is none.
        Block::Memo { label } => vec![label.clone()],
        // Said again on following pages; on the first the heading above says it.
        Block::Tasks(tasks) => tasks.heading.iter().map(|span| span.text.clone()).collect(),
        // In Word a reason always stands with its decision.
        Block::RoadMap(map) => {
            let reasons = map.decisions.reasons.iter().map(|span| span.text.clone());
            reasons.chain([map.decisions.elsewhere.clone()]).collect()
        }
        _ => Vec::new(),
    };
    found
        .into_iter()
        .filter(|(key, text)| {
            let sign = key == "legend" && signs.contains(&text.as_str());
            !no_words.contains(&key.as_str()) && !sign && !repeated.contains(text)
        })
        .map(|(_, text)| bare(&text))
        .filter(|text| !text.is_empty())
        .collect()
}

#[test]
fn every_word_stands_in_the_word_file() {
    for (name, document) in every() {
        let all: String = said(&word(&document))
            .iter()
            .map(|line| bare(&line.text))
            .collect();
        // Blocks follow each other; within one, words may stand beside each other in another order.
        let mut from = 0;
        for block in document.parts.iter().flat_map(|part| &part.blocks) {
            let mut to = from;
            for words in words_of(block) {
                let place = all[from..].find(&words);
                let place = place.unwrap_or_else(|| {
                    let near: String = all[from..].chars().take(300).collect();
                    panic!("{name}: “{words}” is not in Word after “{near}”")
                });
                to = to.max(from + place + words.len());
            }
            from = to;
        }
    }
}

#[test]
fn every_printed_line_stands_in_the_word_file() {
    for (name, document) in every() {
        let all: String = said(&word(&document))
            .iter()
            .map(|line| bare(&line.text))
            .collect();
        let blocks: Vec<&Block> = document.parts.iter().flat_map(|part| &part.blocks).collect();
        for page in lay_out(&document).pages {
            for source in page.sources.iter().filter(|source| !source.again) {
                // Pictures are pictures. The page for the president cuts what does not fit.
                if matches!(blocks[source.block], Block::Diagram { .. } | Block::RoadMap(_)) {
                    continue;
                }
                for op in &page.ops[source.ops.clone()] {
                    let Op::Text { line, .. } = op else { continue };
                    let words = bare(&line.text());
                    let cut = words.trim_end_matches('…');
                    assert!(
                        all.contains(cut),
                        "{name}: “{words}” of {:?}",
                        blocks[source.block]
                    );
                }
            }
        }
    }
}

#[test]
fn what_pictures_show_is_said_and_every_part_is_named_and_well_formed() {
    for (name, document) in every() {
        let file = word(&document);
        let types = part(&file, "[Content_Types].xml");
        let relations = part(&file, "word/_rels/document.xml.rels");
        for (part, bytes) in parts(&file) {
            if part.ends_with(".png") {
                assert!(bytes.starts_with(b"\x89PNG"), "{name} {part}");
                let target = part.strip_prefix("word/").unwrap();
                assert!(relations.contains(&format!("\"{target}\"")), "{name} {part}");
                continue;
            }
            let text = String::from_utf8(bytes).expect("XML is text");
            let mut reader = Reader::from_str(&text);
            while reader
                .read_event()
                .unwrap_or_else(|error| panic!("{name} {part}: {error}"))
                != Event::Eof
            {}
            let named = part.ends_with(".rels") || part == "[Content_Types].xml";
            assert!(named || types.contains(&format!("\"/{part}\"")), "{name} {part}");
        }
        let xml = part(&file, "word/document.xml");
        for block in document.parts.iter().flat_map(|part| &part.blocks) {
            if let Block::Diagram { alt, .. } = block {
                let alt = alt
                    .replace('&', "&amp;")
                    .replace('<', "&lt;")
                    .replace('>', "&gt;");
                assert!(
                    xml.contains(&format!("descr=\"{}\"", alt.replace('"', "&quot;"))),
                    "{name}"
                );
            }
        }
    }
}

#[test]
fn every_style_that_is_used_is_there() {
    for (name, document) in every() {
        let file = word(&document);
        let styles = part(&file, "word/styles.xml");
        let xml = part(&file, "word/document.xml");
        let used: BTreeSet<&str> = ["w:pStyle", "w:rStyle", "w:tblStyle"]
            .iter()
            .flat_map(|kind| xml.split(*kind).skip(1))
            .filter_map(|rest| rest.split('"').nth(1))
            .collect();
        for style in used {
            assert!(
                styles.contains(&format!("w:styleId=\"{style}\"")),
                "{name}: {style}"
            );
        }
    }
}

#[test]
fn the_same_document_is_the_same_file() {
    for (_, document) in every().into_iter().take(4) {
        assert_eq!(word(&document), word(&document));
    }
}

#[test]
fn a_missing_answer_is_a_field_to_fill_in_and_the_draft_says_so() {
    let (_, document) = every()
        .into_iter()
        .find(|(name, _)| name == "basic-policy-ja-empty")
        .unwrap();
    let file = word(&document);
    let xml = part(&file, "word/document.xml");
    assert!(xml.contains(r#"<w:tag w:val="company.representative"/><w:showingPlcHdr/>"#));
    assert!(part(&file, "word/header1.xml").contains("string=\"下書き\""));
    let core = part(&file, "docProps/core.xml");
    assert!(core.contains("<dc:language>ja-JP</dc:language>") && core.contains("&lt;青木&gt; &amp; Sons"));
}

#[test]
fn the_head_of_a_table_comes_again_and_no_row_is_torn() {
    let (_, document) = every()
        .into_iter()
        .find(|(name, _)| name.starts_with("asset-register-ja") && !name.ends_with("empty"))
        .unwrap();
    let xml = part(&word(&document), "word/document.xml");
    assert!(xml.contains("<w:cantSplit/><w:tblHeader/>"));
    assert_eq!(
        xml.matches("<w:tr>").count(),
        xml.matches("<w:cantSplit/>").count()
    );
    assert!(xml.contains(r#"w:orient="landscape""#));
}

fn of(name: &str) -> Vec<u8> {
    let (_, document) = specimen::all().into_iter().find(|(own, _)| *own == name).unwrap();
    word(&document)
}

#[test]
fn notes_contents_articles_and_cards_are_what_word_calls_so() {
    // A note is a footnote that Word counts, and the part that has it is named.
    let rule = of("rule-ja");
    let body = part(&rule, "word/document.xml");
    assert!(body.contains(r#"<w:footnoteReference w:id="1"/>"#));
    let notes = part(&rule, "word/footnotes.xml");
    assert!(notes.contains(r#"w:type="separator" w:id="-1""#) && notes.contains("<w:footnoteRef/>"));
    assert!(part(&rule, "word/_rels/document.xml.rels").contains("footnotes.xml"));
    assert!(part(&rule, "word/settings.xml").contains("<w:footnotePr>"));
    // Articles count by themselves and stand in the outline.
    assert!(part(&rule, "word/numbering.xml").contains(r#"w:val="第%1条""#));
    assert!(body.contains(r#"<w:pStyle w:val="Article"/>"#));
    assert!(part(&rule, "word/footer1.xml").contains("印刷した紙は写しです。"));
    // Contents are made anew from the headings.
    let binder = part(&of("binder-ja"), "word/document.xml");
    assert!(binder.contains("TOC \\o"));
    assert!(binder.contains(r#"<w:pStyle w:val="TOC1"/>"#) && binder.contains("PAGEREF _Toc"));
    // Cards to cut out have a section of their own, measured from the edge of the paper, and their size is exact.
    let cards = part(&of("wallet-ja"), "word/document.xml");
    assert!(
        cards.contains(r#"w:left="794""#) && cards.contains(r#"<w:trHeight w:val="3118" w:hRule="exact"/>"#)
    );
    assert_eq!(cards.matches("<w:tr>").count(), 5);
}

#[test]
fn the_company_colour_and_large_type_reach_word() {
    let poster = of("poster-ja");
    let styles = part(&poster, "word/styles.xml");
    assert!(styles.contains("7A102B") && !styles.contains("1F3B5C"));
    let plain = part(&of("promises-ja"), "word/styles.xml");
    let size = |styles: &str| -> u32 {
        let from = styles.find(r#"w:styleId="Title""#).unwrap();
        let rest = &styles[from..];
        let at = rest.find("<w:sz w:val=\"").unwrap() + 13;
        rest[at..].split('"').next().unwrap().parse().unwrap()
    };
    assert_eq!(size(&plain), 54);
    assert_eq!(size(&styles), 65);
}
