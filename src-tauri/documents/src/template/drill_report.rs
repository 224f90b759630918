//! The report on a drill: what was held when with whom, what is done about it, who took part.

use sonae_domain::{DrillKind, DrillRun};
use sonae_guide::education::{FindingState, finding_state};

use super::drills::paper;
use super::{Binder, dates};
use crate::block::{Align, Block, Table, Text, plain};

/// Rows to write in where nothing is written yet.
const BLANK: usize = 3;

impl Binder<'_> {
    pub(super) fn drill_facts(&self, run: &DrillRun) -> Block {
        let count = |word: &str, count: usize| self.said(&paper(word), &[("count", &count.to_string())]);
        let (kind, contents) = match run.kind {
            DrillKind::Phishing => ("kind-phishing", count("count-mails", run.mails.len())),
            DrillKind::TableTop => {
                let exercise = self.exercise(run);
                let told = exercise.map(|exercise| {
                    let title = self.text(&format!("drill-{}", exercise.id));
                    self.joined(&exercise.number, &title)
                });
                ("kind-table-top", plain(told.unwrap_or_default()))
            }
        };
        let mut on = self.drill_day(run);
        if !run.held {
            on.extend(plain(if self.lang == sonae_domain::Lang::Ja {
                "　"
            } else {
                ". "
            }));
            on.extend(self.drill_word("not-held"));
        }
        let mut items = vec![
            (self.drill_word("kind"), self.drill_word(kind)),
            (self.drill_word("exercise"), contents),
            (self.drill_word("on"), on),
            (
                self.drill_word("people"),
                count("count-people", run.participants.len()),
            ),
        ];
        for (word, value) in [("leader", &run.leader), ("observer", &run.observer)] {
            if !value.trim().is_empty() {
                items.push((self.drill_word(word), plain(value.as_str())));
            }
        }
        Block::Facts { items }
    }

    /// What is to be done; lines to write on where nobody has said anything yet.
    pub(super) fn drill_findings(&self, run: &DrillRun) -> Block {
        let mut rows: Vec<Vec<Text>> = run
            .findings
            .iter()
            .map(|finding| {
                let owner = finding.owner.as_ref();
                let owner = owner.and_then(|owner| self.file.person(owner.as_str()));
                let state = match finding_state(finding, self.date) {
                    FindingState::Done => "finding-done",
                    FindingState::Open => "finding-open",
                    FindingState::Late => "finding-late",
                };
                vec![
                    plain(finding.text.as_str()),
                    plain(owner.map_or("", |owner| owner.called())),
                    plain(
                        finding
                            .due
                            .map_or_else(String::new, |due| dates::in_cell(due, self.lang)),
                    ),
                    self.drill_word(state),
                ]
            })
            .collect();
        let hand = rows.is_empty();
        if hand {
            rows = vec![vec![Text::new(); 4]; BLANK];
        }
        Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![
                self.drill_column("col-what", Align::Left),
                self.drill_column("col-owner", Align::Left),
                self.drill_column("col-due", Align::Left),
                self.drill_column("col-stands", Align::Left),
            ],
            rows,
            hand,
            widths: vec![0.48, 0.2, 0.18, 0.14],
            ..Table::default()
        })
    }

    pub(super) fn drill_remarks(&self, run: &DrillRun) -> Block {
        match run.remarks.trim() {
            "" => Block::Lines {
                items: vec![Text::new(), Text::new()],
            },
            remarks => self.drill_paragraph(plain(remarks)),
        }
    }

    /// Those who took part by name, and how many were only counted.
    pub(super) fn drill_people(&self, run: &DrillRun) -> Vec<Block> {
        let named: Vec<_> = run
            .participants
            .iter()
            .filter(|one| !one.name.is_empty())
            .collect();
        let heads = run.participants.len() - named.len();
        let has_seats = run.kind == DrillKind::TableTop;
        let mut blocks = Vec::new();
        if !named.is_empty() {
            let mut columns = vec![
                self.drill_column("col-name", Align::Left),
                self.drill_column("col-role", Align::Left),
            ];
            if has_seats {
                columns.push(self.drill_column("col-seat", Align::Left));
            }
            let rows = named.iter().map(|one| {
                let person = one.person.as_ref();
                let person = person.and_then(|id| self.file.person(id.as_str()));
                let role = person.filter(|person| !person.name.is_empty());
                let mut row = vec![
                    plain(one.name.as_str()),
                    plain(role.map_or("", |person| person.role.as_str())),
                ];
                if has_seats {
                    row.push(match one.seat.as_str() {
                        "" => plain("—"),
                        seat => plain(self.text(&format!("drill-seat-{seat}"))),
                    });
                }
                row
            });
            blocks.push(Block::Table(Table {
                continued: self.text("doc-continued"),
                rows: rows.collect(),
                widths: if has_seats {
                    vec![0.36, 0.36, 0.28]
                } else {
                    vec![0.5, 0.5]
                },
                columns,
                dense: named.len() > 12,
                ..Table::default()
            }));
        }
        if heads > 0 {
            let count = heads.to_string();
            blocks.push(self.drill_paragraph(self.said(&paper("who-heads"), &[("count", &count)])));
        }
        blocks
    }
}
