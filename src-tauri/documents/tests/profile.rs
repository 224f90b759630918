//! The report on the profile: what it says for companies of every kind, and how its pages are filled.

use jiff::civil::{Date, date};
use sonae_content::Content;
use sonae_documents::ops::Op;
use sonae_documents::{lay_out, pictures, template, text};
use sonae_domain::{Answer, CompanyFile, Lang, Level, Rating, Review};

const DAY: Date = date(2026, 12, 1);

fn content() -> Content {
    Content::read().expect("the assets parse")
}

fn bind(content: &Content, company: &CompanyFile, lang: Lang) -> template::Bound {
    let definition = content.document("profile-report").expect("there is a report");
    template::bind(content, definition, company, lang, DAY)
}

/// The words of the report, a page each, without the breaks of its lines.
fn said(content: &Content, company: &CompanyFile, lang: Lang) -> Vec<String> {
    let pages = text::spoken(&lay_out(&bind(content, company, lang).document));
    let apart = if lang == Lang::Ja { "" } else { " " };
    pages.iter().map(|page| page.replace('\n', apart)).collect()
}

/// A company that has rated some outcomes itself, and has a review behind it.
fn reviewed(content: &Content, lang: Lang) -> CompanyFile {
    let mut company = content.samples[0].companies[&lang].clone();
    company.ratings = vec![Rating {
        outcome: "RC.CO-04".into(),
        current: Some(Level::Reviewed),
        note: "組合の集まりで発表".into(),
        ..Rating::default()
    }];
    company.reviews = vec![Review {
        id: "first".into(),
        date: date(2026, 6, 1),
        new_year: false,
        levels: sonae_guide::levels_now(content, &CompanyFile::default()),
    }];
    company
}

#[test]
fn every_outcome_is_on_the_paper() {
    let content = content();
    for lang in Lang::ALL {
        let all = said(&content, &CompanyFile::default(), lang).concat();
        for outcome in content.outcomes() {
            assert!(all.contains(outcome), "{outcome}");
        }
    }
}

#[test]
fn a_company_without_any_record_is_told_so() {
    let content = content();
    let first = said(&content, &CompanyFile::default(), Lang::Ja).swap_remove(0);
    assert!(
        first.contains("行動の記録も、自分で選んだ段階も、まだありません"),
        "{first}"
    );
    assert!(first.contains("見直しの記録はまだありません"), "{first}");
    let all = said(&content, &CompanyFile::default(), Lang::Ja).concat();
    assert!(!all.contains("前の見直し"), "{all}");
}

#[test]
fn what_the_company_says_itself_and_its_last_review_are_told() {
    let content = content();
    let company = reviewed(&content, Lang::Ja);
    let all = said(&content, &company, Lang::Ja).concat();
    for words in [
        "会社が自分で選んだ1の成果のほかは",
        "前の見直し 2026年6月1日",
        "前の見直しより上がった成果は",
        "見直している※",
        "（覚え書き：組合の集まりで発表）",
    ] {
        let spaced = all.replace(' ', "");
        assert!(spaced.contains(&words.replace(' ', "")), "{words}: {all}");
    }
    let alone = content.samples[0].companies[&Lang::Ja].clone();
    let without = CompanyFile {
        ratings: Vec::new(),
        reviews: Vec::new(),
        ..alone
    };
    let all = said(&content, &without, Lang::Ja).concat();
    assert!(all.contains("すべて行動の記録から埋めました") && !all.contains("見直している※"));
}

#[test]
fn the_day_of_printing_is_on_the_paper_and_makes_no_new_paper() {
    let content = content();
    let company = reviewed(&content, Lang::En);
    let definition = content.document("profile-report").expect("there is a report");
    let later = template::bind(&content, definition, &company, Lang::En, date(2027, 1, 5));
    assert_eq!(later.digest, bind(&content, &company, Lang::En).digest);
    let first = text::spoken(&lay_out(&later.document)).swap_remove(0);
    assert!(first.contains("As of January 5, 2027"), "{first}");
    // Another answer makes another paper.
    let mut other = company.clone();
    other.ratings.clear();
    assert_ne!(later.digest, bind(&content, &other, Lang::En).digest);
}

#[test]
fn no_page_but_the_last_is_left_half_empty() {
    let content = content();
    for lang in Lang::ALL {
        let mut named = CompanyFile::default();
        let sheet = named.answers.0.entry("company".to_owned()).or_default();
        sheet
            .fields
            .insert("name".into(), Answer::Text("青木建具".into()));
        let sample = content.samples[0].companies[&lang].clone();
        for company in [named, sample, reviewed(&content, lang)] {
            let layout = lay_out(&bind(&content, &company, lang).document);
            // The heading of the annex stands over its table, never alone at the foot of a page.
            let annex = layout.outline.last().expect("there is an outline");
            let beneath = &said(&content, &company, lang)[annex.page];
            assert!(beneath.contains("GV.OC-01"), "{annex:?}");
            let (_, full) = layout.pages.split_last().expect("there are pages");
            for (index, page) in full.iter().enumerate() {
                let own = page
                    .sources
                    .iter()
                    .flat_map(|source| &page.ops[source.ops.clone()]);
                let lowest = own
                    .filter_map(|op| match op {
                        Op::Text { y, .. } => Some(*y),
                        _ => None,
                    })
                    .fold(0.0, f32::max);
                assert!(
                    lowest > page.height * 0.72,
                    "page {} of {lang:?} ends at {lowest}",
                    index + 1
                );
            }
        }
    }
}

#[test]
fn the_pictures_say_their_figures_in_words() {
    let content = content();
    let company = reviewed(&content, Lang::Ja);
    let profile = sonae_guide::profile(&content, &company);
    let radar = pictures::radar(&content, &profile, Lang::Ja);
    for rings in &profile.functions {
        let own = sonae_guide::figures(rings);
        let name = content.words.text(Lang::Ja, &rings.id);
        let words = format!("{name}はいま{}、目標{}", own.current, own.target);
        assert!(radar.alt.contains(&words), "{words}: {}", radar.alt);
    }
    let map = pictures::heat_map(&content, &profile, Lang::En);
    assert!(map.alt.contains("Heat map of the 22 categories"), "{}", map.alt);
}
