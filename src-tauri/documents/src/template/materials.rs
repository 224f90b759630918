//! The list of teaching materials: for each role and target group what there is, and under which number.

use sonae_content::{DocumentDefinition, DocumentGroup, MaterialsPart};
use sonae_domain::{Answer, Lang, SubjectKind};
use sonae_guide::education::{RoleMaterials, role_materials};

use super::Binder;
use crate::block::{Align, Block, Column, Table, Text, plain};

const ROLE_WIDTHS: [f32; 5] = [0.12, 0.12, 0.44, 0.1, 0.22];
const GROUP_WIDTHS: [f32; 4] = [0.2, 0.32, 0.26, 0.22];
const PAPER_WIDTHS: [f32; 3] = [0.12, 0.34, 0.54];

impl Binder<'_> {
    pub(super) fn materials(&self, part: MaterialsPart) -> Block {
        match part {
            MaterialsPart::Roles => self.materials_of_roles(),
            MaterialsPart::Groups => self.materials_of_groups(),
            MaterialsPart::Papers => self.materials_papers(),
        }
    }

    fn materials_word(&self, word: &str) -> String {
        self.text(&format!("materials-{word}"))
    }

    fn materials_column(&self, head: &str, align: Align) -> Column {
        Column {
            head: plain(self.materials_word(&format!("head-{head}"))),
            align,
        }
    }

    fn materials_of_roles(&self) -> Block {
        let mut rows: Vec<Vec<Text>> = Vec::new();
        for own in role_materials(self.content, self.file, self.date) {
            let name = match own.own {
                Some("") => self.materials_word("no-name"),
                Some(name) => name.to_owned(),
                None => self.text(&format!("training-role-{}", own.role)),
            };
            // Nobody was given the role yet: that is no figure of this list.
            let head = match own.people {
                0 => name,
                people => self.say(
                    "materials-role",
                    &[("name", &name), ("count", &people.to_string())],
                ),
            };
            rows.push(vec![plain(head)]);
            rows.extend(self.role_rows(&own));
        }
        Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![
                self.materials_column("kind", Align::Left),
                self.materials_column("number", Align::Left),
                self.materials_column("title", Align::Left),
                self.materials_column("time", Align::Right),
                self.materials_column("papers", Align::Left),
            ],
            rows,
            dense: true,
            widths: ROLE_WIDTHS.into(),
            ..Table::default()
        })
    }

    fn role_rows(&self, own: &RoleMaterials<'_>) -> Vec<Vec<Text>> {
        let minutes = |count: u32| self.say("materials-minutes", &[("count", &count.to_string())]);
        let row = |kind: &str, number: &str, title: String, time: String, about| {
            vec![
                plain(self.materials_word(kind)),
                plain(number),
                plain(title),
                plain(time),
                plain(self.paper_numbers(about)),
            ]
        };
        let lessons = own.modules.iter().map(|module| {
            let title = self.text(&format!("module-{}", module.id));
            row(
                "lesson",
                &module.number,
                title,
                minutes(module.minutes),
                SubjectKind::Module,
            )
        });
        let manuals = own.flows.iter().map(|flow| {
            let title = self.flow_heading(flow);
            row("manual", "", title, String::new(), SubjectKind::Flow)
        });
        let tests = own.tests.iter().map(|test| {
            let set = self.say("materials-set", &[("set", &test.set)]);
            row(
                "test",
                &set,
                test.title.clone(),
                minutes(test.minutes),
                SubjectKind::Test,
            )
        });
        let drills = own.drills.iter().map(|drill| {
            let title = self.text(&format!("drill-{}", drill.id));
            row(
                "drill",
                &drill.number,
                title,
                minutes(drill.minutes),
                SubjectKind::Drill,
            )
        });
        let mut rows: Vec<Vec<Text>> = lessons.chain(manuals).chain(tests).chain(drills).collect();
        if rows.is_empty() {
            let nothing = plain(self.materials_word("nothing"));
            rows.push(vec![Text::new(), Text::new(), nothing, Text::new(), Text::new()]);
        }
        rows
    }

    /// The papers about things of a kind, by their numbers.
    fn papers_about(&self, kind: SubjectKind) -> Vec<&DocumentDefinition> {
        let papers = self.content.papers.iter();
        let mut papers: Vec<_> = papers.filter(|paper| paper.about == Some(kind)).collect();
        papers.sort_by(|a, b| a.number.cmp(&b.number));
        papers
    }

    fn paper_numbers(&self, kind: SubjectKind) -> String {
        let numbers: Vec<&str> = self
            .papers_about(kind)
            .iter()
            .map(|paper| paper.number.as_str())
            .collect();
        let mut parts: Vec<String> = Vec::new();
        for run in numbers.chunk_by(|a, b| figure(a).zip(figure(b)).is_some_and(|(a, b)| a + 1 == b)) {
            match run {
                [first, .., last] if run.len() > 2 => {
                    let to = if self.lang == Lang::Ja { "〜" } else { "–" };
                    let last = last.rsplit('-').next().unwrap_or_default();
                    parts.push(format!("{first}{to}{last}"));
                }
                _ => parts.extend(run.iter().map(|number| (*number).to_owned())),
            }
        }
        self.listed(&parts)
    }

    /// The target groups of the year's plan, each with its topics.
    fn materials_of_groups(&self) -> Block {
        let answers = &self.file.answers;
        let topics = answers.rows("education-year", "topics");
        let mut rows: Vec<Vec<Text>> = Vec::new();
        for group in answers.rows("education-year", "groups") {
            let code = group
                .fields
                .get("code")
                .and_then(Answer::text)
                .unwrap_or_default()
                .trim();
            let name = self.cell("education-year.groups", "name", group);
            let of_group = topics.iter().filter(|topic| {
                let own = topic
                    .fields
                    .get("group")
                    .and_then(Answer::text)
                    .unwrap_or_default();
                !code.is_empty() && own.split([',', '、', '・', ' ']).any(|one| one.trim() == code)
            });
            let mut first = true;
            for topic in of_group {
                let cell = |column: &str| plain(self.cell("education-year.topics", column, topic));
                let head = if first {
                    self.joined(code, &name)
                } else {
                    String::new()
                };
                first = false;
                rows.push(vec![plain(head), cell("topic"), cell("material"), cell("check")]);
            }
            if first {
                rows.push(vec![
                    plain(self.joined(code, &name)),
                    Text::new(),
                    Text::new(),
                    Text::new(),
                ]);
            }
        }
        if rows.is_empty() {
            return Block::Paragraph {
                text: plain(self.materials_word("no-groups")),
                indent: false,
            };
        }
        Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: ["group", "topic", "material", "check"]
                .map(|head| self.materials_column(head, Align::Left))
                .into(),
            rows,
            widths: GROUP_WIDTHS.into(),
            ..Table::default()
        })
    }

    /// Every paper of education that is made once for each thing, with where it is made.
    fn materials_papers(&self) -> Block {
        let papers = self.content.papers.iter();
        let mut papers: Vec<_> = papers
            .filter(|paper| paper.group == DocumentGroup::Education)
            .collect();
        papers.sort_by(|a, b| a.number.cmp(&b.number));
        let rows = papers.into_iter().map(|paper| {
            let place = match paper.about {
                Some(SubjectKind::Module) => "where-module",
                Some(SubjectKind::Test) => "where-test",
                Some(SubjectKind::Session) => "where-session",
                Some(SubjectKind::Drill) => "where-drill",
                Some(SubjectKind::Person) => "where-person",
                Some(SubjectKind::Flow) | None => "where-flow",
            };
            vec![
                plain(paper.number.as_str()),
                plain(self.text(&paper.id)),
                plain(self.materials_word(place)),
            ]
        });
        Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: ["paper", "what", "where"]
                .map(|head| self.materials_column(head, Align::Left))
                .into(),
            rows: rows.collect(),
            dense: true,
            widths: PAPER_WIDTHS.into(),
            ..Table::default()
        })
    }
}

/// The figure of a number of a paper: 82 of SP-82.
fn figure(number: &str) -> Option<u32> {
    number.rsplit('-').next()?.parse().ok()
}
