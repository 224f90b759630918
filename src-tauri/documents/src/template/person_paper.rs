//! All that one person was taught, and what came of it.

use sonae_content::PersonPart;
use sonae_domain::{Attendance, DrillKind, Person, SkillLevel};
use sonae_guide::education::{
    Lack, PersonDrill, PersonHistory, PersonSession, PersonTest, lacking, person_history,
};

use super::{Binder, dates};
use crate::block::{Align, Block, Column, Table, Text, plain};

/// The id of words that only papers about people have.
pub(super) fn paper(word: &str) -> String {
    format!("person-paper-{word}")
}

impl Binder<'_> {
    /// A part of the papers about a person; nothing where the paper is about nobody.
    pub(super) fn person_paper(&self, show: PersonPart) -> Vec<Block> {
        let Some(person) = self.about.and_then(|id| self.file.person(id)) else {
            return Vec::new();
        };
        match show {
            PersonPart::Certificate => vec![self.certificate(person)],
            PersonPart::History => self.training_history(person),
        }
    }

    fn training_history(&self, person: &Person) -> Vec<Block> {
        let history = person_history(self.file, person);
        let lacking = lacking(self.content, self.file, self.date);
        let own = lacking.into_iter().find(|(one, _)| one.id == person.id);
        let mut blocks = vec![
            Block::Head {
                class: Some(self.text("doc-class-internal")),
                over: Text::new(),
                title: plain(self.text(&self.definition.id)),
                under: plain(person.called()),
                approvals: Vec::new(),
            },
            Block::Facts {
                items: self.person_facts(person, &history),
            },
            self.person_table(
                ("sessions", !history.sessions.is_empty()),
                &[
                    ("head-on", Align::Left),
                    ("head-session", Align::Left),
                    ("head-lessons", Align::Left),
                    ("head-how", Align::Left),
                ],
                history
                    .sessions
                    .iter()
                    .map(|one| self.person_session_row(one))
                    .collect(),
                vec![0.18, 0.26, 0.36, 0.2],
            ),
            self.person_table(
                ("tests", !history.tests.is_empty()),
                &[
                    ("head-on", Align::Left),
                    ("head-test", Align::Left),
                    ("head-points", Align::Right),
                    ("head-result", Align::Left),
                ],
                history
                    .tests
                    .iter()
                    .map(|one| self.person_test_row(one))
                    .collect(),
                vec![0.18, 0.5, 0.12, 0.2],
            ),
            self.person_table(
                ("drills", !history.drills.is_empty()),
                &[
                    ("head-on", Align::Left),
                    ("head-drill", Align::Left),
                    ("head-kind", Align::Left),
                    ("head-result", Align::Left),
                ],
                history
                    .drills
                    .iter()
                    .map(|one| self.person_drill_row(one))
                    .collect(),
                vec![0.18, 0.34, 0.28, 0.2],
            ),
            self.person_ratings(&history),
        ];
        // Nobody teaches whoever has left.
        if let Some((_, lacks)) = own {
            blocks.extend(self.person_lacks(&lacks));
        }
        blocks
    }

    fn person_facts(&self, person: &Person, history: &PersonHistory) -> Vec<(Text, Text)> {
        let day = |day| dates::western(day, self.lang);
        let employment = person.employment.and_then(|kind| serde_json::to_value(kind).ok());
        let employment = employment.as_ref().and_then(serde_json::Value::as_str);
        let (count, minutes) = (history.reached.to_string(), history.minutes.to_string());
        let reached = self.spoken(&paper("reached-sum"), &[("count", &count), ("minutes", &minutes)]);
        let named = !person.name.is_empty();
        let facts = [
            (
                "role",
                Some(person.role.clone()).filter(|role| named && !role.is_empty()),
            ),
            (
                "employment",
                employment.map(|kind| self.text(&format!("employment-{kind}"))),
            ),
            ("joined", person.joined.map(day)),
            ("left", person.left.map(day)),
            ("reached", Some(reached)),
        ];
        let said = facts.into_iter().filter_map(|(word, value)| Some((word, value?)));
        said.map(|(word, value)| (plain(self.text(&paper(word))), plain(value)))
            .collect()
    }

    fn person_session_row(&self, one: &PersonSession) -> Vec<Text> {
        let how = match (one.held, one.attendance, one.made_up) {
            (false, _, _) => self.text(&paper("planned")),
            (true, Attendance::Present, _) => self.text(&paper("present")),
            (true, _, Some(day)) => {
                let day = dates::short(day, self.lang);
                self.spoken(&paper("made-up"), &[("day", &day)])
            }
            (true, Attendance::Absent, None) => self.text(&paper("absent")),
            (true, Attendance::Open, None) => self.text(&paper("open")),
        };
        vec![
            plain(
                one.on
                    .map_or_else(String::new, |on| dates::in_cell(on, self.lang)),
            ),
            plain(one.title.as_str()),
            self.lesson_names(&one.modules),
            plain(how),
        ]
    }

    fn person_test_row(&self, one: &PersonTest) -> Vec<Text> {
        let result = match one.points {
            None => "half-way",
            Some(_) if one.passed => "passed",
            Some(_) => "again",
        };
        vec![
            plain(
                one.on
                    .map_or_else(String::new, |on| dates::in_cell(on, self.lang)),
            ),
            plain(self.joined(&one.title, &one.set)),
            plain(one.points.map_or_else(String::new, |points| points.to_string())),
            plain(self.text(&paper(result))),
        ]
    }

    fn person_drill_row(&self, one: &PersonDrill) -> Vec<Text> {
        let kind = match one.kind {
            DrillKind::Phishing => "drill-paper-kind-phishing",
            DrillKind::TableTop => "drill-paper-kind-table-top",
        };
        vec![
            plain(
                one.on
                    .map_or_else(String::new, |on| dates::in_cell(on, self.lang)),
            ),
            plain(one.title.as_str()),
            plain(self.text(kind)),
            plain(self.text(&paper(if one.held { "held" } else { "planned" }))),
        ]
    }

    fn person_ratings(&self, history: &PersonHistory) -> Block {
        let level = |level: Option<SkillLevel>| {
            level.map_or_else(String::new, |level| self.text(&format!("skill-level-{level}")))
        };
        let rows = history.ratings.iter().map(|rating| {
            vec![
                plain(self.text(&format!("skill-{}.short", rating.skill))),
                plain(level(rating.own)),
                plain(level(rating.lead)),
                plain(
                    rating
                        .on
                        .map_or_else(String::new, |on| dates::in_cell(on, self.lang)),
                ),
                plain(rating.evidence.as_str()),
            ]
        });
        self.person_table(
            ("ratings", !history.ratings.is_empty()),
            &[
                ("head-skill", Align::Left),
                ("head-own", Align::Left),
                ("head-lead", Align::Left),
                ("head-on", Align::Left),
                ("head-evidence", Align::Left),
            ],
            rows.collect(),
            vec![0.24, 0.17, 0.17, 0.16, 0.26],
        )
    }

    fn person_lacks(&self, lacks: &[Lack]) -> Vec<Block> {
        let mut blocks = vec![Block::Heading {
            level: 1,
            number: String::new(),
            text: plain(self.text(&paper("lacks"))),
        }];
        let item = |lack: &Lack| {
            let name = self.lesson_name(&lack.module);
            let last = lack.last.map(|on| dates::western(on, self.lang));
            let words = match last {
                Some(day) => self.spoken(&paper("lacks-again"), &[("name", &name), ("day", &day)]),
                None => name,
            };
            ("・".to_owned(), plain(words))
        };
        blocks.push(match lacks {
            [] => Block::Paragraph {
                text: plain(self.text(&paper("lacks-none"))),
                indent: false,
            },
            _ => Block::List {
                items: lacks.iter().map(item).collect(),
            },
        });
        blocks
    }

    /// A table, or the sentence that there is nothing in it.
    fn person_table(
        &self,
        (caption, is_there): (&str, bool),
        heads: &[(&str, Align)],
        rows: Vec<Vec<Text>>,
        widths: Vec<f32>,
    ) -> Block {
        if !is_there {
            return Block::Paragraph {
                text: plain(self.text(&paper(&format!("{caption}-none")))),
                indent: false,
            };
        }
        let column = |(head, align): &(&str, Align)| Column {
            head: plain(self.text(&paper(head))),
            align: *align,
        };
        Block::Table(Table {
            caption: plain(self.text(&paper(caption))),
            continued: self.text("doc-continued"),
            columns: heads.iter().map(column).collect(),
            rows,
            widths,
            ..Table::default()
        })
    }
}
