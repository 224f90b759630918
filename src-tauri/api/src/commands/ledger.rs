//! The register in and out of files of tables.

use std::path::Path;

use serde::{Deserialize, Serialize};
use sonae_domain::{AssetId, InformationAsset, Lang};
use sonae_tables::{
    Cell, CellProblem, Fate, Faulty, Grid, Heading, LedgerColumn, MOST_ROWS, OpenedTable, PlannedLine,
    ReadAs, Separator, TableError, TextEncoding, Way,
};
use ts_rs::TS;

use super::{SavedFile, id_or_new};
use crate::call::Call;
use crate::error::WireError;
use crate::file;
use crate::ledger_words;
use crate::table_file::{self, table_error};

/// So many lines are shown of what an import would do.
const SHOWN: usize = 200;

/// A file to read lines of the register from, and how.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ReadLedger {
    /// Absolute path.
    pub path: String,
    /// Which sheet of a workbook; null for the first with anything in it.
    pub sheet: Option<String>,
    /// How text writes its characters; null to find out.
    pub encoding: Option<TextEncoding>,
    /// What stands between cells of text; null to find out.
    pub separator: Option<Separator>,
    /// The row of the heading, from 1; null to find it.
    pub heading: Option<u32>,
    /// What the columns hold; null to go by their names.
    pub columns: Option<Vec<Option<LedgerColumn>>>,
    /// What becomes of lines that are there already.
    pub way: Way,
    /// What becomes of rows with a cell that cannot be read.
    pub faulty: Faulty,
}

/// What is found in a file, and what an import would do.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LedgerPreview {
    /// Names what was read, so that nothing else is imported.
    pub digest: String,
    /// The sheets of a workbook.
    pub sheets: Vec<String>,
    /// The one that was read; empty for text.
    pub sheet: String,
    /// How the text was read; null for a workbook.
    pub encoding: Option<TextEncoding>,
    /// What stands between its cells; null for a workbook.
    pub separator: Option<Separator>,
    /// The first rows as they stand in the file, to choose the heading from.
    pub first_rows: Vec<Vec<String>>,
    /// The row of the heading, from 1.
    pub heading: u32,
    /// How many rows it has.
    pub heading_rows: u32,
    /// All columns of the sheet, from the first on.
    pub columns: Vec<LedgerPreviewColumn>,
    /// How many rows become new lines.
    pub new: u32,
    /// How many rows change a line.
    pub changed: u32,
    /// How many rows say what is there already.
    pub same: u32,
    /// How many rows are left out.
    pub left_out: u32,
    /// How many rows have a cell that cannot be read.
    pub faulty: u32,
    /// The first lines, those with something wrong before the others.
    pub lines: Vec<LedgerPreviewLine>,
}

/// A column of the file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LedgerPreviewColumn {
    /// What it is called there.
    pub name: String,
    /// What it holds; null when it is left out.
    pub holds: Option<LedgerColumn>,
    /// What stands in it first.
    pub sample: String,
}

/// A row of the file and what becomes of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LedgerPreviewLine {
    /// Its number in the file, from 1.
    pub row: u32,
    /// What becomes of it.
    pub fate: Fate,
    /// The line as it will be.
    pub asset: InformationAsset,
    /// What is wrong with it.
    pub problems: Vec<CellProblem>,
}

/// Lines to import: what was shown, unchanged.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ImportLedger {
    /// As for the preview.
    pub read: ReadLedger,
    /// The preview's.
    pub digest: String,
}

/// Lines were imported.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportedLedger {
    /// How many are new.
    pub new: u32,
    /// How many were changed.
    pub changed: u32,
    /// Local time of day, `HH:MM`.
    pub at: String,
}

/// The kind of file to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LedgerForm {
    /// An Excel workbook.
    Xlsx,
    /// Comma-separated text.
    Csv,
}

/// Where to write the register, and how.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportLedger {
    /// Absolute path.
    pub path: String,
    /// The kind of file.
    pub form: LedgerForm,
    /// The language of its headings and values.
    pub lang: Lang,
}

