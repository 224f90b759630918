//! How pages end: forms with a sensible number of rows, no page for a line or two, one column for labels.

use sonae_content::Content;
use sonae_documents::block::{Align, BlankTable, Block, Column, Document, Part, Table, plain};
use sonae_documents::lay_out;
use sonae_documents::ops::{Layout, Op, Page};
use sonae_documents::template;
use sonae_domain::Lang;

/// The least that stands on a page that ends a text, in points: five lines.
const LEAST: f32 = 90.0;

fn document(blocks: Vec<Block>) -> Document {
    Document {
        id: "trial".into(),
        title: "試し".into(),
        parts: vec![Part {
            landscape: false,
            blocks,
        }],
        ..Document::default()
    }
}

fn lines(count: usize) -> Vec<Block> {
    let line = |index: usize| Block::Paragraph {
        text: plain(format!("段落その{index}")),
        indent: false,
    };
    (0..count).map(line).collect()
}

fn table(rows: usize) -> Block {
    let column = |head: &str| Column {
        head: plain(head),
        align: Align::Left,
    };
    Block::Table(Table {
        continued: "（続き）".into(),
        columns: vec![column("条"), column("管理策")],
        rows: (0..rows)
            .map(|index| vec![plain(format!("第{index}条")), plain("アクセス権")])
            .collect(),
        dense: true,
        ..Table::default()
    })
}

fn words(page: &Page) -> Vec<(f32, String)> {
    let own = page.sources.iter().filter(|source| !source.again);
    let ops = own.flat_map(|source| &page.ops[source.ops.clone()]);
    ops.filter_map(|op| match op {
        Op::Text { y, line, .. } => Some((*y, line.text())),
        _ => None,
    })
    .collect()
}

/// From the first to the last line of a page, in points, without what is said again at its head.
fn height(page: &Page) -> f32 {
    let (mut top, mut end) = (f32::MAX, 0.0_f32);
    for (y, _) in words(page) {
        (top, end) = (top.min(y), end.max(y));
    }
    // A form to write in is as high as its lines.
    for op in &page.ops {
        if let Op::Rule { points, .. } = op {
            let y = points[0].1;
            end = if y > top { end.max(y) } else { end };
        }
    }
    (end - top).max(0.0)
}

/// From line to line in running text.
fn leading(layout: &Layout) -> f32 {
    let lines = words(&layout.pages[0]);
    lines[1].0 - lines[0].0
}

#[test]
fn a_table_that_would_go_over_by_a_few_rows_stays_where_closer_lines_make_room() {
    let with = |rows: usize| {
        let mut blocks = lines(60);
        blocks.push(table(rows));
        lay_out(&document(blocks))
    };
    let full = (0..30).take_while(|rows| with(*rows).pages.len() == 2).count();
    // So many rows more than before end the text on its second page, in closer lines.
    assert!(
        (leading(&with(4)) - 18.0).abs() < 0.01,
        "the usual lines where they do"
    );
    let layout = with(full - 1);
    assert!(
        leading(&layout) < 18.0 && leading(&layout) > 17.0,
        "{}",
        leading(&layout)
    );
    let last = with(full + 6);
    assert_eq!(last.pages.len(), 3);
    assert!(
        (leading(&last) - 18.0).abs() < 0.01,
        "a page with enough on it is worth turning to"
    );
}

#[test]
fn no_paper_of_the_sample_ends_on_a_page_for_a_few_lines() {
    let content = Content::read().expect("the assets parse");
    let mut thin = Vec::new();
    for lang in Lang::ALL {
        let company = &content.samples[0].companies[&lang];
        for definition in content.documents.iter().filter(|own| own.formal) {
            let day = jiff::civil::date(2026, 12, 1);
            let bound = template::bind(&content, definition, company, lang, day);
            let layout = lay_out(&bound.document);
            if layout.pages.len() > 1
                && layout
                    .pages
                    .last()
                    .is_some_and(|page| height(page) + 18.0 < LEAST)
            {
                thin.push(format!("{} {lang:?}: {}", definition.id, layout.pages.len()));
            }
        }
    }
    assert!(thin.is_empty(), "{thin:?}");
}

#[test]
fn long_papers_say_on_which_pages_their_sections_begin() {
    let content = Content::read().expect("the assets parse");
    for lang in Lang::ALL {
        let company = &content.samples[0].companies[&lang];
        for definition in content.documents.iter().filter(|own| own.contents || own.formal) {
            let day = jiff::civil::date(2026, 12, 1);
            let document = template::bind(&content, definition, company, lang, day).document;
            let layout = lay_out(&document);
            if !definition.contents {
                assert!(
                    layout.pages.len() <= 6,
                    "{} {lang:?} has no contents",
                    definition.id
                );
                continue;
            }
            let blocks: Vec<&Block> = document.parts.iter().flat_map(|part| &part.blocks).collect();
            let at = blocks
                .iter()
                .position(|block| matches!(block, Block::Contents { .. }));
            let at = at.unwrap_or_else(|| panic!("{} has contents", definition.id));
            let listed: Vec<String> = layout
                .pages
                .iter()
                .flat_map(|page| {
                    let own = page.sources.iter().filter(|source| source.block == at);
                    own.flat_map(|source| &page.ops[source.ops.clone()])
                })
                .filter_map(|op| match op {
                    Op::Text { line, .. } => Some(line.text()),
                    _ => None,
                })
                .collect();
            for block in blocks {
                let Block::Heading {
                    level: 1,
                    number,
                    text,
                } = block
                else {
                    continue;
                };
                let title: String = text.iter().map(|span| span.text.as_str()).collect();
                let Some(line) = listed.iter().position(|line| *line == title) else {
                    continue;
                };
                let label = format!("{number} {title}");
                let begins = layout
                    .outline
                    .iter()
                    .find(|entry| entry.text == label.trim())
                    .unwrap()
                    .page
                    + 1;
                assert_eq!(
                    listed[line + 1],
                    begins.to_string(),
                    "{} {lang:?}: {title}",
                    definition.id
                );
            }
            assert!(listed.len() >= 8, "{} {lang:?}: {listed:?}", definition.id);
        }
    }
}

