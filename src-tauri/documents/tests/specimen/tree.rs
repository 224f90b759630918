//! An organisation chart and a call tree.

use sonae_diagrams::{TreeBox, told};
use sonae_documents::block::{Block, Document, Paper, Part, plain};
use sonae_documents::tree_picture;
use sonae_domain::Lang;

use super::{approvals, document, heading};

fn own(role: &str, name: &str, phone: Option<&str>, below: Vec<TreeBox>) -> TreeBox {
    TreeBox {
        key: name.into(),
        role: role.into(),
        name: name.into(),
        phone: phone.map(Into::into),
        below,
    }
}

fn diagram(roots: &[TreeBox], arrows: bool, lang: Lang) -> Block {
    let say = |own: &TreeBox, below: &[TreeBox]| {
        let names: Vec<&str> = below.iter().map(|own| own.name.as_str()).collect();
        match lang {
            Lang::Ja => format!("{}の下に、{}。", own.name, names.join("、")),
            Lang::En => format!("Below {}: {}.", own.name, names.join(", ")),
        }
    };
    Block::Diagram {
        drawing: tree_picture(roots, false, arrows),
        alt: told(roots, &say).join(" "),
        centred: true,
    }
}

fn made(
    lang: Lang,
    title: &str,
    company: &str,
    heads: [&str; 2],
    chart: &[TreeBox],
    calls: &[TreeBox],
) -> Document {
    let blocks = vec![
        Block::Head {
            class: None,
            over: Vec::new(),
            title: plain(title),
            under: Vec::new(),
            approvals: approvals([("承認", "代表取締役"), ("", ""), ("", "")], "年　月　日")
                .into_iter()
                .take(usize::from(lang == Lang::Ja))
                .collect(),
        },
        heading("1", heads[0]),
        diagram(chart, false, lang),
        Block::PageBreak,
        heading("2", heads[1]),
        diagram(calls, true, lang),
    ];
    Document {
        header: (company.into(), "SG-01".into()),
        ..document(
            lang,
            Paper::Rule,
            title,
            company,
            vec![Part {
                landscape: false,
                blocks,
            }],
        )
    }
}

fn chart(words: [&str; 9], staff: usize) -> Vec<TreeBox> {
    let [
        president,
        name,
        officer,
        second,
        admin,
        third,
        shop,
        office,
        member,
    ] = words;
    let team = |role: &str, count: usize| {
        let below = (1..=count)
            .map(|n| own(member, &format!("{member} {n}"), None, Vec::new()))
            .collect();
        own(role, "", None, below)
    };
    vec![own(
        president,
        name,
        None,
        vec![
            own(officer, second, None, vec![own(admin, third, None, Vec::new())]),
            team(shop, staff),
            team(office, 3),
        ],
    )]
}

fn calls(words: [&str; 8]) -> Vec<TreeBox> {
    let [finder, officer, second, president, name, repair, police, bank] = words;
    let phone = |n: usize| Some(format!("000-0000-000{n}"));
    let at = |role: &str, name: &str, n: usize, below: Vec<TreeBox>| TreeBox {
        phone: phone(n),
        ..own(role, name, None, below)
    };
    vec![own(
        "",
        finder,
        None,
        vec![at(
            officer,
            second,
            1,
            vec![
                at(
                    president,
                    name,
                    2,
                    vec![
                        at("", bank, 6, Vec::new()),
                        own("", police, Some("#9110"), Vec::new()),
                    ],
                ),
                own("", repair, Some(""), Vec::new()),
            ],
        )],
    )]
}

pub fn all() -> Vec<(&'static str, Document)> {
    let ja = made(
        Lang::Ja,
        "体制図と連絡網",
        "株式会社しおさい商店",
        ["体制図", "連絡網"],
        &chart(
            [
                "代表取締役",
                "汐見 潮",
                "情報セキュリティ責任者（店長）",
                "浜野 渚",
                "システム管理者",
                "磯部 凪",
                "店舗",
                "事務",
                "担当",
            ],
            11,
        ),
        &calls([
            "気づいた人",
            "情報セキュリティ責任者",
            "浜野 渚",
            "代表取締役",
            "汐見 潮",
            "保守会社",
            "警察の相談電話",
            "取引銀行",
        ]),
    );
    let en = made(
        Lang::En,
        "Organisation and call tree",
        "Shiosai Shoten Co., Ltd.",
        ["Organisation", "Call tree"],
        &chart(
            [
                "President",
                "Ushio Shiomi",
                "Security officer (store manager)",
                "Nagisa Hamano",
                "System administrator",
                "Nagi Isobe",
                "Shop",
                "Office",
                "Member",
            ],
            5,
        ),
        &calls([
            "Whoever notices",
            "Security officer",
            "Nagisa Hamano",
            "President",
            "Ushio Shiomi",
            "Maintenance company",
            "Police advice line",
            "Bank",
        ]),
    );
    vec![("tree-ja", ja), ("tree-en", en)]
}
