use serde::{Deserialize, Serialize};

use super::Text;

/// A year by months.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MonthGrid {
    /// Heads of the columns left of the months: group, number, topic, how it is learned, how long.
    pub left: Vec<Text>,
    /// The years over the months: words and how many months each spans (together twelve).
    pub years: Vec<(String, u8)>,
    /// The twelve months as printed.
    pub months: Vec<String>,
    /// Which of the twelve are closed (busy season): filled and marked with `busy_mark`.
    pub busy: Vec<bool>,
    /// 繁 / busy.
    pub busy_mark: String,
    /// Heads of the columns right of the months.
    pub right: Vec<Text>,
    /// Rows.
    pub rows: Vec<MonthRow>,
    /// Added to the heading on following pages: （続き）.
    pub continued: String,
    /// Legend beside the heading: mark and words.
    pub legend: Vec<(Mark, String)>,
    /// Whether the first word of a group is its code, set larger: A in A 全員.
    pub coded: bool,
}

/// A row of a year by months.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MonthRow {
    /// Cells left of the months. An empty first cell continues the group above.
    pub left: Vec<Text>,
    /// One mark a month.
    pub marks: Vec<Mark>,
    /// Cells right of the months.
    pub right: Vec<Text>,
}

/// A mark that is drawn, not a character of a font.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Nothing.
    None,
    /// ● held, done.
    Full,
    /// ◐ half.
    Half,
    /// ○ spare, to come.
    Open,
    /// A filled cell with a word: the busy season in a legend.
    Busy(String),
    /// A character: 随.
    Word(String),
}
