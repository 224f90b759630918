//! The company's logo and an advisor's letterhead at the head of papers: nothing else on the pages moves.

use crate::accessible::checker::problems;
use crate::accessible::tree::told;
use crate::office::part;
use crate::specimen;
use crate::specimen::marks;
use jiff::civil::date;
use sonae_content::Content;
use sonae_documents::block::{Block, Document, Paper};
use sonae_documents::bundle::{Bundled, Front, bundle};
use sonae_documents::logo::Marks;
use sonae_documents::ops::{Op, Page, Said};
use sonae_documents::tag::Tag;
use sonae_documents::{docx, lay_out, pdf, svg, template};
use sonae_domain::Lang;

fn documents() -> Vec<(String, Document)> {
    let content = Content::shared().expect("the assets parse");
    let mut all = Vec::new();
    for lang in Lang::ALL {
        let sample = &content.samples[0].companies[&lang];
        for definition in &content.documents {
            let bound = template::bind(content, definition, sample, lang, date(2026, 12, 1));
            all.push((format!("{}-{}", definition.id, lang.tag()), bound.document));
        }
    }
    let own = specimen::all().into_iter();
    all.extend(own.map(|(name, document)| (name.to_owned(), document)));
    all
}

fn with(document: &Document, marks: Marks) -> Document {
    Document {
        marks,
        ..document.clone()
    }
}

fn find(name: &str) -> Document {
    let (_, document) = documents().into_iter().find(|(own, _)| own == name).unwrap();
    document
}

fn written(document: &Document) -> Vec<u8> {
    pdf::write(document, &lay_out(document), &mut |_, _| true).expect("the PDF is written")
}

/// What is on a page but for a mark: its picture and what belongs to it.
fn without_mark(page: &Page) -> Vec<Op> {
    let mut rest = page.ops.iter();
    let mut own = Vec::new();
    while let Some(op) = rest.next() {
        match op {
            Op::Picture { count, .. } if matches!(rest.clone().next(), Some(Op::Image { .. })) => {
                rest.by_ref().take(*count).for_each(drop);
            }
            op => own.push(op.clone()),
        }
    }
    own
}

fn images(page: &Page) -> Vec<(f32, f32, f32, f32)> {
    let area = |op: &Op| match op {
        Op::Image { area, .. } => Some(*area),
        _ => None,
    };
    page.ops.iter().filter_map(area).collect()
}

#[test]
fn a_logo_moves_nothing_and_stands_once_in_the_margin_of_the_first_page() {
    let millimetre = 72.0 / 25.4;
    for (name, document) in documents() {
        let plain = lay_out(&document);
        let marked = lay_out(&with(&document, marks::company(document.lang)));
        assert_eq!(plain.outline, marked.outline, "{name}");
        assert_eq!(plain.anchors, marked.anchors, "{name}");
        assert_eq!(plain.pages.len(), marked.pages.len(), "{name}");
        for (number, (before, after)) in plain.pages.iter().zip(&marked.pages).enumerate() {
            assert!(without_mark(after) == before.ops, "{name}, page {}", number + 1);
            let cards = before.sources.len() == before.ops.len()
                || before.sources.first().is_some_and(|source| source.ops.start == 0);
            let wanted = usize::from(number == 0 && !cards);
            let found = images(after);
            assert_eq!(found.len(), wanted, "{name}, page {}", number + 1);
            for (x, y, w, h) in found {
                assert!(x >= 10.0 * millimetre && y >= 4.9 * millimetre, "{name}");
                assert!(w <= 40.01 * millimetre && h <= 10.01 * millimetre, "{name}");
                let words = after.ops.iter().filter_map(|op| match op {
                    Op::Text { y, size, .. } => Some(y - size * 0.9),
                    _ => None,
                });
                let first = words.fold(f32::MAX, f32::min);
                assert!(
                    y + h <= first + 0.01,
                    "{name}: the words begin at {first}, the logo ends at {}",
                    y + h
                );
            }
        }
    }
}

