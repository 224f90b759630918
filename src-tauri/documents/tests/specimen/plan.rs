use sonae_documents::block::{Block, Document, Mark, MonthGrid, MonthRow, Paper, Part, plain};
use sonae_domain::Lang;

use super::{approvals, document, heading, paragraph, table, text};

/// Marks of a year: `●○随` at their months, `.` for none.
fn marks(year: &str) -> Vec<Mark> {
    year.chars()
        .map(|mark| match mark {
            '●' => Mark::Full,
            '◐' => Mark::Half,
            '○' => Mark::Open,
            '.' => Mark::None,
            word => Mark::Word(word.to_string()),
        })
        .collect()
}

/// Rows from lines: left cells, the year, right cells, divided by `|`.
fn rows(lines: &str) -> Vec<MonthRow> {
    let cells = |cells: &[&str]| cells.iter().map(|cell| text(cell.trim())).collect();
    lines
        .lines()
        .map(|line| {
            let parts: Vec<&str> = line.split('|').collect();
            MonthRow {
                left: cells(&parts[..4]),
                marks: marks(parts[4].trim()),
                right: cells(&parts[5..]),
            }
        })
        .collect()
}

/// An education plan in Japanese: a portrait cover and a year on its side.
pub fn plan_ja() -> Document {
    let cover = vec![
        Block::Head {
            class: None,
            over: plain("2027年4月〜2028年3月（令和9年度）"),
            title: plain("情報セキュリティ教育計画書"),
            under: Vec::new(),
            approvals: approvals(
                [("承認", "代表取締役"), ("確認", "店長"), ("作成", "総務担当")],
                "年　月　日",
            ),
        },
        heading("1", "この一年のねらい"),
        Block::List {
            items: vec![
                (
                    "①".into(),
                    plain(
                        "迷ったら、押す前に聞く。不審なメールや電話を、その場で店長に知らせる人を増やします。",
                    ),
                ),
                (
                    "②".into(),
                    plain(
                        "通販を始める店として、お客様の情報とカード決済の扱いを、全員が同じ手順で進めます。",
                    ),
                ),
                (
                    "③".into(),
                    plain("インシデントの最初の1時間を、誰が当番の日でも迷わず動けるようにします。"),
                ),
            ],
        },
        heading("2", "成果の目安"),
        table(
            "",
            "",
            "指標|>2026年度|>2027年度|測り方|確かめる月
            受講した人の割合|78%|**100%**|教育実施記録の署名÷在籍者（3か月以上）|毎月
            理解度確認テストの平均|74点|**85点**|各回10問。60点未満は2週間以内に再受験|6月、11月
            訓練メールを知らせた割合|35%|**60%**|紙と投影による訓練で、報告した人÷参加者|9月、2月
            知らせるまでの時間|—|**15分以内**|机上訓練の観察記録|2月",
            "2026年度は10月までの実績です。「—」は、まだ測っていないことを表します。",
        ),
        heading("3", "対象と人数"),
        table(
            "",
            "",
            "^群|対象|>人数|この一年でできるようになること
            A|全員|14人|不審な連絡を店長に知らせる。パスワードと端末を守る。
            B|入社・復職した人|3人|初日に、してよいこと・いけないことと連絡先を言える。
            C|店舗で販売する人|7人|カード決済端末と来店者の情報を、手順どおりに扱う。
            D|通販・事務の担当|4人|誤送信を防ぎ、受注と発送の情報を要る人だけに見せる。
            E|経営者・責任者|3人|リスクを判断し、インシデントのときに指揮をとる。",
            "C〜Eの人は、Aの教育も受けます。B、C、D、Eには、重なる人がいます。",
        ),
        heading("4", "進め方と費用"),
        paragraph(
            "朝礼の10分と、月1回の30分を使い、お盆と年末年始の繁忙期（8月、12月）には集合の教育を入れません。休んだ人には、翌月15日までに店長が個別に行います。費用は年間17万2,000円（教材の印刷2万円、外部講師2回15万2,000円）です。月ごとの計画は次のページに示します。",
        ),
    ];
    let grid = MonthGrid {
        left: vec![plain("群・対象"), plain("テーマ"), plain("方法"), plain("時間")],
        years: vec![("2027年（令和9年）".into(), 9), ("2028年".into(), 3)],
        months: [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]
            .map(|month: u8| month.to_string())
            .to_vec(),
        busy: (0..12).map(|index| index == 4 || index == 8).collect(),
        busy_mark: "繁".into(),
        right: vec![plain("講師"), plain("教材"), plain("確かめ方")],
        rows: rows(
            "A 全員|基本方針と十の約束|講話|20分|●...........|店長|要約版|署名
            |不審なメールと電話|動画・話し合い|30分|.●○.........|店長|教材M01|テスト
            |パスワードと多要素認証|実習|30分|...●.○......|総務|教材M02|設定の確認
            |見分ける訓練（紙・投影）|訓練|15分|.....●....●.|店長|訓練票|報告の割合
            |年の振り返りとテスト|テスト|30分|.......●.○..|総務|問題27-A|85点
            B 入社・復職|初日の約束と誓約書|面談|40分|随随随随随随随随随随随随|店長|入社の手引き|誓約書
            C 店舗|カード決済と来店者の情報|実習|30分|..●○........|総務|教材M09|手順の実演
            D 通販・事務|誤送信を防ぐ・共有の設定|実習|45分|......●○....|外部講師|教材M07|テスト
            |個人情報と委託先|講話|30分|.........●○.|店長|教材M08|テスト
            E 経営・責任者|リスクの見方と判断|講話|45分|..●.........|外部講師|リスク報告書|判断の記録
            |最初の1時間（机上訓練）|机上訓練|60分|..........●○|店長|想定S02|観察記録",
        ),
        legend: vec![
            (Mark::Full, "実施".into()),
            (Mark::Open, "予備・追補".into()),
            (Mark::Word("随".into()), "入社のつど".into()),
            (Mark::Busy("繁".into()), "繁忙期（集合の教育なし）".into()),
        ],
    };
    let year = vec![
        heading("", "月ごとの計画"),
        Block::MonthGrid(grid),
        Block::Note {
            text: text(
                "**臨時の教育**　インシデントが起きたとき、規程や法令が変わったとき、新しい情報システムを使い始めるときは、1か月以内に行います。",
            ),
        },
        Block::Note {
            text: text(
                "**確かめと記録**　実施した日に教育実施記録へ署名をもらい、翌月の定例会で店長が進みぐあいを報告します。",
            ),
        },
    ];
    Document {
        header: (
            "株式会社しおさい商店　情報セキュリティ教育計画書".into(),
            "SS-E-01　第1版　社外秘".into(),
        ),
        footer: "計画の変更は別紙「変更の記録」に残します。".into(),
        ..document(
            Lang::Ja,
            Paper::Rule,
            "情報セキュリティ教育計画書",
            "株式会社しおさい商店",
            vec![
                Part {
                    landscape: false,
                    blocks: cover,
                },
                Part {
                    landscape: true,
                    blocks: year,
                },
            ],
        )
    }
}

