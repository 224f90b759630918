use std::collections::{BTreeMap, BTreeSet};

use sonae_domain::{AssetMedium, Grade, InformationAsset, PersonalData};

use crate::LedgerColumn;
use crate::heading::Columns;

/// What headings and values are called, in all languages that are understood. The words come from the locale files.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    columns: BTreeMap<String, LedgerColumn>,
    groups: BTreeSet<String>,
    media: BTreeMap<String, AssetMedium>,
    kinds: BTreeMap<String, PersonalData>,
    grades: BTreeMap<String, Grade>,
    yes: BTreeSet<String>,
    no: BTreeSet<String>,
}

/// What two ways of writing a heading or a value have in common: width, case, kana, blanks and the signs between words
/// do not count.
pub fn key(text: &str) -> String {
    const SIGNS: &str = "・/()「」[]【】:、,.。’'*※";
    InformationAsset::name_key(text)
        .chars()
        .filter(|character| !SIGNS.contains(*character))
        .collect()
}

impl Vocabulary {
    /// Adds the names of a column.
    pub fn column<'a>(&mut self, column: LedgerColumn, names: impl IntoIterator<Item = &'a str>) {
        self.columns.extend(keys(names).map(|name| (name, column)));
    }

    /// Adds headings that stand above several columns and are none of their own.
    pub fn group<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        self.groups.extend(keys(names));
    }

    /// Adds the names of a medium.
    pub fn medium<'a>(&mut self, medium: AssetMedium, names: impl IntoIterator<Item = &'a str>) {
        self.media.extend(keys(names).map(|name| (name, medium)));
    }

    /// Adds the names of a kind of personal data.
    pub fn kind<'a>(&mut self, kind: PersonalData, names: impl IntoIterator<Item = &'a str>) {
        self.kinds.extend(keys(names).map(|name| (name, kind)));
    }

    /// Adds the names of a grade.
    pub fn grade<'a>(&mut self, grade: Grade, names: impl IntoIterator<Item = &'a str>) {
        self.grades.extend(keys(names).map(|name| (name, grade)));
    }

    /// Adds marks that say yes.
    pub fn yes<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        self.yes.extend(keys(names));
    }

    /// Adds marks that say no.
    pub fn no<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        self.no.extend(keys(names));
    }

    pub(crate) fn medium_of(&self, text: &str) -> Option<AssetMedium> {
        self.media.get(&key(text)).copied()
    }

    pub(crate) fn kind_of(&self, text: &str) -> Option<PersonalData> {
        self.kinds.get(&key(text)).copied()
    }

    pub(crate) fn grade_of(&self, text: &str) -> Option<Grade> {
        self.grades.get(&key(text)).copied()
    }

    /// Whether a mark says yes or no; `None` when it says neither.
    pub(crate) fn mark(&self, text: &str) -> Option<bool> {
        let key = mark_key(text);
        match (self.yes.contains(&key), self.no.contains(&key)) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        }
    }
}

impl Columns for Vocabulary {
    type Column = LedgerColumn;

    fn column_of(&self, heading: &str) -> Option<LedgerColumn> {
        self.columns.get(&key(heading)).copied()
    }

    fn is_group(&self, heading: &str) -> bool {
        self.groups.contains(&key(heading))
    }
}

/// As [`key`], and a mark that is nothing but signs is itself.
fn mark_key(text: &str) -> String {
    let plain = key(text);
    match plain.is_empty() {
        true => text.trim().to_owned(),
        false => plain,
    }
}

fn keys<'a>(names: impl IntoIterator<Item = &'a str>) -> impl Iterator<Item = String> {
    names.into_iter().map(mark_key).filter(|key| !key.is_empty())
}
