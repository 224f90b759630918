//! The record of a session that was held: what, when, who came, what the test says, what to do better.

use sonae_domain::{Answer, Attendance, TrainingSession};
use sonae_guide::education::{AttendeeStanding, Staff, attendance_numbers, attendee_standings, test_figures};

use super::session_paper::paper;
use super::{Binder, dates, values};
use crate::block::{Align, Approval, Block, Table, Text, plain};

impl Binder<'_> {
    pub(super) fn session_record(&self, session: &TrainingSession) -> Vec<Block> {
        let approval = |id: &str, path: &str| Approval {
            label: self.text(&format!("doc-approval-{id}")),
            role: plain(self.role(path)),
            date: self.text("doc-approval-date"),
        };
        let mut blocks = vec![
            Block::Head {
                class: Some(self.text("doc-class-internal")),
                over: Text::new(),
                title: plain(self.text(&self.definition.id)),
                under: plain(session.title.as_str()),
                approvals: vec![
                    approval("review", "company.security-officer"),
                    approval("prepare", "education-year.prepared-by"),
                ],
            },
            Block::Facts {
                items: self.record_facts(session),
            },
        ];
        blocks.push(Block::Paragraph {
            text: self.attendance_sum(session),
            indent: false,
        });
        blocks.extend(self.taught_lessons(session));
        blocks.push(self.who_came(session));
        blocks.push(Block::Heading {
            level: 1,
            number: String::new(),
            text: plain(self.text(&paper("test"))),
        });
        blocks.push(Block::Paragraph {
            text: self.test_sum(session),
            indent: false,
        });
        blocks.push(Block::Heading {
            level: 1,
            number: String::new(),
            text: plain(self.text(&paper("remarks"))),
        });
        let remarks = session
            .remarks
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty());
        let remarks: Vec<Block> = remarks
            .map(|line| Block::Paragraph {
                text: plain(line),
                indent: false,
            })
            .collect();
        if remarks.is_empty() {
            blocks.push(Block::Form {
                items: vec![
                    (plain(self.text(&paper("remarks-what"))), Text::new()),
                    (Text::new(), Text::new()),
                ],
            });
        }
        blocks.extend(remarks);
        blocks
    }

    fn record_facts(&self, session: &TrainingSession) -> Vec<(Text, Text)> {
        let mut facts = self.session_facts(session);
        let rows = self.file.answers.rows("education-year", "topics");
        let topic = session
            .topic
            .as_ref()
            .and_then(|id| rows.iter().find(|row| row.id == *id));
        let topic = topic
            .and_then(|row| row.fields.get("topic"))
            .and_then(Answer::text);
        if let Some(topic) = topic {
            facts.push((plain(self.text(&paper("topic"))), plain(topic)));
        }
        if let Some(cost) = session.cost {
            let cost = values::number(f64::from(cost));
            let cost = self.spoken(&paper("yen"), &[("yen", &cost)]);
            facts.push((plain(self.text(&paper("cost"))), plain(cost)));
        }
        // Whoever keeps the record knows what was there: nothing is left to be written.
        facts.retain(|(_, value)| value.iter().any(|span| !span.text.is_empty()));
        facts
    }

    fn attendance_sum(&self, session: &TrainingSession) -> Text {
        if !session.held {
            return plain(self.text(&paper("not-held")));
        }
        let numbers = attendance_numbers(session);
        let (expected, present, absent, made_up, open) = (
            numbers.expected.to_string(),
            numbers.present.to_string(),
            numbers.absent.to_string(),
            numbers.made_up.to_string(),
            numbers.open.to_string(),
        );
        let space = if self.lang == sonae_domain::Lang::En {
            " "
        } else {
            ""
        };
        let mut text = self.said(
            &paper("sum"),
            &[("expected", &expected), ("present", &present), ("count", &absent)],
        );
        if numbers.made_up > 0 {
            text.extend(plain(space));
            text.extend(self.said(&paper("sum-made-up"), &[("count", &made_up)]));
        }
        if numbers.open > 0 {
            text.extend(plain(space));
            text.extend(self.said(&paper("sum-open"), &[("count", &open)]));
        }
        text
    }

    /// The lessons with the skills that they teach; nothing for a session without one.
    fn taught_lessons(&self, session: &TrainingSession) -> Option<Block> {
        let known = session
            .modules
            .iter()
            .filter_map(|id| self.content.courses.module(id));
        let rows: Vec<Vec<Text>> = known
            .map(|module| {
                let skills: Vec<String> = module
                    .skills
                    .iter()
                    .map(|skill| self.text(&format!("skill-{skill}.short")))
                    .collect();
                let apart = if self.lang == sonae_domain::Lang::Ja {
                    "、"
                } else {
                    "; "
                };
                vec![
                    plain(format!("{} {}", module.number, self.lesson_name(&module.id))),
                    plain(skills.join(apart)),
                    plain(module.minutes.to_string()),
                ]
            })
            .collect();
        (!rows.is_empty()).then(|| {
            Block::Table(Table {
                caption: plain(self.text(&paper("lessons"))),
                continued: self.text("doc-continued"),
                columns: vec![
                    self.session_column("head-lesson", Align::Left),
                    self.session_column("head-skills", Align::Left),
                    self.session_column("head-minutes", Align::Right),
                ],
                rows,
                widths: vec![0.44, 0.46, 0.1],
                ..Table::default()
            })
        })
    }

    fn who_came(&self, session: &TrainingSession) -> Block {
        let people = attendee_standings(&Staff::of(self.file), session, self.date);
        if people.is_empty() {
            return Block::Paragraph {
                text: plain(self.text(&paper("nobody"))),
                indent: false,
            };
        }
        let row = |one: &AttendeeStanding| {
            let attendance = match one.attendance {
                Attendance::Present => "present",
                Attendance::Absent => "absent",
                Attendance::Open => "open",
            };
            let made_up = one
                .made_up
                .or(one.elsewhere)
                .map(|day| dates::western(day, self.lang));
            vec![
                plain(one.name.as_str()),
                plain(one.role.as_str()),
                plain(self.text(&paper(attendance))),
                plain(made_up.unwrap_or_default()),
            ]
        };
        Block::Table(Table {
            caption: plain(self.text(&paper("came"))),
            continued: self.text("doc-continued"),
            columns: vec![
                self.session_column("head-name", Align::Left),
                self.session_column("head-role", Align::Left),
                self.session_column("head-attendance", Align::Left),
                self.session_column("head-made-up", Align::Left),
            ],
            rows: people.iter().map(row).collect(),
            widths: vec![0.3, 0.3, 0.16, 0.24],
            ..Table::default()
        })
    }

    fn test_sum(&self, session: &TrainingSession) -> Text {
        let mut tests = self.file.tests.iter();
        let Some(test) = tests.find(|test| Some(&test.id) == session.test.as_ref()) else {
            return plain(self.text(&paper("test-none")));
        };
        let figures = test_figures(&self.content.courses, test, &self.file.attempts);
        let Some(mean) = figures.mean else {
            return self.said(
                &paper("test-nobody"),
                &[("title", &test.title), ("set", &test.set)],
            );
        };
        let (taken, passed) = (figures.taken.to_string(), figures.passed.to_string());
        let mean = values::number((mean * 10.0).round() / 10.0);
        self.said(
            &paper("test-said"),
            &[
                ("title", &test.title),
                ("set", &test.set),
                ("taken", &taken),
                ("passed", &passed),
                ("mean", &mean),
            ],
        )
    }
}
