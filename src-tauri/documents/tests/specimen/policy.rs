use sonae_documents::block::{Block, Document, Paper, Part, plain};
use sonae_domain::Lang;

use super::document;

fn point(number: usize, heading: &str, words: &str) -> Block {
    Block::Point {
        number: number.to_string(),
        heading: plain(heading),
        text: super::text(words),
    }
}

/// A wall policy in Japanese.
pub fn policy_ja() -> Document {
    let mut blocks = vec![
        Block::WallTitle {
            title: plain("情報セキュリティ基本方針"),
        },
        Block::Paragraph {
            text: plain(
                "しおさい商店は、生産者から預かった品と、お客様から預かった情報とを、同じ思いで大切に扱います。ご注文やお問い合わせで知り得た情報と、取引先との約束を守り、毎日の商いを止めないために、この方針を定めます。役員と従業員は、雇用のかたちを問わず、全員でこれを守ります。",
            ),
            indent: true,
        },
    ];
    let points = [
        (
            "経営者の責任",
            "代表取締役が先頭に立ち、必要な人と時間と費用を用意します。この方針と取り組みを毎年見直し、よりよいものに改めます。",
        ),
        (
            "体制と役割",
            "情報セキュリティ責任者を置き、誰が何を受け持つかを文書に定めます。全員が自分の役割を知って働きます。",
        ),
        (
            "情報資産の保護",
            "持っている情報と機器を一覧にし、重要度とリスクに応じて、漏えい、改ざん、紛失、停止を防ぐ手立てを選びます。",
        ),
        (
            "法令と契約の順守",
            "個人情報の保護に関する法律をはじめとする法令と、お客様や取引先との契約を守ります。仕事を任せる相手にも、同じ水準をお願いします。",
        ),
        (
            "教育と声かけ",
            "全員が毎年学びます。迷ったとき、失敗したときに、すぐ相談できる職場をつくり、知らせた人を責めません。",
        ),
        (
            "インシデントへの備え",
            "情報の漏えいや機器の停止が起きたときは、被害を小さくとどめることを第一に動き、関係する方々へ速やかにお知らせします。原因を確かめ、同じことを繰り返さない手を打ちます。",
        ),
    ];
    blocks.extend(
        points
            .iter()
            .enumerate()
            .map(|(index, (head, words))| point(index + 1, head, words)),
    );
    blocks.push(Block::Signature {
        date: plain("制定　2026年12月1日（令和8年12月1日）"),
        company: plain("株式会社しおさい商店"),
        role: plain("代表取締役"),
        name: plain("汐見 うしお"),
        caption: "署名または記名押印".into(),
        seal: "印".into(),
    });
    let parts = vec![Part {
        landscape: false,
        blocks,
    }];
    Document {
        footer: "お問い合わせ　情報セキュリティ責任者（店長）　電話 000-0000-0000".into(),
        footer_right: "SS-P-01　第1版　公開".into(),
        ..document(
            Lang::Ja,
            Paper::Wall,
            "情報セキュリティ基本方針",
            "株式会社しおさい商店",
            parts,
        )
    }
}

/// A wall policy in English.
pub fn policy_en() -> Document {
    let mut blocks = vec![
        Block::WallTitle {
            title: plain("Information Security Policy"),
        },
        Block::Paragraph {
            text: plain(
                "Shiosai Shoten treats the information its customers entrust to it with the same care as the goods its growers entrust to it. We set this policy to protect what we learn through orders and inquiries, to keep our promises to business partners, and to keep the shop open every day. Every director and employee follows it, whatever their form of employment.",
            ),
            indent: true,
        },
    ];
    let points = [
        (
            "Responsibility of management",
            "The president leads this work and provides the people, time, and money it needs. We review the policy and our practice every year and improve both.",
        ),
        (
            "Roles",
            "We appoint a security officer and write down who is responsible for what. Everyone knows their own part.",
        ),
        (
            "Protection of information",
            "We keep a list of our information and equipment. According to its value and its risks, we choose how to prevent leaks, tampering, loss, and outages.",
        ),
        (
            "Law and contract",
            "We comply with the Act on the Protection of Personal Information and other laws, and with our contracts. We ask the same of the firms that work for us.",
        ),
        (
            "Learning and speaking up",
            "Everyone learns every year. Anyone who is unsure or has made a mistake can say so at once, and no one is blamed for reporting.",
        ),
        (
            "Readiness for incidents",
            "If information leaks or a system stops, we act first to limit the harm and promptly inform those affected. We then find the cause and prevent it from happening again.",
        ),
    ];
    blocks.extend(
        points
            .iter()
            .enumerate()
            .map(|(index, (head, words))| point(index + 1, head, words)),
    );
    blocks.push(Block::Signature {
        date: plain("Adopted December 1, 2026"),
        company: plain("Shiosai Shoten Co., Ltd."),
        role: plain("President"),
        name: plain("Ushio Shiomi"),
        caption: "Signature, or name and seal".into(),
        seal: "Seal".into(),
    });
    let parts = vec![Part {
        landscape: false,
        blocks,
    }];
    Document {
        footer: "Questions: Security Officer, tel. 000-0000-0000".into(),
        footer_right: "SS-P-01 · Version 1 · Public".into(),
        ..document(
            Lang::En,
            Paper::Wall,
            "Information Security Policy",
            "Shiosai Shoten Co., Ltd.",
            parts,
        )
    }
}
