use rust_xlsxwriter::{
    Color, DataValidation, DataValidationRule, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula,
    Workbook, Worksheet, XlsxError, utility::row_col_to_cell,
};
use sonae_domain::{AssetMedium, InformationAsset};

use crate::ledger::{Ledger, Out};
use crate::text::guarded;
use crate::{LedgerColumn, TableError};

/// The title, then the two rows of the heading.
const HEAD: u32 = 1;
const FIRST: u32 = HEAD + 2;
/// Below the lines there is room to write on: that many rows are ruled and offer their lists.
const ROOM: u32 = 50;
/// Widths of a column, in half-width characters.
const NARROWEST: usize = 7;
const WIDEST: usize = 42;

/// The ledger as a workbook in the layout of IPA's: a title, a heading of two rows that stays in sight, filters, lists
/// to choose from, and the importance as a formula.
///
/// # Errors
/// `Unwritable` when a cell does not fit into a workbook.
pub fn write_excel(ledger: &Ledger) -> Result<Vec<u8>, TableError> {
    written(ledger).map_err(|error| TableError::Unwritable(error.to_string()))
}

/// How cells look.
struct Looks {
    title: Format,
    head: Format,
    text: Format,
    guarded: Format,
    mark: Format,
    day: Format,
}

impl Looks {
    fn new(font: &str) -> Self {
        let plain = match font {
            "" => Format::new(),
            font => Format::new().set_font_name(font),
        };
        let ruled = plain
            .clone()
            .set_border(FormatBorder::Thin)
            .set_border_color(Color::RGB(0xB8_B8_B8));
        let text = ruled.clone().set_text_wrap().set_align(FormatAlign::Top);
        let mark = ruled
            .clone()
            .set_align(FormatAlign::Center)
            .set_align(FormatAlign::Top);
        Looks {
            title: plain.set_bold().set_font_size(14),
            head: ruled
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Center)
                .set_align(FormatAlign::VerticalCenter)
                .set_background_color(Color::RGB(0xEE_F1_F6)),
            guarded: text.clone().set_quote_prefix(),
            day: mark.clone().set_num_format("yyyy/mm/dd"),
            text,
            mark,
        }
    }
}

fn written(ledger: &Ledger) -> Result<Vec<u8>, XlsxError> {
    let looks = Looks::new(&ledger.words.font);
    let columns: Vec<LedgerColumn> = LedgerColumn::written().collect();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    // A name of a sheet has at most 31 characters and none that stand in addresses.
    let name: String = ledger
        .words
        .title
        .chars()
        .filter(|c| !"[]:*?/\\'".contains(*c))
        .take(31)
        .collect();
    sheet.set_name(name)?;
    sheet.write_string_with_format(0, 0, &ledger.words.title, &looks.title)?;
    heading(sheet, ledger, &columns, &looks)?;
    let mut widths: Vec<usize> = columns.iter().map(|column| width(ledger.name(*column))).collect();
    let mut row = FIRST;
    for asset in &ledger.assets {
        for (at, column) in columns.iter().enumerate() {
            let length = write(sheet, ledger, asset, (row, index(at), *column), &columns, &looks)?;
            widths[at] = widths[at].max(length);
        }
        row += 1;
    }
    let last = row + ROOM - 1;
    for row in row..=last {
        for (at, column) in columns.iter().enumerate() {
            match column {
                LedgerColumn::Importance => sheet.write_formula_with_format(
                    row,
                    index(at),
                    importance(row, &columns).set_result(""),
                    &looks.mark,
                )?,
                column => sheet.write_blank(row, index(at), look(*column, &looks))?,
            };
        }
    }
    for (at, width) in widths.into_iter().enumerate() {
        sheet.set_column_width(index(at), (width + 2).clamp(NARROWEST, WIDEST) as f64)?;
    }
    lists(sheet, ledger, &columns, last)?;
    sheet.autofilter(HEAD + 1, 0, last, index(columns.len() - 1))?;
    sheet.set_freeze_panes(FIRST, 2)?;
    sheet.set_repeat_rows(HEAD, HEAD + 1)?;
    sheet
        .set_landscape()
        .set_paper_size(9)
        .set_print_fit_to_pages(1, 0);
    book.save_to_buffer()
}

