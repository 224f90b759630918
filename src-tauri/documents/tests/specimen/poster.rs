//! Ten promises: a page for the wall, and the same as a poster in large type.

use sonae_documents::block::{Block, Document, Paper, Part, plain};
use sonae_domain::Lang;

use super::{document, paragraph};

const JA: [(&str, &str); 10] = [
    (
        "パスワードは使い回さない",
        "長く、ほかと違うものにし、管理ソフトに任せます。",
    ),
    (
        "席を離れるときは画面を閉じる",
        "1分でも、見られて困るものは見えないようにします。",
    ),
    ("知らない添付は開かない", "送り主に電話で確かめてから開きます。"),
    (
        "宛先は声に出して確かめる",
        "送る前に、名前と添付をもう一度見ます。",
    ),
    ("持ち出すときは書く", "何を、誰が、いつ戻すかを記録に残します。"),
    ("更新は後回しにしない", "知らせが出たら、その日のうちに入れます。"),
    ("私物をつながない", "使いたいときは、先に相談します。"),
    (
        "紙は裁ってから捨てる",
        "名前や番号のある紙は、箱に入れて裁ちます。",
    ),
    (
        "お客様の話は店の中だけ",
        "休みの日も、やめた後も、よそでは話しません。",
    ),
    (
        "おかしいと思ったらすぐ電話",
        "間違えていても、知らせた人を責めません。",
    ),
];

const EN: [(&str, &str); 10] = [
    (
        "Never reuse a password",
        "Make it long and different, and let the manager program keep it.",
    ),
    (
        "Lock the screen when you get up",
        "Even for a minute, leave nothing that others must not see.",
    ),
    ("Open no attachment you do not expect", "Call the sender first."),
    (
        "Read the address aloud",
        "Look at the name and the attachment once more before you send.",
    ),
    (
        "Write down what you take out",
        "What, who, and when it comes back.",
    ),
    ("Update the same day", "When the notice comes, install it."),
    ("Connect nothing of your own", "Ask first if you would like to."),
    ("Shred paper", "Paper with names or numbers goes into the box."),
    (
        "Talk about customers only here",
        "Not on your day off, and not after you leave.",
    ),
    (
        "Call at once when something looks wrong",
        "Nobody is blamed for telling us.",
    ),
];

fn page(
    lang: Lang,
    title: &str,
    company: &str,
    lead: &str,
    points: &[(&str, &str)],
    large: bool,
) -> Document {
    let mut blocks = vec![Block::WallTitle { title: plain(title) }];
    if !large {
        blocks.push(paragraph(lead));
    }
    blocks.extend(
        points
            .iter()
            .enumerate()
            .map(|(index, (heading, text))| Block::Point {
                number: (index + 1).to_string(),
                heading: plain(*heading),
                text: plain(*text),
            }),
    );
    Document {
        footer_right: "SP-90".into(),
        large,
        accent: large.then_some((0x7A, 0x10, 0x2B)),
        ..document(
            lang,
            Paper::Wall,
            title,
            company,
            vec![Part {
                landscape: false,
                blocks,
            }],
        )
    }
}

pub fn all() -> Vec<(&'static str, Document)> {
    let ja = |large| {
        page(
            Lang::Ja,
            "十の約束",
            "株式会社しおさい商店",
            "お客様と仲間の情報を守るために、ここで働く全員が守ることです。",
            &JA,
            large,
        )
    };
    let en = |large| {
        page(
            Lang::En,
            "Ten promises",
            "Shiosai Shoten Co., Ltd.",
            "What everybody who works here keeps, so that the data of our customers and colleagues stays safe.",
            &EN,
            large,
        )
    };
    vec![
        ("promises-ja", ja(false)),
        ("promises-en", en(false)),
        ("poster-ja", ja(true)),
        ("poster-en", en(true)),
    ]
}
