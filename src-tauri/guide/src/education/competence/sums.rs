use std::cmp::Reverse;
use std::collections::HashMap;

use serde::Serialize;
use sonae_content::Content;
use sonae_domain::PersonId;
use ts_rs::TS;

use super::{Beside, Competence, CompetentPerson, SkillState};

/// How far people are with one skill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SkillSum {
    /// The skill.
    pub skill: String,
    /// Its area.
    pub area: String,
    /// How many people need it.
    pub needed: u32,
    /// Of how many it is enough.
    pub enough: u32,
    /// Of how many nobody has said.
    pub open: u32,
    /// Those of whom it is not enough, in the order of the list.
    pub missing: Vec<PersonId>,
    /// How many levels are missing in all.
    pub levels: u32,
}

/// How far one person is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PersonSum {
    /// Who.
    pub person: PersonId,
    /// The name, or what the person is called in the company.
    pub name: String,
    /// What the person is called in the company, where the name is not that already.
    pub role: String,
    /// How to tell the person from others of that name.
    pub beside: Beside,
    /// The roles for which the person has to learn.
    pub roles: Vec<String>,
    /// How many skills are needed.
    pub needed: u32,
    /// Of how many there is enough.
    pub enough: u32,
    /// How many are missing.
    pub missing: u32,
    /// Of how many nobody has said.
    pub open: u32,
}

impl Competence<'_> {
    /// The skills that somebody needs, in the order of their areas.
    pub fn skill_sums(&self, content: &Content) -> Vec<SkillSum> {
        let mut sums: Vec<SkillSum> = Vec::new();
        let mut place: HashMap<&str, usize> = HashMap::new();
        for area in &content.courses.areas {
            for skill in &area.skills {
                place.insert(&skill.id, sums.len());
                sums.push(SkillSum {
                    skill: skill.id.clone(),
                    area: area.id.clone(),
                    needed: 0,
                    enough: 0,
                    open: 0,
                    missing: Vec::new(),
                    levels: 0,
                });
            }
        }
        for one in &self.people {
            for standing in &one.skills {
                let at = place.get(standing.skill.as_str());
                let Some(sum) = at.and_then(|at| sums.get_mut(*at)) else {
                    continue;
                };
                match standing.state {
                    SkillState::Beyond => continue,
                    SkillState::Enough => sum.enough += 1,
                    SkillState::Open => sum.open += 1,
                    SkillState::Missing => sum.missing.push(one.person.id.clone()),
                }
                sum.needed += 1;
                sum.levels += u32::from(standing.gap);
            }
        }
        sums.retain(|sum| sum.needed > 0);
        sums
    }

    /// The skills that somebody misses, that first of which the most levels are missing, then the most people; what is
    /// alike in that stays in the order of the areas.
    pub fn missing_most(&self, content: &Content) -> Vec<SkillSum> {
        let mut sums = self.skill_sums(content);
        sums.retain(|sum| !sum.missing.is_empty());
        sums.sort_by_key(|sum| Reverse((sum.levels, sum.missing.len())));
        sums
    }

    /// How far each person is, in the order of the list.
    pub fn person_sums(&self) -> Vec<PersonSum> {
        self.people.iter().map(CompetentPerson::sum).collect()
    }
}

impl CompetentPerson<'_> {
    /// How far the person is.
    pub fn sum(&self) -> PersonSum {
        let count = |state: SkillState| {
            let of = self.skills.iter().filter(|standing| standing.state == state);
            u32::try_from(of.count()).unwrap_or(u32::MAX)
        };
        let (enough, missing, open) = (
            count(SkillState::Enough),
            count(SkillState::Missing),
            count(SkillState::Open),
        );
        let name = self.person.called();
        PersonSum {
            person: self.person.id.clone(),
            name: name.to_owned(),
            role: if self.person.role == name {
                String::new()
            } else {
                self.person.role.clone()
            },
            beside: self.beside.clone(),
            roles: self.roles.iter().map(ToString::to_string).collect(),
            needed: enough + missing + open,
            enough,
            missing,
            open,
        }
    }
}
