//! The people of a company, found by their ids.

use std::collections::HashMap;

use jiff::civil::Date;
use sonae_domain::{CompanyFile, Person, PersonId};

/// The people of a company by their ids: made once where many are looked for.
#[derive(Clone, Debug)]
pub struct Staff<'a>(HashMap<&'a str, &'a Person>);

impl<'a> Staff<'a> {
    /// All who are in the list of people.
    pub fn of(file: &'a CompanyFile) -> Self {
        Staff(
            file.people
                .iter()
                .map(|person| (person.id.as_str(), person))
                .collect(),
        )
    }

    /// The person of that id; `None` when nobody in the list has it.
    pub fn get(&self, id: &PersonId) -> Option<&'a Person> {
        self.0.get(id.as_str()).copied()
    }

    /// Whether somebody works here on a day. Who is no longer in the list does not.
    pub fn works_on(&self, person: Option<&PersonId>, day: Date) -> bool {
        let person = person.and_then(|id| self.get(id));
        person.is_some_and(|person| person.works_on(day))
    }
}