fn index(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

/// Names that are shared stand above; the others reach over both rows.
fn heading(
    sheet: &mut Worksheet,
    ledger: &Ledger,
    columns: &[LedgerColumn],
    looks: &Looks,
) -> Result<(), XlsxError> {
    let group = |column: LedgerColumn| match column {
        LedgerColumn::Medium | LedgerColumn::Place | LedgerColumn::KeptOn => ledger.words.kept.as_str(),
        LedgerColumn::HasPersonal | LedgerColumn::HasSensitive | LedgerColumn::HasMyNumber => {
            ledger.words.personal.as_str()
        }
        LedgerColumn::Confidentiality | LedgerColumn::Integrity | LedgerColumn::Availability => {
            ledger.words.grades.as_str()
        }
        _ => "",
    };
    let mut at = 0;
    for together in columns.chunk_by(|a, b| group(*a) == group(*b) && !group(*a).is_empty()) {
        let (first, next) = (index(at), at + together.len());
        match together {
            [one] => {
                sheet.merge_range(HEAD, first, HEAD + 1, first, ledger.name(*one), &looks.head)?;
            }
            several => {
                sheet.merge_range(HEAD, first, HEAD, index(next - 1), group(several[0]), &looks.head)?;
                for (offset, column) in several.iter().enumerate() {
                    sheet.write_string_with_format(
                        HEAD + 1,
                        index(at + offset),
                        ledger.name(*column),
                        &looks.head,
                    )?;
                }
            }
        }
        at = next;
    }
    Ok(())
}

fn look(column: LedgerColumn, looks: &Looks) -> &Format {
    match column {
        LedgerColumn::Registered => &looks.day,
        column if column.kind().is_some() || column.aspect().is_some() => &looks.mark,
        LedgerColumn::Vital | LedgerColumn::Importance => &looks.mark,
        _ => &looks.text,
    }
}

/// Writes a cell and says how wide it is.
fn write(
    sheet: &mut Worksheet,
    ledger: &Ledger,
    asset: &InformationAsset,
    (row, at, column): (u32, u16, LedgerColumn),
    columns: &[LedgerColumn],
    looks: &Looks,
) -> Result<usize, XlsxError> {
    let format = look(column, looks);
    let out = ledger.cell(column, asset);
    if column == LedgerColumn::Importance {
        let result = match out {
            Out::Number(number) => number.to_string(),
            _ => String::new(),
        };
        sheet.write_formula_with_format(row, at, importance(row, columns).set_result(result), format)?;
        return Ok(1);
    }
    Ok(match out {
        Out::Nothing => {
            sheet.write_blank(row, at, format)?;
            0
        }
        // The cell is text for Excel whatever it begins with; the mark keeps it so when it is edited.
        Out::Text(text) => {
            let format = if guarded(&text) == text {
                format
            } else {
                &looks.guarded
            };
            sheet.write_string_with_format(row, at, &text, format)?;
            text.lines().map(width).max().unwrap_or(0)
        }
        Out::Number(number) => {
            sheet.write_number_with_format(row, at, number, format)?;
            1
        }
        Out::Day(day) => {
            let parts = (
                u16::try_from(day.year()),
                u8::try_from(day.month()),
                u8::try_from(day.day()),
            );
            let date = match parts {
                (Ok(year), Ok(month), Ok(day)) => ExcelDateTime::from_ymd(year, month, day).ok(),
                _ => None,
            };
            match date {
                Some(date) => sheet.write_datetime_with_format(row, at, date, format)?,
                // Excel knows no day before 1900.
                None => sheet.write_string_with_format(row, at, day.to_string(), format)?,
            };
            10
        }
    })
}

/// The rule of `sonae_domain::importance` as a formula, so that it follows when grades are changed in Excel.
fn importance(row: u32, columns: &[LedgerColumn]) -> Formula {
    let cell = |column: LedgerColumn| {
        let at = columns.iter().position(|own| *own == column).unwrap_or(0);
        row_col_to_cell(row, index(at))
    };
    let grades = format!(
        "{}:{}",
        cell(LedgerColumn::Confidentiality),
        cell(LedgerColumn::Availability)
    );
    let marks = format!(
        "{}:{}",
        cell(LedgerColumn::HasPersonal),
        cell(LedgerColumn::HasMyNumber)
    );
    let vital = cell(LedgerColumn::Vital);
    Formula::new(format!(
        "IF(OR(COUNTIF({marks},\"○\")>0,{vital}=\"○\"),3,IF(OR(COUNT({grades})=3,MAX({grades})=3),MAX({grades}),\"\"))"
    ))
}

/// What may be chosen in a cell.
fn lists(
    sheet: &mut Worksheet,
    ledger: &Ledger,
    columns: &[LedgerColumn],
    last: u32,
) -> Result<(), XlsxError> {
    let media: Vec<&String> = AssetMedium::ALL
        .iter()
        .filter_map(|medium| ledger.words.media.get(medium))
        .collect();
    let marks = [&ledger.words.yes, &ledger.words.no];
    for (at, column) in columns.iter().enumerate() {
        let list = match column {
            LedgerColumn::Medium => DataValidation::new().allow_list_strings(&media)?,
            LedgerColumn::Vital => DataValidation::new().allow_list_strings(&marks)?,
            column if column.kind().is_some() => DataValidation::new().allow_list_strings(&marks)?,
            column if column.aspect().is_some() => {
                DataValidation::new().allow_list_strings(&["3", "2", "1"])?
            }
            LedgerColumn::Registered => DataValidation::new().allow_date(DataValidationRule::GreaterThan(
                ExcelDateTime::from_ymd(1900, 1, 1)?,
            )),
            _ => continue,
        };
        sheet.add_data_validation(FIRST, index(at), last, index(at), &list)?;
    }
    Ok(())
}

/// How wide a text is in half-width characters: kana and kanji take two.
fn width(text: &str) -> usize {
    text.chars()
        .map(|character| {
            if u32::from(character) >= 0x1100 && !('｡'..='ﾟ').contains(&character) {
                2
            } else {
                1
            }
        })
        .sum()
}
