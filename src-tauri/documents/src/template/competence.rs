//! 力量確認表: who can do what, on a day.

use sonae_content::CompetencePart;
use sonae_domain::{HIGHEST_SKILL_LEVEL, Lang, PersonId};
use sonae_guide::education::{Beside, Competence, CompetentPerson, PersonSum, SkillSum};

use super::Binder;
use crate::block::{Align, Block, Column, Table, Text, plain, strong};

/// Where the day of printing stands in a sentence.
const DAY: &str = "\u{E002}";
/// So many names stand in a cell; of the others it is said how many they are.
const NAMED: usize = 6;

/// The id of words that only this paper has.
pub(super) fn paper(word: &str) -> String {
    format!("competence-paper-{word}")
}

impl Binder<'_> {
    /// A part of the paper.
    pub(super) fn competence(&self, show: CompetencePart) -> Vec<Block> {
        let competence = Competence::of(self.content, self.file, self.date, None);
        match show {
            CompetencePart::Sum => self.competence_sum(&competence),
            CompetencePart::Key => self.competence_key(),
            CompetencePart::Missing => vec![self.competence_missing(&competence)],
            CompetencePart::People => self.competence_people(&competence),
            CompetencePart::Matrix => self.competence_matrix(&competence),
        }
    }

    fn competence_sum(&self, competence: &Competence<'_>) -> Vec<Block> {
        let day = self.spoken(&paper("as-of"), &[("date", DAY)]);
        let (before, after) = day.split_once(DAY).unwrap_or((&day, ""));
        let as_of = Block::AsOf {
            before: before.to_owned(),
            after: after.to_owned(),
        };
        let sums = competence.person_sums();
        let count = |of: &dyn Fn(&PersonSum) -> u32| -> u32 { sums.iter().map(of).sum() };
        let needed = count(&|sum| sum.needed);
        if sums.is_empty() {
            return vec![as_of, self.competence_said("nobody", &[])];
        }
        let (missing, open) = (count(&|sum| sum.missing), count(&|sum| sum.open));
        let people = sums.len().to_string();
        let (needed, enough) = (needed.to_string(), count(&|sum| sum.enough).to_string());
        let mut text = self.said(
            &paper("sum"),
            &[("count", &people), ("needed", &needed), ("enough", &enough)],
        );
        for (word, number) in [("sum-missing", missing), ("sum-open", open)] {
            if number > 0 {
                if self.lang == Lang::En {
                    text.extend(plain(" "));
                }
                text.extend(self.said(&paper(word), &[("count", &number.to_string())]));
            }
        }
        vec![as_of, Block::Paragraph { text, indent: false }]
    }

    fn competence_said(&self, word: &str, args: &[(&str, &str)]) -> Block {
        Block::Paragraph {
            text: self.said(&paper(word), args),
            indent: false,
        }
    }

    fn competence_key(&self) -> Vec<Block> {
        let rows = (0..=HIGHEST_SKILL_LEVEL).map(|level| {
            vec![
                plain(level.to_string()),
                strong(&plain(self.text(&format!("skill-level-{level}")))),
                plain(self.text(&paper(&format!("level-{level}")))),
            ]
        });
        let mut marks = plain(self.text(&paper("marks")));
        for (word, need, level) in [
            ("cell", 2, Some(2)),
            ("cell-missing", 2, Some(1)),
            ("cell-open", 2, None),
            ("cell-beyond", 0, Some(1)),
        ] {
            marks.extend(plain(match self.lang {
                Lang::Ja => "　　",
                Lang::En => "   ",
            }));
            marks.extend(strong(&plain(cell_words(need, level))));
            marks.extend(plain(format!(" {}", self.text(&paper(word)))));
        }
        vec![
            Block::Table(Table {
                caption: plain(self.text(&paper("levels"))),
                columns: vec![
                    self.competence_column("head-level", Align::Center),
                    Column {
                        head: Text::new(),
                        align: Align::Left,
                    },
                    self.competence_column("head-meaning", Align::Left),
                ],
                rows: rows.collect(),
                widths: vec![0.1, 0.25, 0.65],
                dense: true,
                ..Table::default()
            }),
            Block::Note { text: marks },
        ]
    }

    fn competence_missing(&self, competence: &Competence<'_>) -> Block {
        let most = competence.missing_most(self.content);
        if most.is_empty() {
            return self.competence_said("missing-none", &[]);
        }
        Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![
                self.competence_column("head-skill", Align::Left),
                self.competence_column("head-needed", Align::Right),
                self.competence_column("head-missing", Align::Left),
                self.competence_column("head-lessons", Align::Left),
            ],
            rows: most.iter().map(|sum| self.missing_row(competence, sum)).collect(),
            widths: vec![0.3, 0.1, 0.3, 0.3],
            dense: true,
            ..Table::default()
        })
    }

    fn missing_row(&self, competence: &Competence<'_>, sum: &SkillSum) -> Vec<Text> {
        let modules = self.content.courses.modules_for(&sum.skill);
        let lessons = modules
            .first()
            .map(|module| self.text(&format!("module-{}", module.id)));
        vec![
            plain(self.text(&format!("skill-{}", sum.skill))),
            self.said(&paper("count"), &[("count", &sum.needed.to_string())]),
            plain(self.names(competence, &sum.missing)),
            plain(lessons.unwrap_or_default()),
        ]
    }

    /// What stands between names.
    fn comma(&self) -> &'static str {
        match self.lang {
            Lang::Ja => "、",
            Lang::En => ", ",
        }
    }

    /// The first names, and how many there are besides.
    fn names(&self, competence: &Competence<'_>, ids: &[PersonId]) -> String {
        let named: Vec<String> = competence
            .people
            .iter()
            .filter(|one| ids.contains(&one.person.id))
            .take(NAMED)
            .map(|one| self.competent_name(one))
            .collect();
        let names = named.join(self.comma());
        match ids.len().saturating_sub(NAMED) {
            0 => names,
            more => self.spoken(
                &paper("names-more"),
                &[("names", &names), ("count", &more.to_string())],
            ),
        }
    }

    fn competence_people(&self, competence: &Competence<'_>) -> Vec<Block> {
        if competence.people.is_empty() {
            return Vec::new();
        }
        let rows = competence.people.iter().map(|one| {
            let sum = one.sum();
            let figure = |number: u32| plain(number.to_string());
            vec![
                plain(self.competent_name(one)),
                plain(self.competent_roles(one)),
                figure(sum.needed),
                figure(sum.enough),
                figure(sum.missing),
                figure(sum.open),
                Text::new(),
            ]
        });
        vec![Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![
                self.competence_column("head-name", Align::Left),
                self.competence_column("head-roles", Align::Left),
                self.competence_column("head-needed-skills", Align::Right),
                self.competence_column("head-enough", Align::Right),
                self.competence_column("head-missing-skills", Align::Right),
                self.competence_column("head-open", Align::Right),
                self.competence_column("head-sign", Align::Left),
            ],
            rows: rows.collect(),
            widths: vec![0.17, 0.26, 0.085, 0.085, 0.085, 0.085, 0.23],
            hand: true,
            ..Table::default()
        })]
    }

    /// The name, with what tells the person from others of that name.
    pub(super) fn competent_name(&self, one: &CompetentPerson<'_>) -> String {
        let name = one.person.called().trim();
        let Beside { role, number } = &one.beside;
        let beside = match (role.is_empty(), number) {
            (true, None) => return name.to_owned(),
            (false, None) => role.clone(),
            (true, Some(number)) => number.to_string(),
            (false, Some(number)) => format!("{role} {number}"),
        };
        match self.lang {
            Lang::Ja => format!("{name}（{beside}）"),
            Lang::En => format!("{name} ({beside})"),
        }
    }

    /// The roles beside that of everyone.
    fn competent_roles(&self, one: &CompetentPerson<'_>) -> String {
        let roles: Vec<String> = one
            .roles
            .iter()
            .filter(|role| **role != sonae_content::EVERYONE)
            .map(|role| self.training_role(role))
            .collect();
        roles.join(self.comma())
    }

    /// What a role is called: the words of the catalogue, or the company's own.
    pub(super) fn training_role(&self, role: &str) -> String {
        let own = self
            .file
            .training_roles
            .iter()
            .find(|own| own.id.as_str() == role);
        own.map_or_else(
            || self.text(&format!("training-role-{role}")),
            |own| own.name.clone(),
        )
    }

    pub(super) fn competence_column(&self, head: &str, align: Align) -> Column {
        Column {
            head: plain(self.text(&paper(head))),
            align,
        }
    }
}

/// What stands in a cell: the level and the one that is needed, with a mark where it is not enough. The mark is no
/// matter of colour.
pub(super) fn cell_words(need: u8, level: Option<u8>) -> String {
    match (need, level) {
        (0, None) => String::new(),
        (0, Some(level)) => format!("({level})"),
        (need, None) => format!("－/{need}"),
        (need, Some(level)) if level < need => format!("▲{level}/{need}"),
        (need, Some(level)) => format!("{level}/{need}"),
    }
}
