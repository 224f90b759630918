/// Why a file gives no table.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// Larger than [`crate::LARGEST_FILE`].
    #[error("the file has {0} bytes")]
    TooLarge(usize),
    /// More rows than [`crate::MOST_ROWS`].
    #[error("the sheet has more than {0} rows")]
    TooManyRows(usize),
    /// More columns than anybody rules by hand.
    #[error("the sheet has more than {0} columns")]
    TooManyColumns(usize),
    /// Neither a spreadsheet nor text.
    #[error("the file is no table")]
    NoTable,
    /// A spreadsheet that asks for a password.
    #[error("the file is protected by a password")]
    Encrypted,
    /// An Excel file from before 2007, or another kind than `.xlsx`.
    #[error("the file is of an older kind")]
    OldExcel,
    /// A spreadsheet that cannot be read: cut off, or changed.
    #[error("the file is damaged: {0}")]
    Damaged(String),
    /// Nothing in it.
    #[error("there is nothing in it")]
    Empty,
    /// No sheet of that name.
    #[error("there is no sheet {0}")]
    NoSheet(String),
    /// A file that cannot be written.
    #[error("the table cannot be written: {0}")]
    Unwritable(String),
}

impl TableError {
    /// The code by which its words are found.
    pub fn code(&self) -> &'static str {
        match self {
            TableError::TooLarge(_) => "table-too-large",
            TableError::TooManyRows(_) => "table-too-many-rows",
            TableError::TooManyColumns(_) => "table-too-many-columns",
            TableError::NoTable => "table-none",
            TableError::Encrypted => "table-encrypted",
            TableError::OldExcel => "table-old-excel",
            TableError::Damaged(_) => "table-damaged",
            TableError::Empty => "table-empty",
            TableError::NoSheet(_) => "table-no-sheet",
            TableError::Unwritable(_) => "table-unwritable",
        }
    }
}
