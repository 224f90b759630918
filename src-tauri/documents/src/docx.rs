//! Blocks as a Word file that its owner can go on with: real styles, lists that count, tables whose heads come again,
//! fields for what is missing, boxes that can be ticked. Written part by part in the order that the schema asks for, so
//! that Word opens it without a word.

mod blocks;
mod cards;
mod certificate;
mod footnotes;
mod formal;
mod forms;
mod grid;
mod head;
mod marks;
mod month_grid;
mod numbering;
mod package;
mod paragraph;
mod picture;
mod road_map;
mod run;
mod section;
mod styles;
mod table;
mod tasks;
mod test_form;
mod xml;

use std::collections::VecDeque;

use crate::block::{Block, ContentsItem, Document};
use crate::font::Font;
use crate::ops::{Color, Layout, Op, OutlineEntry, accent};
use crate::page::{Setter, lay_out};
use crate::png::PngError;
use marks::Mark;
use numbering::Lists;
use package::{NAMESPACES, Parts};
use paragraph::Paragraph;
use section::Kind;
use table::{Look, Row};
use xml::Xml;

/// How far the words of a point stand in, in points.
const POINT: f32 = 10.9 * crate::page::MM;

/// Why a Word file was not made.
#[derive(Debug, thiserror::Error)]
pub enum DocxError {
    /// A picture cannot be drawn.
    #[error("a picture cannot be drawn: {0}")]
    Picture(#[from] PngError),
    /// The file cannot be put together.
    #[error("the Word file cannot be written: {0}")]
    Write(String),
}

/// A document as a Word file.
///
/// # Errors
/// Only when a picture is damaged or there is no memory left.
pub fn write(document: &Document) -> Result<Vec<u8>, DocxError> {
    let mut writer = Writer::new(document);
    let kinds: Vec<Kind> = document.parts.iter().map(Kind::of).collect();
    let marked = kinds.first().is_some_and(|kind| *kind != Kind::Cards) && document.marks.any();
    for (index, (part, kind)) in document.parts.iter().zip(&kinds).enumerate() {
        writer.setter = Setter::of(document, part.landscape);
        writer.cut = *kind == Kind::Cards;
        // Parts of one kind are one section: fewer places where an owner could trip.
        writer.new_page |= index > 0 && kinds[index - 1] == *kind;
        for (index, block) in part.blocks.iter().enumerate() {
            writer.block(block, &part.blocks[index + 1..])?;
        }
        // The mark stands on the first page, unless that is a sheet of cards.
        let first = marked && kinds[..=index].iter().all(|before| before == kind);
        let section = || section::section(document, *kind, first);
        match kinds.get(index + 1) {
            Some(next) if next == kind => {}
            Some(_) => writer.body.push_str(&section::end(section())),
            None => {
                let end = section();
                writer.body.push_str(&end);
            }
        }
    }
    writer.pack(document)
}

/// The name of a face as Word knows it.
fn face(font: Font) -> &'static str {
    match font {
        Font::Gothic | Font::Bold => "BIZ UDPGothic",
        Font::Mincho => "BIZ UDPMincho",
        Font::Fallback => "Noto Sans JP",
        Font::Emoji | Font::Symbols => "Segoe UI Symbol",
    }
}

/// What has been written so far.
struct Writer<'a> {
    /// Knows the sizes of type and the room on the pages of the current part.
    setter: Setter<'a>,
    body: String,
    lists: Lists,
    pictures: Vec<Vec<u8>>,
    /// Headings that the contents name.
    named: Vec<String>,
    /// The headings with their pages as we lay them out, where there are contents.
    outline: Vec<OutlineEntry>,
    /// How many lines for notes each room for notes has on our own pages.
    memos: VecDeque<usize>,
    /// What comes next begins a page.
    new_page: bool,
    /// What comes next but one is a table.
    before_table: bool,
    /// The title of a card came just before.
    after_card_title: bool,
    /// The part has nothing but cards to cut out.
    cut: bool,
}

