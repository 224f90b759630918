//! The register of information as a table in a file, Excel and CSV, in and out, and lists of people in. Files become cells ([`open`]), a
//! heading says what the columns are ([`find_heading`]), rows become lines or say what is wrong with them ([`plan`]),
//! and lines become files again ([`write_excel`], [`write_csv`]). It knows no disk, no clock and no words of its own:
//! what headings and values are called comes in as [`Vocabulary`].

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

mod cell;
mod column;
mod error;
mod excel;
mod excel_out;
mod heading;
mod ledger;
mod open;
mod plan;
mod roster;
mod said;
mod text;
mod text_out;
#[cfg(test)]
mod trials;
mod vocabulary;

pub use cell::{Cell, Grid};
pub use column::LedgerColumn;
pub use error::TableError;
pub use excel::LARGEST_UNPACKED;
pub use excel_out::write_excel;
pub use heading::{Columns, Heading, find_heading, heading_at};
pub use ledger::{Ledger, LedgerWords};
pub use open::{LARGEST_FILE, MOST_COLUMNS, MOST_ROWS, OpenedTable, ReadAs, TextEncoding, open};
pub use plan::{Fate, Faulty, PlannedLine, Way, plan};
pub use roster::{
    PlannedPerson, RosterColumn, RosterProblem, RosterProblemCode, RosterVocabulary, plan_roster,
};
pub use said::{CellProblem, Context, ProblemCode, Said, clear, put, read_cell};
pub use text::{Separator, bare, begins_formula, guarded, rows_of_text};
pub use text_out::write_csv;
pub use vocabulary::{Vocabulary, key};
