//! Documents of every kind of block in any order, each text with a word of its own.

use proptest::prelude::*;
use sonae_documents::block::{
    Align, Approval, BigStep, BlankTable, Block, ClauseParagraph, Column, ContactCard, ContactCards,
    Document, Footnote, Formal, Given, Paper, Part, Phone, Question, Span, Table, Text, plain,
};
use sonae_domain::Lang;

/// Words without blank and without hyphens at the ends of lines.
pub fn bare(words: &str) -> String {
    words
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{ad}')
        .collect()
}

const JA: &[&str] = &[
    "情報を守る。",
    "パスワードは12文字以上とし、使い回さない。",
    "（店長の許可を得たときを除く。）",
    "第4条第2項の",
    "お客様の名簿は、鍵のかかる棚にしまい、持ち出すときは記録する。",
    "「いつ、どこで」を言う",
    "MFA",
    "・",
    "2026年12月1日（令和8年12月1日）",
];
const EN: &[&str] = &[
    "Keep information safe. ",
    "Passwords have 12 characters or more; nobody uses one twice. ",
    "(Except with the manager’s permission.) ",
    "Article 4 ",
    "unauthorised ",
    "Customer lists stay in a locked cabinet, and whoever takes one out writes it down. ",
    "MFA ",
];

/// A text; `#` in it becomes a number that no other text has.
fn any_text(most: usize) -> impl Strategy<Value = Text> {
    let parts = (
        any::<bool>(),
        prop::collection::vec((0..63_usize, any::<bool>()), 1..=most),
        0..14_u8,
    );
    parts.prop_map(|(japanese, parts, noted)| {
        let words = if japanese { JA } else { EN };
        let mut text = plain("#");
        for (part, bold) in parts {
            text.push(Span {
                text: words[part % words.len()].into(),
                bold: bold && part % 3 == 0,
                ..Span::default()
            });
        }
        if noted == 0
            && let Some(last) = text.last_mut()
        {
            last.note = Some(Footnote::new(plain("#のことは、ここで言う。")));
        }
        text
    })
}

fn any_table() -> impl Strategy<Value = Table> {
    let rows = prop::collection::vec(prop::collection::vec(any_text(3), 3), 0..16);
    (
        any_text(1),
        any::<bool>(),
        rows,
        any_text(2),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(caption, captioned, mut rows, note, noted, dense)| {
            // Every seventh row is a head for those beneath.
            for (index, row) in rows.iter_mut().enumerate() {
                if index % 7 == 3 {
                    row.truncate(1);
                }
            }
            Table {
                caption: if captioned { caption } else { Text::new() },
                continued: "（続き）".into(),
                columns: ["#名", "#度", "#扱い"]
                    .iter()
                    .zip([Align::Left, Align::Center, Align::Left])
                    .map(|(head, align)| Column {
                        head: plain(*head),
                        align,
                    })
                    .collect(),
                rows,
                note: if noted { note } else { Text::new() },
                dense,
                ..Table::default()
            }
        })
}

fn any_pairs() -> impl Strategy<Value = Vec<(Text, Text)>> {
    let value = prop_oneof![3 => any_text(3), 1 => Just(Text::new())];
    prop::collection::vec((Just(plain("#項目")), value), 1..7)
}

fn any_clause() -> impl Strategy<Value = Block> {
    let paragraph = (any_text(6), prop::collection::vec(any_text(3), 0..4));
    prop::collection::vec(paragraph, 1..4).prop_map(|paragraphs| Block::Clause {
        anchor: String::new(),
        heading: plain("#第1条（目的）"),
        paragraphs: paragraphs
            .into_iter()
            .map(|(text, items)| ClauseParagraph { text, items })
            .collect(),
    })
}

fn any_letter() -> impl Strategy<Value = Block> {
    use sonae_documents::block::{LetterLine, LetterPlace};
    let line = |place: LetterPlace, text: Text| LetterLine { place, text };
    (any_text(1), prop::collection::vec(any_text(8), 1..6)).prop_map(move |(subject, texts)| {
        let mut lines = vec![
            line(LetterPlace::Date, plain("#日")),
            line(LetterPlace::To, plain("#様")),
            line(LetterPlace::From, plain("#会社")),
            line(LetterPlace::Subject, subject),
        ];
        lines.extend(texts.into_iter().map(|text| line(LetterPlace::Text, text)));
        lines.push(line(LetterPlace::Close, plain("#以上")));
        Block::Letter { lines }
    })
}

