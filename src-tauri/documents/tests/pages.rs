//! Laid-out pages as text: a change of words, lines or places shows. And the PDF that is made of them.

use crate::specimen;
use jiff::civil::{Date, date};
use lopdf::Object;
use sonae_content::Content;
use sonae_documents::block::Document;
use sonae_documents::ops::Op;
use sonae_documents::{lay_out, pdf, svg, template, text};
use sonae_domain::{Answer, CompanyFile, Lang};

const DAY: Date = date(2026, 12, 1);

fn content() -> Content {
    Content::read().expect("the assets parse")
}

fn sample(content: &Content, lang: Lang) -> CompanyFile {
    content.samples[0].companies[&lang].clone()
}

/// A company of which only the name is known.
fn nameless(name: &str) -> CompanyFile {
    let mut company = CompanyFile::default();
    let sheet = company.answers.0.entry("company".to_owned()).or_default();
    sheet
        .fields
        .insert("name".to_owned(), Answer::Text(name.to_owned()));
    company
}

fn bind(content: &Content, id: &str, company: &CompanyFile, lang: Lang) -> template::Bound {
    let definition = content.document(id).expect("there is such a document");
    template::bind(content, definition, company, lang, DAY)
}

fn pages(document: &Document) -> String {
    text::pages(&lay_out(document))
}

#[test]
fn documents_of_the_sample_company() {
    let content = content();
    for lang in Lang::ALL {
        let company = sample(&content, lang);
        for definition in &content.documents {
            let bound = bind(&content, &definition.id, &company, lang);
            // One of its risks waits for a decision: the plan says which.
            let expected: &[&str] = match definition.id.as_str() {
                "treatment-plan" => &["risk-gap.treatment"],
                _ => &[],
            };
            let missing: Vec<&str> = bound.missing.iter().map(|own| own.path.as_str()).collect();
            assert_eq!(missing, expected, "{} {lang:?}", definition.id);
            insta::assert_snapshot!(
                format!("{}-{}", definition.id, lang.tag()),
                pages(&bound.document)
            );
        }
    }
}

#[test]
fn documents_of_a_company_that_has_answered_nothing() {
    let content = content();
    for (lang, name) in [(Lang::Ja, "青木建具"), (Lang::En, "Aoki Joinery")] {
        for definition in &content.documents {
            let bound = bind(&content, &definition.id, &nameless(name), lang);
            // What says how things stand is whole from the first day, unless it may not be issued with anything open.
            let asks =
                ["statement-of-applicability", "security-requirements"].contains(&definition.id.as_str());
            let needs_more = definition.needs.iter().any(|path| path != "company.name");
            let whole = definition.dated && !asks && !needs_more;
            if whole || needs_more {
                assert_eq!(bound.missing.is_empty(), whole, "{}", definition.id);
            }
            insta::assert_snapshot!(
                format!("{}-{}-empty", definition.id, lang.tag()),
                pages(&bound.document)
            );
        }
    }
}

#[test]
fn a_rule_with_articles_and_a_table_over_pages() {
    for (name, document) in specimen::all() {
        insta::assert_snapshot!(name, pages(&document));
    }
}

#[test]
fn the_policy_stays_one_page_however_much_applies() {
    let content = content();
    for lang in Lang::ALL {
        let mut company = sample(&content, lang);
        let sheet = company
            .answers
            .0
            .get_mut("company")
            .expect("the sample has answers");
        let every = ["customers", "employees", "health", "my-number"]
            .map(str::to_owned)
            .to_vec();
        sheet
            .fields
            .insert("personal-data".into(), Answer::Choices(every));
        sheet
            .fields
            .insert("card-numbers-kept".into(), Answer::YesNo(true));
        let channels = ["shop", "online-shop"].map(str::to_owned).to_vec();
        sheet.fields.insert("channels".into(), Answer::Choices(channels));
        let bound = bind(&content, "basic-policy", &company, lang);
        assert_eq!(lay_out(&bound.document).pages.len(), 1, "{lang:?}");
    }
}

