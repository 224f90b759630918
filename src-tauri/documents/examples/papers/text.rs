//! A long text in Japanese, the same each time: headings, paragraphs and tables.

use std::fmt::Write;

use sonae_documents::block::{Align, Block, Column, Document, Paper, Part, Table, Text, plain};
use sonae_domain::Lang;

/// Words that sentences are made of.
const WHO: [&str; 8] = [
    "責任者",
    "店長",
    "全員",
    "担当者",
    "経理係",
    "新人",
    "委託先",
    "代表",
];
const WHAT: [&str; 16] = [
    "顧客名簿",
    "会計資料",
    "契約書",
    "合言葉",
    "端末",
    "予備機",
    "記憶媒体",
    "郵便物",
    "注文票",
    "給与台帳",
    "鍵",
    "監視映像",
    "設計図",
    "仕入先一覧",
    "配送記録",
    "受付簿",
];
const WHERE: [&str; 8] = [
    "金庫",
    "施錠棚",
    "事務室",
    "倉庫",
    "本店2階",
    "外部の保管庫",
    "PC 3号機",
    "共有領域",
];
const HOW: [&str; 12] = [
    "毎朝確かめ",
    "週1回写しを取り",
    "3年間保存し",
    "退職の日に返し",
    "目録に載せ",
    "二人で点検し",
    "暗号にして送り",
    "封をして渡し",
    "番号で管理し",
    "期限までに更新し",
    "不要になれば裁断し",
    "異常を10分以内に知らせ",
];
const WHY: [&str; 8] = [
    "漏えいを防ぎます",
    "復旧を早めます",
    "誤りに気づきます",
    "法令を守ります",
    "信用を保ちます",
    "被害を小さくします",
    "引き継ぎを楽にします",
    "証拠を残します",
];

/// A piece of the text.
pub enum Piece {
    Heading(String),
    Paragraph(String),
    Table(Vec<[String; 4]>),
}

/// Pieces of at least so many characters.
pub fn parts(characters: usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut count = 0;
    let mut seed = 20_261_201_u64;
    let mut next = move |below: usize| {
        // Numbers that look like chance and are the same each time.
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or(0) % below
    };
    let mut chapter = 0;
    while count < characters {
        chapter += 1;
        let heading = format!("{chapter} {}の{}", WHO[next(8)], WHAT[next(16)]);
        count += heading.chars().count();
        pieces.push(Piece::Heading(heading));
        for _ in 0..5 {
            let mut paragraph = String::new();
            for _ in 0..4 + next(5) {
                // Writing to a string cannot fail.
                let _ = write!(
                    paragraph,
                    "{}は、{}の「{}」を{}、{}を{}、{}。",
                    WHO[next(8)],
                    WHERE[next(8)],
                    WHAT[next(16)],
                    HOW[next(12)],
                    WHAT[next(16)],
                    HOW[next(12)],
                    WHY[next(8)]
                );
            }
            count += paragraph.chars().count();
            pieces.push(Piece::Paragraph(paragraph));
        }
        let rows: Vec<[String; 4]> = (0..8)
            .map(|row| {
                [
                    format!("{}", row + 1),
                    WHAT[next(16)].to_owned(),
                    format!("{}が{}、{}", WHO[next(8)], HOW[next(12)], HOW[next(12)]),
                    format!("2026年{}月{}日", 1 + next(12), 1 + next(28)),
                ]
            })
            .collect();
        count += rows
            .iter()
            .flatten()
            .map(|cell| cell.chars().count())
            .sum::<usize>();
        pieces.push(Piece::Table(rows));
    }
    pieces
}

const HEADS: [&str; 4] = ["番号", "対象", "すること", "期限"];

/// The text as a document.
pub fn document(pieces: Vec<Piece>) -> Document {
    let blocks = pieces.into_iter().map(|piece| match piece {
        Piece::Heading(text) => Block::Heading {
            level: 1,
            number: String::new(),
            text: plain(text),
        },
        Piece::Paragraph(text) => Block::Paragraph {
            text: plain(text),
            indent: true,
        },
        Piece::Table(rows) => Block::Table(Table {
            continued: "（続き）".to_owned(),
            columns: HEADS
                .map(|head| Column {
                    head: plain(head),
                    align: Align::Left,
                })
                .to_vec(),
            rows: rows.into_iter().map(|row| row.map(plain).to_vec()).collect(),
            ..Table::default()
        }),
    });
    Document {
        id: "text".to_owned(),
        lang: Lang::Ja,
        paper: Paper::Rule,
        title: "長い文書".to_owned(),
        company: "株式会社見本".to_owned(),
        header: ("株式会社見本　長い文書".to_owned(), "第1版".to_owned()),
        footer: Text::new(),
        footer_right: String::new(),
        draft: None,
        uncontrolled: None,
        accent: None,
        large: false,
        date: jiff::civil::date(2026, 12, 1),
        dated: String::new(),
        marks: Default::default(),
        parts: vec![Part {
            landscape: false,
            blocks: blocks.collect(),
        }],
    }
}

/// The text for programs that print web pages.
pub fn html(pieces: &[Piece]) -> String {
    let mut html = String::from(
        "<!doctype html><html lang=ja><meta charset=utf-8><title>長い文書</title><style>\
         @page{size:A4;margin:30mm 22mm 25mm 25mm}body{font:10.5pt/18pt 'BIZ UDPGothic',sans-serif;text-align:justify}\
         p{margin:0;text-indent:1em}h2{font-size:13pt}table{border-collapse:collapse;width:100%;font-size:9.5pt}\
         td,th{border-bottom:.25pt solid #999;padding:1.3mm 1.5mm;text-align:left}</style>",
    );
    for piece in pieces {
        // Writing to a string cannot fail.
        let _ = match piece {
            Piece::Heading(text) => write!(html, "<h2>{text}</h2>"),
            Piece::Paragraph(text) => write!(html, "<p>{text}</p>"),
            Piece::Table(rows) => {
                let row = |row: &[String; 4]| format!("<tr><td>{}</tr>", row.join("<td>"));
                let rows: String = rows.iter().map(row).collect();
                write!(
                    html,
                    "<table><thead><tr><th>{}</thead>{rows}</table>",
                    HEADS.join("<th>")
                )
            }
        };
    }
    html
}

/// The text for Typst.
pub fn typst(pieces: &[Piece]) -> String {
    let mut typst = String::from(
        "#set page(paper: \"a4\", margin: (left: 25mm, right: 22mm, top: 30mm, bottom: 25mm))\n\
         #set text(font: \"BIZ UDPGothic\", size: 10.5pt, lang: \"ja\")\n#set par(justify: true, first-line-indent: 1em)\n",
    );
    for piece in pieces {
        // Writing to a string cannot fail.
        let _ = match piece {
            Piece::Heading(text) => writeln!(typst, "\n= {text}\n"),
            Piece::Paragraph(text) => writeln!(typst, "{text}\n"),
            Piece::Table(rows) => {
                let cells = HEADS.iter().map(|head| format!("[{head}]"));
                let cells = cells.chain(rows.iter().flatten().map(|cell| format!("[{cell}]")));
                let cells: Vec<String> = cells.collect();
                writeln!(typst, "#table(columns: 4, {})\n", cells.join(", "))
            }
        };
    }
    typst
}
