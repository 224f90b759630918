//! All documents of a company in one: what the contents say is so.

use jiff::civil::date;
use sonae_content::Content;
use sonae_documents::block::{Block, Document, Part};
use sonae_documents::bundle::{Bundled, Front, bundle};
use sonae_documents::logo::Marks;
use sonae_documents::ops::{Layout, Op, Page};
use sonae_documents::template::bind;
use sonae_documents::{lay_out, passages, pdf};
use sonae_domain::Lang;

fn bundled(content: &Content, lang: Lang) -> Vec<Bundled> {
    let company = &content
        .sample("regional-shop")
        .expect("the sample is there")
        .companies[&lang];
    let mut documents: Vec<_> = content.documents.iter().collect();
    documents.sort_by(|a, b| (a.group, &a.number).cmp(&(b.group, &b.number)));
    documents
        .into_iter()
        .map(|definition| Bundled {
            document: bind(content, definition, company, lang, date(2026, 11, 20)).document,
            number: definition.number.clone(),
            state: String::new(),
            group: content.words.text(lang, definition.group.words()),
        })
        .collect()
}

fn front(lang: Lang) -> Front<'static> {
    Front {
        company: "みなと食品",
        lang,
        date: date(2026, 11, 20),
        accent: None,
        marks: &Marks {
            logo: None,
            letterhead: None,
        },
    }
}

fn lines(page: &Page) -> Vec<String> {
    let text = |op: &Op| match op {
        Op::Text { line, .. } => Some(line.text()),
        _ => None,
    };
    page.ops.iter().filter_map(text).collect()
}

fn whole(lang: Lang) -> (Vec<Bundled>, Document, Layout) {
    let content = Content::read().expect("the assets parse");
    let documents = bundled(&content, lang);
    let (document, layout) =
        bundle(&content, &front(lang), documents.clone(), &mut |_, _| true).expect("nobody stops it");
    (documents, document, layout)
}

#[test]
fn the_contents_name_the_pages_on_which_documents_begin() {
    for lang in Lang::ALL {
        let (documents, _, layout) = whole(lang);
        let roots: Vec<_> = layout.outline.iter().filter(|entry| entry.level == 0).collect();
        let chapters = &roots[1..];
        assert_eq!(chapters.len(), documents.len());
        let contents: Vec<String> = layout.pages[1..chapters[0].page].iter().flat_map(lines).collect();
        for (chapter, bundled) in chapters.iter().zip(&documents) {
            // The title of its line, then its page.
            let title = format!("{}　{}", bundled.number, bundled.document.title);
            let wanted = (chapter.page + 1).to_string();
            assert!(
                contents
                    .iter()
                    .position(|line| title.starts_with(line.as_str()))
                    .is_some_and(|at| contents[at..].iter().take(4).any(|line| *line == wanted)),
                "{title} {wanted} in {contents:?}"
            );
            let alone = lay_out(&bundled.document);
            let first = &layout.pages[chapter.page];
            assert!(lines(first).ends_with(&[format!("– {wanted} –")]));
            assert_eq!(lines(first)[..lines(first).len() - 1], lines(&alone.pages[0])[..]);
        }
    }
}

#[test]
fn its_pages_are_those_of_all_documents_after_cover_and_contents() {
    let (documents, document, layout) = whole(Lang::Ja);
    let sum: usize = documents
        .iter()
        .map(|bundled| lay_out(&bundled.document).pages.len())
        .sum();
    let first = layout
        .outline
        .iter()
        .filter(|entry| entry.level == 0)
        .nth(1)
        .unwrap()
        .page;
    assert_eq!(layout.pages.len(), first + sum);
    assert!(first >= 2);
    // A page knows the blocks that it shows among those of the whole.
    let blocks: usize = document.parts.iter().map(|part| part.blocks.len()).sum();
    let shown = layout
        .pages
        .iter()
        .flat_map(|page| &page.sources)
        .map(|source| source.block);
    assert!(shown.clone().all(|block| block < blocks));
    assert!(shown.is_sorted());
    // Headings stand under their document.
    assert!(layout.outline.windows(2).all(|pair| pair[0].page <= pair[1].page));
    let bytes = pdf::write(&document, &layout, &mut |_, _| true).expect("it is written");
    assert!(bytes.starts_with(b"%PDF"));
}

#[test]
fn clauses_of_the_same_name_in_two_documents_are_told_apart() {
    let clause = Block::Clause {
        anchor: "purpose".into(),
        heading: sonae_documents::block::plain("第1条（目的）"),
        paragraphs: Vec::new(),
    };
    let content = Content::read().expect("the assets parse");
    let mut documents: Vec<Bundled> = bundled(&content, Lang::Ja).into_iter().take(2).collect();
    for bundled in &mut documents {
        bundled.document.parts = vec![Part {
            landscape: false,
            blocks: vec![clause.clone()],
        }];
    }
    let (document, _) = bundle(&content, &front(Lang::Ja), documents, &mut |_, _| true).unwrap();
    let keys: Vec<String> = passages(&document)
        .into_iter()
        .map(|passage| passage.key)
        .collect();
    assert!(
        keys.ends_with(&["1/purpose".to_owned(), "2/purpose".to_owned()]),
        "{keys:?}"
    );
}

#[test]
fn every_reference_leads_into_its_own_document() {
    let content = Content::read().expect("the assets parse");
    let documents = bundled(&content, Lang::Ja);
    let (document, layout) = bundle(&content, &front(Lang::Ja), documents, &mut |_, _| true).unwrap();
    let mut references = 0;
    let blocks = document.parts.iter().flat_map(|part| &part.blocks);
    for block in blocks {
        let Block::Clause {
            anchor, paragraphs, ..
        } = block
        else {
            continue;
        };
        let (own, _) = layout.target(anchor).expect("a clause has its place");
        for span in paragraphs.iter().flat_map(|paragraph| &paragraph.text) {
            let Some(to) = &span.to else { continue };
            references += 1;
            let (page, _) = layout.target(to).unwrap_or_else(|| panic!("{to} is nowhere"));
            assert!(page.abs_diff(own) < 12, "{to} is far from {anchor}");
        }
    }
    assert!(references >= 10, "{references}");
}

#[test]
fn it_stops_when_it_is_asked_to() {
    let content = Content::read().expect("the assets parse");
    let documents = bundled(&content, Lang::Ja);
    assert!(bundle(&content, &front(Lang::Ja), documents, &mut |done, _| done < 2).is_none());
}