/// Cells to paste into the register.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PasteCells {
    /// The cells, as a spreadsheet copies them: tabs between cells, a line a row.
    pub text: String,
    /// The lines that they go into, from the first row on; rows beyond them become new lines.
    pub lines: Vec<AssetId>,
    /// The columns that they go into, from the first cell on.
    pub columns: Vec<LedgerColumn>,
}

/// What became of pasted cells.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PastedCells {
    /// The lines as they are now, new ones last.
    pub assets: Vec<InformationAsset>,
    /// How many cells were taken.
    pub cells: u32,
    /// Cells that could not be read; what was there stays.
    pub problems: Vec<PastedProblem>,
    /// How many cells stood beyond the last column.
    pub beyond: u32,
    /// Local time of day, `HH:MM`.
    pub at: String,
}

/// A pasted cell that could not be read.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PastedProblem {
    /// The row of what was pasted, from 1.
    pub row: u32,
    /// What is wrong.
    pub problem: CellProblem,
}

/// A file that was read with what an import of it would do.
struct Reading {
    digest: String,
    table: OpenedTable,
    heading: Heading,
    lines: Vec<PlannedLine>,
}

/// Reads a file and says what an import would do. Nothing is written.
pub fn read_ledger(call: &Call<'_>, args: ReadLedger) -> Result<LedgerPreview, WireError> {
    let reading = read(call, &args)?;
    let count = |fate: Fate| small(reading.lines.iter().filter(|line| line.fate == fate).count());
    let wrong = |line: &&PlannedLine| line.problems.iter().any(|problem| !problem.code.is_note());
    let (faulty, fine): (Vec<&PlannedLine>, Vec<&PlannedLine>) = reading.lines.iter().partition(wrong);
    let lines = faulty
        .iter()
        .chain(&fine)
        .take(SHOWN)
        .map(|line| LedgerPreviewLine {
            row: small(line.row),
            fate: line.fate,
            asset: line.asset.clone(),
            problems: line.problems.clone(),
        });
    let grid = &reading.table.grid;
    let (encoding, separator) = reading.table.text.unzip();
    Ok(LedgerPreview {
        digest: reading.digest,
        sheets: reading.table.sheets.clone(),
        sheet: reading.table.sheet.clone(),
        encoding,
        separator,
        first_rows: table_file::first_rows(grid, &reading.heading),
        heading: small(reading.heading.row + 1),
        heading_rows: small(reading.heading.rows),
        columns: columns(grid, &reading.heading),
        new: count(Fate::New),
        changed: count(Fate::Changed),
        same: count(Fate::Same),
        left_out: count(Fate::LeftOut),
        faulty: small(faulty.len()),
        lines: lines.collect(),
    })
}

/// Writes what the preview showed into the register, as one edit.
pub fn import_ledger(call: &Call<'_>, args: ImportLedger) -> Result<ImportedLedger, WireError> {
    let reading = read(call, &args.read)?;
    if reading.digest != args.digest {
        return Err(WireError::new("table-changed").with("path", &args.read.path));
    }
    let today = call.api.today();
    let (mut new, mut changed) = (0, 0);
    let mut assets = Vec::new();
    for line in reading.lines {
        let mut asset = line.asset;
        match line.fate {
            Fate::New => {
                asset.id = AssetId(id_or_new(""));
                asset.registered = asset.registered.or(Some(today));
                new += 1;
            }
            Fate::Changed => changed += 1,
            Fate::Same | Fate::LeftOut => continue,
        }
        assets.push(asset);
    }
    call.edit("ledger-imported", |edit| {
        assets.iter().try_for_each(|asset| edit.put_asset(asset))
    })?;
    Ok(ImportedLedger {
        new,
        changed,
        at: call.clock_time(),
    })
}