/// The same in English.
pub fn plan_en() -> Document {
    let cover = vec![
        Block::Head {
            class: Some("Internal".into()),
            over: plain("April 2027 – March 2028"),
            title: plain("Security education plan"),
            under: Vec::new(),
            approvals: approvals([("Approved", "President"), ("Reviewed", "Store manager"), ("Prepared", "Office")], "Date:"),
        },
        heading("1", "Aims for the year"),
        Block::List {
            items: vec![
                ("1.".into(), plain("When in doubt, ask before you click. More people tell the manager about strange mail or calls at once.")),
                ("2.".into(), plain("Everyone handles customer information and card payments in the same way.")),
            ],
        },
        heading("2", "What shows success"),
        table(
            "",
            "",
            "Measure|>2026|>2027|How it is measured|When
            People who took part|78%|**100%**|Signatures in the record ÷ people on the staff for three months or more|Every month
            Average of the test|74|**85**|Ten questions; below 60, again within two weeks|June, November
            Training mail reported|35%|**60%**|People who reported it ÷ people who took part|September",
            "2026: until October.",
        ),
        heading("3", "How we go about it"),
        paragraph("We use ten minutes of the morning meeting and thirty minutes once a month. No group training in the busy season (August, December). **Anyone absent** is taught by the manager by the 15th of the next month."),
    ];
    let grid = MonthGrid {
        left: vec![plain("Group"), plain("Topic"), plain("Method"), plain("Time")],
        years: vec![("2027".into(), 9), ("2028".into(), 3)],
        months: [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]
            .map(|month: u8| month.to_string())
            .to_vec(),
        busy: (0..12).map(|index| index == 4 || index == 8).collect(),
        busy_mark: "busy".into(),
        right: vec![plain("Teacher"), plain("Material"), plain("Check")],
        rows: rows(
            "A Everyone|Policy and ten promises|Talk|20 min|●...........|Manager|Summary|Signature
            |Strange mail and calls|Video, talk|30 min|.●○.........|Manager|M01|Test
            |Passwords and MFA|Hands-on|30 min|...●.○......|Office|M02|Settings checked
            B New staff|First day|Interview|40 min|++++++++++++|Manager|Guide for new staff|Pledge
            C Shop|Card payment|Hands-on|30 min|..●○..◐.....|Office|M09|Demonstration",
        ),
        legend: vec![
            (Mark::Full, "held".into()),
            (Mark::Open, "spare date".into()),
            (Mark::Word("+".into()), "when someone joins".into()),
            (Mark::Busy("busy".into()), "no group training".into()),
        ],
    };
    let year = vec![heading("", "Month by month"), Block::MonthGrid(grid)];
    Document {
        header: (
            "Shiosai Shoten Co., Ltd.  Security education plan".into(),
            "SS-E-01 · Version 1 · Internal".into(),
        ),
        footer: "Changes are kept in the record of changes.".into(),
        ..document(
            Lang::En,
            Paper::Rule,
            "Security education plan",
            "Shiosai Shoten Co., Ltd.",
            vec![
                Part {
                    landscape: false,
                    blocks: cover,
                },
                Part {
                    landscape: true,
                    blocks: year,
                },
            ],
        )
    }
}
