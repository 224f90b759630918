//! The papers about a test: form, key and results belong together, and no question is torn.

use jiff::civil::{Date, date};
use sonae_content::Content;
use sonae_diagrams::Shape;
use sonae_documents::block::{AnswerSize, Block, Document};
use sonae_documents::template::Ground;
use sonae_documents::{lay_out, text};
use sonae_domain::{CompanyFile, ComprehensionTest, Lang, QuestionKind};

const DAY: Date = date(2026, 12, 1);
const PAPERS: [&str; 3] = ["comprehension-test", "test-key", "test-results"];

fn content() -> Content {
    Content::read().expect("the assets parse")
}

fn bind(content: &Content, company: &CompanyFile, paper: &str, test: &str, lang: Lang) -> Document {
    let definition = content.paper(paper).expect("there is such a paper");
    let bound = Ground::of(content, company).bind_about(definition, test, lang, DAY);
    let bound = bound.expect("there is such a test");
    assert!(bound.missing.is_empty(), "{paper}");
    bound.document
}

/// A company with a test of some questions that nobody has taken.
fn with_test(questions: Vec<String>) -> CompanyFile {
    let mut company = content().samples[0].companies[&Lang::Ja].clone();
    company.attempts.clear();
    company.tests = vec![ComprehensionTest {
        id: "t".into(),
        title: "確認".into(),
        set: "2026-B".into(),
        seed: 77,
        questions,
        pass: 80,
        minutes: 20,
        ..ComprehensionTest::default()
    }];
    company
}

#[test]
fn papers_of_the_sample_company() {
    let content = content();
    for lang in Lang::ALL {
        let company = &content.samples[0].companies[&lang];
        let test = company.tests[0].id.as_str();
        for paper in PAPERS {
            let document = bind(&content, company, paper, test, lang);
            insta::assert_snapshot!(
                format!("{paper}-{}", lang.tag()),
                text::pages(&lay_out(&document))
            );
            assert!(
                document.header.1.contains("2026-A") || paper == "test-results",
                "form and key carry their set"
            );
        }
    }
}

#[test]
fn a_box_for_each_answer_and_letters_where_there_is_something_to_choose() {
    let content = content();
    let all = content.courses.questions().map(|question| question.id.clone());
    let company = with_test(all.collect());
    let document = bind(&content, &company, "comprehension-test", "t", Lang::Ja);
    let mut boxes = 0;
    for block in document.parts.iter().flat_map(|part| &part.blocks) {
        let Block::TestSection(section) = block else {
            continue;
        };
        for question in &section.questions {
            let kind = content
                .courses
                .question(&company.tests[0].questions[boxes])
                .unwrap()
                .kind;
            boxes += 1;
            let letters = question.options.iter().filter(|(letter, _)| !letter.is_empty());
            match kind {
                QuestionKind::TrueFalse => {
                    assert_eq!(letters.count(), 0);
                    assert_eq!(question.size, AnswerSize::Low);
                }
                QuestionKind::Spot => {
                    let message = question.message.as_ref().unwrap();
                    let pins = message
                        .drawing
                        .leaves()
                        .into_iter()
                        .filter_map(|shape| match shape {
                            Shape::Text { text, .. } if ["ア", "イ", "ウ"].contains(&text.as_str()) => {
                                Some(text)
                            }
                            _ => None,
                        });
                    assert_eq!(pins.count(), 3, "{}", message.alt);
                    assert!(message.alt.contains("ア "), "{}", message.alt);
                }
                _ => assert!(letters.count() >= 3),
            }
            assert_eq!(question.message.is_some(), kind == QuestionKind::Spot);
        }
    }
    assert_eq!(boxes, company.tests[0].questions.len());
}

#[test]
fn no_question_is_split_over_pages() {
    let content = content();
    let all = content.courses.questions().map(|question| question.id.clone());
    let company = with_test(all.collect());
    for lang in Lang::ALL {
        let document = bind(&content, &company, "comprehension-test", "t", lang);
        let pages = text::spoken(&lay_out(&document));
        let squeezed: Vec<String> = pages
            .iter()
            .map(|page| page.split_whitespace().collect())
            .collect();
        for question in content.courses.questions() {
            if question.kind == QuestionKind::TrueFalse || question.kind == QuestionKind::Spot {
                continue;
            }
            let said = |key: &str| -> String {
                let words = content.words.text(lang, key);
                words.split_whitespace().collect()
            };
            let stem = said(&format!("question-{}", question.id));
            let last = said(&format!("question-{}.{}", question.id, question.options[0]));
            let whole = squeezed
                .iter()
                .any(|page| page.contains(&stem) && page.contains(&last));
            assert!(whole, "{} {lang:?} is on no page as a whole", question.id);
        }
    }
}

#[test]
fn nobody_has_taken_it_yet() {
    let content = content();
    let company = with_test(vec!["passwords-01".into()]);
    let document = bind(&content, &company, "test-results", "t", Lang::Ja);
    let said = text::spoken(&lay_out(&document)).concat();
    assert!(said.contains("まだ、だれも提出していません"), "{said}");
    assert!(!said.contains("見分ける力"), "{said}");
}
