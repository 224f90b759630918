//! The answers of a test, why they are right, and what follows from how many points.

use sonae_domain::{ComprehensionTest, QuestionKind};
use sonae_guide::education::{SheetQuestion, test_rules, test_sheet};

use super::Binder;
use super::test_form::paper;
use crate::block::{Align, Block, Column, Span, Table, Text, plain};

/// So far beneath the pass mark somebody only reads again; whoever has less learns again with a teacher.
const NEAR: u8 = 20;

impl Binder<'_> {
    /// Answers and explanations in the order of the form. They come from what scores the answers on the screen.
    pub(super) fn test_key(&self, test: &ComprehensionTest) -> Vec<Block> {
        let seed = test.seed.to_string();
        let under = self.said(
            &paper("key-under"),
            &[("title", &test.title), ("set", &test.set), ("seed", &seed)],
        );
        let head = Block::Head {
            class: Some(self.text(&paper("marker"))),
            over: Text::new(),
            title: plain(self.text(&self.definition.id)),
            under,
            approvals: Vec::new(),
        };
        let column = |head: &str, align| Column {
            head: plain(self.text(&paper(head))),
            align,
        };
        let sheet = test_sheet(&self.content.courses, test);
        let table = Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![
                column("head-number", Align::Center),
                column("head-key", Align::Center),
                column("head-why", Align::Left),
                column("head-skill", Align::Left),
                column("head-difficulty", Align::Left),
            ],
            rows: sheet
                .questions
                .iter()
                .map(|question| self.key_row(question))
                .collect(),
            note: plain(self.text(&paper("points"))),
            widths: vec![0.07, 0.12, 0.49, 0.2, 0.12],
            ..Table::default()
        });
        vec![head, table]
    }

    fn key_row(&self, shown: &SheetQuestion<'_>) -> Vec<Text> {
        let question = shown.question;
        let key = Span {
            text: self.key_words(shown),
            bold: true,
            ..Span::default()
        };
        let mut why = self.text(&format!("question-{}.why", question.id));
        let part = match question.kind {
            QuestionKind::Several | QuestionKind::Spot => Some(self.text(&paper("part-several"))),
            QuestionKind::Order => {
                let first = shown
                    .key()
                    .first()
                    .map_or_else(String::new, |at| self.option_letter(*at));
                Some(self.spoken(&paper("part-order"), &[("first", &first)]))
            }
            _ => None,
        };
        if let Some(part) = part {
            why = self.sentences(&why, &part);
        }
        let skill = self.text(&format!("skill-{}", question.skill));
        vec![
            plain(shown.number.to_string()),
            vec![key],
            plain(why),
            plain(self.joined(&skill, &shown.module.number)),
            plain(self.text(&format!("test-difficulty-{}", question.difficulty))),
        ]
    }

    /// What follows from how many points.
    pub(super) fn test_steps(&self, test: &ComprehensionTest) -> Vec<Block> {
        let column = |head: &str| Column {
            head: plain(self.text(&paper(head))),
            align: Align::Left,
        };
        let days = test_rules(&self.file.answers).retake_days.to_string();
        let low = test.pass.saturating_sub(NEAR);
        let said = |word: &str, number: u8| {
            let number = number.to_string();
            self.said(&paper(word), &[("pass", &number), ("low", &number)])
        };
        let mut rows = vec![vec![
            said("from", test.pass),
            plain(self.text(&paper("do-passed"))),
        ]];
        let (from, to) = (low.to_string(), test.pass.saturating_sub(1).to_string());
        rows.push(vec![
            self.said(&paper("between"), &[("low", &from), ("high", &to)]),
            self.said(&paper("do-near"), &[("count", &days)]),
        ]);
        if low > 0 {
            rows.push(vec![
                said("under-points", low),
                self.said(&paper("do-again"), &[("count", &days)]),
            ]);
        }
        vec![Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![column("head-points"), column("head-do")],
            rows,
            widths: vec![0.2, 0.8],
            ..Table::default()
        })]
    }

    /// Two sentences after each other.
    fn sentences(&self, first: &str, second: &str) -> String {
        let space = if self.lang == sonae_domain::Lang::Ja {
            ""
        } else {
            " "
        };
        format!("{first}{space}{second}")
    }
}
