use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use sonae_content::{Content, EVERYONE};
use sonae_domain::{CompanyFile, Person};

use super::Audience;
use super::roles::{NEWCOMER, roles_of, working};

const OWNER: &str = "owner";
const OFFICER: &str = "security-officer";

/// Who works here on a day, with which roles of the catalogue. Made once, asked often.
pub(super) struct Workforce<'a> {
    people: Vec<(&'a Person, HashSet<&'a str>)>,
    held: HashSet<&'a str>,
}

impl<'a> Workforce<'a> {
    /// A role of the company's own counts as the one that it is like. Who leads the company or its security is known from
    /// the first questions, before anybody has been given roles.
    pub(super) fn of(content: &'a Content, file: &'a CompanyFile, day: Date) -> Self {
        let like: HashMap<&str, &str> = file
            .training_roles
            .iter()
            .map(|own| (own.id.as_str(), own.like.as_str()))
            .collect();
        let answered = |field| file.answers.text("company", field);
        let leads = [
            (answered("representative"), OWNER),
            (answered("security-officer"), OFFICER),
        ];
        let roles = |person: &'a Person| {
            let mut roles: HashSet<&str> = roles_of(person, day)
                .into_iter()
                .map(|role| like.get(role).copied().unwrap_or(role))
                .collect();
            let id = Some(person.id.as_str());
            roles.extend(leads.iter().filter(|(who, _)| *who == id).map(|(_, role)| *role));
            roles
        };
        let people: Vec<_> = working(file, day).map(|person| (person, roles(person))).collect();
        // These are found in every company, also where nobody is named yet; others where the company's answers say so.
        let mut held = HashSet::from([EVERYONE, NEWCOMER, OWNER, OFFICER]);
        let implied = content.courses.roles.iter().filter(|role| {
            let rule = role.when.as_ref();
            rule.is_some_and(|rule| rule.holds(&file.answers))
        });
        held.extend(implied.map(|role| role.id.as_str()));
        held.extend(people.iter().flat_map(|(_, roles)| roles).copied());
        Workforce { people, held }
    }

    /// Whether a role is found in the company: somebody has it, or its answers imply it.
    pub(super) fn holds(&self, role: &str) -> bool {
        self.held.contains(role)
    }

    /// How many people are in an audience. Newcomers are those who came since `since`, and those who are new on the day.
    pub(super) fn count(&self, audience: Audience, since: Date) -> u32 {
        let is_in = |person: &Person, roles: &HashSet<&str>| {
            let since = audience == Audience::Newcomer && person.joined.is_some_and(|joined| joined >= since);
            since || audience.roles().iter().any(|role| roles.contains(role))
        };
        let people = self.people.iter().filter(|(person, roles)| is_in(person, roles));
        u32::try_from(people.count()).unwrap_or(u32::MAX)
    }
}
