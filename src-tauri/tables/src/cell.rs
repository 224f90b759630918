use jiff::civil::Date;

/// What stands in a cell of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text, without blanks around it.
    Text(String),
    /// A number.
    Number(f64),
    /// A day that the file marks as one.
    Date(Date),
    /// Yes or no.
    Bool(bool),
    /// A formula that came to nothing: `#REF!`.
    Error(String),
}

impl Cell {
    /// A cell of text: trimmed, and nothing when blank.
    pub fn of(text: &str) -> Cell {
        match text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}') {
            "" => Cell::Empty,
            text => Cell::Text(text.to_owned()),
        }
    }

    /// What it says, as a person would read it.
    pub fn text(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Error(text) => text.clone(),
            // Whole numbers are shown without a point.
            Cell::Number(number) => number.to_string(),
            Cell::Date(date) => date.to_string(),
            Cell::Bool(yes) => (if *yes { "TRUE" } else { "FALSE" }).to_owned(),
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        *self == Cell::Empty
    }
}

/// The cells of a sheet, row by row. The first row is row 1 of the file; rows may end early.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid(pub Vec<Vec<Cell>>);

impl Grid {
    /// How many columns the longest row has.
    pub fn width(&self) -> usize {
        self.0.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// The cell in a row and a column, both counted from 0; an empty one where the row has ended.
    pub fn at(&self, row: usize, column: usize) -> &Cell {
        self.0
            .get(row)
            .and_then(|cells| cells.get(column))
            .unwrap_or(&Cell::Empty)
    }

    /// Whether a row holds nothing.
    pub fn is_blank(&self, row: usize) -> bool {
        self.0
            .get(row)
            .is_none_or(|cells| cells.iter().all(Cell::is_empty))
    }

    /// Takes away what is blank at the end.
    pub(crate) fn without_blank_end(mut self) -> Grid {
        while !self.0.is_empty() && self.is_blank(self.0.len() - 1) {
            self.0.pop();
        }
        self
    }
}
