//! Several documents in one: a cover, contents with pages, then each document with its own header, footer and page
//! numbers. Every page also carries its number in the whole: the one that the contents name.

use jiff::civil::Date;
use sonae_content::Content;
use sonae_domain::Lang;

use crate::block::{Block, ContentsItem, Document, Paper, Part, Span, plain};
use crate::logo::Marks;
use crate::ops::{Anchor, Layout, OutlineEntry, Page};
use crate::page::{lay_out, lay_out_with, number_in_whole};
use crate::template::dates;

/// A document in a bundle.
#[derive(Clone, Debug)]
pub struct Bundled {
    /// What it says.
    pub document: Document,
    /// Its number as printed: `SP-01`.
    pub number: String,
    /// Among which documents it stands, in words: those of a group follow each other.
    pub group: String,
    /// Beside its title in the contents: 第2版.
    pub state: String,
}

/// What stands before the documents.
#[derive(Clone, Copy, Debug)]
pub struct Front<'a> {
    /// The company.
    pub company: &'a str,
    /// The language of all of it.
    pub lang: Lang,
    /// The day printed on it.
    pub date: Date,
    /// The company's colour, as its documents have it.
    pub accent: Option<(u8, u8, u8)>,
    /// What stands on the cover beside the words.
    pub marks: &'a Marks,
}

/// Lays documents out and joins them. `progress` is told documents done and documents in all, and stops the work by
/// returning false: then there is nothing.
pub fn bundle(
    content: &Content,
    front: &Front<'_>,
    documents: Vec<Bundled>,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Option<(Document, Layout)> {
    let count = documents.len();
    let mut chapters = Vec::with_capacity(count);
    for (index, bundled) in documents.into_iter().enumerate() {
        if !progress(index, count) {
            return None;
        }
        let document = apart(bundled.document, index);
        let layout = lay_out(&document);
        chapters.push(Chapter {
            label: format!("{} {}　{}", index + 1, bundled.number, document.title),
            group: bundled.group,
            item: ContentsItem {
                number: (index + 1).to_string(),
                title: plain(format!("{}　{}", bundled.number, document.title)),
                state: plain(bundled.state),
            },
            document,
            layout,
        });
    }
    let cover = front.cover(content, count);
    let mut layout = lay_out(&cover);
    layout.outline.clear();
    layout.pages.iter_mut().for_each(as_cover);
    let contents = front.contents(content, &chapters);
    // How many pages the contents have is known once they are set; naming pages in them moves nothing.
    let before = layout.pages.len() + lay_out(&contents).pages.len();
    let listed = lay_out_with(&contents, &begins(&chapters, before));
    let mut whole = Document {
        title: cover.title.clone(),
        ..cover
    };
    join(&mut whole, &mut layout, contents, listed, None);
    for chapter in chapters {
        let label = Some(chapter.label);
        join(&mut whole, &mut layout, chapter.document, chapter.layout, label);
    }
    let covers = 1;
    for (index, page) in layout.pages.iter_mut().enumerate().skip(covers) {
        number_in_whole(page, index + 1);
    }
    progress(count, count).then_some((whole, layout))
}

/// A document laid out, with its line in the contents.
struct Chapter {
    label: String,
    group: String,
    item: ContentsItem,
    document: Document,
    layout: Layout,
}

/// The pages on which chapters begin, after those `before` them.
fn begins(chapters: &[Chapter], before: usize) -> Vec<OutlineEntry> {
    let mut page = before;
    chapters
        .iter()
        .map(|chapter| {
            let entry = root(&chapter.label, page);
            page += chapter.layout.pages.len();
            entry
        })
        .collect()
}

fn root(label: &str, page: usize) -> OutlineEntry {
    OutlineEntry {
        level: 0,
        text: label.to_owned(),
        page,
        y: 0.0,
    }
}

impl Front<'_> {
    fn document(&self, content: &Content, blocks: Vec<Block>) -> Document {
        let title = content.words.text(self.lang, "doc-bundle");
        let space = if self.lang == Lang::Ja { "　" } else { "  " };
        Document {
            id: "bundle".to_owned(),
            lang: self.lang,
            paper: Paper::Rule,
            header: (format!("{}{space}{title}", self.company), String::new()),
            footer: Vec::new(),
            footer_right: String::new(),
            uncontrolled: None,
            accent: self.accent,
            large: false,
            draft: None,
            date: self.date,
            dated: dates::long(self.date, self.lang),
            parts: vec![Part {
                landscape: false,
                blocks,
            }],
            title,
            company: self.company.to_owned(),
            marks: Marks::default(),
        }
    }

    fn cover(&self, content: &Content, count: usize) -> Document {
        let word = |id: &str| plain(content.words.text(self.lang, id));
        let count = count.to_string();
        let documents = content
            .words
            .get(self.lang, "doc-bundle-count", &[("count", &count)]);
        let blocks = vec![
            Block::Head {
                class: Some(content.words.text(self.lang, "doc-class-internal")),
                over: plain(self.company),
                title: word("doc-bundle"),
                under: plain(dates::long(self.date, self.lang)),
                approvals: Vec::new(),
            },
            Block::Facts {
                items: vec![(word("doc-bundle-holds"), plain(documents.unwrap_or(count)))],
            },
            Block::Paragraph {
                text: word("doc-bundle-lead"),
                indent: false,
            },
        ];
        Document {
            marks: self.marks.clone(),
            ..self.document(content, blocks)
        }
    }

    fn contents(&self, content: &Content, chapters: &[Chapter]) -> Document {
        let heading = |level, text: &str| Block::Heading {
            level,
            number: String::new(),
            text: plain(text),
        };
        let mut blocks = vec![heading(1, &content.words.text(self.lang, "doc-bundle-contents"))];
        for group in chapters.chunk_by(|a, b| a.group == b.group) {
            blocks.extend(group.first().map(|chapter| heading(2, &chapter.group)));
            blocks.push(Block::Contents {
                items: group.iter().map(|chapter| chapter.item.clone()).collect(),
            });
        }
        self.document(content, blocks)
    }
}

