//! The sheets of a document: what its tables say, before anything is written.

use super::cell::Cell;
use crate::block::{Align, BlankTable, Block, Document, Mark, MonthGrid, Span, Table, Tasks, Text};

/// A sheet.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    /// The name that it should have.
    pub name: String,
    /// The heading above the table.
    pub heading: String,
    /// Rows of its head; none for a sheet of lines.
    pub heads: Vec<Vec<Cell>>,
    /// Alignment of its columns.
    pub aligns: Vec<Align>,
    /// Columns that are as narrow as a mark.
    pub narrow: Vec<usize>,
    /// Columns that are filled, as busy months are.
    pub filled: Vec<usize>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// What stands beneath.
    pub notes: Vec<String>,
}

/// A row of a sheet.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub cells: Vec<Cell>,
    /// A head for the rows beneath it.
    pub head: bool,
}

/// The sheets of a document: one a table; or, where there is none, one with its lines.
pub(super) fn sheets(document: &Document) -> Vec<Sheet> {
    let mut sheets = Vec::new();
    let mut heading = String::new();
    for block in document.parts.iter().flat_map(|part| &part.blocks) {
        let sheet = match block {
            Block::Heading { number, text, .. } => {
                heading = format!("{number} {}", said(text)).trim().to_owned();
                None
            }
            Block::Table(table) => Some(of_table(table)),
            Block::BlankTable(table) => Some(of_blank(table)),
            Block::MonthGrid(grid) => Some(of_months(grid)),
            Block::Tasks(tasks) => Some(of_tasks(tasks)),
            // What is read, signed or filled in on paper is no table.
            Block::WallTitle { .. }
            | Block::Head { .. }
            | Block::Facts { .. }
            | Block::Formal(_)
            | Block::Lines { .. }
            | Block::BigSteps { .. }
            | Block::Phones { .. }
            | Block::ContactCards(_)
            | Block::Paragraph { .. }
            | Block::Point { .. }
            | Block::Clause { .. }
            | Block::List { .. }
            | Block::Form { .. }
            | Block::Checkboxes { .. }
            | Block::Signature { .. }
            | Block::Supplement { .. }
            | Block::Lead { .. }
            | Block::Letter { .. }
            | Block::Note { .. }
            | Block::Diagram { .. }
            | Block::Portrait { .. }
            | Block::PersonaCards { .. }
            | Block::AsOf { .. }
            | Block::RoadMap(_)
            | Block::Slide(_)
            | Block::Questions { .. }
            | Block::TestHead(_)
            | Block::TestSection(_)
            | Block::Certificate(_)
            | Block::Contents { .. }
            | Block::Memo { .. }
            | Block::CutLine { .. }
            | Block::PageBreak => None,
        };
        if let Some(mut sheet) = sheet {
            if sheet.heading.is_empty() {
                sheet.heading.clone_from(&heading);
            } else if !heading.is_empty() {
                sheet.heading = format!("{heading}　{}", sheet.heading);
            }
            if sheet.name.is_empty() {
                sheet.name.clone_from(&heading);
            }
            if sheet.name.is_empty() {
                sheet.name.clone_from(&document.title);
            }
            sheets.push(sheet);
        }
    }
    if sheets.is_empty() {
        sheets.push(of_lines(document));
    }
    sheets
}

/// What a text says, with the marks of its notes.
fn said(text: &[Span]) -> String {
    let mark = |span: &Span| {
        span.note
            .as_ref()
            .map(|note| note.mark.clone())
            .unwrap_or_default()
    };
    text.iter()
        .map(|span| format!("{}{}", span.text, mark(span)))
        .collect()
}

/// The notes that a text calls for.
fn notes(text: &[Span]) -> Vec<String> {
    let notes = text.iter().filter_map(|span| span.note.as_ref());
    notes
        .map(|note| format!("{} {}", note.mark, said(&note.text)))
        .collect()
}

fn of_table(table: &Table) -> Sheet {
    let caption = said(&table.caption);
    let heads: Vec<Cell> = table
        .columns
        .iter()
        .map(|column| Cell::words(&said(&column.head)))
        .collect();
    let texts = table.columns.iter().map(|column| &column.head);
    let texts = [&table.caption]
        .into_iter()
        .chain(texts)
        .chain(table.rows.iter().flatten());
    let feet: Vec<String> = texts.flat_map(|text| notes(text)).collect();
    let row = |row: &Vec<Text>| Row {
        cells: row
            .iter()
            .zip(&table.columns)
            .map(|(text, column)| Cell::of(text, column.align))
            .collect(),
        head: table.is_head(row),
    };
    Sheet {
        name: caption.clone(),
        heading: caption,
        heads: vec![heads],
        aligns: table.columns.iter().map(|column| column.align).collect(),
        rows: table.rows.iter().map(row).collect(),
        notes: Some(said(&table.note))
            .filter(|note| !note.is_empty())
            .into_iter()
            .chain(feet)
            .collect(),
        ..Sheet::default()
    }
}