fn any_question() -> impl Strategy<Value = Question> {
    (any_text(2), prop::collection::vec(any_text(2), 0..2), 0..4_u8).prop_map(|(text, paragraphs, lines)| {
        Question {
            text,
            notes: Vec::new(),
            given: Given {
                paragraphs,
                lines,
                ..Given::default()
            },
        }
    })
}

fn any_block() -> impl Strategy<Value = Block> {
    let texts = |most: usize| prop::collection::vec(any_text(most), 1..5);
    prop_oneof![
        4 => (any_text(12), any::<bool>()).prop_map(|(text, indent)| Block::Paragraph { text, indent }),
        2 => (1..3_u8).prop_map(|level| Block::Heading { level, number: String::new(), text: plain("#見出し") }),
        2 => any_clause(),
        1 => texts(4).prop_map(|items| Block::List {
            items: items.into_iter().enumerate().map(|(index, text)| (format!("({})", index + 1), text)).collect(),
        }),
        3 => any_table().prop_map(Block::Table),
        1 => any_pairs().prop_map(|items| Block::Form { items }),
        1 => any_pairs().prop_map(|items| Block::Facts { items }),
        1 => (any_pairs(), any_table()).prop_map(|(facts, revisions)| Block::Formal(Formal { facts, revisions })),
        1 => (0..40_usize, any::<bool>(), any_text(2)).prop_map(|(rows, fill, note)| Block::BlankTable(BlankTable {
            caption: plain("#記録"),
            continued: "（続き）".into(),
            columns: ["#日", "#誰が", "#何を"].map(|head| Column { head: plain(head), align: Align::Left }).into(),
            rows,
            fill,
            example: Some(["#1日", "#潮見", "#鍵"].map(plain).into()),
            example_mark: "例".into(),
            note,
            widths: Vec::new(),
        })),
        1 => Just(Block::Lines { items: ["#氏名", "#日付"].map(plain).into() }),
        1 => texts(3).prop_map(|items| Block::Checkboxes { items: items.into_iter().map(|text| (false, text)).collect() }),
        1 => any_text(3).prop_map(|text| Block::Supplement { text }),
        1 => any_text(3).prop_map(|text| Block::Lead { text }),
        1 => any_letter(),
        1 => any_text(3).prop_map(|text| Block::Note { text }),
        1 => any_text(3).prop_map(|text| Block::Point { number: "1".into(), heading: plain("#点"), text }),
        1 => prop::collection::vec(any_question(), 1..5).prop_map(|items| Block::Questions { items, whole: false }),
        1 => (texts(1), any::<bool>()).prop_map(|(verbs, time)| Block::BigSteps {
            items: verbs.into_iter().map(|verb| BigStep { number: "1".into(), verb, how: plain("#やり方") }).collect(),
            time: if time { "した時刻".into() } else { String::new() },
        }),
        1 => (texts(1), any::<bool>()).prop_map(|(labels, given)| Block::Phones {
            heading: plain("#電話"),
            items: labels.into_iter().map(|label| Phone {
                label,
                name: plain("#名"),
                number: if given { plain("#000-0000-0000") } else { Text::new() },
            }).collect(),
        }),
        1 => any_text(2).prop_map(|title| Block::Head {
            class: Some("社外秘".into()),
            over: Text::new(),
            title,
            under: plain("#章"),
            approvals: vec![Approval { label: "承認".into(), role: plain("#役"), date: "年　月　日".into() }],
        }),
        1 => Just(Block::PageBreak),
        1 => Just(Block::AsOf { before: "今日は".into(), after: "です。".into() }),
        1 => Just(Block::Signature {
            date: plain("#制定"),
            company: plain("#会社"),
            role: plain("#役"),
            name: plain("#名前"),
            caption: "署名".into(),
            seal: "印".into(),
        }),
        1 => (10.0_f32..900.0, 10.0_f32..1400.0).prop_map(|(width, height)| Block::Diagram {
            drawing: sonae_diagrams::Drawing { width, height, shapes: Vec::new() },
            alt: String::new(),
            centred: true,
        }),
        1 => prop::collection::vec(any_pairs(), 10).prop_map(|cards| Block::ContactCards(ContactCards {
            words: plain("#実寸で印刷"),
            cards: cards.into_iter().map(|lines| ContactCard {
                calls: false,
                title: plain("#困ったら"),
                aside: plain("#会社"),
                lines: lines.into_iter().map(|(label, _)| (label, plain("#000-0000"))).collect(),
                foot: plain("#夜も"),
            }).collect(),
            folded: false,
        })),
    ]
}