#[test]
fn the_answers_of_the_company_change_what_the_policy_says() {
    let content = content();
    let company = sample(&content, Lang::Ja);
    let said = |company: &CompanyFile| {
        let bound = bind(&content, "basic-policy", company, Lang::Ja);
        text::spoken(&lay_out(&bound.document)).concat().replace('\n', "")
    };
    let with = said(&company);
    let mut plain = company.clone();
    let sheet = plain
        .answers
        .0
        .get_mut("company")
        .expect("the sample has answers");
    sheet
        .fields
        .insert("payments".into(), Answer::Choices(vec!["cash".into()]));
    sheet
        .fields
        .insert("cloud".into(), Answer::Choices(vec!["none-of-these".into()]));
    for field in ["telework", "own-devices", "outsourcing"] {
        sheet.fields.insert(field.into(), Answer::YesNo(false));
    }
    sheet.fields.insert(
        "personal-data".into(),
        Answer::Choices(vec!["none-of-these".into()]),
    );
    let without = said(&plain);
    for words in [
        "カードの番号",
        "社外で働く",
        "私物の端末",
        "仕事を任せる相手",
        "お客様の個人情報",
        "マイナンバー",
        "クラウド",
    ] {
        assert!(with.contains(words), "{words} is missing where it applies");
        assert!(
            !without.contains(words),
            "{words} is there where it does not apply"
        );
    }
}

#[test]
fn an_answer_stands_well_in_its_sentence_and_keeps_its_paragraphs() {
    let content = content();
    let mut company = sample(&content, Lang::Ja);
    let mut put = |sheet: &str, field: &str, words: &str| {
        let sheet = company.answers.0.get_mut(sheet).expect("the sample has answers");
        sheet.fields.insert(field.into(), Answer::Text(words.into()));
    };
    put("company", "what-we-sell", "海産物と、その加工品。");
    put(
        "education-year",
        "approach",
        "朝礼で学びます。\n\n費用は2万円です。",
    );
    let policy = pages(&bind(&content, "basic-policy", &company, Lang::Ja).document);
    assert!(policy.contains("海産物と、その加工品の仕事"), "{policy}");
    let plan = pages(&bind(&content, "education-plan", &company, Lang::Ja).document);
    let starts = |words: &str| plan.lines().any(|line| line.ends_with(&format!("  {words}")));
    assert!(
        starts("朝礼で学びます。") && starts("費用は2万円です。"),
        "{plan}"
    );
}

#[test]
fn the_preview_has_a_mark_for_each_gap_and_words_are_never_markup() {
    let content = content();
    let bound = bind(&content, "basic-policy", &nameless("<b>&\"店\"</b>"), Lang::Ja);
    let layout = lay_out(&bound.document);
    let drawn = svg::pages(&layout).concat();
    for missing in bound
        .missing
        .iter()
        .filter(|missing| missing.path == "company.what-we-sell")
    {
        assert!(drawn.contains(&format!("data-gap=\"{}\"", missing.path)));
    }
    assert!(!drawn.contains("<b>") && !drawn.contains("style="));
    assert!(text::spoken(&layout).concat().contains("<b>&\"店\"</b>"));
}

#[test]
fn a_character_that_no_font_has_is_named_and_drawn_as_a_box() {
    let content = content();
    let bound = bind(&content, "basic-policy", &nameless("店𓀀屋"), Lang::Ja);
    let layout = lay_out(&bound.document);
    assert!(
        layout
            .uncovered
            .iter()
            .any(|uncovered| uncovered.character == '𓀀')
    );
    // Name variants and enclosed characters have a font.
    let bound = bind(&content, "basic-policy", &nameless("𠮷﨑髙①㈱ｶﾅ"), Lang::Ja);
    assert_eq!(lay_out(&bound.document).uncovered, []);
}

