//! What an import would do, row by row. Nothing is written here.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sonae_domain::{InformationAsset, PersonalData, importance};
use ts_rs::TS;

use crate::{CellProblem, Context, Grid, Heading, LedgerColumn, ProblemCode, Said, put, read_cell};

/// What becomes of lines that are there already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Every row becomes a new line.
    #[default]
    Add,
    /// A row with the name, the business and the place of a line brings that line up to date; an empty cell leaves
    /// there what is there. Other rows become new lines.
    Update,
}

/// What becomes of a row with a cell that cannot be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Faulty {
    /// The row is left out.
    #[default]
    LeaveOut,
    /// The row comes in without that cell.
    Blank,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// A new line.
    New,
    /// A line that is there changes.
    Changed,
    /// A line that is there says so already.
    Same,
    /// It is left out.
    LeftOut,
}

/// A row of the file and what becomes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedLine {
    /// The number of the row in the file, from 1.
    pub row: usize,
    /// What becomes of it.
    pub fate: Fate,
    /// The line as it will be; a new one has no id yet.
    pub asset: InformationAsset,
    /// What is wrong with the row.
    pub problems: Vec<CellProblem>,
}

/// By what a row finds its line.
type Key = [String; 3];

fn key(asset: &InformationAsset) -> Key {
    [&asset.name, &asset.business, &asset.place].map(|text| InformationAsset::name_key(text))
}

/// Reads all rows below the heading. Of several lines with one name, the first row finds the first.
pub fn plan(
    grid: &Grid,
    heading: &Heading,
    known: &[InformationAsset],
    way: Way,
    faulty: Faulty,
    context: &Context,
) -> Vec<PlannedLine> {
    let mut there: BTreeMap<Key, Vec<&InformationAsset>> = BTreeMap::new();
    if way == Way::Update {
        for asset in known.iter().rev() {
            there.entry(key(asset)).or_default().push(asset);
        }
    }
    let rows = heading.first_row()..grid.0.len();
    rows.filter(|row| !grid.is_blank(*row))
        .filter_map(|row| {
            let read = Read::row(grid, heading, row, context);
            // A row with nothing in the columns that are wanted is none: a sum, a remark.
            if read.said.is_empty() && read.problems.is_empty() {
                return None;
            }
            let mut planned = PlannedLine {
                row: row + 1,
                fate: Fate::New,
                asset: read.put_into(&InformationAsset::default()),
                problems: read.problems.clone(),
            };
            if planned.asset.name.trim().is_empty() {
                planned.problems.push(CellProblem {
                    column: LedgerColumn::Name,
                    code: ProblemCode::NoName,
                    text: String::new(),
                });
            }
            let is_nameless = planned.asset.name.trim().is_empty();
            let is_faulty = planned.problems.iter().any(|problem| !problem.code.is_note());
            if is_nameless || (is_faulty && faulty == Faulty::LeaveOut) {
                planned.fate = Fate::LeftOut;
                return Some(planned);
            }
            if let Some(before) = there.get_mut(&key(&planned.asset)).and_then(Vec::pop) {
                planned.asset = read.put_into(before);
                planned.fate = match planned.asset == *before {
                    true => Fate::Same,
                    false => Fate::Changed,
                };
            }
            let differs = read
                .importance()
                .zip(importance(&planned.asset))
                .filter(|(said, ours)| *said != ours.value);
            planned.problems.extend(differs.map(|(said, _)| CellProblem {
                column: LedgerColumn::Importance,
                code: ProblemCode::ImportanceDiffers,
                text: said.value().to_string(),
            }));
            Some(planned)
        })
        .collect()
}

/// What a row says.
struct Read {
    said: Vec<(LedgerColumn, Said)>,
    problems: Vec<CellProblem>,
    /// The kinds of personal data that have a column of marks.
    marked: BTreeSet<PersonalData>,
}

impl Read {
    fn row(grid: &Grid, heading: &Heading, row: usize, context: &Context) -> Read {
        let mut read = Read {
            said: Vec::new(),
            problems: Vec::new(),
            marked: heading
                .columns
                .iter()
                .flatten()
                .filter_map(|column| column.kind())
                .collect(),
        };
        for (at, column) in heading.columns.iter().enumerate() {
            let Some(column) = column else { continue };
            match read_cell(*column, grid.at(row, at), context) {
                Ok(Some(said)) => read.said.push((*column, said)),
                Ok(None) => {}
                Err(problem) => read.problems.push(problem),
            }
        }
        read
    }

    fn put_into(&self, before: &InformationAsset) -> InformationAsset {
        let mut asset = before.clone();
        // One mark speaks for all columns of marks: an empty one then means that this kind is not in it.
        let is_marked = self.said.iter().any(|(_, said)| matches!(said, Said::Has(..)));
        if is_marked && let Some(kinds) = &mut asset.personal {
            kinds.retain(|kind| !self.marked.contains(kind));
        }
        for (column, said) in &self.said {
            put(*column, said.clone(), &mut asset);
        }
        asset
    }

    fn importance(&self) -> Option<sonae_domain::Grade> {
        self.said.iter().find_map(|(_, said)| match said {
            Said::Importance(grade) => Some(*grade),
            _ => None,
        })
    }
}
