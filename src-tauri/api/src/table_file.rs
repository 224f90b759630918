//! A file of cells that somebody chose: opened within limits, with words for what goes wrong.

use std::path::Path;

use serde::Serialize;
use sha2::{Digest, Sha256};
use sonae_tables::{Cell, Grid, Heading, LARGEST_FILE, OpenedTable, ReadAs, TableError};

use crate::error::WireError;

/// So many rows of the file are shown before the heading is known to be right.
const FIRST_ROWS: usize = 12;
/// So many characters of a cell are shown.
const SHOWN: usize = 60;

/// Reads a file of cells, and gives its bytes as well: they name what was read.
pub(crate) fn open(path: &str, read_as: &ReadAs) -> Result<(Vec<u8>, OpenedTable), WireError> {
    let path = Path::new(path);
    let unreadable = |error: &std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => WireError::io(path, error),
        // Excel keeps others from a file that it has open.
        _ => WireError::new("table-locked")
            .with("path", path.display())
            .with("reason", error),
    };
    let size = std::fs::metadata(path).map_err(|error| unreadable(&error))?.len();
    if size > LARGEST_FILE as u64 {
        return Err(table_error(&TableError::TooLarge(LARGEST_FILE)).with("path", path.display()));
    }
    let bytes = std::fs::read(path).map_err(|error| unreadable(&error))?;
    let table = sonae_tables::open(&bytes, read_as)
        .map_err(|error| table_error(&error).with("path", path.display()))?;
    Ok((bytes, table))
}

/// Names a file and what it was compared with.
pub(crate) fn digest<'a>(bytes: &[u8], beside: impl Iterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new_with_prefix(bytes);
    for own in beside {
        hash.update(own);
        hash.update(b"\0");
    }
    let digest = hash.finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first rows as they stand in the file, to choose the heading from.
pub(crate) fn first_rows<Column>(grid: &Grid, heading: &Heading<Column>) -> Vec<Vec<String>> {
    let until = FIRST_ROWS.max(heading.first_row() + 2).min(grid.0.len());
    let text = |cell: &Cell| cell.text().chars().take(SHOWN).collect();
    grid.0[..until]
        .iter()
        .map(|row| row.iter().map(text).collect())
        .collect()
}

/// The columns of a sheet: what each is called, what it holds and what stands in it first.
pub(crate) fn columns<Column: Copy + Serialize>(
    grid: &Grid,
    heading: &Heading<Column>,
) -> impl Iterator<Item = (String, Option<Column>, String)> {
    let sample = |at: usize| {
        let cells = (heading.first_row()..grid.0.len()).map(|row| grid.at(row, at));
        let first = cells.filter(|cell| !cell.is_empty()).map(Cell::text).next();
        first.unwrap_or_default().chars().take(SHOWN).collect()
    };
    (0..grid.width()).map(move |at| {
        let name = heading.names.get(at).cloned().unwrap_or_default();
        (name, heading.columns.get(at).copied().flatten(), sample(at))
    })
}

/// What was chosen for the columns, each thing only once: nothing is read from two columns.
pub(crate) fn once<Column: Copy + PartialEq>(columns: &[Option<Column>]) -> Vec<Option<Column>> {
    let mut seen: Vec<Column> = Vec::new();
    let mut first = |own: &Column| {
        let is_first = !seen.contains(own);
        seen.push(*own);
        is_first
    };
    columns.iter().map(|column| column.filter(&mut first)).collect()
}

/// Why there is no table, with what its words need.
pub(crate) fn table_error(error: &TableError) -> WireError {
    let said = WireError::new(error.code());
    match error {
        TableError::TooManyRows(most) | TableError::TooManyColumns(most) => said.with("most", most),
        TableError::TooLarge(_) => said.with("most", LARGEST_FILE / 1024 / 1024),
        TableError::Damaged(reason) | TableError::Unwritable(reason) => said.with("reason", reason),
        TableError::NoSheet(name) => said.with("name", name),
        _ => said,
    }
}
