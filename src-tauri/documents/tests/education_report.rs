//! The year's report on education says what was recorded, and that nothing was where nothing was.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use sonae_content::Content;
use sonae_documents::block::{Block, Document};
use sonae_documents::{lay_out, template, text};
use sonae_domain::{
    Answer, Attendance, Attendee, CompanyFile, DrillParticipant, DrillRun, Lang, MailVerdict, Score,
    TestAttempt, TrainingSession,
};

const DAY: Date = date(2026, 12, 1);

fn content() -> &'static Content {
    Content::shared().expect("the assets parse")
}

fn report(company: &CompanyFile, lang: Lang) -> Document {
    let definition = content().document("education-report").unwrap();
    template::bind(content(), definition, company, lang, DAY).document
}

fn said(document: &Document) -> String {
    text::spoken(&lay_out(document)).concat()
}

fn pictures(document: &Document) -> Vec<&str> {
    let blocks = document.parts.iter().flat_map(|part| &part.blocks);
    blocks
        .filter_map(|block| match block {
            Block::Diagram { alt, .. } => Some(alt.as_str()),
            _ => None,
        })
        .collect()
}

/// The sample company with a year of records: its own sessions, tests and drills are not looked at.
fn with_records(lang: Lang) -> CompanyFile {
    let mut company = content().samples[0].companies[&lang].clone();
    let people: Vec<_> = company.people.iter().map(|person| person.id.clone()).collect();
    let attendee = |at: usize, came: bool| Attendee {
        person: Some(people[at].clone()),
        name: format!("{at}"),
        attendance: if came {
            Attendance::Present
        } else {
            Attendance::Absent
        },
        made_up: None,
    };
    let session = |id: &str, on, came: &[bool], cost| TrainingSession {
        id: id.into(),
        title: format!("回{id}"),
        modules: vec!["fraud-mail".into()],
        on: Some(on),
        held: true,
        cost,
        attendees: came
            .iter()
            .enumerate()
            .map(|(at, came)| attendee(at, *came))
            .collect(),
        ..TrainingSession::default()
    };
    company.sessions = vec![
        session("1", date(2026, 5, 20), &[true, true, true, false], Some(50_000)),
        session("2", date(2026, 10, 7), &[true, true, true, true], None),
        TrainingSession {
            held: false,
            ..session("3", date(2026, 11, 4), &[], None)
        },
        session("before", date(2025, 6, 3), &[true, false], Some(20_000)),
    ];
    let marks = |low: u8| BTreeMap::from([("fraud-mail-01".to_owned(), 2), ("passwords-08".to_owned(), low)]);
    let test = company.tests[0].id.clone();
    company.attempts = (0..3)
        .map(|at| TestAttempt {
            id: format!("a{at}").as_str().into(),
            test: test.clone(),
            on: Some(date(2026, 11, 18)),
            score: Some(Score::of(marks(u8::from(at == 0)), 80)),
            ..TestAttempt::default()
        })
        .collect();
    let verdict = |verdict| DrillParticipant {
        verdicts: BTreeMap::from([("parcel-sms".to_owned(), verdict)]),
        ..DrillParticipant::default()
    };
    company.drills = vec![DrillRun {
        id: "d".into(),
        title: "知らせる練習".into(),
        on: Some(date(2026, 9, 9)),
        held: true,
        participants: vec![verdict(MailVerdict::Report), verdict(MailVerdict::Follow)],
        ..DrillRun::default()
    }];
    company
}

#[test]
fn a_year_of_records_is_told_in_figures_and_pictures() {
    for lang in Lang::ALL {
        let document = report(&with_records(lang), lang);
        insta::assert_snapshot!(
            format!("education-year-{}", lang.tag()),
            text::pages(&lay_out(&document))
        );
        let pictures = pictures(&document);
        assert_eq!(pictures.len(), 2, "{pictures:?}");
        assert!(
            pictures[0].contains("75%") && pictures[0].contains("100%"),
            "{pictures:?}"
        );
    }
    let words = said(&report(&with_records(Lang::Ja), Lang::Ja));
    for part in ["50,000円", "8のうち7", "2のうち1", "20,000円", "3のうち2"] {
        assert!(words.contains(part), "{part}: {words}");
    }
}

#[test]
fn without_records_there_are_no_figures_and_no_pictures() {
    let mut company = with_records(Lang::Ja);
    (company.sessions, company.attempts, company.drills) = (Vec::new(), Vec::new(), Vec::new());
    let document = report(&company, Lang::Ja);
    let words = said(&document);
    assert!(pictures(&document).is_empty());
    assert!(!words.contains('%'), "{words}");
    assert!(
        words.contains("記録なし") && words.contains("費用の記録はありません"),
        "{words}"
    );
    assert!(words.contains("教育を一度、実施する"), "{words}");
}

#[test]
fn the_year_is_the_companys_own() {
    let mut company = with_records(Lang::Ja);
    let sheet = company.answers.0.entry("company".to_owned()).or_default();
    sheet
        .fields
        .insert("fiscal-year-start".to_owned(), Answer::Text("10".to_owned()));
    // From October on only the second session is of the year, and the first of the one before.
    let words = said(&report(&company, Lang::Ja));
    assert!(words.contains("2026年10月〜2027年9月"), "{words}");
    assert!(
        words.contains("4のうち4") && words.contains("2のうち1"),
        "{words}"
    );
}

#[test]
fn five_hundred_people_and_many_sessions_are_laid_out() {
    let mut company = with_records(Lang::Ja);
    let model = company.sessions[0].clone();
    company.sessions = (0..60)
        .map(|at| TrainingSession {
            id: format!("s{at}").as_str().into(),
            title: "とても長い名前の回を、どこで切ってもよいように書き続ける".repeat(2),
            attendees: (0..500).map(|_| model.attendees[0].clone()).collect(),
            ..model.clone()
        })
        .collect();
    let document = report(&company, Lang::Ja);
    assert_eq!(pictures(&document).len(), 2);
    assert!(lay_out(&document).pages.len() < 12);
}