#[test]
fn a_card_for_the_first_hour_is_one_page_however_much_is_on_it() {
    use sonae_documents::block::{BigStep, Block, Paper, Part, Phone, plain};
    for (lang, how) in [
        (
            Lang::Ja,
            "画面をスマートフォンで撮り、消さず、直さず、店長が来るまで誰も触らないように札を置く。",
        ),
        (
            Lang::En,
            "Take a picture of the screen with your phone, delete nothing, and let nobody touch it.",
        ),
    ] {
        let step = |index: usize| BigStep {
            number: (index + 1).to_string(),
            verb: plain("画面を撮る"),
            how: plain(how),
        };
        let phone = |_| Phone {
            label: plain("情報セキュリティ責任者"),
            name: plain("平日9時〜18時、契約番号 S-0000"),
            number: plain("000-0000-0000"),
        };
        for (steps, phones) in [(3, 2), (5, 6), (7, 8), (8, 9)] {
            let document = Document {
                lang,
                paper: Paper::Card,
                title: "最初の1時間".into(),
                company: "会社".into(),
                parts: vec![Part {
                    landscape: false,
                    blocks: vec![
                        Block::WallTitle {
                            title: plain("最初の1時間"),
                        },
                        Block::Lead { text: plain(how) },
                        Block::BigSteps {
                            items: (0..steps).map(step).collect(),
                            time: "した時刻".into(),
                        },
                        Block::Phones {
                            heading: plain("電話する相手"),
                            items: (0..phones).map(phone).collect(),
                        },
                    ],
                }],
                ..Document::default()
            };
            let layout = lay_out(&document);
            assert_eq!(layout.pages.len(), 1, "{lang:?} {steps} {phones}");
        }
    }
}

