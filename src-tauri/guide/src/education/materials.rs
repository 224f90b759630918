//! What there is to teach with, for each role: lessons, manuals, tests and exercises.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;
use sonae_content::{Content, DrillDefinition, EVERYONE, Module};
use sonae_domain::{Answers, CompanyFile, ComprehensionTest, Flow, LaneKind, fold, lanes};

use super::roles::{Needs, is_outside, roles_in, roles_of, working};

/// An exercise is for a role that needs at least so many of the skills that it trains.
const SKILLS_OF_A_DRILL: usize = 2;

/// What there is for a role.
#[derive(Clone, Debug)]
pub struct RoleMaterials<'a> {
    /// The role: of the catalogue, or the company's own.
    pub role: &'a str,
    /// What it is called, where it is the company's own.
    pub own: Option<&'a str>,
    /// How many have it today.
    pub people: usize,
    /// Lessons, by their numbers.
    pub modules: Vec<&'a Module>,
    /// Work that people in it do: each is a manual.
    pub flows: Vec<&'a Flow>,
    /// Tests about its lessons that are still taken.
    pub tests: Vec<&'a ComprehensionTest>,
    /// Exercises at a table, by their numbers.
    pub drills: Vec<&'a DrillDefinition>,
}

/// What there is for each role on a day: that of everyone first, then the roles of the catalogue that this company has, then
/// its own. A role without anything is there too: it is seen that it lacks something.
pub fn role_materials<'a>(
    content: &'a Content,
    file: &'a CompanyFile,
    today: Date,
) -> Vec<RoleMaterials<'a>> {
    let courses = &content.courses;
    let facts = crate::facts(content, file);
    let places: [&Answers; 2] = [&facts, &file.answers];
    let mut people: HashMap<&str, usize> = HashMap::new();
    for person in working(file, today) {
        for role in roles_of(person, today) {
            *people.entry(role).or_default() += 1;
        }
    }
    let modules: Vec<&Module> = courses
        .modules
        .iter()
        .filter(|module| module.when.as_ref().is_none_or(|rule| rule.holds_among(&places)))
        .collect();
    let flows = flows_by_role(content, file);
    let needs = Needs::of(content, file);
    let everyones: BTreeSet<&str> = needs.of_role(EVERYONE).map(|(skill, _)| skill).collect();
    let of = |role: &'a str, like: &str, own: Option<&'a str>| {
        let modules: Vec<&Module> = modules
            .iter()
            .copied()
            .filter(|module| module.roles.iter().any(|own| own == like))
            .collect();
        let teaches: BTreeSet<&str> = modules.iter().map(|module| module.id.as_str()).collect();
        let tests = file.tests.iter().filter(|test| {
            test.closed.is_none()
                && test
                    .modules
                    .iter()
                    .any(|module| teaches.contains(module.as_str()))
        });
        let special: BTreeSet<&str> = needs
            .of_role(role)
            .map(|(skill, _)| skill)
            .filter(|skill| !everyones.contains(skill))
            .collect();
        let drills = courses.drills.iter().filter(|drill| {
            let shared = drill
                .skills
                .iter()
                .filter(|skill| special.contains(skill.as_str()));
            shared.count() >= SKILLS_OF_A_DRILL
        });
        RoleMaterials {
            role,
            own,
            people: people.get(role).copied().unwrap_or_default(),
            tests: tests.collect(),
            drills: drills.collect(),
            flows: flows.get(role).cloned().unwrap_or_default(),
            modules,
        }
    };
    let catalogue = courses.roles.iter().filter(|role| {
        let found = role.when.as_ref().is_none_or(|rule| rule.holds_among(&places));
        found || people.contains_key(role.id.as_str())
    });
    let own = file.training_roles.iter().map(|role| {
        let like = if role.like.is_empty() {
            EVERYONE
        } else {
            &role.like
        };
        // What everyone learns is said there.
        let like = if like == EVERYONE { "" } else { like };
        of(role.id.as_str(), like, Some(role.name.trim()))
    });
    catalogue
        .map(|role| of(&role.id, &role.id, None))
        .chain(own)
        .collect()
}

/// The flows with steps by the roles of those who do them; one in which no role is recognised is everyone's.
fn flows_by_role<'a>(content: &'a Content, file: &'a CompanyFile) -> BTreeMap<String, Vec<&'a Flow>> {
    let courses = &content.courses;
    let mut by_role: BTreeMap<String, Vec<&Flow>> = BTreeMap::new();
    for flow in file.flows.iter().filter(|flow| !flow.steps.is_empty()) {
        let mut roles: BTreeSet<String> = BTreeSet::new();
        for lane in lanes(&flow.steps) {
            if lane.kind == LaneKind::System || is_outside(courses, &lane.name) {
                continue;
            }
            let folded = fold(lane.name.trim());
            let own = file
                .training_roles
                .iter()
                .filter(|role| fold(role.name.trim()) == folded);
            roles.extend(own.map(|role| role.id.to_string()));
            roles.extend(roles_in(courses, &lane.name));
        }
        if roles.is_empty() {
            roles.insert(EVERYONE.to_owned());
        }
        for role in roles {
            by_role.entry(role).or_default().push(flow);
        }
    }
    by_role
}

#[cfg(test)]
mod tests;
