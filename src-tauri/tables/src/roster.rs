//! A list of people as a table in a file, as payroll programs and spreadsheets give it.

mod column;
mod plan;
mod row;
#[cfg(test)]
mod tests;
mod vocabulary;

pub use column::RosterColumn;
pub use plan::{PlannedPerson, plan_roster};
pub use row::{RosterProblem, RosterProblemCode};
pub use vocabulary::RosterVocabulary;
