//! Every document of the sample company as a PDF that anybody can read: what PDF/UA-1 and PDF/A-2a ask for and a
//! program can tell, and what other programs make of the file.

pub mod archive;
pub mod checker;
pub mod tree;

use crate::specimen;
use std::path::PathBuf;
use std::process::Command;

use self::checker::problems;
use self::tree::told;
use jiff::civil::date;
use sonae_content::Content;
use sonae_documents::block::{Block, Document};
use sonae_documents::ops::Op;
use sonae_documents::template::Ground;
use sonae_documents::{lay_out, pdf, template, text};
use sonae_domain::{CompanyFile, Lang, SubjectKind};

fn made(document: &Document) -> Vec<u8> {
    pdf::write(document, &lay_out(document), &mut |_, _| true).expect("the PDF is written")
}

/// Lessons that are laid out for each of their papers: with drawn messages, without, and the longest cards. What is the same in
/// all of them need not be read back 26 times.
const LESSONS: [&str; 3] = ["fraud-mail", "backup", "personal-data"];

/// All papers of the sample company that are about one thing of many, each about every thing of its kind.
fn papers(content: &Content, lang: Lang) -> Vec<(String, Document)> {
    let ground = Ground::of(content, &content.samples[0].companies[&lang]);
    let mut all = Vec::new();
    for paper in &content.papers {
        let kind = paper.about.expect("a paper is about something");
        let subjects = ground.subjects(kind);
        let subjects = subjects
            .into_iter()
            .filter(|id| kind != SubjectKind::Module || LESSONS.contains(id))
            .filter(|id| ground.fits(paper, id));
        for (at, id) in subjects.enumerate() {
            let bound = ground.bind_about(paper, id, lang, date(2026, 12, 1));
            let bound = bound.expect("there is such a thing");
            // Ids that were made by the program are no names of files.
            all.push((format!("{}-{}-{at}", paper.id, lang.tag()), bound.document));
        }
    }
    all
}

/// All documents and papers of the sample company, and the documents of one that has answered nothing.
fn documents() -> Vec<(String, Document)> {
    let content = Content::shared().expect("the assets parse");
    let mut all = Vec::new();
    for lang in Lang::ALL {
        let sample = &content.samples[0].companies[&lang];
        for definition in &content.documents {
            for (kind, company) in [("", sample), ("-empty", &CompanyFile::default())] {
                let bound = template::bind(content, definition, company, lang, date(2026, 12, 1));
                all.push((format!("{}-{}{kind}", definition.id, lang.tag()), bound.document));
            }
        }
        all.extend(papers(content, lang));
    }
    all.extend(
        specimen::all()
            .into_iter()
            .map(|(name, document)| (name.to_owned(), document)),
    );
    all
}

#[test]
fn every_document_keeps_to_the_standards() {
    let mut found = Vec::new();
    for (name, document) in documents() {
        let bytes = made(&document);
        found.extend(
            problems(&bytes)
                .into_iter()
                .map(|problem| format!("{name}: {problem}")),
        );
    }
    assert!(found.is_empty(), "{}\n{} problems", found.join("\n"), found.len());
}

#[test]
fn the_same_document_is_the_same_file() {
    let (_, document) = documents().remove(0);
    assert!(made(&document) == made(&document));
}

#[test]
fn a_table_over_pages_is_one_table_and_a_paragraph_one_paragraph() {
    for (name, document) in specimen::all() {
        let blocks = || document.parts.iter().flat_map(|part| &part.blocks);
        let tables: usize = blocks()
            .map(|block| match block {
                Block::Table(_) | Block::Facts { .. } | Block::BlankTable(_) => 1,
                Block::Formal(formal) if formal.revisions.columns.is_empty() => 1,
                Block::Formal(_) => 2,
                _ => 0,
            })
            .sum();
        let paragraphs = blocks()
            .filter(|block| matches!(block, Block::Clause { .. }))
            .count();
        let tree = told(&made(&document));
        let count = |role: &str| tree.iter().filter(|element| element.role == role).count();
        assert_eq!(count("Table"), tables, "{name}");
        assert!(count("H3") + count("H2") >= paragraphs, "{name}");
    }
}

/// What `pdftotext` makes of a file is what the pages say: no character is lost, changed or put in.
#[test]
fn other_programs_read_what_the_pages_say() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let run = |program: &str, arguments: &[&str]| Command::new(program).args(arguments).output();
    for (name, document) in documents() {
        let layout = lay_out(&document);
        let path = folder.join(format!("{name}.pdf"));
        std::fs::write(&path, made(&document)).expect("the file can be written");
        let file = path.to_str().expect("a path of letters");
        let Ok(read) = run("pdftotext", &["-raw", file, "-"]) else {
            println!("pdftotext is not installed: what other programs read was not looked at");
            break;
        };
        let read = String::from_utf8_lossy(&read.stdout).into_owned();
        let bare = |text: &str| -> Vec<char> {
            let mut all: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
            all.sort_unstable();
            all
        };
        let said = text::spoken(&layout).concat();
        assert_eq!(bare(&read), bare(&said), "{name}");
        // Nor does a space come in where nobody typed one.
        let lines = layout.pages.iter().flat_map(|page| &page.ops);
        let torn: Vec<String> = lines
            .filter_map(|op| match op {
                Op::Text { line, .. } => Some(line.text()),
                _ => None,
            })
            .filter(|line| !line.contains(char::is_whitespace) && !read.contains(line.as_str()))
            .collect();
        // Where an answer is missing there is room to write, which is a space to a program.
        let whole = layout.gaps().is_empty() && document.lang == Lang::Ja;
        assert!(!whole || torn.is_empty(), "{name}: {torn:?}");
        if let Ok(checked) = run("qpdf", &["--check", file]) {
            let words = String::from_utf8_lossy(&checked.stdout).into_owned();
            assert!(checked.status.success(), "{name}: {words}");
        }
    }
}
