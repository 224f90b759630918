//! Which row is the heading, and what its columns hold.

use crate::{Cell, Grid, LedgerColumn};

/// Titles and remarks may stand above the heading; below this row nobody looks for it.
const LOOK: usize = 40;
/// A row with fewer known names is no heading.
const ENOUGH: usize = 2;

/// What names of columns mean in one kind of table.
pub trait Columns {
    /// What a column can hold.
    type Column: Copy + PartialEq;

    /// What a column of that name holds.
    fn column_of(&self, heading: &str) -> Option<Self::Column>;

    /// Whether a name stands above several columns and is none of their own.
    fn is_group(&self, heading: &str) -> bool;
}

/// The heading of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading<Column = LedgerColumn> {
    /// Its first row, counted from 0.
    pub row: usize,
    /// One row, or two where names stand below a name that they share.
    pub rows: usize,
    /// What the columns are called, from the first on.
    pub names: Vec<String>,
    /// What each of them holds; `None` where it is not known or wanted. Nothing is named twice.
    pub columns: Vec<Option<Column>>,
}

impl<Column> Heading<Column> {
    /// The first row below it.
    pub fn first_row(&self) -> usize {
        self.row + self.rows
    }

    fn known(&self) -> usize {
        self.columns.iter().flatten().count()
    }
}

/// Finds the heading: the row, or the two rows, with the most known names. The first row with anything in it when
/// there is none.
pub fn find_heading<Words: Columns>(grid: &Grid, vocabulary: &Words) -> Heading<Words::Column> {
    let mut best: Option<Heading<Words::Column>> = None;
    for row in 0..grid.0.len().min(LOOK) {
        let heading = heading_at(grid, row, vocabulary);
        if heading.known() >= ENOUGH && best.as_ref().is_none_or(|best| heading.known() > best.known()) {
            best = Some(heading);
        }
    }
    best.unwrap_or_else(|| {
        let first = (0..grid.0.len()).find(|row| !grid.is_blank(*row)).unwrap_or(0);
        heading_at(grid, first, vocabulary)
    })
}

/// The heading that begins in a row.
pub fn heading_at<Words: Columns>(grid: &Grid, row: usize, vocabulary: &Words) -> Heading<Words::Column> {
    let width = grid.width();
    let is_double = has_second_row(grid, row, vocabulary);
    let mut names = Vec::with_capacity(width);
    let mut columns = Vec::with_capacity(width);
    // A name that was merged over several columns stands in the first of them.
    let mut shared = String::new();
    for column in 0..width {
        let upper = words(grid.at(row, column));
        let lower = match is_double {
            true => words(grid.at(row + 1, column)),
            false => String::new(),
        };
        if !upper.is_empty() {
            shared.clone_from(&upper);
        }
        let own = vocabulary.column_of(&lower).or_else(|| match lower.is_empty() {
            true => vocabulary.column_of(&upper),
            false => None,
        });
        columns.push(own.filter(|own| !columns.contains(&Some(*own))));
        names.push(match (lower.is_empty(), shared.is_empty()) {
            (true, _) => upper,
            (false, true) => lower,
            (false, false) => format!("{shared} {lower}"),
        });
    }
    Heading {
        row,
        rows: if is_double { 2 } else { 1 },
        names,
        columns,
    }
}

/// Whether the row below belongs to the heading: it names columns, and nothing stands in it below a name that is
/// complete by itself.
fn has_second_row<Words: Columns>(grid: &Grid, row: usize, vocabulary: &Words) -> bool {
    let mut named = 0;
    let mut has_group = false;
    for column in 0..grid.width() {
        let (upper, lower) = (words(grid.at(row, column)), words(grid.at(row + 1, column)));
        has_group |= vocabulary.is_group(&upper);
        if lower.is_empty() {
            continue;
        }
        let is_complete = vocabulary.column_of(&upper).is_some() && !vocabulary.is_group(&upper);
        if is_complete {
            return false;
        }
        if vocabulary.column_of(&lower).is_some() {
            named += 1;
        }
    }
    has_group && named >= ENOUGH
}

fn words(cell: &Cell) -> String {
    cell.text().split_whitespace().collect::<Vec<_>>().join(" ")
}
