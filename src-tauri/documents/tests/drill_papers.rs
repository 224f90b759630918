//! The papers about a drill: script, cards and sheet of an exercise, the form with messages and what is right, the report.

use jiff::civil::{Date, date};
use sonae_content::Content;
use sonae_documents::block::{Block, Document};
use sonae_documents::template::Ground;
use sonae_documents::{lay_out, text};
use sonae_domain::{CompanyFile, DrillKind, DrillParticipant, DrillRun, Lang};

const DAY: Date = date(2026, 12, 1);

fn content() -> Content {
    Content::read().expect("the assets parse")
}

fn bind(content: &Content, company: &CompanyFile, paper: &str, drill: &str, lang: Lang) -> Option<Document> {
    let definition = content.paper(paper).expect("there is such a paper");
    let bound = Ground::of(content, company).bind_about(definition, drill, lang, DAY)?;
    assert!(bound.missing.is_empty(), "{paper}");
    Some(bound.document)
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// A company with one drill that nobody has held.
fn with_drill(drill: DrillRun) -> CompanyFile {
    let mut company = content().samples[0].companies[&Lang::Ja].clone();
    company.drills = vec![DrillRun {
        id: "d".into(),
        participants: vec![DrillParticipant::default(); 3],
        ..drill
    }];
    company
}

fn exercise(scenario: &str) -> CompanyFile {
    with_drill(DrillRun {
        kind: DrillKind::TableTop,
        scenario: scenario.to_owned(),
        ..DrillRun::default()
    })
}

#[test]
fn papers_of_the_sample_company() {
    let content = content();
    for lang in Lang::ALL {
        let company = &content.samples[0].companies[&lang];
        for drill in &company.drills {
            let (id, own, other) = match drill.kind {
                DrillKind::TableTop => ("exercise", "drill-kit", "phishing-sheet"),
                DrillKind::Phishing => ("messages", "phishing-sheet", "drill-kit"),
            };
            assert!(
                bind(&content, company, other, drill.id.as_str(), lang).is_none(),
                "{other} is for drills of the other kind"
            );
            for paper in [own, "drill-report"] {
                let document = bind(&content, company, paper, drill.id.as_str(), lang).unwrap();
                insta::assert_snapshot!(
                    format!("{paper}-{id}-{}", lang.tag()),
                    text::pages(&lay_out(&document))
                );
            }
        }
    }
}

#[test]
fn every_exercise_is_read_aloud_and_watched_as_a_whole() {
    let content = content();
    for lang in Lang::ALL {
        for drill in &content.courses.drills {
            let company = exercise(&drill.id);
            let document = bind(&content, &company, "drill-kit", "d", lang).unwrap();
            let said = squeezed(&text::spoken(&lay_out(&document)).concat());
            let words = |attribute: &str| {
                squeezed(
                    &content
                        .words
                        .text(lang, &format!("drill-{}.{attribute}", drill.id)),
                )
            };
            for inject in &drill.injects {
                // Once in the script, and what is looked for on the observer's sheet as well.
                assert!(said.contains(&words(&inject.id)), "{} {}", drill.id, inject.id);
                assert!(said.contains(&words(&format!("{}-ask", inject.id))));
                for expected in &inject.expects {
                    assert!(
                        said.matches(&words(expected)).count() >= 2,
                        "{} {expected}",
                        drill.id
                    );
                }
            }
            for part in [
                "setting",
                "say-start",
                "say-end",
                "debrief-1",
                "debrief-4",
                "twist",
            ] {
                assert!(said.contains(&words(part)), "{} {part}", drill.id);
            }
        }
    }
}

#[test]
fn the_form_gives_nothing_away_and_no_message_is_torn() {
    let content = content();
    let mails: Vec<String> = content.courses.received().map(|mail| mail.id.clone()).collect();
    for lang in Lang::ALL {
        for shown in mails.chunks(6) {
            let company = with_drill(DrillRun {
                mails: shown.to_vec(),
                title: "練習".into(),
                ..DrillRun::default()
            });
            let document = bind(&content, &company, "phishing-sheet", "d", lang).unwrap();
            let pictures = |blocks: &[Block]| {
                let drawn = blocks
                    .iter()
                    .filter(|block| matches!(block, Block::Diagram { .. }));
                drawn.count()
            };
            assert_eq!(pictures(&document.parts[0].blocks), shown.len());
            assert_eq!(pictures(&document.parts[1].blocks), 0);
            let form = Document {
                parts: vec![document.parts[0].clone()],
                ..document.clone()
            };
            let pages: Vec<String> = text::spoken(&lay_out(&form))
                .iter()
                .map(|page| squeezed(page))
                .collect();
            let form = pages.concat();
            let whole = squeezed(&text::spoken(&lay_out(&document)).concat());
            for id in shown {
                let mail = content.courses.mail(id).unwrap();
                let words = |part: &str| squeezed(&content.words.text(lang, &format!("mail-{id}.{part}")));
                for mark in &mail.marks {
                    let sign = words(&format!("mark-{mark}"));
                    assert!(!form.contains(&sign), "{id} {mark} stands on the form");
                    assert!(whole.contains(&sign), "{id} {mark} is nowhere said");
                }
                if mail.genuine {
                    assert!(!form.contains(&words("fine")) && whole.contains(&words("fine")));
                }
            }
            // A message, its boxes and its line are on one page.
            let ticks = squeezed(&content.words.text(lang, "drill-paper-follow"));
            for (at, _) in shown.iter().enumerate() {
                let number = (at + 1).to_string();
                let head = content
                    .words
                    .get(lang, "drill-paper-message", &[("number", &number)])
                    .unwrap();
                let head = squeezed(&head);
                let page = pages.iter().find(|page| page.contains(&head)).unwrap();
                let after = &page[page.find(&head).unwrap()..];
                assert!(after.contains(&ticks), "message {number} is torn in {lang:?}");
            }
        }
    }
}

#[test]
fn a_report_before_the_drill_says_so_and_has_room_to_write() {
    let content = content();
    let company = exercise("flood-blackout");
    let document = bind(&content, &company, "drill-report", "d", Lang::Ja).unwrap();
    let said = text::spoken(&lay_out(&document)).concat();
    assert!(said.contains("まだ終わっていません"), "{said}");
    assert!(said.contains("まだ記録されていません"), "{said}");
    let company = with_drill(DrillRun {
        mails: vec!["parcel-sms".into(), "gone".into()],
        ..DrillRun::default()
    });
    let document = bind(&content, &company, "drill-report", "d", Lang::En).unwrap();
    let said = text::spoken(&lay_out(&document)).concat();
    assert!(said.contains("Nobody has answered yet"), "{said}");
    // An exercise that a later version no longer has.
    let company = exercise("gone");
    for paper in ["drill-kit", "drill-report"] {
        assert!(bind(&content, &company, paper, "d", Lang::Ja).is_some());
    }
}
