//! A file as cells. What kind of file it is says its beginning, not its name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Grid, Separator, TableError, excel, text};

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;
/// The most rows of a sheet.
pub const MOST_ROWS: usize = 30_000;
/// The most columns of a sheet.
pub const MOST_COLUMNS: usize = 300;

/// How a file of text writes its characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TextEncoding {
    /// UTF-8, with or without a mark at its beginning.
    Utf8,
    /// Shift_JIS as Windows writes it (CP932).
    Cp932,
    /// UTF-16, as Excel saves “Unicode text”.
    Utf16,
}

/// How a file shall be read, where that is not left to what is found in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadAs {
    /// Which sheet of a workbook; the first that is not hidden otherwise.
    pub sheet: Option<String>,
    /// How a file of text writes its characters.
    pub encoding: Option<TextEncoding>,
    /// What stands between its cells.
    pub separator: Option<Separator>,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedTable {
    /// The cells.
    pub grid: Grid,
    /// The names of all sheets; none for text.
    pub sheets: Vec<String>,
    /// The sheet that was read; empty for text.
    pub sheet: String,
    /// How the text was read; `None` for a workbook.
    pub text: Option<(TextEncoding, Separator)>,
}

/// Reads a file of cells.
///
/// # Errors
/// Why there is no table in it.
pub fn open(bytes: &[u8], read_as: &ReadAs) -> Result<OpenedTable, TableError> {
    if bytes.len() > LARGEST_FILE {
        return Err(TableError::TooLarge(bytes.len()));
    }
    let opened = match bytes {
        [b'P', b'K', 3, 4, ..] => excel::read(bytes, read_as)?,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(compound(bytes)),
        _ => text::read(bytes, read_as)?,
    };
    if opened.grid.0.is_empty() {
        return Err(TableError::Empty);
    }
    Ok(opened)
}

/// An older kind of file of Microsoft: Excel before 2007, or the wrapping of a file with a password.
fn compound(bytes: &[u8]) -> TableError {
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    match bytes.windows(name.len()).any(|part| part == name) {
        true => TableError::Encrypted,
        false => TableError::OldExcel,
    }
}
