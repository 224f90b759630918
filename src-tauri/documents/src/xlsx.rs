//! The tables of a document as an Excel file: a sheet a table, ready to sort, to filter and to print.

mod cell;
mod name;
mod put;
mod sheet;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError as LibraryError};

use crate::block::Document;
use crate::ops::accent;
use put::Formats;

/// Why an Excel file was not made.
#[derive(Debug, thiserror::Error)]
pub enum XlsxError {
    /// The file cannot be put together.
    #[error("the Excel file cannot be written: {0}")]
    Write(#[from] LibraryError),
}

/// The tables of a document as an Excel file. A document without any has one sheet that says what it says.
///
/// # Errors
/// Only when a table is larger than a sheet can be, or there is no memory left.
pub fn write(document: &Document) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let formats = Formats::new(accent(document.accent));
    book.set_default_format(&formats.plain, 18, 64)?;
    let (year, month, day) = (document.date.year(), document.date.month(), document.date.day());
    let mut properties = DocProperties::new()
        .set_title(&document.title)
        .set_author(&document.company)
        .set_company(&document.company);
    if let (Ok(year), Ok(month), Ok(day)) = (year.try_into(), month.try_into(), day.try_into()) {
        properties = properties.set_creation_datetime(&ExcelDateTime::from_ymd(year, month, day)?);
    }
    book.set_properties(&properties);
    let sheets = sheet::sheets(document);
    let names = name::names(sheets.iter().map(|sheet| sheet.name.as_str()));
    for (sheet, name) in sheets.iter().zip(names) {
        put::sheet(book.add_worksheet(), document, sheet, &name, &formats)?;
    }
    Ok(book.save_to_buffer()?)
}
