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

impl ContentsItem {
    /// The heading that it leads to, as outlines name it.
    pub(crate) fn label(&self) -> String {
        let title: String = self.title.iter().map(|span| span.text.as_str()).collect();
        if self.number.is_empty() {
            title
        } else {
            format!("{} {title}", self.number)
        }
    }
}
