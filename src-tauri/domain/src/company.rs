use crate::Answers;

/// The worksheet that holds what is true of the company as a whole.
const WORKSHEET: &str = "company";

/// A typed view of the company worksheet. Rules read this, never raw answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Company<'a> {
    /// The registered name as printed.
    pub name: &'a str,
    /// Trade: a choice id of the field `trade`.
    pub trade: Option<&'a str>,
    /// Number of people who work there: a choice id of the field `size`.
    pub size: Option<&'a str>,
}

impl<'a> Company<'a> {
    /// Reads the company worksheet.
    pub fn of(answers: &'a Answers) -> Self {
        let text = |field| answers.text(WORKSHEET, field);
        Company {
            name: text("name").unwrap_or_default(),
            trade: text("trade"),
            size: text("size"),
        }
    }
}
