//! Personas on paper: cards that never break, free fields in their order, photos in words.

use jiff::civil::{Date, date};
use sonae_content::Content;
use sonae_documents::block::Block;
use sonae_documents::ops::Op;
use sonae_documents::{lay_out, template, text};
use sonae_domain::{CheckState, CompanyFile, FreeField, Lang, Persona, PersonaCheck, Photo};

const DAY: Date = date(2026, 12, 1);

fn bind(id: &str, company: &CompanyFile, lang: Lang) -> template::Bound {
    let content = Content::shared().expect("the assets parse");
    let definition = content.document(id).expect("there is such a document");
    template::bind(content, definition, company, lang, DAY)
}

fn sample(lang: Lang) -> CompanyFile {
    let content = Content::shared().expect("the assets parse");
    content.samples[0].companies[&lang].clone()
}

/// A persona of whom far too much is said.
fn talkative(id: &str) -> Persona {
    let long = || "毎週土曜の朝に来て、よく話していく。".repeat(28);
    Persona {
        id: id.into(),
        name: long(),
        age: Some(45),
        group: long(),
        quote: long(),
        occupation: long(),
        home: long(),
        values: long(),
        motive: long(),
        channel: long(),
        entrusts: vec![long(); 30],
        worries: vec!["a".repeat(500); 30],
        ..Persona::default()
    }
}

#[test]
fn a_card_is_never_cut_off_by_the_end_of_its_page_whatever_was_written() {
    let mut company = sample(Lang::Ja);
    company.personas = ["a", "b", "c", "d", "e", "f"].map(talkative).to_vec();
    for lang in Lang::ALL {
        let layout = lay_out(&bind("persona-cards", &company, lang).document);
        assert!(layout.pages.len() <= 7, "{lang:?}: {}", layout.pages.len());
        for page in &layout.pages {
            for op in &page.ops {
                if let Op::Text { x, y, line, .. } = op {
                    let right = x + line.width;
                    assert!(
                        *y < page.height - 30.0 && right < page.width - 40.0,
                        "{}",
                        line.text()
                    );
                }
            }
        }
    }
}

#[test]
fn what_the_sample_says_of_its_customers_stands_whole_on_one_page() {
    for lang in Lang::ALL {
        let company = sample(lang);
        let layout = lay_out(&bind("persona-cards", &company, lang).document);
        assert_eq!(layout.pages.len(), 1, "{lang:?}");
        let words = text::spoken(&layout).concat();
        assert!(!words.contains('…') && !words.contains("..."), "{words}");
        let flat = |text: &str| text.split_whitespace().collect::<String>();
        let words = flat(&words);
        for persona in &company.personas {
            for entry in persona.worries.iter().chain(&persona.entrusts) {
                assert!(words.contains(&flat(entry)), "{entry} in {words}");
            }
        }
    }
}

#[test]
fn a_card_says_what_is_still_open_about_its_check() {
    let mut persona = Persona {
        name: "岬 ひろ".into(),
        ..Persona::default()
    };
    let mut feet = Vec::new();
    for check in [
        None,
        Some(PersonaCheck::default()),
        Some(PersonaCheck {
            by: "中村".into(),
            deviations: "平日にも来る".into(),
            ..PersonaCheck::default()
        }),
        Some(PersonaCheck {
            by: "中村".into(),
            on: Some(DAY),
            ..PersonaCheck::default()
        }),
    ] {
        persona.checks = check.into_iter().collect();
        let company = CompanyFile {
            personas: vec![persona.clone()],
            ..CompanyFile::default()
        };
        let bound = bind("persona-cards", &company, Lang::Ja);
        let blocks = bound.document.parts.iter().flat_map(|part| &part.blocks);
        let cards = blocks.filter_map(|block| match block {
            Block::PersonaCards { cards } => Some(cards),
            _ => None,
        });
        feet.extend(cards.flatten().map(|card| card.foot[0].text.clone()));
    }
    assert_eq!(persona.check_state(), CheckState::Done);
    assert_eq!(feet[3], "2026年12月1日、中村に確かめてもらいました。");
    feet.dedup();
    assert_eq!(feet.len(), 4, "{feet:?}");
}

#[test]
fn free_fields_stand_on_the_sheet_in_their_order_and_photos_are_told_in_words() {
    let mut company = sample(Lang::Ja);
    let field = |label: &str, text: &str| FreeField {
        label: label.into(),
        text: text.into(),
    };
    company.personas[0].more = vec![field("ペット", "犬"), field("", "名前のない話")];
    let photo = |shows: &str| Photo {
        shows: shows.into(),
        ..Photo::default()
    };
    company.persona_notes[0].photos = vec![photo("棚の前の人"), photo(" ")];
    company.persona_notes[1].photos = vec![photo("")];
    let pages = text::pages(&lay_out(&bind("persona-sheets", &company, Lang::Ja).document));
    let place = |words: &str| pages.find(words).unwrap_or_else(|| panic!("{words} is missing"));
    assert!(place("ペット") < place("名前のない項目"));
    let joined: String = pages.split_whitespace().collect();
    assert!(!joined.contains("写真0枚"));
    for words in ["写真2枚", "写真1枚"] {
        assert!(joined.contains(words), "{words}");
    }
}
