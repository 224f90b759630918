//! What was found about risks, in one paragraph, and what the president is asked to decide.

use std::collections::BTreeSet;

use sonae_domain::{Lang, RiskGap, RiskLevel, Treatment};
use sonae_guide::RiskView;

use super::Binder;
use super::risks::{Told, level_left};
use crate::block::{Block, Given, Question, Text, plain};

/// Nobody decides well about many things at once.
const MOST: usize = 4;
/// How many pieces of information are named in a sentence.
const NAMED: usize = 4;

impl Binder<'_> {
    pub(super) fn risk_summary(&self, view: &RiskView) -> Block {
        let told = self.risks_told(view);
        let mut sentences: Vec<Text> = Vec::new();
        if told.is_empty() {
            sentences.push(self.risk_said("summary-none", &[]));
        } else {
            let seen: BTreeSet<_> = told.iter().map(|told| &told.risk.asset).collect();
            let (assets, seen) = (self.file.assets.len().to_string(), seen.len().to_string());
            let count = told.len().to_string();
            let args = [
                ("assets", assets.as_str()),
                ("assessed", seen.as_str()),
                ("count", count.as_str()),
            ];
            sentences.push(self.risk_said("summary-found", &args));
            sentences.extend(self.gravest(&told));
            sentences.extend(self.undecided(&told));
        }
        sentences.extend(self.unassessed(view));
        Block::Paragraph {
            text: self.in_a_row(sentences),
            indent: false,
        }
    }

    fn risk_said(&self, id: &str, args: &[(&str, &str)]) -> Text {
        self.said(&format!("doc-risk-{id}"), args)
    }

    fn in_a_row(&self, sentences: Vec<Text>) -> Text {
        let mut text = Text::new();
        for sentence in sentences {
            if self.lang == Lang::En && !text.is_empty() {
                text.extend(plain(" "));
            }
            text.extend(sentence);
        }
        text
    }

    fn gravest(&self, told: &[Told<'_>]) -> Vec<Text> {
        let level = |told: &&Told<'_>| told.line.rating.map(|rating| rating.level());
        let high: Vec<&Told<'_>> = told
            .iter()
            .filter(|told| level(told) == Some(RiskLevel::High))
            .collect();
        let Some(first) = high.first() else {
            return vec![self.risk_said("summary-high-none", &[])];
        };
        let count = high.len().to_string();
        let numbers = self.numbers(high.iter().map(|told| told.line.number));
        let (information, event) = (self.information(first.risk), self.event(first.risk));
        let number = first.line.number.to_string();
        let mut sentences = vec![
            self.risk_said("summary-high", &[("count", &count), ("numbers", &numbers)]),
            self.risk_said(
                "summary-worst",
                &[
                    ("number", &number),
                    ("information", &information),
                    ("event", &event),
                ],
            ),
        ];
        let planned = told.iter().any(|told| told.line.residual.is_some());
        if planned {
            let after = told
                .iter()
                .filter(|told| level_left(told.line) == Some(RiskLevel::High))
                .count();
            sentences.push(self.risk_said("summary-after", &[("count", &after.to_string())]));
        }
        sentences
    }

    /// Risks without a size or a treatment.
    fn undecided(&self, told: &[Told<'_>]) -> Option<Text> {
        let open = told
            .iter()
            .filter(|told| told.line.rating.is_none() || told.risk.treatment.is_none());
        let open: Vec<u32> = open.map(|told| told.line.number).collect();
        let count = open.len().to_string();
        let numbers = self.numbers(open.iter().copied());
        (!open.is_empty())
            .then(|| self.risk_said("summary-open", &[("count", &count), ("numbers", &numbers)]))
    }

    /// Information that matters most and that nobody has looked at yet.
    fn unassessed(&self, view: &RiskView) -> Option<Text> {
        let named = view
            .unassessed
            .iter()
            .filter_map(|id| self.file.asset(id.as_str()))
            .take(NAMED)
            .map(|asset| asset.name.trim().to_owned());
        let names = self.listed(&named.collect::<Vec<_>>());
        let count = view.unassessed.len().to_string();
        let id = if view.unassessed.len() > NAMED {
            "summary-unassessed.more"
        } else {
            "summary-unassessed"
        };
        (!view.unassessed.is_empty()).then(|| self.risk_said(id, &[("names", &names), ("count", &count)]))
    }

    pub(super) fn risk_decisions(&self, view: &RiskView) -> Vec<Block> {
        let told = self.risks_told(view);
        if told.is_empty() {
            return Vec::new();
        }
        let asked = [
            self.ask_untreated(&told),
            self.ask_acceptance(&told),
            self.ask_late(&told),
            self.ask_nobody(&told),
            self.ask_treatments(&told),
        ];
        let items: Vec<Question> = asked.into_iter().flatten().take(MOST).collect();
        if items.is_empty() {
            return vec![Block::Note {
                text: plain(self.risk_words("decide-none", &[])),
            }];
        }
        vec![
            Block::Heading {
                level: 2,
                number: String::new(),
                text: plain(self.risk_words("decide", &[])),
            },
            Block::Questions { items, whole: true },
        ]
    }

    fn yes_or_no_about(&self, text: Text) -> Question {
        let ticks = ["approve", "reconsider"].map(|word| (false, self.risk_words(word, &[])));
        Question {
            text,
            notes: Vec::new(),
            given: Given {
                ticks: ticks.into(),
                ..Given::default()
            },
        }
    }

    /// A question about the risks that something is true of, with a line to write on.
    fn ask_about(&self, id: &str, told: &[Told<'_>], holds: impl Fn(&Told<'_>) -> bool) -> Option<Question> {
        let found: Vec<u32> = told
            .iter()
            .filter(|told| holds(told))
            .map(|told| told.line.number)
            .collect();
        let (numbers, count) = (self.numbers(found.iter().copied()), found.len().to_string());
        (!found.is_empty()).then(|| Question {
            text: self.risk_said(id, &[("numbers", &numbers), ("count", &count)]),
            notes: Vec::new(),
            given: Given {
                lines: 1,
                ..Given::default()
            },
        })
    }

    fn ask_untreated(&self, told: &[Told<'_>]) -> Option<Question> {
        self.ask_about("decide-untreated", told, |told| told.risk.treatment.is_none())
    }

    /// What stays larger than small, or as it is, while nobody has accepted it; and what was accepted for a time that is
    /// over.
    fn ask_acceptance(&self, told: &[Told<'_>]) -> Option<Question> {
        let asked = |told: &&Told<'_>| {
            let gaps = &told.line.gaps;
            gaps.contains(&RiskGap::Acceptance) || gaps.contains(&RiskGap::Expired)
        };
        let found: Vec<&Told<'_>> = told.iter().filter(asked).collect();
        let first = found.first()?;
        let expired = first.line.gaps.contains(&RiskGap::Expired);
        let event = self.event(first.risk);
        let (information, number) = (self.information(first.risk), first.line.number.to_string());
        let retained = first.risk.treatment == Some(Treatment::Retain);
        let id = match (found.len(), expired, retained) {
            (1, true, _) => "decide-expired",
            (1, false, true) => "decide-retained",
            (1, false, false) => "decide-retained.rest",
            _ => "decide-retained.several",
        };
        let (numbers, count) = (
            self.numbers(found.iter().map(|told| told.line.number)),
            found.len().to_string(),
        );
        let args = [
            ("number", number.as_str()),
            ("information", information.as_str()),
            ("event", event.as_str()),
            ("numbers", numbers.as_str()),
            ("count", count.as_str()),
        ];
        Some(self.yes_or_no_about(self.risk_said(id, &args)))
    }

    /// What should have been done by now.
    fn ask_late(&self, told: &[Told<'_>]) -> Option<Question> {
        self.ask_about("decide-late", told, |told| {
            let late = told.risk.due.is_some_and(|due| due < self.date);
            late && told.risk.done_on.is_none()
        })
    }

    fn ask_nobody(&self, told: &[Told<'_>]) -> Option<Question> {
        self.ask_about("decide-owner", told, |told| {
            told.line.gaps.contains(&RiskGap::Owner)
        })
    }

    /// The treatments as they are planned.
    fn ask_treatments(&self, told: &[Told<'_>]) -> Option<Question> {
        let planned = told.iter().filter(|told| {
            let acts = told
                .risk
                .treatment
                .is_some_and(|treatment| treatment != Treatment::Retain);
            acts && told.risk.done_on.is_none()
        });
        let count = planned.count();
        let words = || self.risk_said("decide-plan", &[("count", &count.to_string())]);
        (count > 0).then(|| self.yes_or_no_about(words()))
    }
}