/// A log to go on with: heads, the example, rows to fill in.
fn of_blank(table: &BlankTable) -> Sheet {
    let mut shown = table.shown();
    shown.note.clone_from(&table.note);
    let empty = vec![Text::new(); table.columns.len()];
    shown.rows.extend(std::iter::repeat_n(empty, table.rows));
    of_table(&shown)
}

fn of_months(grid: &MonthGrid) -> Sheet {
    let left = grid.left.len();
    let words = |text: &Text| Cell::words(&said(text));
    let blank = |count: usize| vec![Cell::default(); count];
    // Each year stands over its first month.
    let mut years = blank(left);
    for (year, months) in &grid.years {
        years.push(Cell::words(year));
        years.extend(blank(usize::from(*months).saturating_sub(1)));
    }
    let mut heads: Vec<Cell> = grid.left.iter().map(words).collect();
    for (index, month) in grid.months.iter().enumerate() {
        let busy = grid.busy.get(index) == Some(&true);
        let mark = if busy {
            format!("\n{}", grid.busy_mark)
        } else {
            String::new()
        };
        heads.push(Cell::words(&format!("{month}{mark}")));
    }
    heads.extend(grid.right.iter().map(words));
    years.resize(heads.len(), Cell::default());
    let mut aligns: Vec<Align> = (0..left)
        .map(|index| {
            if index == 1 || index + 1 == left {
                Align::Right
            } else {
                Align::Left
            }
        })
        .collect();
    aligns.extend([Align::Center; 12]);
    aligns.resize(heads.len(), Align::Left);
    let mut group = Text::new();
    let rows = grid.rows.iter().map(|row| {
        // Each row names its group, so that it can be sorted.
        let mut cells: Vec<Cell> = Vec::new();
        for (index, text) in row.left.iter().enumerate() {
            if index == 0 && !said(text).is_empty() {
                group.clone_from(text);
            }
            let text = if index == 0 { &group } else { text };
            cells.push(Cell::of(text, aligns.get(index).copied().unwrap_or_default()));
        }
        cells.extend(row.marks.iter().map(|mark| Cell::words(sign(mark))));
        cells.extend(row.right.iter().map(words));
        Row { cells, head: false }
    });
    let busy = grid.busy.iter().enumerate().filter(|(_, busy)| **busy);
    let filled = busy.map(|(index, _)| left + index).collect();
    let notes = grid
        .legend
        .iter()
        .map(|(mark, words)| format!("{} {words}", sign(mark)))
        .collect();
    Sheet {
        heads: vec![years, heads],
        rows: rows.collect(),
        narrow: (left..left + 12).collect(),
        filled,
        aligns,
        notes,
        ..Sheet::default()
    }
}

/// A mark as a character.
fn sign(mark: &Mark) -> &str {
    match mark {
        Mark::None => "",
        Mark::Full => "●",
        Mark::Half => "◐",
        Mark::Open => "○",
        Mark::Busy(word) | Mark::Word(word) => word,
    }
}

fn of_tasks(tasks: &Tasks) -> Sheet {
    let lines = |lines: Vec<String>| Cell::words(&lines.join("\n"));
    let row = |task: &crate::block::Task| {
        let mut what = vec![said(&task.title)];
        what.extend(task.steps.iter().map(|step| {
            let done = if step.done { "☑" } else { "☐" };
            format!("{done} {}", said(&step.text))
        }));
        let mut evidence = vec![said(&task.evidence)];
        evidence.extend(task.owner.clone());
        evidence.retain(|line| !line.is_empty());
        Row {
            cells: vec![
                lines(what),
                lines(task.when.iter().map(|line| said(line)).collect()),
                lines(evidence),
            ],
            head: false,
        }
    };
    let name = said(&tasks.heading);
    Sheet {
        name: name.clone(),
        heads: vec![tasks.heads.iter().map(|head| Cell::words(&said(head))).collect()],
        aligns: vec![Align::Left; tasks.heads.len()],
        rows: tasks.items.iter().map(row).collect(),
        ..Sheet::default()
    }
}

/// What a document says that has no table today.
fn of_lines(document: &Document) -> Sheet {
    let blocks = document.parts.iter().flat_map(|part| &part.blocks);
    let lines = blocks.filter_map(|block| match block {
        Block::Heading { text, .. }
        | Block::Paragraph { text, .. }
        | Block::Lead { text }
        | Block::Note { text } => Some(said(text)),
        _ => None,
    });
    let rows = lines.map(|line| Row {
        cells: vec![Cell::words(&line)],
        head: false,
    });
    Sheet {
        name: document.title.clone(),
        aligns: vec![Align::Left],
        rows: rows.collect(),
        ..Sheet::default()
    }
}