#[test]
fn a_form_has_the_rows_that_it_asks_for_and_a_log_those_of_its_page() {
    let rows = |fill: bool| {
        let form = BlankTable {
            columns: vec![
                Column {
                    head: plain("日"),
                    align: Align::Left
                };
                2
            ],
            rows: 4,
            fill,
            ..BlankTable::default()
        };
        let layout = lay_out(&document(vec![Block::BlankTable(form)]));
        assert_eq!(layout.pages.len(), 1);
        let across =
            |op: &&Op| matches!(op, Op::Rule { points, .. } if (points[0].1 - points[1].1).abs() < 0.1);
        let ops = &layout.pages[0].ops[layout.pages[0].sources[0].ops.clone()];
        // Two lines belong to the head.
        ops.iter().filter(across).count() - 2
    };
    assert_eq!(rows(false), 4);
    assert!(rows(true) > 20, "{}", rows(true));
}

#[test]
fn the_labels_of_all_forms_of_a_document_have_the_same_room() {
    let form = |label: &str| Block::Form {
        items: vec![(plain(label), plain("値"))],
    };
    let layout = lay_out(&document(vec![form("名"), form("知ったきっかけと時刻")]));
    let starts: Vec<f32> = layout.pages[0]
        .ops
        .iter()
        .filter_map(|op| match op {
            Op::Text { x, line, .. } if line.text() == "値" => Some(*x),
            _ => None,
        })
        .collect();
    assert_eq!(starts.len(), 2);
    assert!((starts[0] - starts[1]).abs() < 0.01, "{starts:?}");
}

#[test]
fn a_table_without_a_caption_says_on_the_next_page_what_goes_on() {
    let heading = |words: &str| Block::Heading {
        level: 2,
        number: String::new(),
        text: plain(words),
    };
    let layout = lay_out(&document(vec![
        heading("前の節"),
        heading("この文書がこたえる管理策"),
        table(80),
    ]));
    let again = |page: &Page| -> String {
        let own = page.sources.iter().filter(|source| source.again);
        own.flat_map(|source| &page.ops[source.ops.clone()])
            .filter_map(|op| match op {
                Op::Text { line, .. } => Some(line.text()),
                _ => None,
            })
            .collect()
    };
    assert!(layout.pages.len() > 1);
    for page in &layout.pages[1..] {
        let again = again(page);
        assert!(again.starts_with("この文書がこたえる管理策（続き）"), "{again}");
    }
}

#[test]
fn no_item_of_a_list_stands_alone_before_or_after_the_end_of_a_page() {
    let list = || Block::List {
        items: (1..9)
            .map(|number| (format!("{number}"), plain(format!("項目その{number}"))))
            .collect(),
    };
    for before in 30..40 {
        let mut blocks = lines(before);
        blocks.push(list());
        blocks.extend(lines(8));
        let layout = lay_out(&document(blocks));
        let counts: Vec<usize> = layout
            .pages
            .iter()
            .map(|page| {
                let items = words(page)
                    .into_iter()
                    .filter(|(_, words)| words.starts_with("項目"));
                items.count()
            })
            .collect();
        assert!(!counts.contains(&1), "{before}: {counts:?}");
    }
}

#[test]
fn a_list_of_a_few_lines_is_not_torn_apart() {
    let list = || Block::List {
        items: (1..6)
            .map(|number| (format!("{number}"), plain(format!("項目その{number}"))))
            .collect(),
    };
    for before in 30..40 {
        let mut blocks = lines(before);
        blocks.push(list());
        blocks.extend(lines(8));
        let layout = lay_out(&document(blocks));
        let pages = layout
            .pages
            .iter()
            .filter(|page| words(page).iter().any(|(_, words)| words.starts_with("項目")));
        assert_eq!(pages.count(), 1, "{before}");
    }
}

#[test]
fn a_table_goes_over_whole_before_a_page_that_is_asked_for_too() {
    let heading = Block::Heading {
        level: 1,
        number: String::new(),
        text: plain("次の節"),
    };
    let mut over = 0;
    for before in 20..34 {
        let mut blocks = lines(before);
        blocks.extend([table(10), Block::PageBreak, heading.clone()]);
        blocks.extend(lines(3));
        let layout = lay_out(&document(blocks));
        let rows = |page: &Page| {
            let cells = words(page);
            cells.iter().filter(|(_, words)| words == "アクセス権").count()
        };
        let second = rows(&layout.pages[1]);
        assert!(!(1..4).contains(&second), "{before}: {second}");
        over += second;
    }
    assert!(over > 0);
}
