//! Laws of layout, tried on documents of every kind of block in any order.

use crate::specimen;
use crate::trials::{any_document, bare, numbered, texts};
use proptest::prelude::*;
use sonae_documents::block::{Block, ContentsItem, Document, Paper, Part, plain};
use sonae_documents::lay_out;
use sonae_documents::ops::{Layout, Op, Page};
use sonae_domain::Lang;

const MM: f32 = 72.0 / 25.4;

/// Left, right, top and bottom margins in millimetres, as the paper asks.
fn margins(document: &Document, page: &Page) -> [f32; 4] {
    match (document.paper, page.width > page.height) {
        (Paper::Wall, _) => [31.0, 31.0, 24.0, 22.0],
        (Paper::Card, _) => [18.0, 16.0, 14.0, 15.0],
        (Paper::Rule, false) => [25.0, 22.0, 30.0, 25.0],
        (Paper::Rule, true) => [18.0, 18.0, 25.0, 17.0],
        (Paper::Slide, _) => [24.0, 24.0, 19.0, 19.0],
    }
}

fn blocks(document: &Document) -> Vec<&Block> {
    document.parts.iter().flat_map(|part| &part.blocks).collect()
}

/// What stands on the pages, without what is said again at the head of one.
fn said(layout: &Layout) -> String {
    let mut said = String::new();
    for page in &layout.pages {
        for source in page.sources.iter().filter(|source| !source.again) {
            for op in &page.ops[source.ops.clone()] {
                if let Op::Text { line, .. } = op {
                    said.push_str(&line.text());
                }
            }
        }
    }
    bare(&said)
}