/// A document whose places are called otherwise than those of all others.
fn apart(mut document: Document, index: usize) -> Document {
    let name = |anchor: &mut String| {
        if !anchor.is_empty() {
            *anchor = format!("{}/{anchor}", index + 1);
        }
    };
    for block in document.parts.iter_mut().flat_map(|part| &mut part.blocks) {
        if let Block::Clause { anchor, .. } = block {
            name(anchor);
        }
        each_text(block, &mut |span| span.to.iter_mut().for_each(name));
    }
    document
}

/// Every span of the blocks whose words can lead to a clause.
fn each_text(block: &mut Block, change: &mut dyn FnMut(&mut Span)) {
    match block {
        Block::Clause {
            heading, paragraphs, ..
        } => {
            heading.iter_mut().for_each(&mut *change);
            for paragraph in paragraphs {
                let items = paragraph.items.iter_mut().flatten();
                paragraph.text.iter_mut().chain(items).for_each(&mut *change);
            }
        }
        Block::Paragraph { text, .. }
        | Block::Lead { text }
        | Block::Note { text }
        | Block::Supplement { text } => text.iter_mut().for_each(change),
        Block::List { items } => items.iter_mut().flat_map(|(_, text)| text).for_each(change),
        Block::Table(table) => {
            let cells = table.rows.iter_mut().flatten().flatten();
            cells.chain(&mut table.note).for_each(change);
        }
        _ => {}
    }
}

/// How much lower than the text of other pages that of a cover begins, in points.
const COVER_DROP: f32 = 160.0;

/// Only what the page itself says, lower than on other pages: a cover has no header and no number.
fn as_cover(page: &mut Page) {
    let ops = std::mem::take(&mut page.ops);
    let first = page.sources.first().map_or(0, |source| source.ops.start);
    let own = ops.into_iter().skip(first);
    page.ops = own.map(|op| op.shifted(0.0, COVER_DROP)).collect();
    for source in &mut page.sources {
        source.ops = source.ops.start - first..source.ops.end - first;
    }
}

/// Puts a document behind those that are there. Its title is the head of its headings, under `label`.
fn join(whole: &mut Document, all: &mut Layout, document: Document, layout: Layout, label: Option<String>) {
    let pages = all.pages.len();
    let blocks: usize = whole.parts.iter().map(|part| part.blocks.len()).sum();
    whole.parts.extend(document.parts);
    if let Some(label) = &label {
        all.outline.push(root(label, pages));
    }
    // The title of a chapter is its label.
    let titled = layout.outline.iter().filter(|entry| entry.level == 0).count();
    for entry in layout.outline {
        if label.is_some() && entry.level == 0 && titled == 1 {
            continue;
        }
        all.outline.push(OutlineEntry {
            level: match label {
                Some(_) => entry.level.max(1),
                None => entry.level.saturating_sub(1),
            },
            page: entry.page + pages,
            ..entry
        });
    }
    all.pages.extend(layout.pages.into_iter().map(|mut page| {
        page.sources.iter_mut().for_each(|source| source.block += blocks);
        page
    }));
    all.anchors
        .extend(layout.anchors.into_iter().map(|anchor| Anchor {
            page: anchor.page + pages,
            ..anchor
        }));
    for uncovered in layout.uncovered {
        if !all.uncovered.contains(&uncovered) {
            all.uncovered.push(uncovered);
        }
    }
}
