//! What IPA's self-check says about the company: the sum and how to read it, all topics, and which of them can grow.

use sonae_content::SelfCheckPart;
use sonae_domain::Lang;
use sonae_guide::{CheckedQuestion, SelfCheckView};

use super::Binder;
use super::blocks::Numbers;
use super::check_question::{Said, figure};
use crate::block::{Align, Block, Column, Span, Table, Text, plain};

/// The topics that are named as the next ones: more than these is no choice any more.
const MOST_NEXT: usize = 8;
/// The band that sends to the basics, and the one that goes on from there.
const HALF: &str = "self-check-band-half";
const MOST: &str = "self-check-band-most";
/// The choices in the order in which they are counted.
const CHOICES: [&str; 4] = ["done", "partly", "not-yet", "unknown"];

impl Binder<'_> {
    pub(super) fn self_check(&self, show: SelfCheckPart, numbers: &mut Numbers) -> Vec<Block> {
        let view = sonae_guide::self_check(self.content, self.file);
        match show {
            SelfCheckPart::Result => self.result(&view, numbers),
            SelfCheckPart::Stars => self.stars(&view, numbers),
            SelfCheckPart::Growth => self.growth(&view, numbers),
            SelfCheckPart::Policy => self.policy(&view),
            SelfCheckPart::Declare => self.declare(&view),
            SelfCheckPart::Record => self.record(),
            SelfCheckPart::Topics => self.topics(&view, numbers),
        }
    }

    /// The sum with its reading, or how far the answers are; and the answers counted by part.
    fn result(&self, view: &SelfCheckView, numbers: &mut Numbers) -> Vec<Block> {
        let (done, total) = (view.answered.to_string(), view.questions.len().to_string());
        let paragraph = |text: Text| Block::Paragraph { text, indent: false };
        let mut blocks = match &view.band {
            Some(band) => {
                let band = format!("self-check-band-{band}");
                let (score, range) = (figure(view.score), self.text(&band));
                vec![
                    paragraph(self.said(&paper("sum"), &[("score", &score), ("range", &range)])),
                    paragraph(self.led("reading", self.prose(&format!("{band}.means")))),
                    paragraph(self.led("next", self.prose(&format!("{}.next", self.next_of(&band, view))))),
                ]
            }
            None if view.answered == 0 => return vec![paragraph(self.prose(&paper("none")))],
            None => vec![paragraph(
                self.said(&paper("partial"), &[("done", &done), ("total", &total)]),
            )],
        };
        blocks.push(self.counts(view, numbers));
        blocks
    }

    /// The band whose next step fits the answers: who has all basics begun is not sent back to them.
    fn next_of(&self, band: &str, view: &SelfCheckView) -> String {
        let is_behind =
            |question: &&CheckedQuestion| !matches!(question.answer.as_deref(), Some("done" | "partly"));
        let parts = self.parts(view);
        let basics = parts
            .first()
            .map_or(&[][..], |(_, questions)| questions.as_slice());
        if band == HALF && !basics.iter().any(is_behind) {
            MOST.to_owned()
        } else {
            band.to_owned()
        }
    }

    fn counts(&self, view: &SelfCheckView, numbers: &mut Numbers) -> Block {
        let blank = view.questions.iter().any(|question| question.answer.is_none());
        let mut columns = vec![self.column("head-part", Align::Left)];
        columns.extend(CHOICES.map(|choice| Column {
            head: plain(self.choice("q1", choice)),
            align: Align::Right,
        }));
        if blank {
            columns.push(self.column("head-blank", Align::Right));
        }
        columns.extend(["head-points", "head-most"].map(|head| self.column(head, Align::Right)));
        let row = |name: Text, questions: &[&CheckedQuestion]| {
            let count = |choice: Option<&str>| {
                let of = questions
                    .iter()
                    .filter(|question| question.answer.as_deref() == choice);
                plain(of.count().to_string())
            };
            let mut row = vec![name];
            row.extend(CHOICES.map(|choice| count(Some(choice))));
            if blank {
                row.push(count(None));
            }
            row.push(plain(figure(self.points(questions))));
            row.push(plain(figure(self.most(questions.len()))));
            row
        };
        let mut rows: Vec<Vec<Text>> = self
            .parts(view)
            .iter()
            .map(|(part, questions)| row(plain(self.text(&self.part_title(part))), questions))
            .collect();
        let all: Vec<&CheckedQuestion> = view.questions.iter().collect();
        rows.push(emphasized(row(plain(self.text(&paper("whole"))), &all)));
        let caption = self.text(&paper("counts"));
        self.captioned(
            numbers,
            &caption,
            columns,
            rows,
            self.prose("self-check-score.text"),
        )
    }

    /// The topics that can gain the most, each with what helps.
    fn growth(&self, view: &SelfCheckView, numbers: &mut Numbers) -> Vec<Block> {
        let gains = sonae_guide::gains(self.content, view);
        if gains.is_empty() {
            let all = usize::try_from(view.answered) == Ok(view.questions.len());
            let text = self.prose(&paper(if all { "growth-all" } else { "growth-none" }));
            return vec![Block::Paragraph { text, indent: false }];
        }
        let columns = vec![
            self.column("head-topic", Align::Left),
            self.column("head-answer", Align::Left),
            self.column("head-gain", Align::Right),
            self.column("head-step", Align::Left),
        ];
        let rows = gains
            .iter()
            .take(MOST_NEXT)
            .map(|(question, gain)| {
                // Where the guide has no action for all of a topic, what the question explains is the step.
                let step = match self.deeds(&question.actions, Said::All) {
                    deeds if deeds.is_empty() => {
                        self.prose(&format!("{}-{}.help", view.worksheet, question.id))
                    }
                    deeds => plain(deeds),
                };
                vec![
                    self.topic(question),
                    self.answered(question),
                    plain(format!("+{gain}")),
                    step,
                ]
            })
            .collect();
        let mut note = self.prose(&paper("growth-how"));
        if gains
            .iter()
            .any(|(question, _)| question.answer.as_deref() == Some("unknown"))
        {
            note.extend(plain(if self.lang == Lang::Ja { "" } else { " " }));
            note.extend(self.prose("self-check-score.unknown"));
        }
        let caption = self.text(&paper("growth"));
        vec![self.captioned(numbers, &caption, columns, rows, note)]
    }

    /// All topics in one table, part by part, each part with its points.
    fn topics(&self, view: &SelfCheckView, numbers: &mut Numbers) -> Vec<Block> {
        let columns = vec![
            self.column("head-number", Align::Center),
            self.column("head-topic", Align::Left),
            self.column("head-answer", Align::Left),
            self.column("head-points", Align::Right),
            self.column("head-deeds", Align::Left),
        ];
        let mut rows = Vec::new();
        for (part, questions) in self.parts(view) {
            rows.push(emphasized(vec![
                Text::new(),
                plain(self.text(&self.part_title(&part))),
                Text::new(),
                self.scored(&questions),
                Text::new(),
            ]));
            rows.extend(questions.iter().map(|question| {
                vec![
                    plain(question.number.to_string()),
                    self.topic(question),
                    self.answered(question),
                    self.scored(&[question]),
                    plain(self.deeds(&question.actions, Said::Done)),
                ]
            }));
        }
        let caption = self.text(&paper("all"));
        vec![self.captioned(numbers, &caption, columns, rows, self.prose(&paper("source")))]
    }

    /// The questions by the part of the worksheet in which they stand.
    fn parts<'v>(&self, view: &'v SelfCheckView) -> Vec<(String, Vec<&'v CheckedQuestion>)> {
        let mut parts: Vec<(String, Vec<&CheckedQuestion>)> = Vec::new();
        for (definition, question) in self.content.self_check.questions.iter().zip(&view.questions) {
            match parts.last_mut().filter(|(part, _)| *part == definition.part) {
                Some((_, questions)) => questions.push(question),
                None => parts.push((definition.part.clone(), vec![question])),
            }
        }
        parts
    }

    /// A word in bold before a text.
    fn led(&self, word: &str, text: Text) -> Text {
        let space = if self.lang == Lang::Ja { "　" } else { "  " };
        let mut led = vec![Span {
            text: format!("{}{space}", self.text(&paper(word))),
            bold: true,
            ..Span::default()
        }];
        led.extend(text);
        led
    }

    /// Words with variables, as plain words.
    pub(super) fn spoken(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.said(id, args).into_iter().map(|span| span.text).collect()
    }

    pub(super) fn column(&self, head: &str, align: Align) -> Column {
        Column {
            head: plain(self.text(&paper(head))),
            align,
        }
    }

    /// A table with its number in the order of the page.
    pub(super) fn captioned(
        &self,
        numbers: &mut Numbers,
        caption: &str,
        columns: Vec<Column>,
        rows: Vec<Vec<Text>>,
        note: Text,
    ) -> Block {
        numbers.table += 1;
        let number = numbers.table.to_string();
        Block::Table(Table {
            caption: self.said("doc-table", &[("number", &number), ("caption", caption)]),
            continued: self.text("doc-continued"),
            columns,
            rows,
            note,
            ..Table::default()
        })
    }
}

/// The id of words that only the paper about the self-check has.
pub(super) fn paper(word: &str) -> String {
    format!("self-check-paper-{word}")
}

fn emphasized(row: Vec<Text>) -> Vec<Text> {
    row.into_iter()
        .map(|cell| cell.into_iter().map(|span| Span { bold: true, ..span }).collect())
        .collect()
}
