//! The papers made from the guide's year: what they say, and that the road map is one page whatever is planned.

use jiff::civil::{Date, date};
use sonae_content::Content;
use sonae_documents::block::{Block, Question};
use sonae_documents::{lay_out, template, text};
use sonae_domain::{ActionState, Answer, CompanyFile, Depth, Lang, Person, Progress};

const DAY: Date = date(2026, 12, 1);

fn content() -> Content {
    Content::read().expect("the assets parse")
}

fn bind(content: &Content, id: &str, company: &CompanyFile, lang: Lang) -> template::Bound {
    let definition = content.document(id).expect("there is such a document");
    template::bind(content, definition, company, lang, DAY)
}

fn said(content: &Content, id: &str, company: &CompanyFile, lang: Lang) -> String {
    let bound = bind(content, id, company, lang);
    text::spoken(&lay_out(&bound.document)).concat().replace('\n', "")
}

fn person(id: &str, name: &str, role: &str) -> Person {
    Person {
        id: id.into(),
        name: name.to_owned(),
        role: role.to_owned(),
        contact: String::new(),
        ..Person::default()
    }
}

/// A company in which everything is planned, everything is long and nothing is left out.
fn overfull(content: &Content, progress: Progress, due: Option<Date>) -> CompanyFile {
    let long = "たいへん長い言葉で、いつまでも終わらない説明を書きつづけます。".repeat(30);
    let mut company = CompanyFile::default();
    let sheet = company.answers.0.entry("company".to_owned()).or_default();
    for (field, answer) in [
        ("name", Answer::Text("とても長い名前を持つ株式会社".repeat(6))),
        ("path", Answer::Text("comprehensive".to_owned())),
        ("security-officer", Answer::Text("one".to_owned())),
        ("card-numbers-kept", Answer::YesNo(true)),
        ("telework", Answer::YesNo(true)),
    ] {
        sheet.fields.insert(field.to_owned(), answer);
    }
    let every: Vec<String> = (1..=12).map(|month| month.to_string()).collect();
    let year = company.answers.0.entry("education-year".to_owned()).or_default();
    year.fields
        .insert("busy-months".to_owned(), Answer::Choices(every));
    company.people = vec![person("one", &"長い名前の人".repeat(20), &"長い役割".repeat(20))];
    company.actions = content
        .actions()
        .map(|action| ActionState {
            action: action.id.clone(),
            progress,
            due,
            depth: Some(Depth::Comprehensive),
            owner: Some("one".into()),
            reason: long.clone(),
            evidence: long.clone(),
            ..ActionState::default()
        })
        .collect();
    company
}

#[test]
fn the_road_map_stays_on_its_pages_whatever_is_planned() {
    let content = content();
    let mut companies: Vec<CompanyFile> = vec![CompanyFile::default()];
    companies.extend(
        content
            .samples
            .iter()
            .flat_map(|sample| sample.companies.values().cloned()),
    );
    // All in one month, all overdue, all behind the year, all set aside, all done, and as the plan deals them out.
    for (progress, due) in [
        (Progress::Begun, Some(date(2027, 3, 31))),
        (Progress::Begun, Some(date(2026, 1, 1))),
        (Progress::Begun, Some(date(2029, 1, 1))),
        (Progress::NotForUs, None),
        (Progress::Done, None),
        (Progress::Unknown, None),
        (Progress::Open, None),
    ] {
        companies.push(overfull(&content, progress, due));
    }
    for company in &companies {
        for lang in Lang::ALL {
            let bound = bind(&content, "road-map", company, lang);
            let layout = lay_out(&bound.document);
            // With names that fill their cells what is decided has a page of its own.
            assert!(layout.pages.len() <= 2, "{lang:?}");
            let page = &layout.pages[0];
            // Nothing of it stands on the footer: the paper's measure ends 17 mm above the edge.
            let foot = page.height - 17.0 * 72.0 / 25.4 + 0.1;
            for source in &page.sources {
                for op in &page.ops[source.ops.clone()] {
                    if let sonae_documents::ops::Op::Text { y, line, .. } = op {
                        assert!(*y <= foot, "{}", line.text());
                    }
                }
            }
        }
    }
}

