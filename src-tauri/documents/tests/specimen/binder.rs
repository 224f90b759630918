//! Two chapters behind a page of contents, top secret: what a binder is made of.

use sonae_documents::block::{Block, ContentsItem, Document, Paper, Part, Text, plain};
use sonae_domain::Lang;

use super::{approvals, document, heading, paragraph};

const CHAPTERS_JA: [&str; 2] = ["入退室の管理", "媒体の廃棄"];
const CHAPTERS_EN: [&str; 2] = ["Doors and keys", "Disposal of media"];

fn made(lang: Lang, title: &str, class: &str, company: &str, chapters: [&str; 2], words: &str) -> Document {
    let number = |index: usize| (index + 1).to_string();
    let items = chapters.iter().enumerate().map(|(index, chapter)| ContentsItem {
        number: number(index),
        title: plain(*chapter),
        state: Text::new(),
    });
    let cover = Part {
        landscape: false,
        blocks: vec![
            Block::Head {
                class: Some(class.into()),
                over: Vec::new(),
                title: plain(title),
                under: Vec::new(),
                approvals: approvals([("", ""), ("", ""), ("", "")], "")
                    .into_iter()
                    .take(0)
                    .collect(),
            },
            Block::Contents {
                items: items.collect(),
            },
        ],
    };
    let chapter = |(index, chapter): (usize, &&str)| Part {
        landscape: false,
        blocks: vec![heading(&number(index), chapter), paragraph(&words.repeat(30))],
    };
    let parts = [cover]
        .into_iter()
        .chain(chapters.iter().enumerate().map(chapter));
    Document {
        header: (company.into(), class.into()),
        ..document(lang, Paper::Rule, title, company, parts.collect())
    }
}

pub fn all() -> Vec<(&'static str, Document)> {
    let ja = "鍵は、店長が管理する。最後に出る人は、火の元と窓と扉を確かめてから、入退室の記録に時刻と名前を書く。";
    let en = "The manager keeps the keys. Whoever leaves last looks at windows and doors and writes down the time. ";
    vec![
        (
            "binder-ja",
            made(
                Lang::Ja,
                "規程集",
                "極秘",
                "株式会社しおさい商店",
                CHAPTERS_JA,
                ja,
            ),
        ),
        (
            "binder-en",
            made(
                Lang::En,
                "Rules",
                "Top secret",
                "Shiosai Shoten Co., Ltd.",
                CHAPTERS_EN,
                en,
            ),
        ),
    ]
}
