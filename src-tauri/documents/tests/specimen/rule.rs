use sonae_documents::block::{Block, ClauseParagraph, Document, Footnote, Formal, Paper, Part, Span, plain};
use sonae_domain::Lang;

use super::{approvals, document, gap, table, text};

/// An article: heading and paragraphs; the lines after a paragraph that begin with `-` are its items.
fn clause(heading: &str, lines: &[&str]) -> Block {
    let mut paragraphs: Vec<ClauseParagraph> = Vec::new();
    for line in lines {
        match (line.strip_prefix('-'), paragraphs.last_mut()) {
            (Some(item), Some(paragraph)) => paragraph.items.push(text(item)),
            _ => paragraphs.push(ClauseParagraph {
                text: text(line),
                items: Vec::new(),
            }),
        }
    }
    Block::Clause {
        anchor: String::new(),
        heading: plain(heading),
        paragraphs,
    }
}

/// Facts and revisions of a rule.
fn formal(facts: &[(&str, &str)], revisions: Block) -> Block {
    let Block::Table(revisions) = revisions else {
        unreachable!("a table")
    };
    Block::Formal(Formal {
        facts: facts
            .iter()
            .map(|(label, value)| (plain(*label), text(value)))
            .collect(),
        revisions,
    })
}

/// A rule in Japanese: two pages, a table over the page's end, an answer that is missing.
pub fn rule_ja() -> Document {
    let mut officer = text("この規程を守れない事情があるときは、あらかじめ");
    officer.push(gap("情報セキュリティ責任者", "company.security-officer"));
    officer.extend(text("に相談し、代わりの手立てと期限を決めて承認を得る。"));
    let blocks = vec![
        Block::Head {
            class: Some("社外秘".into()),
            over: Vec::new(),
            title: plain("アクセス制御および認証規程"),
            under: plain("情報セキュリティ関連規程　第4章"),
            approvals: approvals([("承認", "代表取締役"), ("確認", "店長"), ("作成", "総務担当")], "年　月　日"),
        },
        formal(&[
            ("文書番号", "SS-R-04"),
            ("版", "第2版"),
            ("施行", "2026年12月1日（令和8年12月1日）"),
            ("次の見直し", "2027年10月"),
            ("主管", "情報セキュリティ責任者（店長）"),
            ("配布先", "全従業員、委託先"),
        ], table(
            "改定の記録",
            "（続き）",
            "^版|区分|年月日|改めたところと理由|承認
            1|制定|2025年12月1日（令和7年12月1日）|新しく定めた。|代表取締役
            2|改定|2026年11月20日（令和8年11月20日）|受注用クラウドの導入に合わせ、表1と第6条第2項を改めた。|代表取締役",
            "",
        )),
        clause("第1条（目的）", &["この規程は、情報資産を使える人と使い方を業務に必要な範囲にとどめ、情報の漏えい、改ざんおよび不正な利用を防ぐことを目的とする。"]),
        clause("第2条（適用範囲）", &["この規程は、役員および従業員（パートタイム、アルバイトおよび派遣を含む。）に適用する。", "当社の情報システムを使う委託先の担当者には、契約で定める範囲でこの規程を適用する。"]),
        clause("第3条（用語）", &["この規程における用語の意味は、次のとおりとする。", "-利用者ID　情報システムが一人ひとりを見分けるための名前をいう。", "-特権ID　設定の変更や利用者IDの追加ができる、権限の強い利用者IDをいう。", "-多要素認証　パスワードに加え、スマートフォンへの通知や指紋など、種類の違う証拠を組み合わせて本人を確かめることをいう。"]),
        clause("第4条（アクセス権の付与）", &["アクセス権は、役割ごとに表1のとおりとし、業務に要らない権限を与えてはならない。", "表1によらない権限が必要なときは、所属の責任者が理由と期限を示して申請し、情報セキュリティ責任者が承認する。期限の過ぎた権限は、システム管理者がその日のうちに外す。"]),
        table(
            "表1　役割ごとのアクセス権と認証",
            "（続き）",
            "情報システム|店舗|事務|管理者|^多要素|扱いの決まり
            受注用クラウド|閲覧・登録|閲覧・登録・出力|すべて|要|取引の記録を7年保存
            顧客名簿|閲覧|閲覧・登録|すべて|要|出力は店長の許可を得る
            カード決済端末|決済|決済・取消|設定|—|カード番号は保存しない
            在庫台帳|閲覧・登録|閲覧・登録|すべて|—|
            会計ソフト|—|閲覧・登録|すべて|要|税理士に閲覧を許す
            給与・勤怠|本人の分|閲覧・登録|すべて|要|個人番号は別に保管
            電子メール|本人の分|本人の分|設定|要|転送の設定を禁じる
            共有フォルダー（店舗）|閲覧・登録|閲覧・登録|すべて|—|
            共有フォルダー（経理）|—|閲覧・登録|すべて|要|
            ウェブサイトの管理画面|—|記事の登録|すべて|要|制作会社は作業日だけ有効
            バックアップ|—|—|すべて|要|復元の練習は年2回
            ルーター・無線LAN|—|—|設定|要|保守会社の立会いで変更",
            "「—」は権限を与えないこと、多要素の「要」は多要素認証を使うことを表す。",
        ),
        clause("第5条（利用者IDの管理）", &["利用者IDは一人に一つ割り当て、共用してはならない。", "退職または異動で要らなくなった利用者IDは、システム管理者が、要らなくなった日の翌日までに無効にする。", "システム管理者は、毎年4月と10月に利用者IDの一覧を在籍者と照らし合わせ、結果を第9条の記録に残す。"]),
        clause("第6条（認証）", &["パスワードは12文字以上とし、他のサービスと使い回してはならない。覚えにくいときは、会社が指定する管理ソフトに保存する。", "表1で「要」とした情報システムでは、多要素認証を使わなければならない。"]),
        clause("第7条（特権ID）", &["特権IDは、設定の変更に必要なときだけ使い、日常の業務に使ってはならない。使った日時と目的は第9条により記録する。"]),
        clause("第8条（離席と持ち出し）", &["席を離れるときは、画面をロックする。社外へ持ち出す端末は、情報資産管理規程（SS-R-03）に従って扱う。"]),
        clause("第9条（記録）", &["アクセス権の付与、変更および削除の記録は、様式SS-F-041により3年間保存する。"]),
        Block::Clause { anchor: String::new(), heading: plain("第10条（例外）"), paragraphs: vec![ClauseParagraph { text: officer, items: Vec::new() }] },
        Block::Paragraph {
            text: noted("多要素認証", "知っているもの、持っているもの、本人の体のうち、二つ以上で確かめること。", "の使い方は、店長が朝礼で伝える。"),
            indent: true,
        },
        Block::Supplement { text: plain("附則　この規程は、2026年12月1日から施行する。") },
        Block::PageBreak,
        Block::Heading { level: 1, number: String::new(), text: plain("申請の様式") },
        Block::Heading { level: 2, number: String::new(), text: plain("申請する人が書くところ") },
        Block::Form {
            items: vec![
                (plain("申請日"), Vec::new()),
                (plain("氏名"), plain("𠮷野 葛\u{E0100}城")),
                (plain("使いたい情報システム"), vec![gap("使いたい情報システム", "access.system")]),
                (plain("理由と期限"), Vec::new()),
            ],
        },
        Block::Checkboxes {
            items: vec![
                (true, plain("第6条を読み、パスワードを使い回さない。")),
                (false, plain("期限が過ぎたら、権限を返す。")),
                (false, plain("困ったときは、店長に電話（000-0000-0000）する。")),
            ],
        },
        Block::Diagram { drawing: drawing("申請する", "承認する"), alt: "申請から承認まで".into(), centred: false },
        Block::Note { text: plain("※1 出典：中小企業の情報セキュリティ対策ガイドライン。確かめた日：2026年11月20日。") },
    ];
    Document {
        header: (
            "株式会社しおさい商店　アクセス制御および認証規程".into(),
            "SS-R-04　第2版　社外秘".into(),
        ),
        footer: plain("最新の版は文書一覧で確かめてください。"),
        uncontrolled: Some("印刷した紙は写しです。".into()),
        draft: Some("下書き".into()),
        ..document(
            Lang::Ja,
            Paper::Rule,
            "アクセス制御および認証規程",
            "株式会社しおさい商店",
            vec![Part {
                landscape: false,
                blocks,
            }],
        )
    }
}

