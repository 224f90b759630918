//! The matrix of 力量確認表, a table for each area: what roles need, then how far people are.

use sonae_content::SkillArea;
use sonae_guide::education::{Competence, CompetentPerson, Needs, SkillState};

use super::Binder;
use super::competence::{cell_words, paper};
use crate::block::{Align, Block, Column, Table, Text, plain, strong};

/// Up to so many skills have room for their whole names.
const ROOMY: usize = 5;
/// How wide the names of people are beside a skill.
const NAME: f32 = 1.8;

impl Binder<'_> {
    pub(super) fn competence_matrix(&self, competence: &Competence<'_>) -> Vec<Block> {
        let needs = Needs::of(self.content, self.file);
        let roles = self.roles_had(competence);
        let sums = competence.skill_sums(self.content);
        let areas = self.content.courses.areas.iter().filter_map(|area| {
            let skills: Vec<&str> = sums
                .iter()
                .filter(|sum| sum.area == area.id)
                .map(|sum| sum.skill.as_str())
                .collect();
            (!skills.is_empty()).then(|| self.area_table(area, &skills, (&needs, &roles), competence))
        });
        areas.collect()
    }

    /// The roles that somebody has, in the order of the catalogue, then the company's own.
    fn roles_had(&self, competence: &Competence<'_>) -> Vec<&str> {
        let had: std::collections::HashSet<&str> = competence
            .people
            .iter()
            .flat_map(|one| one.roles.iter().copied())
            .collect();
        let catalogue = self.content.courses.roles.iter().map(|role| role.id.as_str());
        let own = self.file.training_roles.iter().map(|role| role.id.as_str());
        catalogue.chain(own).filter(|role| had.contains(role)).collect()
    }

    fn area_table(
        &self,
        area: &SkillArea,
        skills: &[&str],
        (needs, roles): (&Needs<'_>, &[&str]),
        competence: &Competence<'_>,
    ) -> Block {
        let mut rows = vec![vec![plain(self.text(&paper("rows-roles")))]];
        for role in roles {
            let levels: std::collections::BTreeMap<&str, u8> = needs.of_role(role).collect();
            if !skills.iter().any(|skill| levels.contains_key(skill)) {
                continue;
            }
            let mut row = vec![plain(self.training_role(role))];
            row.extend(skills.iter().map(|skill| {
                let level = levels.get(skill);
                plain(level.map(ToString::to_string).unwrap_or_default())
            }));
            rows.push(row);
        }
        rows.push(vec![plain(self.text(&paper("rows-people")))]);
        let people = competence.people.iter();
        rows.extend(people.filter_map(|one| self.person_row(one, skills)));
        // Where there is room, the skill is called by its whole name.
        let end = if skills.len() > ROOMY { ".short" } else { "" };
        let mut columns = vec![self.competence_column("head-name", Align::Left)];
        columns.extend(skills.iter().map(|skill| Column {
            head: plain(self.text(&format!("skill-{skill}{end}"))),
            align: Align::Center,
        }));
        // All skills have the same width, so that the tables can be read across.
        let mut widths = vec![NAME];
        widths.extend(skills.iter().map(|_| 1.0));
        Block::Table(Table {
            caption: plain(self.text(&format!("skill-area-{}", area.id))),
            continued: self.text("doc-continued"),
            columns,
            rows,
            widths,
            dense: true,
            ..Table::default()
        })
    }

    /// A person of whom something of the area is needed or rated.
    fn person_row(&self, one: &CompetentPerson<'_>, skills: &[&str]) -> Option<Vec<Text>> {
        let standings: Vec<_> = skills.iter().map(|skill| one.standing(skill)).collect();
        standings.iter().flatten().next()?;
        let mut row = vec![plain(self.competent_name(one))];
        row.extend(standings.into_iter().map(|standing| {
            let Some(standing) = standing else {
                return Text::new();
            };
            let words = plain(cell_words(standing.need, standing.level));
            match standing.state {
                SkillState::Missing => strong(&words),
                _ => words,
            }
        }));
        Some(row)
    }
}
