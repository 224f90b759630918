//! Which clauses meet which controls, for those who check.

use std::collections::BTreeSet;

use sonae_content::Content;
use sonae_domain::{ControlRef, Lang};
use sonae_guide::statement;

use super::Binder;
use crate::block::{Align, Block, Column, Span, Table, Text, plain};

impl Binder<'_> {
    /// A table of the printed clauses that meet controls, but for those that the statement of applicability leaves out: it
    /// would contradict this table. Nothing where no clause meets any.
    pub(super) fn controls_met(&self) -> Vec<Block> {
        let left_out: BTreeSet<ControlRef> = statement(self.content, self.file)
            .entries
            .into_iter()
            .filter(|entry| entry.applicable == Some(false))
            .map(|entry| entry.control)
            .collect();
        let clauses = self.clause_plan().iter().filter(|clause| clause.number.is_some());
        let rows: Vec<Vec<Text>> = clauses
            .filter_map(|clause| {
                let controls = clause.template?.controls.iter();
                let named: Vec<String> = controls
                    .filter(|control| !left_out.contains(control))
                    .map(|control| self.control_named(control))
                    .collect();
                if named.is_empty() {
                    return None;
                }
                let heading = match clause.words(self.lang) {
                    Some(words) => words.heading.clone(),
                    None => self.text(&self.key(clause.anchor)),
                };
                let space = if self.lang == Lang::Ja { "　" } else { "  " };
                let mut first = self.reference(clause.anchor);
                first.push(Span {
                    text: format!("{space}{heading}"),
                    ..Span::default()
                });
                let between = if self.lang == Lang::Ja { "、" } else { "; " };
                Some(vec![first, plain(named.join(between))])
            })
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        vec![
            Block::Heading {
                level: 2,
                number: String::new(),
                text: plain(self.text("doc-controls-met")),
            },
            Block::Lead {
                text: self.prose("doc-controls-met.lead"),
            },
            Block::Table(Table {
                continued: self.text("doc-continued"),
                columns: vec![self.met_head("clause"), self.met_head("controls")],
                rows,
                dense: true,
                widths: vec![0.34, 0.66],
                ..Table::default()
            }),
        ]
    }

    fn met_head(&self, column: &str) -> Column {
        Column {
            head: plain(self.text(&format!("doc-controls-met.{column}"))),
            align: Align::Left,
        }
    }

    /// A control with its number and title: A.5.17 認証情報.
    fn control_named(&self, control: &ControlRef) -> String {
        match control {
            ControlRef::AnnexA(id) => format!("A.{id} {}", self.text(&Content::control_key(id))),
            ControlRef::Csf(id) => id.clone(),
            ControlRef::Own(_) => String::new(),
        }
    }
}
