//! Who has taken a test, and what the results say.

use sonae_domain::{ComprehensionTest, Lang};
use sonae_guide::education::{
    TakerState, TestFigures, TestTaker, TopicFigures, offered_takers, test_figures, test_rules,
};

use super::test_form::paper;
use super::{Binder, dates};
use crate::block::{Align, Block, Column, Table, Text, plain};

/// Below this share a topic is taught again.
const ENOUGH: f64 = 0.8;

impl Binder<'_> {
    /// Head, the sum in a sentence, and those who take it.
    pub(super) fn test_results(&self, test: &ComprehensionTest) -> Vec<Block> {
        let figures = test_figures(&self.content.courses, test, &self.file.attempts);
        let under = self.joined(&test.title, &self.test_set(test));
        let rules = test_rules(&self.file.answers);
        let takers = offered_takers(self.file, test, rules, self.date);
        vec![
            Block::Head {
                class: Some(self.text("doc-class-internal")),
                over: Text::new(),
                title: plain(self.text(&self.definition.id)),
                under: plain(under),
                approvals: Vec::new(),
            },
            Block::Paragraph {
                text: self.result_sum(&figures),
                indent: false,
            },
            Block::Table(Table {
                caption: plain(self.text(&paper("people"))),
                continued: self.text("doc-continued"),
                columns: vec![
                    self.test_column("head-name", Align::Left),
                    self.test_column("head-role", Align::Left),
                    self.test_column("head-state", Align::Left),
                    self.test_column("head-points", Align::Right),
                    self.test_column("head-on", Align::Left),
                    self.test_column("head-next", Align::Left),
                ],
                rows: takers.iter().map(|taker| self.taker_row(taker)).collect(),
                ..Table::default()
            }),
        ]
    }

    fn result_sum(&self, figures: &TestFigures) -> Text {
        let Some(mean) = figures.mean else {
            return plain(self.text(&paper("none")));
        };
        let (taken, passed) = (figures.taken.to_string(), figures.passed.to_string());
        let mean = tenth(mean);
        self.said(
            &paper("sum"),
            &[("taken", &taken), ("passed", &passed), ("mean", &mean)],
        )
    }

    fn taker_row(&self, taker: &TestTaker) -> Vec<Text> {
        let state = match taker.state {
            TakerState::NotYet => "not-yet",
            TakerState::HalfWay => "half-way",
            TakerState::Passed => "passed",
            TakerState::Again => "again",
            TakerState::PassedLater => "passed-later",
        };
        let day = |day| dates::short(day, self.lang);
        let on = match taker.on.map(day) {
            Some(on) if taker.paper => self.spoken(&paper("on-paper"), &[("day", &on)]),
            on => on.unwrap_or_default(),
        };
        let next = taker.retake.map(day);
        vec![
            plain(taker.name.as_str()),
            plain(taker.role.as_str()),
            plain(self.text(&paper(&format!("state-{state}")))),
            plain(taker.points.map_or_else(String::new, |points| points.to_string())),
            plain(on),
            next.map_or_else(Text::new, |next| self.said(&paper("until"), &[("day", &next)])),
        ]
    }

    /// The spread of points, the questions, and what is taught again; nothing before anybody has handed in.
    pub(super) fn test_figures(&self, test: &ComprehensionTest) -> Vec<Block> {
        let figures = test_figures(&self.content.courses, test, &self.file.attempts);
        if figures.taken == 0 {
            return Vec::new();
        }
        vec![
            self.spread(&figures),
            self.topics_again(&figures),
            self.question_figures(&figures),
        ]
    }

    fn spread(&self, figures: &TestFigures) -> Block {
        let rows = figures.spread.iter().enumerate().filter(|(_, count)| **count > 0);
        let rows = rows.map(|(at, count)| {
            let (low, high) = (at * 10, if at == 9 { 100 } else { at * 10 + 9 });
            let (low, high) = (low.to_string(), high.to_string());
            vec![
                self.said(&paper("between"), &[("low", &low), ("high", &high)]),
                self.said(&paper("count-people"), &[("count", &count.to_string())]),
            ]
        });
        Block::Table(Table {
            caption: plain(self.text(&paper("spread"))),
            continued: self.text("doc-continued"),
            columns: vec![
                self.test_column("head-points", Align::Left),
                self.test_column("head-people", Align::Right),
            ],
            rows: rows.collect(),
            widths: vec![0.3, 0.7],
            ..Table::default()
        })
    }

    fn topics_again(&self, figures: &TestFigures) -> Block {
        let weak = |topics: &[TopicFigures], key: &str| {
            let weak = topics.iter().filter(|topic| topic.share < ENOUGH);
            weak.map(|topic| {
                vec![
                    plain(self.text(&format!("{key}-{}", topic.id))),
                    self.said(
                        &paper("share"),
                        &[("share", &(topic.share * 100.0).round().to_string())],
                    ),
                ]
            })
            .collect::<Vec<_>>()
        };
        let mut rows = weak(&figures.skills, "skill");
        rows.extend(weak(&figures.modules, "module"));
        if rows.is_empty() {
            return Block::Paragraph {
                text: plain(self.text(&paper("topics-none"))),
                indent: false,
            };
        }
        Block::Table(Table {
            caption: plain(self.text(&paper("topics"))),
            continued: self.text("doc-continued"),
            columns: vec![
                self.test_column("head-topic", Align::Left),
                self.test_column("head-share", Align::Right),
            ],
            rows,
            note: plain(self.text(&paper("topics-how"))),
            widths: vec![0.8, 0.2],
            ..Table::default()
        })
    }

    fn question_figures(&self, figures: &TestFigures) -> Block {
        let rows = figures.questions.iter().map(|one| {
            vec![
                plain(one.number.to_string()),
                plain(self.text(&format!("question-{}", one.question))),
                plain(one.right.to_string()),
                plain(one.partly.to_string()),
                plain(one.wrong.to_string()),
                plain(one.telling.map_or_else(|| "—".to_owned(), hundredth)),
            ]
        });
        Block::Table(Table {
            caption: plain(self.text(&paper("questions"))),
            continued: self.text("doc-continued"),
            columns: vec![
                self.test_column("head-number", Align::Center),
                self.test_column("head-question", Align::Left),
                self.test_column("head-right", Align::Right),
                self.test_column("head-partly", Align::Right),
                self.test_column("head-wrong", Align::Right),
                self.test_column("head-telling", Align::Right),
            ],
            rows: rows.collect(),
            note: plain(self.text(&paper("telling"))),
            dense: true,
            widths: match self.lang {
                Lang::Ja => vec![0.06, 0.53, 0.09, 0.09, 0.09, 0.14],
                Lang::En => vec![0.07, 0.53, 0.1, 0.1, 0.1, 0.1],
            },
            ..Table::default()
        })
    }

    fn test_column(&self, head: &str, align: Align) -> Column {
        Column {
            head: plain(self.text(&paper(head))),
            align,
        }
    }
}

/// With one figure behind the point, and none where it is 0.
fn tenth(value: f64) -> String {
    super::values::number((value * 10.0).round() / 10.0)
}

/// With two figures behind the point and a minus, not a hyphen.
fn hundredth(value: f64) -> String {
    format!("{value:.2}").replace('-', "−")
}
