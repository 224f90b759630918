//! The card for the first hour, and cards for the wallet.

use sonae_documents::block::{
    BigStep, Block, ContactCard, ContactCards, Document, Paper, Part, Phone, Text, plain,
};
use sonae_domain::Lang;

use super::{document, text};

fn phone((label, name, number): (&str, &str, &str)) -> Phone {
    Phone {
        label: plain(label),
        name: plain(name),
        number: if number.is_empty() {
            Text::new()
        } else {
            plain(number)
        },
    }
}

fn step(index: usize, (verb, how): (&str, &str)) -> BigStep {
    BigStep {
        number: (index + 1).to_string(),
        verb: plain(verb),
        how: text(how),
    }
}

fn pairs(lines: &[(&str, &str)]) -> Vec<(Text, Text)> {
    let value = |words: &str| {
        if words.is_empty() {
            Text::new()
        } else {
            plain(words)
        }
    };
    lines
        .iter()
        .map(|(label, words)| (text(label), value(words)))
        .collect()
}

#[allow(clippy::too_many_arguments)]
fn hour(
    lang: Lang,
    title: &str,
    company: &str,
    band: &str,
    steps: &[(&str, &str)],
    time: &str,
    heading: &str,
    phones: &[(&str, &str, &str)],
    note: &str,
    footer: (&str, &str),
) -> Document {
    let blocks = vec![
        Block::WallTitle { title: plain(title) },
        Block::Lead { text: plain(band) },
        Block::BigSteps {
            items: steps
                .iter()
                .enumerate()
                .map(|(index, own)| step(index, *own))
                .collect(),
            time: time.into(),
        },
        Block::Phones {
            heading: plain(heading),
            items: phones.iter().copied().map(phone).collect(),
        },
        Block::Note { text: plain(note) },
    ];
    Document {
        footer: plain(footer.0),
        footer_right: footer.1.into(),
        ..document(
            lang,
            Paper::Card,
            title,
            company,
            vec![Part {
                landscape: false,
                blocks,
            }],
        )
    }
}

fn wallet(lang: Lang, title: &str, company: &str, words: &str, cards: Vec<ContactCard>) -> Document {
    let folded = cards.len() == 2;
    let blocks = vec![Block::ContactCards(ContactCards {
        words: plain(words),
        cards,
        folded,
    })];
    document(
        lang,
        Paper::Card,
        title,
        company,
        vec![Part {
            landscape: false,
            blocks,
        }],
    )
}

pub fn all() -> Vec<(&'static str, Document)> {
    let hour_ja = hour(
        Lang::Ja,
        "最初の1時間",
        "株式会社しおさい商店",
        "おかしいと思ったら、上から順に。電話に許可は要りません。",
        &[
            ("回線から外す", "線を抜き、無線を切る。**電源は切らない**"),
            ("画面を撮る", "スマートフォンで撮る。消さない、直さない"),
            (
                "電話する",
                "下の1番から順に。「いつ、どこで、何が見えたか」を言う",
            ),
            ("広げない", "同じことが起きていないか、店の中に声をかける"),
            ("決める", "店を続けるか止めるかは、店長が決める"),
        ],
        "した時刻",
        "電話する相手（この順に）",
        &[
            ("店長", "情報セキュリティ責任者", "000-0000-0001"),
            ("代表取締役", "", "000-0000-0002"),
            ("総務", "システム管理者", "000-0000-0003"),
            ("保守会社", "平日9時〜18時、契約番号 S-0000", "000-0000-0004"),
            ("カード決済会社", "24時間", ""),
            ("警察の相談電話", "急ぐときは110", "#9110"),
        ],
        "個人情報が漏れたおそれがあるときは、気づいた日から3〜5日のうちに知らせる決まりがあります。店長に日時を伝えてください。",
        (
            "レジの脇と事務所に掲げます。次の見直し 2027年4月",
            "SS-I-02　第1版　社外秘",
        ),
    );
    let hour_en = hour(
        Lang::En,
        "The first hour",
        "Shiosai Shoten Co., Ltd.",
        "When something looks wrong, start at the top. You need no permission to call.",
        &[
            (
                "Disconnect",
                "Pull the cable, turn the wireless off. **Leave the power on**",
            ),
            ("Take pictures", "With your phone. Delete nothing, repair nothing"),
            ("Call", "From number 1 down. Say when, where, and what you saw"),
            ("Contain", "Ask around the shop whether anybody sees the same"),
            ("Decide", "The manager decides whether the shop stays open"),
        ],
        "Done at",
        "Whom to call, in this order",
        &[
            ("Store manager", "Security officer", "000-0000-0001"),
            ("President", "", "000-0000-0002"),
            ("Office", "System administrator", "000-0000-0003"),
            (
                "Maintenance company",
                "Weekdays 9 to 18, contract S-0000",
                "000-0000-0004",
            ),
            ("Card company", "Day and night", ""),
            ("Police advice line", "In an emergency, 110", "#9110"),
        ],
        "If personal data may have leaked, it must be reported within three to five days of the moment somebody noticed. Tell the manager the date and time.",
        (
            "Beside the till and in the office. Next review April 2027",
            "SS-I-02  Version 1  Internal",
        ),
    );
    let wallet_ja = wallet(
        Lang::Ja,
        "持ち歩く連絡先",
        "株式会社しおさい商店",
        "実寸（100%）で印刷し、実線で切り、破線で折ります。できあがり 91×55 mm、5枚。",
        vec![
            ContactCard {
                calls: false,
                title: plain("困ったら、まず電話"),
                aside: plain("しおさい商店"),
                lines: pairs(&[
                    ("1　店長", "000-0000-0001"),
                    ("2　代表取締役", "000-0000-0002"),
                    ("3　総務", "000-0000-0003"),
                    ("4　保守会社", ""),
                ]),
                foot: plain("出なければ、次の番号へ。夜でもかまいません。"),
            },
            ContactCard {
                calls: false,
                title: plain("最初の5分"),
                aside: plain("SS-I-03　2026年12月"),
                lines: pairs(&[
                    ("1　回線から外す。**電源は切らない**", ""),
                    ("2　画面を撮る。消さない、直さない", ""),
                    ("3　店長に電話する", ""),
                ]),
                foot: plain("知らせた人を責めません。"),
            },
        ],
    );
    let wallet_en = wallet(
        Lang::En,
        "Contacts for the wallet",
        "Shiosai Shoten Co., Ltd.",
        "Print at 100%, cut along the marks. Finished size 91 × 55 mm, ten cards.",
        vec![ContactCard {
            calls: false,
            title: plain("In trouble? Call first"),
            aside: plain("Shiosai Shoten"),
            lines: pairs(&[
                ("1  Store manager", "000-0000-0001"),
                ("2  President", "000-0000-0002"),
                ("3  Office", "000-0000-0003"),
                ("4  Maintenance company", ""),
            ]),
            foot: plain("No answer? Call the next number, at night too."),
        }],
    );
    vec![
        ("first-hour-ja", hour_ja),
        ("first-hour-en", hour_en),
        ("wallet-ja", wallet_ja),
        ("wallet-en", wallet_en),
    ]
}
