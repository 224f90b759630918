//! Excel files, read back: the cells of the tables, as words and as numbers.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use jiff::civil::{Date, date};
use sonae_content::Content;
use sonae_documents::block::{Align, Block, Column, Document, Paper, Part, Span, Table, Text, plain};
use sonae_documents::{template, xlsx};
use sonae_domain::{CompanyFile, Lang};

const DAY: Date = date(2026, 12, 1);
/// Title, company, heading; then the head.
const ABOVE: usize = 3;

fn open(document: &Document) -> Xlsx<Cursor<Vec<u8>>> {
    let bytes = xlsx::write(document).expect("the Excel file can be written");
    open_workbook_from_rs(Cursor::new(bytes)).expect("the Excel file can be read")
}

fn words(text: &[Span]) -> String {
    let all: String = text.iter().map(|span| span.text.as_str()).collect();
    all.replace('\u{200b}', "")
}

/// The rows of a sheet from the top left cell on.
fn rows(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Vec<Vec<Data>> {
    let range = book.worksheet_range(name).expect("there is such a sheet");
    range.rows().map(<[Data]>::to_vec).collect()
}

fn shown(data: &Data) -> String {
    match data {
        Data::Empty => String::new(),
        data => data.to_string(),
    }
}

fn documents(sheets_only: bool) -> Vec<(String, Document)> {
    let content = Content::read().expect("the assets parse");
    let mut all = Vec::new();
    for lang in Lang::ALL {
        let samples = content
            .samples
            .iter()
            .map(|sample| sample.companies[&lang].clone());
        for company in samples.chain([CompanyFile::default()]) {
            for definition in content.documents.iter().filter(|own| own.sheets || !sheets_only) {
                let bound = template::bind(&content, definition, &company, lang, DAY);
                all.push((format!("{} {lang:?}", definition.id), bound.document));
            }
        }
    }
    all
}

#[test]
fn the_cells_of_every_table_stand_in_a_sheet_of_their_own() {
    for (name, document) in documents(false) {
        let mut book = open(&document);
        let sheets = book.sheet_names();
        assert!(!sheets.is_empty(), "{name}");
        let mut next = 0;
        for block in document.parts.iter().flat_map(|part| &part.blocks) {
            match block {
                Block::MonthGrid(_) | Block::Tasks(_) => next += 1,
                Block::BlankTable(table) => {
                    let rows = rows(&mut book, &sheets[next]);
                    next += 1;
                    let heads: Vec<String> = table.columns.iter().map(|column| words(&column.head)).collect();
                    assert_eq!(
                        rows[ABOVE].iter().map(shown).collect::<Vec<_>>()[..heads.len()],
                        heads,
                        "{name}"
                    );
                    let example = table.example.iter().flatten().map(|text| words(text));
                    let row: Vec<String> = rows[ABOVE + 1].iter().map(shown).collect();
                    for (cell, own) in example.zip(&row) {
                        assert!(own.ends_with(&cell), "{name}: {own}");
                    }
                }
                Block::Table(table) => {
                    let rows = rows(&mut book, &sheets[next]);
                    next += 1;
                    assert_eq!(shown(&rows[0][0]), document.title, "{name}");
                    let heads: Vec<String> = table.columns.iter().map(|column| words(&column.head)).collect();
                    assert_eq!(
                        rows[ABOVE].iter().map(shown).collect::<Vec<_>>()[..heads.len()],
                        heads,
                        "{name}"
                    );
                    for (row, own) in table.rows.iter().zip(&rows[ABOVE + 1..]) {
                        for (text, cell) in row.iter().zip(own) {
                            assert_eq!(words(text), shown(cell), "{name}");
                        }
                    }
                }
                _ => {}
            }
        }
        assert_eq!(next.max(1), sheets.len(), "{name}");
    }
}

#[test]
fn every_document_that_offers_excel_has_a_table_in_the_sample() {
    let content = Content::read().expect("the assets parse");
    assert!(content.documents.iter().any(|definition| definition.sheets));
    for (name, document) in documents(true)
        .into_iter()
        .filter(|(_, document)| !document.company.is_empty())
    {
        let table = |block: &Block| {
            matches!(
                block,
                Block::Table(_) | Block::BlankTable(_) | Block::MonthGrid(_) | Block::Tasks(_)
            )
        };
        let mut blocks = document.parts.iter().flat_map(|part| &part.blocks);
        assert!(blocks.any(table), "{name} has no table");
    }
}

#[test]
fn figures_are_numbers_and_a_formula_stays_words() {
    let column = |head: &str, align: Align| Column {
        head: plain(head),
        align,
    };
    let row = |cells: [&str; 3]| -> Vec<Text> { cells.into_iter().map(plain).collect() };
    let table = Table {
        columns: vec![
            column("名前", Align::Left),
            column("件数", Align::Right),
            column("印", Align::Center),
        ],
        rows: vec![
            row(["=HYPERLINK(\"http://x\")", "1,200", "3"]),
            row(["+81 3 1234", "12", "●"]),
            row(["007", "", "@x"]),
        ],
        ..Table::default()
    };
    let document = Document {
        id: "trial".into(),
        lang: Lang::Ja,
        paper: Paper::Rule,
        title: "台帳".into(),
        company: "=会社".into(),
        header: (String::new(), "SP-1".into()),
        footer: Text::new(),
        footer_right: String::new(),
        draft: None,
        date: DAY,
        dated: String::new(),
        parts: vec![Part {
            landscape: true,
            blocks: vec![Block::Table(table)],
        }],
        ..Document::default()
    };
    let mut book = open(&document);
    assert_eq!(book.sheet_names(), ["台帳"]);
    let formulas = book.worksheet_formula("台帳").expect("the sheet is there");
    assert!(formulas.used_cells().next().is_none(), "no cell is a formula");
    let rows = rows(&mut book, "台帳");
    assert_eq!(rows[4][0], Data::String("=HYPERLINK(\"http://x\")".into()));
    assert_eq!(rows[4][1], Data::Float(1200.0));
    assert_eq!(rows[4][2], Data::Float(3.0));
    assert_eq!(rows[5][0], Data::String("+81 3 1234".into()));
    assert_eq!(rows[6][0], Data::String("007".into()));
}
