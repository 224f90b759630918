//! A document clause by clause: what is kept of a version, and what versions are compared by.

use std::collections::BTreeMap;

use serde::Deserialize as _;
use serde_json::Value;
use sonae_domain::Passage;

use crate::block::{Block, Document, Table, Text};

/// What a document says, passage by passage in the order of its pages: a clause each, and what stands under each heading.
pub fn passages(document: &Document) -> Vec<Passage> {
    let mut passages = Passages::default();
    for block in document.parts.iter().flat_map(|part| &part.blocks) {
        passages.block(block);
    }
    passages.done
}

#[derive(Default)]
struct Passages {
    done: Vec<Passage>,
    /// How often a key was given out.
    keys: BTreeMap<String, usize>,
}

impl Passages {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Clause {
                anchor,
                heading,
                paragraphs,
            } => {
                let heading = words(heading);
                let key = if anchor.is_empty() { &heading } else { anchor };
                self.begin(key, &heading);
                for (index, paragraph) in paragraphs.iter().enumerate() {
                    let number = match paragraphs.len() {
                        1 => String::new(),
                        _ => format!("{} ", index + 1),
                    };
                    self.line(&format!("{number}{}", words(&paragraph.text)));
                    for (index, item) in paragraph.items.iter().enumerate() {
                        self.line(&format!("({}) {}", index + 1, words(item)));
                    }
                }
            }
            Block::Heading { number, text, .. } => {
                let text = words(text);
                let number = number.trim();
                let space = if number.is_empty() { "" } else { " " };
                self.begin(&text, &format!("{number}{space}{text}"));
            }
            Block::Point {
                number,
                heading,
                text,
            } => {
                let heading = words(heading);
                self.begin(&heading, &format!("{number} {heading}"));
                self.line(&words(text));
            }
            Block::Supplement { text } => {
                self.begin("supplement", "");
                self.line(&words(text));
            }
            Block::Paragraph { text, .. } | Block::Lead { text } | Block::Note { text } => {
                self.line(&words(text));
            }
            Block::Table(table) => self.table(table),
            Block::Letter { lines } => lines.iter().for_each(|line| self.line(&words(&line.text))),
            Block::List { items } => {
                for (mark, text) in items {
                    self.line(&format!("{mark} {}", words(text)));
                }
            }
            Block::Facts { items } | Block::Form { items } => {
                for (label, value) in items {
                    self.line(&joined([words(label), words(value)]));
                }
            }
            // The picture is described; the words in it stand in the tables beside it.
            Block::Diagram { alt, .. } => self.line(alt),
            // Pages and lines to write on say nothing.
            Block::Contents { .. } | Block::Memo { .. } | Block::CutLine { .. } | Block::PageBreak => {}
            other => {
                if let Ok(value) = serde_json::to_value(other) {
                    self.all(&value);
                }
            }
        }
    }

    /// The passage that what follows belongs to.
    fn begin(&mut self, key: &str, heading: &str) {
        let count = self.keys.entry(key.to_owned()).or_default();
        *count += 1;
        let key = match *count {
            1 => key.to_owned(),
            count => format!("{key}-{count}"),
        };
        self.done.push(Passage {
            key,
            heading: heading.to_owned(),
            text: String::new(),
        });
    }

    fn line(&mut self, line: &str) {
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        if self.done.is_empty() {
            self.begin("", "");
        }
        if let Some(passage) = self.done.last_mut() {
            if !passage.text.is_empty() {
                passage.text.push('\n');
            }
            passage.text.push_str(line);
        }
    }

    fn table(&mut self, table: &Table) {
        self.line(&words(&table.caption));
        self.line(&joined(table.columns.iter().map(|column| words(&column.head))));
        for row in &table.rows {
            self.line(&joined(row.iter().map(words)));
        }
        self.line(&words(&table.note));
    }

    /// Every text of a block that has a form of its own, a line each.
    fn all(&mut self, value: &Value) {
        match value {
            Value::Array(items) if is_text(items) => {
                if let Ok(text) = Text::deserialize(value) {
                    self.line(&words(&text));
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.all(item)),
            Value::Object(fields) => {
                let said = fields.iter().filter(|(name, _)| *name != "kind");
                said.for_each(|(_, value)| self.all(value));
            }
            Value::String(text) => self.line(text),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

/// Whether a list is a text: spans, and at least one.
fn is_text(items: &[Value]) -> bool {
    !items.is_empty()
        && items
            .iter()
            .all(|item| item.get("text").is_some_and(Value::is_string))
}

fn joined(words: impl IntoIterator<Item = String>) -> String {
    let said: Vec<String> = words.into_iter().filter(|words| !words.is_empty()).collect();
    said.join("　")
}

/// What a text says; an answer that is missing is its question in brackets.
fn words(text: &Text) -> String {
    let mut words = String::new();
    for span in text {
        match &span.gap {
            Some(_) => {
                words.push('［');
                words.push_str(&span.text);
                words.push('］');
            }
            None => words.push_str(&span.text),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::{ClauseParagraph, Part, Span, plain};

    fn clause(anchor: &str, heading: &str, paragraphs: &[&str]) -> Block {
        let paragraph = |text: &&str| ClauseParagraph {
            text: plain(*text),
            items: vec![plain("項目")],
        };
        Block::Clause {
            anchor: anchor.into(),
            heading: plain(heading),
            paragraphs: paragraphs.iter().map(paragraph).collect(),
        }
    }

    #[test]
    fn a_clause_is_named_by_its_anchor_and_all_else_by_headings() {
        let gap = Span {
            text: "責任者".into(),
            gap: Some("company.security-officer".into()),
            ..Span::default()
        };
        let blocks = vec![
            Block::Paragraph {
                text: plain("前文"),
                indent: false,
            },
            clause("purpose", "第1条（目的）", &["一つ"]),
            clause("", "第2条（責任）", &["一つ", "二つ"]),
            Block::Heading {
                level: 1,
                number: "1".into(),
                text: plain("表"),
            },
            Block::Paragraph {
                text: vec![gap],
                indent: false,
            },
            Block::Heading {
                level: 1,
                number: String::new(),
                text: plain("表"),
            },
        ];
        let part = Part {
            landscape: false,
            blocks,
        };
        let mut passages_of = Passages::default();
        part.blocks.iter().for_each(|block| passages_of.block(block));
        let said: Vec<(&str, &str, &str)> = passages_of
            .done
            .iter()
            .map(|passage| {
                (
                    passage.key.as_str(),
                    passage.heading.as_str(),
                    passage.text.as_str(),
                )
            })
            .collect();
        assert_eq!(
            said,
            [
                ("", "", "前文"),
                ("purpose", "第1条（目的）", "一つ\n(1) 項目"),
                (
                    "第2条（責任）",
                    "第2条（責任）",
                    "1 一つ\n(1) 項目\n2 二つ\n(1) 項目"
                ),
                ("表", "1 表", "［責任者］"),
                ("表-2", "表", ""),
            ]
        );
    }
}
