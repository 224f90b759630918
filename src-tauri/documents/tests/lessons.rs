//! Papers about lessons: nothing overflows, in every lesson and both languages.

use jiff::civil::{Date, date};
use sonae_content::{Content, Module};
use sonae_documents::block::{Block, Document};
use sonae_documents::ops::{Op, Page};
use sonae_documents::template::Ground;
use sonae_documents::{Layout, lay_out, text};
use sonae_domain::{CompanyFile, Lang};

const DAY: Date = date(2026, 12, 1);

fn content() -> &'static Content {
    Content::shared().expect("the assets parse")
}

fn paper(company: &CompanyFile, paper: &str, module: &Module, lang: Lang) -> Document {
    let content = content();
    let definition = content.papers.iter().find(|own| own.id == paper).unwrap();
    let ground = Ground::of(content, company);
    let bound = ground.bind_about(definition, &module.id, lang, DAY).unwrap();
    assert!(
        bound.missing.is_empty(),
        "{paper} of {} is never a draft",
        module.id
    );
    bound.document
}

/// The sample company, and one that has answered nothing.
fn companies(lang: Lang) -> [CompanyFile; 2] {
    let mut sample = content().samples[0].companies[&lang].clone();
    // The name of the one to turn to may be long.
    let officer = sample
        .answers
        .text("company", "security-officer")
        .map(str::to_owned);
    if let Some(person) = sample
        .people
        .iter_mut()
        .find(|person| officer.as_deref() == Some(person.id.as_str()))
    {
        person.name = match lang {
            Lang::Ja => "勅使河原 龍之介".to_owned(),
            Lang::En => "Alexandra Featherstonehaugh".to_owned(),
        };
    }
    [sample, CompanyFile::default()]
}

fn each(check: impl Fn(&CompanyFile, &Module, Lang)) {
    for lang in Lang::ALL {
        for company in companies(lang) {
            for module in &content().courses.modules {
                check(&company, module, lang);
            }
        }
    }
}

/// The lowest baseline among the words of a page above its foot, the widest right end, and the smallest type.
fn reach(page: &Page) -> (f32, f32, f32) {
    let words = page.ops.iter().filter_map(|op| match op {
        Op::Text { x, y, size, line, .. } => Some((*x, *y, *size, line.width)),
        _ => None,
    });
    words.filter(|(_, _, size, _)| *size > 11.0).fold(
        (0.0_f32, 0.0_f32, f32::MAX),
        |(low, right, small), (x, y, size, width)| (low.max(y), right.max(x + width), small.min(size)),
    )
}

#[test]
fn every_slide_is_one_page_and_nothing_runs_off_it() {
    each(|company, module, lang| {
        let document = paper(company, "lesson-slides", module, lang);
        let count = document.parts[0].blocks.len();
        let layout: Layout = lay_out(&document);
        assert_eq!(layout.pages.len(), count, "{} {lang:?}", module.id);
        assert_eq!(count, 10 + 2 * module.mails.len());
        for (number, page) in layout.pages.iter().enumerate() {
            let place = format!("{} {lang:?} slide {}", module.id, number + 1);
            let (low, right, small) = reach(page);
            assert!(low <= page.height - 54.0 + 0.6, "{place}: {low}");
            assert!(right <= page.width - 60.0, "{place}: {right}");
            assert!(small >= 11.3, "{place}: type of {small}");
        }
        // Words that are not part of a picture are read from the other end of a room.
        for (block, page) in document.parts[0].blocks.iter().zip(&layout.pages) {
            let Block::Slide(slide) = block else {
                panic!("a slide")
            };
            if slide.drawing.width <= 0.0 {
                assert!(reach(page).2 >= 16.0, "{} {lang:?}", module.id);
            }
        }
    });
}

#[test]
fn a_handout_is_two_pages_at_most_with_room_for_notes() {
    each(|company, module, lang| {
        let document = paper(company, "lesson-handout", module, lang);
        let pages = lay_out(&document).pages.len();
        assert!(pages <= 2, "{} {lang:?}: {pages}", module.id);
    });
}

#[test]
fn a_sheet_of_cards_is_one_page_and_every_card_holds_its_words() {
    each(|company, module, lang| {
        let document = paper(company, "lesson-card", module, lang);
        let layout = lay_out(&document);
        assert_eq!(layout.pages.len(), 1, "{} {lang:?}", module.id);
        // The first card: 91 × 55 mm from 14 and 11 mm, in points, 4 mm of it blank at its foot.
        let (left, right, foot) = (39.7, 39.7 + 257.9, 31.2 + 155.9 - 11.0);
        let words = layout.pages[0].ops.iter().filter_map(|op| match op {
            Op::Text { x, y, line, .. } => Some((*x, *y, line)),
            _ => None,
        });
        let mut said = 0;
        let mut last = 0.0_f32;
        for (x, y, line) in words.filter(|(x, y, _)| *x < right && *y > 31.2 && *y < 31.2 + 155.9) {
            let place = format!("{} {lang:?}: {}", module.id, line.text());
            assert!(x >= left + 16.0 && x + line.width <= right - 14.0, "{place}");
            assert!(y <= foot, "{place} {y} {foot}");
            said += 1;
            last = last.max(y);
        }
        assert!(said >= 6, "{} {lang:?}: {said}", module.id);
    });
}

#[test]
fn lessons_as_they_are_printed() {
    for lang in Lang::ALL {
        let company = content().samples[0].companies[&lang].clone();
        for id in ["fraud-mail", "backup", "personal-data"] {
            let module = content().courses.module(id).unwrap();
            for name in ["lesson-slides", "lesson-handout", "lesson-card"] {
                let document = paper(&company, name, module, lang);
                insta::assert_snapshot!(
                    format!("{name}-{id}-{}", lang.tag()),
                    text::pages(&lay_out(&document))
                );
            }
        }
    }
}
