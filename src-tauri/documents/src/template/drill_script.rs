//! What an exercise at a table is held with: the script, the observer's sheet, cards for the seats.

use sonae_content::DrillDefinition;
use sonae_domain::DrillRun;
use sonae_guide::education::{TimelineStep, timeline};

use super::Binder;
use super::drills::paper;
use crate::block::{Align, Block, ContactCard, ContactCards, Table, Text, plain, strong};

/// How often there is something to look back on.
const LOOKS_BACK: u8 = 4;

impl Binder<'_> {
    pub(super) fn drill_script(&self, run: &DrillRun) -> Vec<Block> {
        let Some(exercise) = self.exercise(run) else {
            return Vec::new();
        };
        let said = |attribute: &str| self.exercise_text(exercise, attribute);
        let heading = |word: &str| self.drill_heading(self.drill_word(word));
        let mut blocks = vec![
            self.drill_head("script", exercise),
            Block::Facts {
                items: self.script_facts(run),
            },
            heading("before"),
            Block::Checkboxes {
                items: ["before-room", "before-cards", "before-clock", "before-calls"]
                    .map(|word| (false, self.drill_word(word)))
                    .to_vec(),
            },
            heading("read-first"),
            self.drill_paragraph(said("say-start")),
            heading("setting"),
            self.drill_paragraph(said("setting")),
        ];
        for step in timeline(exercise) {
            blocks.extend(self.script_step(exercise, &step));
        }
        blocks.extend([
            heading("end"),
            self.drill_paragraph(said("say-end")),
            heading("back"),
            Block::List {
                items: (1..=LOOKS_BACK)
                    .map(|number| (number.to_string(), said(&format!("debrief-{number}"))))
                    .collect(),
            },
            heading("twist"),
            self.drill_paragraph(said("twist")),
            Block::Note {
                text: self.said(
                    &paper("source"),
                    &[("source", &self.text(&format!("drill-{}.source", exercise.id)))],
                ),
            },
        ]);
        blocks
    }

    /// The head of a page of the kit.
    fn drill_head(&self, word: &str, exercise: &DrillDefinition) -> Block {
        let minutes = exercise.minutes.to_string();
        Block::Head {
            class: Some(self.text("doc-class-internal")),
            over: self.said(
                &paper("number"),
                &[("number", &exercise.number), ("minutes", &minutes)],
            ),
            title: plain(self.text(&format!("drill-{}", exercise.id))),
            under: self.drill_word(word),
            approvals: Vec::new(),
        }
    }

    fn script_facts(&self, run: &DrillRun) -> Vec<(Text, Text)> {
        let seats = run.participants.iter().filter(|one| !one.seat.is_empty());
        let people: Vec<String> = seats
            .map(|one| {
                let seat = self.text(&format!("drill-seat-{}", one.seat));
                match self.lang {
                    sonae_domain::Lang::Ja => format!("{seat}：{}", one.name),
                    sonae_domain::Lang::En => format!("{seat}: {}", one.name),
                }
            })
            .collect();
        let between = if self.lang == sonae_domain::Lang::Ja {
            "、"
        } else {
            "; "
        };
        let mut facts = vec![(self.drill_word("on"), self.drill_day(run))];
        for (word, value) in [
            ("leader", run.leader.as_str()),
            ("observer", run.observer.as_str()),
            ("people", &people.join(between)),
        ] {
            if !value.trim().is_empty() {
                facts.push((self.drill_word(word), plain(value)));
            }
        }
        facts
    }

    fn script_step(&self, exercise: &DrillDefinition, step: &TimelineStep) -> Vec<Block> {
        let said = |attribute: &str| self.exercise_text(exercise, attribute);
        let mut ask = strong(&self.drill_word("ask"));
        ask.extend(plain(if self.lang == sonae_domain::Lang::Ja {
            "　"
        } else {
            ": "
        }));
        ask.extend(said(&format!("{}-ask", step.inject)));
        let looks = step.expects.iter().map(|expected| (false, said(expected)));
        vec![
            self.drill_heading(self.step_title(step)),
            self.drill_paragraph(said(&step.inject)),
            self.drill_paragraph(ask),
            Block::Lead {
                text: self.drill_word("look-for"),
            },
            Block::Checkboxes {
                items: looks.collect(),
            },
        ]
    }

    /// 7〜14分　システムの席に届く.
    pub(super) fn step_title(&self, step: &TimelineStep) -> Text {
        let (from, until) = (step.minute.to_string(), step.until.to_string());
        let mut title = self.said(&paper("time"), &[("from", &from), ("until", &until)]);
        title.extend(plain(if self.lang == sonae_domain::Lang::Ja {
            "　"
        } else {
            ", "
        }));
        title.extend(plain(self.reaches(step.to.as_deref())));
        title
    }

    pub(super) fn drill_observer(&self, run: &DrillRun) -> Vec<Block> {
        let Some(exercise) = self.exercise(run) else {
            return Vec::new();
        };
        let mut rows: Vec<Vec<Text>> = Vec::new();
        for step in timeline(exercise) {
            rows.push(vec![self.step_title(&step)]);
            rows.extend(step.expects.iter().map(|expected| {
                vec![
                    self.exercise_text(exercise, expected),
                    self.drill_word("done-box"),
                    Text::new(),
                    Text::new(),
                ]
            }));
        }
        vec![
            self.drill_head("observer-sheet", exercise),
            self.drill_paragraph(self.drill_word("observer-how")),
            Block::Lines {
                items: vec![self.drill_word("observer"), self.drill_word("on")],
            },
            Block::Table(Table {
                continued: self.text("doc-continued"),
                columns: vec![
                    self.drill_column("col-look", Align::Left),
                    self.drill_column("col-done", Align::Center),
                    self.drill_column("col-minute", Align::Center),
                    self.drill_column("col-note", Align::Left),
                ],
                rows,
                hand: true,
                widths: vec![0.5, 0.1, 0.1, 0.3],
                ..Table::default()
            }),
            Block::Memo {
                label: self.text(&paper("observer-lines")),
            },
        ]
    }

    pub(super) fn drill_seats(&self, run: &DrillRun) -> Vec<Block> {
        let Some(exercise) = self.exercise(run) else {
            return Vec::new();
        };
        let card = |seat: &String| {
            let key = format!("drill-seat-{seat}");
            let foot = match self.seated(run, seat) {
                Some(one) => self.said(&paper("seat-foot"), &[("name", &one.name)]),
                None => self.drill_word("seat-open"),
            };
            ContactCard {
                title: plain(self.text(&key)),
                aside: plain(self.text(&format!("drill-{}", exercise.id))),
                lines: vec![(plain(self.text(&format!("{key}.does"))), Text::new())],
                calls: false,
                foot,
            }
        };
        vec![Block::ContactCards(ContactCards {
            words: self.drill_word("cut"),
            // Both halves say the same: folded, a card stands and is read from either side.
            cards: exercise
                .seats
                .iter()
                .map(card)
                .flat_map(|card| [card.clone(), card])
                .collect(),
            folded: true,
        })]
    }
}
