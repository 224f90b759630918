//! Cells separated by commas, tabs or semicolons, as Excel saves and copies them.

use encoding_rs::{SHIFT_JIS, UTF_16BE, UTF_16LE};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::open::MOST_COLUMNS;
use crate::{Cell, Grid, MOST_ROWS, OpenedTable, ReadAs, TableError, TextEncoding};

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Separator {
    /// `,`
    Comma,
    /// A tab.
    Tab,
    /// `;`
    Semicolon,
}

impl Separator {
    const ALL: [Separator; 3] = [Separator::Comma, Separator::Tab, Separator::Semicolon];

    fn character(self) -> char {
        match self {
            Separator::Comma => ',',
            Separator::Tab => '\t',
            Separator::Semicolon => ';',
        }
    }
}

pub(crate) fn read(bytes: &[u8], read_as: &ReadAs) -> Result<OpenedTable, TableError> {
    let encoding = read_as.encoding.unwrap_or_else(|| encoding_of(bytes));
    let text = decoded(bytes, encoding);
    // No table that people write has control characters in it; other files do.
    let is_control = |c: char| c < ' ' && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}');
    if read_as.encoding.is_none() && text.chars().take(100_000).any(is_control) {
        return Err(TableError::NoTable);
    }
    let separator = read_as.separator.unwrap_or_else(|| separator_of(&text));
    let rows = rows_of_text(&text, separator);
    if rows.len() > MOST_ROWS {
        return Err(TableError::TooManyRows(MOST_ROWS));
    }
    if rows.iter().any(|row| row.len() > MOST_COLUMNS) {
        return Err(TableError::TooManyColumns(MOST_COLUMNS));
    }
    let cells = |row: Vec<String>| row.iter().map(|text| Cell::of(bare(text.trim()))).collect();
    Ok(OpenedTable {
        grid: Grid(rows.into_iter().map(cells).collect()).without_blank_end(),
        sheets: Vec::new(),
        sheet: String::new(),
        text: Some((encoding, separator)),
    })
}

/// The mark at the beginning counts; otherwise what is UTF-8 is UTF-8, and the rest was saved by Excel in Japan.
fn encoding_of(bytes: &[u8]) -> TextEncoding {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => TextEncoding::Utf16,
        _ if std::str::from_utf8(bytes).is_ok() => TextEncoding::Utf8,
        _ => TextEncoding::Cp932,
    }
}

fn decoded(bytes: &[u8], encoding: TextEncoding) -> String {
    let text = match (encoding, bytes) {
        (TextEncoding::Utf8, _) => String::from_utf8_lossy(bytes),
        (TextEncoding::Cp932, _) => SHIFT_JIS.decode_without_bom_handling(bytes).0,
        (TextEncoding::Utf16, [0xFE, 0xFF, rest @ ..]) => UTF_16BE.decode_without_bom_handling(rest).0,
        (TextEncoding::Utf16, _) => UTF_16LE.decode_without_bom_handling(bytes).0,
    };
    text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned()
}

/// The separator that most often stands outside quotes in the first rows.
fn separator_of(text: &str) -> Separator {
    let mut counts = [0_usize; 3];
    let mut is_quoted = false;
    for character in text.chars().take(20_000) {
        if character == '"' {
            is_quoted = !is_quoted;
        } else if !is_quoted
            && let Some(at) = Separator::ALL.iter().position(|own| own.character() == character)
        {
            counts[at] += 1;
        }
    }
    let mut best = Separator::Comma;
    for (at, separator) in Separator::ALL.into_iter().enumerate() {
        if counts[at] > counts[best as usize] {
            best = separator;
        }
    }
    best
}

/// The rows of a text, blank ones too, so that a row has the number that Excel shows. A cell may be quoted, with line
/// breaks and doubled quotes in it; a quote within a cell is a quote.
pub fn rows_of_text(text: &str, separator: Separator) -> Vec<Vec<String>> {
    let separator = separator.character();
    let mut rows = Vec::new();
    let mut row: Vec<String> = Vec::new();
    let mut cell = String::new();
    let mut is_quoted = false;
    // Whether the cell was quoted: it has begun, even if nothing is in it.
    let mut was_quoted = false;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if is_quoted && characters.peek() == Some(&'"') => {
                characters.next();
                cell.push('"');
            }
            '"' if is_quoted => is_quoted = false,
            '"' if cell.is_empty() && !was_quoted => (is_quoted, was_quoted) = (true, true),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\n' if !is_quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
                was_quoted = false;
            }
            '\r' => cell.push('\n'),
            other if other == separator && !is_quoted => {
                row.push(std::mem::take(&mut cell));
                was_quoted = false;
            }
            other => cell.push(other),
        }
    }
    if !row.is_empty() || !cell.is_empty() || was_quoted {
        row.push(cell);
        rows.push(row);
    }
    rows
}

/// Takes away the mark by which a file or the clipboard keeps a spreadsheet from reading a text as a formula.
pub fn bare(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if begins_formula(rest) => rest,
        _ => text,
    }
}

/// A text that no spreadsheet takes for a formula. What looks guarded already is guarded once more, so that
/// [`bare`] always gives back what was there.
pub fn guarded(text: &str) -> String {
    match begins_formula(text) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

/// What a spreadsheet takes for the beginning of a formula; the wide ones where people write Japanese. Tabs and line
/// breaks count, for some programs pass over them.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Whether some program would take a text for a formula.
pub fn begins_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}