/// The number in the footer of a page.
fn footer(page: &Page) -> Option<String> {
    let furniture = page
        .sources
        .first()
        .map_or(page.ops.len(), |source| source.ops.start);
    page.ops[..furniture].iter().rev().find_map(|op| match op {
        Op::Text { line, .. } if line.text().contains(" / ") => Some(line.text()),
        _ => None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, max_shrink_iters: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_lost_and_none_is_doubled(document in any_document()) {
        let mut said = said(&lay_out(&document));
        let (texts, notes) = texts(&document);
        // Notes stand at the foot of their page, in the midst of a text that goes on.
        for note in notes {
            prop_assert_eq!(said.matches(&note).count(), 1, "the note {}", note);
            said = said.replace(&note, "");
        }
        for text in texts {
            prop_assert_eq!(said.matches(&text).count(), 1, "{} in {}", text, said);
        }
    }

    #[test]
    fn no_text_stands_outside_the_margins(document in any_document()) {
        for page in &lay_out(&document).pages {
            let [left, right, top, bottom] = margins(&document, page).map(|side| side * MM);
            let all = blocks(&document);
            let ops = page.sources.iter().flat_map(|source| page.ops[source.ops.clone()].iter().map(|op| (source.block, op)));
            for (block, op) in ops {
                let Op::Text { x, y, size, line, .. } = op else { continue };
                // Cards to cut out are measured from the edge of the paper.
                if matches!(all[block], Block::ContactCards(_)) {
                    continue;
                }
                // A stop may hang out of the text by half its height.
                let hangs = if line.text().ends_with(['、', '。', '，', '．']) { size * 0.5 } else { 0.0 };
                let start = line.glyphs.first().map_or(0.0, |glyph| glyph.x);
                prop_assert!(x + start >= left - 0.6, "{} begins at {x}", line.text());
                prop_assert!(x + line.width <= page.width - right + hangs + 1.0, "{} ends at {}", line.text(), x + line.width);
                prop_assert!(*y - size * 0.8 >= top - 1.0, "{} stands at {y}", line.text());
                prop_assert!(*y <= page.height - bottom + 1.0, "{} stands at {y} of {} in {:?}", line.text(), page.height, all[block]);
            }
        }
    }

    #[test]
    fn no_heading_is_the_last_on_its_page(document in any_document()) {
        let all = blocks(&document);
        let layout = lay_out(&document);
        for (number, page) in layout.pages.iter().enumerate() {
            let Some(last) = page.sources.iter().map(|source| source.block).max() else { continue };
            if number + 1 == layout.pages.len() || !matches!(all[last], Block::Heading { .. }) {
                continue;
            }
            // Nothing follows it, or what follows begins a page by itself.
            let next = all.get(last + 1);
            let alone = matches!(next, None | Some(Block::PageBreak | Block::ContactCards(_)))
                || ends_a_part(&document, last)
                // Several headings, or a heading and what leads to it, over a picture as high as a page have no room with it.
                || (matches!(next, Some(Block::Diagram { .. }))
                    && last.checked_sub(1).is_some_and(|before| matches!(all[before], Block::Heading { .. } | Block::Lead { .. })));
            prop_assert!(alone, "{:?} before {:?}", all[last], next);
        }
    }

    #[test]
    fn a_table_that_goes_on_says_so_and_repeats_its_heads(document in any_document()) {
        let all = blocks(&document);
        let layout = lay_out(&document);
        for pair in layout.pages.windows(2) {
            let Some(first) = pair[1].sources.first() else { continue };
            let went_on = pair[0].sources.iter().any(|source| source.block == first.block);
            let heads = match all[first.block] {
                Block::Table(table) => &table.columns,
                Block::BlankTable(table) => &table.columns,
                _ => continue,
            };
            // Small print under a table is no row of it.
            let row = pair[1].ops[first.ops.clone()].iter().any(|op| matches!(op, Op::Shape { .. }));
            if !went_on || (!first.again && !row) {
                continue;
            }
            prop_assert!(first.again);
            let said: String = pair[1].ops[first.ops.clone()].iter().filter_map(|op| match op {
                Op::Text { line, .. } => Some(line.text()),
                _ => None,
            }).collect();
            let said = bare(&said);
            let words = |text: &[sonae_documents::block::Span]| bare(&text.iter().map(|span| span.text.as_str()).collect::<String>());
            for head in heads {
                prop_assert!(said.contains(&words(&head.head)), "{} in {}", words(&head.head), said);
            }
            prop_assert!(said.contains("続き"), "{}", said);
        }
    }

    #[test]
    fn the_pages_are_counted(document in any_document()) {
        let layout = lay_out(&document);
        let count = layout.pages.len();
        for (number, page) in layout.pages.iter().enumerate() {
            if let Some(footer) = footer(page) {
                prop_assert_eq!(footer, format!("{} / {count}", number + 1));
            }
        }
    }

    #[test]
    fn every_note_stands_on_the_page_of_its_mark(document in any_document()) {
        let layout = lay_out(&document);
        for page in &layout.pages {
            let words = |op: &Op| match op {
                Op::Text { line, .. } => Some(line.clone()),
                _ => None,
            };
            let lines: Vec<_> = page.ops.iter().filter_map(words).collect();
            let said = bare(&lines.iter().map(sonae_documents::typeset::Line::text).collect::<String>());
            for note in lines.iter().flat_map(|line| &line.glyphs).filter_map(|glyph| glyph.note) {
                let text = numbered(&document, note);
                prop_assert!(said.contains(&text), "{} in {}", text, said);
            }
        }
    }

    #[test]
    fn contents_name_the_pages_on_which_chapters_begin(document in any_document()) {
        let document = with_contents(document);
        let layout = lay_out(&document);
        let listed: Vec<String> = layout.pages.iter().flat_map(|page| {
            page.sources.iter().filter(|source| source.block == 0).flat_map(|source| &page.ops[source.ops.clone()])
        }).filter_map(|op| match op {
            Op::Text { line, .. } => Some(line.text()),
            _ => None,
        }).collect();
        for (number, title) in chapters(&document) {
            let label = format!("{number} {title}");
            let page = layout.outline.iter().find(|entry| entry.text == label).unwrap().page;
            // In the contents the title is followed by the page.
            let at = listed.iter().position(|line| *line == title).unwrap();
            prop_assert_eq!(listed[at + 1].parse::<usize>().unwrap(), page + 1);
            let there = &layout.pages[page];
            let stands = there.ops.iter().any(|op| matches!(op, Op::Text { line, .. } if line.text() == title));
            prop_assert!(stands, "{title} on page {page}");
        }
    }
}

/// Whether a block is the last of its part.
fn ends_a_part(document: &Document, block: usize) -> bool {
    let mut end = 0;
    document.parts.iter().any(|part| {
        end += part.blocks.len();
        end == block + 1
    })
}

/// The headings with a number of their own.
fn chapters(document: &Document) -> Vec<(String, String)> {
    let heading = |block: &&Block| match block {
        Block::Heading { number, text, .. } if !number.is_empty() => {
            Some((number.clone(), text[0].text.clone()))
        }
        _ => None,
    };
    blocks(document).iter().filter_map(heading).collect()
}

/// The document with short numbered headings before its blocks and a page of contents.
fn with_contents(document: Document) -> Document {
    let mut number = 0;
    let mut parts = document.parts.clone();
    for part in &mut parts {
        part.blocks
            .retain(|block| !matches!(block, Block::Heading { .. }));
        let blocks = std::mem::take(&mut part.blocks);
        for block in blocks {
            number += 1;
            part.blocks.push(Block::Heading {
                level: 1,
                number: number.to_string(),
                text: plain(format!("章その{number}")),
            });
            part.blocks.push(block);
        }
    }
    let mut whole = Document {
        parts,
        paper: Paper::Rule,
        large: false,
        ..document
    };
    let items = chapters(&whole)
        .into_iter()
        .map(|(number, title)| ContentsItem {
            number,
            title: plain(title),
            state: Vec::new(),
        })
        .collect();
    whole.parts.insert(
        0,
        Part {
            landscape: false,
            blocks: vec![Block::Contents { items }],
        },
    );
    whole
}

#[test]
fn the_approval_boxes_take_a_seal_and_the_margins_are_those_of_the_paper() {
    for lang in Lang::ALL {
        let document = match lang {
            Lang::Ja => specimen::rule_ja(),
            Lang::En => specimen::rule_en(),
        };
        let layout = lay_out(&document);
        let page = &layout.pages[0];
        assert!((page.width - 210.0 * MM).abs() < 0.1 && (page.height - 297.0 * MM).abs() < 0.1);
        let head = &page.sources[0];
        // The boxes are the tallest frames of the head; lines divide them into label, seal area and date.
        let mut boxes = 0;
        for op in &page.ops[head.ops.clone()] {
            let Op::Shape { points, .. } = op else { continue };
            let (left, top) = points[0];
            let (right, bottom) = points[2];
            if bottom - top < 30.0 * MM {
                continue;
            }
            boxes += 1;
            let mut lines: Vec<f32> = page.ops[head.ops.clone()]
                .iter()
                .filter_map(|op| match op {
                    Op::Rule { points, .. } if (points[0].0 - left).abs() < 0.1 => Some(points[0].1),
                    _ => None,
                })
                .collect();
            lines.sort_by(f32::total_cmp);
            assert_eq!(lines.len(), 2);
            assert!(
                right - left >= 20.0 * MM && lines[1] - lines[0] >= 20.0 * MM,
                "{lang:?}"
            );
            assert!(
                right <= page.width - 22.0 * MM + 0.1,
                "flush with the right margin"
            );
        }
        assert_eq!(boxes, 3);
    }
}
