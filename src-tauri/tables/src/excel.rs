//! Workbooks of Excel. Cells are read one by one, so that a stray one far away costs nothing.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx};
use jiff::civil::Date;
use zip::ZipArchive;

use crate::open::MOST_COLUMNS;
use crate::{Cell, Grid, MOST_ROWS, OpenedTable, ReadAs, TableError};

/// All that a workbook holds when it is unpacked may have this many bytes: what is packed small may be huge.
pub const LARGEST_UNPACKED: u64 = 400 * 1024 * 1024;
/// More parts than a workbook of many sheets has.
const MOST_PARTS: usize = 5_000;

pub(crate) fn read(bytes: &[u8], read_as: &ReadAs) -> Result<OpenedTable, TableError> {
    if unpacks_beyond(bytes, LARGEST_UNPACKED) {
        return Err(TableError::TooLarge(bytes.len()));
    }
    if says_too_many_texts(bytes) {
        return Err(TableError::Damaged("more texts than it has room for".into()));
    }
    // The library counts on figures that fit: in a workbook that somebody made up they may not, such as a row number of twelve
    // digits. Then it panics, in a release too (`overflow-checks` in the profile), and would otherwise read another row.
    std::panic::catch_unwind(|| unpacked(bytes, read_as))
        .unwrap_or_else(|_| Err(TableError::Damaged("the reader gave up".into())))
}

