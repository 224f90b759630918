//! The papers about sessions and people: everybody has room to sign, the record says who came, and a certificate is one page.

use jiff::civil::{Date, date};
use sonae_content::Content;
use sonae_documents::block::{Block, Document};
use sonae_documents::template::Ground;
use sonae_documents::{Layout, lay_out, text};
use sonae_domain::{Attendance, Attendee, CompanyFile, Lang, Person, TrainingSession};

const DAY: Date = date(2026, 12, 1);
const MM: f32 = 72.0 / 25.4;

fn content() -> &'static Content {
    Content::shared().expect("the assets parse")
}

fn sample(lang: Lang) -> CompanyFile {
    content().samples[0].companies[&lang].clone()
}

fn bind(company: &CompanyFile, paper: &str, about: &str, lang: Lang) -> Document {
    let definition = content().paper(paper).expect("there is such a paper");
    let bound = Ground::of(content(), company).bind_about(definition, about, lang, DAY);
    let bound = bound.expect("there is such a thing");
    assert!(bound.missing.is_empty(), "{paper}: {:?}", bound.missing);
    bound.document
}

/// What is read of a paper, without blanks and ends of lines.
fn said(document: &Document) -> String {
    bare(&text::spoken(&lay_out(document)).concat())
}

fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn papers_of_the_sample_company() {
    for lang in Lang::ALL {
        let company = sample(lang);
        for (paper, about) in [
            ("attendance-sheet", "session-devices"),
            ("training-record", "session-mail-passwords"),
            ("certificate", "morishita"),
            ("training-history", "nakamura"),
        ] {
            let document = bind(&company, paper, about, lang);
            insta::assert_snapshot!(
                format!("{paper}-{}", lang.tag()),
                text::pages(&lay_out(&document))
            );
        }
    }
}

/// A company of so many people, all of whom are to come.
fn crowd(count: usize) -> CompanyFile {
    let mut company = sample(Lang::Ja);
    company.people = (0..count)
        .map(|number| Person {
            id: format!("p{number}").as_str().into(),
            name: "佐藤 恵".into(),
            role: format!("{number}番の担当"),
            ..Person::default()
        })
        .collect();
    let attendees = company.people.iter().map(|person| Attendee {
        person: Some(person.id.clone()),
        name: person.name.clone(),
        attendance: Attendance::Open,
        made_up: None,
    });
    company.sessions = vec![TrainingSession {
        id: "s".into(),
        title: "全員の会".into(),
        attendees: attendees.collect(),
        ..TrainingSession::default()
    }];
    company.tests.clear();
    company.attempts.clear();
    company
}

#[test]
fn everybody_has_a_row_of_their_own_high_enough_to_sign() {
    let company = crowd(500);
    let document = bind(&company, "attendance-sheet", "s", Lang::Ja);
    let table = document.parts[0].blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let table = table.unwrap();
    assert!(table.hand, "rows are high enough to write in");
    // All of one name: told apart by number and role.
    assert_eq!(table.rows.iter().filter(|row| row.len() == 4).count(), 503);
    let layout: Layout = lay_out(&document);
    let rows = usize::try_from(500).unwrap() / layout.pages.len();
    let high = (297.0 - 55.0) / f64::from(u32::try_from(rows).unwrap());
    assert!(high >= 8.0, "{rows} names on a page leave {high} mm each");
}

#[test]
fn who_left_is_not_on_the_sheet_but_stays_in_the_record() {
    let mut company = crowd(2);
    company.people[1].name = "山口".into();
    company.people[1].left = Some(date(2026, 10, 31));
    let sheet = said(&bind(&company, "attendance-sheet", "s", Lang::Ja));
    assert!(!sheet.contains("山口"), "{sheet}");
    company.sessions[0].held = true;
    company.sessions[0].on = Some(date(2026, 10, 1));
    company.sessions[0].attendees[1].attendance = Attendance::Present;
    let record = said(&bind(&company, "training-record", "s", Lang::Ja));
    assert!(record.contains("山口"), "{record}");
    assert!(record.contains("2人のうち、1人が出席"), "{record}");
    assert!(
        record.contains("1人は、出席か欠席かがわかっていません"),
        "{record}"
    );
}

#[test]
fn a_session_without_anything_is_still_a_paper() {
    let mut company = crowd(0);
    for lang in Lang::ALL {
        for paper in ["attendance-sheet", "training-record"] {
            let document = bind(&company, paper, "s", lang);
            assert_eq!(lay_out(&document).pages.len(), 1, "{paper} {lang:?}");
        }
    }
    company.sessions[0].modules = vec!["no such lesson".into()];
    assert!(said(&bind(&company, "training-record", "s", Lang::Ja)).contains("まだ開いていません"));
}

#[test]
fn a_certificate_is_one_page_whatever_was_learned() {
    for lang in Lang::ALL {
        let mut company = sample(lang);
        let all: Vec<String> = content()
            .courses
            .modules
            .iter()
            .map(|own| own.id.clone())
            .collect();
        let none = said(&bind(&company, "certificate", "hayase", lang));
        assert!(!none.is_empty());
        company.sessions[1].modules = all;
        company.people[1].role = "店長兼売り場と通販と総務の取りまとめの担当".into();
        let document = bind(&company, "certificate", "morishita", lang);
        let layout = lay_out(&document);
        assert_eq!(layout.pages.len(), 1, "{lang:?}");
        let page = &layout.pages[0];
        assert!(page.width > page.height, "it lies on its side");
        let lowest = page.ops.iter().filter_map(|op| match op {
            sonae_documents::ops::Op::Text { y, .. } => Some(*y),
            _ => None,
        });
        let lowest = lowest.fold(0.0_f32, f32::max);
        assert!(lowest <= page.height - 9.0 * MM, "{lang:?}: {lowest}");
        company.sessions.clear();
        company.attempts.clear();
        let empty = said(&bind(&company, "certificate", "morishita", lang));
        let words = content().words.text(lang, "person-paper-certificate-none");
        assert!(empty.contains(&bare(&words)), "{empty}");
    }
}

#[test]
fn the_history_of_somebody_without_one_says_so() {
    let company = crowd(1);
    for lang in Lang::ALL {
        let document = bind(&company, "training-history", "p0", lang);
        let spoken = said(&document);
        let words = content().words.text(lang, "person-paper-tests-none");
        assert!(spoken.contains(&bare(&words)), "{spoken}");
    }
}