/// Writes the register into a file, whole or not at all.
pub fn export_ledger(call: &Call<'_>, args: ExportLedger) -> Result<SavedFile, WireError> {
    let ledger = ledger_words::ledger(call.content(), &*call.file()?, args.lang);
    let bytes = match args.form {
        LedgerForm::Xlsx => sonae_tables::write_excel(&ledger).map_err(|error| table_error(&error))?,
        LedgerForm::Csv => sonae_tables::write_csv(&ledger),
    };
    file::write_whole(Path::new(&args.path), &bytes)?;
    Ok(SavedFile { path: args.path })
}

/// Puts pasted cells into the register as one edit. A cell that cannot be read leaves there what is there, and is
/// reported; an empty one clears.
pub fn paste_cells(call: &Call<'_>, args: PasteCells) -> Result<PastedCells, WireError> {
    let file = call.file()?;
    let context = ledger_words::context(call.content(), &file);
    let rows = sonae_tables::rows_of_text(&args.text, Separator::Tab);
    if rows.len() > MOST_ROWS {
        return Err(table_error(&TableError::TooManyRows(MOST_ROWS)));
    }
    let mut pasted = PastedCells {
        assets: Vec::new(),
        cells: 0,
        problems: Vec::new(),
        beyond: 0,
        at: call.clock_time(),
    };
    let by_id: std::collections::HashMap<&str, &InformationAsset> = file
        .assets
        .iter()
        .map(|asset| (asset.id.as_str(), asset))
        .collect();
    for (at, row) in rows.iter().enumerate() {
        let known = args.lines.get(at).and_then(|id| by_id.get(id.as_str()));
        let mut asset = match known {
            Some(known) => (*known).clone(),
            None if row.iter().all(|cell| cell.trim().is_empty()) => continue,
            None => InformationAsset {
                id: AssetId(id_or_new("")),
                registered: Some(call.api.today()),
                ..InformationAsset::default()
            },
        };
        pasted.beyond += small(row.len().saturating_sub(args.columns.len()));
        for (column, text) in args.columns.iter().zip(row) {
            match sonae_tables::read_cell(*column, &Cell::of(sonae_tables::bare(text)), &context) {
                Ok(Some(said)) => sonae_tables::put(*column, said, &mut asset),
                Ok(None) => sonae_tables::clear(*column, &mut asset),
                Err(problem) => {
                    let row = small(at + 1);
                    pasted.problems.push(PastedProblem { row, problem });
                    continue;
                }
            }
            pasted.cells += 1;
        }
        pasted.assets.push(asset);
    }
    drop(by_id);
    drop(file);
    call.edit("assets-pasted", |edit| {
        pasted.assets.iter().try_for_each(|asset| edit.put_asset(asset))
    })?;
    Ok(pasted)
}

fn read(call: &Call<'_>, args: &ReadLedger) -> Result<Reading, WireError> {
    let read_as = ReadAs {
        sheet: args.sheet.clone(),
        encoding: args.encoding,
        separator: args.separator,
    };
    let (bytes, table) = table_file::open(&args.path, &read_as)?;
    let company = call.file()?;
    let context = ledger_words::context(call.content(), &company);
    let mut heading = match args.heading.and_then(|row| usize::try_from(row).ok()) {
        Some(row) => sonae_tables::heading_at(&table.grid, row.saturating_sub(1), &context.vocabulary),
        None => sonae_tables::find_heading(&table.grid, &context.vocabulary),
    };
    if let Some(columns) = &args.columns {
        heading.columns = table_file::once(columns);
    }
    let lines = sonae_tables::plan(
        &table.grid,
        &heading,
        &company.assets,
        args.way,
        args.faulty,
        &context,
    );
    Ok(Reading {
        digest: table_file::digest(&bytes, company.assets.iter().map(|asset| asset.id.as_str())),
        table,
        heading,
        lines,
    })
}

fn columns(grid: &Grid, heading: &Heading) -> Vec<LedgerPreviewColumn> {
    table_file::columns(grid, heading)
        .map(|(name, holds, sample)| LedgerPreviewColumn { name, holds, sample })
        .collect()
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