#[test]
fn a_letterhead_takes_the_place_of_the_logo_and_adds_a_line_at_the_foot() {
    for (name, document) in documents().into_iter().step_by(3) {
        let plain = lay_out(&document);
        let marked = lay_out(&with(&document, marks::advisor(document.lang)));
        let helped = match document.lang {
            Lang::Ja => "作成支援：港情報安全相談室",
            Lang::En => "Prepared with Harbor Security Advice",
        };
        assert_eq!(plain.pages.len(), marked.pages.len(), "{name}");
        for (number, (before, after)) in plain.pages.iter().zip(&marked.pages).enumerate() {
            // What the document says is what it said.
            for (one, other) in before.sources.iter().zip(&after.sources) {
                let own = &after.ops[other.ops.clone()];
                let own = Page {
                    ops: own.to_vec(),
                    ..Page::default()
                };
                assert!(without_mark(&own) == before.ops[one.ops.clone()], "{name}");
            }
            let bare = before.sources.first().is_some_and(|source| source.ops.start == 0);
            let lines: Vec<(f32, f32, String)> = after
                .ops
                .iter()
                .filter_map(|op| match op {
                    Op::Text { x, y, line, .. } => Some((x + line.width, *y, line.text())),
                    _ => None,
                })
                .collect();
            let said: Vec<_> = lines
                .iter()
                .filter(|(_, _, text)| text.contains(helped))
                .collect();
            // A card is full: it may have room at the head only.
            let wanted = usize::from(!bare);
            let fits = said.len() == wanted || document.paper == Paper::Card && said.len() < wanted;
            assert!(fits, "{name}, page {}: {}", number + 1, said.len());
            for (right, y, text) in said {
                assert!(
                    *right < after.width - 28.0 && *y < after.height - 28.0,
                    "{name}: {text}"
                );
            }
        }
    }
}

