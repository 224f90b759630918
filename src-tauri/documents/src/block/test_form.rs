use serde::{Deserialize, Serialize};
use sonae_diagrams::Drawing;

use super::Text;

/// The head of a test that is written on paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TestHead {
    /// What it is.
    pub title: Text,
    /// What it asks about, how many questions, how long, how many points are enough.
    pub under: Text,
    /// Labels of lines to write on, side by side: day, section, name.
    pub lines: Vec<Text>,
    /// Over the box for the points.
    pub score: String,
    /// In it, at the right: ／100.
    pub of: String,
}

/// Questions of a test that are answered alike, with a box for each answer at the right edge.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TestSection {
    /// Which questions these are and how they are answered.
    pub how: Text,
    /// Over the boxes.
    pub answers: String,
    /// The questions.
    pub questions: Vec<TestQuestion>,
}

/// A question of a test on paper. It is never split.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TestQuestion {
    /// Its number.
    pub number: String,
    /// The question.
    pub text: Text,
    /// What there is to choose from, each with its letter.
    pub options: Vec<(String, Text)>,
    /// A message that it is about, with letters at its parts.
    pub message: Option<Box<TestMessage>>,
    /// How large its box is.
    pub size: AnswerSize,
}

/// A drawn message on a test.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TestMessage {
    /// The message.
    pub drawing: Drawing,
    /// All that it says, with its letters, for those who cannot see it.
    pub alt: String,
}

/// How large the box for an answer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerSize {
    /// A letter.
    #[default]
    One,
    /// ○ or ×.
    Low,
    /// Several letters.
    Many,
}