/// Words with a note at the foot of the page, and what follows them.
fn noted(words: &str, note: &str, rest: &str) -> Vec<Span> {
    let first = Span {
        text: words.into(),
        note: Some(Footnote::new(plain(note))),
        ..Span::default()
    };
    [first].into_iter().chain(text(rest)).collect()
}

fn drawing(first: &str, second: &str) -> sonae_diagrams::Drawing {
    use sonae_diagrams::{Anchor, Ink, Shape};
    let words = |x: f32, text: &str| Shape::Text {
        x,
        y: 44.0,
        anchor: Anchor::Middle,
        size: 13.0,
        bold: false,
        text: text.into(),
        ink: Ink::Words,
    };
    sonae_diagrams::Drawing {
        width: 420.0,
        height: 80.0,
        shapes: vec![
            Shape::Rect {
                x: 20.0,
                y: 20.0,
                w: 120.0,
                h: 40.0,
                r: 4.0,
                ink: Ink::Box,
            },
            Shape::Rect {
                x: 240.0,
                y: 20.0,
                w: 120.0,
                h: 40.0,
                r: 4.0,
                ink: Ink::Added,
            },
            Shape::Line {
                points: vec![(140.0, 40.0), (232.0, 40.0)],
                ink: Ink::Arrow,
            },
            Shape::Polygon {
                points: vec![(240.0, 40.0), (231.0, 36.0), (231.0, 44.0)],
                ink: Ink::ArrowHead,
            },
            words(80.0, first),
            words(300.0, second),
        ],
    }
}

