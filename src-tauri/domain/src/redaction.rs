//! A company without the names of its people, for somebody outside who need not know them.
//!
//! A whole name goes wherever it stands; a family or a given name alone goes where it is a word of its own, or where
//! somebody is spoken to or of by it (`forms.rs`, `boundary.rs`). Between a name too many and one too few, it is one too
//! many: what was changed is counted, so that whoever sends it can see.

mod boundary;
mod forms;
mod names;

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use crate::{Company, CompanyFile};
use boundary::{Around, titled};
use forms::{Form, Place};

/// What was written and what stands there now → in how many places.
pub type RedactionChanges = BTreeMap<(String, String), usize>;

/// Puts numbers in the place of people's names.
pub struct Redactor {
    /// By their first letter, the longest first.
    forms: HashMap<char, Vec<Form>>,
    /// The company's own name, which may be made of somebody's and is told to everybody.
    company: Vec<char>,
    people: usize,
}

impl Redactor {
    /// One that knows the people of a company. `call(1)`, `call(2)` … stand for them; one person has one number, in the
    /// order of the list of people.
    pub fn of(file: &CompanyFile, call: &dyn Fn(usize) -> String) -> Self {
        let names = names::all(file);
        let mut forms: Vec<Form> = Vec::new();
        for (index, name) in names.iter().enumerate() {
            forms.extend(forms::of(&name.said, name.listed, &call(index + 1)));
        }
        for person in &file.people {
            forms.extend(forms::of_contact(person.contact.trim()));
        }
        // The longest first: a name may be a part of another one.
        forms.sort_by_key(|form| std::cmp::Reverse(form.written.len()));
        let mut by_first: HashMap<char, Vec<Form>> = HashMap::new();
        for form in forms {
            if let Some(first) = form.written.first() {
                by_first.entry(*first).or_default().push(form);
            }
        }
        Self {
            forms: by_first,
            company: Company::of(&file.answers).name.trim().chars().collect(),
            people: names.len(),
        }
    }

    /// How many people it knows.
    pub fn people(&self) -> usize {
        self.people
    }

    /// A text without their names; what was changed is added to `changes`.
    pub fn text(&self, text: &str, changes: &mut RedactionChanges) -> String {
        let mut text = text.to_owned();
        // What stands beside a name may be one only once that name is gone. What stands for a person is not looked
        // into, so each round leaves less to look at.
        loop {
            let next = self.round(&text, changes);
            if next == text {
                return text;
            }
            text = next;
        }
    }

    fn round(&self, text: &str, changes: &mut RedactionChanges) -> String {
        let letters: Vec<char> = text.chars().collect();
        let own_name = self.own_name(&letters);
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        let mut done = 0;
        while let Some(letter) = letters.get(at) {
            let forms = self.forms.get(letter).into_iter().flatten();
            let found = forms
                .filter(|form| {
                    letters
                        .get(at..)
                        .is_some_and(|rest| rest.starts_with(&form.written))
                })
                .find_map(|form| {
                    let end = at + form.written.len();
                    let around = Around {
                        before: letters.get(done..at).unwrap_or_default(),
                        after: letters.get(end..).unwrap_or_default(),
                    };
                    let in_own = own_name.iter().any(|(from, to)| *from <= at && end <= *to);
                    let may = match form.place {
                        Place::Anywhere => true,
                        // 青木 is no secret in the name of 青木建具.
                        _ if in_own => false,
                        Place::Outside => true,
                        _ if letters.len() == form.written.len() => true,
                        Place::Whole => false,
                        Place::Where(kind) => kind.fits(around),
                    };
                    may.then(|| {
                        (
                            form,
                            end + titled(around.after).filter(|_| form.is_name()).unwrap_or(0),
                        )
                    })
                });
            match found {
                Some((form, end)) => {
                    out.push_str(&form.called);
                    let written: String = letters.get(at..end).unwrap_or_default().iter().collect();
                    if written != form.called {
                        *changes.entry((written, form.called.clone())).or_default() += 1;
                    }
                    at = end;
                    done = end;
                }
                None => {
                    out.push(*letter);
                    at += 1;
                }
            }
        }
        out
    }

    /// Every text in a value without their names. Names of fields stay.
    pub fn value(&self, value: &mut Value, changes: &mut RedactionChanges) {
        match value {
            Value::String(text) => *text = self.text(text, changes),
            Value::Array(values) => values.iter_mut().for_each(|value| self.value(value, changes)),
            Value::Object(fields) => fields.values_mut().for_each(|value| self.value(value, changes)),
            _ => {}
        }
    }

    /// The company with numbers wherever people's names are written, and without how they are reached. What has an id is
    /// still found by it.
    ///
    /// # Errors
    /// Never for a company that came from a file: a value that cannot be written as JSON.
    pub fn company(
        &self,
        file: &CompanyFile,
        changes: &mut RedactionChanges,
    ) -> Result<CompanyFile, serde_json::Error> {
        let mut value = serde_json::to_value(file)?;
        self.value(&mut value, changes);
        let mut redacted: CompanyFile = serde_json::from_value(value)?;
        for person in &mut redacted.people {
            person.contact.clear();
        }
        Ok(redacted)
    }

    /// Where the company's own name stands.
    fn own_name(&self, letters: &[char]) -> Vec<(usize, usize)> {
        let length = self.company.len();
        if length == 0 || letters.len() < length {
            return Vec::new();
        }
        letters
            .windows(length)
            .enumerate()
            .filter(|(_, window)| *window == self.company)
            .map(|(from, _)| (from, from + length))
            .collect()
    }
}

/// The company with `call(1)`, `call(2)` … in the place of people's names, wherever they are written, and without how
/// they are reached.
///
/// # Errors
/// As [`Redactor::company`].
pub fn redact_people(
    file: &CompanyFile,
    call: &dyn Fn(usize) -> String,
) -> Result<CompanyFile, serde_json::Error> {
    Redactor::of(file, call).company(file, &mut RedactionChanges::new())
}

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