/// Any document.
pub fn any_document() -> impl Strategy<Value = Document> {
    let paper = prop_oneof![6 => Just(Paper::Rule), 1 => Just(Paper::Wall), 1 => Just(Paper::Card)];
    let part = (
        prop::bool::weighted(0.25),
        prop::collection::vec(any_block(), 1..14),
    );
    (
        prop::sample::select(vec![Lang::Ja, Lang::En]),
        paper,
        prop::collection::vec(part, 1..4),
        prop::bool::weighted(0.2),
        any::<bool>(),
    )
        .prop_map(|(lang, paper, parts, large, draft)| {
            let mut document = Document {
                id: "trial".into(),
                lang,
                paper,
                title: "試し".into(),
                company: "会社".into(),
                header: ("会社".into(), "SP-0".into()),
                footer: plain("最新の版を確かめてください。"),
                uncontrolled: Some("印刷した紙は写しです。".into()),
                draft: draft.then(|| "下書き".into()),
                large,
                parts: parts
                    .into_iter()
                    .map(|(landscape, blocks)| Part { landscape, blocks })
                    .collect(),
                ..Document::default()
            };
            document.number_notes();
            told_apart(document)
        })
}

/// Gives each `#` a number of its own.
fn told_apart(document: Document) -> Document {
    let mut value = serde_json::to_value(document).unwrap();
    let mut number = 1000;
    fill(&mut value, &mut number);
    serde_json::from_value(value).unwrap()
}

fn fill(value: &mut serde_json::Value, number: &mut usize) {
    match value {
        serde_json::Value::String(text) if text.starts_with('#') => {
            *number += 1;
            *text = format!("甲{number}乙{}", &text[1..]);
        }
        serde_json::Value::Array(all) => all.iter_mut().for_each(|one| fill(one, number)),
        serde_json::Value::Object(fields) => fields.values_mut().for_each(|one| fill(one, number)),
        _ => {}
    }
}

/// Every text of the document with the marks of its notes, and the words of every note; without blank.
pub fn texts(document: &Document) -> (Vec<String>, Vec<String>) {
    let (mut texts, mut notes) = (Vec::new(), Vec::new());
    collect(&serde_json::to_value(document).unwrap(), &mut texts, &mut notes);
    (texts, notes)
}

fn collect(value: &serde_json::Value, texts: &mut Vec<String>, notes: &mut Vec<String>) {
    match value {
        serde_json::Value::Array(spans)
            if spans
                .first()
                .is_some_and(|span| span.get("text").is_some_and(serde_json::Value::is_string)) =>
        {
            let mut whole = String::new();
            for span in spans {
                whole.push_str(span["text"].as_str().unwrap_or_default());
                if let Some(note) = span.get("note").filter(|note| !note.is_null()) {
                    let (mark, words) = (note["mark"].as_str().unwrap(), &note["text"]);
                    whole.push_str(mark);
                    let said: Vec<&str> = words
                        .as_array()
                        .unwrap()
                        .iter()
                        .filter_map(|span| span["text"].as_str())
                        .collect();
                    notes.push(bare(&format!("{mark}{}", said.concat())));
                }
            }
            if whole.contains('甲') {
                texts.push(bare(&whole));
            }
        }
        serde_json::Value::Array(all) => all.iter().for_each(|one| collect(one, texts, notes)),
        serde_json::Value::Object(fields) => fields.values().for_each(|one| collect(one, texts, notes)),
        _ => {}
    }
}

/// The words of the note with a number.
pub fn numbered(document: &Document, number: usize) -> String {
    let mark = match document.lang {
        Lang::Ja => format!("※{number}"),
        Lang::En => number.to_string(),
    };
    let (_, notes) = texts(document);
    notes
        .into_iter()
        .find(|note| {
            note.strip_prefix(&mark)
                .is_some_and(|rest| rest.starts_with('甲'))
        })
        .unwrap()
}