fn unpacked(bytes: &[u8], read_as: &ReadAs) -> Result<OpenedTable, TableError> {
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

/// Whether the parts of a packed file have more bytes than that when they are unpacked. What its list of contents says may
/// be untrue, so that they are unpacked and counted; nothing is kept.
fn unpacks_beyond(bytes: &[u8], most: u64) -> bool {
    let Ok(mut parts) = ZipArchive::new(Cursor::new(bytes)) else {
        // Whoever reads it says what is wrong with it.
        return false;
    };
    if parts.len() > MOST_PARTS {
        return true;
    }
    let mut left = most;
    for index in 0..parts.len() {
        let Ok(part) = parts.by_index(index) else {
            continue;
        };
        // A part that breaks off is for the reader to find; up to there it counts.
        let mut counted = part.take(left + 1);
        let mut chunk = vec![0; 64 * 1024];
        while let Ok(read @ 1..) = counted.read(&mut chunk) {
            let read = read as u64;
            if read > left {
                return true;
            }
            left -= read;
        }
    }
    false
}

/// Whether a list of texts says of itself that it has more than its bytes can hold. The reader asks for room for as many
/// before it has seen one, and a program that gets no room is ended.
fn says_too_many_texts(bytes: &[u8]) -> bool {
    let Ok(mut parts) = ZipArchive::new(Cursor::new(bytes)) else {
        return false;
    };
    (0..parts.len()).any(|index| {
        let Ok(mut part) = parts.by_index(index) else {
            return false;
        };
        let is_list = part
            .name()
            .is_ok_and(|name| name.to_ascii_lowercase().ends_with("sharedstrings.xml"));
        let mut text = Vec::new();
        if is_list {
            // What breaks off is for the reader to find; up to there it counts. All of it fits: see above.
            let _ = part.read_to_end(&mut text);
        }
        told_counts(&text).any(|count| count > text.len() / SHORTEST_TEXT)
    })
}

/// The shortest text in a list of texts: `<si/>`.
const SHORTEST_TEXT: usize = 5;
/// The name by which a list says how many it has.
const TOLD: &[u8] = b"uniqueCount";

/// Whatever is told in a part as the count of its texts; what has more digits than a number counts as the largest.
fn told_counts(text: &[u8]) -> impl Iterator<Item = usize> {
    let places = text.windows(TOLD.len()).enumerate();
    places.filter(|(_, word)| *word == TOLD).map(|(at, _)| {
        text[at + TOLD.len()..]
            .iter()
            .skip_while(|byte| !byte.is_ascii_digit() && !matches!(byte, b'<' | b'>'))
            .take_while(|byte| byte.is_ascii_digit())
            .fold(0_usize, |count, digit| {
                count.saturating_mul(10).saturating_add(usize::from(digit - b'0'))
            })
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    /// A packed file of one part with so many letters, which says of itself that it has `said`.
    fn packed(letters: usize, said: u32) -> Vec<u8> {
        let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
        file.start_file("xl/sharedStrings.xml", zip::write::SimpleFileOptions::default())
            .unwrap();
        file.write_all(&vec![b'a'; letters]).unwrap();
        let mut bytes = file.finish().unwrap().into_inner();
        // Length unpacked: 22 bytes into the head of the part, 24 into its line in the list of contents.
        let list = bytes.windows(4).rposition(|four| four == b"PK\x01\x02").unwrap();
        for at in [22, list + 24] {
            bytes[at..at + 4].copy_from_slice(&said.to_le_bytes());
        }
        bytes
    }

    #[test]
    fn what_a_packed_file_says_of_its_length_is_not_believed() {
        for said in [2_000_000, u32::MAX - 1] {
            let bytes = packed(2_000_000, said);
            assert!(bytes.len() < 20_000, "{} bytes", bytes.len());
            assert!(unpacks_beyond(&bytes, 1_999_999), "it says {said}");
            assert!(!unpacks_beyond(&bytes, 2_000_000), "it says {said}");
        }
    }

    /// A workbook with one text, in which something is written differently.
    fn altered(from: &str, to: &str) -> Vec<u8> {
        let mut book = rust_xlsxwriter::Workbook::new();
        book.add_worksheet().write_string(0, 0, "名前").unwrap();
        let mut parts = ZipArchive::new(Cursor::new(book.save_to_buffer().unwrap())).unwrap();
        let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let mut found = false;
        for index in 0..parts.len() {
            let mut part = parts.by_index(index).unwrap();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            found |= text.contains(from);
            file.start_file(part.name().unwrap(), zip::write::SimpleFileOptions::default())
                .unwrap();
            file.write_all(text.replace(from, to).as_bytes()).unwrap();
        }
        assert!(found, "{from}");
        file.finish().unwrap().into_inner()
    }

    #[test]
    fn a_cell_that_says_it_is_in_a_row_that_no_sheet_has_is_damage() {
        for row in ["4294967297", "99999999999999"] {
            let bytes = altered(r#"<c r="A1""#, &format!(r#"<c r="A{row}""#));
            let refused = read(&bytes, &ReadAs::default());
            assert!(
                matches!(refused, Err(TableError::Damaged(_))),
                "{row}: {refused:?}"
            );
        }
    }

    #[test]
    fn no_room_is_asked_for_texts_that_are_not_there() {
        assert!(read(&altered("名前", "氏名"), &ReadAs::default()).is_ok());
        for count in ["2147483647", " = '99999999999999999999999'", "100"] {
            let told = match count.contains('=') {
                true => format!("uniqueCount{count}"),
                false => format!(r#"uniqueCount="{count}""#),
            };
            let bytes = altered(r#"uniqueCount="1""#, &told);
            let refused = read(&bytes, &ReadAs::default());
            assert!(
                matches!(refused, Err(TableError::Damaged(_))),
                "{told}: {refused:?}"
            );
        }
    }

    #[test]
    fn of_a_part_that_says_too_little_no_more_is_read() {
        let bytes = packed(2_000_000, 10);
        let mut parts = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut text = Vec::new();
        let _ = parts.by_index(0).unwrap().read_to_end(&mut text);
        // One more, at which it is noticed.
        assert!(text.len() <= 11, "{} bytes", text.len());
    }

    #[test]
    fn a_packed_file_of_very_many_parts_is_not_read() {
        let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for number in 0..=MOST_PARTS {
            file.start_file(format!("{number}"), zip::write::SimpleFileOptions::default())
                .unwrap();
        }
        let bytes = file.finish().unwrap().into_inner();
        assert!(matches!(
            read(&bytes, &ReadAs::default()),
            Err(TableError::TooLarge(_))
        ));
    }
}
