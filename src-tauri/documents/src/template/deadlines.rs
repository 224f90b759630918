//! Until when a breach of personal data is reported.

use jiff::civil::Date;
use sonae_domain::{Answer, BreachDeadlines};

use super::{Binder, dates};
use crate::block::{Align, Block, Column, Table, Text, plain};

const DETAILS: &str = "breach-details";

impl Binder<'_> {
    /// The deadlines, counted from the moment of awareness; lines to write on until that is known.
    pub(super) fn deadlines(&self) -> Vec<Block> {
        let answers = &self.file.answers;
        let kinds = answers.get(DETAILS, "kinds");
        let is_wrongful =
            matches!(kinds, Some(Answer::Choices(kinds)) if kinds.iter().any(|kind| kind == "wrongful"));
        let known = answers
            .text(DETAILS, "known-on")
            .and_then(|day| day.parse::<Date>().ok());
        let deadlines = known.and_then(|known| BreachDeadlines::of(known, is_wrongful));
        let days = if is_wrongful { "60" } else { "30" };
        let (first, full) = match deadlines {
            Some(deadlines) => {
                let day = |day: Date| dates::long(day, self.lang);
                let (from, until) = (day(deadlines.first_from), day(deadlines.first_until));
                let mut full = plain(day(deadlines.full));
                if deadlines.moved {
                    full.extend(self.said("doc-deadlines.moved", &[("days", days)]));
                }
                (
                    self.said("doc-deadlines.between", &[("from", &from), ("until", &until)]),
                    full,
                )
            }
            None => (
                self.prose("doc-deadlines.blank"),
                self.prose("doc-deadlines.blank"),
            ),
        };
        let row = |which: &str, when: Text| {
            vec![
                self.prose(&format!("doc-deadlines.{which}")),
                self.said(&format!("doc-deadlines.{which}-rule"), &[("days", days)]),
                when,
            ]
        };
        let head = |which: &str| Column {
            head: plain(self.text(&format!("doc-deadlines.{which}"))),
            align: Align::Left,
        };
        let mut note = self.prose("doc-deadlines.note");
        if deadlines.is_none() {
            note = self.prose("doc-deadlines.by-hand");
        }
        vec![Block::Table(Table {
            columns: vec![head("report"), head("rule"), head("until")],
            rows: vec![row("first", first), row("full", full)],
            note,
            continued: self.text("doc-continued"),
            widths: vec![0.15, 0.5, 0.35],
            hand: true,
            ..Table::default()
        })]
    }
}
