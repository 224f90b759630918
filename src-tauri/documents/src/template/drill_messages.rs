//! Messages to be told apart on paper: the form with pictures and boxes, and what is right.

use sonae_content::MailExample;
use sonae_domain::{DrillRun, Lang};

use super::Binder;
use super::drills::paper;
use crate::block::{Align, Block, Table, Text, plain};
use crate::message_picture::{MessageSigns, message_picture};

/// How wide a message is drawn, in pixels: wider than the text, so that two stand on a page.
const MESSAGE: f32 = 760.0;

impl Binder<'_> {
    fn drill_mails<'r>(&'r self, run: &'r DrillRun) -> impl Iterator<Item = &'r MailExample> {
        run.mails.iter().filter_map(|id| self.content.courses.mail(id))
    }

    pub(super) fn drill_form(&self, run: &DrillRun) -> Vec<Block> {
        let count = run.mails.len().to_string();
        let mut blocks = vec![
            Block::Head {
                class: None,
                over: Text::new(),
                title: plain(self.text(&self.definition.id)),
                under: self.said(&paper("form-under"), &[("title", &run.title), ("count", &count)]),
                approvals: Vec::new(),
            },
            Block::Lines {
                items: vec![self.drill_word("name"), self.drill_word("date")],
            },
            self.drill_paragraph(self.drill_word("form-how")),
        ];
        for (at, mail) in self.drill_mails(run).enumerate() {
            // The head takes room on the first page: one message there, then two on each.
            if at % 2 == 1 {
                blocks.push(Block::PageBreak);
            }
            let picture = message_picture(self.content, mail, self.lang, MessageSigns::None, MESSAGE);
            let number = (at + 1).to_string();
            blocks.extend([
                self.drill_heading(self.said(&paper("message"), &[("number", &number)])),
                Block::Diagram {
                    drawing: picture.drawing,
                    alt: picture.alt,
                    centred: false,
                },
                Block::Checkboxes {
                    items: ["report", "ignore", "follow"]
                        .map(|word| (false, self.drill_word(word)))
                        .to_vec(),
                },
                Block::Lines {
                    items: vec![self.drill_word("why")],
                },
            ]);
        }
        blocks
    }

    pub(super) fn drill_solution(&self, run: &DrillRun) -> Vec<Block> {
        let rows = self.drill_mails(run).enumerate().map(|(at, mail)| {
            let answer = if mail.genuine { "genuine" } else { "false" };
            vec![
                plain((at + 1).to_string()),
                plain(self.text(&format!("mail-{}", mail.id))),
                self.drill_word(answer),
                plain(self.drill_signs(mail)),
            ]
        });
        vec![
            Block::Head {
                class: Some(self.text("doc-class-internal")),
                over: Text::new(),
                title: self.drill_word("solution"),
                under: plain(run.title.as_str()),
                approvals: Vec::new(),
            },
            self.drill_paragraph(self.drill_word("solution-how")),
            Block::Table(Table {
                continued: self.text("doc-continued"),
                columns: vec![
                    self.drill_column("col-number", Align::Center),
                    self.drill_column("col-message", Align::Left),
                    self.drill_column("col-answer", Align::Left),
                    self.drill_column("col-signs", Align::Left),
                ],
                rows: rows.collect(),
                widths: vec![0.07, 0.27, 0.1, 0.56],
                ..Table::default()
            }),
            self.drill_paragraph(self.drill_word("solution-unsure")),
        ]
    }

    /// By what a message can be told, one after the other.
    fn drill_signs(&self, mail: &MailExample) -> String {
        let word = |part: &str| self.text(&format!("mail-{}.{part}", mail.id));
        if mail.genuine {
            return word("fine");
        }
        let marks = mail.marks.iter().map(|mark| word(&format!("mark-{mark}")));
        let between = if self.lang == Lang::Ja { "" } else { " " };
        marks.collect::<Vec<_>>().join(between)
    }
}
