//! A list of people read from a file: looked at before anything is written.

use serde::{Deserialize, Serialize};
use sonae_domain::{Person, PersonId};
use sonae_tables::{
    Fate, Faulty, Heading, OpenedTable, PlannedPerson, ReadAs, RosterColumn, RosterProblem, Separator,
    TextEncoding, Way,
};
use ts_rs::TS;

use super::id_or_new;
use crate::call::Call;
use crate::error::WireError;
use crate::{roster_words, table_file};

/// So many lines are shown of what an import would do.
const SHOWN: usize = 200;

/// A file to read people from, and how.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ReadRoster {
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
    pub columns: Option<Vec<Option<RosterColumn>>>,
    /// What becomes of people who are there already: they are brought up to date when nothing is said.
    #[serde(default = "update")]
    pub way: Way,
    /// What becomes of rows with a cell that cannot be read.
    pub faulty: Faulty,
}

fn update() -> Way {
    Way::Update
}

/// What is found in a file, and what an import would do.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RosterPreview {
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
    /// All columns of the sheet, from the first on.
    pub columns: Vec<RosterPreviewColumn>,
    /// How many rows become new people.
    pub new: u32,
    /// How many rows change somebody.
    pub changed: u32,
    /// How many rows say what is there already.
    pub same: u32,
    /// How many rows are left out.
    pub left_out: u32,
    /// How many rows have something that cannot be read.
    pub faulty: u32,
    /// The first lines, those with something wrong before the others.
    pub lines: Vec<RosterPreviewLine>,
}

/// A column of the file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RosterPreviewColumn {
    /// What it is called there.
    pub name: String,
    /// What it holds; null when it is left out.
    pub holds: Option<RosterColumn>,
    /// What stands in it first.
    pub sample: String,
}

/// A row of the file and what becomes of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RosterPreviewLine {
    /// Its number in the file, from 1.
    pub row: u32,
    /// What becomes of it.
    pub fate: Fate,
    /// The person as it will be.
    pub person: Person,
    /// What is wrong with the row, and what there is to note.
    pub problems: Vec<RosterProblem>,
}

/// People to import: what was shown, unchanged.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ImportRoster {
    /// As for the preview.
    pub read: ReadRoster,
    /// The preview's.
    pub digest: String,
}

/// People were imported.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportedRoster {
    /// How many are new.
    pub new: u32,
    /// How many were changed.
    pub changed: u32,
    /// Local time of day, `HH:MM`.
    pub at: String,
}

/// A file that was read with what an import of it would do.
struct Reading {
    digest: String,
    table: OpenedTable,
    heading: Heading<RosterColumn>,
    people: Vec<PlannedPerson>,
}

/// Reads a file and says what an import would do. Nothing is written.
pub fn read_roster(call: &Call<'_>, args: ReadRoster) -> Result<RosterPreview, WireError> {
    let reading = read(call, &args)?;
    let count = |fate: Fate| small(reading.people.iter().filter(|one| one.fate == fate).count());
    let wrong = |one: &&PlannedPerson| one.problems.iter().any(|problem| !problem.code.is_note());
    let (faulty, fine): (Vec<&PlannedPerson>, Vec<&PlannedPerson>) = reading.people.iter().partition(wrong);
    let (noted, fine): (Vec<&PlannedPerson>, Vec<&PlannedPerson>) =
        fine.into_iter().partition(|one| !one.problems.is_empty());
    let lines = faulty.iter().chain(&noted).chain(&fine).take(SHOWN);
    let grid = &reading.table.grid;
    let (encoding, separator) = reading.table.text.unzip();
    Ok(RosterPreview {
        sheets: reading.table.sheets.clone(),
        sheet: reading.table.sheet.clone(),
        encoding,
        separator,
        first_rows: table_file::first_rows(grid, &reading.heading),
        heading: small(reading.heading.row + 1),
        columns: table_file::columns(grid, &reading.heading)
            .map(|(name, holds, sample)| RosterPreviewColumn { name, holds, sample })
            .collect(),
        new: count(Fate::New),
        changed: count(Fate::Changed),
        same: count(Fate::Same),
        left_out: count(Fate::LeftOut),
        faulty: small(faulty.len()),
        lines: lines
            .map(|one| RosterPreviewLine {
                row: small(one.row),
                fate: one.fate,
                person: one.person.clone(),
                problems: one.problems.clone(),
            })
            .collect(),
        digest: reading.digest,
    })
}

/// Writes what the preview showed into the list of people, as one edit.
pub fn import_roster(call: &Call<'_>, args: ImportRoster) -> Result<ImportedRoster, WireError> {
    let reading = read(call, &args.read)?;
    if reading.digest != args.digest {
        return Err(WireError::new("table-changed").with("path", &args.read.path));
    }
    let (mut new, mut changed) = (0, 0);
    let mut people = Vec::new();
    for one in reading.people {
        let mut person = one.person;
        match one.fate {
            Fate::New => {
                person.id = PersonId(id_or_new(""));
                new += 1;
            }
            Fate::Changed => changed += 1,
            Fate::Same | Fate::LeftOut => continue,
        }
        people.push(person);
    }
    call.edit("people-imported", |edit| {
        people.iter().try_for_each(|person| edit.put_person(person))
    })?;
    Ok(ImportedRoster {
        new,
        changed,
        at: call.clock_time(),
    })
}

fn read(call: &Call<'_>, args: &ReadRoster) -> Result<Reading, WireError> {
    let read_as = ReadAs {
        sheet: args.sheet.clone(),
        encoding: args.encoding,
        separator: args.separator,
    };
    let (bytes, table) = table_file::open(&args.path, &read_as)?;
    let company = call.file()?;
    let words = roster_words::vocabulary(call.content(), &company);
    let mut heading = match args.heading.and_then(|row| usize::try_from(row).ok()) {
        Some(row) => sonae_tables::heading_at(&table.grid, row.saturating_sub(1), &words),
        None => sonae_tables::find_heading(&table.grid, &words),
    };
    if let Some(columns) = &args.columns {
        heading.columns = table_file::once(columns);
    }
    let people = sonae_tables::plan_roster(
        &table.grid,
        &heading,
        &company.people,
        (args.way, args.faulty),
        &words,
    );
    // A name is what a row finds its person by.
    let known = company.people.iter();
    let beside = known.flat_map(|person| [person.id.as_str(), &person.name, &person.role]);
    Ok(Reading {
        digest: table_file::digest(&bytes, beside),
        table,
        heading,
        people,
    })
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
