use serde::{Deserialize, Serialize};

use super::{Column, Table, Text};

/// What makes a rule a formal paper: facts about it, and what was changed in it when.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Formal {
    /// Label and value: number, version, enactment, next review, owner, distribution. An empty value has room to be
    /// written by hand. Two stand beside each other; one that is too long for that has the whole width.
    pub facts: Vec<(Text, Text)>,
    /// 改定の記録: version, kind, date, what and why, who approved; the newest last. Empty cells have room to be written
    /// by hand.
    pub revisions: Table,
}

/// A form that grows with use: a log to fill in by hand, row by row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BlankTable {
    /// Caption; empty for none.
    pub caption: Text,
    /// Added to the caption on following pages: （続き）.
    pub continued: String,
    /// Column heads. What is aligned right or centred takes figures or marks and is narrow; all others share the rest.
    pub columns: Vec<Column>,
    /// Rows to write in.
    pub rows: usize,
    /// Whether it has as many more as its page has room for: a log that is the whole of its page.
    #[serde(default)]
    pub fill: bool,
    /// A row that shows how it is done, a cell a column.
    pub example: Option<Vec<Text>>,
    /// What stands before the example: 例.
    pub example_mark: String,
    /// Small print under the caption; empty for none.
    pub note: Text,
    /// Shares of the width, a column each; none: as the heads and the example need it.
    pub widths: Vec<f32>,
}
