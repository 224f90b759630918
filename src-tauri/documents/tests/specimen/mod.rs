//! A rule with articles and a table over pages, a log and a pledge, cards and posters, in both languages.

mod binder;
mod card;
mod log;
pub mod marks;
mod poster;
mod rule;
mod tree;

pub use rule::{rule_en, rule_ja};

use sonae_documents::block::{
    Align, Approval, Block, Column, Document, Paper, Part, Span, Table, Text, plain,
};
use sonae_domain::Lang;

/// Every specimen with the stem of its file.
pub fn all() -> Vec<(&'static str, Document)> {
    let mut all = vec![("rule-ja", rule_ja()), ("rule-en", rule_en())];
    all.extend(log::all());
    all.extend(binder::all());
    all.extend(card::all());
    all.extend(poster::all());
    all.extend(tree::all());
    for (_, document) in &mut all {
        document.number_notes();
    }
    all
}

pub(super) fn document(lang: Lang, paper: Paper, title: &str, company: &str, parts: Vec<Part>) -> Document {
    Document {
        id: "specimen".into(),
        lang,
        paper,
        title: title.into(),
        company: company.into(),
        date: jiff::civil::date(2026, 12, 1),
        parts,
        ..Document::default()
    }
}

/// Text with `**bold**` in it.
pub(super) fn text(words: &str) -> Text {
    words
        .split("**")
        .enumerate()
        .filter(|(_, part)| !part.is_empty())
        .map(|(index, part)| Span {
            text: part.into(),
            bold: index % 2 == 1,
            ..Span::default()
        })
        .collect()
}

/// A slot that nothing fills yet.
pub(super) fn gap(label: &str, path: &str) -> Span {
    Span {
        text: label.into(),
        gap: Some(path.into()),
        ..Span::default()
    }
}

pub(super) fn paragraph(words: &str) -> Block {
    Block::Paragraph {
        text: text(words),
        indent: false,
    }
}

pub(super) fn heading(number: &str, words: &str) -> Block {
    Block::Heading {
        level: 1,
        number: number.into(),
        text: plain(words),
    }
}

pub(super) fn approvals(boxes: [(&str, &str); 3], date: &str) -> Vec<Approval> {
    boxes
        .into_iter()
        .map(|(label, role)| Approval {
            label: label.into(),
            role: plain(role),
            date: date.into(),
        })
        .collect()
}

/// A table from lines: columns are divided by `|`; a head that begins with `>` is aligned right, with `^` centred.
pub(super) fn table(caption: &str, continued: &str, lines: &str, note: &str) -> Block {
    let mut lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    let columns = lines
        .next()
        .unwrap_or_default()
        .split('|')
        .map(|head| {
            let head = head.trim();
            let (align, head) = match head.strip_prefix('>') {
                Some(rest) => (Align::Right, rest),
                None => head
                    .strip_prefix('^')
                    .map_or((Align::Left, head), |rest| (Align::Center, rest)),
            };
            Column {
                head: plain(head),
                align,
            }
        })
        .collect();
    let rows = lines
        .map(|line| line.split('|').map(|cell| text(cell.trim())).collect())
        .collect();
    Block::Table(Table {
        caption: text(caption),
        continued: continued.into(),
        columns,
        rows,
        note: text(note),
        ..Table::default()
    })
}
