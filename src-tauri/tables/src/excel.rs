//! Workbooks of Excel. Cells are read one by one, so that a stray one far away costs nothing.

use std::io::Cursor;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx};
use jiff::civil::Date;

use crate::open::MOST_COLUMNS;
use crate::{Cell, Grid, MOST_ROWS, OpenedTable, ReadAs, TableError};

/// All that a workbook holds when it is unpacked may have this many bytes: what is packed small may be huge.
const LARGEST_UNPACKED: u64 = 400 * 1024 * 1024;

pub(crate) fn read(bytes: &[u8], read_as: &ReadAs) -> Result<OpenedTable, TableError> {
    if unpacked(bytes) > LARGEST_UNPACKED {
        return Err(TableError::TooLarge(bytes.len()));
    }
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsxError::Password => TableError::Encrypted,
        // A packed file of another kind: a Word document, a ZIP.
        calamine::XlsxError::FileNotFound(_) | calamine::XlsxError::RelationshipNotFound => {
            TableError::NoTable
        }
        error => TableError::Damaged(error.to_string()),
    })?;
    let is_sheet = |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet;
    let all: Vec<calamine::Sheet> = book.sheets_metadata().iter().filter(is_sheet).cloned().collect();
    if all.is_empty() {
        return Err(TableError::NoTable);
    }
    let shown = all.iter().filter(|sheet| sheet.visible == SheetVisible::Visible);
    let sheets: Vec<String> = shown.map(|sheet| sheet.name.clone()).collect();
    let sheets = match sheets.is_empty() {
        true => all.into_iter().map(|sheet| sheet.name).collect(),
        false => sheets,
    };
    let (sheet, grid) = match &read_as.sheet {
        Some(sheet) if sheets.contains(sheet) => (sheet.clone(), cells(&mut book, sheet)?),
        Some(sheet) => return Err(TableError::NoSheet(sheet.clone())),
        // The first that has anything in it: the others may be a cover or left empty.
        None => {
            let mut found = None;
            for sheet in &sheets {
                let grid = cells(&mut book, sheet)?;
                if !grid.0.is_empty() {
                    found = Some((sheet.clone(), grid));
                    break;
                }
            }
            found.ok_or(TableError::Empty)?
        }
    };
    Ok(OpenedTable {
        grid,
        sheets,
        sheet,
        text: None,
    })
}

fn cells(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Grid, TableError> {
    let damaged = |error: calamine::XlsxError| TableError::Damaged(error.to_string());
    let mut reader = book.worksheet_cells_reader(sheet).map_err(damaged)?;
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    while let Some(found) = reader.next_cell().map_err(damaged)? {
        let (row, column) = found.get_position();
        let (row, column) = (row as usize, column as usize);
        let cell = cell(found.get_value());
        if cell.is_empty() {
            continue;
        }
        if row >= MOST_ROWS {
            return Err(TableError::TooManyRows(MOST_ROWS));
        }
        if column >= MOST_COLUMNS {
            return Err(TableError::TooManyColumns(MOST_COLUMNS));
        }
        if rows.len() <= row {
            rows.resize(row + 1, Vec::new());
        }
        let cells = &mut rows[row];
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = cell;
    }
    Ok(Grid(rows).without_blank_end())
}

/// A formula stands for what it came to when the file was saved.
fn cell(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::String(text) => Cell::of(text),
        DataRef::SharedString(text) => Cell::of(text),
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::Bool(yes) => Cell::Bool(*yes),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            let date = i16::try_from(year)
                .ok()
                .and_then(|year| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok());
            date.map_or(Cell::Number(moment.as_f64()), Cell::Date)
        }
        DataRef::DateTime(moment) => Cell::Number(moment.as_f64()),
        DataRef::DateTimeIso(text) => text
            .get(..10)
            .and_then(|day| day.parse().ok())
            .map_or_else(|| Cell::of(text), Cell::Date),
        DataRef::DurationIso(text) => Cell::of(text),
        DataRef::Error(error) => Cell::Error(error.to_string()),
    }
}

/// How many bytes the parts of a packed file say they have, from its list of contents.
fn unpacked(bytes: &[u8]) -> u64 {
    let mut sum = 0_u64;
    let mut rest = bytes;
    while let Some(at) = find(rest, b"PK\x01\x02") {
        rest = &rest[at + 4..];
        if let Some(&[a, b, c, d]) = rest.get(20..24) {
            sum = sum.saturating_add(u64::from(u32::from_le_bytes([a, b, c, d])));
        }
    }
    sum
}

fn find(bytes: &[u8], what: &[u8; 4]) -> Option<usize> {
    bytes.windows(4).position(|part| part == what)
}
