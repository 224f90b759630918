use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{Employment, Person};
use ts_rs::TS;

use super::{RosterColumn, RosterVocabulary};
use crate::said::date;
use crate::{Cell, Grid, Heading};

/// The longest text of a cell, in characters: a name or a number to call.
const LONGEST: usize = 200;

/// Why a cell or a row cannot be taken as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RosterProblemCode {
    /// Neither a name nor what the person is called.
    NoName,
    /// No day of the calendar.
    Date,
    /// No way of working for the company that is known.
    Employment,
    /// No role that is known.
    Duty,
    /// The last day of work is before the first.
    LeftBeforeJoined,
    /// Several people have that name already, and the row does not say which.
    NameTwice,
    /// An earlier row says the same person.
    Double,
    /// A formula that came to nothing.
    Formula,
    /// Characters that the file does not give: the encoding is another one.
    Characters,
    /// A text that is too long.
    TooLong,
    /// Somebody of that name is called otherwise here. Only to be noted.
    OtherTitle,
    /// Somebody else has that name as well. Only to be noted.
    SameName,
}

impl RosterProblemCode {
    /// Whether it is only to be noted.
    pub fn is_note(self) -> bool {
        matches!(self, RosterProblemCode::OtherTitle | RosterProblemCode::SameName)
    }
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RosterProblem {
    /// The column.
    pub column: RosterColumn,
    /// What is wrong.
    pub code: RosterProblemCode,
    /// What stands there.
    pub text: String,
}

impl RosterProblem {
    pub(super) fn new(column: RosterColumn, code: RosterProblemCode, text: &str) -> Self {
        RosterProblem {
            column,
            code,
            text: text.chars().take(LONGEST).collect(),
        }
    }
}

/// What a row says of a person. What it does not say stays as it is.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) name: String,
    family: String,
    given: String,
    pub(super) title: String,
    contact: String,
    joined: Option<Date>,
    left: Option<Date>,
    employment: Option<Employment>,
    duties: Option<Vec<String>>,
    pub(super) problems: Vec<RosterProblem>,
    says: bool,
}

impl Row {
    /// Reads a row; `None` where nothing stands in the columns that are wanted.
    pub(super) fn read(
        grid: &Grid,
        heading: &Heading<RosterColumn>,
        row: usize,
        words: &RosterVocabulary,
    ) -> Option<Row> {
        let mut read = Row::default();
        for (at, column) in heading.columns.iter().enumerate() {
            if let Some(column) = column {
                read.take(*column, grid.at(row, at), words);
            }
        }
        if read.name.is_empty() {
            read.name = whole_name(&read.family, &read.given);
        }
        read.says.then_some(read)
    }

    fn take(&mut self, column: RosterColumn, cell: &Cell, words: &RosterVocabulary) {
        let text = cell.text().split_whitespace().collect::<Vec<_>>().join(" ");
        let code = match cell {
            Cell::Empty => return,
            Cell::Error(_) => Some(RosterProblemCode::Formula),
            _ if text.contains('\u{fffd}') => Some(RosterProblemCode::Characters),
            _ if text.chars().count() > LONGEST => Some(RosterProblemCode::TooLong),
            _ => None,
        };
        self.says = true;
        if let Some(code) = code {
            self.problems.push(RosterProblem::new(column, code, &text));
            return;
        }
        let code = match column {
            RosterColumn::Name => put(&mut self.name, text.clone()),
            RosterColumn::Family => put(&mut self.family, text.clone()),
            RosterColumn::Given => put(&mut self.given, text.clone()),
            RosterColumn::Title => put(&mut self.title, text.clone()),
            RosterColumn::Contact => put(&mut self.contact, text.clone()),
            RosterColumn::Joined => said(&mut self.joined, date(cell), RosterProblemCode::Date),
            RosterColumn::Left => said(&mut self.left, date(cell), RosterProblemCode::Date),
            RosterColumn::Employment => said(
                &mut self.employment,
                words.employment_of(&text),
                RosterProblemCode::Employment,
            ),
            RosterColumn::Duties => said(
                &mut self.duties,
                words.duties_of(&cell.text()),
                RosterProblemCode::Duty,
            ),
        };
        if let Some(code) = code {
            self.problems.push(RosterProblem::new(column, code, &text));
        }
    }

    /// What to call whoever it is.
    pub(super) fn called(&self) -> &str {
        match self.name.as_str() {
            "" => &self.title,
            name => name,
        }
    }

    /// The person with what the row says.
    pub(super) fn put_into(&self, before: &Person) -> Person {
        let mut person = before.clone();
        for (field, text) in [
            (&mut person.name, &self.name),
            (&mut person.role, &self.title),
            (&mut person.contact, &self.contact),
        ] {
            if !text.is_empty() {
                field.clone_from(text);
            }
        }
        person.joined = self.joined.or(person.joined);
        person.left = self.left.or(person.left);
        person.employment = self.employment.or(person.employment);
        if let Some(duties) = &self.duties {
            person.duties.clone_from(duties);
        }
        person
    }

    /// Forgets what it says of the days.
    pub(super) fn forget_days(&mut self) {
        (self.joined, self.left) = (None, None);
    }
}

fn put(field: &mut String, text: String) -> Option<RosterProblemCode> {
    *field = text;
    None
}

fn said<T>(field: &mut Option<T>, value: Option<T>, code: RosterProblemCode) -> Option<RosterProblemCode> {
    let is_none = value.is_none();
    *field = value;
    is_none.then_some(code)
}

/// 姓 and 名 in the order in which they are read: in Latin letters the given name comes first.
fn whole_name(family: &str, given: &str) -> String {
    let (first, second) = if given.is_ascii() && family.is_ascii() {
        (given, family)
    } else {
        (family, given)
    };
    format!("{first} {second}").trim().to_owned()
}
