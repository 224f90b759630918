//! What people still lack, lesson by lesson: for which of them a session is worth making.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{CompanyFile, Person, PersonId, TrainingSessionId};
use ts_rs::TS;

use super::Lack;

/// So many of those who lack a lesson are named.
const NAMED: usize = 4;

/// A lesson that some of those who work here lack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LackingLesson {
    /// The lesson.
    pub module: String,
    /// How many lack it.
    pub people: u32,
    /// How many of them never had it.
    pub never: u32,
    /// The first of them, in the order of the list of people.
    pub first: Vec<PersonId>,
    /// A session that is planned and teaches it.
    pub planned: Option<TrainingSessionId>,
}

/// What [`super::lacking`] says person by person, lesson by lesson: those first that most people lack.
pub fn lacking_lessons(
    content: &Content,
    file: &CompanyFile,
    lacking: &[(&Person, Vec<Lack>)],
) -> Vec<LackingLesson> {
    let mut by_module: HashMap<&str, LackingLesson> = HashMap::new();
    for (person, lacks) in lacking {
        for lack in lacks {
            let own = by_module.entry(&lack.module).or_insert_with(|| LackingLesson {
                module: lack.module.clone(),
                people: 0,
                never: 0,
                first: Vec::new(),
                planned: None,
            });
            own.people += 1;
            own.never += u32::from(lack.last.is_none());
            if own.first.len() < NAMED {
                own.first.push(person.id.clone());
            }
        }
    }
    for session in file.sessions.iter().filter(|session| !session.held) {
        for module in &session.modules {
            if let Some(own) = by_module.get_mut(module.as_str()) {
                own.planned.get_or_insert_with(|| session.id.clone());
            }
        }
    }
    // In the order of the lessons where as many lack them.
    let modules = content.courses.modules.iter();
    let mut lessons: Vec<LackingLesson> = modules
        .filter_map(|module| by_module.remove(module.id.as_str()))
        .collect();
    lessons.sort_by_key(|one| std::cmp::Reverse(one.people));
    lessons
}
