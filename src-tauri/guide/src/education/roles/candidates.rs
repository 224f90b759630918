use std::collections::{BTreeSet, HashMap, HashSet};

use serde::Serialize;
use sonae_content::{Content, Courses};
use sonae_domain::{CompanyFile, LaneKind, Person, PersonId, fold, lanes};
use ts_rs::TS;

/// A role that somebody here seems to have, by what the company has said elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct RoleCandidate {
    /// Whose; `None` where nobody is named.
    pub person: Option<PersonId>,
    /// The role of the catalogue; empty where none fits: it can become a role of the company's own.
    pub role: String,
    /// Where it is said.
    pub source: CandidateSource,
    /// The words that stand there: the actor of a flow, what somebody is called. Empty for an answer.
    pub words: String,
}

/// Where it is said that somebody has a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CandidateSource {
    /// The company's own questions: who represents it, who answers for security, who stands in.
    Company,
    /// The posts of the worksheet on roles and duties.
    Posts,
    /// What the person is called in the company.
    Title,
    /// Who does the steps of business flows.
    Flow,
}

/// The roles that people seem to have and have not been given, each once, the surest source first for a person and a
/// role. Actors of flows that are nobody's title and no role of the catalogue can become roles of the company's own;
/// systems and people outside are none.
pub fn role_candidates(content: &Content, file: &CompanyFile) -> Vec<RoleCandidate> {
    let mut found = Found {
        courses: &content.courses,
        file,
        people: file
            .people
            .iter()
            .map(|person| (person.id.as_str(), person))
            .collect(),
        seen: HashSet::new(),
        all: Vec::new(),
    };
    found.company();
    found.posts();
    found.titles();
    found.flows();
    found.all
}

struct Found<'a> {
    courses: &'a Courses,
    file: &'a CompanyFile,
    people: HashMap<&'a str, &'a Person>,
    seen: HashSet<(Option<PersonId>, String)>,
    all: Vec<RoleCandidate>,
}

impl Found<'_> {
    fn company(&mut self) {
        for (field, role) in [
            ("representative", "owner"),
            ("security-officer", "security-officer"),
            ("deputy", "security-officer"),
        ] {
            if let Some(person) = self.file.answers.text("company", field) {
                self.give(person, role, CandidateSource::Company, "");
            }
        }
    }

    fn posts(&mut self) {
        for row in self.file.answers.rows("roles", "posts") {
            let text = |column: &str| row.fields.get(column).and_then(|answer| answer.text());
            let Some(person) = text("person") else { continue };
            let role = match text("role") {
                Some("representative") => "owner",
                Some("security-officer" | "deputy" | "incident-lead") => "security-officer",
                Some("department") => "manager",
                Some("system") => "it-person",
                Some("personal-data") => "privacy",
                _ => continue,
            };
            self.give(
                person,
                role,
                CandidateSource::Posts,
                text("body").unwrap_or_default(),
            );
        }
    }

    fn titles(&mut self) {
        for person in &self.file.people {
            for role in roles_in(self.courses, &person.role) {
                self.give(person.id.as_str(), &role, CandidateSource::Title, &person.role);
            }
        }
    }

    /// An actor who is called like people here is them; another one is a role that somebody has to be named for.
    fn flows(&mut self) {
        let mut by_title: HashMap<String, Vec<&PersonId>> = HashMap::new();
        for person in &self.file.people {
            for called in [&person.role, &person.name] {
                by_title.entry(fold(called.trim())).or_default().push(&person.id);
            }
        }
        let given: HashSet<&str> = self
            .file
            .people
            .iter()
            .flat_map(|person| &person.duties)
            .map(String::as_str)
            .collect();
        let own: HashSet<String> = self
            .file
            .training_roles
            .iter()
            .map(|role| fold(role.name.trim()))
            .collect();
        let actors: BTreeSet<String> = self
            .file
            .flows
            .iter()
            .flat_map(|flow| lanes(&flow.steps))
            .filter(|lane| lane.kind == LaneKind::People && !lane.name.is_empty())
            .map(|lane| lane.name)
            .collect();
        for actor in actors {
            let folded = fold(&actor);
            if own.contains(&folded) || is_outside(self.courses, &actor) {
                continue;
            }
            let roles = roles_in(self.courses, &actor);
            if let Some(people) = by_title.get(&folded) {
                for (person, role) in people
                    .iter()
                    .flat_map(|id| roles.iter().map(move |role| (id, role)))
                {
                    self.give(person.as_str(), role, CandidateSource::Flow, &actor);
                }
                continue;
            }
            let nobodys = roles.iter().filter(|role| !given.contains(role.as_str()));
            for role in nobodys {
                self.add(None, role, CandidateSource::Flow, &actor);
            }
            if roles.is_empty() && self.seen.insert((None, folded)) {
                self.all.push(RoleCandidate {
                    person: None,
                    role: String::new(),
                    source: CandidateSource::Flow,
                    words: actor,
                });
            }
        }
    }

    fn give(&mut self, person: &str, role: &str, source: CandidateSource, words: &str) {
        let Some(person) = self.people.get(person) else {
            return;
        };
        if person.duties.iter().any(|duty| duty == role) {
            return;
        }
        self.add(Some(person.id.clone()), role, source, words);
    }

    fn add(&mut self, person: Option<PersonId>, role: &str, source: CandidateSource, words: &str) {
        if self.courses.role(role).is_some() && self.seen.insert((person.clone(), role.to_owned())) {
            self.all.push(RoleCandidate {
                person,
                role: role.to_owned(),
                source,
                words: words.trim().to_owned(),
            });
        }
    }
}

/// The roles that a title or an actor speaks of: one for each of its parts (総務・経理), by the longest word that stands
/// in it.
pub(in crate::education) fn roles_in(courses: &Courses, words: &str) -> Vec<String> {
    let folded = fold(words);
    let parts = folded
        .split(['・', '、', '/', ',', '&', '兼'])
        .flat_map(|part| part.split(" and "));
    let mut roles: Vec<String> = Vec::new();
    for part in parts {
        let mut best: Option<(usize, &str)> = None;
        let words = courses
            .roles
            .iter()
            .flat_map(|role| role.actors.iter().map(move |word| (word, role)));
        for (word, role) in words {
            let length = word.chars().count();
            // Of two words of one length the first role has it.
            if holds(part, word) && best.is_none_or(|(longest, _)| length > longest) {
                best = Some((length, &role.id));
            }
        }
        let best = best.map(|(_, role)| role.to_owned());
        if let Some(role) = best.filter(|role| !roles.contains(role)) {
            roles.push(role);
        }
    }
    roles
}

/// Whether an actor of a flow stands outside the company.
pub(in crate::education) fn is_outside(courses: &Courses, actor: &str) -> bool {
    let folded = fold(actor);
    courses.outside.iter().any(|word| holds(&folded, word))
}

/// Whether a word stands in words that are folded already: anywhere where it is Japanese, at the beginning of a word where
/// it is not, so that a visit is nobody of IT.
pub(in crate::education) fn holds(folded: &str, word: &str) -> bool {
    let word = fold(word);
    if !word.is_ascii() {
        return folded.contains(&word);
    }
    folded.match_indices(&word).any(|(at, _)| {
        let before = folded[..at].chars().next_back();
        let after = folded[at + word.len()..].chars().next();
        let begins = !before.is_some_and(|letter| letter.is_ascii_alphanumeric());
        // Of two letters it is an abbreviation and ends there.
        let ends = word.len() > 2 || !after.is_some_and(|letter| letter.is_ascii_alphanumeric());
        begins && ends
    })
}
