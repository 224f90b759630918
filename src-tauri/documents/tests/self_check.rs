//! The paper that prepares a SECURITY ACTION declaration says what the answers say, and no more.

use jiff::civil::{Date, date};
use sonae_content::Content;
use sonae_documents::{lay_out, template, text};
use sonae_domain::{Answer, CompanyFile, Issue, Lang};

const DAY: Date = date(2026, 12, 1);

fn sample(content: &Content) -> CompanyFile {
    content.samples[0].companies[&Lang::Ja].clone()
}

fn bind(content: &Content, id: &str, company: &CompanyFile) -> template::Bound {
    let definition = content.document(id).expect("there is such a document");
    template::bind(content, definition, company, Lang::Ja, DAY)
}

fn said(content: &Content, company: &CompanyFile) -> String {
    let bound = bind(content, "security-action", company);
    text::spoken(&lay_out(&bound.document)).concat().replace('\n', "")
}

fn answer_all(company: &mut CompanyFile, answer: &Answer) {
    let sheet = company
        .answers
        .0
        .entry("security-self-check".to_owned())
        .or_default();
    for number in 1..=25 {
        sheet.fields.insert(format!("q{number}"), answer.clone());
    }
}

#[test]
fn a_topic_without_an_answer_is_a_gap_and_an_unknown_one_is_not() {
    let content = Content::read().expect("the assets parse");
    let mut company = sample(&content);
    let sheet = company
        .answers
        .0
        .get_mut("security-self-check")
        .expect("the sample has answers");
    sheet.fields.remove("q4");
    sheet.fields.insert("q5".into(), Answer::unknown());
    let bound = bind(&content, "security-action", &company);
    let missing: Vec<&str> = bound.missing.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(missing, ["security-self-check.q4"]);
    let words = said(&content, &company);
    assert!(words.contains("25の話題のうち、24に答えました"), "{words}");
    assert!(!words.contains("の範囲"), "half a check has no reading: {words}");
}

#[test]
fn where_all_is_in_place_nothing_is_named_as_the_next_thing() {
    let content = Content::read().expect("the assets parse");
    let mut company = sample(&content);
    answer_all(&mut company, &Answer::Text("done".into()));
    let words = said(&content, &company);
    assert!(words.contains("100点のうち100点です"), "{words}");
    assert!(words.contains("どれも「できている」です"), "{words}");
    assert!(!words.contains("伸びる点"), "{words}");
}

#[test]
fn what_nobody_knows_counts_less_than_nothing() {
    let content = Content::read().expect("the assets parse");
    let mut company = sample(&content);
    answer_all(&mut company, &Answer::unknown());
    let words = said(&content, &company);
    assert!(words.contains("100点のうち−25点です"), "{words}");
    assert!(words.contains("+5"), "each can gain five points: {words}");
}

#[test]
fn the_policy_is_missing_answers_or_to_be_signed_or_out_of_date() {
    let content = Content::read().expect("the assets parse");
    let mut company = sample(&content);
    assert!(said(&content, &company).contains("基本方針に要る答えは、そろっています"));
    company.issues.push(Issue::export(
        "first".into(),
        "basic-policy",
        (Lang::Ja, date(2026, 11, 30)),
        bind(&content, "basic-policy", &company).digest,
    ));
    let words = said(&content, &company);
    assert!(words.contains("2026年11月30日に紙に書き出しました"), "{words}");
    assert!(!words.contains("答えが変わっています"), "{words}");
    let sheet = company.answers.0.get_mut("company").unwrap();
    sheet.fields.insert("telework".into(), Answer::YesNo(false));
    assert!(said(&content, &company).contains("答えが変わっています"));
    let sheet = company.answers.0.get_mut("company").unwrap();
    sheet.fields.remove("contact-phone");
    let words = said(&content, &company);
    assert!(words.contains("あと1項目"), "{words}");
    assert!(words.contains("「会社のこと」の問い合わせの電話"), "{words}");
}
