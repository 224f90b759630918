//! What reading a list of people would do, row by row. Nothing is written here.

use std::collections::{BTreeMap, BTreeSet};

use sonae_domain::Person;

use super::row::Row;
use super::{RosterColumn, RosterProblem, RosterProblemCode, RosterVocabulary};
use crate::{Fate, Faulty, Grid, Heading, Way, key};

/// A row of the file and what becomes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedPerson {
    /// The number of the row in the file, from 1.
    pub row: usize,
    /// What becomes of it.
    pub fate: Fate,
    /// The person as it will be; a new one has no id yet.
    pub person: Person,
    /// What is wrong with the row, and what there is to note.
    pub problems: Vec<RosterProblem>,
}

/// Reads all rows below the heading. A row finds the person of its name and title, or the only one of its name; of two rows
/// that say the same person the first counts.
pub fn plan_roster(
    grid: &Grid,
    heading: &Heading<RosterColumn>,
    known: &[Person],
    (way, faulty): (Way, Faulty),
    words: &RosterVocabulary,
) -> Vec<PlannedPerson> {
    let rows: Vec<(usize, Row)> = (heading.first_row()..grid.0.len())
        .filter_map(|row| Some((row + 1, Row::read(grid, heading, row, words)?)))
        .collect();
    let mut finding = Finding::new(known, &rows, way);
    rows.into_iter()
        .enumerate()
        .map(|(at, (number, row))| finding.planned(at, number, row, faulty))
        .collect()
}

/// By what a row and a person find each other.
type Key = (String, String);

/// Which person each row is about.
struct Finding<'a> {
    known: &'a [Person],
    way: Way,
    /// The people of each name, in the order of the list.
    by_name: BTreeMap<String, Vec<usize>>,
    /// The people that a row says with name and title, by the row.
    exact: BTreeMap<usize, usize>,
    taken: BTreeSet<usize>,
    /// The first row that says a person.
    first: BTreeMap<Key, usize>,
    names_said: BTreeMap<String, usize>,
}

impl<'a> Finding<'a> {
    fn new(known: &'a [Person], rows: &[(usize, Row)], way: Way) -> Self {
        let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut by_key: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
        for (at, person) in known.iter().enumerate() {
            let name = key(person.called());
            by_key
                .entry((name.clone(), key(&person.role)))
                .or_default()
                .push(at);
            by_name.entry(name).or_default().push(at);
        }
        let (mut exact, mut taken) = (BTreeMap::new(), BTreeSet::new());
        if way == Way::Update {
            for (at, (_, row)) in rows.iter().enumerate() {
                let own = by_key.get(&(key(row.called()), key(&row.title)));
                if let Some([only]) = own.map(Vec::as_slice)
                    && taken.insert(*only)
                {
                    exact.insert(at, *only);
                }
            }
        }
        Finding {
            known,
            way,
            by_name,
            exact,
            taken,
            first: BTreeMap::new(),
            names_said: BTreeMap::new(),
        }
    }

    fn planned(&mut self, at: usize, number: usize, mut row: Row, faulty: Faulty) -> PlannedPerson {
        let blank = Person::default();
        let mut problems = std::mem::take(&mut row.problems);
        let is_faulty = problems.iter().any(|problem| !problem.code.is_note());
        let mut is_out = is_faulty && faulty == Faulty::LeaveOut;
        let mut before = None;
        let name = key(row.called());
        if name.is_empty() {
            let text = row.called().to_owned();
            problems.push(RosterProblem::new(
                RosterColumn::Name,
                RosterProblemCode::NoName,
                &text,
            ));
            is_out = true;
        } else {
            match self.find(at, number, &name, &row) {
                Ok((found, note)) => {
                    before = found.and_then(|found| self.known.get(found));
                    problems.extend(note);
                }
                Err(problem) => {
                    problems.push(problem);
                    is_out = true;
                }
            }
        }
        let mut person = row.put_into(before.unwrap_or(&blank));
        if let (Some(joined), Some(left)) = (person.joined, person.left)
            && left < joined
        {
            problems.push(RosterProblem::new(
                RosterColumn::Left,
                RosterProblemCode::LeftBeforeJoined,
                &left.to_string(),
            ));
            if faulty == Faulty::LeaveOut {
                is_out = true;
            } else {
                row.forget_days();
                person = row.put_into(before.unwrap_or(&blank));
            }
        }
        let fate = match before {
            _ if is_out => Fate::LeftOut,
            None => Fate::New,
            Some(before) if person == *before => Fate::Same,
            Some(_) => Fate::Changed,
        };
        PlannedPerson {
            row: number,
            fate,
            person,
            problems,
        }
    }

    /// The person of a row with what there is to note, or why it is not known who it is.
    fn find(
        &mut self,
        at: usize,
        number: usize,
        name: &str,
        row: &Row,
    ) -> Result<(Option<usize>, Option<RosterProblem>), RosterProblem> {
        let called = row.called().to_owned();
        let problem = |code| RosterProblem::new(RosterColumn::Name, code, &called);
        let own = (name.to_owned(), key(&row.title));
        let earlier = self.first.get(&own).copied();
        let has_namesake = self.names_said.contains_key(name);
        self.first.entry(own).or_insert(number);
        self.names_said.insert(name.to_owned(), number);
        let same_name = || Some(problem(RosterProblemCode::SameName));
        if self.way == Way::Add {
            let is_there = has_namesake || self.by_name.contains_key(name);
            return Ok((None, is_there.then(same_name).flatten()));
        }
        if let Some(earlier) = earlier {
            return Err(RosterProblem::new(
                RosterColumn::Name,
                RosterProblemCode::Double,
                &earlier.to_string(),
            ));
        }
        if let Some(found) = self.exact.get(&at) {
            return Ok((Some(*found), None));
        }
        let all = self.by_name.get(name).map(Vec::as_slice).unwrap_or_default();
        let free: Vec<usize> = all
            .iter()
            .copied()
            .filter(|own| !self.taken.contains(own))
            .collect();
        match free.as_slice() {
            [] => Ok((None, (has_namesake || !all.is_empty()).then(same_name).flatten())),
            [only] => {
                self.taken.insert(*only);
                let theirs = self.known.get(*only).map_or("", |person| person.role.as_str());
                let differs = !row.title.is_empty() && !theirs.is_empty();
                let note = differs
                    .then(|| RosterProblem::new(RosterColumn::Title, RosterProblemCode::OtherTitle, theirs));
                Ok((Some(*only), note))
            }
            _ => Err(problem(RosterProblemCode::NameTwice)),
        }
    }
}