#[test]
fn papers_with_marks_keep_to_the_standards() {
    let mut found = Vec::new();
    for (index, (name, document)) in documents().into_iter().step_by(3).enumerate() {
        // Now one, now the other: all kinds of paper come with both.
        let marks = match index % 2 {
            0 => marks::company(document.lang),
            _ => marks::advisor(document.lang),
        };
        let bytes = written(&with(&document, marks));
        let own = problems(&bytes).into_iter();
        found.extend(own.map(|problem| format!("{name}: {problem}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_logo_is_a_figure_that_is_read_first_and_a_letterhead_is_not_read() {
    for lang in Lang::ALL {
        let document = find(&format!("rule-access-{}", lang.tag()));
        let figures = |marks: Marks| {
            let layout = lay_out(&with(&document, marks));
            let page = &layout.pages[0];
            let first = page.sources[0].ops.start;
            match &page.ops[first] {
                Op::Picture {
                    said: Said::Picture(alt),
                    place,
                    ..
                } => Some((alt.clone(), place.0.contains(&Tag::Aside))),
                _ => None,
            }
        };
        let own = marks::company(lang);
        let alt = own.logo.as_ref().unwrap().alt.clone();
        assert_eq!(figures(own.clone()), Some((alt, false)));
        assert_eq!(figures(marks::advisor(lang)), Some((String::new(), true)));
        let count = |marks: Marks| {
            let tree = told(&written(&with(&document, marks)));
            tree.iter().filter(|element| element.role == "Figure").count()
        };
        let none = count(Marks::default());
        assert_eq!(count(own), none + 1);
        assert_eq!(count(marks::advisor(lang)), none);
    }
}

#[test]
fn a_picture_is_in_a_file_once() {
    let pictures = |bytes: &[u8]| {
        let file = lopdf::Document::load_mem(bytes).expect("a PDF");
        let all = file.objects.values();
        let own = all.filter(|object| {
            let dict = object.as_stream().map(|stream| &stream.dict);
            dict.is_ok_and(|dict| {
                dict.get(b"Subtype")
                    .is_ok_and(|kind| kind.as_name().is_ok_and(|name| name == b"Image"))
            })
        });
        own.count()
    };
    let lang = Lang::Ja;
    let content = Content::shared().expect("the assets parse");
    let own = marks::company(lang);
    let all = documents()
        .into_iter()
        // Sheets of cards to cut out have no head.
        .filter(|(name, _)| name.ends_with("-ja") && name != "contact-cards-ja")
        .take(12);
    let bundled: Vec<Bundled> = all
        .map(|(name, document)| Bundled {
            document: with(&document, own.clone()),
            number: name,
            group: String::new(),
            state: String::new(),
        })
        .collect();
    let count = bundled.len();
    let front = Front {
        company: "みなと食品",
        lang,
        date: date(2026, 12, 1),
        accent: None,
        marks: &own,
    };
    let (document, layout) = bundle(content, &front, bundled, &mut |_, _| true).unwrap();
    let printed = layout
        .pages
        .iter()
        .filter(|page| !images(page).is_empty())
        .count();
    // On the cover, and at the head of each.
    assert_eq!(printed, count + 1);
    let bytes = pdf::write(&document, &layout, &mut |_, _| true).unwrap();
    assert_eq!(pictures(&bytes), 1);
    assert_eq!(problems(&bytes), Vec::<String>::new());
    let again = pdf::write(&document, &layout, &mut |_, _| true).unwrap();
    assert!(bytes == again, "the same document is the same file");
    assert_eq!(pictures(&written(&find("rule-access-ja"))), 0);
}

#[test]
fn the_preview_shows_the_picture_itself() {
    let document = with(&find("basic-policy-en"), marks::company(Lang::En));
    let pages = svg::pages(&lay_out(&document));
    assert_eq!(pages[0].matches("<image ").count(), 1);
    assert!(pages[0].contains(r#"href="data:image/png;base64,"#));
}

#[test]
fn word_has_the_mark_in_the_header_of_the_first_page() {
    for name in [
        "rule-access-en",
        "basic-policy-ja",
        "education-plan-ja",
        "first-hour-card-en",
    ] {
        let document = find(name);
        let plain = docx::write(&document).unwrap();
        let marked = docx::write(&with(&document, marks::company(document.lang))).unwrap();
        let body = part(&marked, "word/document.xml");
        assert_eq!(body.matches("<w:titlePg/>").count(), 1, "{name}");
        assert!(body.contains(r#"<w:headerReference w:type="first" r:id="rIdHeader4"/>"#));
        let header = part(&marked, "word/header4.xml");
        let alt = match document.lang {
            Lang::Ja => r#"descr="みなと食品のロゴ""#,
            Lang::En => r#"descr="Logo of &lt;Minato&gt; &amp; Sons""#,
        };
        assert!(header.contains(alt) && header.contains("<wp:anchor "), "{name}");
        assert!(part(&marked, "word/_rels/header4.xml.rels").contains("media/mark.png"));
        assert!(part(&marked, "word/_rels/document.xml.rels").contains("header4.xml"));
        assert!(part(&marked, "[Content_Types].xml").contains("/word/footer4.xml"));
        // But for that the file is the same.
        assert!(!part(&plain, "word/document.xml").contains("titlePg"));
        assert_eq!(
            part(&plain, "word/header1.xml"),
            part(&marked, "word/header1.xml")
        );
        assert_eq!(part(&plain, "word/styles.xml"), part(&marked, "word/styles.xml"));

        let helped = docx::write(&with(&document, marks::advisor(document.lang))).unwrap();
        let header = part(&helped, "word/header4.xml");
        assert!(
            header.contains("<w:framePr ") && header.contains(r#"descr="""#),
            "{name}"
        );
        for number in [1, 4] {
            let foot = part(&helped, &format!("word/footer{number}.xml"));
            let says = foot.contains("港情報安全相談室") || foot.contains("Harbor Security Advice");
            // A card is full to its foot.
            assert_eq!(says, document.paper != Paper::Card, "{name}");
        }
    }
}

#[test]
fn what_a_document_says_does_not_know_its_marks() {
    let document = find("basic-policy-ja");
    let marked = with(&document, marks::advisor(Lang::Ja));
    assert_eq!(
        serde_json::to_string(&document).unwrap(),
        serde_json::to_string(&marked).unwrap()
    );
    assert!(
        marked
            .parts
            .iter()
            .flat_map(|part| &part.blocks)
            .any(|block| matches!(block, Block::WallTitle { .. }))
    );
}
