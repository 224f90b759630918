//! What came of a drill, in figures.

use sonae_content::DrillDefinition;
use sonae_domain::{DrillKind, DrillRun};
use sonae_guide::education::{
    ExpectState, Expectation, expectations, phishing_figures, table_top_figures, timeline,
};

use super::Binder;
use super::drills::paper;
use crate::block::{Align, Block, Table, Text, plain};

impl Binder<'_> {
    pub(super) fn drill_figures(&self, run: &DrillRun) -> Vec<Block> {
        match (run.kind, self.exercise(run)) {
            (DrillKind::Phishing, _) => self.mail_results(run),
            (DrillKind::TableTop, Some(exercise)) => self.exercise_results(run, exercise),
            (DrillKind::TableTop, None) => vec![self.drill_paragraph(self.drill_word("none-seen"))],
        }
    }

    fn exercise_results(&self, run: &DrillRun, exercise: &DrillDefinition) -> Vec<Block> {
        let figures = table_top_figures(exercise, run);
        if figures.open == figures.expected {
            return vec![self.drill_paragraph(self.drill_word("none-seen"))];
        }
        let number = |number: u32| number.to_string();
        let sum = self.said(
            &paper("sum-table-top"),
            &[
                ("expected", &number(figures.expected)),
                ("done", &number(figures.in_time + figures.late + figures.done)),
                ("in-time", &number(figures.in_time)),
                ("late", &number(figures.late)),
                ("missed", &number(figures.missed)),
                ("open", &number(figures.open)),
            ],
        );
        let all = expectations(exercise, run);
        let mut rows: Vec<Vec<Text>> = Vec::new();
        for step in timeline(exercise) {
            rows.push(vec![self.step_title(&step)]);
            let own = all.iter().filter(|one| one.inject == step.inject);
            rows.extend(own.map(|one| self.expectation_row(exercise, one)));
        }
        vec![
            self.drill_paragraph(sum),
            Block::Table(Table {
                continued: self.text("doc-continued"),
                columns: vec![
                    self.drill_column("col-look", Align::Left),
                    self.drill_column("col-how", Align::Left),
                    self.drill_column("col-minute", Align::Right),
                    self.drill_column("col-note", Align::Left),
                ],
                rows,
                dense: true,
                widths: vec![0.46, 0.15, 0.09, 0.3],
                ..Table::default()
            }),
        ]
    }

    fn expectation_row(&self, exercise: &DrillDefinition, one: &Expectation) -> Vec<Text> {
        let state = match one.state {
            ExpectState::Open => "state-open",
            ExpectState::InTime => "state-in-time",
            ExpectState::Late => "state-late",
            ExpectState::Done => "state-done",
            ExpectState::Missed => "state-missed",
        };
        let minute = one.observed.minute.map(|minute| {
            let minute = minute.to_string();
            self.said(&paper("minutes"), &[("minute", &minute)])
        });
        vec![
            self.exercise_text(exercise, &one.id),
            self.drill_word(state),
            minute.unwrap_or_default(),
            plain(one.observed.note.as_str()),
        ]
    }

    fn mail_results(&self, run: &DrillRun) -> Vec<Block> {
        let figures = phishing_figures(&self.content.courses, run);
        if figures.answered == 0 {
            return vec![self.drill_paragraph(self.drill_word("none-said"))];
        }
        let number = |number: u32| number.to_string();
        let share = |share: Option<u32>| {
            let share = number(share.unwrap_or_default());
            self.say(&paper("share"), &[("share", &share)])
        };
        let sum = self.said(
            &paper("sum-phishing"),
            &[
                ("people", &number(figures.people)),
                ("answered", &number(figures.answered)),
                ("report", &share(figures.report_share)),
                ("follow", &share(figures.follow_share)),
                ("wrongly", &number(figures.wrongly)),
            ],
        );
        let rows = figures.mails.iter().enumerate().map(|(at, mail)| {
            let kind = if mail.genuine { "genuine" } else { "false" };
            let mut row = vec![
                plain((at + 1).to_string()),
                plain(self.text(&format!("mail-{}", mail.mail))),
                self.drill_word(kind),
            ];
            let counts = [mail.report, mail.ignore, mail.follow, mail.open];
            row.extend(counts.map(|count| plain(number(count))));
            row
        });
        vec![
            self.drill_paragraph(sum),
            Block::Table(Table {
                continued: self.text("doc-continued"),
                columns: vec![
                    self.drill_column("col-number", Align::Center),
                    self.drill_column("col-message", Align::Left),
                    self.drill_column("col-kind", Align::Left),
                    self.drill_column("report-short", Align::Right),
                    self.drill_column("ignore-short", Align::Right),
                    self.drill_column("follow-short", Align::Right),
                    self.drill_column("open-short", Align::Right),
                ],
                rows: rows.collect(),
                widths: vec![0.07, 0.39, 0.1, 0.11, 0.11, 0.11, 0.11],
                ..Table::default()
            }),
        ]
    }
}
