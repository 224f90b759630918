//! The manual of a piece of work: every step is on it with what to mind, for whatever flow.

use jiff::civil::{Date, date};
use sonae_content::Content;
use sonae_documents::block::{Block, Document};
use sonae_documents::template::Ground;
use sonae_documents::{lay_out, text};
use sonae_domain::{CompanyFile, Flow, Lang, Medium, Step};

const DAY: Date = date(2026, 12, 1);

fn manual(company: &CompanyFile, flow: &str, lang: Lang) -> Document {
    let content = Content::shared().expect("the assets parse");
    let definition = content.paper("business-manual").unwrap();
    let bound = Ground::of(content, company)
        .bind_about(definition, flow, lang, DAY)
        .unwrap();
    assert!(bound.missing.is_empty(), "a manual is never a draft");
    bound.document
}

fn said(document: &Document) -> String {
    text::spoken(&lay_out(document)).concat()
}

fn with(steps: Vec<Step>) -> CompanyFile {
    CompanyFile {
        flows: vec![Flow {
            id: "f".into(),
            name: "予約を受ける".into(),
            steps,
            ..Flow::default()
        }],
        ..CompanyFile::default()
    }
}

#[test]
fn manuals_of_the_sample_company() {
    let content = Content::shared().unwrap();
    for lang in Lang::ALL {
        let company = &content.samples[0].companies[&lang];
        for flow in &company.flows {
            let document = manual(company, flow.id.as_str(), lang);
            insta::assert_snapshot!(
                format!("manual-{}-{}", flow.id, lang.tag()),
                text::pages(&lay_out(&document))
            );
            let bare = |words: &str| words.split_whitespace().collect::<String>();
            let pages = bare(&said(&document));
            for step in &flow.steps {
                assert!(pages.contains(&bare(&step.text)), "{} {lang:?}", step.text);
            }
        }
    }
}

#[test]
fn a_step_stands_in_one_row_and_a_picture_says_what_it_shows() {
    let content = Content::shared().unwrap();
    let company = &content.samples[0].companies[&Lang::Ja];
    let document = manual(company, "in-store", Lang::Ja);
    let blocks: Vec<&Block> = document.parts.iter().flat_map(|part| &part.blocks).collect();
    let rows = blocks.iter().filter_map(|block| match block {
        Block::Table(table) if table.columns.len() == 5 => Some(table.rows.len()),
        _ => None,
    });
    assert_eq!(rows.collect::<Vec<_>>(), [company.flows[0].steps.len()]);
    let alts = blocks.iter().filter_map(|block| match block {
        Block::Diagram { alt, .. } => Some(alt.contains("店で商品を買う")),
        _ => None,
    });
    assert!(alts.clone().count() > 0 && alts.into_iter().all(|named| named));
}

#[test]
fn a_flow_without_steps_says_what_to_do_and_one_of_a_stranger_company_has_room_to_write() {
    let empty = said(&manual(&with(Vec::new()), "f", Lang::Ja));
    assert!(empty.contains("まだ手順がありません"), "{empty}");
    let steps = vec![Step {
        actor: "受付".into(),
        text: "電話で予約を受ける".into(),
        medium: Medium::Paper,
        tool: "予約帳".into(),
        information: vec!["予約のお客様の情報".into()],
        ..Step::default()
    }];
    let words = said(&manual(&with(steps), "f", Lang::Ja));
    for part in [
        "本人と確かめるまで",
        "台帳にはこれから",
        "まだリスクが挙がっていません",
        "情報セキュリティ責任者",
    ] {
        assert!(words.contains(part), "{part}: {words}");
    }
}

#[test]
fn a_long_flow_with_long_words_is_laid_out() {
    let steps = (0..60)
        .map(|at| Step {
            id: format!("s{at}").as_str().into(),
            actor: format!("担当の人{}", at % 7),
            text: "とても長い手順の説明を、どこで切ってもよいように書き続ける".repeat(3),
            tool: "むずかしい名前の機器".repeat(2),
            information: (0..6).map(|own| format!("お客様の情報その{own}")).collect(),
            medium: Medium::System,
            ..Step::default()
        })
        .collect();
    let words = said(&manual(&with(steps), "f", Lang::Ja));
    assert!(words.contains("60"));
}
