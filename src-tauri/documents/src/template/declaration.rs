//! What SECURITY ACTION asks for, how far the company is with it, and the way to the declaration.

use jiff::civil::Date;
use sonae_domain::Lang;
use sonae_guide::{ItemView, SelfCheckView};

use super::blocks::Numbers;
use super::check_question::Said;
use super::self_check::paper;
use super::{Binder, Missing};
use crate::block::{Align, Block, Span, Text, plain};

impl Binder<'_> {
    /// A table a star: what it asks for, what is there, and the way to the rest.
    pub(super) fn stars(&self, view: &SelfCheckView, numbers: &mut Numbers) -> Vec<Block> {
        let mut blocks = Vec::new();
        for star in &view.stars {
            let key = format!("self-check-star-{}", star.id);
            blocks.push(Block::Heading {
                level: 2,
                number: String::new(),
                text: plain(self.text(&key)),
            });
            blocks.push(Block::Paragraph {
                text: self.prose(&format!("{key}.means")),
                indent: false,
            });
            let ready = star.needs.iter().filter(|item| item.ready).count().to_string();
            let total = star.needs.len().to_string();
            let caption = self.spoken(&paper("asked"), &[("done", &ready), ("total", &total)]);
            let columns = vec![
                self.column("head-asked", Align::Left),
                self.column("head-now", Align::Left),
                self.column("head-way", Align::Left),
            ];
            let mut rows: Vec<Vec<Text>> = star
                .needs
                .iter()
                .map(|item| self.need(view, item, None))
                .collect();
            rows.extend(
                star.advised
                    .iter()
                    .map(|item| self.need(view, item, Some("advised"))),
            );
            let note = self.prose(&format!("{key}.note"));
            blocks.push(self.captioned(numbers, &caption, columns, rows, note));
        }
        blocks
    }

    /// A row about something that a star asks for; `word` is said before what is only advised.
    fn need(&self, view: &SelfCheckView, item: &ItemView, word: Option<&str>) -> Vec<Text> {
        let key = format!("self-check-item-{}", item.id);
        let space = if self.lang == Lang::Ja { "　" } else { "  " };
        let word = word.map(|word| self.text(&paper(word))).unwrap_or_default();
        let mut asked = vec![Span {
            text: format!("{word}{}{space}", self.text(&key)),
            bold: true,
            ..Span::default()
        }];
        asked.extend(self.prose(&format!("{key}.help")));
        vec![asked, self.now(view, item), plain(self.leads_to(item))]
    }

    /// Ready, or what the question that shows it was answered with.
    fn now(&self, view: &SelfCheckView, item: &ItemView) -> Text {
        if item.ready {
            return plain(self.text(&paper("ready")));
        }
        let definition = self.content.self_check.items.iter().find(|own| own.id == item.id);
        let question = definition
            .and_then(|definition| definition.questions.first())
            .and_then(|id| view.questions.iter().find(|question| question.id == *id));
        match question {
            Some(question) => self.answered(question),
            None => plain(self.text(&paper("open"))),
        }
    }

    /// The actions, the worksheet or the document that lead to it.
    fn leads_to(&self, item: &ItemView) -> String {
        let mut ways: Vec<String> = item
            .actions
            .iter()
            .map(|action| self.deed(action, Said::All))
            .collect();
        let named = item.worksheet.iter().chain(&item.document);
        ways.extend(named.map(|id| self.titled(&self.text(id))));
        ways.join(if self.lang == Lang::Ja { "、" } else { "; " })
    }

    fn titled(&self, title: &str) -> String {
        match self.lang {
            Lang::Ja => format!("「{title}」"),
            Lang::En => format!("“{title}”"),
        }
    }

    /// Whether the policy can be signed: what it still needs, or that it is to be signed, or when it was written out.
    pub(super) fn policy(&self, view: &SelfCheckView) -> Vec<Block> {
        let items = view.stars.iter().flat_map(|star| &star.needs);
        let Some(definition) = items
            .filter_map(|item| self.content.document(item.document.as_deref()?))
            .next()
        else {
            return Vec::new();
        };
        // What it says does not depend on the day.
        let ground = super::Ground::of(self.content, self.file);
        let bound = ground.bind(definition, self.lang, Date::ZERO);
        let paragraph = |text: Text| Block::Paragraph { text, indent: false };
        if !bound.missing.is_empty() {
            let count = bound.missing.len().to_string();
            return vec![
                paragraph(self.said(&paper("policy-missing"), &[("count", &count)])),
                self.asked_at(&bound.missing),
            ];
        }
        let issue = self
            .file
            .issues
            .iter()
            .rev()
            .find(|issue| issue.document == definition.id && !issue.draft);
        let Some(issue) = issue else {
            return vec![paragraph(self.prose(&paper("policy-ready")))];
        };
        let date = super::dates::western(issue.date, self.lang);
        let mut text = self.said(&paper("policy-issued"), &[("date", &date)]);
        let now = ground.bind(definition, issue.lang, Date::ZERO);
        if now.digest != issue.digest {
            if self.lang == Lang::En {
                text.extend(plain(" "));
            }
            text.extend(self.prose(&paper("policy-stale")));
        }
        vec![paragraph(text)]
    }

    /// Missing answers by their labels, an item for each worksheet where they are asked.
    fn asked_at(&self, missing: &[Missing]) -> Block {
        let mut sheets: Vec<(&str, Vec<String>)> = Vec::new();
        for Missing { path } in missing {
            let worksheet = path
                .split_once('.')
                .map_or(path.as_str(), |(worksheet, _)| worksheet);
            let label = self.text(&format!("{}.label", path.replace('.', "-")));
            match sheets.iter_mut().find(|(own, _)| *own == worksheet) {
                Some((_, labels)) => labels.push(label),
                None => sheets.push((worksheet, vec![label])),
            }
        }
        let item = |(worksheet, labels): &(&str, Vec<String>)| {
            let labels = labels.join(if self.lang == Lang::Ja { "、" } else { ", " });
            let worksheet = self.text(worksheet);
            let args = [("labels", labels.as_str()), ("worksheet", worksheet.as_str())];
            ("・".to_owned(), self.said(&paper("policy-from"), &args))
        };
        Block::List {
            items: sheets.iter().map(item).collect(),
        }
    }

    /// The steps of declaring, to tick by hand.
    pub(super) fn declare(&self, view: &SelfCheckView) -> Vec<Block> {
        let space = if self.lang == Lang::Ja { "　" } else { "  " };
        let items = view
            .declare
            .iter()
            .map(|step| {
                let key = format!("self-check-declare-{step}");
                let mut text = vec![Span {
                    text: format!("{}{space}", self.text(&key)),
                    bold: true,
                    ..Span::default()
                }];
                text.extend(self.prose(&format!("{key}.help")));
                (false, text)
            })
            .collect();
        vec![
            Block::Paragraph {
                text: self.prose(&paper("where")),
                indent: false,
            },
            Block::Form {
                items: vec![(
                    plain(self.text(&paper("address"))),
                    plain(self.text("self-check-declare.address")),
                )],
            },
            Block::Checkboxes { items },
            Block::Note {
                text: self.prose("self-check-declare.checked"),
            },
        ]
    }

    /// Lines to write on once the declaration is made.
    pub(super) fn record(&self) -> Vec<Block> {
        let items = ["record-on", "record-star", "record-number", "record-by"]
            .map(|line| (plain(self.text(&paper(line))), Text::new()))
            .to_vec();
        vec![
            Block::Heading {
                level: 2,
                number: String::new(),
                text: plain(self.text(&paper("record"))),
            },
            Block::Form { items },
        ]
    }
}