fn words(object: &Object) -> String {
    match object {
        Object::String(bytes, _) => {
            lopdf::decode_text_string(object).unwrap_or_else(|_| format!("{bytes:?}"))
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn a_pdf_says_what_it_is_and_brings_its_fonts() {
    let content = content();
    let bound = bind(&content, "education-plan", &sample(&content, Lang::Ja), Lang::Ja);
    let layout = lay_out(&bound.document);
    let bytes = pdf::write(&bound.document, &layout, &mut |_, _| true).expect("the PDF is written");
    let file = lopdf::Document::load_mem(&bytes).expect("it can be read again");
    assert_eq!(file.get_pages().len(), layout.pages.len());
    let catalog = file.catalog().unwrap();
    assert_eq!(words(catalog.get(b"Lang").unwrap()), "ja");
    assert!(catalog.get(b"Outlines").is_ok());
    let info = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let info = file.get_dictionary(info).unwrap();
    assert_eq!(words(info.get(b"Title").unwrap()), bound.document.title);
    assert_eq!(words(info.get(b"Author").unwrap()), "株式会社ほとり屋");
    let fonts: Vec<usize> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter_map(|dict| dict.get(b"FontFile2").ok()?.as_reference().ok())
        .map(|id| file.get_object(id).unwrap().as_stream().unwrap().content.len())
        .collect();
    assert!(!fonts.is_empty());
    // A whole face is several megabytes: only what is used is in the file.
    assert!(fonts.iter().all(|size| *size < 300_000), "{fonts:?}");
}

#[test]
fn what_is_copied_from_a_pdf_has_no_spaces_that_nobody_typed() {
    let content = content();
    let bound = bind(&content, "basic-policy", &sample(&content, Lang::Ja), Lang::Ja);
    let layout = lay_out(&bound.document);
    let bytes = pdf::write(&bound.document, &layout, &mut |_, _| true).expect("the PDF is written");
    let file = lopdf::Document::load_mem(&bytes).expect("it can be read again");
    let extracted = file.extract_text(&[1]).expect("the text can be read");
    // Where the setting leaves a blank between characters, they are read without it.
    for words in [
        "年4月",
        "2月1日（",
        "。社",
        "株式会社ほとり屋",
        "情報セキュリティ責任者",
        "早瀬",
    ] {
        assert!(extracted.contains(words), "{words}: {extracted}");
    }
}

#[test]
fn a_header_with_a_long_name_keeps_its_title_and_its_number() {
    let content = content();
    let mut company = sample(&content, Lang::Ja);
    let sheet = company
        .answers
        .0
        .get_mut("company")
        .expect("the sample has answers");
    let long = "全国地域特産品流通促進協議会連合会".repeat(4);
    sheet.fields.insert("name".into(), Answer::Text(long));
    let bound = bind(&content, "education-plan", &company, Lang::Ja);
    for page in &lay_out(&bound.document).pages {
        let mut header: Vec<(f32, f32, String)> = page
            .ops
            .iter()
            .filter_map(|op| match op {
                Op::Text { x, y, line, .. } if *y < 60.0 => Some((*x, x + line.width, line.text())),
                _ => None,
            })
            .collect();
        header.sort_by(|a, b| a.0.total_cmp(&b.0));
        assert_eq!(header.len(), 2);
        assert!(header[0].1 < header[1].0, "{header:?}");
        assert!(header[0].2.ends_with(&bound.document.title), "{header:?}");
    }
}

#[test]
fn a_plan_of_many_topics_goes_on_over_pages_under_its_heads() {
    let content = content();
    let mut company = sample(&content, Lang::Ja);
    let sheet = company
        .answers
        .0
        .get_mut("education-year")
        .expect("the sample has answers");
    let topics = sheet.rows.get_mut("topics").expect("the sample has topics");
    let first = topics[0].clone();
    for index in 0..60 {
        let mut row = first.clone();
        row.id = format!("more-{index}").as_str().into();
        topics.insert(1, row);
    }
    let bound = bind(&content, "education-plan", &company, Lang::Ja);
    let layout = lay_out(&bound.document);
    let spoken = text::spoken(&layout);
    assert!(spoken.len() > 3);
    let first = spoken.iter().position(|page| page.contains("月ごとの計画"));
    for page in &spoken[first.expect("the months are there") + 1..] {
        assert!(page.contains("月ごとの計画（続き）"), "{page}");
        assert!(page.contains("確かめ方"), "the heads come again: {page}");
    }
    // Nothing stands on the footer or beyond the edge.
    for page in &layout.pages {
        for source in &page.sources {
            for op in &page.ops[source.ops.clone()] {
                if let Op::Text { y, .. } = op {
                    assert!(*y < page.height - 17.0 * 72.0 / 25.4, "{op:?}");
                }
            }
        }
    }
}

#[test]
fn a_pdf_that_is_given_up_is_no_pdf() {
    let content = content();
    let bound = bind(&content, "education-plan", &sample(&content, Lang::En), Lang::En);
    let layout = lay_out(&bound.document);
    let given_up = pdf::write(&bound.document, &layout, &mut |done, _| done < 1);
    assert!(matches!(given_up, Err(pdf::PdfError::Cancelled)));
}

#[test]
fn the_footer_never_runs_into_the_page_number() {
    let content = content();
    for lang in Lang::ALL {
        for definition in content
            .documents
            .iter()
            .filter(|one| one.paper == sonae_content::PaperKind::Rule)
        {
            let bound = bind(&content, &definition.id, &sample(&content, lang), lang);
            for page in &lay_out(&bound.document).pages {
                let foot: Vec<(f32, f32)> = page
                    .ops
                    .iter()
                    .filter_map(|op| match op {
                        Op::Text { x, y, line, .. } if *y > page.height - 48.0 => Some((*x, x + line.width)),
                        _ => None,
                    })
                    .collect();
                // A paper without a useful line has its number alone.
                let [left, .., right] = foot.as_slice() else {
                    continue;
                };
                assert!(left.1 + 6.0 < right.0, "{} {lang:?}", definition.id);
            }
        }
    }
}
