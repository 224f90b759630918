use serde::{Deserialize, Serialize};

use super::Text;

/// What somebody has to do in the year, as a table of which each row has a box to tick.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tasks {
    /// Whose they are; said again on following pages.
    pub heading: Text,
    /// Added to the heading on following pages: （続き）.
    pub continued: String,
    /// Heads of its columns: what, until when, evidence.
    pub heads: Vec<Text>,
    /// The tasks.
    pub items: Vec<Task>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Task {
    /// What it is.
    pub title: Text,
    /// How to go about it.
    pub steps: Vec<TaskStep>,
    /// Until when, how long, and what else there is to know: one a line.
    pub when: Vec<Text>,
    /// What will show that it was done.
    pub evidence: Text,
    /// Before a line to write a name on, where nobody sees to it yet.
    pub owner: Option<String>,
}

/// A step of a task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TaskStep {
    /// Whether it is done.
    pub done: bool,
    /// What it is.
    pub text: Text,
}