/// A rule in English with the same blocks.
pub fn rule_en() -> Document {
    let exception: Vec<Span> = text("Anyone who cannot follow this rule must first ask ")
        .into_iter()
        .chain([gap("Security officer", "company.security-officer")])
        .chain(text(" and agree on a substitute and an end date."))
        .collect();
    let blocks = vec![
        Block::Head {
            class: Some("Internal".into()),
            over: Vec::new(),
            title: plain("Access control and authentication"),
            under: plain("Information security rules, chapter 4"),
            approvals: approvals(
                [
                    ("Approved", "President"),
                    ("Reviewed", "Store manager"),
                    ("Prepared", "Office"),
                ],
                "Date:",
            ),
        },
        formal(
            &[
                ("Number", "SS-R-04"),
                ("Version", "2"),
                ("In force", ""),
                ("Next review", ""),
                ("Owner", "Security officer (store manager)"),
                (
                    "For",
                    "All employees, temporary staff and volunteers, contractors who use our systems",
                ),
            ],
            table(
                "Revisions",
                " (continued)",
                "^Version|Kind|Date|What changed, and why|Approved by
                1|Enacted|December 1, 2025|New.|President
                2|Revised|||",
                "",
            ),
        ),
        clause(
            "Article 1 (Purpose)",
            &[
                "This rule limits who may use our information assets, and how, to what the work needs. It prevents leaks, tampering, and misuse.",
            ],
        ),
        clause(
            "Article 2 (Scope)",
            &[
                "This rule applies to directors and employees, including part-time and temporary workers.",
                "It applies to contractors who use our systems, to the extent agreed by contract.",
                "-Contractors sign before they receive an ID.",
                "-Table 1 shows what each role may do.",
            ],
        ),
        table(
            "Table 1  Access by role",
            " (continued)",
            "System|Shop|Office|^MFA|>Records kept|Handling
            Order cloud|View, enter|View, enter, export|Yes|7 years|The manager permits exports
            Customer list|View|View, enter|Yes|3 years|
            Card terminal|Charge|Charge, refund|—|1 year|Card numbers are never stored
            Accounting|—|View, enter|Yes|10 years|The tax accountant may view",
            "A dash means no access.",
        ),
        Block::Clause {
            anchor: String::new(),
            heading: plain("Article 3 (Exceptions)"),
            paragraphs: vec![ClauseParagraph {
                text: exception,
                items: Vec::new(),
            }],
        },
        Block::Paragraph {
            text: noted(
                "Multi-factor authentication",
                "Two or more of: what somebody knows, has, or is.",
                " is explained at the morning meeting.",
            ),
            indent: false,
        },
        Block::Supplement {
            text: plain("This rule takes effect on December 1, 2026."),
        },
        Block::Heading {
            level: 1,
            number: "1".into(),
            text: plain("Request form"),
        },
        Block::Form {
            items: vec![
                (plain("Date"), Vec::new()),
                (plain("Name"), plain("Ushio Shiomi")),
                (plain("System"), Vec::new()),
            ],
        },
        Block::Checkboxes {
            items: vec![
                (true, plain("I do not reuse passwords.")),
                (false, plain("I give access back when the time is over.")),
            ],
        },
        Block::Diagram {
            drawing: drawing("Ask", "Approve"),
            alt: "From the request to the approval".into(),
            centred: false,
        },
        Block::Note {
            text: plain("Source: guideline for small businesses, checked on November 20, 2026."),
        },
    ];
    Document {
        header: (
            "Shiosai Shoten Co., Ltd.  Access control".into(),
            "SS-R-04 · Version 2 · Internal".into(),
        ),
        footer: plain("Printed copies are uncontrolled."),
        draft: Some("Draft".into()),
        ..document(
            Lang::En,
            Paper::Rule,
            "Access control and authentication",
            "Shiosai Shoten Co., Ltd.",
            vec![Part {
                landscape: false,
                blocks,
            }],
        )
    }
}