#[test]
fn nobody_signs_half_a_sentence_on_the_road_map() {
    let content = content();
    for (times, pages) in [(1, 1), (40, 2)] {
        for lang in Lang::ALL {
            let mut company = content.samples[0].companies[&lang].clone();
            let reason = match lang {
                Lang::Ja => "店のパソコンは据え置きで、外に出さない。",
                Lang::En => "The shop’s computers never leave the shop. ",
            }
            .repeat(times);
            let mut set_aside = company
                .actions
                .iter_mut()
                .filter(|state| state.progress == Progress::NotForUs);
            let state = set_aside.next().expect("the sample sets one aside");
            state.reason.clone_from(&reason);
            assert!(set_aside.next().is_none());
            let layout = lay_out(&bind(&content, "road-map", &company, lang).document);
            assert_eq!(layout.pages.len(), pages, "{lang:?} {times}");
            let flat = |text: &str| text.split_whitespace().collect::<String>();
            let words = flat(&sonae_documents::text::spoken(&layout).concat());
            assert!(words.contains(&flat(&reason)), "{words}");
            assert!(!words.contains('…') && !words.contains("..."), "{words}");
        }
    }
}

#[test]
fn the_road_map_says_how_many_actions_it_leaves_out() {
    let content = content();
    let company = overfull(&content, Progress::Begun, Some(date(2027, 3, 31)));
    let all = content.actions().count();
    let bound = bind(&content, "road-map", &company, Lang::Ja);
    let Block::RoadMap(map) = &bound.document.parts[0].blocks[0] else {
        panic!("the road map is one block");
    };
    assert_eq!(map.year.months[3].actions.len(), all);
    let words = said(&content, "road-map", &company, Lang::Ja);
    let shown = content
        .actions()
        .filter(|action| {
            words.contains(&format!(
                "{}（3月31日）",
                content.words.text(Lang::Ja, &format!("{}.short", action.id))
            ))
        })
        .count();
    assert!(
        words.contains(&format!("ほか{}件", all - shown)),
        "{shown} shown: {words}"
    );
}

#[test]
fn the_president_is_asked_only_what_is_open() {
    let content = content();
    let nobody = said(&content, "road-map", &CompanyFile::default(), Lang::Ja);
    assert!(nobody.contains("情報セキュリティ責任者を、だれにしますか。"));
    assert!(nobody.contains("署名し、掲げる。"));
    let mut company = overfull(&content, Progress::Begun, Some(date(2026, 1, 1)));
    let words = said(&content, "road-map", &company, Lang::Ja);
    assert!(!words.contains("だれにしますか"), "an officer is named");
    assert!(words.contains("期限をすぎた41件"), "{words}");
    for state in &mut company.actions {
        state.due = Some(date(2027, 1, 29));
    }
    assert!(!said(&content, "road-map", &company, Lang::Ja).contains("期限をすぎた"));
}

#[test]
fn every_task_stands_under_its_owner_and_a_role_owns_as_well_as_a_name() {
    let content = content();
    let mut company = overfull(&content, Progress::Open, None);
    company.people = vec![person("one", "", "店長"), person("two", "青木 太郎", "")];
    for (index, state) in company.actions.iter_mut().enumerate() {
        state.owner = match index % 3 {
            0 => Some("one".into()),
            1 => Some("two".into()),
            // Somebody who is no longer there owns nothing.
            _ => Some("gone".into()),
        };
    }
    let bound = bind(&content, "year-tasks", &company, Lang::Ja);
    let groups: Vec<(String, usize)> = bound.document.parts[0]
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Tasks(tasks) => Some((tasks.heading[0].text.clone(), tasks.items.len())),
            _ => None,
        })
        .collect();
    assert_eq!(
        groups,
        [
            ("店長".to_owned(), 14),
            ("青木 太郎".to_owned(), 14),
            ("担当がまだ決まっていないもの".to_owned(), 13)
        ]
    );
}