impl<'a> Writer<'a> {
    fn new(document: &'a Document) -> Self {
        let blocks = document.parts.iter().flat_map(|part| &part.blocks);
        let items: Vec<&ContentsItem> = blocks
            .filter_map(|block| match block {
                Block::Contents { items } => Some(items),
                _ => None,
            })
            .flatten()
            .collect();
        let named: Vec<String> = items.into_iter().map(label).collect();
        let blocks: Vec<&Block> = document.parts.iter().flat_map(|part| &part.blocks).collect();
        let is_memo = |block: &&Block| matches!(block, Block::Memo { .. });
        let layout = match named.is_empty() && !blocks.iter().any(is_memo) {
            true => Layout::default(),
            false => lay_out(document),
        };
        let lines = |index: usize| {
            let sources = layout.pages.iter().flat_map(|page| {
                let own = page.sources.iter().filter(move |source| source.block == index);
                own.flat_map(|source| &page.ops[source.ops.clone()])
            });
            sources.filter(|op| matches!(op, Op::Rule { .. })).count()
        };
        let memos = (0..blocks.len())
            .filter(|index| is_memo(&blocks[*index]))
            .map(lines)
            .collect();
        Writer {
            setter: Setter::of(
                document,
                document.parts.first().is_some_and(|part| part.landscape),
            ),
            body: String::new(),
            lists: Lists::default(),
            pictures: Vec::new(),
            named,
            memos,
            outline: layout.outline,
            new_page: false,
            before_table: false,
            after_card_title: false,
            cut: false,
        }
    }

    /// Adds a paragraph.
    fn put(&mut self, paragraph: Paragraph<'_>, runs: &str) {
        let new_page = std::mem::take(&mut self.new_page);
        let paragraph = Paragraph {
            new_page: paragraph.new_page || new_page,
            ..paragraph
        };
        self.body.push_str(&paragraph.with(runs));
    }

    /// Adds a table, and what keeps it apart from a table after it.
    fn put_table(&mut self, look: Look, widths: &[f32], rows: &[Row]) {
        if rows.is_empty() {
            return;
        }
        if self.new_page {
            self.put(Paragraph::new("TableEnd"), "");
        }
        self.body.push_str(&table::table(look, widths, rows));
        self.put(Paragraph::new("TableEnd"), "");
    }

    fn pack(self, document: &Document) -> Result<Vec<u8>, DocxError> {
        let mut xml = Xml::part();
        xml.within("w:document", NAMESPACES, |xml| {
            xml.within("w:body", &[], |xml| {
                xml.raw(&self.body);
            });
        });
        let body = xml.into_string();
        let headers = Kind::ALL.map(|kind| match kind {
            Kind::Cards => (
                section::nothing("w:hdr", NAMESPACES),
                section::nothing("w:ftr", NAMESPACES),
            ),
            _ => (
                section::header(document, kind == Kind::Lying, &Mark::default(), NAMESPACES),
                section::footer(document, kind == Kind::Lying, NAMESPACES),
            ),
        });
        let mut headers = Vec::from(headers);
        let lying = document.parts.first().is_some_and(|part| part.landscape);
        if document.marks.any() {
            headers.push((
                section::header(document, lying, &Mark::of(document, lying), NAMESPACES),
                section::footer(document, lying, NAMESPACES),
            ));
        }
        // The company's colour takes the place of 藍.
        let (own, ours) = (table::hex(accent(document.accent)), table::hex(Color::Accent));
        let colored = |part: String| match own == ours {
            true => part,
            false => part.replace(&format!("=\"{ours}\""), &format!("=\"{own}\"")),
        };
        let parts = Parts {
            footnotes: footnotes::part(document, &body, NAMESPACES),
            document: colored(body),
            styles: colored(styles::part(&self.setter, NAMESPACES)),
            numbering: colored(self.lists.part(NAMESPACES)),
            headers,
            pictures: self.pictures,
            mark: document.marks.picture().map(|logo| logo.png().to_vec()),
        };
        package::pack(document, &parts)
    }
}

/// A line of the contents as its heading says it.
fn label(item: &ContentsItem) -> String {
    heading_label(&item.number, &run::said(&item.title))
}

fn heading_label(number: &str, words: &str) -> String {
    match number.is_empty() {
        true => words.to_owned(),
        false => format!("{number} {words}"),
    }
}
