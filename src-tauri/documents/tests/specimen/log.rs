//! A log to fill in, longer than a page, and a pledge with lines to sign.

use sonae_documents::block::{Align, BlankTable, Block, Column, Document, Paper, Part, plain};
use sonae_domain::Lang;

use super::{approvals, document, paragraph, text};

fn column(head: &str) -> Column {
    let (align, head) = match head.strip_prefix('^') {
        Some(rest) => (Align::Center, rest),
        None => (Align::Left, head),
    };
    Column {
        head: plain(head),
        align,
    }
}

struct Words {
    lang: Lang,
    title: &'static str,
    company: &'static str,
    caption: &'static str,
    continued: &'static str,
    heads: [&'static str; 6],
    example: [&'static str; 6],
    mark: &'static str,
    note: &'static str,
    pledge: &'static str,
    promise: &'static str,
    lines: [&'static str; 4],
    boxes: [(&'static str, &'static str); 3],
    date: &'static str,
}

fn made(words: &Words, rows: usize) -> Document {
    let log = BlankTable {
        caption: plain(words.caption),
        continued: words.continued.into(),
        columns: words.heads.iter().map(|head| column(head)).collect(),
        rows,
        fill: true,
        example: Some(words.example.iter().map(|cell| text(cell)).collect()),
        example_mark: words.mark.into(),
        note: plain(words.note),
        widths: Vec::new(),
    };
    let head = |title: &str| Block::Head {
        class: None,
        over: Vec::new(),
        title: plain(title),
        under: Vec::new(),
        approvals: approvals(words.boxes, words.date).into_iter().take(2).collect(),
    };
    Document {
        header: (format!("{}  {}", words.company, words.title), "SF-01".into()),
        ..document(
            words.lang,
            Paper::Rule,
            words.title,
            words.company,
            vec![
                Part {
                    landscape: false,
                    blocks: vec![head(words.title), Block::BlankTable(log)],
                },
                Part {
                    landscape: false,
                    blocks: vec![
                        head(words.pledge),
                        paragraph(words.promise),
                        Block::Lines {
                            items: words.lines.iter().map(|line| plain(*line)).collect(),
                        },
                    ],
                },
            ],
        )
    }
}

pub fn all() -> Vec<(&'static str, Document)> {
    let ja = Words {
        lang: Lang::Ja,
        title: "持ち出しの記録",
        company: "株式会社しおさい商店",
        caption: "持ち出した物と戻した日",
        continued: "（続き）",
        heads: [
            "持ち出す日",
            "物",
            "持ち出す人",
            "行き先と目的",
            "戻した日",
            "^確認",
        ],
        example: [
            "12月1日",
            "ノートパソコン2号",
            "潮見",
            "商工会の研修",
            "12月1日",
            "店長",
        ],
        mark: "例",
        note: "持ち出す前に書き、戻したその日に店長が確かめます。紙は1年間しまっておきます。",
        pledge: "秘密を守る約束",
        promise: "私は、仕事で知ったお客様と会社の情報を、仕事のほかに使わず、人に話しません。会社をやめた後も同じです。",
        lines: ["氏名", "住所", "日付", "署名"],
        boxes: [("承認", "代表取締役"), ("作成", "総務担当"), ("", "")],
        date: "年　月　日",
    };
    let en = Words {
        lang: Lang::En,
        title: "Log of things taken out",
        company: "Shiosai Shoten Co., Ltd.",
        caption: "What was taken out, and when it came back",
        continued: " (continued)",
        heads: [
            "Date",
            "What",
            "Who",
            "Where to, and what for",
            "Back on",
            "^Checked",
        ],
        example: [
            "December 1",
            "Laptop no. 2",
            "Shiomi",
            "Training at the chamber",
            "December 1",
            "Manager",
        ],
        mark: "Example",
        note: "Write before you take it. The manager checks it on the day it comes back. Kept for a year.",
        pledge: "Promise of confidentiality",
        promise: "I use what I learn at work about customers and the company only for my work, and tell nobody. This holds after I leave.",
        lines: ["Name", "Address", "Date", "Signature"],
        boxes: [("Approved", "President"), ("Prepared", "Office"), ("", "")],
        date: "Date:",
    };
    vec![("log-ja", made(&ja, 34)), ("log-en", made(&en, 18))]
}
