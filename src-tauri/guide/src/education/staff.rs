//! The people of a company, found by their ids, with what reached them.

use std::collections::HashMap;

use jiff::civil::Date;
use sonae_domain::{CompanyFile, Person, PersonId, TrainingSession};

use super::attendance::taught;

/// The people of a company by their ids: made once where many are looked for.
#[derive(Clone, Debug)]
pub struct Staff<'a> {
    people: HashMap<&'a str, &'a Person>,
    /// When each lesson reached somebody last.
    reached: HashMap<&'a str, HashMap<String, Date>>,
}

impl<'a> Staff<'a> {
    /// All who are in the list of people.
    pub fn of(file: &'a CompanyFile) -> Self {
        let reached = taught(file).into_iter().map(|(person, lessons)| {
            // They are in the order of their days: a later one takes the place of an earlier.
            let lessons = lessons.into_iter().map(|one| (one.module, one.on));
            (person.as_str(), lessons.collect())
        });
        Staff {
            people: file
                .people
                .iter()
                .map(|person| (person.id.as_str(), person))
                .collect(),
            reached: reached.collect(),
        }
    }

    /// The person of that id; `None` when nobody in the list has it.
    pub fn get(&self, id: &PersonId) -> Option<&'a Person> {
        self.people.get(id.as_str()).copied()
    }

    /// Whether somebody works here on a day. Who is no longer in the list does not.
    pub fn works_on(&self, person: Option<&PersonId>, day: Date) -> bool {
        let person = person.and_then(|id| self.get(id));
        person.is_some_and(|person| person.works_on(day))
    }

    /// On which day all the lessons of a session reached somebody in other sessions, on its day or later; `None` where one
    /// of them did not, and for a session without lessons.
    pub fn reached_elsewhere(&self, session: &TrainingSession, person: Option<&PersonId>) -> Option<Date> {
        let since = session.on?;
        let lessons = self.reached.get(person?.as_str())?;
        let days = session.modules.iter().map(|module| {
            let on = lessons.get(module).copied();
            on.filter(|on| *on >= since)
        });
        days.collect::<Option<Vec<Date>>>()?.into_iter().max()
    }
}
