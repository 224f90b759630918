use jiff::civil::Date;
use sonae_content::Content;
use sonae_domain::Lang;

use crate::block::{Block, Document, Paper, Part, Phone, Text, plain};
use crate::template::dates;

/// What the sheet with the recovery code of a company's file says.
#[derive(Clone, Copy, Debug)]
pub struct RecoverySheet<'a> {
    /// The company.
    pub company: &'a str,
    /// The name of its file, without the ending.
    pub file: &'a str,
    /// The code, in groups: `ABCD-EFGH-…`.
    pub code: &'a str,
    /// The day on which the passphrase was chosen.
    pub date: Date,
}

/// Groups of the code in a line: what is typed from paper is short enough to be kept in mind.
const GROUPS: usize = 4;

/// The sheet that opens a company's file when its passphrase is forgotten: the code in large type, how it is used and
/// where it is kept. It is printed once and put away, and no other document has the code.
pub fn recovery_sheet(content: &Content, lang: Lang, sheet: &RecoverySheet<'_>) -> Document {
    let word = |id: &str| content.words.text(lang, &format!("recovery-sheet-{id}"));
    let text = |id: &str| plain(word(id));
    let numbered = |ids: &[&str]| -> Vec<(String, Text)> {
        ids.iter()
            .enumerate()
            .map(|(index, id)| (format!("{}.", index + 1), text(id)))
            .collect()
    };
    let groups: Vec<&str> = sheet.code.split('-').collect();
    // The block numbers its lines; nothing more needs to be said of them.
    let lines = groups.chunks(GROUPS).map(|groups| Phone {
        label: Text::new(),
        name: Text::new(),
        number: plain(groups.join("-")),
    });
    let date = dates::long(sheet.date, lang);
    let blocks = vec![
        Block::Head {
            class: Some(word("class")),
            over: plain(sheet.company),
            title: text("title"),
            under: Text::new(),
            approvals: Vec::new(),
        },
        Block::Paragraph {
            text: text("lead"),
            indent: false,
        },
        Block::Form {
            items: vec![
                (text("file"), plain(sheet.file)),
                (text("date"), plain(date.clone())),
            ],
        },
        Block::Phones {
            heading: text("code"),
            items: lines.collect(),
        },
        Block::Note {
            text: text("letters"),
        },
        heading(text("use")),
        Block::List {
            items: numbered(&["use-open", "use-type", "use-new"]),
        },
        heading(text("keep")),
        Block::List {
            items: numbered(&["keep-place", "keep-apart", "keep-remove", "keep-old"]),
        },
        Block::Lines {
            items: vec![text("kept-where"), text("kept-by")],
        },
    ];
    Document {
        id: "recovery-sheet".to_owned(),
        lang,
        paper: Paper::Rule,
        title: word("title"),
        company: sheet.company.to_owned(),
        header: (sheet.company.to_owned(), String::new()),
        footer: text("foot"),
        date: sheet.date,
        dated: date,
        parts: vec![Part {
            landscape: false,
            blocks,
        }],
        ..Document::default()
    }
}

fn heading(text: Text) -> Block {
    Block::Heading {
        level: 1,
        number: String::new(),
        text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lay_out;

    #[test]
    fn the_sheet_is_one_page_and_has_the_whole_code() {
        let content = Content::shared().expect("the assets are whole");
        for lang in [Lang::Ja, Lang::En] {
            let sheet = recovery_sheet(
                content,
                lang,
                &RecoverySheet {
                    company: "みなと食品",
                    file: "みなと",
                    code: "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV",
                    date: jiff::civil::date(2026, 11, 20),
                },
            );
            let pages = lay_out(&sheet);
            assert_eq!(pages.pages.len(), 1, "{lang:?}");
            let text = crate::text::pages(&pages);
            for part in ["0123-4567-89AB-CDEF", "GHJK-MNPQ-RSTV", "みなと食品"] {
                assert!(text.contains(part), "{lang:?} {part}: {text}");
            }
        }
    }
}
