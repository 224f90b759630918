//! The specimens and the papers of the sample company as files to look at: `cargo test -p sonae-documents print:: -- --ignored`.

use crate::specimen;
use jiff::civil::date;
use sonae_content::Content;
use sonae_documents::block::{Block, Document};
use sonae_documents::ops::Op;
use sonae_documents::{docx, lay_out, pdf, template, xlsx};
use sonae_domain::Lang;

#[test]
#[ignore = "makes files to look at, in the folder for tests' files under target"]
fn print_every_specimen() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("specimens");
    std::fs::create_dir_all(&folder).unwrap();
    let mut all: Vec<(String, Document)> = specimen::all()
        .into_iter()
        .map(|(name, document)| (name.to_owned(), document))
        .collect();
    let content = Content::read().expect("the assets parse");
    for lang in Lang::ALL {
        let company = &content.samples[0].companies[&lang];
        for definition in &content.documents {
            let bound = template::bind(&content, definition, company, lang, date(2026, 12, 1));
            all.push((format!("paper-{}-{}", definition.id, lang.tag()), bound.document));
        }
    }
    for (name, document) in all {
        let layout = lay_out(&document);
        let file = pdf::write(&document, &layout, &mut |_, _| true).expect("the PDF is written");
        std::fs::write(folder.join(format!("{name}.pdf")), file).unwrap();
        let file = docx::write(&document).expect("the Word file is written");
        std::fs::write(folder.join(format!("{name}.docx")), file).unwrap();
        let file = xlsx::write(&document).expect("the Excel file is written");
        std::fs::write(folder.join(format!("{name}.xlsx")), file).unwrap();
    }
}

/// What a PDF says, without blank.
fn read(file: &std::path::Path) -> String {
    let output = std::process::Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8"])
        .arg(file)
        .arg("-")
        .output()
        .expect("pdftotext is installed");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
#[ignore = "needs LibreOffice and poppler"]
fn libreoffice_reads_every_word_of_the_word_files() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("round-trip");
    std::fs::create_dir_all(&folder).unwrap();
    let mut soffice = std::process::Command::new("soffice");
    soffice
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .arg(&folder);
    for (name, document) in specimen::all() {
        let path = folder.join(format!("{name}.docx"));
        std::fs::write(&path, docx::write(&document).unwrap()).unwrap();
        soffice.arg(path);
    }
    assert!(soffice.status().expect("LibreOffice is installed").success());
    for (name, document) in specimen::all() {
        let said = read(&folder.join(format!("{name}.pdf")));
        let blocks: Vec<&Block> = document.parts.iter().flat_map(|part| &part.blocks).collect();
        for page in &lay_out(&document).pages {
            // Pictures are pictures.
            let sources = page
                .sources
                .iter()
                .filter(|source| !source.again && !matches!(blocks[source.block], Block::Diagram { .. }));
            for op in sources.flat_map(|source| &page.ops[source.ops.clone()]) {
                let Op::Text { line, .. } = op else { continue };
                // The first words of a line: LibreOffice breaks lines in its own way.
                let words = line.text();
                let words: String = words.chars().filter(|c| !c.is_whitespace()).take(6).collect();
                assert!(said.contains(&words), "{name}: {words}");
            }
        }
    }
}
