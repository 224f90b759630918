//! Who can do what: the skills that those who work here need, the level that counts, and what is missing.

mod sums;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use serde::Serialize;
use sonae_content::Content;
use sonae_domain::{CompanyFile, Person, PersonId, SkillLevel, SkillRating};
use ts_rs::TS;

use super::roles::{Needs, namesakes, roles_of, working};

pub use sums::{PersonSum, SkillSum};

/// The people of a day with all that they need to be able to do. Made once, asked often.
#[derive(Clone, Debug)]
pub struct Competence<'a> {
    /// Those who work here on the day, in the order of the list.
    pub people: Vec<CompetentPerson<'a>>,
}

/// Somebody with the skills that are needed of that person.
#[derive(Clone, Debug)]
pub struct CompetentPerson<'a> {
    /// Who.
    pub person: &'a Person,
    /// How to tell the person from others of that name; empty where nobody else has it.
    pub beside: Beside,
    /// The roles of the day: that of everyone first.
    pub roles: Vec<&'a str>,
    /// The skills that are needed or rated, in the order of their areas.
    pub skills: Vec<SkillStanding>,
}

/// What tells a person from others of the same name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Beside {
    /// What the person is called in the company, where others have the same name.
    pub role: String,
    /// Which one, from 1, where others have the same name and are called the same.
    pub number: Option<u32>,
}

/// One skill of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SkillStanding {
    /// The skill.
    pub skill: String,
    /// The level that the person's roles need; 0 where none needs it and somebody has rated it all the same.
    pub need: SkillLevel,
    /// How the person sees it.
    pub own: Option<SkillLevel>,
    /// How the one who leads the work sees it.
    pub lead: Option<SkillLevel>,
    /// The level that counts: the one who leads the work has the last word. `None` while nobody has said.
    pub level: Option<SkillLevel>,
    /// How many levels are missing; 0 while nobody has said.
    pub gap: SkillLevel,
    /// Whether it is enough, missing or open.
    pub state: SkillState,
    /// What shows it, in words.
    pub evidence: String,
    /// When it was last looked at.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
}

/// How a skill of a person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SkillState {
    /// As much as is needed, or more.
    Enough,
    /// Less than is needed.
    Missing,
    /// It is needed, and nobody has said.
    Open,
    /// It is not needed.
    Beyond,
}

impl<'a> Competence<'a> {
    /// The people who work here on a day with their skills; of one role only those who have it, and of their skills those
    /// that the role itself needs.
    pub fn of(content: &'a Content, file: &'a CompanyFile, day: Date, role: Option<&str>) -> Self {
        let needs = Needs::of(content, file);
        let wanted: Option<HashSet<&str>> =
            role.map(|role| needs.of_role(role).map(|(skill, _)| skill).collect());
        let order: Vec<&str> = content.courses.skills().map(|skill| skill.id.as_str()).collect();
        let ratings: HashMap<(&PersonId, &str), &SkillRating> = file
            .skill_ratings
            .iter()
            .map(|rating| ((&rating.person, rating.skill.as_str()), rating))
            .collect();
        let beside = besides(file, day);
        let people = working(file, day).filter_map(|person| {
            let roles = roles_of(person, day);
            if role.is_some_and(|role| !roles.contains(&role)) {
                return None;
            }
            let needed = needs.of_person(person, day);
            let skills = order
                .iter()
                .filter(|skill| wanted.as_ref().is_none_or(|wanted| wanted.contains(**skill)))
                .filter_map(|skill| {
                    let need = needed.get(skill).copied().unwrap_or_default();
                    let rating = ratings.get(&(&person.id, *skill)).copied();
                    (need > 0 || rating.is_some()).then(|| SkillStanding::of(skill, need, rating))
                });
            Some(CompetentPerson {
                beside: beside.get(&person.id).cloned().unwrap_or_default(),
                skills: skills.collect(),
                person,
                roles,
            })
        });
        Competence {
            people: people.collect(),
        }
    }
}

impl CompetentPerson<'_> {
    /// How a skill stands; `None` where it is neither needed nor rated.
    pub fn standing(&self, skill: &str) -> Option<&SkillStanding> {
        self.skills.iter().find(|standing| standing.skill == skill)
    }
}

impl SkillStanding {
    fn of(skill: &str, need: SkillLevel, rating: Option<&SkillRating>) -> Self {
        let level = rating.and_then(SkillRating::level);
        let gap = level.map_or(0, |level| need.saturating_sub(level));
        let state = match (need, level) {
            (0, _) => SkillState::Beyond,
            (_, None) => SkillState::Open,
            _ if gap > 0 => SkillState::Missing,
            _ => SkillState::Enough,
        };
        SkillStanding {
            skill: skill.to_owned(),
            need,
            own: rating.and_then(|rating| rating.own),
            lead: rating.and_then(|rating| rating.lead),
            level,
            gap,
            state,
            evidence: rating.map(|rating| rating.evidence.clone()).unwrap_or_default(),
            on: rating.and_then(|rating| rating.on),
        }
    }
}

/// What tells those of a day apart who have one name.
fn besides(file: &CompanyFile, day: Date) -> HashMap<&PersonId, Beside> {
    let twins = namesakes(working(file, day));
    let mut alike: HashMap<(&str, &str), Vec<&PersonId>> = HashMap::new();
    for person in working(file, day).filter(|person| twins.contains(&person.id)) {
        let key = (person.called().trim(), person.role.trim());
        alike.entry(key).or_default().push(&person.id);
    }
    let mut besides = HashMap::new();
    for ((called, role), ids) in alike {
        let several = ids.len() > 1;
        for (id, number) in ids.into_iter().zip(1..) {
            let beside = Beside {
                // Who is called by the role has nothing else to be told apart by.
                role: if role == called {
                    String::new()
                } else {
                    role.to_owned()
                },
                number: several.then_some(number),
            };
            besides.insert(id, beside);
        }
    }
    besides
}
