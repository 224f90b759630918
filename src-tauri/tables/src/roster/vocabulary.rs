use std::collections::BTreeMap;

use sonae_domain::Employment;

use super::RosterColumn;
use crate::heading::Columns;
use crate::key;

/// What headings and values of a list of people are called, in all languages that are understood. The words come from
/// the locale files.
#[derive(Clone, Debug, Default)]
pub struct RosterVocabulary {
    columns: BTreeMap<String, RosterColumn>,
    employments: BTreeMap<String, Employment>,
    duties: BTreeMap<String, String>,
}

impl RosterVocabulary {
    /// Adds the names of a column.
    pub fn column<'a>(&mut self, column: RosterColumn, names: impl IntoIterator<Item = &'a str>) {
        self.columns.extend(keys(names).map(|name| (name, column)));
    }

    /// Adds the names of a way of working for the company.
    pub fn employment<'a>(&mut self, employment: Employment, names: impl IntoIterator<Item = &'a str>) {
        self.employments
            .extend(keys(names).map(|name| (name, employment)));
    }

    /// Adds the names of a role. One with an empty id is understood and not kept: everyone has it.
    pub fn duty<'a>(&mut self, id: &str, names: impl IntoIterator<Item = &'a str>) {
        self.duties.extend(keys(names).map(|name| (name, id.to_owned())));
    }

    pub(super) fn employment_of(&self, text: &str) -> Option<Employment> {
        self.employments.get(&key(text)).copied()
    }

    /// The roles that a cell names; `None` when one of them is none. The point between two words may belong to a name.
    pub(super) fn duties_of(&self, text: &str) -> Option<Vec<String>> {
        let one = |part: &str| self.duties.get(&key(part)).cloned();
        let mut found: Vec<String> = Vec::new();
        let outer = ['、', ',', '，', ';', '；', '/', '／', '\n'];
        let parts: Vec<&str> = match one(text) {
            Some(_) => vec![text],
            None => text.split(outer).filter(|part| !key(part).is_empty()).collect(),
        };
        for part in parts {
            match one(part) {
                Some(id) => found.push(id),
                None => {
                    for word in part.split('・').filter(|word| !key(word).is_empty()) {
                        found.push(one(word)?);
                    }
                }
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        found.retain(|id| !id.is_empty() && seen.insert(id.clone()));
        Some(found)
    }
}

impl Columns for RosterVocabulary {
    type Column = RosterColumn;

    fn column_of(&self, heading: &str) -> Option<RosterColumn> {
        self.columns.get(&key(heading)).copied()
    }

    fn is_group(&self, _: &str) -> bool {
        false
    }
}

fn keys<'a>(names: impl IntoIterator<Item = &'a str>) -> impl Iterator<Item = String> {
    names.into_iter().map(key).filter(|key| !key.is_empty())
}
