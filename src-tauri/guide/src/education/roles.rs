//! The roles for which people have to learn: who has which, and what each needs.

mod candidates;

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::ToSpan as _;
use jiff::civil::Date;
use sonae_content::{Content, EVERYONE};
use sonae_domain::{CompanyFile, Person, PersonId, SkillLevel};

pub use candidates::{CandidateSource, RoleCandidate, role_candidates};
pub(super) use candidates::{holds, is_outside, roles_in};

/// The role of those who have just begun.
pub const NEWCOMER: &str = "newcomer";

/// For so many months after the first day of work somebody is new: with the first day of May, until the last of July.
pub const NEWCOMER_MONTHS: i32 = 3;

/// Whether a person has just begun on a day. Nobody is new of whom the first day is not known.
pub fn is_newcomer(person: &Person, day: Date) -> bool {
    person.joined.is_some_and(|joined| {
        let until = joined.checked_add(NEWCOMER_MONTHS.months());
        joined <= day && until.is_ok_and(|until| day < until)
    })
}

/// The roles of a person on a day: that of everyone, that of a newcomer for the first [`NEWCOMER_MONTHS`], and those
/// that were given to the person, in their order, each once.
pub fn roles_of(person: &Person, day: Date) -> Vec<&str> {
    let mut roles = vec![EVERYONE];
    if is_newcomer(person, day) {
        roles.push(NEWCOMER);
    }
    for duty in &person.duties {
        if !roles.contains(&duty.as_str()) && duty != NEWCOMER {
            roles.push(duty);
        }
    }
    roles
}

/// Those who work here on a day, in the order of the list: neither who has left before nor who begins later.
pub fn working(file: &CompanyFile, day: Date) -> impl Iterator<Item = &Person> {
    file.people.iter().filter(move |person| person.works_on(day))
}

/// Those of `people` who are called like another of them: a list tells them apart by more than the name.
pub fn namesakes<'a>(people: impl IntoIterator<Item = &'a Person>) -> HashSet<&'a PersonId> {
    let mut by_name: HashMap<&str, Vec<&PersonId>> = HashMap::new();
    for person in people {
        by_name
            .entry(person.called().trim())
            .or_default()
            .push(&person.id);
    }
    let several = by_name.into_values().filter(|ids| ids.len() > 1);
    several.flatten().collect()
}

/// What each role needs in a company: the levels of the catalogue, with what the company wants otherwise, for its own
/// roles too. Made once, asked often.
#[derive(Clone, Debug)]
pub struct Needs<'a> {
    by_role: HashMap<&'a str, BTreeMap<&'a str, SkillLevel>>,
}

impl<'a> Needs<'a> {
    /// The needs of all roles of a company. A role of its own begins with what the role that it is like needs here.
    /// Skills that the catalogue no longer has are left out.
    pub fn of(content: &'a Content, file: &'a CompanyFile) -> Self {
        let known: HashSet<&str> = content.courses.skills().map(|skill| skill.id.as_str()).collect();
        let mut by_role: HashMap<&str, BTreeMap<&str, SkillLevel>> = HashMap::new();
        for role in &content.courses.roles {
            let needs = role.needs.iter().map(|(skill, level)| (skill.as_str(), *level));
            by_role.insert(&role.id, needs.collect());
        }
        let mut said: HashMap<&str, Vec<(&str, SkillLevel)>> = HashMap::new();
        for need in &file.skill_needs {
            if known.contains(need.skill.as_str()) {
                said.entry(&need.role)
                    .or_default()
                    .push((&need.skill, need.level));
            }
        }
        let say = |role: &str, needs: &mut BTreeMap<&'a str, SkillLevel>| {
            for (skill, level) in said.get(role).into_iter().flatten() {
                needs.insert(skill, *level);
            }
            needs.retain(|_, level| *level > 0);
        };
        for (role, needs) in &mut by_role {
            say(role, needs);
        }
        for own in &file.training_roles {
            let like = own.like.as_str();
            let mut needs = match content.courses.role(like) {
                Some(role) if role.id != EVERYONE => by_role.get(like).cloned().unwrap_or_default(),
                _ => BTreeMap::new(),
            };
            say(own.id.as_str(), &mut needs);
            by_role.insert(own.id.as_str(), needs);
        }
        Needs { by_role }
    }

    /// Whether there is such a role, of the catalogue or the company's own.
    pub fn knows(&self, role: &str) -> bool {
        self.by_role.contains_key(role)
    }

    /// The level of each skill that a role needs beside what everyone needs; nothing where there is no such role.
    pub fn of_role(&self, role: &str) -> impl Iterator<Item = (&'a str, SkillLevel)> {
        let needs = self.by_role.get(role).into_iter().flatten();
        needs.map(|(skill, level)| (*skill, *level))
    }

    /// The level of each skill that a person needs on a day: of several roles the highest.
    pub fn of_person(&self, person: &Person, day: Date) -> BTreeMap<&'a str, SkillLevel> {
        let mut needs = BTreeMap::new();
        for role in roles_of(person, day) {
            for (skill, level) in self.of_role(role) {
                let highest = needs.entry(skill).or_insert(level);
                *highest = level.max(*highest);
            }
        }
        needs
    }
}

#[cfg(test)]
mod tests;