#[test]
fn what_is_not_known_is_sorted_by_whom_to_ask_and_those_without_come_last() {
    let content = content();
    let mut company = CompanyFile::default();
    let ask = |who: Option<&str>| {
        serde_json::from_value::<Answer>(serde_json::json!({ "unknown": true, "ask": who }))
    };
    let sheet = company.answers.0.entry("company".to_owned()).or_default();
    sheet
        .fields
        .insert("telework".to_owned(), ask(Some("回線の会社")).unwrap());
    sheet
        .fields
        .insert("shop-wifi".to_owned(), ask(Some("回線の会社")).unwrap());
    company.people = vec![person("one", "青木 花子", "会計")];
    let sheet = company.answers.0.entry("mfa-checklist".to_owned()).or_default();
    sheet
        .fields
        .insert("banking".to_owned(), ask(Some("one")).unwrap());
    company.actions = vec![ActionState {
        action: "gv-assess-2".to_owned(),
        progress: Progress::Unknown,
        ..ActionState::default()
    }];
    let bound = bind(&content, "parked-questions", &company, Lang::Ja);
    let mut headings = Vec::new();
    let mut counts = Vec::new();
    for block in &bound.document.parts[0].blocks {
        match block {
            Block::Heading { text, .. } => headings.push(text[0].text.clone()),
            Block::Questions { items, whole } => {
                assert!(whole);
                counts.push(items.len() - 1);
            }
            _ => {}
        }
    }
    assert_eq!(
        headings,
        [
            "聞く相手：回線の会社",
            "聞く相手：青木 花子（会計）",
            "聞く相手を決めるもの"
        ]
    );
    assert_eq!(counts, [2, 1, 1]);
    assert!(
        said(&content, "parked-questions", &CompanyFile::default(), Lang::Ja)
            .contains("わからないままの問いは、ありません。")
    );
}

#[test]
fn a_worksheet_prints_every_question_that_is_asked() {
    let content = content();
    let company = content.samples[0].companies[&Lang::Ja].clone();
    let bound = bind(&content, "worksheets", &company, Lang::Ja);
    let blocks: Vec<&Block> = bound
        .document
        .parts
        .iter()
        .flat_map(|part| &part.blocks)
        .collect();
    let words = |text: &[sonae_documents::block::Span]| {
        text.iter().map(|span| span.text.as_str()).collect::<String>()
    };
    let mut printed: Vec<String> = Vec::new();
    let mut questions: Vec<&Question> = Vec::new();
    for block in &blocks {
        match block {
            Block::Questions { items, .. } => questions.extend(items),
            Block::Table(table) => printed.push(words(&table.caption)),
            _ => {}
        }
    }
    printed.extend(questions.iter().map(|question| words(&question.text)));
    let sheets = content
        .worksheets
        .iter()
        .filter(|worksheet| worksheet.source.starts_with("NIST SP 1300"));
    let mut count = 0;
    for worksheet in sheets {
        let id = &worksheet.id;
        let own = company.answers.0.get(id);
        for field in worksheet
            .fields()
            .filter(|field| field.is_asked(&company.answers))
        {
            let question = content.words.text(Lang::Ja, &format!("{id}-{}", field.id));
            assert!(printed.contains(&question), "{id}: {question} is not printed");
            count += 1;
            let answer = own.and_then(|sheet| sheet.fields.get(&field.id));
            let Some(Answer::YesNo(yes)) = answer else {
                continue;
            };
            let ticks = &questions
                .iter()
                .find(|own| words(&own.text) == question)
                .unwrap()
                .given
                .ticks;
            assert_eq!((ticks[0].0, ticks[1].0), (*yes, !yes), "{question}");
        }
    }
    assert!(count > 80, "{count}");
}

#[test]
fn the_contents_name_the_page_on_which_each_worksheet_begins() {
    let content = content();
    for lang in Lang::ALL {
        let bound = bind(&content, "worksheets", &CompanyFile::default(), lang);
        let layout = lay_out(&bound.document);
        let spoken = text::spoken(&layout);
        let chapters: Vec<_> = layout
            .outline
            .iter()
            .filter(|entry| entry.level == 1 && entry.text.starts_with(|c: char| c.is_ascii_digit()))
            .collect();
        assert_eq!(chapters.len(), 14);
        let first: Vec<&str> = spoken[0].lines().collect();
        for chapter in chapters {
            let (number, title) = chapter.text.split_once(' ').expect("a number and a title");
            let at = first
                .windows(4)
                .find(|lines| lines[0] == number && lines[1] == title);
            let page = at.expect("the contents name every chapter")[3];
            assert_eq!(page, (chapter.page + 1).to_string(), "{title}");
        }
    }
}

#[test]
fn the_day_of_printing_does_not_make_a_paper_stale() {
    let content = content();
    let company = content.samples[0].companies[&Lang::Ja].clone();
    let definition = content.document("worksheets").expect("there is such a document");
    let on = |day: Date| template::bind(&content, definition, &company, Lang::Ja, day);
    let (one, other) = (on(DAY), on(date(2026, 12, 2)));
    assert_ne!(one.document.dated, other.document.dated);
    assert_eq!(one.digest, other.digest);
}
