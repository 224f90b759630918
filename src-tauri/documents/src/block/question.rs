use serde::{Deserialize, Serialize};

use super::Text;

/// A question with its answer, or with room to answer by hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// The question.
    pub text: Text,
    /// Small print beneath: help, where it is used.
    pub notes: Vec<Text>,
    /// The answer.
    pub given: Given,
}

/// An answer, as far as there is one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Given {
    /// Boxes of the choices: whether ticked, words.
    pub ticks: Vec<(bool, String)>,
    /// What was said, a paragraph each.
    pub paragraphs: Vec<Text>,
    /// Lines to write on.
    pub lines: u8,
    /// What stands on the first line to write on, such as 年　月　日.
    pub form: String,
    /// Where the question is, when it has no answer: `worksheet.field`.
    pub gap: Option<String>,
}

/// A line of the contents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContentsItem {
    /// The number of the chapter as printed.
    pub number: String,
    /// Its title.
    pub title: Text,
    /// How far it is.
    pub state: Text,
}
