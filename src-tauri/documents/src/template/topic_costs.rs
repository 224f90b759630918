//! Why the topics of a plan of teaching are learned, and what they cost.

use sonae_domain::{Answer, Row};

use super::Binder;
use super::values::amount;
use crate::block::{Align, Block, Column, Table, Text, plain, strong};

/// What a line says beside its topic, as the worksheet of the education plan names it.
const SAID: [&str; 3] = ["why", "modules", "cost"];
/// Shares of the width: topic, why, what is used, cost.
const WIDTHS: [f32; 4] = [0.24, 0.32, 0.26, 0.18];

impl Binder<'_> {
    /// On a page of its own: a line for each topic, then the sum beside the budget; nothing where no topic says anything of it.
    pub(super) fn topic_costs(&self, id: &str, topics: &str, budget: &str) -> Vec<Block> {
        let (worksheet, field) = topics.split_once('.').unwrap_or((topics, ""));
        let rows = self.file.answers.rows(worksheet, field);
        let says = |row: &&Row| {
            SAID.iter()
                .any(|column| !self.cell(topics, column, row).is_empty())
        };
        let mut lines: Vec<Vec<Text>> = rows
            .iter()
            .filter(says)
            .map(|row| {
                let cell = |column: &str| plain(self.cell(topics, column, row));
                vec![cell("topic"), cell("why"), cell("modules"), cell("cost")]
            })
            .collect();
        let budget = match self.file.answers.at(budget) {
            Some(Answer::Number(budget)) => Some(*budget),
            _ => None,
        };
        if lines.is_empty() {
            return Vec::new();
        }
        let sum: f64 = rows.iter().filter_map(cost).sum();
        if sum > 0.0 || budget.is_some() {
            let money = |yen: f64| self.say("doc-money", &[("amount", &amount(yen, self.lang))]);
            let beside = budget.map(|budget| {
                let part = if sum > budget {
                    "doc-topic-over"
                } else {
                    "doc-topic-budget"
                };
                let (budget, left) = (money(budget), money((budget - sum).abs()));
                self.say(part, &[("budget", &budget), ("left", &left)])
            });
            lines.push(vec![
                strong(&plain(self.text("doc-topic-sum"))),
                plain(beside.unwrap_or_default()),
                Text::new(),
                strong(&plain(money(sum))),
            ]);
        }
        let key = topics.replace('.', "-");
        let head = |column: &str, align| Column {
            head: plain(self.text(&format!("{key}-{column}.label"))),
            align,
        };
        let table = Block::Table(Table {
            caption: plain(self.text(&self.key(id))),
            continued: self.text("doc-continued"),
            columns: vec![
                head("topic", Align::Left),
                head("why", Align::Left),
                head("modules", Align::Left),
                head("cost", Align::Right),
            ],
            rows: lines,
            widths: WIDTHS.into(),
            ..Table::default()
        });
        // What is signed stays on one page; this is one more.
        vec![Block::PageBreak, table]
    }
}

fn cost(row: &Row) -> Option<f64> {
    match row.fields.get("cost") {
        Some(Answer::Number(cost)) => Some(*cost),
        _ => None,
    }
}
